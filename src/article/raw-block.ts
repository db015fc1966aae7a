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
  /** Characters of prose outside links, 0 for a block that does not read like a paragraph; few where the article rarely stands. Whole, since engines keep such numbers within objects. */
  goodChars: number;
  /** Bit set of the groups in PHRASE_NAMES, -1 until asked for: see phrasesOf. */
  phrases: number;
}

/** A block that begins with a text, which may be its only one: most arrays of texts never grow. */
export function beginBlock(box: Box, node: Text): RawBlock {
  return { box, nodes: [node], breaks: [], text: '', linkChars: 0, links: 0, inCode: 0, reach: 0, commas: 0, endsSentence: false, goodChars: 0, phrases: -1 };
}

/** A paragraph of prose has this reach and ends as a sentence does, or has the larger one and a comma. */
const GOOD_REACH = 60;
const LONG_REACH = 140;
/** With two fifths of its text in links a block is a list of links. */
const LINK_FIFTHS = 2;
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
    const comma = commaOf(first > 0x5ff ? first : text.charCodeAt(length >> 1));
    let commas = 0;
    for (let at = text.indexOf(comma); at >= 0; at = text.indexOf(comma, at + 1)) commas += 1;
    block.commas = commas;
    const { linkChars } = block;
    if (linkChars * 5 < length * LINK_FIFTHS && (block.endsSentence || (block.reach >= LONG_REACH && commas > 0))) {
      const own = linkChars === 0 ? block.reach : block.reach * (1 - linkChars / length);
      block.goodChars = Math.ceil(isDubious(box) ? own * DUBIOUS_WEIGHT : own);
    }
  }
}

/** The comma of a script, by its block in Unicode. */
const commaOf = (code: number): string => (code >= 0x3000 && code <= 0x9fff ? '、' : code >= 0x600 && code <= 0x6ff ? '،' : ',');

/** Whether a box is one, or lies in one, where the article rarely stands: comments, footers, related stories. */
export const isDubious = (box: Box): boolean => (box.within & DUBIOUS_TAGS) !== 0 || (box.around & DUBIOUS_HINTS) !== 0;
