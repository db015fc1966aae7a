import type { Reading } from './found.js';
import { isCurrencySign } from './currencies.js';
import { hedgeStart } from './hedges.js';
import { ADVERB, CHANGE, CLOSED, DETERMINER, MODAL, MULTIPLE_VERB, RELATIVE } from './lexicon/word.js';
import { readNumeral } from './numbers.js';
import { objectEnd, withoutDeterminers } from './phrases.js';
import { phraseEndingAt } from './noun-phrases.js';
import { describedBefore, lastHere, tallied } from './subjects.js';
import { subjectOf } from './verb-subjects.js';
import type { View } from './view.js';

/** "tenfold", "13-fold", "doubled", "three times as many", "twice", "a factor of four", "3x". */
export function readMultiple(view: View, i: number, floor: number): Reading | undefined {
  const word = view.word(i);
  if (word.factor > 0) return readFactorWord(view, i, floor);
  if (word.text === 'half' && view.is(i + 1, 'as') && !view.has(i - 1, DETERMINER)) return multiple(view, i, i + 1, 0.5, floor);
  if (word.text === 'factor') return readFactorOf(view, i, floor);
  const number = readNumeral(view, i);
  if (number === undefined) return undefined;
  const end = foldEnd(view, number.next);
  if (end > 0) {
    const upper = view.is(end, 'to') || view.isDash(end) ? readNumeral(view, end + 1) : undefined;
    const last = upper === undefined || upper.lo <= number.lo ? 0 : foldEnd(view, upper.next);
    // "10x to 100x"
    return last > 0 && upper !== undefined ? multiple(view, i, last, number.lo, floor, upper.lo) : multiple(view, i, end, number.lo, floor);
  }
  const at = view.isHyphen(number.next) ? number.next + 1 : number.next;
  if (!view.is(at, 'times')) return undefined;
  // "three and a half times", "two to three times"
  return comparesAfter(view, at + 1) ? multiple(view, i, at + 1, number.lo, floor) : undefined;
}

/** Behind the "fold" or "x" of a number, 0 where neither stands. */
function foldEnd(view: View, next: number): number {
  const at = view.isHyphen(next) ? next + 1 : next;
  return view.is(at, 'fold') || view.is(at, 'x') && view.glued(at) && !view.isNumber(at + 1) ? at + 1 : 0;
}

function readFactorWord(view: View, i: number, floor: number): Reading | undefined {
  const word = view.word(i);
  if (word.text === 'twice' || word.text === 'thrice') {
    if (comparesAfter(view, i + 1)) return multiple(view, i, i + 1, word.factor, floor);
    if (view.is(i + 1, 'a')) return undefined;
    const start = hedgeStart(view, i, floor, false);
    const figure = { type: 'count' as const, value: word.factor, of: 'times', ...(start < i ? { approx: view.text(start, i).toLowerCase() } : {}) };
    return { from: start, next: i + 1, figure };
  }
  // Verbs in -ed and -ing always multiply; "double" and "triple" are adjectives too ("double standards").
  if (word.bits & MULTIPLE_VERB && !/(?:ed|ing)$/.test(word.text) && !isVerbHere(view, i)) return undefined;
  return view.isHyphen(i + 1) || view.binds(i - 1) || view.among(i + 1, 'down up') || isServing(view, i) ? undefined : multiple(view, i, i + 1, word.factor, floor);
}

/** "a sofa that doubles as a bed": it serves as one, too. */
const isServing = (view: View, i: number): boolean => view.is(i + 1, 'as') && (view.isArticle(i + 2) && !view.among(i + 3, 'result share proportion percentage consequence') || view.among(i - 1, 'that which'));

/** "to double", "will double", "more than double the sum"; not "a double murder". */
function isVerbHere(view: View, i: number): boolean {
  const before = view.word(i - 1);
  if (before.text === 'a' || before.text === 'the' || view.isCapital(i)) return false;
  if (before.text === 'to' || before.bits & MODAL) return true;
  // "the lack of upper treble a bit"
  if (view.isOpen(i - 1) && view.isArticle(i + 1) || before.text === 'and' && !view.isWord(i + 1)) return false;
  const after = view.word(i + 1);
  return (after.bits & (DETERMINER | RELATIVE)) !== 0 || view.among(i + 1, '+behind-factor') || !view.isWord(i + 1) && !view.isNumber(i + 1) && !view.isHyphen(i + 1)
    || view.among(i - 1, '+before-factor');
}

/** What makes "three times" a factor and not a count of occasions. */
function comparesAfter(view: View, i: number): boolean {
  const text = view.spelling(i).toLowerCase();
  if (view.among(i, '+compared')) {
    // "scored twice as England won", "cut it three times this year"
    if (text === 'this') return view.word(i + 1).unit === undefined;
    return text !== 'as' || view.isWord(i + 1) && !view.isCapital(i + 1) && !view.has(i + 1, CLOSED & ~ADVERB);
  }
  // "3.5 times last year's figure"
  if (text === 'last' && view.isGenitive(i + 2)) return true;
  return view.word(i).bits === 0 && text.length > 5 && text.endsWith('er');
}

function readFactorOf(view: View, i: number, floor: number): Reading | undefined {
  if (!view.is(i + 1, 'of')) return undefined;
  const number = readNumeral(view, i + 2);
  return number === undefined || number.isFraction ? undefined : multiple(view, view.is(i - 1, 'a') ? i - 1 : i, number.next, number.lo, floor);
}

function multiple(view: View, from: number, next: number, value: number, floor: number, hi = value): Reading {
  const start = hedgeStart(view, from, floor, false);
  const figure: Reading['figure'] = { type: 'multiple', ...(hi > value ? { lo: value, hi } : { value }) };
  if (start < from) figure.approx = view.text(start, from).toLowerCase();
  const isVerb = view.has(from, MULTIPLE_VERB);
  // "an area four times the size"
  const apposed = view.isOpen(start - 1) && view.has(next, DETERMINER) && !isVerb ? phraseEndingAt(view, start) : undefined;
  // "a deficit of $3.7 trillion, almost four times last year's"
  // "walk 14 km a night, four times as far", "600 mm of rain, almost double what fell"
  const isAside = view.sign(start - 1, 0x2c) && view.among(next, 'as what');
  const last = isAside ? lastHere(view, start) ?? '' : view.sign(start - 1, 0x2c) && view.before.last?.at === start - 1 ? view.before.last.figure.of : undefined;
  const of = apposed !== undefined ? view.text(apposed, start) : comparedThing(view, next, isVerb) ?? last ?? (isVerb ? subjectOf(view, start, Math.max(0, start - 30)) : describedBefore(view, start));
  if (of) figure.of = tallied(view, of, start);
  if (figure.of !== undefined) view.before.last = { at: next, figure };
  // "halved from 5.2 million to 2.6 million"
  if (figure.of !== undefined && isVerb) view.before.lastOfKind.set('count', { at: next, figure: { type: 'count', of: figure.of } });
  return { from: start, next, figure };
}

/** "three times as many people", "twice as many as" */
function manyCompared(view: View, next: number): string | undefined {
  const end = objectEnd(view, next + 2);
  return end > next + 2 ? view.text(next + 2, end) : view.is(next + 2, 'as') ? lastHere(view, next) : undefined;
}

/** "twice the area", "three times more power", "doubled its profits", "a tenfold rise in cases": the noun compared. */
function comparedThing(view: View, next: number, isVerb: boolean): string | undefined {
  if (view.is(next, 'more') || (view.has(next, CHANGE) && view.is(next + 1, 'in'))) {
    const start = view.is(next, 'more') ? next + 1 : next + 2;
    const end = view.is(start, 'than') ? start : objectEnd(view, start);
    // "ten times more likely"
    if (end > start && !/(?:ly|ive|ous|ble|ful)$/.test(view.spelling(end - 1))) return view.text(withoutDeterminers(view, start, end), end);
  }
  const many = view.is(next, 'as') && view.among(next + 1, 'many much') ? manyCompared(view, next) : undefined;
  if (many !== undefined) return many;
  // "wants to triple output"
  const isObject = (isVerb || view.among(next, '+result-of-firm')) && view.isOpen(next) && !view.endsWith(next, 'ly');
  if (!isObject && (!view.has(next, DETERMINER) || (!view.among(next, 'the its their his her') && !isVerb))) return undefined;
  const end = objectEnd(view, next);
  const start = withoutDeterminers(view, next, end);
  // "double the current 2% goal", "double the Bank of England's target"
  if (view.isNumber(end) || isCurrencySign(view.code(end)) || view.is(end, 'of') && view.isCapital(end - 1)) return undefined;
  // "doubled the year before"
  return end > start && view.word(start).unit?.type !== 'duration' ? view.text(start, end) : undefined;
}
