import { inYears } from './amounts.js';
import { addBound } from './bounds.js';
import type { Reading } from './found.js';
import { hedgeStart } from './hedges.js';
import { CODE, PREPOSITION, SHORT } from './lexicon/word.js';
import { readCurrencyAfter } from './currencies.js';
import { readUnit } from './measures.js';
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
  if ((found?.unit ?? found?.currency) === undefined || found === undefined || view.isHyphen(found.next) || view.has(i + 1, SHORT)) return undefined;
  if (found.type === 'duration' ? !isLength(view, i, found.next) : found.type === 'money' ? !isPaid(view, found.next) : !isMeasure(view, i, found.next)) return undefined;
  const start = hedgeStart(view, i, floor, found.type === 'duration');
  const figure: Reading['figure'] = { type: found.type, value: found.part };
  if (found.unit !== undefined) figure.unit = found.unit;
  if (found.currency !== undefined) figure.currency = found.currency;
  if (start < i) figure.approx = view.text(start, i).toLowerCase();
  let { next } = found;
  const thing = found.type !== 'duration' && view.is(next, 'of') ? objectEnd(view, next + 1) : next;
  if (thing > next + 1) figure.of = view.text(next + 1, thing);
  // "a year and a half", "an hour and 15 minutes"
  const more = found.unit === undefined || !view.is(next, 'and') ? undefined : afterOne(view, next, found.unit, found.type);
  if (more !== undefined) {
    figure.value = more.value;
    figure.unit = more.unit;
    next = more.next;
  }
  // "a dollar and 42 cents"
  const minor = found.type === 'money' && view.is(next, 'and') ? readNumeral(view, next + 1) : undefined;
  const cents = minor && readCurrencyAfter(view, minor.next);
  if (minor !== undefined && cents !== undefined && cents.part < 1) {
    figure.value = 1 + minor.lo * cents.part;
    next = cents.next;
  }
  inYears(figure);
  addBound(figure);
  return { from: start, next, figure };
}

/** "a dollar and 42 cents", "a dollar a day", but not "a pound and a kiss". */
const isPaid = (view: View, next: number): boolean => !view.is(next, 'and') || readCurrencyAfter(view, readNumeral(view, next + 1)?.next ?? next)?.part === 0.01;

/** "less than a dollar a day": of money only with what it buys behind. */
function oneOfMoney(view: View, i: number): ReturnType<typeof readCurrencyAfter> {
  const found = view.word(i).text.endsWith('s') || view.has(i, CODE) ? undefined : readCurrencyAfter(view, i);
  return found !== undefined && view.among(found.next, 'a per and') ? found : undefined;
}

const BEFORE = 'in for within of after than least about nearly almost roughly around only just over under to most barely lasted took takes take half every approximately as';
const AFTER = /^(?:ago|later|earlier|before|after|long|or|and|since|apart|from)$/;

function isLength(view: View, i: number, next: number): boolean {
  const before = view.spelling(i - 1).toLowerCase();
  if (before === 'of' || before === 'than' && view.isOpen(next)) return false;
  if (before === 'to') return !view.isOpen(next);
  if (view.among(i - 1, BEFORE)) return !view.isOpen(next) || view.endsWith(next, 'ly');
  return AFTER.test(view.spelling(next)) || (view.kind(i - 1) === BREAK && view.kind(next) === BREAK);
}

/** "a gallon of beer", "a mile from": one of a measure, not the thing ("a pound sign"). */
const isMeasure = (view: View, i: number, next: number): boolean =>
  (view.among(next, 'of from away') || !view.isWord(next)) && (view.kind(i - 1) === BREAK || view.has(i - 1, PREPOSITION) || view.is(next, 'of'));
