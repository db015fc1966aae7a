import type { BlockKind } from '../model/article.js';
import { BoxTag } from './elements.js';
import type { ExtractedBlock } from './extract.js';
import type { Box } from './boxes.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';
import { PHRASE_NAMES, phrasesOf } from './phrases.js';
import { mapText } from './segments.js';
import type { RawBlock } from './walk.js';

/** From this score a block is kept. */
export const CONTENT_THRESHOLD = 0.42;
/** If the layout hides more than this share of the kept text, the page has not been set up yet: believe the markup instead. */
const MAX_UNDISPLAYED = 0.5;
const MAX_STANDFIRST = 600;
const MAX_CAPTION = 1_000;

const STANDFIRST = hintBit('standfirst');

/** What of the page is kept, in reading order, headline and standfirst first and once, whatever the layout shows. */
export function chooseBlocks(page: PageContext, scores: Float32Array): Kept[] {
  const kept: Kept[] = [];
  const content = chooseContent(page, scores);
  const standfirst = findStandfirst(page);
  const headline = page.headline;
  if (headline >= 0) kept.push({ block: page.blocks[headline], kind: 'headline' });
  if (standfirst >= 0) kept.push({ block: page.blocks[standfirst], kind: 'standfirst' });
  page.blocks.forEach((block, i) => {
    if (i === headline || i === standfirst) return;
    if (content[i]) kept.push({ block, kind: kindOf(block) });
    else if (isCaption(block, page, i)) kept.push({ block, kind: 'caption' });
  });
  return kept;
}

/** Maps kept blocks to their text nodes; asks for more time (yields) past the deadline. */
export function* mapBlocks(kept: readonly Kept[], firstDeadlineMs: number): Generator<undefined, ExtractedBlock[], number> {
  const blocks: ExtractedBlock[] = [];
  let deadlineMs = firstDeadlineMs;
  for (const { block, kind } of kept) {
    if (performance.now() >= deadlineMs) deadlineMs = yield;
    const { text, segments } = mapText(block);
    if (text.length > 0) blocks.push({ kind, text, segments });
  }
  return blocks;
}

interface Kept {
  block: RawBlock;
  kind: BlockKind;
}

/** 1 for each block that is the article's own running text. */
function chooseContent(page: PageContext, scores: Float32Array): Uint8Array {
  const threshold = thresholdFor(page, scores);
  const repeated = repeatedLabels(page);
  const content = Uint8Array.from(page.blocks, (block, i) => ((scores[i] >= threshold || isLongProse(page, block)) && !isCode(block) && !isComment(page, block) && !isDateLine(page, i) && !isSignUp(page, i) && !isAdvertLabel(page, i) && !isAsideOfLinks(page, block) && !repeated.has(block.text) && !isMenu(page, block, i) ? 1 : 0));
  page.blocks.forEach((block, i) => {
    if (content[i] && block.box.level > 0 && headsNothing(page, block, content)) content[i] = 0;
  });
  return content;
}

/** Short links and buttons that stand there several times: "Share" below each post of a live blog. */
function repeatedLabels({ blocks }: PageContext): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, linkChars, box } of blocks) if (text.length <= MAX_REPEATED && (linkChars >= text.length || box.within & (1 << BoxTag.button))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= MIN_REPEATED ? [text] : [])));
}
const MAX_REPEATED = 25;
const MIN_REPEATED = 4;

/** A line of nothing but links outside the story. */
const isMenu = (page: PageContext, { linkChars, links, text }: RawBlock, i: number): boolean =>
  links >= MIN_MENU && linkChars + 2 * links >= text.length && (i < page.firstGood || i > page.lastGood);
const MIN_MENU = 3;

/** What readers wrote below the story, unless the whole page is such a thread. */
const isComment = (page: PageContext, { box }: RawBlock): boolean => (box.around & COMMENT) !== 0 && (page.core[page.core.length - 1].around & COMMENT) === 0;
const COMMENT = hintBit('comment');

/** A long paragraph where most of the prose stands is the story's, whatever the model thinks of what is around it. */
const isLongProse = (page: PageContext, { box, goodChars }: RawBlock): boolean => goodChars > LONG_PROSE && box.coreIndex === page.core.length - 1 && box.belowBranch < 3;
const LONG_PROSE = 400;

/** Where hardly anything is kept although the page has prose, the model is out of its depth: keep what it doubts least. */
function thresholdFor(page: PageContext, scores: Float32Array): number {
  let chars = 0;
  let best = 0;
  page.blocks.forEach((block, i) => {
    if (scores[i] >= CONTENT_THRESHOLD) chars += block.text.length;
    if (block.goodChars > 0) best = Math.max(best, scores[i]);
  });
  return chars >= LITTLE_TEXT || best === 0 ? CONTENT_THRESHOLD : Math.min(CONTENT_THRESHOLD, best * DOUBTFUL_SHARE);
}
const LITTLE_TEXT = 400;
const DOUBTFUL_SHARE = 0.6;

/** A short line between headline and body with a date, or that begins like a byline: the page's, not the story's. */
function isDateLine(page: PageContext, i: number): boolean {
  const { text, box } = page.blocks[i];
  if (i >= page.firstGood || i <= page.headline || page.headline < 0 || text.length > MAX_DATE_LINE || box.level > 0) return false;
  return (phrasesOf(page.blocks[i]) & DATE_OR_BY) !== 0 && !page.blocks[i].endsSentence;
}
const MAX_DATE_LINE = 120;
const DATE_OR_BY = (1 << PHRASE_NAMES.indexOf('date')) | (1 << PHRASE_NAMES.indexOf('by'));

/** Links to other stories in a box within the story that is an aside or is named as one. */
function isAsideOfLinks(page: PageContext, block: RawBlock): boolean {
  for (let box: Box | null = block.box; box && page.core[box.coreIndex] !== box; box = box.parent) {
    if ((box.tag === BoxTag.aside || (box.hints & RELATED) !== 0) && box.linkChars * 2 > box.chars) return true;
  }
  return false;
}
const RELATED = hintBit('related');

/** "Advertisement" and the like, alone or with what is advertised behind a colon. */
const isAdvertLabel = (page: PageContext, i: number): boolean =>
  (page.blocks[i].text.length <= MAX_LABEL && (phrasesOf(page.blocks[i]) & ADVERT) !== 0) || ADVERT_LINE.test(page.blocks[i].text);
const ADVERT_LINE = /^(?:advertisement|advert|sponsored|anzeige|publicidad|publicité) ?: /i;
const MAX_LABEL = 15;
const ADVERT = 1 << PHRASE_NAMES.indexOf('advert');

/** Text of a small box beside the story that asks to subscribe, wherever it stands: named like an offer, or with a link or button for it. */
function isSignUp(page: PageContext, i: number): boolean {
  let box: Box | null = page.blocks[i].box;
  for (let steps = 0; box && steps < SIGN_UP_LEVELS && page.core[box.coreIndex] !== box; steps += 1, box = box.parent) {
    if (box.chars > MAX_SIGN_UP) return false;
    for (let at = box.firstBlock; at <= box.lastBlock; at += 1) if (asksToSubscribe(page.blocks[at], (box.hints & NEWSLETTER) !== 0)) return true;
  }
  return false;
}

const asksToSubscribe = (block: RawBlock, isNamed: boolean): boolean =>
  (phrasesOf(block) & SUBSCRIBE) !== 0 && (isNamed || (block.text.length <= MAX_ASKING && (block.links > 0 || (block.box.within & (1 << BoxTag.button)) !== 0)));
const MAX_ASKING = 60;
const SIGN_UP_LEVELS = 4;
const MAX_SIGN_UP = 500;
const NEWSLETTER = hintBit('newsletter');
const SUBSCRIBE = 1 << PHRASE_NAMES.indexOf('subscribe');

/** A heading of a box of which nothing else is kept: "Never miss a story" above a dropped form. */
function headsNothing(page: PageContext, { box }: RawBlock, content: Uint8Array): boolean {
  const { parent } = box;
  if (!parent || parent.blocks < 2 || page.core[parent.coreIndex] === parent) return false;
  for (let i = parent.firstBlock; i <= parent.lastBlock; i += 1) if (content[i] && i !== box.firstBlock) return false;
  return true;
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
  return (block.box.within & (1 << BoxTag.caption)) !== 0 && page.core.length - 1 - block.box.coreIndex < 2;
}

/** The block named like a standfirst between the headline and the body. */
function findStandfirst(page: PageContext): number {
  if (page.headline < 0) return -1;
  for (let i = page.headline + 1; i < Math.min(page.blocks.length, page.headline + 8); i += 1) {
    const block = page.blocks[i];
    if (i > page.firstGood + 1) break;
    const named = ((block.box.hints | (block.box.parent?.hints ?? 0)) & STANDFIRST) !== 0;
    if (named && block.text.length > 30 && block.text.length <= MAX_STANDFIRST && block.linkChars * 3 < block.text.length) return i;
  }
  return -1;
}

/** Without what the layout hides; asks the engine for the page's styles. */
export function displayedOnly(kept: Kept[]): Kept[] {
  const shown = kept.filter(({ block }) => isDisplayed(block.box.element));
  const length = (entries: Kept[]): number => entries.reduce((total, { block }) => total + block.text.length, 0);
  return length(shown) < length(kept) * (1 - MAX_UNDISPLAYED) ? kept : shown;
}

const isDisplayed = (element: Element): boolean => typeof element.checkVisibility !== 'function' || element.checkVisibility();
