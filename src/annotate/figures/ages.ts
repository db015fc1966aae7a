import type { Figure } from '../../model/figure.js';
import { addBound } from './bounds.js';
import type { Reading } from './found.js';
import { hedgeStart } from './hedges.js';
import { AUXILIARY, CLOSED, DAY_WORD, DETERMINER, PAST_VERB, PREPOSITION, RELATIVE } from './lexicon/word.js';
import { readCurrencyAfter } from './currencies.js';
import { readUnit } from './measures.js';
import { readNumeral } from './numbers.js';
import type { Numeral } from './numeral.js';
import { isAdverbForm, singularPhraseEnd } from './phrases.js';
import { isVerb, phraseEndingAt } from './noun-phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const AGED = new OftenAsked('aged age ages');

const PARTS = new OftenAsked('early late mid');

const COMMA = 0x2c;
/** Nobody is known to have been older than 122: https://www.supercentenarian.com */
const OLDEST = 125;

/** "61-year-old", "aged 45 to 60", "8 months old", "87 yo", and the age between commas: "Blatter, 79, was". */
export function readAge(view: View, i: number, floor: number): Reading | undefined {
  const decade = readDecadeOfLife(view, i);
  if (decade !== undefined) return decade;
  const number = readNumeral(view, i);
  if (number === undefined || number.isFraction) return undefined;
  if (number.scale > 100) {
    // "over 3 billion years old"
    const end = oldEnd(view, number.next);
    return end && withHedge(view, hedgeStart(view, i, floor, false), number, end);
  }
  if (isNextAge(view, i, number)) return agedAfter(view, number, undefined, floor);
  const second = secondAge(view, i, number);
  if (view.among(i - 1, AGED) || view.among(i - 2, AGED) && !view.is(number.next, 'of') || isAgeLimit(view, i, number, second)) return agedAfter(view, number, second, floor);
  return yearsOld(view, i, number, second, floor)
    ?? (isTold(view, i, number) ? ageTold(view, i, number) : undefined)
    ?? (isApposition(view, i, number) ? reading(view, i, number.next, number, undefined, 'year', undefined) : undefined);
}

/** "aged 4, 7 and 11": each after the first. */
const isNextAge = (view: View, i: number, number: Numeral): boolean =>
  view.before.agedTo === i - 1 && (view.is(i - 1, 'and') || view.sign(i - 1, COMMA)) && (!view.isWord(number.next) || view.is(number.next, 'and') || view.has(number.next, AUXILIARY));

/** The other end of "45 to 60", "45-60", "between 45 and 60". */
function secondAge(view: View, i: number, { next }: Numeral): Numeral | undefined {
  const isBetween = view.is(next, 'and') && (view.is(i - 1, 'between') || view.is(i - 4, 'between'));
  return isBetween || view.is(next, 'to') || view.isDash(next) ? readNumeral(view, next + 1) : undefined;
}

/** Whether a group of people is told by its ages without the word "aged": by what is compared or by who they are. */
function isAgeLimit(view: View, i: number, number: Numeral, second: Numeral | undefined): boolean {
  if (number.hi <= 9) return false;
  const end = second?.next ?? number.next;
  // "Norwegians older than 54"
  if (view.is(i - 1, 'than') && view.among(i - 2, 'older younger') && !view.isOpen(end)) return true;
  // "one in ten is 80 or older"
  if (view.is(end, 'or') && view.among(end + 1, 'older younger')) return true;
  // "those 50 to 64", "adults 65 and older"
  if (!view.among(i - 1, PERSONS) || view.isOpen(end)) return false;
  return second !== undefined && second.hi > number.hi || view.among(end, 'and or') && view.among(end + 1, '+older');
}

/** "61-year-old", "women 18 to 34 years old", "18- to 34-year-olds". */
function yearsOld(view: View, i: number, number: Numeral, second: Numeral | undefined, floor: number): Reading | undefined {
  const old = oldEnd(view, number.next);
  if (old !== undefined) return withHedge(view, hedgeStart(view, i, floor, true), number, old);
  const last = second ?? secondBehindHyphen(view, number.next);
  const oldLast = last !== undefined && last.lo > number.lo && last.hi <= OLDEST ? oldEnd(view, last.next) : undefined;
  return oldLast && reading(view, view.is(i - 1, 'between') && i > floor ? i - 1 : i, oldLast.next, number, last, oldLast.unit, undefined);
}

/** The 34 of "18- to 34-year-olds", "18-to-34-year-olds". */
const secondBehindHyphen = (view: View, hyphen: number): Numeral | undefined =>
  view.binds(hyphen) && view.among(hyphen + 1, 'to and or') ? readNumeral(view, view.binds(hyphen + 2) ? hyphen + 3 : hyphen + 2) : undefined;

/** "he was 19 when", "children under five": the bound is part of the age, not of its place in the text. */
function ageTold(view: View, i: number, number: Numeral): Reading {
  const told = withHedge(view, view.among(i - 1, 'under over') ? i - 1 : i, number, { next: number.next, unit: 'year' });
  addBound(told.figure);
  return { ...told, from: i };
}

const withHedge = (view: View, start: number, number: Numeral, { next, unit }: { next: number; unit: string }): Reading =>
  reading(view, start, next, number, undefined, unit, start < number.from ? view.text(start, number.from).toLowerCase() : undefined);

const PERSONS = '+aged';

/** "a man in his 50s": from the first to the last year of the decade. */
function readDecadeOfLife(view: View, i: number): Reading | undefined {
  const isDigits = view.isNumber(i) && view.length(i) === 2 && view.value(i) % 10 === 0 && (view.isGenitive(i + 1) || view.glued(i + 1) && view.is(i + 1, 's'));
  const decade = isDigits ? view.value(i) : decadeOf(view.word(i).text);
  if (decade === 0) return undefined;
  const part = view.binds(i - 1) ? i - 2 : i - 1;
  const before = view.among(part, PARTS) ? part - 1 : i - 1;
  if (!view.among(before, '+whose')) return undefined;
  return { from: i, next: isDigits ? i + 2 : i + 1, figure: { type: 'age', lo: decade, hi: decade + 9, unit: 'year' } };
}

/** The first year of "thirties" and its like, else 0. */
export const decadeOf = (text: string): number => text === '' ? 0 : 10 * (1 + DECADES.indexOf(text));

const DECADES = ' twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function agedAfter(view: View, number: Numeral, second: Numeral | undefined, floor: number): Reading | undefined {
  if (number.hi > OLDEST) return undefined;
  const range = second !== undefined && second.lo > number.lo ? second : undefined;
  let next = range?.next ?? number.next;
  const unit = view.word(next).unit?.type === 'duration' ? view.word(next).unit?.name : undefined;
  if (unit !== undefined) next += 1;
  const start = hedgeStart(view, number.from, floor, true);
  const approx = start < number.from ? view.text(start, number.from).toLowerCase() : undefined;
  view.before.agedTo = next;
  // "children under age 5", "under the age of 5"
  const before = number.from - (view.is(number.from - 1, 'of') ? 4 : 2);
  const bound = view.among(before, '+bounding') ? view.word(before).text : undefined;
  const read = reading(view, start, next, number, range, unit ?? 'year', approx ?? bound);
  addBound(read.figure);
  const side = view.among(next, 'or and') ? view.word(next + 1).text : '';
  if (range !== undefined || !/^(?:older|over|above|up|younger|under|below)$/.test(side)) return read;
  read.figure.approx = view.text(next, next + 2).toLowerCase();
  if (/^(?:older|over|above|up)$/.test(side)) read.figure.lo = number.lo;
  else read.figure.hi = number.lo;
  read.next = next + 2;
  return read;
}

/** After the number: "-year-old", " years old", " yo", " years of age". */
function oldEnd(view: View, i: number): { next: number; unit: string } | undefined {
  const at = view.binds(i) ? i + 1 : i;
  if (view.is(at, 'yo')) return { next: at + 1, unit: 'year' };
  const unit = view.word(at).unit;
  if (unit?.type !== 'duration') return undefined;
  const after = view.isHyphen(at + 1) ? at + 2 : at + 1;
  const text = view.spelling(after).toLowerCase();
  if (text === 'old' || text === 'olds') return { next: after + 1, unit: unit.name };
  return text === 'of' && view.spelling(after + 1).toLowerCase() === 'age' ? { next: after + 2, unit: unit.name } : undefined;
}

/** "Gomez, at 63 the oldest, was ninth", "told at 21 that he", "died at 19", "died on Monday at 84", "died of measles at seven" */
const isToldAt = (view: View, i: number, { next, hi }: Numeral): boolean =>
  view.among(view.among(next, 'is was') ? next + 2 : next + 1, 'oldest youngest') || view.among(i - 2, '+told-at') && hi > 9
  || view.among(i - 2, 'died dies death') || view.before.dated?.at === i - 1 && view.saidBefore(i - 2, 7, 'died')
  || view.saidBefore(i - 2, 5, 'died') && view.saidBefore(i - 2, 4, 'of');

/** "he was 19 when", "the oldest was 88", "children under five": years, where nothing is counted. */
function isTold(view: View, i: number, number: Numeral): boolean {
  if (number.hi > OLDEST || !Number.isInteger(number.lo) || view.binds(number.next)) return false;
  // "as young as 12"
  if (view.is(i - 1, 'as') && view.among(i - 2, 'young old') && view.is(i - 3, 'as')) return true;
  if (view.is(i - 1, 'at') && isToldAt(view, i, number)) return number.hi > 1;
  // "At 91, she still works"
  if (view.is(i - 1, 'at') && view.isSentenceEnd(i - 2)) return view.sign(number.next, COMMA) && view.among(number.next + 1, 'he she');
  if (isOfWhatFollows(view, number.next)) return false;
  const before = view.word(i - 1).text;
  // "turns 50 next week"
  if (view.among(i - 1, 'turned turns turn turning')) return number.lo > 1;
  // "a boy of 12"
  if (before === 'of' && isAgeOf(view, i - 2, number)) return true;
  // "he is one of the few" counts.
  if (view.among(i - 1, '+age-verb')) return !view.is(number.next, 'of') && isAgeOfSubject(view, i - 1);
  // "children under five", "two thirds were over 85"
  return (before === 'under' || before === 'over') && number.lo < 100 && (view.among(outside(view, i - 2), PERSONS) || view.among(i - 2, 'is are was were') && !view.isWord(number.next));
}

/** Whether a noun, a unit or a currency comes next. */
const isOfWhatFollows = (view: View, next: number): boolean => view.isOpen(next) && !view.has(next, RELATIVE) || readUnit(view, next) !== undefined || readCurrencyAfter(view, next) !== undefined;

/** Before the bracket of "children (under 18)". */
const outside = (view: View, i: number): number => view.sign(i, 0x28) ? i - 1 : i;

/** "a boy of 12"; the mother of few has children. */
const isAgeOf = (view: View, noun: number, { lo }: Numeral): boolean =>
  view.among(noun, '+person') || lo > 19 && view.among(noun, 'father mother');

/** "he was 19", "if you're 45", "the youngest victim was ten, the oldest 87" */
const isAgeOfSubject = (view: View, verb: number): boolean => view.word(verb).text.includes("'") || (view.among(verb, 'oldest youngest') ? view.is(verb - 1, 'the') && view.sign(verb - 2, COMMA)
  : view.among(verb - 1, '+who-is-aged') || isOfEldest(view, verb - 1));

/** "the youngest of the three victims", "the oldest, a nurse," before a verb, but not "the youngest said turnout", "for the youngest pupils the class". */
function isOfEldest(view: View, end: number): boolean {
  let at = end;
  while (at > end - 8 && !view.isSentenceEnd(at) && (!isVerb(view, at) || view.binds(at - 1)) && !view.has(at, PAST_VERB) && (!view.has(at, DETERMINER) || view.has(at - 1, PREPOSITION) || view.sign(at - 1, COMMA)) && !view.among(at, 'oldest youngest')) at -= 1;
  return view.among(at, 'oldest youngest');
}

/** Between commas after a person: a whole number of years behind a name or a singular noun. */
function isApposition(view: View, i: number, number: Numeral): boolean {
  if (!view.isNumber(i) || number.next !== i + 1 || number.hi > OLDEST || number.hi < 1 || !Number.isInteger(number.lo)) return false;
  // "Ms Park, then 28, won"
  if (view.among(i - 1, 'then now both') && view.sign(i - 2, COMMA) && (view.isCapital(i - 3) || view.is(i - 1, 'both'))) return view.sign(i + 1, COMMA);
  // "Ms Park (28)"
  if (view.sign(i - 1, 0x28)) return mayBePerson(view, i - 2) && view.sign(i + 1, 0x29) && view.isCapital(i - 2) && number.lo > 9;
  if (!view.sign(i - 1, COMMA) || !mayBePerson(view, i - 2)) return false;
  if (isFirstOfTwo(view, i)) {
    view.before.agedTo = i + 1;
    return true;
  }
  // "a nurse, 28, won", but "two nurses, 28, …"
  if (view.sign(i + 1, COMMA)) return view.isCapital(i - 2) || !view.endsWith(i - 2, 's');
  return view.isCapital(i - 2) && endsApposition(view, i + 1);
}

/** Whether a word may end what a person is called: no month, weekday or unit, and no word of the grammar unless it is written as a name. */
function mayBePerson(view: View, i: number): boolean {
  if (!view.isWord(i)) return false;
  const { month, weekday, unit, bits } = view.word(i);
  return month === 0 && weekday === 0 && unit === undefined && (!(bits & CLOSED) || view.isCapital(i));
}

/** "two brothers, 19 and 22," */
const isFirstOfTwo = (view: View, i: number): boolean =>
  view.is(i + 1, 'and') && view.isNumber(i + 2) && view.sign(i + 3, COMMA) && view.value(i + 2) <= OLDEST;

/** "by Blatter, 79." and "Blatter, 79 and", "Blatter, 79 today,": what may stand behind an age whose second comma is left out. */
const endsApposition = (view: View, i: number): boolean =>
  view.isSentenceEnd(i) || view.sign(i, 0x3b) || view.sign(i, 0x29) || view.is(i, 'and') || view.has(i, DAY_WORD) || view.code(i) >= 0x2013;

/** "Cho Seung-Hui, 23": the halves that hyphens join are one word. */
function halvesStart(view: View, last: number): number {
  let at = last;
  while (last - at < 8 && view.binds(at - 1) && view.glued(at) && view.isWord(at - 2)) at -= 2;
  return at;
}

/** "8,500 women aged 45 to 60" */
function agedBefore(view: View, from: number): string | undefined {
  const start = view.is(from - 1, 'aged') ? phraseEndingAt(view, from - 1) : undefined;
  // "died in Los Angeles aged 50"
  return start === undefined || view.has(start - 1, PREPOSITION) ? undefined : view.text(start, from - 1);
}

/** One past "retired nurse", "former English teacher", "Dolores Pell". */
function nounEnd(view: View, i: number): number {
  let end = singularPhraseEnd(view, i);
  if (!view.among(end - 1, 'former') && !view.isCapital(end - 1) || !view.isCapital(end)) return end;
  while (view.isCapital(end) || view.binds(end) && view.isCapital(end + 1)) end += 1;
  return Math.max(end, singularPhraseEnd(view, end));
}

function reading(view: View, from: number, next: number, number: Numeral, second: Numeral | undefined, unit: string, approx: string | undefined): Reading {
  const figure: Figure = { type: 'age', ...(second === undefined ? { value: number.lo } : { lo: number.lo, hi: second.lo }), unit };
  if (approx !== undefined) figure.approx = approx;
  const noun = view.isOpen(next) && view.isHyphen(next - 2) && view.isWord(next - 1) && !isVerb(view, next) && !isAdverbForm(view, next) ? view.text(next, nounEnd(view, next)) : undefined;
  const before = view.sign(from - 1, COMMA) && view.isOpen(from - 2) && !isAdverbForm(view, from - 2) ? view.text(halvesStart(view, from - 2), from - 1) : agedBefore(view, from);
  const of = noun ?? before;
  if (of !== undefined) figure.of = of;
  if (isOfThen(view, number)) figure.state = 'at the time';
  return { from, next, figure };
}

/** "at the age of 16 she left", "at age 15", "when I was 13 years old", "Ms Park, then 28,": an age that is not of the day of publication. */
const isOfThen = (view: View, { from, next }: Numeral): boolean =>
  view.is(from - 1, 'of') && view.is(from - 2, 'age') && view.saidBefore(from - 3, 2, 'at') || view.is(from - 1, 'age') && view.is(from - 2, 'at') || view.is(from - 1, 'then')
  || view.is(next, 'when') || view.among(from - 1, 'was were') && view.saidBefore(from - 2, 3, 'when');
