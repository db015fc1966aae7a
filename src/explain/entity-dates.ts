import { daysBetween, firstDay, lastDay, MONTHS } from '../knowledge/period.js';
import type { PartialDate, Period, Term } from '../model/entity.js';

/** "25 January 2025", "January 2025" or "2025": as exact as is known. */
export function inWords(date: PartialDate): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A span, its first day without what the last one says again: "2 to 8 June 2025", "28 April to 4 May 2025". */
export function spanInWords(first: PartialDate, last: PartialDate): string {
  const [day, month] = inWords(first).split(' ');
  const isSame = (length: number): boolean => first.length >= 10 && last.length >= 10 && first.slice(0, length) === last.slice(0, length);
  return `${isSame(7) ? day : isSame(4) ? `${day} ${month}` : inWords(first)} to ${inWords(last)}`;
}

/** "when last checked, 23 November 2026": what stands in place of an undated "now". */
export const whenChecked = ({ checked }: Pick<Term, 'checked'>, asOf: string): string => `when last checked, ${inWords(checked ?? asOf)}`;

/** "2021–2025", "since 2025" in years: enough for what lies back. */
export function years({ from, to }: Period): string {
  const first = from?.slice(0, 4);
  const last = to?.slice(0, 4);
  if (first === undefined) return last === undefined ? '' : `until ${last}`;
  if (last === undefined) return `since ${first}`;
  return first === last ? first : `${first}–${last}`;
}

/** Whether a period begins after a day. */
export const beginsAfter = ({ from }: Period, day: string): boolean => from !== undefined && firstDay(from) > day;

/** Whether a period began before another and was over when that began; both may hold on the day of a handover. */
export const precedes = (earlier: Period, later: Period): boolean =>
  earlier.to !== undefined && later.from !== undefined && firstDay(earlier.to) <= lastDay(later.from) &&
  (earlier.from === undefined || firstDay(earlier.from) < firstDay(later.from));

/** A longer time between two holders means that we lack one who held the office in between. */
const LONGEST_VACANCY_DAYS = 200;

/** Whether a period came right after an earlier one, as far as both bounds are known to the month. */
export function follows(earlier: Period, later: Period): boolean {
  if (earlier.to === undefined || later.from === undefined) return true;
  // A day that every month has, for Date to read.
  const ended = earlier.to.length === 7 ? `${earlier.to}-28` : lastDay(earlier.to);
  return daysBetween(ended, firstDay(later.from)) <= LONGEST_VACANCY_DAYS;
}

/** Whether a period is over before a day. */
export const endsBefore = ({ to }: Period, day: string): boolean => to !== undefined && lastDay(to) < day;
