import { civilOf, mondayOf, weekdayOf } from './calendar.js';
import { type DateReading, beyond, done, isYearToken } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { holidayIn, readHoliday } from './holidays.js';
import { seasonAround } from './named-days.js';
import { BREAK } from './lex.js';
import { CLOSED, HOLIDAY, MODAL, PRESENT_VERB, RELATIVE } from './lexicon/word.js';
import { readNumeral } from './numbers.js';
import { dayPeriod, monthPeriod, moved, span, unitAround, type Period } from './period.js';
import { direction, FUTURE, NONE, PAST } from './tense.js';
import type { View } from './view.js';
import { quarterOf } from './year-parts.js';

/** Where "last", "this" and "next" point, in units. */
const OFFSETS: Record<string, number> = {
  last: -1, past: -1, previous: -1, preceding: -1, prior: -1, recent: -1, latest: -1,
  this: 0, current: 0,
  next: 1, coming: 1, upcoming: 1, following: 1, forthcoming: 1,
};

/** "last week", "this Friday", "the past six months", "next October", "this summer": from a word of relation at i. */
export function readRelative(view: View, i: number): DateReading | undefined {
  let at = i;
  const offset = OFFSETS[view.word(i).text];
  if (offset === undefined || !view.has(i, RELATIVE)) return undefined;
  // "will last ten days" is a verb.
  if (view.is(i, 'last') && (view.has(i - 1, MODAL) || view.among(i - 1, 'to not'))) return undefined;
  // "this coming Friday", "this past week"
  let way = offset;
  if (offset === 0 && OFFSETS[view.word(i + 1).text] !== undefined && view.has(i + 1, RELATIVE)) {
    at += 1;
    way = OFFSETS[view.word(at).text] ?? 0;
  }
  let noun = at + 1;
  // "the last fiscal year" counts from the year by number, as readFiscal does
  if (view.among(noun, 'fiscal financial calendar tax academic school') && view.word(noun + 1).unit?.name === 'year') noun += 1;
  const word = view.word(noun);
  if (word.weekday > 0) return relativeWeekday(view, i, noun, way);
  if (word.month > 0 && way !== 0 && view.isCapital(noun) || (word.month > 0 && !view.isWord(noun + 1))) return relativeMonth(view, i, noun, way);
  const season = seasonAround(view.today, word.text, way);
  if (season !== undefined) return done(i, noun + 1, season);
  if (word.bits & HOLIDAY) {
    const holiday = relativeHoliday(view, i, noun, way);
    if (holiday !== undefined) return holiday;
  }
  if (word.unit?.type === 'duration') return relativeUnit(view, i, noun, way, word.unit.name);
  if (way === 0) return undefined;
  return relativeSpan(view, i, noun, way);
}

/** "last Christmas", "next Easter", "this Thanksgiving". */
function relativeHoliday(view: View, from: number, noun: number, way: number): DateReading | undefined {
  const holiday = readHoliday(view, noun);
  if (holiday === undefined) return undefined;
  const { next, name } = holiday;
  const { today } = view;
  const { year } = civilOf(today);
  const here = holidayIn(name, year);
  const shift = way < 0 ? (here < today ? 0 : -1) : way > 0 ? (here > today ? 0 : 1) : 0;
  return done(from, next, dayPeriod(holidayIn(name, year + shift)));
}

function relativeWeekday(view: View, from: number, noun: number, way: number): DateReading {
  const { weekday } = view.word(noun);
  const { today } = view;
  const monday = mondayOf(today) + weekday - 1;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const isNear = noun > from + 1 || view.word(noun - 1).text !== 'next';
  // "next Friday" is that of next week unless the day named is the coming Monday to Wednesday of a late week anyway.
  // "this Friday" lies ahead unless its clause tells what happened.
  const isOver = way === 0 && monday < today && direction(view, from, noun + 1) !== PAST;
  // "last Monday" is that of last week: the one of this week would be "Monday".
  const day = way < 0 ? Math.min(monday < today ? monday - 7 : today - (back === 0 ? 7 : back), today - 1) : way === 0 ? (isOver ? monday + 7 : monday) : isNear ? today + (back === 0 ? 7 : 7 - back) : monday + 7;
  return done(from, noun + 1, dayPeriod(day));
}

function relativeMonth(view: View, from: number, noun: number, way: number): DateReading {
  const { month } = view.word(noun);
  const today = civilOf(view.today);
  const year = way === 0 ? today.year : way < 0 ? (month < today.month ? today.year : today.year - 1) : month > today.month ? today.year : today.year + 1;
  return done(from, noun + 1, monthPeriod(year, month));
}

function relativeUnit(view: View, from: number, noun: number, way: number, unit: string): DateReading | undefined {
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'millisecond') return undefined;
  const { today } = view;
  const word = view.word(noun);
  let next = noun + 1;
  // "next week Wednesday"
  const named = view.isGenitive(next) || view.is(next, 'on') ? next + 1 : next;
  const { weekday } = view.word(named);
  // "in recent weeks"
  if (word.text.endsWith('s')) return done(from, next, undefined);
  // "the last quarter of 2016"
  if (unit === 'quarter' && way < 0 && view.is(next, 'of') && isYearToken(view, next + 1)) return done(from, next + 2, quarterOf(view.value(next + 1), 4));
  // "the next day" follows a day the story tells, not that of publication.
  if (unit === 'day' && view.is(from - 1, 'the')) return done(from, next, undefined);
  // "the past decade" ends today; "the last century" is one of the calendar.
  const isTrailing = unit === 'decade' ? way < 0 : view.is(from, 'past') && unit === 'year';
  const start = isTrailing ? moved(today, way, unit) : undefined;
  if (start !== undefined) return done(from, next, span(start, today));
  // "this coming weekend" is the one ahead
  if (unit === 'weekend' && way > 0 && !view.is(from, 'next')) return done(from, next, unitAround(today, unit, 0));
  const period = unit === 'night' ? dayPeriod(way < 0 ? today - 1 : today) : unitAround(today, unit, way);
  if (period !== undefined && unit === 'week' && weekday > 0) {
    next = named + 1;
    return done(from, next, dayPeriod(period.from + weekday - 1));
  }
  return period === undefined ? undefined : done(from, next, period);
}

/** "the past six months", "the next two years": from or up to the day of publication. */
function relativeSpan(view: View, from: number, noun: number, way: number): DateReading | undefined {
  let at = noun;
  let amount = 2;
  if (view.among(at, 'few several couple')) at += view.is(at + 1, 'of') ? 2 : 1;
  else {
    // "three quarters" are three times three months here.
    const { cardinal } = view.word(at);
    const plain = cardinal > 0 && view.word(at + 1).unit !== undefined;
    const number = plain ? undefined : readNumeral(view, at);
    if (!plain && (number === undefined || number.lo !== number.hi)) return undefined;
    amount = number?.lo ?? cardinal;
    at = number?.next ?? at + 1;
  }
  const isVague = amount === 2 && at <= noun + 2 && view.among(noun, 'few several couple');
  const unit = view.word(at).unit;
  if (unit?.type !== 'duration') return undefined;
  if (isVague) return done(from, at + 1, undefined);
  if (/^(?:hour|minute|second)$/.test(unit.name)) return undefined;
  const period = unitsAround(view.today, way * amount, unit.name, isAll(view, from, at + 1));
  return period && done(from, at + 1, period);
}

/** Whether the block is nothing but these tokens. */
const isAll = (view: View, from: number, next: number): boolean => view.kind(from - 1) === BREAK && view.kind(next) === BREAK;

/**
 * So many units up to the day of publication, or from it on. In a sentence they are counted from that day; quarters, and
 * units of which nothing is said but their number ("next three years" as a whole text), are those of the calendar. The coming
 * days, and "the three coming years", begin a day later (`lead`).
 */
function unitsAround(today: number, amount: number, unit: string, isAlone: boolean, lead = unit === 'day' ? 1 : 0): Period | undefined {
  const way = Math.sign(amount);
  const near = isAlone || unit === 'quarter' ? unitAround(today, unit, way) : undefined;
  const far = near && unitAround(today, unit, amount);
  if (near !== undefined && far !== undefined) return span(Math.min(near.from, far.from), Math.max(near.to, far.to));
  const other = moved(today, amount, unit);
  if (other === undefined) return undefined;
  return way < 0 ? span(other, today) : span(today + lead, other + lead);
}

/** "three days ago", "two weeks later", "a year earlier", "five days from now", "3 days after January 12", "in a week". */
export function readDistance(view: View, i: number, isAlone: boolean): DateReading | undefined {
  const other = readWeekdays(view, i) ?? readNumbered(view, i);
  if (other !== undefined) return other;
  const number = readLength(view, i);
  if (number === undefined) return readVagueDistance(view, i);
  const { next, amount, unit } = number;
  const after = view.spelling(next).toLowerCase();
  const { today } = view;
  const further = readFurther(view, i, next, [moved(today, amount, unit), moved(today, -amount, unit)]);
  if (further !== undefined) return further;
  const at = (from: number, end: number, base: number | undefined, by: number): DateReading => {
    const day = base === undefined ? undefined : moved(base, by, unit);
    return done(from, end, day === undefined ? undefined : dayPeriod(day));
  };
  switch (after) {
    case 'ago':
    case 'back':
      if (after === 'back' && !isAlone) return undefined;
      return agoOn(view, at(i, next + 1, today, -amount), unit);
    case 'later':
    case 'earlier':
    case 'afterwards':
    case 'beforehand':
      return isAlone ? at(i, next + 1, today, after === 'later' ? amount : -amount) : { from: i, next: next + 1, period: undefined };
    case 'hence':
      return at(i, next + 1, today, amount);
    case 'from':
      if (view.among(next + 1, 'now today')) return at(i, next + 2, today, amount);
      return view.is(i - 1, 'for') ? undefined : fromDate(view, i, next, amount, unit);
    case 'after':
    case 'before':
      return fromDate(view, i, next, after === 'after' ? amount : -amount, unit);
    default:
      break;
  }
  // "in a week": ahead where the clause looks ahead, or where the text is nothing else; so is "within a week" there.
  if (!view.isOpen(next) && (isAlone ? view.among(i - 1, 'in within') : view.is(i - 1, 'in') && isDue(view, i - 1, next))) return at(i - 1, next, today, amount);
  return undefined;
}

/** "two years ago today", "a year ago this week", "a week ago Tuesday": the day or period counted from stands behind. */
function agoOn(view: View, ago: DateReading, unit: string): DateReading {
  const { next, period } = ago;
  if (period === undefined) return ago;
  if (view.is(next, 'today')) return done(ago.from, next + 1, period);
  const around = view.is(next, 'this') ? view.word(next + 1).unit : undefined;
  if (around !== undefined && around.name !== unit) return done(ago.from, next + 2, unitAround(period.from, around.name, 0) ?? period);
  const { weekday } = view.word(next);
  if (weekday === 0 || unit === 'day') return ago;
  // The weekday nearest to publication is the one that is so long ago, or has its anniversary.
  const shift = ((weekday - weekdayOf(view.today) + 10) % 7) - 3;
  return done(ago.from, next + 1, dayPeriod(period.from + shift));
}

/** "a year and two months ago", "2 weeks 3 days from now": the smaller unit counts on from the larger. */
function readFurther(view: View, from: number, next: number, days: (number | undefined)[] | undefined): DateReading | undefined {
  const more = readLength(view, view.is(next, 'and') ? next + 1 : next);
  if (more === undefined) return undefined;
  const isAhead = view.is(more.next, 'from') && view.among(more.next + 1, 'now today');
  if (!isAhead && !view.is(more.next, 'ago')) return undefined;
  const day = days?.[isAhead ? 0 : 1];
  const end = day === undefined ? undefined : moved(day, isAhead ? more.amount : -more.amount, more.unit);
  return done(from, more.next + (isAhead ? 2 : 1), end === undefined ? undefined : dayPeriod(end));
}

/** "two Sundays from now", "three Fridays ago". */
function readWeekdays(view: View, i: number): DateReading | undefined {
  const count = view.isNumber(i) ? view.value(i) : view.word(i).cardinal;
  const { weekday, text } = view.word(i + 1);
  if (weekday === 0 || !text.endsWith('s') || !(count >= 1 && count < 100)) return undefined;
  const isAhead = view.is(i + 2, 'from') && view.among(i + 3, 'now today');
  if (!isAhead && !view.among(i + 2, 'ago back')) return undefined;
  const { today } = view;
  const next = isAhead ? i + 4 : i + 3;
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return { from: i, next, period: dayPeriod(isAhead ? today + ahead + 7 * (count - 1) : today - back - 7 * (count - 1)) };
}

/** "the five upcoming years", "ten previous weeks". */
function readNumbered(view: View, i: number): DateReading | undefined {
  const count = view.isNumber(i) ? view.value(i) : view.word(i).cardinal;
  if (!view.has(i + 1, RELATIVE)) return undefined;
  const way = OFFSETS[view.word(i + 1).text];
  const unit = view.word(i + 2).unit;
  if (!(count > 1 && count < 1000) || way === undefined || way === 0 || unit?.type !== 'duration') return undefined;
  return done(i, i + 3, unitsAround(view.today, way * count, unit.name, isAll(view, i, i + 3), 1));
}

/** "in three days" after a modal verb with no length of work meant. */
const isDue = (view: View, from: number, next: number): boolean =>
  direction(view, from, next) === FUTURE && (view.word(from + 1).text !== 'a' || !view.isWord(next)) && direction(view, from, next) !== NONE;

/** "weeks ago", "a few days later", "years earlier": dates, but of no day anybody could tell. */
function readVagueDistance(view: View, i: number): DateReading | undefined {
  let at = i;
  if (view.is(at, 'a') && view.among(at + 1, 'few couple')) at += 1;
  if (view.among(at, 'few several couple')) at += view.is(at + 1, 'of') ? 2 : 1;
  const word = view.word(at);
  if (word.unit?.type !== 'duration' || !word.text.endsWith('s')) return undefined;
  return view.among(at + 1, 'ago later earlier') ? done(i, at + 2, undefined) : undefined;
}

function fromDate(view: View, from: number, next: number, amount: number, unit: string): DateReading | undefined {
  const start = view.is(next + 1, 'the') ? next + 2 : next + 1;
  const base = readCalendarDate(view, start) ?? readRelative(view, start);
  // "four weeks after the June 3 vote": a length and a date
  if (start > next + 1 && base !== undefined && view.isWord(base.next) && !view.has(base.next, CLOSED & ~PRESENT_VERB)) return undefined;
  if (base?.period === undefined || base.period.to !== base.period.from + 1) return undefined;
  const day = moved(base.period.from, amount, unit);
  return day === undefined ? undefined : { from, next: base.next, period: dayPeriod(day) };
}

/** An amount of a calendar unit: "three days", "a year", "2 weeks". */
function readLength(view: View, i: number): { next: number; amount: number; unit: string } | undefined {
  const isArticle = view.among(i, 'a an the');
  const number = isArticle && view.word(i + 1).unit !== undefined ? undefined : readNumeral(view, i);
  if (!isArticle && number === undefined) return undefined;
  const at = number?.next ?? i + 1;
  const unit = view.word(at).unit;
  // "2H 2024" is half a year
  if (unit?.type !== 'duration' || (number !== undefined && number.lo !== number.hi) || view.length(at) === 1 && isYearToken(view, at + 1)) return undefined;
  if (view.is(i, 'the') && !(unit.name === 'day' && view.among(at + 1, 'after before'))) return undefined;
  return { next: at + 1, amount: number?.lo ?? 1, unit: unit.name };
}

/** "over the weekend": the last one, or the next where the clause looks ahead. */
function weekend(view: View, i: number): DateReading | undefined {
  if (view.isOpen(i + 1)) return undefined;
  const { today } = view;
  const day = view.is(i + 1, 'of') ? readCalendarDate(view, i + 2) : undefined;
  if (day?.period?.grain === 'day') {
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
  return done(i, i + 3, whole === undefined ? undefined : dayPeriod(whole.to - 1));
}

/** "the week of June 9": the week of that day, and of a Sunday the week it leads in; "the week ending June 13": the seven days up to it. */
function weekOf(view: View, i: number): DateReading | undefined {
  if (!view.is(i, 'week') || !view.among(i + 1, WEEK_JOINS)) return undefined;
  const day = readCalendarDate(view, view.is(i + 2, 'the') ? i + 3 : i + 2);
  if (day?.period?.grain !== 'day') return undefined;
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
  const { today } = view;
  const period: Period | undefined = dayPeriod(today);
  const ending = yearEnd(view, i) ?? weekOf(view, i) ?? unitBeyond(view, i);
  if (ending !== undefined) return ending;
  if (view.is(i, 'weekend') && view.is(i - 1, 'the')) return weekend(view, i);
  if (view.is(i, 'day') && view.among(i + 1, 'after before')) return fromDate(view, i, i + 1, view.is(i + 1, 'after') ? 1 : -1, 'day');
  if (!view.is(i, 'this')) return undefined;
  const text = view.word(i + 1).text;
  if (text === 'morning' || text === 'afternoon' || text === 'evening') return done(i, i + 2, period);
  return undefined;
}
