import { civilOf, dayOf, daysInMonth, mondayOf, nthWeekday, weekdayOf } from './calendar.js';
import { holidayIn, readHoliday } from './holidays.js';
import { DECIMAL, GROUPED, MIXED } from './lex.js';
import { DAY_WORD, DAYTIME, HOLIDAY, NUMBERED, RELATIVE, SEASON } from './lexicon/word.js';
import { dayPeriod, monthPeriod, moved, span, unitAround, yearPeriod, type Period } from './period.js';
import { direction, PAST } from './tense.js';
import type { View } from './view.js';

/** A date as read; without `period` where the text or the day of publication does not settle it. */
export interface DateReading {
  from: number;
  next: number;
  period: Period | undefined;
}

const COMMA = 0x2c;
const DOT = 0x2e;
const SLASH = 0x2f;

export const isYearToken = (view: View, i: number): boolean =>
  view.isNumber(i) && view.length(i) === 4 && !view.flag(i, GROUPED | DECIMAL | MIXED) && view.value(i) >= 1000 && view.value(i) < 2200;

const done = (from: number, next: number, period: Period | undefined): DateReading => ({ from, next, period });

/** A calendar date at token i: named month, weekday, ISO or slashed day, year, quarter, decade, season, holiday, day word. */
export function readCalendarDate(view: View, i: number): DateReading | undefined {
  const word = view.word(i);
  if (view.isNumber(i)) return readNumericDate(view, i) ?? readDayMonth(view, i) ?? readQuarterOrDecade(view, i);
  if (word.bits & HOLIDAY) {
    const named = readNamedDay(view, i);
    if (named !== undefined) return named;
  }
  if (word.month > 0) return readMonth(view, i);
  if (word.weekday > 0) return readWeekday(view, i);
  if (word.bits & DAY_WORD) return readDayWord(view, i);
  if (word.ordinal > 0) return readDayMonth(view, i) ?? readQuarterOrDecade(view, i) ?? readPartOf(view, i);
  if (word.bits & SEASON) return readSeason(view, i);
  if (view.flag(i, MIXED)) return readQuarterName(view, i);
  if (word.bits & DAYTIME) return readDaytime(view, i);
  return readQuarterOrDecade(view, i);
}

// --- months and days -------------------------------------------------------

/** A capitalised month, or one in lower case that no verb or other word is: "may" and "march" want a number. */
function isMonth(view: View, i: number): boolean {
  const { month, text } = view.word(i);
  if (month === 0) return false;
  if (text === 'may' || text === 'march' || text === 'mar' || text === 'sep' || text === 'dec' || text === 'jan' || text === 'jun' || text === 'jul' || text === 'august') {
    const isLone = !view.isWord(i - 1) && !view.isWord(i + 1) && !view.isNumber(i + 1);
    const nextToDay = dayNumber(view, afterDot(view, i + 1)) !== undefined || isYearToken(view, afterDot(view, i + 1)) || dayNumber(view, i - 1) !== undefined;
    if (nextToDay) return true;
    if (!view.isCapital(i)) return isLone || /^(?:of|in|since|by|until|during|last|next|this|between|and|to|from|after|before)$/.test(view.spelling(i - 1));
    const before = view.spelling(i - 1);
    if (view.isSentenceEnd(i - 1) && text === 'may') return false;
    return text !== 'may' && text !== 'march' ? true : /^(?:[Ii]n|of|[Ss]ince|[Bb]y|until|[Dd]uring|[Ll]ast|next|this|from|to|and|[Ee]arly|late|mid|between|after|before|through|for|on|from|the|or|every|[Ff]rom|end)$/.test(before) || isLone || view.isHyphen(i - 1);
  }
  return true;
}

const afterDot = (view: View, i: number): number => (view.sign(i, DOT) && view.glued(i) && view.length(i - 1) < 5 && !/^(?:may|june|july)$/.test(view.word(i - 1).text) ? i + 1 : i);

interface DayNumber {
  day: number;
  next: number;
}

/** A day of the month: "4", "4th", "fourth", "twenty-seventh", "twenty five". */
function dayNumber(view: View, i: number): DayNumber | undefined {
  if (view.isNumber(i)) {
    const day = view.value(i);
    if (!Number.isInteger(day) || day < 1 || day > 31 || view.length(i) > 2 || view.flag(i, GROUPED | MIXED)) return undefined;
    const isOrdinal = view.glued(i + 1) && /^(?:st|nd|rd|th)$/i.test(view.spelling(i + 1));
    return { day, next: isOrdinal ? i + 2 : i + 1 };
  }
  const word = view.word(i);
  if (word.ordinal > 0 && word.ordinal < 32) return { day: word.ordinal, next: i + 1 };
  if (word.cardinal === 20 || word.cardinal === 30) {
    const at = view.isHyphen(i + 1) ? i + 2 : i + 1;
    const unit = Math.max(view.word(at).ordinal, view.word(at).cardinal);
    if (unit > 0 && unit < 10) return { day: word.cardinal + unit, next: at + 1 };
  }
  return undefined;
}

/** "March 4", "March 4th, 2025", "March 2025", "March". */
function readMonth(view: View, i: number): DateReading | undefined {
  if (!isMonth(view, i)) return undefined;
  const { month } = view.word(i);
  let at = afterDot(view, i + 1);
  if (at > i + 1 && view.length(i) > 4) at = i + 1;
  if (view.sign(at, SLASH) || (view.isHyphen(at) && view.glued(at))) return readDashed(view, i, month);
  if (view.is(at, 'the')) at += dayNumber(view, at + 1) === undefined ? 0 : 1;
  const day = dayNumber(view, at);
  if (day !== undefined && !isCounting(view, day.next)) return withYear(view, i, day.next, month, day.day);
  const yearAt = view.sign(at, COMMA) || view.is(at, 'of') ? at + 1 : at;
  if (isYearToken(view, yearAt) && (yearAt === at || !view.isNumber(yearAt + 1))) return done(i, yearAt + 1, monthPeriod(view.value(yearAt), month));
  const spelled = spelledYear(view, at);
  if (spelled !== undefined) return done(i, spelled.next, monthPeriod(spelled.day, month));
  return done(i, view.sign(i + 1, DOT) && at > i + 1 && !view.isSentenceEnd(i + 1) ? at : i + 1, coming(view, i, i + 1, month));
}

/** "March 4 people died" counts people. */
const isCounting = (view: View, i: number): boolean => view.sign(i, 0x25) || view.word(i).scale > 0 && view.glued(i) || (view.sign(i, 0x3a) && view.glued(i));

/** The month, in the year its clause's tense points to. */
function coming(view: View, from: number, next: number, month: number): Period | undefined {
  if (view.today === undefined) return undefined;
  const today = civilOf(view.today);
  const tense = direction(view, from, next);
  if (tense === PAST) return monthPeriod(month <= today.month ? today.year : today.year - 1, month);
  return monthPeriod(month >= today.month ? today.year : today.year + 1, month);
}

/** A day and month with the year after it, if any. */
function withYear(view: View, from: number, next: number, month: number, day: number): DateReading {
  let at = view.sign(next, COMMA) || view.is(next, 'of') ? next + 1 : next;
  if (view.is(at, 'this') || view.is(at, 'next') || view.is(at, 'last')) {
    if (view.word(at + 1).unit?.name === 'year' && view.today !== undefined) {
      const year = civilOf(view.today).year + (view.is(at, 'next') ? 1 : view.is(at, 'last') ? -1 : 0);
      return done(from, at + 2, validDay(year, month, day));
    }
  }
  if (isYearToken(view, at)) return done(from, at + 1, validDay(view.value(at), month, day));
  const spelled = at === next ? spelledYear(view, at) : undefined;
  if (spelled !== undefined) return done(from, spelled.next, validDay(spelled.day, month, day));
  // "Aug 9, 96" and "3 Aug 96"
  if (view.isNumber(at) && view.length(at) === 2 && view.value(at) > 31 && !view.isWord(at + 1) && !view.glued(at + 1)) {
    at += 1;
    return done(from, at, validDay(1900 + view.value(at - 1), month, day));
  }
  return done(from, next, nearDay(view, from, next, month, day));
}

function validDay(year: number, month: number, day: number): Period | undefined {
  return day > daysInMonth(year, month) ? undefined : dayPeriod(dayOf(year, month, day));
}

/** The month and day in the year its clause's tense points to. */
function nearDay(view: View, from: number, next: number, month: number, day: number): Period | undefined {
  if (view.today === undefined) return undefined;
  const { year } = civilOf(view.today);
  const tense = direction(view, from, next);
  const step = tense === PAST ? -1 : 1;
  for (let k = 0; k <= 8; k += 1) {
    const candidate = validDay(year + (k - 1) * step, month, day);
    if (candidate === undefined || k === 0) continue;
    if (tense === PAST ? candidate.from <= view.today : candidate.from >= view.today) return candidate;
  }
  return undefined;
}

/** "nineteen eighty-six", "two thousand and five", "twenty twenty". `day` holds the year. */
export function spelledYear(view: View, i: number): DayNumber | undefined {
  const first = view.word(i);
  const tail = (at: number): DayNumber | undefined => {
    const tens = view.word(at).cardinal;
    if (tens < 0) return undefined;
    const joined = view.isHyphen(at + 1) ? at + 2 : at + 1;
    const unit = view.word(joined).cardinal;
    return tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10 ? { day: tens + unit, next: joined + 1 } : { day: tens, next: at + 1 };
  };
  if (first.cardinal === 2 && view.word(i + 1).scale === 1000) {
    const rest = tail(view.is(i + 2, 'and') ? i + 3 : i + 2);
    return rest === undefined ? { day: 2000, next: i + 2 } : { day: 2000 + rest.day, next: rest.next };
  }
  if (first.cardinal !== 19 && first.cardinal !== 18 && first.cardinal !== 20) return undefined;
  const rest = tail(i + 1);
  return rest === undefined || rest.day < 10 ? undefined : { day: first.cardinal * 100 + rest.day, next: rest.next };
}

/** "4 March", "4th of March 2025", "the third of March". */
function readDayMonth(view: View, i: number): DateReading | undefined {
  const day = dayNumber(view, i);
  if (day === undefined) return undefined;
  const at = view.is(day.next, 'of') ? (view.is(day.next + 1, 'the') ? day.next + 2 : day.next + 1) : view.isHyphen(day.next) && view.glued(day.next) && view.word(day.next + 1).month > 0 ? day.next + 1 : day.next;
  const { month } = view.word(at);
  if (month === 0 || (!isMonth(view, at) && !view.isCapital(at))) return undefined;
  const next = view.sign(at + 1, DOT) && view.glued(at + 1) && view.length(at) < 5 && !view.isSentenceEnd(at + 1) ? at + 2 : view.isHyphen(at + 1) && isYearToken(view, at + 2) ? at + 2 : at + 1;
  return withYear(view, i, next, month, day.day);
}

/** "Dec/2018", "Nov/2", "Sep-23-2020", "Nov-18". */
function readDashed(view: View, i: number, month: number): DateReading {
  const at = i + 2;
  if (isYearToken(view, at)) return done(i, at + 1, monthPeriod(view.value(at), month));
  const day = dayNumber(view, at);
  if (day === undefined || !view.glued(at)) return done(i, i + 1, coming(view, i, i + 1, month));
  const yearAt = day.next + 1;
  if ((view.sign(day.next, SLASH) || view.isHyphen(day.next)) && isYearToken(view, yearAt)) return done(i, yearAt + 1, validDay(view.value(yearAt), month, day.day));
  return done(i, day.next, nearDay(view, i, day.next, month, day.day));
}

// --- digits only -----------------------------------------------------------

/** "2025-06-04", "2025/6/4", "6/10/2018", "2024 August", "2019-aug-1", "06/2004", "22/Jan/2019". */
function readNumericDate(view: View, i: number): DateReading | undefined {
  const separator = view.code(i + 1);
  if (isYearToken(view, i) && view.isCapital(i + 1) && view.word(i + 1).month > 0 && dayNumber(view, i + 2) === undefined && !isYearToken(view, i + 2) && !view.glued(i)) {
    return done(i, i + 2, monthPeriod(view.value(i), view.word(i + 1).month));
  }
  const isJoined = view.glued(i + 1) && view.glued(i + 2) && (separator === SLASH || view.isHyphen(i + 1));
  if (!isJoined || (view.glued(i) && !view.sign(i - 1, 0x28) && view.code(i - 1) < 0x2018)) return undefined;
  const isTriple = view.code(i + 3) === separator && view.glued(i + 3) && view.glued(i + 4) && view.isNumber(i + 4);
  const named = view.word(i + 2).month;
  const [a, b, c] = [view.value(i), named > 0 ? named : view.value(i + 2), view.value(i + 4)];
  if (!view.isNumber(i + 2) && named === 0) return isYearToken(view, i) ? readYearPart(view, i) : undefined;
  if (isTriple) {
    if (isYearToken(view, i)) return numeric(i, i + 5, a, b, c);
    if (!isYearToken(view, i + 4)) return undefined;
    if (named > 0) return numeric(i, i + 5, c, b, a);
    // Month first in the United States and where the second number can be no month; else the order is unknown but for equal numbers.
    const isMonthFirst = view.country === 'US' || view.country === '' ? a <= 12 : a <= 12 && b > 12;
    return isMonthFirst ? numeric(i, i + 5, c, a, b) : numeric(i, i + 5, c, b, a);
  }
  if (separator === SLASH && isYearToken(view, i + 2) && b >= 1900 && a >= 1 && a <= 12 && view.length(i) <= 2) return done(i, i + 3, monthPeriod(b, a));
  return undefined;
}

function numeric(i: number, next: number, year: number, month: number, day: number): DateReading | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const period = validDay(year, month, day);
  return period === undefined ? undefined : done(i, next, period);
}

/** "2019-Q1", "2019-H2". */
function readYearPart(view: View, i: number): DateReading | undefined {
  const part = quarterName(view, i + 2);
  return part === undefined ? undefined : done(i, i + 3, part(view.value(i)));
}

// --- years, decades, quarters ----------------------------------------------

function quarterName(view: View, i: number): ((year: number) => Period) | undefined {
  const text = view.spelling(i).toLowerCase();
  const n = Number(text.slice(1));
  if (text.length !== 2 || !(n >= 1)) return undefined;
  if (text.startsWith('q') && n <= 4) return (year) => quarterOf(year, n);
  return text.startsWith('h') && n <= 2 ? (year) => span(dayOf(year, 6 * n - 5, 1), dayOf(year, 6 * n + 1, 1)) : undefined;
}

const quarterOf = (year: number, n: number): Period => ({ from: dayOf(year, 3 * n - 2, 1), to: dayOf(year, 3 * n + 1, 1), grain: 'quarter' });

/** "Q1 2025", "q1 of 2017", "Q3". */
function readQuarterName(view: View, i: number): DateReading | undefined {
  const part = quarterName(view, i);
  if (part === undefined) return undefined;
  const at = view.is(i + 1, 'of') || view.isHyphen(i + 1) ? i + 2 : i + 1;
  if (isYearToken(view, at)) return done(i, at + 1, part(view.value(at)));
  if (!view.spelling(i).toLowerCase().startsWith('q')) return undefined;
  return done(i, i + 1, view.today === undefined ? undefined : nearest(view, i, i + 1, part));
}

/** The period of the year the tense points to. */
function nearest(view: View, from: number, next: number, of: (year: number) => Period): Period | undefined {
  if (view.today === undefined) return undefined;
  const { year } = civilOf(view.today);
  const tense = direction(view, from, next);
  if (tense === PAST) return of(year).from <= view.today ? of(year) : of(year - 1);
  return of(year).to > view.today ? of(year) : of(year + 1);
}

/** "first quarter of 2025", "fourth-quarter 2024", "4th qtr 2018", "second half of 2021", "1990s", "the '90s", "fiscal 2021". */
function readQuarterOrDecade(view: View, i: number): DateReading | undefined {
  const rank = dayNumber(view, i) ?? (view.is(i, 'last') ? { day: -1, next: i + 1 } : undefined);
  if (rank !== undefined && view.word(i).cardinal < 0) {
    const at = view.isHyphen(rank.next) ? rank.next + 1 : rank.next;
    if (view.word(at).unit?.name === 'quarter' && rank.day <= 4 && rank.day > 0) return ofYear(view, i, at + 1, (year) => quarterOf(year, rank.day), !view.isHyphen(at + 1));
    if (view.is(at, 'half') && rank.day <= 2 && rank.day > 0) {
      const half = (year: number): Period => span(dayOf(year, 6 * rank.day - 5, 1), dayOf(year, 6 * rank.day + 1, 1));
      return ofYear(view, i, at + 1, half, false);
    }
    if (view.word(at).unit?.name === 'century') return undefined;
  }
  if (view.isNumber(i) && view.glued(i + 1) && view.spelling(i + 1).toLowerCase() === 's') return readDecade(view, i, i + 2);
  if (view.isNumber(i) && view.isGenitive(i + 1) && view.value(i) % 10 === 0) return readDecade(view, i, i + 2);
  return undefined;
}

function readDecade(view: View, i: number, next: number): DateReading | undefined {
  const value = view.value(i);
  if (value % 10 !== 0 || (view.length(i) !== 4 && view.length(i) !== 2)) return undefined;
  const year = view.length(i) === 4 ? value : value + (value < 30 ? 2000 : 1900);
  if (view.length(i) === 2 && !/^(?:the|in|mid|late|early|'|’|‘)$/.test(view.spelling(i - 1))) return undefined;
  if (year < 1000 || year > 2200) return undefined;
  const years = year % 100 === 0 && view.length(i) === 4 && year < 2000 ? 100 : 10;
  return done(i, next, { from: dayOf(year, 1, 1), to: dayOf(year + years, 1, 1), grain: 'decade' });
}

/** A part of a year with the year named after it, or the one the tense points to. */
function ofYear(view: View, from: number, next: number, of: (year: number) => Period, isLoneDate: boolean): DateReading | undefined {
  let at = next;
  if (view.is(at, 'of') || view.sign(at, COMMA)) at += 1;
  if (view.is(at, 'the')) at += 1;
  if (view.spelling(at) === 'fiscal') at += 1;
  if (isYearToken(view, at)) return done(from, at + 1, of(view.value(at)));
  const relative = relativeYear(view, at);
  if (relative !== undefined && view.today !== undefined) return done(from, at + 2, of(civilOf(view.today).year + relative));
  if (!isLoneDate) return undefined;
  // "for the second quarter in a row"
  if ((view.is(next, 'in') && view.is(next + 1, 'a')) || view.is(from - 2, 'for')) return undefined;
  const before = view.word(from - 1).text;
  if (before !== 'the' && before !== 'in' && before !== 'its' && before !== 'their' && view.isWord(from - 1)) return undefined;
  return done(from, next, nearest(view, from, next, of));
}

function relativeYear(view: View, i: number): number | undefined {
  if (view.word(i + 1).unit?.name !== 'year') return undefined;
  return view.is(i, 'last') || view.is(i, 'previous') ? -1 : view.is(i, 'next') ? 1 : view.is(i, 'this') || view.is(i, 'current') ? 0 : undefined;
}

/** A bare year is a date after the words that lead in times, before a name or a singular noun; not where it counts. */
export function readYear(view: View, i: number, isCounted: boolean): DateReading | undefined {
  if (!isYearToken(view, i) || view.value(i) < 1500) return undefined;
  if (view.glued(i) && !view.sign(i - 1, 0x28) && !view.isDash(i - 1) && view.code(i - 1) < 0x2018) return undefined;
  if (view.sign(i + 1, 0x25) || view.word(i + 1).unit !== undefined && !view.has(i + 1, DAYTIME) || view.word(i + 1).currency !== '' || view.word(i + 1).scale > 0) return undefined;
  const before = view.word(i - 1);
  const leads = /^(?:in|since|by|from|until|till|during|before|after|between|circa|around|late|early|mid|of|to|through|for|year|fiscal|and|or|on|end|summer|spring|autumn|fall|winter|than|throughout)$/.test(before.text);
  const year = yearPeriod(view.value(i));
  if (view.is(i + 1, 's') || (isCounted && !/^(?:in|since|until|during|year|fiscal|from|than)$/.test(before.text) && !isQualified(view, i))) return undefined;
  const isRange = (view.isDash(i + 1) || view.sign(i + 1, 0x7e)) && view.glued(i + 1) && view.glued(i + 2) && isYearToken(view, i + 2) && view.value(i + 2) > view.value(i);
  if (leads || isRange || isQualified(view, i) || view.sign(i - 1, 0x28) || view.sign(i - 1, COMMA) || view.isDash(i - 1)) return done(i, i + 1, year);
  // "Resolution 1701", "Windows 2000"
  if (view.isCapital(i - 1) || view.has(i - 1, NUMBERED)) return undefined;
  if (view.isCapital(i + 1) || view.isOpen(i + 1)) return done(i, i + 1, year);
  return view.isSentenceEnd(i - 1) ? done(i, i + 1, year) : undefined;
}

const isQualified = (view: View, i: number): boolean => (view.word(i - 1).bits & 1) !== 0 || view.isGenitive(i - 1);

// --- weekdays and day words ------------------------------------------------

/** "Wednesday", "Tuesday, 10 January", "Mon, February 18", "Tuesday the 19th", "Thursday night". */
function readWeekday(view: View, i: number): DateReading | undefined {
  const { weekday, text } = view.word(i);
  // "on Tuesdays" is a habit.
  if (text.length > 5 && text.endsWith('ys')) return undefined;
  if (text.length <= 4 && !isShortWeekday(view, i)) return undefined;
  let at = i + 1;
  if (view.sign(at, DOT) && view.glued(at) && text.length < 6 && !view.isSentenceEnd(at)) at += 1;
  if (view.sign(at, COMMA)) at += 1;
  if (view.is(at, 'the') || view.is(at, 'on')) at += 1;
  const full = view.word(at).month > 0 ? readMonth(view, at) : readNumericDate(view, at) ?? readDayMonth(view, at);
  if (full?.period !== undefined && full.period.to === full.period.from + 1) return done(i, full.next, full.period);
  if (view.is(at, 'of')) {
    const week = readWhole(view, at + 1);
    if (week?.period?.grain === 'week') return done(i, week.next, dayPeriod(week.period.from + weekday - 1));
  }
  const day = dayNumber(view, at);
  if (day !== undefined && at > i && (view.isNumber(at) ? day.next > at + 1 : view.is(at - 1, 'the')) && view.today !== undefined) return done(i, day.next, weekdayOn(view.today, weekday, day.day));
  return done(i, i + 1, nearWeekday(view, i, i + 1, weekday));
}

/** Short forms that are also words ("sat", "sun", "wed") count with a capital or beside a date. */
function isShortWeekday(view: View, i: number): boolean {
  if (view.isCapital(i)) return view.spelling(i - 1).toLowerCase() !== 'the' && !view.isCapital(i + 1) || view.word(i + 1).month > 0;
  return !/^(?:sat|sun|wed|mon|fri|thu)$/.test(view.word(i).text) || (!view.isWord(i - 1) || view.has(i - 1, RELATIVE)) || view.isNumber(i + 1);
}

/** The next day after `today` that is this weekday and this day of the month. */
function weekdayOn(today: number, weekday: number, day: number): Period | undefined {
  const { year, month } = civilOf(today);
  for (let k = 0; k < 40; k += 1) {
    const candidate = validDay(year + Math.floor((month - 1 + k) / 12), ((month - 1 + k) % 12) + 1, day);
    if (candidate !== undefined && weekdayOf(candidate.from) === weekday && candidate.from >= today) return candidate;
  }
  return undefined;
}

function nearWeekday(view: View, from: number, next: number, weekday: number): Period | undefined {
  if (view.today === undefined) return undefined;
  const back = (weekdayOf(view.today) - weekday + 7) % 7;
  const tense = direction(view, from, next);
  if (tense === PAST) return dayPeriod(view.today - back);
  return dayPeriod(view.today + ((7 - back) % 7));
}

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, overnight: 0, yesterday: -1, tomorrow: 1 };

function readDayWord(view: View, i: number): DateReading | undefined {
  const { text } = view.word(i);
  if (view.isGenitive(i + 1) && text === 'today') return undefined;
  return done(i, i + 1, view.today === undefined ? undefined : dayPeriod(view.today + (OFFSETS[text] ?? 0)));
}

// --- seasons, holidays, times of day ---------------------------------------

/** Months in which the seasons begin in the north (meteorological). */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "summer 2025", "summer of 2025"; a lone season only after "in the", "this", "last", "next". */
function readSeason(view: View, i: number): DateReading | undefined {
  const month = SEASONS[view.word(i).text] ?? 0;
  const of = (year: number): Period => span(dayOf(year, month, 1), dayOf(year, month + 3, 1));
  const at = view.is(i + 1, 'of') || view.sign(i + 1, COMMA) ? i + 2 : i + 1;
  if (isYearToken(view, at)) return done(i, at + 1, of(view.value(at)));
  return undefined;
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

function readNamedDay(view: View, i: number): DateReading | undefined {
  const holiday = readHoliday(view, i);
  if (holiday === undefined) return undefined;
  const { name, next } = holiday;
  const isName = view.isCapital(i) || !view.isWord(i - 1) || view.has(i - 1, RELATIVE) || /^(?:on|before|after|by|since|until|for)$/.test(view.spelling(i - 1));
  if (!isName || (name === "new year's" && view.isOpen(next))) return undefined;
  const at = view.sign(next, COMMA) || view.is(next, 'of') || view.is(next, 'in') ? next + 1 : next;
  if (isYearToken(view, at)) return done(i, at + 1, dayPeriod(holidayIn(name, view.value(at))));
  if (view.today === undefined) return done(i, next, undefined);
  return done(i, next, nearHoliday(view, i, next, name));
}

function nearHoliday(view: View, from: number, next: number, name: string): Period | undefined {
  if (view.today === undefined) return undefined;
  const { year } = civilOf(view.today);
  const tense = direction(view, from, next);
  const of = (y: number): number => holidayIn(name, y);
  if (tense === PAST) return dayPeriod(of(year) <= view.today ? of(year) : of(year - 1));
  return dayPeriod(of(year) >= view.today ? of(year) : of(year + 1));
}

/** "midnight on Tuesday", "noon on May 20", "the morning of June 5". */
function readDaytime(view: View, i: number): DateReading | undefined {
  if (!view.is(i + 1, 'on') && !view.is(i + 1, 'of')) return undefined;
  const at = view.is(i + 2, 'the') ? i + 3 : i + 2;
  const day = readCalendarDate(view, at);
  if (day === undefined || (day.period !== undefined && day.period.to !== day.period.from + 1)) return undefined;
  return done(i, day.next, day.period);
}

// --- parts of periods ------------------------------------------------------

/** "third Tuesday of September", "last Monday of March", "first week of October", "5th last day of May". */
export function readPartOf(view: View, i: number): DateReading | undefined {
  const isLast = view.is(i, 'last');
  const rank = isLast ? { day: -1, next: i + 1 } : dayNumber(view, i);
  if (rank === undefined) return undefined;
  if (isLast || rank.day === 1) {
    const several = readSeveralOf(view, i, rank.next, isLast);
    if (several !== undefined) return several;
  }
  let nth = rank.day;
  let at = rank.next;
  if (!isLast && view.is(at, 'last')) {
    nth = -nth;
    at += 1;
  }
  const word = view.word(at);
  const unit = word.unit?.name;
  if (word.weekday === 0 && unit !== 'week' && unit !== 'day') return undefined;
  if (!view.is(at + 1, 'of') && !view.is(at + 1, 'in')) return undefined;
  const inside = readWhole(view, at + 2);
  if (inside === undefined) return undefined;
  return done(i, inside.next, inside.period === undefined ? undefined : partOf(inside.period, nth, word.weekday, unit));
}

/** "the first four months of 2024", "the last two weeks of May". */
function readSeveralOf(view: View, from: number, at: number, isLast: boolean): DateReading | undefined {
  const number = view.isNumber(at) ? view.value(at) : view.word(at).cardinal;
  const unit = view.word(at + 1).unit;
  if (number < 2 || number > 100 || unit?.type !== 'duration' || !(view.is(at + 2, 'of') || view.is(at + 2, 'in'))) return undefined;
  const whole = readWhole(view, view.is(at + 3, 'the') ? at + 4 : at + 3);
  if (whole === undefined) return undefined;
  if (whole.period === undefined) return done(from, whole.next, undefined);
  // Weeks begin on Mondays: the first is the one with the Thursday (ISO 8601).
  const start = unit.name === 'week' ? mondayOf(whole.period.from + 3) : whole.period.from;
  const edge = isLast ? moved(whole.period.to, -number, unit.name) : moved(start, number, unit.name);
  if (edge === undefined) return undefined;
  return done(from, whole.next, isLast ? span(edge, whole.period.to) : span(start, edge));
}

/** The month, year or relative month in "of last month", "of 2018", "of October 2014". */
function readWhole(view: View, i: number): DateReading | undefined {
  const relative = view.has(i, RELATIVE) && view.today !== undefined && view.word(i + 1).unit !== undefined;
  if (relative) {
    const offset = view.is(i, 'next') || view.is(i, 'coming') || view.is(i, 'following') ? 1 : view.is(i, 'this') || view.is(i, 'current') ? 0 : -1;
    return done(i, i + 2, unitAround(view.today ?? 0, view.word(i + 1).unit?.name ?? '', offset));
  }
  if (isYearToken(view, i)) return done(i, i + 1, yearPeriod(view.value(i)));
  const date = view.word(i).month > 0 ? readMonth(view, i) : undefined;
  return date?.period === undefined || date.period.grain === 'month' ? date : undefined;
}

function partOf(whole: Period, nth: number, weekday: number, unit: string | undefined): Period | undefined {
  if (weekday > 0) {
    const { year, month } = civilOf(whole.from);
    return nth > 5 ? undefined : dayPeriod(nthWeekday(year, nth < 0 && whole.grain === 'year' ? 12 : month, weekday, nth));
  }
  if (unit === 'day') return dayPeriod(nth < 0 ? whole.to + nth : whole.from + nth - 1);
  // Weeks belong to the month or year that has their Thursday (ISO 8601).
  const monday = nth < 0 ? mondayOf(whole.to - 4) + 7 * (nth + 1) : mondayOf(whole.from + 3) + 7 * (nth - 1);
  return { from: monday, to: monday + 7, grain: 'week' };
}
