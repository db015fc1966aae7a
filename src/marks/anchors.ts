import { blockStarts } from '../model/article.js';
import type { Span } from '../model/span.js';
import { firstNotBelow } from '../text/search.js';

/** A place in the live page: an offset in UTF-16 code units into a text node's data. */
interface TextPosition {
  node: Text;
  offset: number;
}

/** A block of the article and the runs of its text in the page's nodes. */
interface PlacedBlock<S> {
  text: string;
  segments: readonly S[];
}

/** How offsets of one block stand to the page; given by the room that extracted it. */
interface BlockPlaces<S> {
  /** Where the character at `offset` stands; with `end`, just after the one before it. Null where none does. */
  inPage(segments: readonly S[], offset: number, end: boolean): TextPosition | null;
  inBlock(segments: readonly S[], node: Node, offset: number): number | null;
}

/** Offsets in the article's joined text, to and from the live page. */
export interface Anchors {
  /** A live range over the span, or null where the page no longer has that text. */
  rangeOf(span: Span): Range | null;
  /** Offset of a place in the page, null outside the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether the article has text in this node. */
  holds(node: Node): boolean;
}

export function createAnchors<S extends { node: Text }>(
  document: Document,
  blocks: readonly PlacedBlock<S>[],
  places: BlockPlaces<S>,
): Anchors {
  const starts = blockStarts(blocks);
  // A text node can hold parts of several blocks only if a line break splits it; the last one asked answers.
  const blocksOf = new Map<Node, number[]>();
  blocks.forEach((block, index) => {
    for (const { node } of block.segments) {
      const indexes = blocksOf.get(node);
      if (indexes === undefined) blocksOf.set(node, [index]);
      else if (indexes.at(-1) !== index) indexes.push(index);
    }
  });
  return {
    rangeOf({ start, end }) {
      // The last block that starts at or before the span.
      const index = firstNotBelow(starts.length, (at) => starts[at], start + 1) - 1;
      const block = blocks[index];
      if (block === undefined) return null;
      const blockStart = starts[index];
      const from = places.inPage(block.segments, start - blockStart, false);
      const to = places.inPage(block.segments, end - blockStart, true);
      return from && to && rangeBetween(document, from, to);
    },
    offsetOf(node, offset) {
      for (const index of blocksOf.get(node) ?? []) {
        const within = places.inBlock(blocks[index].segments, node, offset);
        if (within !== null) return starts[index] + within;
      }
      return null;
    },
    holds: (node) => blocksOf.has(node),
  };
}

function rangeBetween(document: Document, from: TextPosition, to: TextPosition): Range | null {
  if (!from.node.isConnected || !to.node.isConnected) return null;
  // The page may have cut the text since; such an anchor waits for the next reading.
  if (from.offset > from.node.data.length || to.offset > to.node.data.length) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}
