import { addMonths, civilOf, dayOf, mondayOf, nthWeekday } from './calendar.js';
import { type DateReading, done, isYearToken } from './date-reading.js';
import { RELATIVE } from './lexicon/word.js';
import { dayNumber, readMonth } from './month-dates.js';
import { dayPeriod, moved, type Period, span, unitAround, yearPeriod } from './period.js';
import type { View } from './view.js';

/** "third Tuesday of September", "last Monday of March", "first week of October", "5th last day of May". */
export function readPartOf(view: View, i: number): DateReading | undefined {
  const isLast = view.is(i, 'last');
  const rank = isLast ? { day: -1, next: i + 1 } : dayNumber(view, i);
  if (rank === undefined) return undefined;
  if (isLast || rank.day === 1) {
    const several = readSeveralOf(view, i, rank.next, isLast);
    if (several !== undefined) return several;
  }
  // "the 10th of next month", "the first of the month"
  if (!isLast && view.is(rank.next, 'of')) {
    const month = readWhole(view, view.is(rank.next + 1, 'the') ? rank.next + 2 : rank.next + 1);
    if (month !== undefined && month.period.grain === 'month' && view.word(month.next - 1).unit !== undefined) return done(i, month.next, dayPeriod(month.period.from + rank.day - 1));
  }
  let nth = rank.day;
  let at = rank.next;
  if (!isLast && view.is(at, 'last')) {
    nth = -nth;
    at += 1;
  }
  const word = view.word(at);
  const unit = word.unit?.name;
  // "24 of 30 days in April", "five Mondays in May"
  if (word.text.endsWith('s') && !isLast && word.weekday < 1 + Number(word.text.endsWith('ys')) * 7) return undefined;
  if (word.weekday === 0 && unit !== 'week' && unit !== 'day' && unit !== 'weekend') return undefined;
  if (!view.among(at + 1, 'of in')) return undefined;
  const inside = readWhole(view, view.is(at + 2, 'the') ? at + 3 : at + 2);
  if (inside === undefined) return undefined;
  return done(i, inside.next, partOf(inside.period, nth, word.weekday, unit));
}

/** "the first four months of 2024", "the last two weeks of May", and, told soon after, "in the first nine months". */
function readSeveralOf(view: View, from: number, at: number, isLast: boolean): DateReading | undefined {
  const number = view.isNumber(at) ? view.value(at) : view.word(at).cardinal;
  const unit = view.word(at + 1).unit;
  if (number < 2 || number > 100 || unit?.type !== 'duration') return undefined;
  if (!view.among(at + 2, 'of in')) return isLast || unit.name !== 'month' || !view.is(from - 1, 'the') ? undefined : monthsSoFar(view, from, at + 2, number);
  const whole = readWhole(view, view.is(at + 3, 'the') ? at + 4 : at + 3);
  if (whole === undefined) return undefined;
  // Weeks begin on Mondays: the first is the one with the Thursday (ISO 8601).
  const start = unit.name === 'week' ? mondayOf(whole.period.from + 3) : whole.period.from;
  const edge = isLast ? moved(whole.period.to, -number, unit.name) : moved(start, number, unit.name);
  return done(from, whole.next, isLast ? span(edge, whole.period.to) : span(start, edge));
}

/** "in the first nine months": of this year or the last, if they have been over for no longer than it takes to count what they brought. */
function monthsSoFar(view: View, from: number, next: number, months: number): DateReading | undefined {
  const end = addMonths(view.today, -3);
  const { year } = civilOf(end);
  const period = span(dayOf(year, 1, 1), dayOf(year, 1 + months, 1));
  return period.to <= view.today && period.to > end && !view.among(next, 'after since') ? done(from, next, period) : undefined;
}

/** The month, year or relative month in "of last month", "of 2018", "of October 2014". */
export function readWhole(view: View, i: number): DateReading | undefined {
  const relative = view.has(i, RELATIVE) && view.word(i + 1).unit !== undefined;
  if (relative) {
    const offset = view.among(i, '+to-come') ? 1 : view.among(i, 'this current') ? 0 : -1;
    return done(i, i + 2, unitAround(view.today, view.word(i + 1).unit?.name ?? '', offset));
  }
  // "the first nine months of the year"
  const unit = view.is(i - 1, 'the') && !view.isOpen(i + 1) ? view.word(i).unit : undefined;
  if (unit?.type === 'duration' && !view.word(i).text.endsWith('s')) return done(i, i + 1, unitAround(view.today, unit.name, 0));
  if (isYearToken(view, i)) return done(i, i + 1, yearPeriod(view.value(i)));
  const date = view.word(i).month > 0 ? readMonth(view, i) : undefined;
  return date?.period.grain === 'month' ? date : undefined;
}

function partOf(whole: Period, nth: number, weekday: number, unit: string | undefined): Period | undefined {
  if (weekday > 0 || unit === 'weekend') {
    const { year, month } = civilOf(whole.from);
    const day = nthWeekday(year, nth < 0 && whole.grain === 'year' ? 12 : month, weekday || 6, nth);
    return nth > 5 ? undefined : weekday > 0 ? dayPeriod(day) : span(day, day + 2);
  }
  if (unit === 'day') return dayPeriod(nth < 0 ? whole.to + nth : whole.from + nth - 1);
  // Weeks belong to the month or year that has their Thursday (ISO 8601).
  const monday = nth < 0 ? mondayOf(whole.to - 4) + 7 * (nth + 1) : mondayOf(whole.from + 3) + 7 * (nth - 1);
  return { from: monday, to: monday + 7, grain: 'week' };
}
