import { closesStory, isAtEnd } from './own-notes.js';
import type { PageContext } from './page-context.js';
import type { RawBlock } from './raw-block.js';

/** Text of a small box at the end that tells of the author: its first line says so, or is a name from the lines above the story. */
export function isOfAuthor(page: PageContext, { box: { parent } }: RawBlock, i: number): boolean {
  if (!isAtEnd(page, i)) return false;
  for (let box = parent; box && box.chars < MAX_OF_AUTHOR && page.core[box.coreIndex] !== box; box = box.parent) {
    const { text } = page.blocks[box.firstBlock];
    if (box.firstBlock !== i && text.length < MAX_NAME && (closesStory(text) || isInByline(page, text))) return true;
  }
  return false;
}
const MAX_OF_AUTHOR = 1_500;
const MAX_NAME = 60;
/** Two words that begin like a name's. */
const NAME = /^\P{L}*(\p{Lu}\S+ \p{Lu}\S*)/u;

function isInByline({ blocks, headline, firstGood }: PageContext, text: string): boolean {
  const name = NAME.exec(text)?.[1];
  for (let at = Math.max(0, headline - BYLINE_BEFORE); name && at < firstGood; at += 1) {
    const line = blocks[at];
    if (at !== headline && !line.box.list && line.text.length < MAX_BYLINE && line.text.includes(name)) return true;
  }
  return false;
}
const MAX_BYLINE = 200;
const BYLINE_BEFORE = 3;
