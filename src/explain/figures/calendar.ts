import { inWords } from '../entity-dates.js';

const MS_PER_DAY = 86_400_000;

/** A day as written, "2025-06-04", at noon UTC: no time zone moves it to another date. */
export function dayOf(iso: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const day = new Date(Date.UTC(2000, Number(match[2]) - 1, Number(match[3]), 12));
  // The constructor takes years below 100 for those of the last century.
  day.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(day.getTime()) ? undefined : day;
}

// By hand: making a format of the platform's takes a newborn background longer than reading a page of text.
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "4 June 2025", "June 2025" or "2025", as exact as the date given. */
export function dateText(iso: string): string {
  const day = dayOf(iso);
  if (day) return inWords(day.toISOString());
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso) ? inWords(iso) : iso;
}

/** "Wednesday, 4 June 2025". */
export function weekdayText(iso: string): string {
  const day = dayOf(iso);
  return day ? `${WEEKDAYS[day.getUTCDay()]}, ${inWords(day.toISOString())}` : iso;
}

/** Whole days from one day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start && end ? Math.round((end.getTime() - start.getTime()) / MS_PER_DAY) : undefined;
}

/** The day so many days later (or earlier). */
export function addDays(iso: string, days: number): string {
  const day = dayOf(iso);
  return day ? new Date(day.getTime() + days * MS_PER_DAY).toISOString().slice(0, 10) : iso;
}

/** Calendar years, months and days from one day to a later one. */
function calendarSpan(from: string, to: string): { years: number; months: number; days: number } | undefined {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (!start || !end || end < start) return undefined;
  let months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (end.getUTCDate() < start.getUTCDate()) months -= 1;
  const anchor = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate(), 12));
  const days = Math.max(0, Math.round((end.getTime() - anchor.getTime()) / MS_PER_DAY));
  return { years: Math.floor(months / 12), months: months % 12, days };
}

const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** "3 years 3 months", "5 months". */
export function monthsText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [...(years > 0 ? [count(years, 'year')] : []), ...(rest > 0 ? [count(rest, 'month')] : [])].join(' ');
}

/** A stretch of time in the two units that matter: "3 years 3 months", "5 weeks", "12 days". */
export function spanText(from: string, to: string): string | undefined {
  const span = calendarSpan(from, to);
  const days = daysBetween(from, to);
  if (!span || days === undefined) return undefined;
  if (span.years > 0 || span.months > 1) return monthsText(span.years * 12 + span.months);
  if (days >= 14) return count(Math.round(days / 7), 'week');
  return count(days, 'day');
}

/** The first and last year of a span of whole years; years before Christ as astronomers count, 1 BC being 0. */
export function wholeYears({ first, end }: { first: string; end: string }): { from: number; to: number } | undefined {
  const [from, to] = [first, end].map((iso) => /^(-?\d{4})-01-01$/.exec(iso)?.[1]);
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) - 1 };
}

/** "410", "44 BC", "500 to 401 BC". */
export function yearsText({ from, to }: { from: number; to: number }): string {
  const text = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);
  if (from === to) return text(from);
  return to > 0 ? `the years ${text(from)} to ${to}` : `${1 - from} to ${text(to)}`;
}

/** First day and the day after the last of a date in the contract's forms; undefined if it is none of them. */
export function dateInterval(date: string): { first: string; end: string } | undefined {
  if (date.includes('/')) {
    const [first = '', end = ''] = date.split('/');
    return dayOf(first) || dayOf(end) || wholeYears({ first, end }) ? { first, end } : undefined;
  }
  if (dayOf(date)) return { first: date, end: addDays(date, 1) };
  const year = /^(-?\d{4})(?:-(\d{2}))?$/.exec(date);
  if (year) {
    const [y, m] = [Number(year[1]), year[2] === undefined ? undefined : Number(year[2])];
    const iso = (yy: number, mm: number): string => `${yy < 0 ? '-' : ''}${String(Math.abs(yy)).padStart(4, '0')}-${String(mm).padStart(2, '0')}-01`;
    if (m === undefined) return { first: iso(y, 1), end: iso(y + 1, 1) };
    return { first: iso(y, m), end: m === 12 ? iso(y + 1, 1) : iso(y, m + 1) };
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(date);
  if (!week) return undefined;
  // ISO 8601: week 1 holds 4 January, weeks begin on Monday.
  const fourth = new Date(Date.UTC(Number(week[1]), 0, 4, 12));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (Number(week[2]) - 1);
  const first = new Date(Date.UTC(Number(week[1]), 0, monday, 12)).toISOString().slice(0, 10);
  return { first, end: addDays(first, 7) };
}
