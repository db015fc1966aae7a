import { Border, borderBefore, isBlank } from './border.js';
import { createBoxes } from './boxes.js';
import type { Box, Place } from './boxes.js';
import { emptyBlock, measureBlock } from './raw-block.js';
import type { RawBlock } from './raw-block.js';
import { UNEVEN } from './segments.js';
import { findShadow, flatParent, flatTexts } from './shadow.js';
import { concealedBelow } from './visibility.js';

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

  const append = (block: RawBlock, node: Text, { link, code }: Place): void => {
    const { data } = node;
    const room = MAX_BLOCK_CHARS - raw.length;
    if (data.length > room) cut = true;
    if (room <= 0) return;
    block.nodes.push(node);
    const piece = data.length > room ? data.slice(0, room) : data;
    raw += piece;
    if (!link && !code) return;
    const { length } = piece.trim();
    if (code) block.inCode += length;
    if (!link) return;
    block.linkChars += length;
    block.links += 1;
  };

  const visit = (node: Text): void => {
    if (isBlank(node.data)) {
      if (current) blanks.push(node);
      return;
    }
    const parent = isFlat ? flatParent(node) : node.parentElement;
    if (!parent) return;
    const place = boxes.placeOf(parent);
    if (place.skipped) return;
    const border = current ? (current.box === place.box ? borderBefore(node, place, parent) : Border.box) : Border.none;
    if (border === Border.box) endBlock();
    if (!current) current = emptyBlock(place.box);
    else {
      for (let i = 0; i < blanks.length; i += 1) current.nodes.push(blanks[i]);
      if (blanks.length > 0 || border === Border.lineBreak) raw += ' ';
      if (border === Border.lineBreak) current.breaks.push(current.nodes.length);
    }
    if (blanks.length > 0) blanks = [];
    append(current, node, place);
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
