import type { EntityIndex } from '../../knowledge/api.js';
import { dayOf, isoDay, mondayOf, parseIsoDay } from '../figures/calendar.js';
import type { Story } from '../story/story.js';

/** A date as a text tells it: as in `Figure.date`, and whether the words name the year. */
export interface Told {
  date: string;
  hasYear: boolean;
}

/** An event that lasted no longer is told by any of its days, others by the first alone. */
const SHORT_DAYS = 14;
/** A month without a year is one of those just past. */
const MOST_DAYS_AGO = 400;

/** Whether an event began on a date, or took place on it; without a year that of the event is taken, if it is not to come. */
export function isOnDate({ knowledge, day }: Story, event: EntityIndex, { date, hasYear }: Told): boolean {
  const { from, to } = knowledge.lifeOf(event);
  if (from === undefined) return false;
  if (date.length === 4) return from.startsWith(date);
  if (date.length === 7) return hasYear ? from.startsWith(date) : from.slice(5, 7) === date.slice(5) && isRecent(from, day);
  if (from.length < 10) return false;
  if (date.length === 10) {
    const told = hasYear || day === undefined ? date : from.slice(0, 5) + date.slice(5);
    if (told === from) return hasYear || day === undefined || from <= day || told === date;
    return to?.length === 10 && from < told && told <= to && daysBetween(from, to) <= SHORT_DAYS;
  }
  const [first, end] = rangeOf(date);
  return first <= from && from < end;
}

const daysBetween = (from: string, to: string): number => (parseIsoDay(to) ?? NaN) - (parseIsoDay(from) ?? NaN);

function isRecent(from: string, day: string | undefined): boolean {
  const passed = day === undefined ? NaN : daysBetween(from.length === 7 ? `${from}-01` : from, day);
  return passed >= 0 && passed <= MOST_DAYS_AGO;
}

/** First day, and the day after the last, of an interval or a week; of anything else one that holds nothing. */
function rangeOf(date: string): readonly [string, string] {
  const week = /^(\d{4})-W(\d\d)$/.exec(date);
  if (week === null) {
    const [from, to = ''] = date.split('/');
    return [from, to];
  }
  // The fourth of January is always in the first week.
  const monday = mondayOf(dayOf(Number(week[1]), 1, 4)) + (Number(week[2]) - 1) * 7;
  return [isoDay(monday), isoDay(monday + 7)];
}

/** The interval of so many days before and after a day, a number as in figures/calendar.ts. */
export const around = (day: number, days: number): string => `${isoDay(day - days)}/${isoDay(day + days)}`;
