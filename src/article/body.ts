import type { Block } from '../model/article.js';

const NOT_RUNNING: ReadonlySet<Block['kind']> = new Set(['headline', 'standfirst', 'caption']);

/** The running text alone, as COMMANDLINE.md defines `body`: all blocks but the headline, the standfirst and captions. */
export function articleBody(blocks: readonly Block[]): string {
  return blocks.filter(({ kind }) => !NOT_RUNNING.has(kind)).map(({ text }) => text).join('\n\n');
}
