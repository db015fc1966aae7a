import type { PartialDate, Period } from '../model/entity.js';

/** First day of a partial date: 2025 → 2025-01-01. ISO days compare as strings. */
export const firstDay = (date: PartialDate): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10));

/** Last day of a partial date, roughly: comparing strings, the 31st does for every month. */
export const lastDay = (date: PartialDate): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10));

/** Whether a period has begun by an ISO day; an unknown beginning lies before it. */
export const hasBegun = ({ from }: Period, day: string): boolean => from === undefined || firstDay(from) <= day;

/** Whether an ISO day lies in a period; unknown bounds are open. */
export const liesIn = (period: Period, day: string): boolean => hasBegun(period, day) && (period.to === undefined || day <= lastDay(period.to));

/**
 * Orders periods by their beginning, the latest first, those without a known one last. By comparing as such: what orders
 * words as people do is loaded when it is first asked for, which takes a newborn background 5 ms.
 */
export function latestFirst(one: Period, two: Period): number {
  const [first, second] = [startOf(one), startOf(two)];
  return first === second ? 0 : first < second ? 1 : -1;
}

const startOf = ({ from }: Period): string => (from === undefined ? '' : firstDay(from));

/** Days from one ISO day to another, negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days by the calendar's arithmetic, since `Date.parse` takes ten times as long and holders are asked for at every office. */
function dayNumber(day: string): number {
  const month = digitsAt(day, 5, 7);
  const year = digitsAt(day, 0, 4) - (month < 3 ? 1 : 0);
  const sinceMarch = (month + 9) % 12;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((sinceMarch * 153 + 2) / 5) + digitsAt(day, 8, 10);
}

function digitsAt(day: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at += 1) number = number * 10 + day.charCodeAt(at) - 0x30;
  return number;
}

/** Of a term whose beginning we do not know only its last year is certain enough to be told. */
const CERTAIN_DAYS = 365;

/** Whether a term of office is known to run on an ISO day. */
export const runsOn = (term: Period, day: string): boolean => liesIn(term, day)
  && (term.from !== undefined || term.to === undefined || daysBetween(day, firstDay(term.to)) <= CERTAIN_DAYS);

export const MONTHS = 'January February March April May June July August September October November December'.split(' ');
