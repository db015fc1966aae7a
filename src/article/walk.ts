import { createBoxes } from './boxes.js';
import type { Box, Place } from './boxes.js';
import { DUBIOUS_TAGS, Treatment, treatmentOf } from './elements.js';
import { DUBIOUS_HINTS } from './hints.js';
import { UNEVEN } from './segments.js';
import { findShadow, flatParent, flatTexts } from './shadow.js';
import { concealedBelow } from './visibility.js';

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

export interface Walk {
  boxes: Box[];
  blocks: RawBlock[];
  /** Whether text was left out because of a bound. */
  readonly cut: boolean;
  /** Visits text until `deadlineMs` (on performance.now's clock); true when the walk is done. */
  step(deadlineMs: number): boolean;
}

/** Bounds against hostile pages; far above any article. Text beyond them is left out. */
const MAX_BLOCK_CHARS = 100_000;
const MAX_TOTAL_CHARS = 3_000_000;
const MAX_BLOCKS = 20_000;
const MAX_TEXTS = 500_000;
const TEXTS_BETWEEN_CLOCKS = 8;
const MAX_SIBLINGS = 50;

const NON_BLANK = /[^ \t\n\f\r\u00a0\u200b\ufeff]/;

enum Border { none = 0, lineBreak = 1, box = 2 }

/**
 * One pass over the text of the flat tree (open shadow roots included) below `root`, in document order, in
 * slices. Only elements that hold text are ever looked at: on a page's first, uncompiled run each question to
 * the DOM counts. `concealed` holds the elements whose text is left out.
 */
export function createWalk(root: Element, concealed = concealedBelow(root)): Walk {
  const blocks: RawBlock[] = [];
  const isFlat = findShadow(root, concealed);
  const boxes = createBoxes(root, concealed, isFlat ? flatParent : null);
  const texts = isFlat ? flatTexts(root) : null;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let current: RawBlock | null = null;
  let raw = '';
  /** White space since the last text, of the block only if more text of it follows. */
  let blanks: Text[] = [];
  let totalChars = 0;
  let visited = 0;
  let done = false;
  let cut = false;

  const endBlock = (): void => {
    if (!current) return;
    current.text = raw.replace(UNEVEN, ' ').trim();
    if (current.text !== '') {
      measureBlock(current, blocks.length);
      blocks.push(current);
      totalChars += raw.length;
    }
    current = null;
    raw = '';
  };

  const visit = (node: Text): void => {
    const { data } = node;
    const first = data.charCodeAt(0);
    if ((first <= 32 || first === 0xa0 || first >= 0x200b) && !NON_BLANK.test(data)) {
      if (current) blanks.push(node);
      return;
    }
    const parent = isFlat ? flatParent(node) : node.parentElement;
    if (!parent) return;
    const place = boxes.placeOf(parent);
    if (place.skipped) return;
    const border = current ? (current.box === place.box ? borderBefore(node, place, parent) : Border.box) : Border.none;
    if (border === Border.box) endBlock();
    if (!current) current = { box: place.box, nodes: [], breaks: [], text: '', linkChars: 0, links: 0, inCode: 0, reach: 0, commas: 0, endsSentence: false, goodChars: 0, phrases: -1 };
    else {
      for (let i = 0; i < blanks.length; i += 1) current.nodes.push(blanks[i]);
      if (blanks.length > 0 || border === Border.lineBreak) raw += ' ';
      if (border === Border.lineBreak) current.breaks.push(current.nodes.length);
    }
    if (blanks.length > 0) blanks = [];
    const room = MAX_BLOCK_CHARS - raw.length;
    if (data.length > room) cut = true;
    if (room <= 0) return;
    current.nodes.push(node);
    const piece = data.length > room ? data.slice(0, room) : data;
    raw += piece;
    if (!place.link && !place.code) return;
    const { length } = piece.trim();
    if (place.code) current.inCode += length;
    if (!place.link) return;
    current.linkChars += length;
    current.links += 1;
  };

  return {
    boxes: boxes.all,
    blocks,
    get cut() {
      return cut;
    },
    step(deadlineMs) {
      while (!done) {
        for (let i = 0; i < TEXTS_BETWEEN_CLOCKS && !done; i += 1) {
          const node = texts ? texts.next().value : (walker.nextNode() as Text | null);
          if (node) visit(node);
          visited += 1;
          if (!node || visited > MAX_TEXTS || blocks.length >= MAX_BLOCKS || totalChars > MAX_TOTAL_CHARS) {
            endBlock();
            done = true;
            cut ||= node !== null && node !== undefined;
          }
        }
        if (!done && performance.now() >= deadlineMs) return false;
      }
      return true;
    },
  };
}

/** What stands between a text and the text before it in the same box: nothing, a line break, or a box without text (two line breaks part paragraphs as well). */
function borderBefore(node: Text, place: Place, parent: Element): number {
  let at: Node = node;
  let outer: Element | null = parent;
  let breaks = 0;
  for (let steps = 0; steps < MAX_SIBLINGS; steps += 1) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      // The first in an inline element: what stands before that one counts.
      if (!outer || outer === place.box.element) break;
      at = outer;
      outer = outer.parentElement;
    } else if (before.nodeType === 1) {
      const treatment = treatmentOf((before as Element).localName);
      if (treatment === Treatment.box) return Border.box;
      if (treatment === Treatment.inline && before.firstChild) break;
      if (treatment === Treatment.lineBreak) breaks += 1;
      at = before;
    } else if (before.nodeType === 3 && NON_BLANK.test((before as Text).data)) break;
    else at = before;
  }
  return breaks > 1 ? Border.box : breaks;
}

const GOOD_REACH = 60;
const LONG_REACH = 140;
const MAX_LINK_SHARE = 0.4;
const DUBIOUS_WEIGHT = 0.1;
const isWide = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;
/** Full stops and their like in the scripts of the world, closing quotes and brackets after them. */
const STOPS = '.!?。！？۔؟।…';
const CLOSERS = '"\'”’»)]」』';

function measureBlock(block: RawBlock, index: number): void {
  const { text, box } = block;
  const { length } = text;
  block.reach = isWide(text.charCodeAt(0)) || isWide(text.charCodeAt(length >> 1)) ? length * 2 : length;
  let last = length - 1;
  while (last > 0 && CLOSERS.includes(text[last])) last -= 1;
  block.endsSentence = STOPS.includes(text[last]);
  let commas = 0;
  if (block.reach >= GOOD_REACH) {
    const first = text.charCodeAt(0);
    const comma = commaOf(first > 0x5ff ? first : text.charCodeAt(length >> 1));
    for (let at = text.indexOf(comma); at >= 0; at = text.indexOf(comma, at + 1)) commas += 1;
  }
  block.commas = commas;
  const linkShare = block.linkChars / length;
  if (linkShare < MAX_LINK_SHARE && ((block.reach >= GOOD_REACH && block.endsSentence) || (block.reach >= LONG_REACH && commas > 0))) {
    block.goodChars = block.reach * (1 - linkShare) * (isDubious(box) ? DUBIOUS_WEIGHT : 1);
    box.group.good += 1;
  }
  box.chars += length;
  box.linkChars += block.linkChars;
  box.goodChars += block.goodChars;
  box.blocks += 1;
  box.group.blocks += 1;
  box.group.chars += length;
  box.group.linkChars += block.linkChars;
  if (box.firstBlock < 0) box.firstBlock = index;
  box.lastBlock = index;
}

/** The comma of a script, by its block in Unicode. */
const commaOf = (code: number): string => (code >= 0x3000 && code <= 0x9fff ? '、' : code >= 0x600 && code <= 0x6ff ? '،' : ',');
export const isDubious = (box: Box): boolean => (box.within & DUBIOUS_TAGS) !== 0 || (box.around & DUBIOUS_HINTS) !== 0;
