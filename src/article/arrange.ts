import type { BlockKind } from '../model/article.js';
import { BoxTag } from './elements.js';
import type { ExtractedBlock } from './extract.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';
import { FEW, LIGHT, eachInTurn } from './turn.js';
import type { Turn, Work } from './turn.js';
import { isDateLine, isOutside, repeatedLabels } from './outside.js';
import { isClosing, isCredited } from './own-notes.js';
import { mapText } from './segments.js';
import type { RawBlock } from './raw-block.js';

/** From this score a block is kept. */
export const CONTENT_THRESHOLD = 0.42;
/** If the layout hides more than this share of the kept text, the page has not been set up yet: believe the markup instead. */
const MAX_UNDISPLAYED = 0.5;
const MAX_STANDFIRST = 600;
/** Blocks between headline and standfirst: buttons of the page's, at most. */
const MAX_TO_STANDFIRST = 24;
const MAX_CAPTION = 1_000;

const STANDFIRST = hintBit('standfirst');

/** What of the page is kept, in reading order, headline and standfirst first and once, whatever the layout shows. */
export function* chooseBlocks(page: PageContext, scores: Float32Array, turn: Turn): Work<Kept[]> {
  const kept: Kept[] = [];
  const content = yield* chooseContent(page, scores, turn);
  const standfirst = findStandfirst(page, scores);
  const headline = page.headline;
  if (headline >= 0) kept.push({ block: page.blocks[headline], kind: 'headline' });
  if (standfirst >= 0) kept.push({ block: page.blocks[standfirst], kind: 'standfirst' });
  yield* eachInTurn(page.blocks.length, turn, (i) => {
    const block = page.blocks[i];
    if (i === headline || i === standfirst) return;
    if (content[i]) kept.push({ block, kind: kindOf(block) });
    else if (isCaption(block, page, i)) kept.push({ block, kind: 'caption' });
  }, LIGHT);
  return kept;
}

/** Maps kept blocks to their text nodes. */
export function* mapBlocks(kept: readonly Kept[], turn: Turn): Work<ExtractedBlock[]> {
  const blocks: ExtractedBlock[] = [];
  yield* eachInTurn(kept.length, turn, (i) => {
    const { block, kind } = kept[i];
    const { text, segments } = mapText(block);
    if (text.length > 0) blocks.push({ kind, text, segments });
  });
  return blocks;
}

interface Kept {
  block: RawBlock;
  kind: BlockKind;
}

/** 1 for each block that is the article's own running text. */
function* chooseContent(page: PageContext, scores: Float32Array, turn: Turn): Work<Uint8Array> {
  const { blocks } = page;
  const threshold = thresholdAmong(page, scores);
  yield;
  const among = yield* amongOthers(page, scores, turn);
  const repeated = repeatedLabels(page);
  yield;
  const content = new Uint8Array(blocks.length);
  yield* eachInTurn(blocks.length, turn, (i) => {
    const block = blocks[i];
    if ((among[i] >= threshold || isLongProse(page, block)) && !repeated.has(block.text) && !isOutside(page, block, i)) content[i] = 1;
  }, FEW);
  yield* eachInTurn(blocks.length, turn, (i) => {
    if (content[i] && blocks[i].box.level > 0 && headsNothing(page, blocks[i], content)) content[i] = 0;
  }, FEW);
  content.fill(0, endOf(page, content));
  return content;
}

/** Below which block, if there is one, the little that follows is none of the story. */
function endOf({ blocks }: PageContext, content: Uint8Array): number {
  let left = 0;
  for (let i = 0; i < blocks.length; i += 1) if (content[i]) left += blocks[i].text.length;
  left *= MAX_BELOW_END;
  let end = blocks.length;
  for (let i = content.lastIndexOf(1); i >= 0 && left >= 0; i -= 1) {
    if (isClosing(blocks[i])) end = i;
    if (content[i]) left -= blocks[i].text.length;
  }
  return end;
}
const MAX_BELOW_END = 0.15;

/**
 * Each score with those around it: a block among its like in the same box is rarely the only one that is, or is not, the story's.
 * On unseen sites F1 .956 instead of .954, with every seed of the model. Linear in the blocks.
 */
function* amongOthers({ blocks }: PageContext, scores: Float32Array, turn: Turn): Work<Float32Array> {
  const count = scores.length;
  const before = new Float64Array(count + 1);
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    sum += scores[i];
    before[i + 1] = sum;
  }
  const among = new Float32Array(count);
  yield* eachInTurn(count, turn, (i) => {
    const { box, text, linkChars } = blocks[i];
    const own = scores[i];
    // Links lead out of any story ("All briefs" below its last paragraph), and what hardly reads like it is no part of it for the company it keeps.
    if (linkChars * 2 > text.length || own < HARDLY) {
      if (own > 0) among[i] = own * AMONG_OTHERS;
      return;
    }
    const { firstBlock, lastBlock } = box.parent ?? box;
    const beside = (i > 0 ? scores[i - 1] : own) + (i + 1 < count ? scores[i + 1] : own);
    among[i] = own * 0.5 + beside * 0.1 + (0.3 * (before[lastBlock + 1] - before[firstBlock])) / (lastBlock + 1 - firstBlock);
  }, LIGHT);
  return among;
}
/** Below this, a block has its own score: costs nothing on unseen sites up to .13. */
const HARDLY = 0.13;
/** What the mean takes from a block that counts, as a share of the threshold. */
const AMONG_OTHERS = 0.9;

/** A long paragraph where most of the prose stands is the story's, whatever the model thinks of what is around it. */
const isLongProse = (page: PageContext, { box, goodChars }: RawBlock): boolean => goodChars > LONG_PROSE && box.coreIndex === page.core.length - 1 && box.belowBranch < 3;
const LONG_PROSE = 400;

/** Where hardly anything is kept although the page has prose, the model is out of its depth: keep what it doubts least. */
export function thresholdFor(page: PageContext, scores: Float32Array): number {
  let chars = 0;
  let best = 0;
  const { blocks } = page;
  for (let i = 0; i < blocks.length; i += 1) {
    const score = scores[i];
    if (score === 0) continue;
    if (score >= CONTENT_THRESHOLD) chars += blocks[i].text.length;
    if (score > best && blocks[i].goodChars > 0) best = score;
  }
  return chars >= LITTLE_TEXT || best === 0 ? CONTENT_THRESHOLD : Math.min(CONTENT_THRESHOLD, best * DOUBTFUL_SHARE);
}
const LITTLE_TEXT = 400;
const DOUBTFUL_SHARE = 0.6;

/** Where the model is sure of a story, what it is half as sure of is none of it; where the whole page is hard to read, that is still the story. On unseen sites F1 .0005 higher, mean of six seeds. */
function thresholdAmong(page: PageContext, scores: Float32Array): number {
  const threshold = thresholdFor(page, scores);
  if (threshold < CONTENT_THRESHOLD) return threshold * AMONG_OTHERS;
  let chars = 0;
  let sure = 0;
  const { blocks } = page;
  for (let i = 0; i < blocks.length; i += 1) {
    const score = scores[i];
    if (score < threshold) continue;
    const { length } = blocks[i].text;
    chars += length;
    sure += score * length;
  }
  return chars === 0 ? threshold : (sure / chars) * HALF_AS_SURE;
}
const HALF_AS_SURE = 0.5;

/** A heading of a box of which nothing else is kept: "Never miss a story" above a dropped form. */
function headsNothing(page: PageContext, { box }: RawBlock, content: Uint8Array): boolean {
  // What a header heads stands beside it.
  const parent = box.parent?.tag === BoxTag.header ? box.parent.parent : box.parent;
  if (!parent || parent.blocks < 2 || page.core[parent.coreIndex] === parent) return false;
  for (let i = parent.firstBlock; i <= parent.lastBlock; i += 1) if (content[i] && i !== box.firstBlock) return false;
  return true;
}

function kindOf(block: RawBlock): BlockKind {
  const { box } = block;
  if (box.level > 0) return 'heading';
  if (box.within & (1 << BoxTag.caption) || isCalledCaption(box.element) || isCalledCaption(box.parent?.element) || isCredited(block)) return 'caption';
  if (box.within & (1 << BoxTag.quotation)) return 'quotation';
  if (box.tag === BoxTag.cell) return 'table-cell';
  if (box.tag === BoxTag.listItem || box.list) return 'list-item';
  return 'paragraph';
}

/** As WordPress and many others have it: "wp-caption-text". */
const isCalledCaption = (element?: Element): boolean => /caption/i.test(element?.getAttribute('class') ?? '');

/** A figure's caption that belongs to the article, which no running text is. */
function isCaption(block: RawBlock, page: PageContext, i: number): boolean {
  const below = page.core.length - 1 - block.box.coreIndex;
  // Below the last paragraph, too, if with the paragraphs: a gallery's pictures.
  const inStory = i >= Math.min(page.firstGood, page.headline < 0 ? page.firstGood : page.headline) && (i <= page.lastGood || below === 0);
  if (!inStory || block.text.length > MAX_CAPTION || block.text.length < 15 || block.linkChars * 2 > block.text.length) return false;
  return (block.box.within & (1 << BoxTag.caption)) !== 0 && below < 2;
}

/** The block named like a standfirst between the headline and the body; one that stands with the paragraphs, reads like them and has the next just behind it (no byline) is the first of them. */
function findStandfirst(page: PageContext, scores: Float32Array): number {
  if (page.headline < 0) return -1;
  for (let i = page.headline + 1; i < Math.min(page.blocks.length, page.headline + MAX_TO_STANDFIRST); i += 1) {
    const block = page.blocks[i];
    if (i > page.firstGood + 1) break;
    const named = ((block.box.hints | (block.box.parent?.hints ?? 0)) & STANDFIRST) !== 0;
    if (!named || block.text.length <= 30 || block.text.length > MAX_STANDFIRST || block.linkChars * 3 >= block.text.length || isDateLine(page, block, i)) continue;
    return scores[i] >= CONTENT_THRESHOLD && page.blocks[i + 1]?.goodChars > 0 && page.core.length - 1 - block.box.coreIndex < 2 ? -1 : i;
  }
  return -1;
}

/** Without what the layout hides; asks the engine for the page's styles. */
export function* displayedOnly(kept: Kept[], turn: Turn): Work<Kept[]> {
  const shown: Kept[] = [];
  yield* eachInTurn(kept.length, turn, (i) => {
    if (isDisplayed(kept[i].block.box.element)) shown.push(kept[i]);
  });
  const length = (entries: Kept[]): number => entries.reduce((total, { block }) => total + block.text.length, 0);
  return length(shown) < length(kept) * (1 - MAX_UNDISPLAYED) ? kept : shown;
}

const isDisplayed = (element: Element): boolean => typeof element.checkVisibility !== 'function' || element.checkVisibility();
