import type { Figure } from '../../model/figure.js';
import { inYears } from './amounts.js';
import { addBound } from './bounds.js';
import type { Reading } from './found.js';
import { hedgeStart } from './hedges.js';
import { CODE, PREPOSITION, SHORT } from './lexicon/word.js';
import { readCurrencyAfter } from './currencies.js';
import { readUnit, type Measure } from './measures.js';
import { readNumeral } from './numbers.js';
import { objectEnd } from './phrases.js';
import { afterOne } from './quantity.js';
import { readShare } from './fractions.js';
import { BREAK } from './tokens.js';
import type { View } from './view.js';

/** An article with a unit, where it means one of it: "in a year", "at least a decade", "a week before", "half an hour". */
export function readTimeSpan(view: View, i: number, floor: number): Reading | undefined {
  if (!view.isArticle(i)) return undefined;
  const isFraction = readShare(view, i) !== undefined;
  if (isFraction) return undefined;
  const found = readUnit(view, i + 1) ?? oneOfMoney(view, i + 1);
  if (found === undefined || (found.unit ?? found.currency) === undefined || view.isHyphen(found.next) || view.has(i + 1, SHORT) || !isMeant(view, i, found)) return undefined;
  // "once a week", "twice a month": so often
  const often = found.type === 'duration' ? OFTEN.indexOf(view.word(i - 1).text) : -1;
  if (often >= 0 && i > floor) return { from: i - 1, next: found.next, figure: { type: 'count', value: often + 1, of: often > 0 ? 'times' : 'time', per: found.unit ?? '' } };
  const start = hedgeStart(view, i, floor, found.type === 'duration');
  const figure: Figure = { type: found.type, value: found.part };
  if (found.unit !== undefined) figure.unit = found.unit;
  if (found.currency !== undefined) figure.currency = found.currency;
  if (start < i) figure.approx = view.text(start, i).toLowerCase();
  // "a day or two"
  if (view.is(found.next, 'or') && view.is(found.next + 1, 'two') && !view.isOpen(found.next + 2)) {
    figure.lo = found.part;
    figure.hi = 2 * found.part;
    delete figure.value;
    inYears(figure);
    return { from: start, next: found.next + 2, figure };
  }
  const thing = found.type !== 'duration' && view.is(found.next, 'of') ? objectEnd(view, found.next + 1) : found.next;
  if (thing > found.next + 1) figure.of = view.text(found.next + 1, thing);
  const next = view.is(found.next, 'and') ? addRest(view, found, figure) : found.next;
  inYears(figure);
  addBound(figure);
  return { from: start, next, figure };
}

/** Whether the article means one of the unit. */
function isMeant(view: View, i: number, { type, next }: Measure): boolean {
  if (type === 'duration') return isLength(view, i, next);
  return type === 'money' ? isPaid(view, next) : isMeasure(view, i, next);
}

/** What "and" adds: "a year and a half", "an hour and 15 minutes", "a dollar and 42 cents". Returns the end behind it. */
function addRest(view: View, { unit, type, next }: Measure, figure: Figure): number {
  const more = unit === undefined ? undefined : afterOne(view, next, unit, type);
  if (more !== undefined) {
    figure.value = more.value;
    figure.unit = more.unit;
    return more.next;
  }
  const minor = type === 'money' ? readNumeral(view, next + 1) : undefined;
  const cents = minor && readCurrencyAfter(view, minor.next);
  if (minor === undefined || cents === undefined || cents.part >= 1) return next;
  figure.value = 1 + minor.lo * cents.part;
  return cents.next;
}

/** "a dollar and 42 cents", "a dollar a day", but not "a pound and a kiss". */
const isPaid = (view: View, next: number): boolean => !view.is(next, 'and') || readCurrencyAfter(view, readNumeral(view, next + 1)?.next ?? next)?.part === 0.01;

/** "less than a dollar a day": of money only with what it buys behind. */
function oneOfMoney(view: View, i: number): ReturnType<typeof readCurrencyAfter> {
  const found = view.word(i).text.endsWith('s') || view.has(i, CODE) ? undefined : readCurrencyAfter(view, i);
  return found !== undefined && view.among(found.next, 'a per and') ? found : undefined;
}

const OFTEN = ['once', 'twice', 'thrice'];
const BEFORE = '+before-span';
const AFTER = '+behind-length';

function isLength(view: View, i: number, next: number): boolean {
  const before = view.spelling(i - 1).toLowerCase();
  if (before === 'of' || before === 'than' && view.isOpen(next)) return false;
  if (before === 'to') return !view.isOpen(next);
  if (view.among(i - 1, BEFORE)) return !view.isOpen(next) || view.endsWith(next, 'ly');
  return view.among(next, AFTER) && !view.isCapital(next) || (view.kind(i - 1) === BREAK && view.kind(next) === BREAK);
}

/** "a gallon of beer", "a mile from": one of a measure, not the thing ("a pound sign"). */
const isMeasure = (view: View, i: number, next: number): boolean =>
  (view.among(next, 'of from away') || !view.isWord(next)) && (view.kind(i - 1) === BREAK || view.has(i - 1, PREPOSITION) || view.is(next, 'of'));
