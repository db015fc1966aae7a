import type { Declarations } from './declarations.js';

/** What part of an article a block is; the order of blocks is reading order. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'table-cell';

/** A piece of the article's own text. White space is collapsed; offsets count in `text`. */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** Where a piece of metadata was read; kept so that a card can say "by the page's own data". */
export type MetadataSource = 'json-ld' | 'microdata' | 'meta' | 'time-element' | 'visible' | 'url' | 'dateline' | 'caller';

export interface Metadata {
  title?: string;
  author?: string;
  publisher?: string;
  /** ISO 8601: a day (2025-06-04) or a moment with offset (2025-06-04T15:24:00+03:00). */
  published?: string;
  modified?: string;
  /** BCP 47, as the page says or as its text shows. */
  lang?: string;
  section?: string;
  sources: Partial<Record<'title' | 'author' | 'publisher' | 'published' | 'modified' | 'lang' | 'section', MetadataSource>>;
}

/** The article as every room after `article/` sees it: plain data, no DOM. */
export interface Article {
  url?: string;
  metadata: Metadata;
  blocks: Block[];
}

/** An article as it was found in a page, before what the page says of it is read. */
export interface FoundArticle {
  declarations: Declarations;
  /** Those of the whole page, where the article is one of several. */
  page?: Declarations;
  blocks: Block[];
}

/** What joins two blocks in the article's text; annotation offsets count in the joined text. */
export const BLOCK_SEPARATOR = '\n\n';

/** The joined text of all blocks, in which annotation offsets count. */
export function articleText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/** Start of each block in the joined text (UTF-16 code units). */
export function blockStarts(blocks: readonly Pick<Block, 'text'>[]): number[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += block.text.length + BLOCK_SEPARATOR.length;
    return start;
  });
}
