import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Box, Opener } from './ports.js';
import { SHEET_HEIGHT, SHEET_SHARE } from './style.js';

/** Below this width of the viewport (CSS pixels) a card beside the line has no room: it becomes a sheet. */
const NARROW_PX = 480;
const GAP_PX = 8;
const MARGIN_PX = 8;
const MAX_HEIGHT_PX = 560;
/** A card squeezed lower than this shows no more than its title; it goes to the other side first. */
const MIN_HEIGHT_PX = 140;
/** In a card lower than this, head and foot would leave no room for what it says: all of it scrolls. */
const LOW_PX = 250;
/** How far to the start of the pointer the card begins, so that the way into it is short. */
const LEAD_PX = 28;

export type Side = 'top' | 'bottom';

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
 * Puts the card above or below the anchor, within the viewport, never over it, and limits its height.
 * @param fixedSide keeps an open card on its side when its content changes
 * @returns the side it stands on
 */
export async function placeBeside(card: HTMLElement, anchor: Box, fixedSide?: Side): Promise<Side> {
  const reference = { getBoundingClientRect: () => rectOf(anchor) };
  card.style.maxHeight = `${MAX_HEIGHT_PX}px`;
  const { x, y, placement } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: fixedSide === 'top' ? 'top-start' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      ...(fixedSide ? [] : [flip({ padding: MARGIN_PX, crossAxis: false })]),
      shift({ padding: MARGIN_PX }),
      size({
        padding: MARGIN_PX,
        apply: ({ availableHeight, elements }) => {
          const height = Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, availableHeight));
          elements.floating.style.maxHeight = `${height}px`;
          markLow(elements.floating, height);
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  return placement.startsWith('top') ? 'top' : 'bottom';
}

function markLow(card: HTMLElement, height: number): void {
  card.toggleAttribute('data-low', height < LOW_PX);
}

function rectOf({ left, top, right, bottom }: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}

/** Below this height (CSS pixels) a sheet is of no use; then rather it covers the mention. */
const MIN_SHEET_PX = 200;

/** The edge along which a sheet lies, and how high it may grow there before it would cover a line of the mention. */
export function placeSheet(sheetHeight: number, viewportHeight: number, anchor: Box): { edge: Side; maxHeight: number } {
  const below = viewportHeight - anchor.bottom - GAP_PX;
  const above = anchor.top - GAP_PX;
  const edge = below >= Math.min(sheetHeight, above) || below >= above ? 'bottom' : 'top';
  return { edge, maxHeight: Math.max(MIN_SHEET_PX, edge === 'bottom' ? below : above) };
}

/** Lays a sheet along the edge of the screen where it covers no line of the mention, and limits its height. */
export function placeAtEdge(card: HTMLElement, anchor: Box, viewportHeight: number): void {
  card.style.maxHeight = '';
  const { edge, maxHeight } = placeSheet(card.offsetHeight, viewportHeight, anchor);
  card.dataset['edge'] = edge;
  card.style.maxHeight = `min(${Math.round(maxHeight)}px, ${SHEET_HEIGHT})`;
  markLow(card, Math.min(maxHeight, viewportHeight * SHEET_SHARE));
}
