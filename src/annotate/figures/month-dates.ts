import { civilOf, dayOf, daysInMonth } from './calendar.js';
import { COMMA, type DateReading, done, beyond, isHabit, isYearToken, SLASH, yearBehind } from './date-reading.js';
import { BREAK, GROUPED, MIXED } from './tokens.js';
import { DETERMINER, EDGE, PREPOSITION, PRESENT_VERB, RELATIVE } from './lexicon/word.js';
import { isTitleCase } from './named-numbers.js';
import { closest, nearest } from './nearest.js';
import { dayPeriod, monthPeriod, type Period, quarterOf } from './period.js';
import { GUESSED, tenseOf } from './tense.js';
import { PAST } from './evidence.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

export const DOT = 0x2e;

/** A capitalised month, or one in lower case that no verb or other word is: "may" and "march" want a number. */
function isMonth(view: View, i: number): boolean {
  if (view.word(i).month === 0 || isGivenName(view, i) || isInHyphens(view, i)) return false;
  if (!view.among(i, OTHER_WORDS) || isDated(view, i)) return true;
  // "in Mar Otter": a place
  if (view.isCapital(i) && view.length(i) === 3 && !view.is(i, 'may') && view.isCapital(i + 1) && view.isOpen(i + 1) && !isTitleCase(view, i)) return false;
  return view.among(i, 'may march') ? isNoVerb(view, i) : view.isCapital(i) || isAlone(view, i) || isLedIn(view, i);
}

/** Months that are other words too, and abbreviations that are names. */
const OTHER_WORDS = new OftenAsked('+month-or-word');

/** "Mar-a-Lago", and "343-9 dec" of a score */
const isInHyphens = (view: View, i: number): boolean => view.isDash(i - 2) && view.value(i - 3) > 31 && view.length(i - 3) < 4 || view.binds(i + 1) && view.isWord(i + 2) && view.glued(i + 2) && view.binds(i + 3);

/** Whether a day or year stands beside it: "march 4", "4 May", "Dec. 2024", "May after next". */
const isDated = (view: View, i: number): boolean => {
  const behind = afterDot(view, i + 1);
  return dayNumber(view, behind) !== undefined || isYearToken(view, behind) || dayNumber(view, i - 1) !== undefined || beyond(view, i + 1) !== 0;
};

const isAlone = (view: View, i: number): boolean => !view.isWord(i - 1) && !view.isWord(i + 1) && !view.isNumber(i + 1);

/** Whether a word that leads in times stands before it: "since august". */
const isLedIn = (view: View, i: number): boolean => view.among(i - 1, '+before-month');

/** "in May", "late March", "mid-March": led in, or standing alone; not "may", nor the "May" that begins a wish or is a name. */
function isNoVerb(view: View, i: number): boolean {
  if (!view.isCapital(i)) return isAlone(view, i) || !view.isWord(i + 1) && isLedIn(view, i);
  if (view.isSentenceEnd(i - 1) && view.is(i, 'may')) return isAlone(view, i) && view.kind(i - 1) === BREAK;
  return view.among(i - 1, '+leads-month') || isAlone(view, i) || view.binds(i - 1);
}

/** "spokeswoman Jan Mendoza", "April Jones": a capitalised word behind, and before neither a preposition nor a determiner. */
const isGivenName = (view: View, i: number): boolean =>
  view.isCapital(i) && view.isCapital(i + 1) && view.isOpen(i + 1) && view.word(i + 1).weekday + view.word(i + 1).month + view.word(i + 1).ordinal === 0 && !view.has(i - 1, PREPOSITION | DETERMINER | RELATIVE | EDGE)
  && !view.isNumber(i - 1) && !view.isHyphen(i - 1) && view.word(i - 1).ordinal === 0 && !isTitleCase(view, i);

/** Past the stop of "Jan. 6", and the comma of "January, 6 2026". */
const afterDot = (view: View, i: number): number => (view.sign(i, COMMA) && view.length(i + 1) < 3 && isYearToken(view, i + 2) || view.sign(i, DOT) && view.glued(i) && view.length(i - 1) < 5 && !view.among(i - 1, 'may june july') ? i + 1 : i);

export interface DayNumber {
  day: number;
  next: number;
}

/** A day of the month: "4", "4th", "fourth", "twenty-seventh", "twenty five". */
export function dayNumber(view: View, i: number): DayNumber | undefined {
  if (view.isNumber(i)) {
    const day = view.value(i);
    if (!Number.isInteger(day) || day < 1 || day > 31 || view.length(i) > 2 || view.flag(i, GROUPED | MIXED)) return undefined;
    const isOrdinal = view.glued(i + 1) && view.among(i + 1, 'st nd rd th');
    return { day, next: isOrdinal ? i + 2 : i + 1 };
  }
  const word = view.word(i);
  if (word.ordinal > 0 && word.ordinal < 32) return { day: word.ordinal, next: i + 1 };
  if (word.cardinal === 20 || word.cardinal === 30) {
    const at = view.isHyphen(i + 1) ? i + 2 : i + 1;
    const unit = Math.max(view.word(at).ordinal, view.word(at).cardinal);
    if (unit > 0 && unit < 10) return { day: word.cardinal + unit, next: at + 1 };
  }
  return undefined;
}

/** "March 4", "March 4th, 2025", "March 2025", "March". */
export function readMonth(view: View, i: number): DateReading | undefined {
  if (!isMonth(view, i)) return undefined;
  const { month } = view.word(i);
  let at = afterDot(view, i + 1);
  if (view.sign(at, SLASH) || view.binds(at)) return readDashed(view, i, month);
  // "the September quarter": the three months up to its end
  if (view.is(at, 'quarter') && month % 3 === 0) return done(i, at + 1, nearest(view, i, at + 1, (year) => quarterOf(year, month / 3)));
  if (view.is(at, 'the')) at += dayNumber(view, at + 1) === undefined ? 0 : 1;
  const day = dayNumber(view, at) ?? spelledDay(view, at);
  if (day !== undefined && !isCounting(view, day.next)) return withYear(view, i, day.next, month, day.day);
  const named = yearBehind(view, at);
  if (named !== undefined && !(view.sign(at, COMMA) && view.isNumber(named.next))) return done(i, named.next, monthPeriod(named.year, month));
  const spelled = spelledYear(view, at);
  if (spelled !== undefined) return done(i, spelled.next, monthPeriod(spelled.day, month));
  const far = beyond(view, i + 1);
  if (far !== 0) {
    const today = civilOf(view.today);
    return done(i, i + 3, monthPeriod(today.year + (far > 0 ? (month > today.month ? 1 : 2) : month < today.month ? -1 : -2), month));
  }
  if (isHabit(view, i)) return undefined;
  return done(i, view.sign(i + 1, DOT) && at > i + 1 && !view.isSentenceEnd(i + 1) ? at : i + 1, coming(view, i, i + 1, month));
}

/** The month, in the year its clause's tense points to; "the November issue" is the nearest, whatever the tense. */
const coming = (view: View, from: number, next: number, month: number): Period | undefined => nearest(view, from, next, (year) => monthPeriod(year, month), isOfThing(view, from, next));

/** "Feb five", where nothing is counted. */
function spelledDay(view: View, i: number): DayNumber | undefined {
  const { cardinal } = view.word(i);
  return cardinal > 0 && cardinal < 20 && !view.isWord(i + 1) && !view.isHyphen(i + 1) ? { day: cardinal, next: i + 1 } : undefined;
}

/** "March 4 people died" counts people. */
const isCounting = (view: View, i: number): boolean => view.sign(i, 0x25) || view.word(i).scale > 0 && view.glued(i) || (view.sign(i, 0x3a) && view.glued(i) && view.isNumber(i + 1) && view.glued(i + 1));

/** A day and month with the year after it, if any. */
function withYear(view: View, from: number, next: number, month: number, day: number): DateReading {
  let at = view.sign(next, COMMA) || view.is(next, 'of') ? next + 1 : next;
  const named = yearBehind(view, next);
  if (named !== undefined) return done(from, named.next, validDay(named.year, month, day));
  const spelled = at === next ? spelledYear(view, at) : undefined;
  if (spelled !== undefined) return done(from, spelled.next, validDay(spelled.day, month, day));
  // "May 4 and 5, 2024", "Aug. 23-24, 1939": of the year named behind the second day
  const second = view.isDash(next) || view.among(next, 'and or to') ? dayNumber(view, next + 1) : undefined;
  const shared = second !== undefined && second.day > day && view.word(next + 1).text === '' ? yearBehind(view, second.next) : undefined;
  if (shared !== undefined) return done(from, next, validDay(shared.year, month, day));
  // "Aug 9, 96" and "3 Aug 96"
  if (view.isNumber(at) && view.length(at) === 2 && view.value(at) > 31 && !view.isWord(at + 1) && !view.glued(at + 1)) {
    at += 1;
    return done(from, at, validDay(1900 + view.value(at - 1), month, day));
  }
  return done(from, next, nearDay(view, from, next, month, day));
}

export function validDay(year: number, month: number, day: number): Period | undefined {
  return day > daysInMonth(year, month) ? undefined : dayPeriod(dayOf(year, month, day));
}

/** The month and day in the year its clause's tense points to. */
export function nearDay(view: View, from: number, next: number, month: number, day: number): Period | undefined {
  if (isOfThing(view, from, next) || isLeadingTo(view, from)) return closestTo(view.today, month, day);
  // "until Easter, April 12"
  const { dated } = view.before;
  if (dated !== undefined && view.sign(from - 1, COMMA) && dated.at === from - 1) return closestTo(dated.period.from, month, day);
  // "born on April 19, 1939, not July 17"
  if (dated !== undefined && view.is(from - 1, 'not') && dated.at >= from - 2) return closestTo(dated.period.from, month, day);
  const { year } = civilOf(view.today);
  const told = tenseOf(view, from, next);
  const tense = Math.max(told, PAST);
  const step = tense === PAST ? -1 : 1;
  for (let k = 0; k <= 8; k += 1) {
    const candidate = validDay(year + (k - 1) * step, month, day);
    if (candidate === undefined || k === 0) continue;
    if (tense === PAST ? candidate.from > view.today : candidate.from < view.today) continue;
    // A day nearly a year off would be told with its year: the one just past, or soon to come, is meant. What happened on a day
    // of the coming week was written into a page after the day that it declares.
    const most = told === GUESSED ? 310 : tense === PAST ? 357 : view.among(from - 1, 'until till') ? 240 : 340;
    const other = Math.abs(candidate.from - view.today) > most ? validDay(tense === PAST ? civilOf(candidate.from).year + 1 : year, month, day) : undefined;
    return other ?? candidate;
  }
  return undefined;
}

/** The month and day of whichever year brings it nearest to another day. */
function closestTo(other: number, month: number, day: number): Period | undefined {
  const { year } = civilOf(other);
  return closest(other, [year - 1, year, year + 1].map((one) => validDay(one, month, day)));
}

/** "the January 5 blowout", "the Fed's Dec. 9-10 meeting": the clause's tense is not that of the thing. */
function isOfThing(view: View, from: number, next: number): boolean {
  let [lead, end] = [from - 1, next];
  while (lead > from - MOST_OF_RANGE && (view.isDash(lead) || lead < from - 1 && isOfDate(view, lead))) lead -= 1;
  while (end < next + MOST_OF_RANGE && (view.isDash(end) || end > next && isOfDate(view, end))) end += 1;
  return (view.isGenitive(lead) || view.has(lead, DETERMINER) && !view.among(lead, 'that')) && (view.isOpen(end) || view.has(end, PRESENT_VERB)) && !view.isSentenceEnd(end - 1);
}
/** Tokens of "–Dec. 10" beside the other day. */
const MOST_OF_RANGE = 5;

const isOfDate = (view: View, i: number): boolean => view.isNumber(i) || view.word(i).month > 0 || view.sign(i, DOT) && view.word(i - 1).month > 0;

/** "said before the election on 29 May": what something came before is near, and may lie ahead. */
function isLeadingTo(view: View, from: number): boolean {
  let at = from - 2;
  while (at > from - 5 && view.isOpen(at)) at -= 1;
  return view.is(from - 1, 'on') && at < from - 2 && view.has(at, DETERMINER) && (view.is(at - 1, 'before') || view.is(at - 1, 'of') && view.is(at - 2, 'ahead'));
}

/** "nineteen eighty-six", "two thousand and five", "twenty twenty". `day` holds the year. */
export function spelledYear(view: View, i: number): DayNumber | undefined {
  const first = view.word(i);
  const tail = (at: number): DayNumber | undefined => {
    const tens = view.word(at).cardinal;
    if (tens < 0) return undefined;
    const joined = view.isHyphen(at + 1) ? at + 2 : at + 1;
    const unit = view.word(joined).cardinal;
    return tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10 ? { day: tens + unit, next: joined + 1 } : { day: tens, next: at + 1 };
  };
  if (first.cardinal === 2 && view.word(i + 1).scale === 1000) {
    const rest = tail(view.is(i + 2, 'and') ? i + 3 : i + 2);
    return rest === undefined ? { day: 2000, next: i + 2 } : { day: 2000 + rest.day, next: rest.next };
  }
  if (first.cardinal !== 19 && first.cardinal !== 18 && first.cardinal !== 20) return undefined;
  const rest = tail(i + 1);
  return rest === undefined || rest.day < 10 ? undefined : { day: first.cardinal * 100 + rest.day, next: rest.next };
}

/** "4 March", "4th of March 2025", "the third of March". */
export function readDayMonth(view: View, i: number): DateReading | undefined {
  const day = dayNumber(view, i);
  if (day === undefined) return undefined;
  const at = view.is(day.next, 'of') ? (view.is(day.next + 1, 'the') ? day.next + 2 : day.next + 1) : view.binds(day.next) && view.word(day.next + 1).month > 0 ? day.next + 1 : day.next;
  const { month } = view.word(at);
  if (month === 0 || (!isMonth(view, at) && !view.isCapital(at))) return undefined;
  const next = afterDot(view, at + 1) > at + 1 && !view.isSentenceEnd(at + 1) ? at + 2 : view.isHyphen(at + 1) && isYearToken(view, at + 2) ? at + 2 : at + 1;
  return withYear(view, i, next, month, day.day);
}

/** "Dec/2018", "Nov/2", "Sep-23-2020", "Nov-18". */
function readDashed(view: View, i: number, month: number): DateReading {
  const at = i + 2;
  if (isYearToken(view, at)) return done(i, at + 1, monthPeriod(view.value(at), month));
  const day = dayNumber(view, at);
  if (day === undefined || !view.glued(at)) return done(i, i + 1, coming(view, i, i + 1, month));
  const yearAt = day.next + 1;
  if ((view.sign(day.next, SLASH) || view.isHyphen(day.next)) && isYearToken(view, yearAt)) return done(i, yearAt + 1, validDay(view.value(yearAt), month, day.day));
  return done(i, day.next, nearDay(view, i, day.next, month, day.day));
}
