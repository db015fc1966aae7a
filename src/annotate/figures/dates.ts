import { clockEnd } from './clock.js';
import { COMMA, type DateReading, done } from './date-reading.js';
import { readEraYear } from './eras.js';
import { MIXED } from './tokens.js';
import { DAY_WORD, DAYTIME, HOLIDAY, SEASON } from './lexicon/word.js';
import { readDayMonth, readMonth } from './month-dates.js';
import { readNamedDay, readSeason } from './named-days.js';
import { readNumericDate } from './numeric-dates.js';
import { dayPeriod } from './period.js';
import type { View } from './view.js';
import { readWeekday } from './weekdays.js';
import { readQuarterName, readQuarterOrDecade } from './year-parts.js';

/** A calendar date at token i: named month, weekday, ISO or slashed day, year, quarter, decade, season, holiday, day word. */
export function readCalendarDate(view: View, i: number): DateReading | undefined {
  const word = view.word(i);
  if (view.isNumber(i)) {
    const clock = clockEnd(view, i);
    return clock > i ? readDaytime(view, i, clock) : readEraYear(view, i) ?? readNumericDate(view, i) ?? readDayMonth(view, i) ?? readQuarterOrDecade(view, i);
  }
  if (word.bits & HOLIDAY) {
    const named = readNamedDay(view, i);
    if (named !== undefined) return named;
  }
  if (word.month > 0) return readMonth(view, i);
  if (word.weekday > 0) return readWeekday(view, i);
  if (word.bits & DAY_WORD) return readDayWord(view, i);
  // "twenty-sixth of June", "twenty six June"
  if (word.cardinal === 20 || word.cardinal === 30) return readDayMonth(view, i);
  if (word.ordinal > 0) return readDayMonth(view, i) ?? readQuarterOrDecade(view, i);
  if (word.bits & SEASON) return readSeason(view, i);
  if (view.flag(i, MIXED)) return readQuarterName(view, i);
  if (word.bits & DAYTIME) return readDaytime(view, i, Math.max(clockEnd(view, i), i + 1));
  return readQuarterOrDecade(view, i);
}

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, overnight: 0, yesterday: -1, tomorrow: 1 };

function readDayWord(view: View, i: number): DateReading | undefined {
  const { text } = view.word(i);
  // "overnight lows"
  // "yesterday's mistakes": of times gone by
  if (view.isGenitive(i + 1) && (text === 'today' || view.among(i + 2, '+no-real-day') && !view.isOpen(i + 3)) || text === 'overnight' && view.isOpen(i + 1)) return undefined;
  // "the Today programme"
  if (view.isCapital(i) && view.among(i + 1, '+broadcast')) return undefined;
  return done(i, i + 1, dayPeriod(view.today + OFFSETS[text]));
}

/** "midnight on Tuesday", "the morning of June 5", "2 p.m. Saturday", "17:30 GMT on May 20": the time of day belongs to the span. */
function readDaytime(view: View, i: number, end: number, isWithin = false): DateReading | undefined {
  const isJoined = view.among(end, 'on of');
  // "noon Monday" and "2 p.m. Monday", but "morning" wants a preposition
  if (!isJoined && view.has(i, DAYTIME) && clockEnd(view, i) === i) return undefined;
  const start = isJoined ? end + 1 : view.sign(end, COMMA) ? end + 1 : end;
  const at = view.is(start, 'the') ? start + 1 : start;
  const isBare = view.isNumber(at) && !isJoined;
  const again = isBare ? at : daytimeEnd(view, at);
  // "2 a.m. on the morning of June 5": one in another, since a text may go on so without end.
  if (again > at && isWithin) return undefined;
  const day = isBare ? readDayMonth(view, at) : again > at ? readDaytime(view, at, again, true) : readCalendarDate(view, at);
  if (day === undefined || day.from < at || day.period.to > day.period.from + 1) return undefined;
  return done(i, day.next, day.period);
}

/** The token after the time of day at i, or i. */
const daytimeEnd = (view: View, i: number): number =>
  view.isNumber(i) ? clockEnd(view, i) : view.has(i, DAYTIME) ? Math.max(clockEnd(view, i), i + 1) : i;
