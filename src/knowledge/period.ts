import type { PartialDate, Period } from '../model/entity.js';

/** First day of a partial date: 2025 → 2025-01-01. ISO days compare as strings. */
export const firstDay = (date: PartialDate): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10));

/** Last day of a partial date, roughly: comparing strings, the 31st does for every month. */
export const lastDay = (date: PartialDate): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10));

/** Whether a period has begun by an ISO day; an unknown beginning lies before it. */
export const hasBegun = ({ from }: Period, day: string): boolean => from === undefined || firstDay(from) <= day;

/** Whether an ISO day lies in a period; unknown bounds are open. */
export const liesIn = (period: Period, day: string): boolean => hasBegun(period, day) && (period.to === undefined || day <= lastDay(period.to));

/** Days from one ISO day to another, negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Of a term whose beginning we do not know only its last year is certain enough to be told. */
const CERTAIN_DAYS = 365;

/** Whether a term of office is known to run on an ISO day. */
export const runsOn = (term: Period, day: string): boolean => liesIn(term, day)
  && (term.from !== undefined || term.to === undefined || daysBetween(day, firstDay(term.to)) <= CERTAIN_DAYS);
