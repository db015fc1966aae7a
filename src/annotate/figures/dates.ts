import { type DateReading, done } from './date-reading.js';
import { MIXED } from './lex.js';
import { DAY_WORD, DAYTIME, HOLIDAY, SEASON } from './lexicon/word.js';
import { readDayMonth, readMonth } from './month-dates.js';
import { readNamedDay, readSeason } from './named-days.js';
import { readNumericDate } from './numeric-dates.js';
import { readPartOf } from './parts-of-periods.js';
import { dayPeriod } from './period.js';
import type { View } from './view.js';
import { readWeekday } from './weekdays.js';
import { readQuarterName, readQuarterOrDecade } from './year-parts.js';

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
  // "twenty-sixth of June", "twenty six June"
  if (word.cardinal === 20 || word.cardinal === 30) return readDayMonth(view, i);
  if (word.ordinal > 0) return readDayMonth(view, i) ?? readQuarterOrDecade(view, i) ?? readPartOf(view, i);
  if (word.bits & SEASON) return readSeason(view, i);
  if (view.flag(i, MIXED)) return readQuarterName(view, i);
  if (word.bits & DAYTIME) return readDaytime(view, i);
  return readQuarterOrDecade(view, i);
}

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, overnight: 0, yesterday: -1, tomorrow: 1 };

function readDayWord(view: View, i: number): DateReading | undefined {
  const { text } = view.word(i);
  // "overnight lows"
  if (view.isGenitive(i + 1) && text === 'today' || text === 'overnight' && view.isOpen(i + 1)) return undefined;
  return done(i, i + 1, dayPeriod(view.today + (OFFSETS[text] ?? 0)));
}

/** "midnight on Tuesday", "noon on May 20", "the morning of June 5". */
function readDaytime(view: View, i: number): DateReading | undefined {
  if (!view.among(i + 1, 'on of')) return undefined;
  const at = view.is(i + 2, 'the') ? i + 3 : i + 2;
  const day = readCalendarDate(view, at);
  if (day === undefined || (day.period !== undefined && day.period.to !== day.period.from + 1)) return undefined;
  return done(i, day.next, day.period);
}
