import { civilOf, dayOf, weekdayOf } from './calendar.js';
import { type DateReading, done, yearBehind } from './date-reading.js';
import { holidayIn, readHoliday } from './holidays.js';
import { EDGE, RELATIVE } from './lexicon/word.js';
import { dayPeriod, type Period, span } from './period.js';
import { direction, PAST } from './tense.js';
import type { View } from './view.js';

/** Months in which the seasons begin in the north (meteorological). */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "summer 2025", "summer of 2025"; a lone season only after "in the", "this", "last", "next". */
export function readSeason(view: View, i: number): DateReading | undefined {
  const month = SEASONS[view.word(i).text] ?? 0;
  const of = (year: number): Period => span(dayOf(year, month, 1), dayOf(year, month + 3, 1));
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
  return done(i, i + 1, nearSeason(view, i, of));
}

/** The season nearest in the direction of the tense; one that is on counts either way. */
function nearSeason(view: View, i: number, of: (year: number) => Period): Period | undefined {
  const { today } = view;
  const { year } = civilOf(today);
  const isPast = direction(view, i, i + 1) === PAST;
  const years = isPast ? [year, year - 1] : [year - 1, year, year + 1];
  return years.map(of).find((period) => (isPast ? period.from <= today : period.to > today));
}

export function seasonAround(today: number, text: string, offset: number): Period | undefined {
  const month = SEASONS[text];
  if (month === undefined) return undefined;
  const { year } = civilOf(today);
  const of = (y: number): Period => span(dayOf(y, month, 1), dayOf(y, month + 3, 1));
  if (offset === 0) return of(month === 12 && civilOf(today).month < 3 ? year - 1 : year);
  if (offset < 0) return of(year).to <= today ? of(year) : of(year - 1);
  return of(year).from > today ? of(year) : of(year + 1);
}

export function readNamedDay(view: View, i: number): DateReading | undefined {
  const isName = view.isCapital(i) || !view.isWord(i - 1) || view.has(i - 1, RELATIVE) || view.among(i - 1, 'on before after by since until for');
  const holiday = isName ? readHoliday(view, i) : undefined;
  if (holiday === undefined) return undefined;
  const { name, next } = holiday;
  if ((name === "new year's" && view.isOpen(next))) return undefined;
  const named = yearBehind(view, view.is(next, 'in') ? next + 1 : next);
  const isWeekend = view.is(next, 'weekend');
  const end = isWeekend ? next + 1 : next;
  if (named !== undefined) return done(i, named.next, dayPeriod(holidayIn(name, named.year)));
  const day = nearHoliday(view, i, next, name);
  return done(i, end, isWeekend && day !== undefined ? weekendAround(day.from) : day);
}

/** The free days around a holiday: from Thursday or Friday to Sunday, from Saturday to Monday, else the next weekend. */
function weekendAround(day: number): Period {
  const weekday = weekdayOf(day);
  const saturday = weekday === 1 ? day - 2 : day + 6 - weekday;
  return span(Math.min(day, saturday), Math.max(day + 1, saturday + 2));
}

function nearHoliday(view: View, from: number, next: number, name: string): Period | undefined {
  const { year } = civilOf(view.today);
  const tense = direction(view, from, next);
  const of = (y: number): number => holidayIn(name, y);
  if (tense === PAST) return dayPeriod(of(year) <= view.today ? of(year) : of(year - 1));
  return dayPeriod(of(year) >= view.today ? of(year) : of(year + 1));
}
