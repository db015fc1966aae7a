import type { Figure } from '../../model/figure.js';
import type { Grammar } from '../../knowledge/grammar.js';
import type { Span } from '../../model/span.js';
import { decadeOf, readAge } from './ages.js';
import { readAmount } from './amounts.js';
import { parseIsoDay } from './calendar.js';
import { clockEnd } from './clock.js';
import { readDate } from './date-phrases.js';
import { designatorEnd } from './designators.js';
import type { FoundFigure, Reading } from './found.js';
import { isHolidayStart } from './holidays.js';
import { Lexer } from './lex.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { ALL_CAPITALS, DECIMAL, MIXED, STARTS, type Tokens } from './tokens.js';
import { CODE, CONJUNCTION, DAY_WORD, DAYTIME, EDGE, HOLIDAY, NUMERIC, PREPOSITION, RELATIVE, SEASON } from './lexicon/word.js';
import { isCurrencySign } from './currencies.js';
import { readMultiple } from './multiples.js';
import { vulgarAt } from './fractions.js';
import { readOrdinal, type Begins } from './ordinals.js';
import { YEAR_KINDS } from './relative-dates.js';
import { WEEK_JOINS } from './special-days.js';
import { readTimeSpan } from './time-spans.js';
import { View } from './view.js';


interface FigureOptions {
  /** ISO day or moment of publication. Without it relative dates are found but carry no value. */
  date?: string | undefined;
  /** BCP 47. The grammar is English: texts in another language have no figures. */
  lang?: string | undefined;
  /** ISO 3166 code of the country that decides what a bare "$" means. */
  country?: string | undefined;
  /** The blocks of the text. Without them a blank line ends a block. No figure crosses a border. */
  blocks?: readonly Span[] | undefined;
  /** The day on which what an ordinal of time counts began, by the words before it ("invasion, now in its"). */
  begins?: Begins | undefined;
}

/** The figures of a text in order, without overlaps; offsets in UTF-16 code units. Linear in the length; never throws. */
export function readFigures(text: string, grammar: Grammar, options: FigureOptions = {}): FoundFigure[] {
  const { date, lang, country = '', blocks, begins } = options;
  if (lang !== undefined && lang !== '' && !/^en(?:[-_]|$)/i.test(lang)) return [];
  const lexer = new Lexer(text, grammar, country);
  const view = new View(lexer, parseIsoDay(date ?? '') ?? NaN, country);
  const found: FoundFigure[] = [];
  for (const { start, end } of blocks ?? [{ start: 0, end: text.length }]) {
    const to = Math.min(end, text.length);
    for (let at = start; at < to; ) {
      at = lexer.read(at, to, blocks === undefined);
      view.enter();
      readBlock(view, lexer.tokens, begins, found);
    }
  }
  scaleDegrees(text, found, country);
  return found;
}

/** "2 degrees" are of the scale the text names before, else of the country's; without both the scale stays open. After a warming a few more degrees are one too. */
function scaleDegrees(text: string, found: readonly FoundFigure[], country: string): void {
  let scale = country === '' ? 'degree' : country === 'US' ? 'fahrenheit' : 'celsius';
  let change: Figure['change'];
  let wasFine = false;
  for (const { start, figure } of found) {
    if (figure.type !== 'temperature' || figure.unit === undefined) continue;
    const degrees = figure.value ?? figure.hi ?? FEW_DEGREES;
    // "1.47C above pre-industrial levels. It averaged 1.51C": few differences, and fewer places, are told to the hundredth or tenth
    const isFine = degrees % 1 > 0 && degrees < FEW_DEGREES / 2;
    if (change !== undefined && degrees < FEW_DEGREES && (figure.unit === 'degree' || isFine && wasFine)) figure.change ??= change;
    wasFine = isFine;
    change = figure.change;
    if (figure.unit === 'degree') figure.unit = scale;
    // "35°C (95°F)" goes on in Celsius.
    else if (text[start - 1] !== '(') scale = figure.unit;
  }
}

const FEW_DEGREES = 8;

/** Adds the figures of the tokens of one block. */
function readBlock(view: View, { flags, count }: Tokens, begins: Begins | undefined, found: FoundFigure[]): void {
  let floor = 1;
  for (let i = 1; i < count; ) {
    if ((flags[i] & STARTS) === 0 || (view.isWord(i) ? isIdle(view, i) : !view.isNumber(i) && !isSignTrigger(view, i))) {
      i += 1;
      continue;
    }
    const skipped = skippedEnd(view, i);
    const reading = skipped > i ? undefined : readAt(view, i, floor, begins);
    // "1j$0": the letter is the unit's before it, and no dollar's.
    if (reading !== undefined && reading.next > i && reading.from >= floor) {
      found.push({ start: view.start(reading.from), end: view.end(reading.next - 1), figure: reading.figure });
      i = reading.resume ?? reading.next;
      floor = i;
    } else if (skipped > i) {
      i = skipped;
      floor = i;
    } else i += 1;
  }
}

/** Dates come first, since "May 5" must not be five of something; then what a number is part of; then plain amounts. */
function readAt(view: View, i: number, floor: number, begins: Begins | undefined): Reading | undefined {
  // "12 soldiers": a bare number before a word without sense for the grammar only counts.
  const isPlain = view.isNumber(i) && view.length(i) !== 4 && view.isUnknown(i + 1) && !view.glued(i) && !view.flag(i + 1, ALL_CAPITALS);
  if (isPlain) return readAge(view, i, floor) ?? readAmount(view, i, floor);
  if (isCurrencySign(view.code(i))) return readAmount(view, i, floor);
  const date = isDateStart(view, i) ? readDate(view, i, floor) : undefined;
  if (date !== undefined) return date;
  return readAge(view, i, floor) ?? readMultiple(view, i, floor) ?? readOrdinal(view, i, begins)
    ?? readTimeSpan(view, i, floor) ?? readAmount(view, i, floor);
}

/** Whether a date can begin at a token: at a sign or most numbers the many rules of dates need not be asked. */
function isDateStart(view: View, i: number): boolean {
  if (view.isNumber(i)) {
    // No day of a month is longer than two digits: of such numbers only lengths of time are told.
    return isDateNumber(view, i) || isDateBehind(view, i + 1, view.length(i) > 2 ? RELATIVE : JOINS);
  }
  const word = view.word(i);
  if (word.cardinal >= 0) return word.cardinal > 16 && decadeOf(view.word(i + 1).text) > 0 || isDateBehind(view, i + 1, JOINS);
  // Of names only those with digits, as "Q3".
  if (word.index === 0) return view.flag(i, MIXED);
  if (word.ordinal === 0 || word.month > 0) return view.isWord(i) && word.factor === 0;
  // "third-quarter", "the third"
  return view.isDash(i + 1) || view.is(i - 1, 'the') && !view.isOpen(i + 1) || isDateBehind(view, i + 1, JOINS);
}

/** "5 of June", "3 to 7 May" */
const JOINS = RELATIVE | PREPOSITION | CONJUNCTION | NUMERIC;

/** Whether a number's own form makes a date likely, or what stands glued to it: "2011", "5/6", "10:30", "5-10 June", but not "5-year". */
function isDateNumber(view: View, i: number): boolean {
  const next = i + 1;
  if (view.flag(i, MIXED) || view.length(i) === 4 && !view.flag(i, DECIMAL)) return true;
  if (view.flag(next, ALL_CAPITALS) || view.length(next) < 4 && view.among(next, 'bc bce ce') || view.flag(i - 1, ALL_CAPITALS) || view.before.dated?.at === i - 1) return true;
  if (view.glued(i) || view.isWord(next) && view.glued(next) || clockEnd(view, i) > i) return true;
  // "3, 4 and 5 June"
  return view.code(next) >= 0x2c && !view.sign(next, 0x2e) && (view.isNumber(next + 1) || view.word(next + 1).month > 0);
}

/** Whether what makes a date of the number before it stands at a token, or soon behind: a word that joins, a month, a unit of time. */
function isDateBehind(view: View, next: number, joins: number): boolean {
  const { scale, bits } = view.word(next);
  return (scale === 0 && (bits & joins) !== 0) || view.isNumber(next) || view.isGenitive(next) || isDateWord(view, scale > 0 ? next + 1 : next) || isDateWord(view, next + 1) || isDateWord(view, next + 2);
}

/** A month, weekday, rank or unit of time. */
const isDateWord = (view: View, i: number): boolean => {
  const { month, weekday, ordinal, cardinal, scale, unit } = view.word(i);
  return month + weekday + ordinal > 0 || cardinal >= 0 || scale > 0 || unit?.type === 'duration';
};

/** End of a designator at i, unless a date stands there. */
function skippedEnd(view: View, i: number): number {
  const { cardinal, scale } = view.word(i);
  if (!view.isNumber(i) && cardinal < 0 && scale === 0) return i;
  const end = designatorEnd(view, i);
  if (end === i) return i;
  return readDate(view, i, 0) === undefined ? end : i;
}

/** What a word of relation, "last" or "this", is related to. */
const RELATED = RELATIVE | DAYTIME | DAY_WORD | SEASON | HOLIDAY | NUMERIC | EDGE;

/** Most articles and units of time stand before words that make no figure: "a minister", "years of". */
function isIdle(view: View, i: number): boolean {
  const { text, bits, unit, ordinal, month, denominator, currency, cardinal } = view.word(i);
  // "this is", "the following names"
  if (bits & RELATIVE) return !view.isNumber(i + 1) && !view.has(i + 1, RELATED) && !isDateWord(view, i + 1) && !view.among(i + 1, YEAR_KINDS);
  // "new laws"
  if (bits & HOLIDAY && ordinal + month === 0 && currency === '' && !isHolidayStart(view, i)) return true;
  // "try", "all" and "real" are words before they are codes.
  if (bits & CODE && !view.isCapital(i) && text.length < 4 && text !== 'rs' && unit === undefined && cardinal < 0) return true;
  if (unit?.type === 'duration') {
    if (text.endsWith('s')) return view.word(i + 1).bits === 0 || !view.among(i + 1, 'ago later earlier');
    if (ordinal + denominator === 0) return isIdleUnit(view, i);
  }
  if (text === 'that') return !view.has(i + 1, DAYTIME) && !view.among(i + 1, 'day night');
  return (text === 'a' || text === 'an') && isIdleArticle(view, i);
}

/** A unit of time in the singular is told of in "year-long", "week's", "day after tomorrow"; "weekend" alone. */
const isIdleUnit = (view: View, i: number): boolean =>
  !view.isHyphen(i + 1) && !view.isGenitive(i + 1) && !view.is(i, 'weekend') && !view.among(i + 1, BEHIND_UNITS);

const BEHIND_UNITS = new OftenAsked(`before after ${WEEK_JOINS}`);

/** An article before anything but what it is one of: a unit, a currency, a scale, a fraction. */
function isIdleArticle(view: View, i: number): boolean {
  const { text, unit, currency, scale, denominator } = view.word(i + 1);
  return text === '' || (unit === undefined && currency === '' && scale === 0 && denominator === 0 && !view.among(i + 1, '+half-number'));
}

const isSignTrigger = (view: View, i: number): boolean => {
  const code = view.code(i);
  if (isCurrencySign(code) || vulgarAt(view, i) > 0) return true;
  return (code === 0x2d || code === 0x2212) && view.glued(i + 1) && (view.isNumber(i + 1) || isCurrencySign(view.code(i + 1)));
};
