import { decadeOf } from './ages.js';
import { civilOf, dayOf } from './calendar.js';
import { COMMA, done, isWholeBlock, isYearToken, type DateReading } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { dayNumber, spelledYear, validDay } from './month-dates.js';
import { readPartOf } from './parts-of-periods.js';
import { readYear } from './year-parts.js';
import type { Reading } from './found.js';
import { DAY_WORD, DAYTIME, DETERMINER, EDGE, PREPOSITION, RELATIVE } from './lexicon/word.js';
import { dayPeriod, formatPeriod, span, unitAround, yearPeriod, type Period } from './period.js';
import { readEcho } from './echoes.js';
import { readUnit } from './measures.js';
import { countedEnd } from './phrases.js';
import { readDistance } from './distances.js';
import { readRelative } from './relative-dates.js';
import { readSpecialDay } from './special-days.js';
import type { View } from './view.js';

/** Prepositions that belong to a date's span; "since", "after" and "before" relate something else to it. */
const LEADING = /^(?:on|in|by|until|till|at)$/;

/** The date at token i, with its preposition, or undefined. `floor` is the end of the figure before. */
export function readDate(view: View, i: number, floor: number): Reading | undefined {
  const echo = isNamedDay(view, i) ? undefined : readEcho(view, i);
  const date = echo ?? readSpan(view, i);
  if (date === undefined || date.from < floor) return undefined;
  const whole = withDaytime(view, date);
  const start = withPreposition(view, whole, floor);
  const figure: Reading['figure'] = { type: 'date' };
  if (whole.period !== undefined && whole.period.from < whole.period.to) {
    figure.date = formatPeriod(whole.period);
    // What echoes a date counts from it, and so does the next echo.
    if (echo === undefined) view.dated = { at: whole.next, period: whole.period };
  }
  return { from: start, next: whole.next, figure };
}

/** A month or weekday: these begin no other form of date. */
export const isNamedDay = (view: View, i: number): boolean => {
  const { month, weekday } = view.word(i);
  return month + weekday > 0;
};

/** A date or two with "to", "and" or a dash between: "from May to September", "10-22 August", "2014-2018". */
function readSpan(view: View, i: number): DateReading | undefined {
  const days = isNamedDay(view, i) ? undefined : readDays(view, i);
  if (days !== undefined) return days;
  const first = readOne(view, i);
  if (first === undefined) return undefined;
  const opener = view.word(first.from - 1).text;
  const at = first.next;
  const isBetween = opener === 'between' && view.is(at, 'and');
  const isTo = view.among(at, 'to through thru until till');
  if (!isBetween && !isTo && !view.isDash(at) && !view.sign(at, 0x7e) && !(view.sign(at, 0x2f) && view.glued(at))) return first;
  // Words join two dates before "the"; after a dash it begins another clause: "4 June 2025 - The 1997 treaty".
  const start = !view.isDash(at) && view.is(at + 1, 'the') ? at + 2 : at + 1;
  const second = secondEnd(view, first, start);
  if (second === undefined) return first;
  if (first.period === undefined || second.period === undefined) return done(first.from, second.next, undefined);
  return done(first.from, second.next, spanOf(view, first, second.period));
}

/** From the first's start to the second's end; a first without year takes the second's. */
function spanOf(view: View, first: DateReading, second: Period): Period {
  let { from } = first.period ?? second;
  const later = civilOf(second.from);
  const start = civilOf(from);
  if (!namesYear(view, first)) from = dayOf(start.month * 32 + start.day <= later.month * 32 + later.day ? later.year : later.year - 1, start.month, start.day);
  // "Monday to Friday": of one week, however near to publication each is
  if (from >= second.to && view.word(first.next - 1).weekday > 0 && from - second.to < 7) return from > view.today ? span(from, second.to + 7) : span(from - 7, second.to);
  return from < second.to ? span(from, second.to) : (first.period ?? second);
}

const namesYear = (view: View, date: DateReading): boolean => {
  for (let at = date.from; at < date.next; at += 1) if (isYearToken(view, at)) return true;
  return view.word(date.from).month === 0 && view.word(date.next - 1).month === 0;
};

function secondEnd(view: View, first: DateReading, start: number): DateReading | undefined {
  // "2019-20", "April 9th through 17th"
  if (view.isNumber(start) && view.length(start) === 2 && isYearToken(view, first.next - 1) && first.period?.grain === 'year' && view.glued(start)) {
    const century = first.period === undefined ? 0 : Math.floor(civilOf(first.period.from).year / 100) * 100;
    const year = century + view.value(start);
    return first.period !== undefined && year > civilOf(first.period.from).year ? done(start, start + 1, yearPeriod(year)) : undefined;
  }
  const second = readOne(view, start) ?? yearAfter(view, start);
  if (second !== undefined) return second;
  if (first.period?.grain !== 'day' || view.word(first.from).month === 0) return undefined;
  const found = dayNumber(view, start);
  if (found === undefined) return undefined;
  const { day, next } = found;
  const { year, month } = civilOf(first.period.from);
  if (readUnit(view, next) !== undefined) return undefined;
  // "August 10 to 22, 2012"
  const yearAt = view.sign(next, COMMA) ? next + 1 : next;
  if (isYearToken(view, yearAt) && day > civilOf(first.period.from).day) {
    return done(start, yearAt + 1, dayPeriod(dayOf(view.value(yearAt), month, day)));
  }
  return { from: start, next, period: dayPeriod(dayOf(year, day > civilOf(first.period.from).day ? month : month + 1, day)) };
}

const yearAfter = (view: View, i: number): DateReading | undefined =>
  isYearToken(view, i) ? done(i, i + 1, yearPeriod(view.value(i))) : undefined;

/** "10-22 August", "13 to 15 July", "July 13-15, 2024": the month stands beside one of two days. */
function readDays(view: View, i: number): DateReading | undefined {
  if (view.word(i).cardinal >= 0) return undefined;
  const from = dayNumber(view, i);
  if (from === undefined) return undefined;
  const at = from.next;
  if (!view.isDash(at) && !view.among(at, 'to and till until through')) return undefined;
  const start = view.is(at + 1, 'the') ? at + 2 : at + 1;
  const second = view.isNumber(start) || view.word(start).ordinal > 0 ? readCalendarDate(view, start) : undefined;
  if (second?.period?.grain !== 'day' || view.isDash(start + 1)) return undefined;
  const { year, month, day } = civilOf(second.period.from);
  const first = from.day;
  if (first >= day || first < 1) return undefined;
  if (view.is(at, 'and') && view.word(i - 1).text !== 'between') return done(i, at, dayPeriod(dayOf(year, month, first)));
  return done(i, second.next, span(dayOf(year, month, first), second.period.to));
}

/** One date in any form, at its first token after prepositions. */
function readOne(view: View, i: number): DateReading | undefined {
  if (isNamedDay(view, i)) return readCalendarDate(view, i);
  const isAlone = isWholeBlock(view, i);
  return readEdge(view, i) ?? readPartOf(view, i) ?? readDistance(view, i, isAlone) ?? (view.has(i, RELATIVE) ? readRelative(view, i) : undefined)
    ?? readSpecialDay(view, i) ?? readCalendarDate(view, i) ?? readFiscal(view, i) ?? bareYear(view, i) ?? dayOfMonth(view, i);
}

function bareYear(view: View, i: number): DateReading | undefined {
  // "since '97"
  if (view.isNumber(i) && view.length(i) === 2 && view.glued(i) && (view.sign(i - 1, 0x27) || view.sign(i - 1, 0x2019) || view.sign(i - 1, 0x2018)) && view.has(i - 2, PREPOSITION | DETERMINER)) {
    return done(i - 1, i + 1, yearPeriod(view.value(i) + (view.value(i) < 40 ? 2000 : 1900)));
  }
  if (isYearToken(view, i)) return readYear(view, i, countedEnd(view, i + 1, false) > i + 1);
  // "the nineteen eighties"
  const decade = view.word(i).cardinal > 16 ? decadeOf(view.word(i + 1).text) : 0;
  if (decade > 0) return done(i, i + 2, unitAround(dayOf(view.word(i).cardinal * 100 + decade, 1, 1), 'decade', 0));
  if (view.word(i).cardinal < 2 || !view.among(i - 1, 'in year since')) return undefined;
  const spelled = spelledYear(view, i);
  return spelled === undefined ? undefined : { from: i, next: spelled.next, period: yearPeriod(spelled.day) };
}

/** "fiscal 2021", "FY2025": the year by number; where a fiscal year begins differs, so only the year is said. */
function readFiscal(view: View, i: number): DateReading | undefined {
  if (!view.is(i, 'fiscal')) return undefined;
  const at = view.word(i + 1).unit?.name === 'year' ? i + 2 : i + 1;
  return isYearToken(view, at) ? done(i, at + 1, yearPeriod(view.value(at))) : undefined;
}

/** "on the 18th": a day of the month without its month, at the end of a phrase. */
function dayOfMonth(view: View, i: number): DateReading | undefined {
  if (!view.is(i - 1, 'the') || !(view.is(i - 2, 'on') || isWholeBlock(view, i - 1)) || view.isOpen(i + 2) || view.isHyphen(i + 2)) return undefined;
  const isDigits = view.isNumber(i) && view.glued(i + 1) && view.among(i + 1, 'st nd rd th');
  const day = isDigits ? view.value(i) : view.word(i).ordinal;
  const next = isDigits ? i + 2 : i + 1;
  if (day < 1 || day > 31 || view.isOpen(next) || (view.isWord(next) && !view.among(next, 'of at and'))) return undefined;
  const { year, month } = civilOf(view.today);
  // Not every month has a 31st.
  const months = [0, 1, 2].map((k) => validDay(year + Math.floor((month + k - 1) / 12), ((month + k - 1) % 12) + 1, day));
  return { from: i, next, period: months.find((period) => period !== undefined && period.from >= view.today) };
}

/** "early March", "the end of next week", "mid-May", "the beginning of the year", "the rest of the month". */
function readEdge(view: View, i: number): DateReading | undefined {
  if (!view.has(i, EDGE)) return undefined;
  const { text } = view.word(i);
  if (!/^(?:early|late|mid|end|beginning|start|middle|close|rest|remainder|later|earlier)$/.test(text)) return undefined;
  if (text === 'later' || text === 'earlier') return readLater(view, i);
  let at = i + 1;
  if (view.isHyphen(at)) at += 1;
  const isOf = view.is(at, 'of');
  if (isOf) at += 1;
  if (view.is(at, 'on') && (text === 'early' || text === 'late')) at += 1;
  if (view.is(at, 'in') && (text === 'early' || text === 'late')) at += 1;
  if (view.is(at, 'the')) at += 1;
  const isEnd = text === 'end' || text === 'close';
  const whole = wholeAfter(view, at, isOf || (text === 'mid' && view.isHyphen(i + 1)));
  if (whole === undefined || (/^(?:end|beginning|start|middle|close|rest|remainder)$/.test(text) && !isOf)) return undefined;
  if (whole.period === undefined) return { ...whole, from: i };
  if (text.startsWith('re')) return done(i, whole.next, view.today >= whole.period.from && view.today < whole.period.to ? span(view.today, whole.period.to) : whole.period);
  return done(i, whole.next, edgeOf(whole.period, isEnd ? 'end' : text));
}

function wholeAfter(view: View, at: number, isOf: boolean): DateReading | undefined {
  const unit = view.word(at).unit;
  if (unit?.type === 'duration' && isOf && !view.isOpen(at + 1) && unit.name !== 'night') {
    return done(at, at + 1, unitAround(view.today, unit.name, 0));
  }
  return (view.has(at, RELATIVE) ? readRelative(view, at) : undefined) ?? readCalendarDate(view, at) ?? yearAfter(view, at);
}

/** The last day, the first day, or the month or part of the year around. */
function edgeOf(whole: Period, edge: string): Period {
  const { from, to, grain } = whole;
  if (grain === 'day') return whole;
  if (edge === 'end') return dayPeriod(to - 1);
  const third = Math.round((to - from) / 3);
  if (edge === 'early' || edge === 'beginning' || edge === 'start') return span(from, from + third);
  if (edge === 'late') return span(to - third, to);
  return span(from + third, to - third);
}

/** "later this year", "earlier this month", "earlier on Monday". */
function readLater(view: View, i: number): DateReading | undefined {
  const whole = view.has(i + 1, RELATIVE) ? readRelative(view, i + 1) : undefined;
  if (whole === undefined) return undefined;
  const { today } = view;
  if (whole.period === undefined) return { ...whole, from: i };
  const isLater = view.is(i, 'later');
  const { from, to } = whole.period;
  if (isLater ? to <= today + 1 : from >= today) return { ...whole, from: i };
  return done(i, whole.next, today >= from && today < to ? (isLater ? span(today, to) : span(from, today)) : whole.period);
}

/** "Thursday night", "tomorrow morning", "Friday midnight": the time of day belongs to the span. */
function withDaytime(view: View, date: DateReading): DateReading {
  if (date.period !== undefined && date.period.grain !== 'day') return date;
  const isDay = view.word(date.next - 1).weekday > 0 || view.has(date.next - 1, DAY_WORD);
  return isDay && view.has(date.next, DAYTIME) && !view.is(date.next, 'midnight') ? { ...date, next: date.next + 1 } : date;
}

function withPreposition(view: View, date: DateReading, floor: number): number {
  let { from } = date;
  // A year alone stands without them: of "in the 1997 treaty" they belong to the treaty.
  if (date.next === date.from + 1 && view.isNumber(date.from)) return from;
  if (from - 1 >= floor && view.is(from - 1, 'the')) from -= 1;
  if (from - 1 >= floor && LEADING.test(view.word(from - 1).text)) return from - 1;
  if (from - 1 >= floor && view.among(from - 1, 'from between')) return from - 1;
  return from;
}
