import { civilOf, weekdayOf } from './calendar.js';
import { COMMA, type DateReading, done, beyond, isHabit, isYearToken } from './date-reading.js';
import { SPACE_BEFORE } from './tokens.js';
import { RELATIVE } from './lexicon/word.js';
import { dayNumber, DOT, readDayMonth, readMonth, validDay } from './month-dates.js';
import { readNamedDay } from './named-days.js';
import { readNumericDate } from './numeric-dates.js';
import { readWhole } from './parts-of-periods.js';
import { dayPeriod, type Period } from './period.js';
import { direction } from './tense.js';
import { PAST } from './evidence.js';
import type { View } from './view.js';

/** "Wednesday", "Tuesday, 10 January", "Mon, February 18", "Tuesday the 19th", "Thursday night". What stands behind tells which one, else the tense. */
export function readWeekday(view: View, i: number): DateReading | undefined {
  if (isNoDay(view, i)) return undefined;
  const { weekday } = view.word(i);
  const at = behindWeekday(view, i);
  const full = view.word(at).month > 0 ? readMonth(view, at) : readNumericDate(view, at) ?? readDayMonth(view, at);
  if (full !== undefined && full.period.to === full.period.from + 1) {
    return done(i, full.next, isYearToken(view, full.next - 1) ? full.period : sameWeekday(view, full.period, weekday));
  }
  return weekdayBeyond(view, i, weekday)
    ?? weekdayByHoliday(view, i, at, weekday)
    ?? weekdayOfWeek(view, i, at, weekday)
    ?? weekdayWithNumber(view, i, at, weekday)
    ?? done(i, i + 1, nearWeekday(view, i, i + 1, weekday));
}

/** Whether the name of a weekday stands for no single day of these: habits, names, words spelt alike. */
function isNoDay(view: View, i: number): boolean {
  const { text } = view.word(i);
  // "on Tuesdays", "every Monday"
  if (text.length > 5 && text.endsWith('ys') || isHabit(view, i)) return true;
  // "the Sunday Times", "the Friday Group"
  if (view.is(i - 1, 'the') && view.isCapital(i + 1) && view.isOpen(i + 1) && view.word(i + 1).month === 0 && !view.is(i - 2, 'on')) return true;
  // "Black Monday", "Bloody Sunday": a day of history
  if (view.isCapital(i - 1) && view.among(i - 1, '+no-weekday')) return true;
  return text.length <= 4 && !isShortWeekday(view, i);
}

/** Where a date would begin behind a weekday: past the stop of "Mon.", a comma, "the" or "on". */
function behindWeekday(view: View, i: number): number {
  let at = i + 1;
  if (view.sign(at, DOT) && view.glued(at) && view.word(i).text.length < 6 && !view.isSentenceEnd(at)) at += 1;
  if (view.sign(at, COMMA)) at += 1;
  return view.among(at, 'the on') ? at + 1 : at;
}

/** "Monday after next", "Friday before last". */
function weekdayBeyond(view: View, i: number, weekday: number): DateReading | undefined {
  const far = beyond(view, i + 1);
  if (far === 0) return undefined;
  const days = back(view, weekday);
  return done(i, i + 3, dayPeriod(view.today + (far > 0 ? 14 - days : -7 - (days || 7))));
}

/** "the Friday before Easter". */
function weekdayByHoliday(view: View, i: number, at: number, weekday: number): DateReading | undefined {
  const holiday = view.among(at, 'before after') ? readNamedDay(view, at + 1) : undefined;
  if (holiday === undefined) return undefined;
  const gap = (weekdayOf(holiday.period.from) - weekday + 7) % 7;
  return done(i, holiday.next, dayPeriod(holiday.period.from + (view.is(at, 'after') ? 7 - gap : -(gap || 7))));
}

/** "Tuesday of last week", "Tuesday next week". */
function weekdayOfWeek(view: View, i: number, at: number, weekday: number): DateReading | undefined {
  const isOf = view.is(at, 'of');
  const week = isOf || view.has(at, RELATIVE) ? readWhole(view, isOf ? at + 1 : at) : undefined;
  return week?.period.grain === 'week' ? done(i, week.next, dayPeriod(week.period.from + weekday - 1)) : undefined;
}

/** "Tuesday the 19th", "on Sunday 15": the nearest such weekday that is this day of its month. */
function weekdayWithNumber(view: View, i: number, at: number, weekday: number): DateReading | undefined {
  const day = dayNumber(view, at);
  if (day === undefined || view.isOpen(day.next)) return undefined;
  // "Sunday 15th", but "on Wednesday, the fourth country to do so", "on Friday, the fifth in weeks": an ordinal in words wants "the", a bare number nothing behind it
  const isDay = view.isNumber(at) ? day.next > at + 1 || at === i + 1 && isBareDay(view, at) : view.is(at - 1, 'the') && (at === i + 2 || !view.isWord(day.next));
  return isDay ? done(i, day.next, weekdayOn(view.today, weekday, day.day, direction(view, i, day.next) === PAST ? -1 : 1)) : undefined;
}

/** "on Sunday 15": a number by itself at the end of its clause. */
const isBareDay = (view: View, i: number): boolean =>
  view.flag(i, SPACE_BEFORE) && !view.isWord(i + 1) && (view.code(i + 1) === 0 || view.isSentenceEnd(i + 1) || view.sign(i + 1, COMMA));

/** Short forms that are also words ("sat", "sun", "wed") count with a capital or beside a date. */
function isShortWeekday(view: View, i: number): boolean {
  if (view.isCapital(i)) return view.spelling(i - 1).toLowerCase() !== 'the' && !view.isCapital(i + 1) || view.word(i + 1).month > 0;
  return !view.among(i, '+short-day') || (!view.isWord(i - 1) && !view.isWord(i + 1) || view.has(i - 1, RELATIVE)) || (view.isNumber(i + 1) && !view.is(i, 'sat'));
}

/** The next day from `today` on, or the last up to it (`way` -1), that is this weekday and this day of the month. */
function weekdayOn(today: number, weekday: number, day: number, way: number): Period | undefined {
  const { year, month } = civilOf(today);
  for (let k = 0; k < 40; k += 1) {
    const at = 12 * year + month - 1 + way * k;
    const candidate = validDay(Math.floor(at / 12), (at % 12) + 1, day);
    if (candidate !== undefined && weekdayOf(candidate.from) === weekday && way * (candidate.from - today) >= 0) return candidate;
  }
  return undefined;
}

/** A day and month without year that do not fall on the weekday named lie in the year in which they do, if that is nearer to publication. */
function sameWeekday(view: View, period: Period, weekday: number): Period {
  const { year, month, day } = civilOf(period.from);
  const distance = Math.abs(period.from - view.today);
  const years = [year, year - 1, year + 1].map((y) => validDay(y, month, day));
  return years.find((other) => other !== undefined && weekdayOf(other.from) === weekday && Math.abs(other.from - view.today) <= distance) ?? period;
}

/** Days since the last such weekday, none on the day itself. */
const back = (view: View, weekday: number): number => (weekdayOf(view.today) - weekday + 7) % 7;

/** The last such weekday or the next, as the tense has it. */
function nearWeekday(view: View, from: number, next: number, weekday: number): Period | undefined {
  const days = back(view, weekday);
  if (direction(view, from, next) === PAST) return dayPeriod(view.today - days);
  return dayPeriod(view.today + ((7 - days) % 7));
}
