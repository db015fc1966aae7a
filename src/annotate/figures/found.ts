import type { Figure } from '../../model/figure.js';

/** A figure in a text: offsets in UTF-16 code units, `end` exclusive. */
export interface FoundFigure {
  start: number;
  end: number;
  figure: Figure;
}

/** A figure over tokens: the last token's index is `next` - 1. */
export interface Reading {
  from: number;
  next: number;
  /** Where reading goes on, if words after the span belong to the figure: "a day" after "500 loaves". */
  resume?: number;
  figure: Figure;
}
