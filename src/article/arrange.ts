import type { BlockKind } from '../model/article.js';
import { BoxTag } from './elements.js';
import type { ExtractedBlock } from './extract.js';
import { HINT_NAMES } from './hints.js';
import type { PageContext } from './page-context.js';
import { mapText } from './segments.js';
import { FAR } from './walk.js';
import type { RawBlock } from './walk.js';

/** From this score a block is kept. */
export const CONTENT_THRESHOLD = 0.42;
/** If the layout hides more than this share of the kept text, the page has not been set up yet: believe the markup instead. */
const MAX_UNDISPLAYED = 0.5;
const MAX_STANDFIRST = 600;
const MAX_CAPTION = 1_000;

const CAPTION = HINT_NAMES.indexOf('caption');
const STANDFIRST = HINT_NAMES.indexOf('standfirst');

/** The kept blocks in reading order, headline and standfirst first and once, each mapped to its text nodes. */
export function arrangeBlocks(page: PageContext, scores: Float32Array, { layout }: { layout: boolean }): ExtractedBlock[] {
  const kept: { block: RawBlock; kind: BlockKind }[] = [];
  const standfirst = findStandfirst(page, scores);
  const headline = page.blocks[page.headline];
  if (headline) kept.push({ block: headline, kind: 'headline' });
  if (standfirst >= 0) kept.push({ block: page.blocks[standfirst] as RawBlock, kind: 'standfirst' });
  page.blocks.forEach((block, i) => {
    if (i === page.headline || i === standfirst) return;
    const isContent = (scores[i] ?? 0) >= CONTENT_THRESHOLD && !isCode(block);
    if (isContent) kept.push({ block, kind: kindOf(block) });
    else if (isCaption(block, page, i)) kept.push({ block, kind: 'caption' });
  });
  const shown = layout ? displayedOnly(kept) : kept;
  return shown.flatMap(({ block, kind }) => {
    const { text, segments } = mapText(block);
    return text.length > 0 ? [{ kind, text, segments }] : [];
  });
}

function kindOf(block: RawBlock): BlockKind {
  const { box } = block;
  if (box.level > 0) return 'heading';
  if (box.within & (1 << BoxTag.caption)) return 'caption';
  if (box.within & (1 << BoxTag.quotation)) return 'quotation';
  if (box.tag === BoxTag.cell) return 'table-cell';
  if (box.tag === BoxTag.listItem || box.list) return 'list-item';
  return 'paragraph';
}

const isCode = (block: RawBlock): boolean =>
  (block.box.within & (1 << BoxTag.preformatted)) !== 0 && block.inCode * 2 > block.text.length;

/** A figure's caption inside the stretch of the article, which no running text is. */
function isCaption(block: RawBlock, page: PageContext, i: number): boolean {
  const inStory = i >= Math.min(page.firstGood, page.headline < 0 ? page.firstGood : page.headline) && i <= page.lastGood;
  if (!inStory || block.text.length > MAX_CAPTION || block.text.length < 15 || block.linkChars * 2 > block.text.length) return false;
  return (block.box.within & (1 << BoxTag.caption)) !== 0 && (block.box.hintDistance[CAPTION] ?? FAR) < 4 && page.core.length - 1 - block.box.coreIndex < 2;
}

/** The block named like a standfirst between the headline and the body. */
function findStandfirst(page: PageContext, scores: Float32Array): number {
  if (page.headline < 0) return -1;
  for (let i = page.headline + 1; i < Math.min(page.blocks.length, page.headline + 8); i += 1) {
    const block = page.blocks[i];
    if (!block || i > page.firstGood + 1) break;
    const named = (block.box.hintDistance[STANDFIRST] ?? FAR) <= 1;
    if (named && block.text.length > 30 && block.text.length <= MAX_STANDFIRST && block.linkChars * 3 < block.text.length) return i;
  }
  void scores;
  return -1;
}

function displayedOnly(kept: { block: RawBlock; kind: BlockKind }[]): { block: RawBlock; kind: BlockKind }[] {
  const shown = kept.filter(({ block }) => isDisplayed(block.box.element));
  const length = (entries: { block: RawBlock }[]): number => entries.reduce((total, { block }) => total + block.text.length, 0);
  return length(shown) < length(kept) * (1 - MAX_UNDISPLAYED) ? kept : shown;
}

const isDisplayed = (element: Element): boolean => typeof element.checkVisibility !== 'function' || element.checkVisibility();
