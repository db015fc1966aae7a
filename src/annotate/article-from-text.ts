import { BLOCK_SEPARATOR } from '../model/article.js';
import type { Article, Block, Metadata } from '../model/article.js';
import { isoDatelineDay, readDateline } from './input/dateline.js';

/** A first paragraph longer than this is no headline. */
const LONGEST_HEADLINE = 160;

/**
 * Plain text as an article: paragraphs by blank lines, the first is the headline if it is short and has no full
 * stop. The joined text of the blocks is the given text, so that offsets agree. Without a date the dateline's is
 * taken, if it has one; else the article stays undated.
 */
export function articleFromText(text: string, known: { date?: string; lang?: string } = {}): Article {
  const blocks: Block[] = text.split(BLOCK_SEPARATOR).map((part) => ({ kind: 'paragraph', text: part }));
  const first = blocks.findIndex((block) => block.text.trim() !== '');
  const isLast = first === blocks.length - 1;
  if (first >= 0 && !isLast && isHeadline(blocks[first].text)) blocks[first].kind = 'headline';
  const metadata: Metadata = { sources: {} };
  if (known.date !== undefined) setDate(metadata, known.date, 'caller');
  else {
    const date = blocks.slice(0, first + 4).map((block) => readDateline(block.text)?.date).find((day) => day !== undefined) ?? isoDatelineDay(text);
    if (date !== undefined) setDate(metadata, date, 'dateline');
  }
  if (known.lang !== undefined) {
    metadata.lang = known.lang;
    metadata.sources.lang = 'caller';
  }
  return { metadata, blocks };
}

function isHeadline(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_HEADLINE && !/[.:;]$/.test(trimmed) && readDateline(trimmed) === undefined;
}

function setDate(metadata: Metadata, date: string, source: 'caller' | 'dateline'): void {
  metadata.published = date;
  metadata.sources.published = source;
}
