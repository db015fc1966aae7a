import { BoxTag } from './elements.js';
import { HINT_COUNT, HINT_NAMES } from './hints.js';
import { titleLikeness } from './page-context.js';
import type { PageContext } from './page-context.js';
import { PHRASE_COUNT, PHRASE_NAMES } from './text-measures.js';
import { FAR } from './walk.js';

const TAGS_WITHIN = [
  'aside', 'nav', 'header', 'footer', 'form', 'figure', 'table', 'list', 'button', 'details', 'dialog', 'article', 'main', 'quotation', 'caption',
  'preformatted', 'definition', 'custom', 'section', 'paragraph',
] as const;

const OWN = [
  'logLength', 'words', 'wordLength', 'linkShare', 'links', 'boldShare', 'codeShare', 'commas', 'sentences', 'endsSentence', 'endsColon', 'lowerStart',
  'capitals', 'digits', 'separators', 'wideScript', 'tag', 'level', 'depth', 'good', 'articleBody', 'duplicates',
] as const;
const CONTEXT = [
  'parentLogChars', 'parentLinkShare', 'parentBlocks', 'parentMean', 'parentGoodShare', 'parentParagraphShare', 'grandLogChars', 'grandLinkShare',
  'grandGoodShare', 'grandMean', 'groupCount', 'groupMean', 'groupLinkShare', 'groupGood', 'groupCore', 'belowCore', 'meetGoodShare', 'meetLinkShare',
  'fromMeet', 'branchGoodShare', 'branchLinkShare', 'branchLogChars', 'position', 'goodPosition', 'toFirstGood', 'toLastGood', 'pastHeadline',
  'titleLikeness', 'isHeadline', 'coreLogGood', 'coreShare', 'listItems', 'listMean', 'listLinkShare',
] as const;
const NEIGHBOUR = ['LogLength', 'LinkShare', 'Good', 'SameParent', 'SameGroup', 'EndsSentence', 'Level'] as const;
const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** Names of the columns of a block's row, in order; the learned weights refer to them by index. */
export const BLOCK_FEATURES: readonly string[] = [
  ...OWN,
  ...PHRASE_NAMES.map((name) => `says:${name}`),
  ...TAGS_WITHIN.map((name) => `in:${name}`),
  ...HINT_NAMES.map((name) => `named:${name}`),
  ...HINT_NAMES.map((name) => `inline:${name}`),
  ...CONTEXT,
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR.map((name) => `at${step}${name}`)),
];
export const BLOCK_FEATURE_COUNT = BLOCK_FEATURES.length;

const shareOf = (part: number, whole: number): number => part / Math.max(1, whole);

/** Writes the features of block `i` into `row` from `offset`. */
export function writeBlockFeatures(page: PageContext, i: number, row: Float32Array, offset: number): void {
  const block = page.blocks[i];
  const measure = page.measures[i];
  if (!block || !measure) return;
  const { box } = block;
  let at = offset;
  const put = (value: number): void => {
    row[at] = value;
    at += 1;
  };
  put(Math.log1p(measure.length));
  put(measure.words);
  put(measure.length / measure.words);
  put(shareOf(block.linkChars, measure.length));
  put(block.links);
  put(shareOf(block.boldChars, measure.length));
  put(shareOf(block.inCode, measure.length));
  put(measure.commas);
  put(measure.sentences);
  put(measure.endsSentence ? 1 : 0);
  put(measure.endsColon ? 1 : 0);
  put(measure.lowerStart ? 1 : 0);
  put(measure.capitals);
  put(measure.digits);
  put(measure.separators);
  put(measure.wideScript ? 1 : 0);
  put(box.tag);
  put(box.level);
  put(box.depth);
  put(page.good[i] ?? 0);
  put(box.articleBody ? 1 : 0);
  put(page.duplicates[i] ?? 0);
  for (let bit = 0; bit < PHRASE_COUNT; bit += 1) put((measure.phrases >> bit) & 1);
  for (const name of TAGS_WITHIN) put((box.within >> BoxTag[name]) & 1);
  for (let bit = 0; bit < HINT_COUNT; bit += 1) put(box.hintDistance[bit] ?? FAR);
  for (let bit = 0; bit < HINT_COUNT; bit += 1) put((block.inlineHints >> bit) & 1);
  at = writeContext(page, i, row, at);
  for (const step of NEIGHBOURS) at = writeNeighbour(page, i, i + step, row, at);
}

function writeContext(page: PageContext, i: number, row: Float32Array, offset: number): number {
  const block = page.blocks[i];
  const measure = page.measures[i];
  if (!block || !measure) return offset;
  let at = offset;
  const put = (value: number): void => {
    row[at] = value;
    at += 1;
  };
  const { box } = block;
  const parent = box.parent ?? box;
  const grand = parent.parent ?? parent;
  put(Math.log1p(parent.chars));
  put(shareOf(parent.linkChars, parent.chars));
  put(parent.blocks);
  put(shareOf(parent.chars, parent.blocks));
  put(shareOf(parent.goodChars, parent.chars));
  put(shareOf(parent.paragraphChars, parent.chars));
  put(Math.log1p(grand.chars));
  put(shareOf(grand.linkChars, grand.chars));
  put(shareOf(grand.goodChars, grand.chars));
  put(shareOf(grand.chars, grand.blocks));
  const group = page.groups.get(box.signature);
  put(group?.count ?? 0);
  put(shareOf(group?.chars ?? 0, group?.count ?? 0));
  put(shareOf(group?.linkChars ?? 0, group?.chars ?? 0));
  put(shareOf(group?.good ?? 0, group?.count ?? 0));
  put(shareOf(group?.core ?? 0, group?.count ?? 0));
  const meet = page.core[box.coreIndex] ?? box;
  const branch = box.branch ?? box;
  const core = page.core[page.core.length - 1] ?? box;
  const root = page.boxes[0] ?? box;
  put(page.core.length - 1 - box.coreIndex);
  put(shareOf(meet.goodChars, root.goodChars));
  put(shareOf(meet.linkChars, meet.chars));
  put(box.belowBranch);
  put(shareOf(branch.goodChars, branch.chars));
  put(shareOf(branch.linkChars, branch.chars));
  put(Math.log1p(branch.chars));
  put(shareOf(page.charsBefore[i] ?? 0, page.charsBefore[page.blocks.length] ?? 0));
  put(shareOf(page.goodBefore[i] ?? 0, page.goodBefore[page.blocks.length] ?? 0));
  put(page.firstGood < 0 ? 0 : i - page.firstGood);
  put(page.lastGood < 0 ? 0 : i - page.lastGood);
  put(page.headline < 0 ? 0 : i - page.headline);
  put(titleLikeness(block.text, page.titleWords));
  put(page.headline === i ? 1 : 0);
  put(Math.log1p(core.goodChars));
  put(shareOf(core.goodChars, core.chars));
  const { list } = box;
  put(list?.blocks ?? 0);
  put(list ? shareOf(list.chars, list.blocks) : 0);
  put(list ? shareOf(list.linkChars, list.chars) : 0);
  return at;
}

function writeNeighbour(page: PageContext, i: number, j: number, row: Float32Array, offset: number): number {
  const block = page.blocks[i];
  const other = page.blocks[j];
  const measure = page.measures[j];
  let at = offset;
  if (!block || !other || !measure) {
    row.fill(-1, at, at + NEIGHBOUR.length);
    return at + NEIGHBOUR.length;
  }
  row[at++] = Math.log1p(measure.length);
  row[at++] = shareOf(other.linkChars, measure.length);
  row[at++] = page.good[j] ?? 0;
  row[at++] = other.box.parent === block.box.parent ? 1 : 0;
  row[at++] = other.box.signature === block.box.signature ? 1 : 0;
  row[at++] = measure.endsSentence ? 1 : 0;
  row[at++] = other.box.level;
  return at;
}
