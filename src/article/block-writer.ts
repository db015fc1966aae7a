import { Border } from './border.js';
import type { Box, Place } from './boxes.js';
import { beginBlock, measureBlock } from './raw-block.js';
import type { RawBlock } from './raw-block.js';
import { MAX_BLOCK_CHARS, UNEVEN } from './segments.js';

/** Puts texts together to blocks. */
interface BlockWriter {
  readonly blocks: RawBlock[];
  /** The box of the block under way. */
  box: Box | null;
  /** Characters of the blocks that have ended, white space included. */
  chars: number;
  /** Whether text was left out because of a bound. */
  cut: boolean;
  /** White space, of the block only if more text of it follows. */
  blank(node: Text): void;
  /** A text of the block under way, with its data, parted by this from the one before; without one it begins a block. */
  text(node: Text, data: string, place: Place, border: number): void;
  end(): void;
}

/** A value with plain fields: each is asked for with every text, and a getter would be a call. */
export function createBlockWriter(): BlockWriter {
  const blocks: RawBlock[] = [];
  let current: RawBlock | null = null;
  let raw = '';
  /** Of these the first `blankCount` count: an array that is emptied has to grow again. */
  const blanks: Text[] = [];
  let blankCount = 0;

  const append = (block: RawBlock, node: Text, data: string, { link, code }: Place, isFirst: boolean): void => {
    const room = MAX_BLOCK_CHARS - raw.length;
    if (data.length > room) writer.cut = true;
    if (room <= 0) return;
    if (!isFirst) block.nodes.push(node);
    const piece = data.length > room ? data.slice(0, room) : data;
    raw += piece;
    if (!link && !code) return;
    const { length } = piece.trim();
    if (code) block.inCode += length;
    if (!link) return;
    block.linkChars += length;
    block.links += 1;
  };

  const writer: BlockWriter = {
    blocks,
    box: null,
    chars: 0,
    cut: false,
    blank(node) {
      if (!current) return;
      blanks[blankCount] = node;
      blankCount += 1;
    },
    text(node, data, place, border) {
      const isFirst = !current;
      if (!current) {
        current = beginBlock(place.box, node);
        writer.box = place.box;
      } else {
        for (let i = 0; i < blankCount; i += 1) current.nodes.push(blanks[i]);
        if (blankCount > 0 || border === Border.lineBreak) raw += ' ';
        if (border === Border.lineBreak) current.breaks.push(current.nodes.length);
      }
      blankCount = 0;
      append(current, node, data, place, isFirst);
    },
    end() {
      if (!current) return;
      current.text = raw.replace(UNEVEN, ' ').trim();
      if (current.text !== '') {
        measureBlock(current, blocks.length);
        blocks.push(current);
        writer.chars += raw.length;
      }
      current = null;
      writer.box = null;
      raw = '';
    },
  };
  return writer;
}
