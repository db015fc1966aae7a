import { DECIMAL, GROUPED, MIXED } from './lex.js';
import type { Period } from './period.js';
import type { View } from './view.js';

/** A date as read; without `period` where the text or the day of publication does not settle it. */
export interface DateReading {
  from: number;
  next: number;
  period: Period | undefined;
}

export const COMMA = 0x2c;

export const SLASH = 0x2f;

export const isYearToken = (view: View, i: number): boolean =>
  view.isNumber(i) && view.length(i) === 4 && !view.flag(i, GROUPED | DECIMAL | MIXED) && view.value(i) >= 1000 && view.value(i) < 2200;

export const done = (from: number, next: number, period: Period | undefined): DateReading => ({ from, next, period });
