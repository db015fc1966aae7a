import type { Box } from './boxes.js';
import { BoxTag } from './elements.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';
import { PHRASE_NAMES, phrasesOf } from './phrases.js';
import { MAX_FEATURE, capped, shareOf, signed, sizeOf } from './quantise.js';
import type { RawBlock } from './raw-block.js';

const SAYS = ['rights', 'subscribe', 'more', 'about', 'photo'] as const;
const WITHIN = ['footer', 'table', 'article', 'header', 'caption', 'form'] as const;
const NAMED = ['caption', 'card', 'footer', 'nav', 'newsletter', 'side', 'article-body', 'comment', 'related', 'tags', 'byline', 'share', 'date', 'note', 'quote'] as const;

/** Columns of a block's row. */
export const BLOCK_FEATURE_COUNT = 69;

/** Names of the columns, in order; the learned weights refer to them by index. A function, so that no bundle carries them. */
export function blockFeatureNames(): string[] {
  const own = ['reach', 'linkShare', 'commas', 'endsSentence', 'tag', 'before', 'separators'];
  const context = [
    'parentSize', 'parentBlocks', 'parentMean', 'parentGoodShare', 'grandSize', 'grandGoodShare', 'grandMean', 'groupBlocks', 'groupMean', 'groupGood', 'belowCore', 'meetGoodShare', 'meetLinkShare', 'fromMeet',
    'branchGoodShare', 'branchLinkShare', 'branchSize', 'position', 'toFirstGood', 'toLastGood', 'pastHeadline', 'coreGood', 'coreShare', 'listItems', 'listLinkShare', 'goodBehind', 'goodAhead', 'goodAround', 'linksAround', 'charsAround',
    'headingAway', 'headingMore', 'headingOther', 'marks', 'likeBefore', 'likeAfter',
  ];
  return [...own, ...SAYS.map((name) => `says:${name}`), ...WITHIN.map((name) => `in:${name}`), ...NAMED.map((name) => `named:${name}`), ...context];
}

const phraseBit = (name: string): number => 1 << PHRASE_NAMES.indexOf(name);
const SAYS_BITS = SAYS.map(phraseBit);
const WITHIN_BITS = WITHIN.map((name) => 1 << BoxTag[name]);
const NAMED_BITS = NAMED.map(hintBit);
const MORE = phraseBit('more');
/** Lines that tend to stand where an article has ended. */
const MARKS = phraseBit('share') | phraseBit('subscribe') | phraseBit('comment') | phraseBit('tags') | MORE | phraseBit('about') | phraseBit('advert');
const SHORT_MARK = 120;
const AROUND = 4;
const SEPARATORS = '|/>·•›';
const MAX_LOOKED_AT = 80;

/** What came before a block, kept while blocks are gone through in order. */
interface Passed {
  heading: number;
  headingPhrases: number;
  marks: number;
  texts: Map<string, number>;
}
export const nothingPassed = (): Passed => ({ heading: -1, headingPhrases: 0, marks: 0, texts: new Map() });

/** To be called after each block in order, asked about or not. */
export function passBy(passed: Passed, page: PageContext, i: number): void {
  const { box, text, reach } = page.blocks[i];
  passed.texts.set(text, (passed.texts.get(text) ?? 0) + 1);
  if (box.level > 0) {
    passed.heading = i;
    passed.headingPhrases = phrasesOf(page.blocks[i]);
  } else if (page.firstGood >= 0 && i > page.firstGood && reach < SHORT_MARK && phrasesOf(page.blocks[i]) & MARKS) passed.marks += 1;
}

/** Writes the features of block `i` into `row` from `offset`. */
export function writeBlockFeatures(page: PageContext, i: number, row: Uint8Array, offset: number, passed: Passed): void {
  const { box, text, reach, linkChars, commas, endsSentence } = page.blocks[i];
  let at = offset;
  row[at++] = sizeOf(reach);
  row[at++] = shareOf(linkChars, text.length);
  row[at++] = capped(commas);
  row[at++] = endsSentence ? 1 : 0;
  row[at++] = box.tag;
  row[at++] = capped(passed.texts.get(text) ?? 0);
  row[at++] = separatorsIn(text);
  const phrases = phrasesOf(page.blocks[i]);
  const { within, hints, near, around } = box;
  // By index: where nothing is compiled yet, an iterator costs several times as much.
  for (let j = 0; j < SAYS_BITS.length; j += 1) row[at++] = phrases & SAYS_BITS[j] ? 1 : 0;
  for (let j = 0; j < WITHIN_BITS.length; j += 1) row[at++] = within & WITHIN_BITS[j] ? 1 : 0;
  for (let j = 0; j < NAMED_BITS.length; j += 1) {
    const bit = NAMED_BITS[j];
    row[at++] = hints & bit ? 3 : near & bit ? 2 : around & bit ? 1 : 0;
  }
  writeContext(page, i, row, at, passed);
}

const meanOf = (of: { chars: number; blocks: number }): number => sizeOf(of.chars / Math.max(1, of.blocks));

function writeContext(page: PageContext, i: number, row: Uint8Array, offset: number, passed: Passed): void {
  const { box } = page.blocks[i];
  const { group, list } = box;
  const { goodBefore, charsBefore, linkCharsBefore } = page;
  const count = page.blocks.length;
  const parent = box.parent ?? box;
  const grand = parent.parent ?? parent;
  const meet = page.core[box.coreIndex];
  const branch = box.branch ?? box;
  const core = page.core[page.core.length - 1];
  let at = offset;
  row[at++] = sizeOf(parent.chars);
  row[at++] = sizeOf(parent.blocks);
  row[at++] = meanOf(parent);
  row[at++] = shareOf(parent.goodChars, parent.chars);
  row[at++] = sizeOf(grand.chars);
  row[at++] = shareOf(grand.goodChars, grand.chars);
  row[at++] = meanOf(grand);
  row[at++] = sizeOf(group.blocks);
  row[at++] = meanOf(group);
  row[at++] = shareOf(group.good, group.blocks);
  row[at++] = capped(page.core.length - 1 - box.coreIndex);
  row[at++] = shareOf(meet.goodChars, page.boxes[0].goodChars);
  row[at++] = shareOf(meet.linkChars, meet.chars);
  row[at++] = capped(box.belowBranch);
  row[at++] = shareOf(branch.goodChars, branch.chars);
  row[at++] = shareOf(branch.linkChars, branch.chars);
  row[at++] = sizeOf(branch.chars);
  row[at++] = shareOf(charsBefore[i], charsBefore[count]);
  row[at++] = signed(page.firstGood < 0 ? 0 : i - page.firstGood);
  row[at++] = signed(page.lastGood < 0 ? 0 : i - page.lastGood);
  row[at++] = signed(page.headline < 0 ? 0 : i - page.headline);
  row[at++] = sizeOf(core.goodChars);
  row[at++] = shareOf(core.goodChars, core.chars);
  row[at++] = list ? sizeOf(list.blocks) : 0;
  row[at++] = list ? shareOf(list.linkChars, list.chars) : 0;
  row[at++] = sizeOf(goodBefore[i]);
  row[at++] = sizeOf(goodBefore[count] - goodBefore[i + 1]);
  const low = i < AROUND ? 0 : i - AROUND;
  const high = i + AROUND + 1 > count ? count : i + AROUND + 1;
  const around = charsBefore[high] - charsBefore[low];
  row[at++] = shareOf(goodBefore[high] - goodBefore[low], around);
  row[at++] = shareOf(linkCharsBefore[high] - linkCharsBefore[low], around);
  row[at++] = sizeOf(around);
  row[at++] = passed.heading < 0 ? MAX_FEATURE : capped(i - passed.heading);
  row[at++] = passed.headingPhrases & MORE ? 1 : 0;
  row[at++] = passed.headingPhrases & MARKS ? 1 : 0;
  row[at++] = capped(passed.marks);
  row[at++] = isAlike(page.blocks[i - 1], group) ? 1 : 0;
  row[at++] = isAlike(page.blocks[i + 1], group) ? 1 : 0;
}

const isAlike = (other: RawBlock | undefined, group: Box['group']): boolean => other?.box.group === group;

/** Marks between the parts of menus, breadcrumbs and lists of tags. */
function separatorsIn(text: string): number {
  const head = text.length > MAX_LOOKED_AT ? text.slice(0, MAX_LOOKED_AT) : text;
  let count = 0;
  for (let i = 0; i < SEPARATORS.length; i += 1) for (let at = head.indexOf(SEPARATORS[i]); at >= 0; at = head.indexOf(SEPARATORS[i], at + 1)) count += 1;
  return count;
}
