import { BREAK } from './tokens.js';
import { civilOf, dayOf } from './calendar.js';
import { COMMA, type DateReading, done, isYearToken, yearBehind } from './date-reading.js';
import { readCentury } from './eras.js';
import { hedgeStart } from './hedges.js';
import { DAYTIME, DETERMINER, EDGE, MONEY_TALK, NUMBERED, PRESENT_VERB, STATE } from './lexicon/word.js';
import { dayNumber, type DayNumber } from './month-dates.js';
import { nearest, type Yearly } from './nearest.js';
import { readWhole } from './parts-of-periods.js';
import { cut, quarterOf, span, yearPeriod } from './period.js';
import { YEAR_KINDS } from './relative-dates.js';
import type { View } from './view.js';

export const quarterName = (view: View, i: number): Yearly | undefined => partOfYear(view.spelling(i));

/** The quarter or half that a name such as "Q1" or "H2" stands for. */
export function partOfYear(name: string): Yearly | undefined {
  const text = name.toLowerCase();
  const n = Number(text.slice(1));
  if (text.length !== 2 || !(n >= 1)) return undefined;
  if (text.startsWith('q') && n <= 4) return (year) => quarterOf(year, n);
  return text.startsWith('h') && n <= 2 ? (year) => span(dayOf(year, 6 * n - 5, 1), dayOf(year, 6 * n + 1, 1)) : undefined;
}

/** "Q1 2025", "q1 of 2017", "Q3". */
export function readQuarterName(view: View, i: number): DateReading | undefined {
  // "FY2025", "FY25": the fiscal year by number
  const fiscal = view.length(i) < 7 ? /^FY(?:20)?(\d\d)$/i.exec(view.spelling(i)) : null;
  if (fiscal !== null) return done(i, i + 1, yearPeriod(2000 + Number(fiscal[1])));
  const part = quarterName(view, i);
  if (part === undefined) return undefined;
  const named = yearBehind(view, view.isHyphen(i + 1) ? i + 2 : i + 1);
  if (named !== undefined) return done(i, named.next, part(named.year));
  if (!view.spelling(i).toLowerCase().startsWith('q')) return undefined;
  return done(i, i + 1, nearest(view, i, i + 1, part));
}

/** "first quarter of 2025", "fourth-quarter 2024", "4th qtr 2018", "second half of 2021", "1990s", "the '90s", "fiscal 2021". */
export function readQuarterOrDecade(view: View, i: number): DateReading | undefined {
  const number = dayNumber(view, i);
  const century = number && readCentury(view, i, number);
  if (century !== undefined) return century;
  const rank = number ?? (view.is(i, 'last') ? { day: -1, next: i + 1 } : undefined);
  if (rank !== undefined && view.word(i).cardinal < 0) {
    const { next, of, isHalf } = rankedPart(view, rank) ?? {};
    if (of !== undefined && next !== undefined) return (isHalf ? halfOf(view, i, next, rank.day) : undefined) ?? ofYear(view, i, next, of, !isHalf && !view.isHyphen(next));
  }
  return readDecade(view, i);
}

/** The quarter or half behind its rank. */
function rankedPart(view: View, { day: n, next }: DayNumber): { next: number; of: Yearly; isHalf: boolean } | undefined {
  const at = view.isHyphen(next) ? next + 1 : next;
  const isHalf = view.is(at, 'half');
  if (!isHalf && view.word(at).unit?.name !== 'quarter') return undefined;
  const of = partOfYear(`${isHalf ? 'h' : 'q'}${String(n)}`);
  return of && { next: at + 1, of, isHalf };
}

/** "next year's first quarter", "2023's second half": a part of the year before the genitive. */
export function partOfNamed(view: View, year: DateReading): DateReading {
  const rank = year.period.grain === 'year' && view.isGenitive(year.next) ? dayNumber(view, year.next + 1) : undefined;
  const part = rank && rankedPart(view, rank);
  return part === undefined ? year : done(year.from, part.next, part.of(civilOf(year.period.from).year));
}

/** "the second half of the 1990s", "the first half of April", "the second half of this month": a half of anything but a year. */
function halfOf(view: View, from: number, at: number, nth: number): DateReading | undefined {
  if (!view.is(at, 'of')) return undefined;
  const start = view.is(at + 1, 'the') ? at + 2 : at + 1;
  const whole = readCentury(view, start) ?? (view.isNumber(start) ? readDecade(view, start) : readWhole(view, start));
  if (whole === undefined || whole.period.grain === 'year') return undefined;
  const { from: first, to } = whole.period;
  const middle = cut(whole.period, 1 / 2);
  return done(from, whole.next, nth === 1 ? span(first, middle) : span(middle, to));
}

/** "1990s", "the '90s", "the 1990's". */
function readDecade(view: View, i: number): DateReading | undefined {
  const isNamed = view.isNumber(i) && (view.isGenitive(i + 1) || view.glued(i + 1) && view.spelling(i + 1).toLowerCase() === 's');
  const value = view.value(i);
  if (!isNamed || value % 10 !== 0 || (view.length(i) !== 4 && view.length(i) !== 2)) return undefined;
  const year = view.length(i) === 4 ? value : value + (value < 30 ? 2000 : 1900);
  // "in her early 40s"
  if (view.among(i - (view.has(i - 1, EDGE) ? 2 : 1), '+whose')) return undefined;
  if (view.length(i) === 2 && !/^(?:the|in|mid|late|early|'|’|‘)$/.test(view.spelling(i - 1))) return undefined;
  const years = year % 100 === 0 && view.length(i) === 4 && year < 2000 ? 100 : 10;
  return done(i, i + 2, { from: dayOf(year, 1, 1), to: dayOf(year + years, 1, 1), grain: 'decade' });
}

/** A part of a year with the year named after it, or the one the tense points to. */
function ofYear(view: View, from: number, next: number, of: Yearly, isLoneDate: boolean): DateReading | undefined {
  const named = yearBehind(view, next);
  if (named !== undefined) return done(from, named.next, of(named.year));
  let at = next;
  if (view.is(at, 'of') || view.sign(at, COMMA)) at += 1;
  if (view.is(at, 'the')) at += 1;
  if (view.among(at, YEAR_KINDS)) at += view.is(at + 1, 'year') ? 2 : 1;
  if (isYearToken(view, at) && !(view.glued(at + 1) && view.is(at + 1, 's'))) return done(from, at + 1, of(view.value(at)));
  // "the first half of the year"
  if (view.is(at - 1, 'the') && view.is(at - 2, 'of') && view.is(at, 'year') && !view.isOpen(at + 1)) return done(from, at + 1, nearest(view, from, at + 1, of));
  return isLoneDate && !view.tellsGame && isOfCalendar(view, from, next) ? done(from, next, nearest(view, from, next, of)) : undefined;
}

/** "in its first quarter", "third-quarter revenue", but "for the second quarter in a row". */
function isOfCalendar(view: View, from: number, next: number): boolean {
  if ((view.is(next, 'in') && view.is(next + 1, 'a')) || view.is(from - 2, 'for')) return false;
  return !view.isWord(from - 1) || view.among(from - 1, '+fiscal-lead') || isOfMoney(view, next);
}

/** "reported third-quarter revenue" */
const isOfMoney = (view: View, i: number): boolean => view.has(i, MONEY_TALK) || view.among(i, '+result');

const COLON = 0x3a;

/**
 * A bare year is a date after the words that lead in times, before a name or a singular noun; not where it counts.
 * `isCounted` tells that a plural noun stands behind it, which the number may be the count of.
 */
export function readYear(view: View, i: number, isCounted: boolean): DateReading | undefined {
  if (!isYearToken(view, i) || isOtherNumber(view, i) || isCounted && !isYearThough(view, i)) return undefined;
  return isLedIn(view, i) || isFirstOfRange(view, i) || isNamedYear(view, i) ? done(i, i + 1, yearPeriod(view.value(i))) : undefined;
}

/** Whether something right beside a number of four digits makes it no year: "2000%", "1,500 km", "2000 GMT", "x.2011", "2011's". */
function isOtherNumber(view: View, i: number): boolean {
  // "built in 1172", "in about 1172": so early a year only with its preposition
  if (view.value(i) < 1500 && !(view.among(hedgeStart(view, i, i - 4, false) - 1, 'in since') && !view.isOpen(i + 1))) return true;
  // "(2011", "2010-2011" and quotation marks may be glued to a year
  if (view.glued(i) && !view.sign(i - 1, 0x28) && !view.isDash(i - 1) && view.code(i - 1) < 0x2018) return true;
  const { unit, currency, scale } = view.word(i + 1);
  if (view.sign(i + 1, 0x25) || currency !== '' || scale > 0) return true;
  // "the 2011 night", "2011 quarter" are no measures
  if (unit !== undefined && !view.has(i + 1, DAYTIME) && unit.name !== 'quarter') return true;
  // "(2000 GMT)", "at 1600 Pennsylvania Avenue", "the 2000s"
  return view.among(i + 1, 'gmt hours') || view.is(i - 1, 'at') && view.isCapital(i + 1) || view.is(i + 1, 's');
}

/** Whether a number before a plural is a year all the same: "1987 earnings", "in 2000 elections", but "500 earnings", "nearly 2011 people". */
const isYearThough = (view: View, i: number): boolean =>
  isYearLike(view, i) && !view.has(i - 1, STATE) && (!isHedged(view, i) || view.among(i + 1, '+of-year')) || view.among(i - 1, '+leads-year') || view.is(i - 1, 'of') && view.has(i + 1, PRESENT_VERB) || isQualified(view, i);

/** Of our times and not round. */
const isYearLike = (view: View, i: number): boolean => view.value(i) > 1950 && view.value(i) < 2060 && view.value(i) % 50 > 0;

const isHedged = (view: View, i: number): boolean => hedgeStart(view, i, i - 4, false) !== i;

/** "in 2011", "in about 2011", "its 2011 report", "(2011", "until at least 2011". */
const isLedIn = (view: View, i: number): boolean =>
  view.among(i - 1, '+before-year')
  || view.is(i - 1, 'least') && view.among(i - 3, '+up-to-year')
  || view.is(hedgeStart(view, i, i - 4, false) - 1, 'in') || isQualified(view, i) || view.sign(i - 1, 0x28) || view.sign(i - 1, COMMA) || view.isDash(i - 1);

/** "2010-2011", "2010~2011", and of two that follow each other only the end: "Premier League 2025–26". */
const isFirstOfRange = (view: View, i: number): boolean =>
  (view.isDash(i + 1) || view.sign(i + 1, 0x7e) || view.sign(i + 1, 0x2f)) && view.glued(i + 1) && view.glued(i + 2)
  && (view.length(i + 2) === 2 ? view.value(i + 2) === (view.value(i) + 1) % 100 : isYearToken(view, i + 2) && view.value(i + 2) > view.value(i));

/** Whether a number that nothing leads in is a year by what else stands beside it. */
function isNamedYear(view: View, i: number): boolean {
  // "Founded: 2000"
  if (view.sign(i - 1, COLON) && view.kind(i + 1) === BREAK && (view.endsWith(i - 2, 'ed') || view.among(i - 2, '+told-by-year'))) return true;
  // "Resolution 1701", "Windows 2000", but "The Best Cars 2026" of these years
  if (view.isCapital(i - 1) && !(Math.abs(view.value(i) - civilOf(view.today).year) < 3) || view.has(i - 1, NUMBERED)) return false;
  // "2011 World Cup", "2011 revenue"
  if (view.isOpen(i + 1) || view.isCapital(i + 1)) return true;
  // "due 2011", "the year was 1993": counts of this size are written with a comma, and few years are round.
  const isLikely = view.value(i) >= 1900 && view.value(i) < 2060 && view.value(i) % 100 > 0;
  return isLikely && (view.isWord(i - 1) || view.isSentenceEnd(i - 1) || view.sign(i - 1, 0x3b)) && !isHedged(view, i);
}

/** "its 2011 report", "the firm's 2011 report". */
const isQualified = (view: View, i: number): boolean => (view.word(i - 1).bits & DETERMINER) !== 0 || view.isGenitive(i - 1);
