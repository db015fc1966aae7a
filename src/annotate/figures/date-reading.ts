import { BREAK, DECIMAL, GROUPED, MIXED } from './tokens.js';
import { civilOf } from './calendar.js';
import { eraYear } from './eras.js';
import { type Period, UNKNOWN } from './period.js';
import type { View } from './view.js';

/** A date as read; its `period` is UNKNOWN where the text or the day of publication does not settle it. */
export interface DateReading {
  from: number;
  next: number;
  period: Period;
  /** From then on, to no day that the text tells: "between the 1880s and the war". */
  isOpen?: boolean;
}

/** The year named right behind a part of one: "June 2025", "June, 2025", "June of last year", "June this year", "Jun '25". */
export function yearBehind(view: View, i: number): { year: number; next: number } | undefined {
  const at = view.among(i, 'of in') || view.sign(i, COMMA) ? i + 1 : i;
  const era = eraYear(view, at);
  if (era?.from === at) return era;
  if (isYearToken(view, at)) return { year: view.value(at), next: at + 1 };
  const shift = view.sign(i, COMMA) || view.word(at + 1).unit?.name !== 'year' || view.isGenitive(at + 2) ? undefined : YEAR_SHIFTS[view.word(at).text];
  if (shift !== undefined) return { year: civilOf(view.today).year + shift, next: at + 2 };
  const isShort = (view.sign(at, 0x27) || view.sign(at, 0x2019)) && view.isNumber(at + 1) && view.glued(at + 1) && view.length(at + 1) === 2;
  return isShort ? { year: view.value(at + 1) + (view.value(at + 1) < 40 ? 2000 : 1900), next: at + 2 } : undefined;
}

const YEAR_SHIFTS: Record<string, number | undefined> = { last: -1, previous: -1, this: 0, current: 0, next: 1 };

/** "the week after next", "the year before last": 2 for one further than the next, -2 for one before the last, else 0. */
export const beyond = (view: View, i: number): number =>
  view.isOpen(i + 2) ? 0 : view.is(i, 'after') && view.is(i + 1, 'next') ? 2 : view.is(i, 'before') && view.is(i + 1, 'last') ? -2 : 0;

export const COMMA = 0x2c;

export const SLASH = 0x2f;

export const isYearToken = (view: View, i: number): boolean =>
  view.isNumber(i) && view.length(i) === 4 && !view.flag(i, GROUPED | DECIMAL | MIXED) && view.value(i) >= 1000 && view.value(i) < 2200;

export const done = (from: number, next: number, period = UNKNOWN): DateReading => ({ from, next, period });

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

/** "every Monday", "a normal July", "every second Tuesday", "the last Friday of each month". */
export const isHabit = (view: View, i: number): boolean =>
  view.among(i - 1, '+habit') || view.is(i - 2, 'every') && (view.is(i - 1, 'other') || view.word(i - 1).ordinal > 0) || view.is(i + 1, 'of') && view.among(i + 2, 'every each');
