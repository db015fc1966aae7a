import type { Box } from './boxes.js';
import { BoxTag } from './elements.js';
import { hintBit } from './hints.js';
import type { PageContext } from './page-context.js';
import { phraseBit, phrasesOf } from './phrases.js';
import { MAX_FEATURE, capped, shareOf, signed, sizeOf, wholeSizeOf } from './quantise.js';

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

/** What came before a block, kept while blocks are gone through in order, and the row of the one last asked about. */
interface Passed {
  heading: number;
  headingPhrases: number;
  marks: number;
  texts: Map<string, number>;
  row: Uint8Array;
  /** Whose columns the row holds: many a block shares its parent, group, names or place with the one before, and these columns need not be written again. */
  box: Box | null;
  parent: Box | null;
  grand: Box | null;
  branch: Box | null;
  list: Box | null;
  group: Box['group'] | null;
  coreIndex: number;
  phrases: number;
  within: number;
}
export const nothingPassed = (): Passed => ({
  heading: -1, headingPhrases: 0, marks: 0, texts: new Map(), row: new Uint8Array(BLOCK_FEATURE_COUNT),
  box: null, parent: null, grand: null, branch: null, list: null, group: null, coreIndex: -1, phrases: 0, within: 0,
});

/** To be called after each block in order, asked about or not. */
export function passBy(passed: Passed, page: PageContext, i: number): void {
  const block = page.blocks[i];
  const { text, reach } = block;
  passed.texts.set(text, (passed.texts.get(text) ?? 0) + 1);
  if (block.box.level > 0) {
    passed.heading = i;
    passed.headingPhrases = phrasesOf(block);
  } else if (page.firstGood >= 0 && i > page.firstGood && reach < SHORT_MARK && phrasesOf(block) & MARKS) passed.marks += 1;
}

/** Columns at which the parts of a row begin; each part is written only where it differs from the row before. */
const AT_SAYS = 7;
const AT_WITHIN = AT_SAYS + SAYS.length;
const AT_NAMED = AT_WITHIN + WITHIN.length;
const AT_PARENT = AT_NAMED + NAMED.length;
const AT_GRAND = AT_PARENT + 4;
const AT_GROUP = AT_GRAND + 3;
const AT_MEET = AT_GROUP + 3;
const AT_BRANCH = AT_MEET + 4;
const AT_PLACE = AT_BRANCH + 3;
const AT_CORE = AT_PLACE + 4;
const AT_LIST = AT_CORE + 2;
const AT_AROUND = AT_LIST + 2;

/** Writes the features of block `i` into the row of `passed`. By index: where nothing is compiled yet, an iterator costs several times as much. */
export function writeBlockFeatures(page: PageContext, i: number, passed: Passed): void {
  const block = page.blocks[i];
  const { box, text } = block;
  const { row } = passed;
  const { length } = text;
  row[0] = wholeSizeOf(block.reach);
  row[1] = shareOf(block.linkChars, length);
  row[2] = capped(block.commas);
  row[3] = block.endsSentence ? 1 : 0;
  row[4] = box.tag;
  row[5] = capped(passed.texts.get(text) ?? 0);
  row[6] = separatorsIn(text);
  const phrases = phrasesOf(block);
  if (phrases !== passed.phrases) {
    passed.phrases = phrases;
    for (let j = 0; j < SAYS_BITS.length; j += 1) row[AT_SAYS + j] = phrases & SAYS_BITS[j] ? 1 : 0;
  }
  if (box !== passed.box) writeBox(page, box, passed);
  writePlace(page, i, passed);
}

/** What all blocks of a box share. */
function writeBox(page: PageContext, box: Box, passed: Passed): void {
  const { row } = passed;
  const { group, list, coreIndex, within } = box;
  const parent = box.parent ?? box;
  const grand = parent.parent ?? parent;
  const branch = box.branch ?? box;
  if (within !== passed.within) {
    passed.within = within;
    for (let j = 0; j < WITHIN_BITS.length; j += 1) row[AT_WITHIN + j] = within & WITHIN_BITS[j] ? 1 : 0;
  }
  const { hints, near, around } = box;
  const before = passed.box;
  if (!before || hints !== before.hints || near !== before.near || around !== before.around) {
    for (let j = 0; j < NAMED_BITS.length; j += 1) {
      const bit = NAMED_BITS[j];
      row[AT_NAMED + j] = hints & bit ? 3 : near & bit ? 2 : around & bit ? 1 : 0;
    }
  }
  passed.box = box;
  if (parent !== passed.parent) {
    passed.parent = parent;
    row[AT_PARENT] = wholeSizeOf(parent.chars);
    row[AT_PARENT + 1] = wholeSizeOf(parent.blocks);
    row[AT_PARENT + 2] = meanOf(parent);
    row[AT_PARENT + 3] = shareOf(parent.goodChars, parent.chars);
  }
  if (grand !== passed.grand) {
    passed.grand = grand;
    row[AT_GRAND] = wholeSizeOf(grand.chars);
    row[AT_GRAND + 1] = shareOf(grand.goodChars, grand.chars);
    row[AT_GRAND + 2] = meanOf(grand);
  }
  if (group !== passed.group) {
    passed.group = group;
    row[AT_GROUP] = wholeSizeOf(group.blocks);
    row[AT_GROUP + 1] = meanOf(group);
    row[AT_GROUP + 2] = shareOf(group.good, group.blocks);
  }
  if (coreIndex !== passed.coreIndex) {
    if (passed.coreIndex < 0) {
      const core = page.core[page.core.length - 1];
      row[AT_CORE] = wholeSizeOf(core.goodChars);
      row[AT_CORE + 1] = shareOf(core.goodChars, core.chars);
    }
    passed.coreIndex = coreIndex;
    const meet = page.core[coreIndex];
    row[AT_MEET] = capped(page.core.length - 1 - coreIndex);
    row[AT_MEET + 1] = shareOf(meet.goodChars, page.boxes[0].goodChars);
    row[AT_MEET + 2] = shareOf(meet.linkChars, meet.chars);
  }
  row[AT_MEET + 3] = capped(box.belowBranch);
  if (branch !== passed.branch) {
    passed.branch = branch;
    row[AT_BRANCH] = shareOf(branch.goodChars, branch.chars);
    row[AT_BRANCH + 1] = shareOf(branch.linkChars, branch.chars);
    row[AT_BRANCH + 2] = wholeSizeOf(branch.chars);
  }
  if (list !== passed.list) {
    passed.list = list;
    row[AT_LIST] = list ? wholeSizeOf(list.blocks) : 0;
    row[AT_LIST + 1] = list ? shareOf(list.linkChars, list.chars) : 0;
  }
}

const meanOf = (of: { chars: number; blocks: number }): number => sizeOf(of.chars / Math.max(1, of.blocks));

/** What the block's place among the others tells. */
function writePlace(page: PageContext, i: number, passed: Passed): void {
  const { row } = passed;
  const { blocks, goodBefore, charsBefore, linkCharsBefore, firstGood, lastGood, headline } = page;
  const count = blocks.length;
  const { group } = blocks[i].box;
  row[AT_PLACE] = shareOf(charsBefore[i], charsBefore[count]);
  row[AT_PLACE + 1] = signed(firstGood < 0 ? 0 : i - firstGood);
  row[AT_PLACE + 2] = signed(lastGood < 0 ? 0 : i - lastGood);
  row[AT_PLACE + 3] = signed(headline < 0 ? 0 : i - headline);
  const low = i < AROUND ? 0 : i - AROUND;
  const high = i + AROUND + 1 > count ? count : i + AROUND + 1;
  const around = charsBefore[high] - charsBefore[low];
  row[AT_AROUND] = wholeSizeOf(goodBefore[i]);
  row[AT_AROUND + 1] = wholeSizeOf(goodBefore[count] - goodBefore[i + 1]);
  row[AT_AROUND + 2] = shareOf(goodBefore[high] - goodBefore[low], around);
  row[AT_AROUND + 3] = shareOf(linkCharsBefore[high] - linkCharsBefore[low], around);
  row[AT_AROUND + 4] = wholeSizeOf(around);
  row[AT_AROUND + 5] = passed.heading < 0 ? MAX_FEATURE : capped(i - passed.heading);
  row[AT_AROUND + 6] = passed.headingPhrases & MORE ? 1 : 0;
  row[AT_AROUND + 7] = passed.headingPhrases & MARKS ? 1 : 0;
  row[AT_AROUND + 8] = capped(passed.marks);
  row[AT_AROUND + 9] = i > 0 && blocks[i - 1].box.group === group ? 1 : 0;
  row[AT_AROUND + 10] = i + 1 < count && blocks[i + 1].box.group === group ? 1 : 0;
}

/** Marks between the parts of menus, breadcrumbs and lists of tags. */
function separatorsIn(text: string): number {
  const head = text.length > MAX_LOOKED_AT ? text.slice(0, MAX_LOOKED_AT) : text;
  let count = 0;
  for (let i = 0; i < SEPARATORS.length; i += 1) for (let at = head.indexOf(SEPARATORS[i]); at >= 0; at = head.indexOf(SEPARATORS[i], at + 1)) count += 1;
  return count;
}
