import { BREAK, DECIMAL, GROUPED, MIXED } from './lex.js';
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

/** Whether the block holds a few words only, as a line that is nothing but a date. */
export function isWholeBlock(view: View, i: number): boolean {
  let start = i;
  while (start > i - 3 && view.kind(start - 1) !== BREAK) start -= 1;
  if (view.kind(start - 1) !== BREAK) return false;
  for (let at = i; at < i + 8; at += 1) {
    if (view.kind(at) === BREAK) return true;
    if (view.isSentenceEnd(at)) return false;
  }
  return false;
}
