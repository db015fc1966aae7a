import { isCurrencySign } from './currencies.js';
import { scaled } from './digits.js';
import { DETERMINER, SHORT, VAGUE } from './lexicon/word.js';
import { readPlain } from './numbers.js';
import { fraction, numeral, type Numeral } from './numeral.js';
import type { View } from './view.js';

const VULGAR: Record<string, number> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
};

export function vulgarAt(view: View, i: number): number {
  const code = view.code(i);
  return code >= 0xbc ? (VULGAR[String.fromCharCode(code)] ?? 0) : 0;
}

/** A slash between two numbers, without a space: "3/8". */
export const isDivided = (view: View, i: number): boolean =>
  view.sign(i + 1, 0x2f) && view.glued(i + 1) && view.isNumber(i) && view.isNumber(i + 2) && view.glued(i + 2);

/** The fraction of two numbers around a slash: proper ones with a common denominator, and halves and the like. */
export function plainFraction(view: View, i: number): number | undefined {
  if (!isDivided(view, i)) return undefined;
  const [above, below] = [view.value(i), view.value(i + 2)];
  if (!(below > 1) || !Number.isInteger(above) || !Number.isInteger(below)) return undefined;
  return above < below && (below <= 10 || below % 4 === 0 || below % 5 === 0) ? above / below : undefined;
}

/** "… and a half", "… and three quarters" after a number. */
export function withHalf(view: View, read: Numeral): Numeral {
  if (isHyphenedHalf(view, read.next)) return scaled(view, plus(read, read.next + 6, 0.5));
  if (!view.is(read.next, 'and')) return read;
  // "5 and 3/4"
  const above = read.next + 1;
  const digits = Number.isInteger(read.lo) && read.lo === read.hi ? plainFraction(view, above) : undefined;
  if (digits !== undefined) return plus(read, above + 3, digits);
  const share = readShare(view, above, true) ?? bareShare(view, above);
  // "€7 and half a litre"
  if (share === undefined || share.lo >= 1 || view.isArticle(share.next)) return read;
  // "one billion and three quarters of a million"
  const smaller = view.word(share.next).scale;
  if (smaller >= 1000 && smaller < read.scale) return plus(read, share.next + 1, share.lo * smaller);
  // "three million and a half" is 3.5 million.
  return scaled(view, plus(read, share.next, share.lo * (read.scale >= 1000 ? read.scale : 1)));
}

const plus = (read: Numeral, next: number, more: number): Numeral => ({ ...read, next, lo: read.lo + more, hi: read.hi + more });

/** The rest of "three-and-a-half" */
const isHyphenedHalf = (view: View, i: number): boolean =>
  view.isHyphen(i) && view.is(i + 1, 'and') && view.isHyphen(i + 2) && view.is(i + 3, 'a') && view.isHyphen(i + 4) && view.is(i + 5, 'half');

/** The half and the quarter of "two and half", "two and quarter", without an article. */
function bareShare(view: View, i: number): Numeral | undefined {
  const { denominator, ordinal } = view.word(i);
  return denominator > 0 && denominator < 5 && ordinal === 0 ? numeral(0, i + 1, 1 / denominator) : undefined;
}

/** "two thirds", "a quarter", "half a million", "three-quarters of a billion"; after a whole number (`isPart`) without the scale behind: "two and a half million". */
export function readShare(view: View, i: number, isPart = false): Numeral | undefined {
  const isLone = isLoneShare(view, i);
  const above = isLone || view.isArticle(i) || view.is(i, 'one') ? 1 : view.isNumber(i) ? view.value(i) : view.word(i).cardinal;
  if (above < 1 || above > 100) return undefined;
  const at = isLone ? i : view.binds(i + 1) ? i + 2 : i + 1;
  const below = view.word(at);
  // "the highest in nine quarters": of years
  if (below.text === 'quarters' && above > 3 && view.isWord(at)) return undefined;
  const power = powerAt(view, at);
  if (power > 0) return ofScale(view, fraction(i, at + 3, above / power, true));
  // "three twenty-fifths"
  const ones = below.cardinal >= 20 && view.isHyphen(at + 1) ? view.word(at + 2).denominator : 0;
  const denominator = ones > 0 ? below.cardinal + ones : below.denominator;
  if (denominator === 0 || above > 1 && ones === 0 && at === i + 1 && !isSeveral(view, i, above)) return undefined;
  const share = fraction(i, ones > 0 ? at + 3 : at + 1, above / denominator, true);
  return isPart ? share : ofScale(view, share);
}

/** "half", and "quarter" right before what it is a quarter of: "a quarter-million", "a quarter-mile", "quarter-point". */
function isLoneShare(view: View, i: number): boolean {
  if (view.is(i, 'half')) return true;
  if (!view.is(i, 'quarter')) return false;
  const isHyphened = view.isHyphen(i + 1);
  const of = view.word(isHyphened ? i + 2 : i + 1);
  return of.scale >= 1000 || isHyphened && (of.unit !== undefined || of.text === 'point');
}

/** "two thirds", not "two third"; but "and three quarter" after a whole number. */
const isSeveral = (view: View, i: number, above: number): boolean =>
  view.word(i + 1).text.endsWith('s') || above === 3 && view.is(i + 1, 'quarter') && view.is(i - 1, 'and');

/** "ten-thousandth", "hundred-thousandths": what one is divided by; 0 elsewhere. */
function powerAt(view: View, i: number): number {
  const { cardinal, scale } = view.word(i);
  const factor = cardinal === 10 ? 10 : scale === 100 ? 100 : 0;
  const { denominator } = view.word(i + 2);
  return factor > 0 && view.isHyphen(i + 1) && denominator >= 1000 ? factor * denominator : 0;
}

/** "half a million", "two thirds of a million", "half-a-billion". */
function ofScale(view: View, share: Numeral): Numeral {
  let at = share.next;
  if (view.binds(at)) at += 1;
  if (view.is(at, 'of')) at += 1;
  if (view.is(at, 'a')) at += 1;
  if (view.binds(at)) at += 1;
  const word = view.word(at);
  if (word.scale < 12 || word.scale === 20 || word.bits & (SHORT | VAGUE)) return share;
  const value = share.lo * word.scale;
  return { ...share, next: at + 1, lo: value, hi: value, isFraction: false, scale: word.scale };
}

/** "one in five", "two out of every ten", "9 out of 10". */
export function readRatio(view: View, i: number, first: Numeral | undefined): Numeral | undefined {
  if (first === undefined || first.lo !== first.hi || first.lo > 1000 || !Number.isInteger(first.lo) && !view.is(first.next, 'per')) return first;
  const at = first.next;
  const { text } = view.word(at);
  if (text === 'over') return overAfter(view, i, first);
  if (text === 'per') return perMany(view, i, first);
  const isIn = text === 'in';
  if (first.isSpelled && !isIn && view.isOpen(at)) return oneIn(view, i, first);
  const joint = ratioJoint(view, at);
  if (joint === at) return first;
  const second = largerAt(view, view.is(joint, 'every') ? joint + 1 : joint, first);
  if (second === undefined || isIn && !isShareIn(view, first, second)) return first;
  return ratio(i, first, second);
}

/** Behind what joins the two numbers of a share: "in", "of" before "every", "out of", "-in-". */
function ratioJoint(view: View, at: number): number {
  if (view.is(at, 'in') || view.is(at, 'of') && view.is(at + 1, 'every')) return at + 1;
  if (view.is(at, 'out') && view.is(at + 1, 'of')) return at + 2;
  return view.isHyphen(at) && view.is(at + 1, 'in') && view.isHyphen(at + 2) ? at + 3 : at;
}

/** "one in five" is a share, "30 in 40", "two in 2011" and "one in five years" are none. */
const isShareIn = (view: View, first: Numeral, second: Numeral): boolean =>
  first.lo <= 20 && first.scale === 1 && isRound(second.lo) && view.word(second.next).unit === undefined;

/** The plain number at a token that is larger than the first. */
function largerAt(view: View, at: number, first: Numeral): Numeral | undefined {
  const second = readPlain(view, at);
  return second === undefined || second.isFraction || second.lo !== second.hi || second.lo <= first.lo ? undefined : second;
}

const ratio = (from: number, first: Numeral, second: Numeral): Numeral => ({ ...fraction(from, second.next, first.lo / second.lo, first.isSpelled), isRatio: true });

/** "two per 10,000 people", "4.3 per thousand": a share of many; of "$3 per million calls" the price stays. */
function perMany(view: View, i: number, first: Numeral): Numeral {
  if (isCurrencySign(view.code(i - 1))) return first;
  const second = largerAt(view, first.next + 1, first);
  return second === undefined || second.lo < 1000 || second.lo % 1000 > 0 ? first : ratio(i, first, second);
}

/** "one over three" in so many words. */
function overAfter(view: View, i: number, first: Numeral): Numeral {
  const second = first.isFraction || first.scale > 1 || first.lo > 20 ? undefined : largerAt(view, first.next + 1, first);
  return second === undefined || view.isWord(second.next) ? first : fraction(i, second.next, first.lo / second.lo, first.isSpelled);
}

/** "one child in four", "one German customer in three", "one baby in 2,000 is", "one home in six lacks water": a share with its noun inside. */
function oneIn(view: View, i: number, first: Numeral): Numeral {
  const at = view.is(first.next + 1, 'in') ? first.next + 1 : first.next + 2;
  if (first.lo > 10 || !view.is(at, 'in') || !view.isOpen(at - 1) || (!view.isNumber(at + 1) && view.word(at + 1).cardinal < 2)) return first;
  const second = largerAt(view, at + 1, first);
  return second === undefined || second.lo > 100 && second.lo % 1000 > 0 || view.isOpen(second.next) && !view.endsWith(second.next, 'ed') && !(view.endsWith(second.next, 's') && (view.isOpen(second.next + 1) || view.has(second.next + 1, DETERMINER))) ? first : ratio(i, first, second);
}

/** Denominators people say: up to a hundred, then powers and their small multiples. */
const isRound = (n: number): boolean => n <= 100 || n % 100 === 0;
