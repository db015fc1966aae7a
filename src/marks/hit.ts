import { firstNotBelow } from '../text/search.js';
import type { Anchors } from './anchors.js';
import type { Mark } from './painter.js';

/** Dots are hard to hit to the pixel: a rectangle counts this much larger, CSS pixels. */
const SLACK_PX = 2;

/**
 * The mark at a point of the viewport, the innermost where several overlap, or null. From the caret, since asking
 * the registry (highlightsFromPoint) takes Firefox seven times as long; the caret snaps from blank margins to the
 * nearest text, so the mark's own boxes decide.
 */
export function markAt(document: Document, anchors: Anchors, marks: readonly Mark[], x: number, y: number): Mark | null {
  const caret = caretAt(document, x, y);
  if (caret === null) return null;
  const offset = anchors.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  let best: Mark | null = null;
  // In text order by start: whatever starts behind the caret cannot be under the point.
  for (let index = firstNotBelow(marks.length, (at) => marks[at].start, offset + 1) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (offset - mark.start > MAX_MARK_LENGTH) break;
    if (offset <= mark.end && (best === null || mark.end - mark.start < best.end - best.start) && covers(mark.range, x, y)) best = mark;
  }
  return best;
}

/** No mention is longer; beyond it the search for nested ones stops. */
const MAX_MARK_LENGTH = 400;

function caretAt(document: Document, x: number, y: number): CaretPosition | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType === Node.TEXT_NODE) return caret;
  // In an open shadow root the caret stops at the host unless the root is named.
  const root = document.elementFromPoint(x, y)?.shadowRoot;
  return root ? document.caretPositionFromPoint(x, y, { shadowRoots: [root] }) : caret;
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - SLACK_PX && x <= box.right + SLACK_PX && y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX) return true;
  }
  return false;
}
