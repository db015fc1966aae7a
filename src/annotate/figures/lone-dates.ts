import { decadeOf } from './ages.js';
import { civilOf, dayOf } from './calendar.js';
import { COMMA, type DateReading, done, isWholeBlock, isYearToken, yearBehind } from './date-reading.js';
import { isDimension } from './cross.js';
import { MIXED } from './tokens.js';
import { DETERMINER, PREPOSITION } from './lexicon/word.js';
import { readUnit } from './measures.js';
import { dayNumber, spelledYear, validDay } from './month-dates.js';
import { unitAround, yearPeriod } from './period.js';
import { countedEnd } from './phrases.js';
import type { View } from './view.js';
import { isWarmthTold } from './warmth.js';
import { readQuarterName, readQuarterOrDecade, readYear } from './year-parts.js';
import { OftenAsked } from './lexicon/lexicon.js';

const PARTS = new OftenAsked('early late mid');

/** A year as the end of a span or behind "early". */
export const yearAfter = (view: View, i: number): DateReading | undefined =>
  isYearToken(view, i) ? done(i, i + 1, yearPeriod(view.value(i))) : undefined;

/** "on May 4, 5 and 6": a day of the month named just before. */
export function listedDay(view: View, i: number): DateReading | undefined {
  const last = view.before.dated;
  if (last?.at !== i - 1 || last.period.grain !== 'day' || !view.isNumber(i)) return undefined;
  const isJoined = view.among(i - 1, 'and or') || view.sign(i - 1, COMMA) && (view.among(i + 1, 'and or') || view.sign(i + 1, COMMA)) && view.isNumber(i + 2);
  const isListed = view.word(last.at - 2).month > 0 || view.word(last.at - 3).month > 0 || view.sign(last.at - 2, COMMA) && view.length(last.at - 1) < 3;
  const found = isJoined && isListed && view.isNumber(last.at - 1) ? dayNumber(view, i) : undefined;
  const { year, month, day } = civilOf(last.period.from);
  if (found === undefined || found.day <= day || view.isOpen(found.next) || view.sign(found.next, 0x25) || view.glued(found.next) && view.isWord(found.next) || readUnit(view, found.next) !== undefined) return undefined;
  const named = yearBehind(view, found.next);
  return done(i, named?.year === year ? named.next : found.next, validDay(year, month, found.day));
}

/** "in 1997", "since '97", "the nineties", "nineteen eighty-six". */
export function bareYear(view: View, i: number): DateReading | undefined {
  // "since '97"
  if (view.isNumber(i) && view.length(i) === 2 && view.glued(i) && (view.sign(i - 1, 0x27) || view.sign(i - 1, 0x2019) || view.sign(i - 1, 0x2018)) && view.has(i - 2, PREPOSITION | DETERMINER)) {
    return done(i - 1, i + 1, yearPeriod(view.value(i) + (view.value(i) < 40 ? 2000 : 1900)));
  }
  if (isDimension(view, i)) return undefined;
  if (isYearToken(view, i)) return readYear(view, i, countedEnd(view, i + 1, false) > i + 1);
  const named = decadeInWords(view, i);
  if (named !== undefined) return named;
  // "the nineteen eighties"
  const decade = view.word(i).cardinal > 16 ? decadeOf(view.word(i + 1).text) : 0;
  if (decade > 0) return done(i, i + 2, unitAround(dayOf(view.word(i).cardinal * 100 + decade, 1, 1), 'decade', 0));
  if (view.word(i).cardinal < 2 || !view.among(i - 1, 'in year since')) return undefined;
  const spelled = spelledYear(view, i);
  return spelled === undefined ? undefined : { from: i, next: spelled.next, period: yearPeriod(spelled.day) };
}

/** "the nineties", "the early Sixties", "the noughties": decades of the last century but for the last; not where it is warm. */
export function decadeInWords(view: View, i: number): DateReading | undefined {
  const { text } = view.word(i);
  const year = text === 'noughties' ? 2000 : text.endsWith('ties') ? 1900 + decadeOf(text) : 1900;
  const before = view.isHyphen(i - 1) ? i - 2 : i - 1;
  const the = view.among(before, PARTS) ? before - 1 : before;
  if (year === 1900 || !view.is(the, 'the') || isWarmthTold(view, i)) return undefined;
  return done(i, i + 1, unitAround(dayOf(year, 1, 1), 'decade', 0));
}

/** "fiscal 2021", "FY 2025", "fiscal first quarter", "fiscal Q3 2026": by the number of the year; where a fiscal year begins differs, so only the year is said. */
export function readFiscal(view: View, i: number): DateReading | undefined {
  if (!view.is(i, 'fiscal') && !view.is(i, 'fy')) return undefined;
  const at = view.word(i + 1).unit?.name === 'year' ? i + 2 : i + 1;
  if (isYearToken(view, at)) return done(i, at + 1, yearPeriod(view.value(at)));
  const part = view.is(i, 'fiscal') && at === i + 1 ? readQuarterOrDecade(view, at) ?? (view.flag(at, MIXED) ? readQuarterName(view, at) : undefined) : undefined;
  return part && { ...part, from: i };
}

/** "on the 18th": a day of the month without its month, at the end of a phrase. */
export function dayOfMonth(view: View, i: number): DateReading | undefined {
  if (!view.is(i - 1, 'the') || !(view.is(i - 2, 'on') || isWholeBlock(view, i - 1)) || view.isOpen(i + 2) || view.isHyphen(i + 2)) return undefined;
  const isDigits = view.isNumber(i) && view.glued(i + 1) && view.among(i + 1, 'st nd rd th');
  const day = isDigits ? view.value(i) : view.word(i).ordinal;
  const next = isDigits ? i + 2 : i + 1;
  if (day < 1 || day > 31 || view.isOpen(next) || (view.isWord(next) && !view.among(next, 'of at and'))) return undefined;
  const { year, month } = civilOf(view.today);
  // Not every month has a 31st.
  const months = [0, 1, 2].map((k) => validDay(year + Math.floor((month + k - 1) / 12), ((month + k - 1) % 12) + 1, day));
  return done(i, next, months.find((period) => period !== undefined && period.from >= view.today));
}
