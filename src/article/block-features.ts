import { BoxTag } from './elements.js';
import { HINT_COUNT, HINT_NAMES } from './hints.js';
import { titleLikeness } from './page-context.js';
import { hintDistances } from './walk.js';
import type { PageContext } from './page-context.js';
import { PHRASE_COUNT, PHRASE_NAMES } from './phrases.js';

const TAGS_WITHIN = [
  'aside', 'nav', 'header', 'footer', 'form', 'figure', 'table', 'list', 'button', 'article', 'main', 'quotation', 'caption', 'preformatted', 'definition', 'section', 'paragraph',
] as const;
const WITHIN_BITS = TAGS_WITHIN.map((name) => BoxTag[name]);

const OWN = [
  'logLength', 'words', 'wordLength', 'linkShare', 'links', 'codeShare', 'commas', 'sentences', 'endsSentence', 'capitals', 'separators', 'tag', 'level', 'depth', 'articleBody', 'duplicates',
] as const;
const CONTEXT = [
  'parentLogChars', 'parentLinkShare', 'parentBlocks', 'parentMean', 'parentGoodShare', 'parentParagraphShare', 'grandLogChars', 'grandLinkShare', 'grandGoodShare', 'grandMean', 'groupCount', 'groupMean', 'groupLinkShare', 'groupGood',
  'groupCore', 'belowCore', 'meetGoodShare', 'meetLinkShare', 'fromMeet', 'branchGoodShare', 'branchLinkShare', 'branchLogChars', 'position', 'goodPosition', 'toFirstGood', 'toLastGood', 'pastHeadline', 'titleLikeness', 'coreLogGood',
  'coreShare', 'listItems', 'listMean', 'listLinkShare',
] as const;
const NEIGHBOUR = ['LogLength', 'LinkShare', 'SameParent', 'SameGroup', 'EndsSentence', 'Level'] as const;
const NEIGHBOURS = [-1, 1] as const;
const FURTHER = ['LogLength', 'SameGroup'] as const;
const FURTHER_NEIGHBOURS = [-2, 2] as const;

/** Names of the columns of a block's row, in order; the learned weights refer to them by index. */
export const BLOCK_FEATURES: readonly string[] = [
  ...OWN, ...PHRASE_NAMES.map((name) => `says:${name}`), ...TAGS_WITHIN.map((name) => `in:${name}`), ...HINT_NAMES.map((name) => `named:${name}`), ...CONTEXT,
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR.map((name) => `at${String(step)}${name}`)), ...FURTHER_NEIGHBOURS.flatMap((step) => FURTHER.map((name) => `at${String(step)}${name}`)),
];
export const BLOCK_FEATURE_COUNT = BLOCK_FEATURES.length;

const shareOf = (part: number, whole: number): number => (whole > 1 ? part / whole : part);

/** Writes the features of block `i` into `row` from `offset`. */
export function writeBlockFeatures(page: PageContext, i: number, row: Float32Array, offset: number): void {
  const block = page.blocks[i];
  const measure = page.measures[i];
  const { box } = block;
  let at = offset;
  row[at++] = Math.log1p(measure.length);
  row[at++] = measure.words;
  row[at++] = measure.length / measure.words;
  row[at++] = shareOf(block.linkChars, measure.length);
  row[at++] = block.links;
  row[at++] = shareOf(block.inCode, measure.length);
  row[at++] = measure.commas;
  row[at++] = measure.sentences;
  row[at++] = measure.endsSentence ? 1 : 0;
  row[at++] = measure.capitals;
  row[at++] = measure.separators;
  row[at++] = box.tag;
  row[at++] = box.level;
  row[at++] = box.depth;
  row[at++] = box.articleBody ? 1 : 0;
  row[at++] = page.duplicates[i];
  for (let bit = 0; bit < PHRASE_COUNT; bit += 1) row[at++] = (measure.phrases >> bit) & 1;
  for (let tag = 0; tag < WITHIN_BITS.length; tag += 1) row[at++] = (box.within >> WITHIN_BITS[tag]) & 1;
  row.set(hintDistances(box), at);
  at = writeContext(page, i, row, at + HINT_COUNT);
  for (const step of NEIGHBOURS) at = writeNeighbour(page, i, i + step, row, at);
  for (const step of FURTHER_NEIGHBOURS) {
    row[at++] = i + step in page.measures ? Math.log1p(page.measures[i + step].length) : -1;
    row[at++] = page.blocks[i + step]?.box.signature === box.signature ? 1 : 0;
  }
}

function writeContext(page: PageContext, i: number, row: Float32Array, offset: number): number {
  const block = page.blocks[i];
  const { box } = block;
  const count = page.blocks.length;
  const parent = box.parent ?? box;
  const grand = parent.parent ?? parent;
  let at = offset;
  row[at++] = Math.log1p(parent.chars);
  row[at++] = shareOf(parent.linkChars, parent.chars);
  row[at++] = parent.blocks;
  row[at++] = shareOf(parent.chars, parent.blocks);
  row[at++] = shareOf(parent.goodChars, parent.chars);
  row[at++] = shareOf(parent.paragraphChars, parent.chars);
  row[at++] = Math.log1p(grand.chars);
  row[at++] = shareOf(grand.linkChars, grand.chars);
  row[at++] = shareOf(grand.goodChars, grand.chars);
  row[at++] = shareOf(grand.chars, grand.blocks);
  const group = page.groupOf[i];
  row[at++] = group.count;
  row[at++] = shareOf(group.chars, group.count);
  row[at++] = shareOf(group.linkChars, group.chars);
  row[at++] = shareOf(group.good, group.count);
  row[at++] = shareOf(group.core, group.count);
  const meet = page.core[box.coreIndex] ?? box;
  const branch = box.branch ?? box;
  const core = page.core[page.core.length - 1] ?? box;
  row[at++] = page.core.length - 1 - box.coreIndex;
  row[at++] = shareOf(meet.goodChars, page.boxes[0].goodChars);
  row[at++] = shareOf(meet.linkChars, meet.chars);
  row[at++] = box.belowBranch;
  row[at++] = shareOf(branch.goodChars, branch.chars);
  row[at++] = shareOf(branch.linkChars, branch.chars);
  row[at++] = Math.log1p(branch.chars);
  row[at++] = shareOf(page.charsBefore[i], page.charsBefore[count]);
  row[at++] = shareOf(page.goodBefore[i], page.goodBefore[count]);
  row[at++] = page.firstGood < 0 ? 0 : i - page.firstGood;
  row[at++] = page.lastGood < 0 ? 0 : i - page.lastGood;
  row[at++] = page.headline < 0 ? 0 : i - page.headline;
  row[at++] = block.text.length < LONGEST_TITLE && (box.level > 0 || (box.hints & TITLE) !== 0) ? titleLikeness(block.text, page.titleWords) : 0;
  row[at++] = Math.log1p(core.goodChars);
  row[at++] = shareOf(core.goodChars, core.chars);
  const { list } = box;
  row[at++] = list ? list.blocks : 0;
  row[at++] = list ? shareOf(list.chars, list.blocks) : 0;
  row[at++] = list ? shareOf(list.linkChars, list.chars) : 0;
  return at;
}

const LONGEST_TITLE = 160;
const TITLE = 1 << HINT_NAMES.indexOf('title');

function writeNeighbour(page: PageContext, i: number, j: number, row: Float32Array, offset: number): number {
  const { box } = page.blocks[i];
  let at = offset;
  if (j < 0 || j >= page.blocks.length) {
    row.fill(-1, at, at + NEIGHBOUR.length);
    return at + NEIGHBOUR.length;
  }
  const other = page.blocks[j];
  const measure = page.measures[j];
  row[at++] = Math.log1p(measure.length);
  row[at++] = shareOf(other.linkChars, measure.length);
  row[at++] = other.box.parent === box.parent ? 1 : 0;
  row[at++] = other.box.signature === box.signature ? 1 : 0;
  row[at++] = measure.endsSentence ? 1 : 0;
  row[at++] = other.box.level;
  return at;
}
