import type { Knowledge } from '../../knowledge/api.js';
import type { FigureAnnotation } from '../../model/annotation.js';
import type { CardLine, CardSource } from '../../model/card.js';
import type { Context } from '../../model/context.js';
import type { Figure } from '../../model/figure.js';
import type { Settings } from '../../model/settings.js';

/** All that the lines of a figure's card are drawn from. */
export interface FigureQuestion {
  annotation: FigureAnnotation;
  figure: Figure;
  context: Context;
  knowledge: Knowledge;
  settings: Settings;
  /** The reader's day, ISO 8601; absent where distance to today does not matter. */
  today?: string;
  /** Names a source for a line and returns its index in the card. */
  cite: (source: CardSource) => number;
}

/** Writes lines for one aspect of a figure; none where there is nothing good to say. */
export type LineWriter = (question: FigureQuestion) => CardLine[];
