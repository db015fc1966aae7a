import type { Box, Boxes } from './boxes.js';
import { DUBIOUS_TAGS } from './elements.js';
import { hintBit } from './hints.js';
import { FEW, LIGHT, eachInTurn } from './turn.js';
import type { Turn, Work } from './turn.js';
import { titleLikeness, titleWordsOf } from './title.js';
import { isDubious } from './raw-block.js';
import type { RawBlock } from './raw-block.js';

/** The page after the walk, with what only the whole page tells about a block. */
export interface PageContext {
  boxes: Boxes['all'];
  blocks: readonly RawBlock[];
  /** Characters of good text before each block, in page order; one more entry than blocks. */
  goodBefore: Int32Array;
  charsBefore: Int32Array;
  linkCharsBefore: Int32Array;
  /** From the root down to the box that holds most of the prose. */
  core: readonly Box[];
  /** Index of the block that is the page's headline, -1 if none. */
  headline: number;
  headlineLikeness: number;
  title: string;
  titleWords: ReadonlySet<string>;
  /** First and last good block of the core, -1 if none. */
  firstGood: number;
  lastGood: number;
}

/** A child takes the core on while it holds this share of its parent's good text. */
const CORE_SHARE = 0.6;

/** Reads the page as a whole. Linear in its blocks and boxes. */
export function* createContext(boxes: Boxes['all'], blocks: readonly RawBlock[], title: string, turn: Turn): Work<PageContext> {
  const count = blocks.length;
  const goodBefore = new Int32Array(count + 1);
  const charsBefore = new Int32Array(count + 1);
  const linkCharsBefore = new Int32Array(count + 1);
  const lastBox = boxes.length - 1;
  yield* eachInTurn(boxes.length, turn, (i) => { addToParent(boxes[lastBox - i]); }, LIGHT);
  const core = coreOf(boxes);
  yield;
  yield* eachInTurn(boxes.length, turn, (i) => { placeByCore(boxes[i], core); }, LIGHT);
  const titleWords = titleWordsOf(title);
  let firstGood = -1;
  let lastGood = -1;
  yield* eachInTurn(count, turn, (i) => {
    const { text, linkChars, goodChars, box } = blocks[i];
    goodBefore[i + 1] = goodBefore[i] + goodChars;
    charsBefore[i + 1] = charsBefore[i] + text.length;
    linkCharsBefore[i + 1] = linkCharsBefore[i] + linkChars;
    if (goodChars === 0 || box.coreIndex !== core.length - 1) return;
    if (firstGood < 0) firstGood = i;
    lastGood = i;
  }, LIGHT);
  let headline = yield* findHeadline(blocks, titleWords, turn);
  if (headline < 0) headline = yield* findUnmarkedHeadline(blocks, titleWords, firstGood, turn);
  const headlineLikeness = headline < 0 ? 0 : titleLikeness(blocks[headline].text, titleWords);
  return { boxes, blocks, goodBefore, charsBefore, linkCharsBefore, core, headline, headlineLikeness, title, titleWords, firstGood, lastGood };
}

/** To be called for each box, children before their parents. */
function addToParent(box: Box): void {
  const { parent } = box;
  if (!parent) return;
  parent.chars += box.chars;
  parent.linkChars += box.linkChars;
  parent.goodChars += box.goodChars;
  parent.blocks += box.blocks;
  if (box.firstBlock >= 0) {
    if (parent.firstBlock < 0 || box.firstBlock < parent.firstBlock) parent.firstBlock = box.firstBlock;
    if (box.lastBlock > parent.lastBlock) parent.lastBlock = box.lastBlock;
  }
}

/** From the root down into whichever child holds most of the good text, as long as one does. */
function coreOf(boxes: readonly Box[]): Box[] {
  const chain = [boxes[0]];
  // Parents stand before their children: each box is met after the one it would follow.
  for (let i = 0; i < boxes.length; i += 1) {
    const box = boxes[i];
    const last = chain[chain.length - 1];
    if (box.parent === last && box.goodChars > 0 && box.goodChars >= CORE_SHARE * last.goodChars) chain.push(box);
  }
  // The box of a single long paragraph is no container of an article.
  while (chain.length > 1 && chain[chain.length - 1].blocks < 2) chain.pop();
  return chain;
}

/** To be called for each box, parents before their children. */
function placeByCore(box: Box, core: readonly Box[]): void {
  const { parent } = box;
  const isCore = parent ? core[parent.coreIndex + 1] === box : true;
  box.coreIndex = isCore ? box.depth : (parent as Box).coreIndex;
  if (isCore || !parent) box.branch = box;
  else if (parent.branch === parent && core[parent.coreIndex] === parent) box.branch = box;
  else {
    box.branch = parent.branch;
    box.belowBranch = parent.belowBranch + 1;
  }
}

const TITLE = hintBit('title');
const LONGEST_HEADLINE = 400;

/** The heading most like the page's title; the first level-one heading if none is. */
function* findHeadline(blocks: readonly RawBlock[], titleWords: ReadonlySet<string>, turn: Turn): Work<number> {
  let best = -1;
  let bestScore = 0.34;
  yield* eachInTurn(blocks.length, turn, (i) => {
    const { text, box } = blocks[i];
    if ((box.level === 0 && (box.hints & TITLE) === 0) || text.length > LONGEST_HEADLINE) return;
    const likeness = titleLikeness(text, titleWords) + (box.level === 1 ? 0.3 : 0);
    const score = box.within & DUBIOUS_TAGS ? likeness - 0.5 : likeness;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }, FEW);
  return best;
}

/** Where no heading is the headline: the line above the story that says what the page's title does, else the heading just above it. */
function* findUnmarkedHeadline(blocks: readonly RawBlock[], titleWords: ReadonlySet<string>, firstGood: number, turn: Turn): Work<number> {
  let best = -1;
  let bestScore = LIKE_TITLE;
  yield* eachInTurn(firstGood, turn, (i) => {
    const { text, box, linkChars } = blocks[i];
    if (text.length > LONGEST_HEADLINE || linkChars > 0 || isDubious(box)) return;
    const likeness = titleLikeness(text, titleWords);
    if (likeness > bestScore) {
      best = i;
      bestScore = likeness;
    }
  });
  for (let i = firstGood - 1; best < 0 && i >= 0 && i >= firstGood - JUST_ABOVE; i -= 1) if (blocks[i].box.level > 0 && !isDubious(blocks[i].box)) best = i;
  return best;
}
const LIKE_TITLE = 0.6;
const JUST_ABOVE = 4;
