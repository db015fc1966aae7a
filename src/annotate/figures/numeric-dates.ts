import { COMMA, type DateReading, done, isWholeBlock, isYearToken, SLASH } from './date-reading.js';
import { plainFraction } from './fractions.js';
import { MIXED } from './tokens.js';
import { dayNumber, nearDay, validDay } from './month-dates.js';
import { monthPeriod } from './period.js';
import type { View } from './view.js';
import { partOfYear, quarterName } from './year-parts.js';

/** "2025-06-04", "2025/6/4", "6/10/2018", "2024 August", "2019-aug-1", "06/2004", "22/Jan/2019". */
export function readNumericDate(view: View, i: number): DateReading | undefined {
  const spaced = isYearToken(view, i) ? readBehindYear(view, i) : undefined;
  if (spaced !== undefined) return spaced;
  if (view.flag(i, MIXED)) return readDotted(view, i);
  const glued = readGluedPart(view, i);
  if (glued !== undefined) return glued;
  const separator = view.code(i + 1);
  const isJoined = view.glued(i + 1) && view.glued(i + 2) && (separator === SLASH || view.isHyphen(i + 1));
  if (!isJoined || (view.glued(i) && !view.sign(i - 1, 0x28) && view.code(i - 1) < 0x2018)) return undefined;
  const isMonthNamed = view.word(i + 2).month > 0;
  if (!view.isNumber(i + 2) && !isMonthNamed) return isYearToken(view, i) ? readYearPart(view, i) : undefined;
  const isTriple = view.code(i + 3) === separator && view.glued(i + 3) && view.glued(i + 4) && view.isNumber(i + 4);
  return isTriple ? readTriple(view, i, separator) : readPair(view, i, separator, isMonthNamed);
}

/** "2024 August", "2018 September 12th", "2019 Q1": what stands behind a year with a space between. */
function readBehindYear(view: View, i: number): DateReading | undefined {
  const year = view.value(i);
  const { month } = view.word(i + 1);
  if (month > 0 && view.isCapital(i + 1)) {
    const day = dayNumber(view, i + 2);
    if (day === undefined && !isYearToken(view, i + 2) && !view.glued(i)) return done(i, i + 2, monthPeriod(year, month));
    if (day !== undefined && !view.glued(i + 1) && !isYearToken(view, day.next) && !view.sign(day.next, COMMA)) return numeric(i, day.next, year, month, day.day);
  }
  const part = quarterName(view, i + 1);
  return part === undefined || isYearToken(view, i + 2) ? undefined : done(i, i + 2, part(year));
}

/** "1H 2020", "2Q2019". */
function readGluedPart(view: View, i: number): DateReading | undefined {
  if (view.length(i) !== 1 || !view.glued(i + 1) || view.length(i + 1) !== 1 || !isYearToken(view, i + 2)) return undefined;
  const part = partOfYear(view.spelling(i + 1) + view.spelling(i));
  return part === undefined ? undefined : done(i, i + 3, part(view.value(i + 2)));
}

/** The month at a token, by name or number. */
const monthAt = (view: View, i: number): number => view.word(i).month || view.value(i);

/** "2025-06-04", "6/10/2018", "22/Jan/2019", "2/15/74": three parts with the same separator between. */
function readTriple(view: View, i: number, separator: number): DateReading | undefined {
  const [a, b, c] = [view.value(i), monthAt(view, i + 2), view.value(i + 4)];
  if (isYearToken(view, i)) return numeric(i, i + 5, a, b, c);
  // Two digits are a year of a lifetime.
  const isShort = separator === SLASH && view.length(i + 4) === 2;
  if (!isShort && !isYearToken(view, i + 4)) return undefined;
  const year = isShort ? c + (c < 40 ? 2000 : 1900) : c;
  return view.word(i + 2).month === 0 && isMonthFirst(view, a, b) ? numeric(i, i + 5, year, a, b) : numeric(i, i + 5, year, b, a);
}

/** "2015-06" is a month, "2011-12" two years; "06/2004", "5/31". */
function readPair(view: View, i: number, separator: number, isMonthNamed: boolean): DateReading | undefined {
  const [a, b] = [view.value(i), monthAt(view, i + 2)];
  if (isYearToken(view, i) && view.binds(i + 1) && view.length(i + 2) <= 2 && b >= 1 && b <= 12 && b <= a % 100) return done(i, i + 3, monthPeriod(a, b));
  if (separator !== SLASH) return undefined;
  if (isYearToken(view, i + 2) && b >= 1900 && a >= 1 && a <= 12 && view.length(i) <= 2) return done(i, i + 3, monthPeriod(b, a));
  return isMonthNamed ? undefined : readMonthAndDay(view, i, isMonthFirst(view, a, b) ? [a, b] : [b, a]);
}

/** Month first in the United States and where the second number can be no month; else the order is unknown but for equal numbers. */
const isMonthFirst = (view: View, a: number, b: number): boolean => a <= 12 && (b > 12 || view.country === 'US' || view.country === '');

/** "on 5/31": without a year only where nothing but a day can stand, since "1/2" is a half. */
function readMonthAndDay(view: View, i: number, [month, day]: [number, number]): DateReading | undefined {
  // "5/5" and "24/7" alone are no days.
  const isDay = view.among(i - 1, '+before-numeric') || (isWholeBlock(view, i) && view.value(i + 2) > 12);
  if (!isDay || month < 1 || month > 12 || day < 1 || day > 31 || view.length(i) > 2 || view.length(i + 2) > 2 || view.isOpen(i + 3) || plainFraction(view, i) !== undefined) return undefined;
  return done(i, i + 3, nearDay(view, i, i + 3, month, day));
}

function numeric(i: number, next: number, year: number, month: number, day: number): DateReading | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const period = validDay(year, month, day);
  return period === undefined ? undefined : done(i, next, period);
}

/** "08.06.2015", "2015.06.08": with full stops the day comes before the month. */
function readDotted(view: View, i: number): DateReading | undefined {
  const parts = view.spelling(i).split('.');
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (parts.length !== 3) return undefined;
  return a > 1000 ? numeric(i, i + 1, a, b, c) : c > 1000 ? numeric(i, i + 1, c, b, a) : undefined;
}

/** "2019-Q1", "2019-H2". */
function readYearPart(view: View, i: number): DateReading | undefined {
  const part = quarterName(view, i + 2);
  return part === undefined ? undefined : done(i, i + 3, part(view.value(i)));
}
