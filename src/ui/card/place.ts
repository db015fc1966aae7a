import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Box, Opener } from './ports.js';
import { SHEET_HEIGHT, SHEET_SHARE } from './style.js';

/** Below this width of the viewport (CSS pixels) a card beside the line has no room: it becomes a sheet. */
const NARROW_PX = 480;
const GAP_PX = 8;
const MARGIN_PX = 8;
/* Heights count in the card's own letters, so that larger text gets more room and shows no less. */
const MAX_HEIGHT_EM = 37;
/** A card squeezed lower than this shows no more than its title; rather it covers the mention. */
const MIN_HEIGHT_EM = 9;
/** The same of a sheet, which is as wide as the screen. */
const MIN_SHEET_EM = 13;
/** In a card lower than this, head and foot would leave no room for what it says: all of it scrolls. */
const LOW_EM = 16;
/** How far to the start of the pointer the card begins, so that the way into it is short. */
const LEAD_PX = 28;

type Side = 'top' | 'bottom';

/** How an open card stands to its mention. */
export interface Stand {
  side: Side;
  /** How far down it was moved from there, to be in the window. */
  shiftPx: number;
}

/** A sheet lies along an edge of the screen; the card stands beside the line. */
export function isSheet(opener: Opener, viewportWidth: number): boolean {
  return opener === 'tap' || viewportWidth < NARROW_PX;
}

/**
 * The rectangle the card stands beside. Its height spans all lines of the mention, so that no line is
 * covered; its place along the line is where the pointer is, or where the mention begins.
 */
export function anchorOf(anchors: readonly Box[], point?: { x: number; y: number }): Box {
  const first = anchors[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const touched = point && anchors.find((box) => contains(box, point));
  const line = touched ?? first;
  const left = touched && point ? Math.max(line.left, point.x - LEAD_PX) : line.left;
  return {
    left,
    right: Math.max(left, line.right),
    top: Math.min(first.top, ...anchors.map((box) => box.top)),
    bottom: Math.max(first.bottom, ...anchors.map((box) => box.bottom)),
  };
}

function contains(box: Box, point: { x: number; y: number }): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/**
 * Puts the card above or below the anchor, within the viewport, and limits its height; over it only where neither side has
 * room for more than a title.
 * @param stand keeps an open card where it stands to its mention when its content changes, or the page moves
 */
export async function placeBeside(card: HTMLElement, anchor: Box, stand?: Stand): Promise<Stand> {
  const reference = { getBoundingClientRect: () => rectOf(anchor) };
  const em = emOf(card);
  card.style.maxHeight = `${MAX_HEIGHT_EM * em}px`;
  const { x, y, placement } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: stand?.side === 'top' ? 'top-start' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      ...(stand ? [] : [flip({ padding: MARGIN_PX, crossAxis: false })]),
      shift({ padding: MARGIN_PX }),
      size({
        padding: MARGIN_PX,
        apply: ({ availableHeight, elements }) => {
          const height = Math.min(MAX_HEIGHT_EM * em, Math.max(MIN_HEIGHT_EM * em, availableHeight));
          elements.floating.style.maxHeight = `min(${height}px, 100vh - ${2 * MARGIN_PX}px)`;
          markLow(elements.floating, height / em);
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  const lowestPx = card.ownerDocument.documentElement.clientHeight - MARGIN_PX - card.offsetHeight;
  const shiftPx = stand?.shiftPx ?? Math.max(MARGIN_PX, Math.min(y, lowestPx)) - y;
  card.style.top = `${Math.round(y + shiftPx)}px`;
  return { side: placement.startsWith('top') ? 'top' : 'bottom', shiftPx };
}

function emOf(card: HTMLElement): number {
  return parseFloat(getComputedStyle(card).fontSize);
}

function markLow(card: HTMLElement, heightEm: number): void {
  card.toggleAttribute('data-low', heightEm < LOW_EM);
}

function rectOf({ left, top, right, bottom }: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}

/** The edge along which a sheet lies, and how high it may grow there before it would cover a line of the mention. */
export function placeSheet(sheetHeight: number, viewportHeight: number, anchor: Box): { edge: Side; room: number } {
  const below = viewportHeight - anchor.bottom - GAP_PX;
  const above = anchor.top - GAP_PX;
  const edge = below >= Math.min(sheetHeight, above) || below >= above ? 'bottom' : 'top';
  return { edge, room: edge === 'bottom' ? below : above };
}

/** Lays a sheet along the edge of the screen where it covers no line of the mention, if it has room there, and limits its height. */
export function placeAtEdge(card: HTMLElement, anchor: Box, viewportHeight: number): void {
  const em = emOf(card);
  card.style.maxHeight = '';
  const { edge, room } = placeSheet(card.offsetHeight, viewportHeight, anchor);
  const height = Math.max(MIN_SHEET_EM * em, room);
  card.dataset['edge'] = edge;
  card.style.maxHeight = `min(${Math.round(height)}px, ${SHEET_HEIGHT})`;
  markLow(card, Math.min(height, viewportHeight * SHEET_SHARE) / em);
}
