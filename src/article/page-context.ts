import { BoxTag } from './elements.js';
import { HINT_NAMES } from './hints.js';
import { measureText } from './text-measures.js';
import type { TextMeasures } from './text-measures.js';
import { hintDistances } from './walk.js';
import type { Box, RawBlock, TagCounts } from './walk.js';

/** The page after the walk, with what only the whole page tells about a block. */
export interface PageContext {
  boxes: readonly Box[];
  blocks: readonly RawBlock[];
  counts: TagCounts;
  /** Elements met on the walk. */
  elements: number;
  measures: readonly TextMeasures[];
  /** 1 for text that reads like a paragraph of prose. */
  good: Uint8Array;
  /** Characters of good text before each block, in page order; one more entry than blocks. */
  goodBefore: Float64Array;
  charsBefore: Float64Array;
  /** From the root down to the box that holds most of the prose. */
  core: readonly Box[];
  groups: ReadonlyMap<number, Group>;
  /** The group of each block. */
  groupOf: readonly Group[];
  /** Index of the block that is the page's headline, -1 if none. */
  headline: number;
  headlineLikeness: number;
  title: string;
  titleWords: ReadonlySet<string>;
  firstGood: number;
  lastGood: number;
  duplicates: Uint8Array;
}

/** Blocks whose own and parent element are named alike: the items of a list, the paragraphs of a story. */
export interface Group {
  count: number;
  chars: number;
  linkChars: number;
  good: number;
  core: number;
}

const NO_GROUP: Group = { count: 0, chars: 0, linkChars: 0, good: 0, core: 0 };

/** A child takes the core on while it holds this share of its parent's good text. */
const CORE_SHARE = 0.6;
const GOOD_CHARS = 60;
const LONG_CHARS = 140;
const MAX_LINK_SHARE = 0.4;
const DUBIOUS_WEIGHT = 0.1;

const hint = (name: string): number => HINT_NAMES.indexOf(name);
const DUBIOUS_HINTS = ['comment', 'overlay', 'footer', 'related'].map(hint);
const DUBIOUS_TAGS = (1 << BoxTag.footer) | (1 << BoxTag.nav) | (1 << BoxTag.aside) | (1 << BoxTag.form) | (1 << BoxTag.dialog) | (1 << BoxTag.button);

/** Reads the page as a whole; yields past the deadline (performance.now's clock) and takes the next one. */
export function* createContext(
  walk: { boxes: readonly Box[]; blocks: readonly RawBlock[]; counts: TagCounts; elements: number }, title: string, firstDeadlineMs: number,
): Generator<undefined, PageContext, number> {
  const { boxes, blocks } = walk;
  let deadlineMs = firstDeadlineMs;
  const measures: TextMeasures[] = [];
  const good = new Uint8Array(blocks.length);
  const goodBefore = new Float64Array(blocks.length + 1);
  const charsBefore = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    const measure = measureText(block.text);
    measures.push(measure);
    const goodChars = goodCharsOf(block, measure);
    good[i] = goodChars > 0 ? 1 : 0;
    const { box } = block;
    goodBefore[i + 1] = goodBefore[i] + goodChars;
    charsBefore[i + 1] = charsBefore[i] + measure.length;
    box.chars += measure.length;
    box.linkChars += block.linkChars;
    box.goodChars += goodChars;
    if (box.tag === BoxTag.paragraph) box.paragraphChars += measure.length;
    box.blocks += 1;
    if (box.firstBlock < 0) box.firstBlock = i;
    box.lastBlock = i;
    if (i % BLOCKS_BETWEEN_CLOCKS === 0 && performance.now() >= deadlineMs) deadlineMs = yield;
  }
  sumUp(boxes);
  const core = coreOf(boxes);
  placeByCore(boxes, core);
  const titleWords = new Set(wordsOf(title));
  const groups = groupBlocks(blocks, measures, good, core.length - 1);
  const headline = findHeadline(blocks, titleWords);
  return {
    boxes, blocks, counts: walk.counts, elements: walk.elements, measures, good, goodBefore, charsBefore, core,
    groups, groupOf: blocks.map(({ box }) => groups.get(box.signature) ?? NO_GROUP),
    headline, headlineLikeness: titleLikeness(blocks[headline]?.text ?? '', titleWords),
    title, titleWords, ...boundsOfGood(blocks, good, core.length - 1),
    duplicates: findDuplicates(blocks),
  };
}

const BLOCKS_BETWEEN_CLOCKS = 16;

/** Characters of prose outside links; few count in places where the article rarely stands. */
function goodCharsOf(block: RawBlock, measure: TextMeasures): number {
  const reach = measure.wideScript ? measure.length * 2 : measure.length;
  const linkShare = block.linkChars / Math.max(1, measure.length);
  const isGood = linkShare < MAX_LINK_SHARE && ((reach >= GOOD_CHARS && measure.endsSentence) || (reach >= LONG_CHARS && measure.commas >= 1));
  return isGood ? reach * (1 - linkShare) * (isDubious(block.box) ? DUBIOUS_WEIGHT : 1) : 0;
}

function isDubious(box: Box): boolean {
  return (box.within & DUBIOUS_TAGS) !== 0 || DUBIOUS_HINTS.some((group) => hintDistances(box)[group] < 5);
}

function sumUp(boxes: readonly Box[]): void {
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const box = boxes[i];
    const parent = box?.parent;
    if (!box || !parent) continue;
    parent.chars += box.chars;
    parent.linkChars += box.linkChars;
    parent.goodChars += box.goodChars;
    parent.paragraphChars += box.paragraphChars;
    parent.blocks += box.blocks;
    if (box.firstBlock >= 0) {
      if (parent.firstBlock < 0 || box.firstBlock < parent.firstBlock) parent.firstBlock = box.firstBlock;
      if (box.lastBlock > parent.lastBlock) parent.lastBlock = box.lastBlock;
    }
  }
}

/** From the root down into whichever child holds most of the good text, as long as one does. */
function coreOf(boxes: readonly Box[]): Box[] {
  const richest = new Map<Box, Box>();
  for (const box of boxes) {
    if (!box.parent) continue;
    const rival = richest.get(box.parent);
    if (!rival || box.goodChars > rival.goodChars) richest.set(box.parent, box);
  }
  const chain: Box[] = [];
  let box: Box | undefined = boxes[0];
  while (box) {
    chain.push(box);
    const child: Box | undefined = richest.get(box);
    box = child && child.goodChars > 0 && child.goodChars >= CORE_SHARE * box.goodChars ? child : undefined;
  }
  // The box of a single long paragraph is no container of an article.
  while (chain.length > 1 && (chain[chain.length - 1]?.blocks ?? 0) < 2) chain.pop();
  return chain;
}

function placeByCore(boxes: readonly Box[], core: readonly Box[]): void {
  const onCore = new Map<Box, number>(core.map((box, i) => [box, i]));
  for (const box of boxes) {
    const index = onCore.get(box);
    if (index !== undefined) {
      box.coreIndex = index;
      box.branch = box;
      box.belowBranch = 0;
    } else if (box.parent) {
      const { parent } = box;
      box.coreIndex = parent.coreIndex;
      box.branch = parent.branch === parent && onCore.has(parent) ? box : parent.branch;
      box.belowBranch = box.branch === box ? 0 : parent.belowBranch + 1;
    }
  }
}

function groupBlocks(
  blocks: readonly RawBlock[], measures: readonly TextMeasures[], good: Uint8Array, deepest: number,
): Map<number, Group> {
  const groups = new Map<number, Group>();
  blocks.forEach((block, i) => {
    const key = block.box.signature;
    let group = groups.get(key);
    if (!group) {
      group = { count: 0, chars: 0, linkChars: 0, good: 0, core: 0 };
      groups.set(key, group);
    }
    group.count += 1;
    group.chars += measures[i]?.length ?? 0;
    group.linkChars += block.linkChars;
    group.good += good[i] ?? 0;
    if (block.box.coreIndex === deepest) group.core += 1;
  });
  return groups;
}

/** The heading most like the page's title; the first level-one heading if none is. */
function findHeadline(blocks: readonly RawBlock[], titleWords: ReadonlySet<string>): number {
  let best = -1;
  let bestScore = 0.34;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block || block.text.length > 400) continue;
    const { level } = block.box;
    if (level === 0 && hintDistances(block.box)[TITLE] !== 0) continue;
    const likeness = titleLikeness(block.text, titleWords) + (level === 1 ? 0.3 : 0);
    const score = block.box.within & DUBIOUS_TAGS ? likeness - 0.5 : likeness;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
const TITLE = hint('title');

/** Share of words in common (Dice), 0 to 1. */
export function titleLikeness(text: string, titleWords: ReadonlySet<string>): number {
  if (titleWords.size === 0 || text.length > 500) return 0;
  const words = new Set(wordsOf(text));
  let common = 0;
  for (const word of words) if (titleWords.has(word)) common += 1;
  return (2 * common) / (words.size + titleWords.size);
}

const UNSPACED = /[\u3040-\u9fff]/;

/** Letters and digits of any script, roughly: by ranges, because classes of Unicode letters take milliseconds to compile. */
const isWordCode = (code: number): boolean =>
  code < 128 ? (code >= 48 && code <= 57) || (code >= 97 && code <= 122) : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xff00;

export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= lower.length; i += 1) {
    if (i < lower.length && isWordCode(lower.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push(lower.slice(start, i));
      start = -1;
    }
  }
  // Scripts without spaces: pairs of characters stand for words.
  return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word])) : words;
}

const pairsOf = (word: string): string[] => (word.length < 3 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));

function boundsOfGood(
  blocks: readonly RawBlock[], good: Uint8Array, deepest: number,
): { firstGood: number; lastGood: number } {
  let firstGood = -1;
  let lastGood = -1;
  blocks.forEach((block, i) => {
    if (!good[i] || block.box.coreIndex !== deepest) return;
    if (firstGood < 0) firstGood = i;
    lastGood = i;
  });
  return { firstGood, lastGood };
}

function findDuplicates(blocks: readonly RawBlock[]): Uint8Array {
  const seen = new Map<string, number>();
  for (const block of blocks) seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
  return Uint8Array.from(blocks, (block) => Math.min(255, (seen.get(block.text) ?? 1) - 1));
}
