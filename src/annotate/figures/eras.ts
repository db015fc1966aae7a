import { dayOf } from './calendar.js';
import { type DateReading, done } from './date-reading.js';
import { ALL_CAPITALS, DECIMAL, MIXED } from './tokens.js';
import { dayNumber, type DayNumber } from './month-dates.js';
import { type Period, yearPeriod } from './period.js';
import type { View } from './view.js';

/** Which way years count by the era at i: -1 before Christ ("BC", "B.C.E."), 1 after ("AD", "CE"), 0 where none stands. */
function eraAt(view: View, i: number): number {
  if (!view.isWord(i)) return 0;
  // "850 ce", but "500 ad campaigns"
  const name = view.flag(i, ALL_CAPITALS) ? view.spelling(i).replaceAll('.', '') : view.isNumber(i - 1) && view.among(i, 'bc bce ce') && !view.isCapital(i) ? view.spelling(i).toUpperCase() : '';
  return name === 'BC' || name === 'BCE' ? -1 : name === 'AD' || name === 'CE' ? 1 : 0;
}

/** A year by its era: "753 BC", "138 CE", "A.D. 410". Counted as astronomers do, 1 BC being year 0. */
export function eraYear(view: View, i: number): { from: number; next: number; year: number } | undefined {
  if (!view.isNumber(i) || view.length(i) > 6 || view.flag(i, DECIMAL | MIXED) || !(view.value(i) > 0)) return undefined;
  const era = eraAt(view, i + 1);
  if (era !== 0) return { from: i, next: i + 2, year: era < 0 ? 1 - view.value(i) : view.value(i) };
  return view.length(i) < 5 && eraAt(view, i - 1) > 0 ? { from: i - 1, next: i + 1, year: view.value(i) } : undefined;
}

export function readEraYear(view: View, i: number): DateReading | undefined {
  const found = eraYear(view, i);
  return found && done(found.from, found.next, yearPeriod(found.year));
}

/** "the 12th century", "the fifth century BC", "the 18th and 19th centuries": as a time, not where it tells what another thing is like ("a 19th-century palace"). */
export function readCentury(view: View, i: number, first = dayNumber(view, i)): DateReading | undefined {
  const last = first && lastCentury(view, i, first);
  if (first === undefined || last === undefined) return undefined;
  const era = eraAt(view, last.next);
  const next = era === 0 ? last.next : last.next + 1;
  if (era === 0 && (view.isOpen(next) || view.isHyphen(next) || view.is(next, 'of') || last.day > THIS_CENTURY || !isTold(view, i))) return undefined;
  const [from, to] = [centuryOf(era, first.day), centuryOf(era, last.day)];
  return done(i, next, { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to), grain: 'century' });
}

/** The last of the centuries that begin with a rank, and the end behind it: itself, or the other of two; asked at every ordinal. */
function lastCentury(view: View, i: number, first: DayNumber): DayNumber | undefined {
  const { day, next } = first;
  // "the late 19th and early 20th centuries" are two
  if (view.word(next).unit?.name === 'century') return view.is(next, 'centuries') && !view.among(i - 1, PARTS) ? undefined : { day, next: next + 1 };
  const isJoined = view.among(next, 'and or to') || view.isDash(next);
  const isApart = view.among(next + 1, PARTS);
  const second = isJoined ? dayNumber(view, isApart ? next + 2 : next + 1) : undefined;
  if (second !== undefined && second.day >= day && view.among(second.next, isApart ? 'century centuries' : 'centuries')) return isApart ? first : { day: second.day, next: second.next + 1 };
  // "in Mecca in the 15th century and in Cairo in the 16th"
  return isOfCenturies(view, i, next) ? first : undefined;
}

const PARTS = 'early late mid';

/** Whether a rank alone is of the centuries that its sentence tells of. */
function isOfCenturies(view: View, i: number, next: number): boolean {
  const { dated } = view.before;
  return dated?.period.grain === 'century' && view.is(i - 1, 'the') && view.among(i - 2, 'in to until since') && !view.isWord(next) && view.isOneSentence(dated.at, i);
}

const THIS_CENTURY = 21;

/** After "the", "in", "since" or a part ("the late"): "its third century" and "a second century" count. */
const isTold = (view: View, i: number): boolean =>
  view.among(i - 1, '+before-century') || view.among(i - 1, 'early late mid') || view.isHyphen(i - 1) && view.is(i - 2, 'mid');

/** The first century begins with year 1; the first before Christ ends with the year before it. */
function centuryOf(era: number, nth: number): Period {
  const first = era < 0 ? 1 - 100 * nth : 100 * (nth - 1) + 1;
  return { from: dayOf(first, 1, 1), to: dayOf(first + 100, 1, 1), grain: 'century' };
}
