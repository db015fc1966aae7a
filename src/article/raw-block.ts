import type { Box } from './boxes.js';
import { DUBIOUS_TAGS } from './elements.js';
import { DUBIOUS_HINTS } from './hints.js';

/** A run of text without a box boundary inside: a paragraph, a heading, a list item. */
export interface RawBlock {
  box: Box;
  nodes: Text[];
  /** Indexes into `nodes` before which a line break stands. */
  breaks: number[];
  text: string;
  linkChars: number;
  links: number;
  inCode: number;
  /** Characters, those of scripts without spaces twice: they say in one what takes two or three letters elsewhere. */
  reach: number;
  commas: number;
  endsSentence: boolean;
  /** Characters of prose outside links, 0 for a block that does not read like a paragraph; few where the article rarely stands. */
  goodChars: number;
  /** Bit set of the groups in PHRASE_NAMES, -1 until asked for: see phrasesOf. */
  phrases: number;
}

export function emptyBlock(box: Box): RawBlock {
  return { box, nodes: [], breaks: [], text: '', linkChars: 0, links: 0, inCode: 0, reach: 0, commas: 0, endsSentence: false, goodChars: 0, phrases: -1 };
}

/** A paragraph of prose has this reach and ends as a sentence does, or has the larger one and a comma. */
const GOOD_REACH = 60;
const LONG_REACH = 140;
/** With more of its text in links than this a block is a list of links. */
const MAX_LINK_SHARE = 0.4;
/** What prose counts where the article rarely stands. */
const DUBIOUS_WEIGHT = 0.1;
/** Kana and Han. */
const isWide = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;
/** Full stops and their like in the scripts of the world, closing quotes and brackets after them. */
const STOPS = '.!?。！？۔؟।…';
const CLOSERS = '"\'”’»)]」』';

/** Fills in what follows from the text of a whole block, number `index` of the page, and adds it to the sums of its box and group. */
export function measureBlock(block: RawBlock, index: number): void {
  readProse(block);
  const { box, text: { length }, linkChars, goodChars } = block;
  const { group } = box;
  box.chars += length;
  box.linkChars += linkChars;
  box.goodChars += goodChars;
  box.blocks += 1;
  if (goodChars > 0) group.good += 1;
  group.blocks += 1;
  group.chars += length;
  group.linkChars += linkChars;
  if (box.firstBlock < 0) box.firstBlock = index;
  box.lastBlock = index;
}

function readProse(block: RawBlock): void {
  const { text, box } = block;
  const { length } = text;
  block.reach = isWide(text.charCodeAt(0)) || isWide(text.charCodeAt(length >> 1)) ? length * 2 : length;
  let last = length - 1;
  while (last > 0 && CLOSERS.includes(text[last])) last -= 1;
  block.endsSentence = STOPS.includes(text[last]);
  if (block.reach >= GOOD_REACH) {
    const first = text.charCodeAt(0);
    block.commas = text.split(commaOf(first > 0x5ff ? first : text.charCodeAt(length >> 1))).length - 1;
  }
  const linkShare = block.linkChars / length;
  if (linkShare < MAX_LINK_SHARE && ((block.reach >= GOOD_REACH && block.endsSentence) || (block.reach >= LONG_REACH && block.commas > 0))) {
    block.goodChars = block.reach * (1 - linkShare) * (isDubious(box) ? DUBIOUS_WEIGHT : 1);
  }
}

/** The comma of a script, by its block in Unicode. */
const commaOf = (code: number): string => (code >= 0x3000 && code <= 0x9fff ? '、' : code >= 0x600 && code <= 0x6ff ? '،' : ',');

/** Whether a box is one, or lies in one, where the article rarely stands: comments, footers, related stories. */
export const isDubious = (box: Box): boolean => (box.within & DUBIOUS_TAGS) !== 0 || (box.around & DUBIOUS_HINTS) !== 0;
