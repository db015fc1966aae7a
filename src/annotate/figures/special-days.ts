import { mondayOf, weekdayOf } from './calendar.js';
import { type DateReading, beyond, done, isYearToken } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { fromDate } from './distances.js';
import { dayPeriod, span, unitAround, yearPeriod } from './period.js';
import { direction } from './tense.js';
import { PAST } from './evidence.js';
import type { View } from './view.js';

/** "over the weekend": the last one, or the next where the clause looks ahead. */
function weekend(view: View, i: number): DateReading | undefined {
  if (view.isOpen(i + 1)) return undefined;
  const { today } = view;
  // "of 7 June", "of 7-8 June"
  const day = view.is(i + 1, 'of') ? readCalendarDate(view, i + 2) ?? readCalendarDate(view, i + 4) : undefined;
  if (day?.period.grain === 'day') {
    const first = mondayOf(day.period.from) + 5;
    return done(i, day.next, span(first, first + 2));
  }
  const saturday = mondayOf(today) + 5;
  const isPast = direction(view, i, i + 1) === PAST && today < saturday;
  const first = isPast ? saturday - 7 : saturday;
  return done(i, i + 1, span(first, first + 2));
}

/** "year-end", "by the month's end": the last day of the one that is on, or of the one before. */
function yearEnd(view: View, i: number): DateReading | undefined {
  const unit = view.word(i).unit;
  const isJoined = view.binds(i + 1) || view.isGenitive(i + 1);
  if (unit?.type !== 'duration' || !isJoined || !view.is(i + 2, 'end') || view.isOpen(i + 3)) return undefined;
  const isPast = direction(view, i, i + 3) === PAST;
  const whole = unitAround(view.today, unit.name, isPast ? -1 : 0);
  return done(i, i + 3, dayPeriod(whole.to - 1));
}

/** "the week of June 9": the week of that day, and of a Sunday the week it leads in; "the week ending June 13": the seven days up to it. */
function weekOf(view: View, i: number): DateReading | undefined {
  if (!view.is(i, 'week') || !view.among(i + 1, WEEK_JOINS)) return undefined;
  const day = readCalendarDate(view, view.is(i + 2, 'the') ? i + 3 : i + 2);
  if (day?.period.grain !== 'day') return undefined;
  const { from, to } = day.period;
  if (view.among(i + 1, 'ending ended')) return done(i, day.next, span(to - 7, to));
  return done(i, day.next, unitAround(from + (weekdayOf(from) === 7 ? 1 : 0), 'week', 0));
}

/** Words that join a unit to the day it is told by. */
export const WEEK_JOINS = 'of beginning starting commencing ending ended';

/** "the week after next", "the year before last". */
function unitBeyond(view: View, i: number): DateReading | undefined {
  const unit = view.word(i).unit;
  const way = unit?.type === 'duration' ? beyond(view, i + 1) : 0;
  return way === 0 ? undefined : done(i, i + 3, unitAround(view.today, unit?.name ?? '', way));
}

/** "day after tomorrow", "the day before Christmas", "the same day", "that morning". */
export function readSpecialDay(view: View, i: number): DateReading | undefined {
  if (view.is(i, 'this')) return view.among(i + 1, '+day-part') ? done(i, i + 2, dayPeriod(view.today)) : undefined;
  const ending = yearEnd(view, i) ?? weekOf(view, i) ?? unitBeyond(view, i);
  if (ending !== undefined) return ending;
  if (view.is(i, 'weekend') && view.is(i - 1, 'the')) return weekend(view, i);
  if (!view.among(i + 1, 'after before')) return undefined;
  const way = view.is(i + 1, 'after') ? 1 : -1;
  if (view.is(i, 'day')) return fromDate(view, i, i + 1, way, 'day');
  // "the year after 2016"
  return view.is(i, 'year') && isYearToken(view, i + 2) && !view.isOpen(i + 3) ? done(i, i + 3, yearPeriod(view.value(i + 2) + way)) : undefined;
}
