import { mondayOf, weekdayOf } from './calendar.js';
import { type DateReading, done, isHabit, isYearToken } from './date-reading.js';
import { holidayOf, readHoliday } from './holidays.js';
import { seasonOf } from './named-days.js';
import { BREAK } from './tokens.js';
import { HOLIDAY, MODAL } from './lexicon/word.js';
import { related } from './nearest.js';
import { isTitleCase } from './named-numbers.js';
import { readNumeral } from './numbers.js';
import { dayPeriod, isWithinDay, monthPeriod, moved, quarterOf, span, unitAround, type Period } from './period.js';
import { direction } from './tense.js';
import { PAST } from './evidence.js';
import type { View } from './view.js';

/** Where "last", "this" and "next" point, in units. */
export const OFFSETS: Record<string, number> = {
  last: -1, past: -1, previous: -1, preceding: -1, prior: -1, recent: -1, latest: -1,
  this: 0, current: 0,
  next: 1, coming: 1, upcoming: 1, following: 1, forthcoming: 1,
};

/** What a year or week may be of that the calendar does not know. */
export const YEAR_KINDS = '+year-kind';

/** "last week", "this Friday", "the past six months", "next October", "this summer": from a word of relation at i. */
export function readRelative(view: View, i: number): DateReading | undefined {
  let at = i;
  const offset = OFFSETS[view.word(i).text];
  if (offset === undefined) return undefined;
  if (isLasting(view, i) || isTitle(view, i)) return undefined;
  // "this coming Friday", "this past week"
  let way = offset;
  if (offset === 0 && OFFSETS[view.word(i + 1).text] !== undefined) {
    at += 1;
    way = OFFSETS[view.word(at).text] ?? 0;
  }
  let noun = at + 1;
  // "the last fiscal year" counts from the year by number, as readFiscal does
  if (view.among(noun, YEAR_KINDS) && /^(?:year|week)$/.test(view.word(noun + 1).unit?.name ?? '')) noun += 1;
  const word = view.word(noun);
  if (word.weekday > 0) return isHabit(view, noun) ? undefined : relativeWeekday(view, i, noun, way);
  if (word.month > 0 && way !== 0 && view.isCapital(noun) || (word.month > 0 && !view.isWord(noun + 1))) return done(i, noun + 1, related(view.today, way, (year) => monthPeriod(year, word.month)));
  const season = seasonOf(word.text);
  if (season !== undefined) return done(i, noun + 1, related(view.today, way, season));
  const holiday = word.bits & HOLIDAY ? readHoliday(view, noun) : undefined;
  if (holiday !== undefined) return done(i, holiday.next, related(view.today, way, holidayOf(view, holiday.name)));
  if (word.unit?.type === 'duration') return relativeUnit(view, i, noun, way, word.unit.name);
  if (way === 0) return undefined;
  return relativeSpan(view, i, noun, way);
}

/** "the Last Night of the Proms", "This Week with": capitals of its own, which no heading gives. */
const isTitle = (view: View, i: number): boolean => view.isCapital(i) && view.isCapital(i + 1) && view.word(i + 1).month === 0 && view.word(i + 1).weekday === 0
  && !view.isSentenceEnd(i - 1) && !isTitleCase(view, i);

/** "will last ten days", "will start in May and last four years" */
const isLasting = (view: View, i: number): boolean =>
  view.is(i, 'last') && (view.has(i - 1, MODAL) || view.among(i - 1, 'to not') || view.is(i - 1, 'and') && (view.isNumber(i + 1) || view.word(i + 1).cardinal > 0));

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
  const day = way < 0 ? Math.min(monday < today && noun < from + 2 ? monday - 7 : today - (back === 0 ? 7 : back), today - 1) : way === 0 ? (isOver ? monday + 7 : monday) : isNear ? today + (back === 0 ? 7 : 7 - back) : monday + 7;
  return done(from, noun + 1, dayPeriod(day));
}

function relativeUnit(view: View, from: number, noun: number, way: number, unit: string): DateReading | undefined {
  if (isWithinDay(unit)) return undefined;
  const { today } = view;
  const next = noun + 1;
  // "in recent weeks"; "the next day" follows a day the story tells, not that of publication.
  if (view.word(noun).text.endsWith('s') || unit === 'day' && view.is(from - 1, 'the')) return done(from, next);
  // "the last quarter of 2016"
  if (unit === 'quarter' && way < 0 && view.is(next, 'of') && isYearToken(view, next + 1)) return done(from, next + 2, quarterOf(view.value(next + 1), 4));
  if (isRolling(view, from, way, unit)) return done(from, next, way < 0 ? span(moved(today, way, unit), today) : span(today, moved(today, way, unit)));
  // "this coming weekend" is the one ahead
  if (unit === 'weekend' && way > 0 && !view.is(from, 'next')) return done(from, next, unitAround(today, unit, 0));
  if (unit === 'night') return done(from, next, dayPeriod(way < 0 ? today - 1 : today));
  const period = unitAround(today, unit, way);
  // "next week Wednesday"
  const named = view.isGenitive(next) || view.is(next, 'on') ? next + 1 : next;
  const { weekday } = view.word(named);
  return unit === 'week' && weekday > 0 ? done(from, named + 1, dayPeriod(period.from + weekday - 1)) : done(from, next, period);
}

/** "the past decade" ends today, "over the next decade" begins today; "the last century" is one of the calendar. */
function isRolling(view: View, from: number, way: number, unit: string): boolean {
  const isThe = view.is(from - 1, 'the');
  if (unit === 'decade') return way < 0 || way > 0 && isThe && view.among(from - 2, '+during');
  return view.is(from, 'past') && (unit === 'year' || isThe && (unit === 'week' || unit === 'month'));
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
  if (isVague) return done(from, at + 1);
  if (/^(?:hour|minute|second)$/.test(unit.name)) return undefined;
  // "compared with the previous three months": those before what the text tells of
  if (view.is(from, 'previous') && view.is(from - 1, 'the') && view.among(from - 2, '+set-against')) return done(from, at + 1);
  return done(from, at + 1, unitsAround(view.today, way * amount, unit.name, isAll(view, from, at + 1)));
}

/** Whether the block is nothing but these tokens. */
export const isAll = (view: View, from: number, next: number): boolean => view.kind(from - 1) === BREAK && view.kind(next) === BREAK;

/**
 * So many units up to the day of publication, or from it on. In a sentence they are counted from that day; quarters, and
 * units of which nothing is said but their number ("next three years" as a whole text), are those of the calendar. The coming
 * days, and "the three coming years", begin a day later (`lead`).
 */
export function unitsAround(today: number, amount: number, unit: string, isAlone: boolean, lead = unit === 'day' ? 1 : 0): Period {
  const way = Math.sign(amount);
  if (isAlone || unit === 'quarter') {
    const [near, far] = [unitAround(today, unit, way), unitAround(today, unit, amount)];
    return span(Math.min(near.from, far.from), Math.max(near.to, far.to));
  }
  const other = moved(today, amount, unit);
  return way < 0 ? span(other, today) : span(today + lead, other + lead);
}
