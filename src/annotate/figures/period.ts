import { addMonths, civilOf, dayOf, isoDay, mondayOf } from './calendar.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'span';

/** Days from `from` up to `to`, exclusive. */
export interface Period {
  from: number;
  to: number;
  grain: Grain;
}

/** The n-th quarter of a year, from 1. */
export const quarterOf = (year: number, n: number): Period => ({ from: dayOf(year, 3 * n - 2, 1), to: dayOf(year, 3 * n + 1, 1), grain: 'quarter' });

export const dayPeriod = (day: number): Period => ({ from: day, to: day + 1, grain: 'day' });
export const monthPeriod = (year: number, month: number): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1),
  grain: 'month',
});
export const yearPeriod = (year: number): Period => ({ from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1), grain: 'year' });
export const span = (from: number, to: number): Period => ({ from, to, grain: 'span' });
/** The period of a date that nobody could tell; all reckoned from it is unknown too. */
export const UNKNOWN = span(NaN, NaN);

/** Months in the calendar units that are made of months. */
const MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const DAYS: Record<string, number> = { day: 1, night: 1, week: 7, fortnight: 14, weekend: 7 };

/** Whether a unit of time is no day long. */
export const isWithinDay = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'millisecond';

/** A day moved by some units, NaN for unknown ones. Parts of years go by months. */
export function moved(day: number, amount: number, unit: string): number {
  const days = DAYS[unit];
  const target = days === undefined ? movedByMonths(day, amount, unit) : day + Math.round(amount * days);
  // Beyond four-digit years nothing can be written as an ISO day.
  return target < -719528 || target > 2932896 ? NaN : target;
}

function movedByMonths(day: number, amount: number, unit: string): number {
  const months = MONTHS[unit];
  if (months !== undefined) return Math.abs(amount * months) > 120000 ? NaN : addMonths(day, Math.round(amount * months));
  return unit === 'hour' ? day + Math.trunc(amount / 24) : unit === 'minute' || unit === 'second' ? day : NaN;
}

/** The calendar unit a day lies in, moved by whole units: week, month, quarter, year, decade … of that day. */
export function unitAround(day: number, unit: string, offset: number): Period {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
    case 'night':
      return dayPeriod(day + offset);
    case 'week': {
      const monday = mondayOf(day) + 7 * offset;
      return { from: monday, to: monday + 7, grain: 'week' };
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + 7 * offset;
      return span(saturday, saturday + 2);
    }
    case 'month':
      return monthPeriod(year, month + offset);
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * offset;
      return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1), grain: 'quarter' };
    }
    case 'year':
      return yearPeriod(year + offset);
    case 'decade': {
      const first = year - (year % 10) + 10 * offset;
      return { from: dayOf(first, 1, 1), to: dayOf(first + 10, 1, 1), grain: 'decade' };
    }
    case 'century': {
      const first = year - (year % 100) + 1 + 100 * offset;
      return { from: dayOf(first, 1, 1), to: dayOf(first + 100, 1, 1), grain: 'century' };
    }
    default:
      return UNKNOWN;
  }
}

/** The day at a share of a period: whole years of decades and centuries, months of years, else days. */
export function cut({ from, to }: Period, share: number): number {
  const months = Math.round((to - from) / 30.44);
  // Ten days of a month; three of a week on either side.
  if (months < 3) return from + (to - from < 28 ? (share > 0.5 ? Math.floor : Math.ceil)((to - from) * share) : Math.round(30 * share));
  const step = months >= 120 ? 12 : 1;
  return addMonths(from, step * Math.round((months * share) / step));
}

/** A period as figures write it: the shortest ISO form, else a half-open interval. */
export function formatPeriod({ from, to, grain }: Period): string {
  if (to === from + 1) return isoDay(from);
  const day = isoDay(from);
  if (grain === 'year') return day.slice(0, -6);
  if (grain === 'month') return day.slice(0, -3);
  if (grain === 'week') return isoWeek(from);
  return `${day}/${isoDay(to)}`;
}

/** ISO 8601: week 1 is the one with 4 January; a week belongs to the year of its Thursday. */
function isoWeek(monday: number): string {
  const { year } = civilOf(monday + 3);
  const week = Math.round((monday - mondayOf(dayOf(year, 1, 4))) / 7) + 1;
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}
