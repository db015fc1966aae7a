import { dayOf, weekdayOf } from './calendar.js';
import { type DateReading, done, isWholeBlock, yearBehind } from './date-reading.js';
import { holidayOf, readHoliday } from './holidays.js';
import { EDGE, RELATIVE } from './lexicon/word.js';
import { nearest, type Yearly } from './nearest.js';
import { type Period, span } from './period.js';
import type { View } from './view.js';

/** Months in which the seasons begin in the north (meteorological). */
const SEASONS: Record<string, number | undefined> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

export function seasonOf(name: string): Yearly | undefined {
  const month = SEASONS[name];
  return month === undefined ? undefined : (year) => span(dayOf(year, month, 1), dayOf(year, month + 3, 1));
}

/** "summer 2025", "summer of 2025"; a lone season only after "in the", "this", "last", "next". */
export function readSeason(view: View, i: number): DateReading | undefined {
  const of = seasonOf(view.word(i).text);
  if (of === undefined) return undefined;
  const named = yearBehind(view, i + 1);
  if (named !== undefined) {
    // "the winter of 2022-23"
    const at = named.next + 1;
    const isPair = view.isDash(named.next) && view.glued(at) && view.isNumber(at) && view.value(at) % 100 === (named.year + 1) % 100;
    return done(i, isPair ? at + 1 : named.next, of(named.year));
  }
  // "in the autumn", "since spring"; not "in summer camps", and "a fall", "the spring" only after a preposition of time
  const leader = view.is(i - 1, 'the') ? view.word(i - 2).text : view.word(i - 1).text;
  const isEdge = view.has(i - 1, EDGE) || (view.isHyphen(i - 1) && view.has(i - 2, EDGE));
  if (view.isOpen(i + 1) || !isEdge && !/^(?:in|since|until|by|during|till|through)$/.test(leader) || (leader === 'in' && !view.is(i - 1, 'the') && view.is(i, 'fall'))) return undefined;
  if (view.isHyphen(i + 1) || view.is(i + 1, 'in') || view.isGenitive(i + 1)) return undefined;
  return done(i, i + 1, nearest(view, i, i + 1, of));
}

export function readNamedDay(view: View, i: number): DateReading | undefined {
  const isName = view.isCapital(i) || !view.isWord(i - 1) || view.has(i - 1, RELATIVE) || view.among(i - 1, '+before-day');
  const holiday = isName ? readHoliday(view, i) : undefined;
  if (holiday === undefined) return undefined;
  const { name, next } = holiday;
  // "a Christmas market"
  if (view.among(next, '+of-feast') || name === 'new years' && view.isOpen(next)) return undefined;
  const named = yearBehind(view, view.is(next, 'in') ? next + 1 : next);
  const isWeekend = view.is(next, 'weekend');
  const end = isWeekend ? next + 1 : next;
  if (named !== undefined) return done(i, named.next, holidayOf(view, name)(named.year));
  const day = nearestHoliday(view, i, next, holidayOf(view, name));
  return done(i, end, isWeekend && day !== undefined ? weekendAround(day.from) : day);
}

/** One that is near counts, whatever the tense: "shoppers came out as Christmas drew closer", on 19 December. */
function nearestHoliday(view: View, i: number, next: number, of: Yearly): Period | undefined {
  const close = nearest(view, i, next, of, true);
  // "before Christmas", in January
  const isToCome = close !== undefined && close.from < view.today && view.among(i - 1, 'before by');
  return close !== undefined && !isToCome && Math.abs(close.from - view.today) <= SOON && !isWholeBlock(view, i) ? close : nearest(view, i, next, of);
}
const SOON = 24;

/** The free days around a holiday: from Thursday or Friday to Sunday, from Saturday to Monday, else the next weekend. */
function weekendAround(day: number): Period {
  const weekday = weekdayOf(day);
  const saturday = weekday === 1 ? day - 2 : day + 6 - weekday;
  return span(Math.min(day, saturday), Math.max(day + 1, saturday + 2));
}
