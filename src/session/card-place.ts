import type { Surface } from './surface.js';

/** Where what a card is about stands. */
export interface CardPlace {
  /** A mark's text, or what was selected. */
  of(about: string): Range;
  /** Keeps what is selected now, for the card of a phrase that is about to open. */
  note(): void;
}

/** Looks after the place of the card that is open. */
export function createCardPlace(document: Document, surface: Surface): CardPlace {
  let selected = document.createRange();
  return {
    of: (about) => surface.rangeOf(about) ?? selected,
    note() {
      selected = selectedRange(document);
    },
  };
}

/**
 * What the reader has selected, to stand a looked-up phrase's card beside; later selections leave it as it is. What is
 * selected in a field has no place that a page could be asked for: there it is the field.
 */
function selectedRange(document: Document): Range {
  const selection = document.getSelection();
  if (selection?.isCollapsed === false) return selection.getRangeAt(0).cloneRange();
  const range = document.createRange();
  const field = document.activeElement;
  if (field?.matches('input, textarea')) range.selectNode(field);
  return range;
}
