import type { Context, ContextFigure } from '../../model/context.js';
import type { Figure } from '../../model/figure.js';

/** A figure's value as a closed range: lo equals hi for a single value. */
export interface Amount {
  lo: number;
  hi: number;
}

/** The amount that a figure states, or undefined where it states none (a date, an unread value). */
export function amountOf(figure: Figure): Amount | undefined {
  const lo = figure.lo ?? figure.value;
  const hi = figure.hi ?? figure.value;
  if (lo === undefined || hi === undefined || !Number.isFinite(lo) || !Number.isFinite(hi)) return undefined;
  return { lo, hi };
}

/** The same amount in another unit. */
export function scaled(amount: Amount, factor: number): Amount {
  return { lo: amount.lo * factor, hi: amount.hi * factor };
}

export function middle({ lo, hi }: Amount): number {
  return (lo + hi) / 2;
}

/** Applies a text for one number to both ends: "5 to 7 miles". */
export function rangeText(amount: Amount, textOf: (value: number) => string): string {
  const lo = textOf(amount.lo);
  const hi = textOf(amount.hi);
  return lo === hi ? lo : `${lo} to ${hi}`;
}

/** A figure of the article by its annotation. */
export const figureIn = ({ figures }: Context, annotation: string | undefined): ContextFigure | undefined => figures.find((other) => other.annotation === annotation);
