import { weekdayOf } from './calendar.js';
import { COMMA, type DateReading, done, isWholeBlock, isYearToken } from './date-reading.js';
import { readCalendarDate } from './dates.js';
import { CLOSED, DETERMINER, PRESENT_VERB } from './lexicon/word.js';
import { readNumeral } from './numbers.js';
import { dayPeriod, isWithinDay, moved, unitAround } from './period.js';
import { isAll, OFFSETS, readRelative, unitsAround } from './relative-dates.js';
import { direction } from './tense.js';
import { FUTURE } from './evidence.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const FEW = new OftenAsked('few several couple');

/** "three days ago", "two weeks later", "a year earlier", "five days from now", "3 days after January 12", "in a week". */
export function readDistance(view: View, i: number): DateReading | undefined {
  const other = readWeekdays(view, i) ?? readNumbered(view, i);
  if (other !== undefined) return other;
  const length = readLength(view, i);
  if (length === undefined) return readVagueDistance(view, i);
  return readFurther(view, length, i, view.today) ?? (view.isWord(length.next) ? toldBehind(view, i, length) : ahead(view, i, length));
}

/** The day that a length of time is counted to, by the word behind it: "ago", "later", "from now". */
function toldBehind(view: View, i: number, length: Length): DateReading | undefined {
  const { next, amount, unit } = length;
  switch (view.spelling(next).toLowerCase()) {
    case 'ago':
      return agoOn(view, counted(view, i, next + 1, -amount, unit), unit);
    case 'back':
      return isWholeBlock(view, i) ? agoOn(view, counted(view, i, next + 1, -amount, unit), unit) : undefined;
    case 'later':
    case 'afterwards':
      return fromStory(view, i, length, amount);
    case 'earlier':
    case 'beforehand':
      return fromStory(view, i, length, -amount);
    case 'hence':
      return counted(view, i, next + 1, amount, unit);
    case 'from':
      if (view.among(next + 1, 'now today')) return counted(view, i, next + 2, amount, unit);
      return view.is(i - 1, 'for') ? undefined : fromDate(view, i, next, amount, unit);
    case 'after':
      return fromDate(view, i, next, amount, unit);
    case 'before':
      // "than a year before", with nothing behind: of a day that the story tells
      return view.isWord(next + 1) || view.isNumber(next + 1) || isWholeBlock(view, i) ? fromDate(view, i, next, -amount, unit) : done(i, next + 1);
    default:
      return ahead(view, i, length);
  }
}

/** The day so far from that of publication. */
const counted = (view: View, from: number, next: number, amount: number, unit: string): DateReading => done(from, next, dayPeriod(moved(view.today, amount, unit)));

/** "two weeks later": of a day that the story tells, where there is one. "Nine hours later" is a length, and hardly another day. */
function fromStory(view: View, i: number, { next, unit }: Length, amount: number): DateReading | undefined {
  if (isWholeBlock(view, i)) return counted(view, i, next + 1, amount, unit);
  return isWithinDay(unit) ? undefined : done(i, next + 1);
}

/** "in a week": ahead where the clause looks ahead, or where the text is nothing else; so is "within a week" there. */
function ahead(view: View, i: number, { next, amount, unit }: Length): DateReading | undefined {
  const isAhead = view.among(i - 1, 'in within') && !view.isOpen(next) && (isWholeBlock(view, i) || view.is(i - 1, 'in') && isDue(view, i - 1, next, unit) && !isRanked(view, i - 1, unit));
  return isAhead ? counted(view, i - 1, next, amount, unit) : undefined;
}

/** "two years ago today", "a year ago this week", "a week ago Tuesday": the day or period counted from stands behind. */
function agoOn(view: View, ago: DateReading, unit: string): DateReading {
  const { next, period } = ago;
  if (view.is(next, 'today')) return done(ago.from, next + 1, period);
  const around = view.is(next, 'this') ? view.word(next + 1).unit : undefined;
  if (around !== undefined && around.name !== unit) return done(ago.from, next + 2, unitAround(period.from, around.name, 0));
  const { weekday } = view.word(next);
  if (weekday === 0 || unit === 'day') return ago;
  // The weekday nearest to publication is the one that is so long ago, or has its anniversary.
  const shift = ((weekday - weekdayOf(view.today) + 10) % 7) - 3;
  return done(ago.from, next + 1, dayPeriod(period.from + shift));
}

/** "a year and two months ago", "2 weeks 3 days from now": the smaller unit counts on from the larger. */
function readFurther(view: View, { next, amount, unit }: Length, from: number, today: number): DateReading | undefined {
  const more = readLength(view, view.is(next, 'and') ? next + 1 : next);
  if (more === undefined) return undefined;
  const isAhead = view.is(more.next, 'from') && view.among(more.next + 1, 'now today');
  if (!isAhead && !view.is(more.next, 'ago')) return undefined;
  const way = isAhead ? 1 : -1;
  return done(from, more.next + (isAhead ? 2 : 1), dayPeriod(moved(moved(today, way * amount, unit), way * more.amount, more.unit)));
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
  const way = OFFSETS[view.word(i + 1).text];
  const { unit } = view.word(i + 2);
  // "fell to 104 last year"
  if (!(count > 1 && count < 1000) || view.among(i + 1, 'last next') && !view.word(i + 2).text.endsWith('s') || way === undefined || way === 0 || unit?.type !== 'duration') return undefined;
  return done(i, i + 3, unitsAround(view.today, way * count, unit.name, isAll(view, i, i + 3), 1));
}

/** "in three days" after a verb that looks ahead, with no length of work meant as in "charges in 18 minutes" or "what one may get in a year". */
const isDue = (view: View, from: number, next: number, unit: string): boolean =>
  direction(view, from, next) === FUTURE && (view.word(from + 1).text !== 'a' || !view.isWord(next)) && !isWithinDay(unit) && !view.saidBefore(from - 1, 6, 'what than');

/** "the highest level in 40 years", "the first strike in a decade": a length that a rank holds for. */
function isRanked(view: View, preposition: number, unit: string): boolean {
  const reach = unit === 'year' ? 16 : 6;
  for (let at = preposition - 1; at > preposition - reach && !view.isSentenceEnd(at); at -= 1) {
    if (view.word(at).ordinal > 0 || view.among(at, '+superlative') || view.endsWith(at, 'est') && (view.has(at - 1, DETERMINER) || view.isGenitive(at - 1) || view.sign(at - 1, COMMA))) return true;
  }
  return false;
}

/** "weeks ago", "a few days later", "years earlier": dates, but of no day anybody could tell. */
function readVagueDistance(view: View, i: number): DateReading | undefined {
  let at = i;
  if (view.is(at, 'a') && view.among(at + 1, 'few couple')) at += 1;
  if (view.among(at, FEW)) at += view.is(at + 1, 'of') ? 2 : 1;
  const word = view.word(at);
  if (word.unit?.type !== 'duration' || !word.text.endsWith('s')) return undefined;
  return view.among(at + 1, 'ago later earlier') ? done(i, at + 2) : undefined;
}

/** "3 days after January 12", "five days from Monday": a day counted from the date named behind. */
export function fromDate(view: View, from: number, next: number, amount: number, unit: string): DateReading | undefined {
  const start = view.is(next + 1, 'the') ? next + 2 : next + 1;
  const base = readCalendarDate(view, start) ?? readRelative(view, start);
  // "four weeks after the June 3 vote": a length and a date
  if (start > next + 1 && base !== undefined && view.isWord(base.next) && !view.has(base.next, CLOSED & ~PRESENT_VERB)) return undefined;
  if (base === undefined || base.period.to !== base.period.from + 1) return undefined;
  return done(from, base.next, dayPeriod(moved(base.period.from, amount, unit)));
}

interface Length {
  next: number;
  amount: number;
  unit: string;
}

/** An amount of a calendar unit: "three days", "a year", "2 weeks". */
function readLength(view: View, i: number): Length | undefined {
  const isArticle = view.isArticle(i) || view.is(i, 'the');
  const number = isArticle && view.word(i + 1).unit !== undefined ? undefined : readNumeral(view, i);
  if (!isArticle && number === undefined) return undefined;
  // "half a year"
  const at = number === undefined ? i + 1 : view.is(number.next - 1, 'half') && view.isArticle(number.next) ? number.next + 1 : number.next;
  const unit = view.word(at).unit;
  // "2H 2024" is half a year
  if (unit?.type !== 'duration' || (number !== undefined && number.lo !== number.hi) || view.length(at) === 1 && isYearToken(view, at + 1)) return undefined;
  if (view.is(i, 'the') && !(unit.name === 'day' && view.among(at + 1, 'after before'))) return undefined;
  // "a year and a half"
  const half = view.is(at + 1, 'and') && view.is(at + 2, 'a') && view.is(at + 3, 'half') ? 0.5 : 0;
  return { next: at + (half > 0 ? 4 : 1), amount: (number?.lo ?? 1) + half, unit: unit.name };
}
