import { firstNotBelow } from '../text/search.js';
import type { RawBlock } from './raw-block.js';

/** A run of a block's text that stands, character for character, in one text node of the page. */
export interface Segment {
  node: Text;
  /** Offset of the run in `node.data`. */
  nodeStart: number;
  /** Offset of the run in the block's text. */
  blockStart: number;
  length: number;
}

/** A place in the live page: an offset in UTF-16 code units into a text node's data. */
interface TextPosition {
  node: Text;
  offset: number;
}

/** Bounds a block, against hostile pages; far above any paragraph. Text beyond it is left out. */
export const MAX_BLOCK_CHARS = 100_000;
/** White space that is not one plain space already. */
export const UNEVEN = /[ \t\n\f\r\u00a0]{2,}|[\t\n\f\r\u00a0]/g;

/**
 * The collapsed text of a run of text nodes and where each part of it stands. White space (no-break
 * spaces too) becomes one space, mapped to its first character; a space that stands for a line break
 * element alone has no node. Linear in the text, cut after 100,000 characters.
 */
export function mapText(block: Pick<RawBlock, 'nodes' | 'breaks'>): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  let text = '';
  let owed: TextPosition | null = null;
  let broken = false;
  let nextBreak = 0;
  for (let i = 0; i < block.nodes.length && text.length < MAX_BLOCK_CHARS; i += 1) {
    const node = block.nodes[i];
    while (block.breaks[nextBreak] <= i) {
      broken = true;
      nextBreak += 1;
    }
    const data = node.data.slice(0, MAX_BLOCK_CHARS);
    let at = 0;
    // From one gap that has to be evened to the next: most nodes are one such stretch.
    while (at < data.length) {
      UNEVEN.lastIndex = at;
      const gap = UNEVEN.exec(data);
      const end = gap ? gap.index : data.length;
      if (data.charCodeAt(at) === SPACE) {
        owed ??= { node, offset: at };
        at += 1;
      }
      const stop = end > at && data.charCodeAt(end - 1) === SPACE ? end - 1 : end;
      if (stop > at) {
        if (text !== '' && owed) append(segments, owed.node, owed.offset, text.length, 1);
        if (text !== '' && (owed ?? broken)) text += ' ';
        owed = null;
        broken = false;
        append(segments, node, at, text.length, stop - at);
        text += data.slice(at, stop);
      }
      at = end;
      if (gap) at += gap[0].length;
      if (stop < at) owed ??= { node, offset: stop };
    }
  }
  return { text, segments };
}

const SPACE = 32;

function append(segments: Segment[], node: Text, nodeStart: number, blockStart: number, length: number): void {
  const last = segments[segments.length - 1];
  if (last?.node === node && last.nodeStart + last.length === nodeStart && last.blockStart + last.length === blockStart) last.length += length;
  else segments.push({ node, nodeStart, blockStart, length });
}

/**
 * Where the character at `offset` of a block's text stands in the page; with `end`, the place just after
 * the character before `offset`, which is what the end of a range wants. Null outside the text, or where
 * the space stands for a line break.
 */
export function positionInPage(segments: readonly Segment[], offset: number, end = false): TextPosition | null {
  const wanted = end ? offset - 1 : offset;
  const segment = segments[firstNotBelow(segments.length, (at) => segments[at].blockStart, wanted + 1) - 1];
  if (!segment || wanted >= segment.blockStart + segment.length) return null;
  return { node: segment.node, offset: segment.nodeStart + (wanted - segment.blockStart) + (end ? 1 : 0) };
}

/** The offset in the block's text of a place in the page; null where the place is not part of it. */
export function positionInBlock(segments: readonly Segment[], node: Node, offset: number): number | null {
  for (const segment of segments) {
    if (segment.node !== node) continue;
    if (offset >= segment.nodeStart && offset <= segment.nodeStart + segment.length) return segment.blockStart + (offset - segment.nodeStart);
  }
  return null;
}
