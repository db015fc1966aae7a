import { addMonths, civilOf, dayOf, isoDay } from './calendar.js';
import { clockEnd } from './clock.js';
import { COMMA, done, isYearToken, type DateReading } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { readDistance } from './distances.js';
import { readEcho } from './echoes.js';
import { readEdge } from './edges.js';
import type { Reading } from './found.js';
import { MIXED } from './tokens.js';
import { DAY_WORD, DAYTIME, PRESENT_VERB, RELATIVE } from './lexicon/word.js';
import { bareYear, dayOfMonth, listedDay, readFiscal, yearAfter } from './lone-dates.js';
import { hedgeStart } from './hedges.js';
import { readUnit } from './measures.js';
import { dayNumber } from './month-dates.js';
import { readPartOf } from './parts-of-periods.js';
import { dayPeriod, formatPeriod, span, UNKNOWN, yearPeriod, type Period } from './period.js';
import { readRelative, YEAR_KINDS } from './relative-dates.js';
import { readSpecialDay } from './special-days.js';
import type { View } from './view.js';
import { partOfNamed } from './year-parts.js';
import { OftenAsked } from './lexicon/lexicon.js';

const AFTER_OR_BEFORE = new OftenAsked('after before');
const EACH = new OftenAsked('each every');
const SPANNING = new OftenAsked('+spanning');

const PAIRED = new OftenAsked('and or');

/** Prepositions that belong to a date's span; "since", "after" and "before" relate something else to it. */
const LEADING = new OftenAsked('+leads-date');

/** The date at token i, with its preposition, or undefined. `floor` is the end of the figure before. */
export function readDate(view: View, i: number, floor: number): Reading | undefined {
  const echo = readEcho(view, i);
  const date = echo ?? readSpan(view, i);
  if (date === undefined || date.from < floor) return undefined;
  const whole = withYearNoun(view, withDaytime(view, date));
  // "from November to March each year"
  if (view.among(whole.next, EACH) && view.word(whole.next + 1).unit !== undefined) whole.period = UNKNOWN;
  const figure: Reading['figure'] = { type: 'date' };
  const open = echo === undefined ? openFrom(view, whole) : undefined;
  let start = open !== undefined && open >= floor ? open : withPreposition(view, whole, floor);
  const hedge = view.is(whole.next - 1, 'ago') ? hedgeStart(view, start, floor, true) : start;
  if (hedge < start) {
    figure.approx = view.text(hedge, start).toLowerCase();
    start = hedge;
  }
  if (whole.period.from < whole.period.to) {
    figure.date = whole.isOpen ? `${isoDay(whole.period.from)}/` : start !== open ? formatPeriod(whole.period) : view.among(start, 'after later') ? `${isoDay(whole.period.to)}/` : `/${isoDay(whole.period.from)}`;
    // What echoes a date counts from it, and so does the next echo.
    if (echo === undefined) view.before.dated = { at: whole.next, period: whole.period };
  }
  return { from: start, next: whole.next, figure };
}

/** Where "before" or "after" a longer period opens it to one side ("after 2016", "later than March 2020"); not "before the 2016 vote", "shortly after 2016". */
function openFrom(view: View, { from, next, period }: DateReading): number | undefined {
  if (!(period.from < period.to) || period.grain === 'day' && !view.is(from, 'end') || view.isOpen(next) || view.has(next, PRESENT_VERB) || view.isGenitive(next) || view.binds(next)) return undefined;
  let at = from - 1;
  if (view.is(at, 'year')) at -= 1;
  if (view.is(at, 'the') && (at < from - 1 || period.grain !== 'year')) at -= 1;
  const isThan = view.is(at, 'than') && view.among(at - 1, 'later earlier');
  if (!isThan && !view.among(at, AFTER_OR_BEFORE)) return undefined;
  const start = isThan ? at - 1 : at;
  return view.word(start - 1).unit !== undefined || view.among(start - 1, '+before-date-adverb') ? undefined : start;
}

/** A date or two with "to", "and" or a dash between: "from May to September", "10-22 August", "2014-2018". */
function readSpan(view: View, i: number): DateReading | undefined {
  const days = readDays(view, i);
  if (days !== undefined) return days;
  const one = readOne(view, i);
  if (one === undefined) return undefined;
  const first = partOfNamed(view, one);
  const opener = view.word(first.from - (view.is(first.from - 1, 'the') ? 2 : 1)).text;
  // "Jan. 1, 2025, through Dec. 31"
  const at = view.sign(first.next, COMMA) && view.isNumber(first.next - 1) && view.among(first.next + 1, 'through until') ? first.next + 1 : first.next;
  const isBetween = opener === 'between' && view.is(at, 'and');
  const shared = view.among(at, PAIRED) && !isBetween ? withYearOf(view, first, at + 1) : undefined;
  if (shared !== undefined) return shared;
  const isTo = view.among(at, SPANNING);
  if (!isBetween && !isTo && !view.isDash(at) && !view.sign(at, 0x7e) && !(view.sign(at, 0x2f) && view.glued(at))) return first;
  // Words join two dates before "the"; after a dash it begins another clause: "4 June 2025 - The 1997 treaty".
  const start = !view.isDash(at) && view.is(at + 1, 'the') ? at + 2 : at + 1;
  const second = secondEnd(view, first, start);
  if (second === undefined) return isBetween ? { ...first, isOpen: true } : first;
  // "planned for next year until 2017" joins nothing that goes on.
  const both = spanOf(view, first, second.period);
  return both === first.period && second.period.to <= both.from ? first : done(first.from, second.next, both);
}

/** "in April and May 2024": of the year named behind the second. */
function withYearOf(view: View, first: DateReading, i: number): DateReading | undefined {
  if (namesYear(view, first) || view.word(i).month === 0) return undefined;
  const second = readCalendarDate(view, i);
  if (second === undefined || !namesYear(view, second)) return undefined;
  const months = 12 * (civilOf(second.period.from).year - civilOf(first.period.from).year);
  const { from, to, grain } = first.period;
  return { ...first, period: { from: addMonths(from, months), to: grain === 'day' ? addMonths(from, months) + 1 : addMonths(to, months), grain } };
}

/** From the first's start to the second's end; a first without year takes the second's. */
function spanOf(view: View, first: DateReading, second: Period): Period {
  let { from } = first.period;
  const later = civilOf(second.from);
  const start = civilOf(from);
  if (!namesYear(view, first)) from = dayOf(start.month * 32 + start.day <= later.month * 32 + later.day ? later.year : later.year - 1, start.month, start.day);
  // "Monday to Friday": of one week, however near to publication each is
  if (from >= second.to && view.word(first.next - 1).weekday > 0 && from - second.to < 7) return from > view.today ? span(from, second.to + 7) : span(from - 7, second.to);
  return from < second.to ? span(from, second.to) : first.period;
}

const namesYear = (view: View, date: DateReading): boolean => {
  for (let at = date.from; at < date.next; at += 1) if (isYearToken(view, at)) return true;
  return view.word(date.from).month === 0 && view.word(date.next - 1).month === 0 && !view.flag(date.from, MIXED);
};

function secondEnd(view: View, first: DateReading, start: number): DateReading | undefined {
  // "2019-20", "April 9th through 17th"
  if (view.isNumber(start) && view.length(start) === 2 && isYearToken(view, first.next - 1) && first.period.grain === 'year' && view.glued(start)) {
    const before = civilOf(first.period.from).year;
    const year = before - before % 100 + view.value(start);
    return year > before ? done(start, start + 1, yearPeriod(year)) : undefined;
  }
  // "from 2015 to the present"
  if (view.among(start, 'present now') && !view.isOpen(start + 1)) return done(start, start + 1, dayPeriod(view.today));
  const second = readOne(view, start) ?? yearAfter(view, start);
  if (second !== undefined) return second;
  if (first.period.grain !== 'day' || view.word(first.from).month === 0) return undefined;
  const found = dayNumber(view, start);
  if (found === undefined) return undefined;
  const { day, next } = found;
  const { year, month } = civilOf(first.period.from);
  // "from May 3 to 10 miles", "pleaded guilty on March 12 to 11 counts"
  if (readUnit(view, next) !== undefined || view.isOpen(next) && day <= civilOf(first.period.from).day) return undefined;
  // "August 10 to 22, 2012"
  const yearAt = view.sign(next, COMMA) ? next + 1 : next;
  if (isYearToken(view, yearAt) && day > civilOf(first.period.from).day) {
    return done(start, yearAt + 1, dayPeriod(dayOf(view.value(yearAt), month, day)));
  }
  return { from: start, next, period: dayPeriod(dayOf(year, day > civilOf(first.period.from).day ? month : month + 1, day)) };
}

/** "10-22 August", "13 to 15 July", "July 13-15, 2024": the month stands beside one of two days. */
function readDays(view: View, i: number): DateReading | undefined {
  const from = dayNumber(view, i);
  // "3 to 5 p.m. on Monday"
  if (from === undefined || clockEnd(view, i) > i) return undefined;
  let at = from.next;
  // "on 3, 4 and 5 June"
  for (let k = 0; k < 4 && view.sign(at, COMMA) && view.isNumber(at + 1); k += 1) at += 2;
  if (!view.isDash(at) && !view.among(at, '+joining-days')) return undefined;
  const start = view.is(at + 1, 'the') ? at + 2 : at + 1;
  const second = view.isNumber(start) || view.word(start).ordinal > 0 ? readCalendarDate(view, start) : undefined;
  if (second?.period.grain !== 'day' || view.isDash(start + 1)) return undefined;
  const { year, month, day } = civilOf(second.period.from);
  const first = from.day;
  const isList = view.among(at, PAIRED);
  // "from the 27th to the 3rd of April" begins in March.
  if (first >= day) return first === day || isList ? undefined : done(i, second.next, span(dayOf(year, month - 1, first), second.period.to));
  if (isList && view.word(i - 1).text !== 'between') return done(i, from.next, dayPeriod(dayOf(year, month, first)));
  return done(i, second.next, span(dayOf(year, month, first), second.period.to));
}

/** One date in any form, at its first token after prepositions. */
function readOne(view: View, i: number): DateReading | undefined {
  const listed = listedDay(view, i);
  if (listed !== undefined) return listed;
  return readEdge(view, i) ?? readPartOf(view, i) ?? readDistance(view, i) ?? (view.has(i, RELATIVE) ? readRelative(view, i) : undefined)
    ?? readSpecialDay(view, i) ?? readCalendarDate(view, i) ?? readFiscal(view, i) ?? bareYear(view, i) ?? dayOfMonth(view, i);
}

/** "Thursday night", "tomorrow morning at 8", "Monday at 5 p.m. local time", "Saturday pm": the time of day belongs to the span. */
function withDaytime(view: View, date: DateReading): DateReading {
  if (date.period.grain !== 'day') return date;
  const last = date.next - 1;
  const isDay = view.word(last).weekday > 0 || view.has(last, DAY_WORD);
  let next = isDay && view.has(date.next, DAYTIME) && clockEnd(view, date.next) === date.next || isDay && view.among(date.next, 'am pm') ? date.next + 1 : date.next;
  if (date.period !== undefined || isDay) {
    const join = view.sign(next, COMMA) ? next + 1 : next;
    const isAt = view.is(join, 'at');
    const start = !isAt ? join : view.among(join + 1, 'about around') ? join + 2 : join + 1;
    // "Friday midnight" may be either end of the day.
    const end = isAt || view.isNumber(start) ? clockEnd(view, start) : start;
    if (end > start) next = end;
  }
  return next === date.next ? date : { ...date, next };
}

/** "the 2024-25 fiscal year", "the 2026 school year". */
function withYearNoun(view: View, date: DateReading): DateReading {
  const isKind = view.isNumber(date.next - 1) && view.among(date.next, YEAR_KINDS);
  return isKind && view.is(date.next + 1, 'year') && !view.isHyphen(date.next + 2) ? { ...date, next: date.next + 2 } : date;
}

function withPreposition(view: View, date: DateReading, floor: number): number {
  let { from } = date;
  // "in Saturday's election"
  if (view.isGenitive(date.next)) return from;
  // A year alone stands without them: of "in the 1997 treaty" they belong to the treaty.
  if (date.next === date.from + 1 && view.isNumber(date.from)) return from;
  if (from - 1 >= floor && view.is(from - 1, 'the')) from -= 1;
  // "plug in overnight", "invest in this year": the preposition is the verb's
  if (view.is(from - 1, 'in') && (view.has(from, DAY_WORD) || view.is(from, 'this'))) return from;
  if (from - 1 >= floor && view.among(from - 1, LEADING)) return from - 1;
  if (from - 1 >= floor && view.among(from - 1, 'from between')) return from - 1;
  return from;
}
