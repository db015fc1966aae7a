import { scaled } from './digits.js';
import { SHORT, VAGUE } from './lexicon/word.js';
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

/** The fraction of two numbers around a slash: proper ones with a common denominator, and halves and the like. */
export function plainFraction(view: View, i: number): number | undefined {
  const [above, below] = [view.value(i), view.value(i + 2)];
  if (!(below > 1) || !Number.isInteger(above) || !Number.isInteger(below)) return undefined;
  return above < below && (below <= 10 || below % 4 === 0 || below % 5 === 0) ? above / below : undefined;
}

/** "… and a half", "… and three quarters" after a number. */
export function withHalf(view: View, read: Numeral): Numeral {
  // "three-and-a-half"
  if (view.isHyphen(read.next) && view.is(read.next + 1, 'and') && view.isHyphen(read.next + 2) && view.is(read.next + 3, 'a') && view.isHyphen(read.next + 4) && view.is(read.next + 5, 'half')) {
    return scaled(view, { ...read, next: read.next + 6, lo: read.lo + 0.5, hi: read.hi + 0.5 });
  }
  if (!view.is(read.next, 'and')) return read;
  // "5 and 3/4"
  const above = read.next + 1;
  const digits = Number.isInteger(read.lo) && read.lo === read.hi && view.isNumber(above) && view.sign(above + 1, 0x2f) && view.glued(above + 1) && view.glued(above + 2) ? plainFraction(view, above) : undefined;
  if (digits !== undefined && digits < 1) return { ...read, next: above + 3, lo: read.lo + digits, hi: read.hi + digits };
  const share = readShare(view, read.next + 1, true) ?? (view.word(read.next + 1).denominator > 0 && view.word(read.next + 1).denominator < 5
    && view.word(read.next + 1).ordinal === 0 ? numeral(0, read.next + 2, 1 / view.word(read.next + 1).denominator) : undefined);
  if (share === undefined || share.lo >= 1) return read;
  // "one billion and three quarters of a million"
  const smaller = view.word(share.next).scale;
  if (smaller >= 1000 && smaller < read.scale) return { ...read, next: share.next + 1, lo: read.lo + share.lo * smaller, hi: read.hi + share.lo * smaller };
  // "three million and a half" is 3.5 million.
  const part = share.lo * (read.scale >= 1000 ? read.scale : 1);
  const whole = { ...read, next: share.next, lo: read.lo + part, hi: read.hi + part };
  return scaled(view, whole);
}

/** "two thirds", "a quarter", "half a million", "three-quarters of a billion"; after a whole number (`isPart`) without the scale behind: "two and a half million". */
export function readShare(view: View, i: number, isPart = false): Numeral | undefined {
  const half = view.is(i, 'half');
  const bare = half || (view.is(i, 'quarter') && (view.word(view.isHyphen(i + 1) ? i + 2 : i + 1).scale >= 1000 || (view.isHyphen(i + 1) && (view.word(i + 2).unit !== undefined || view.is(i + 2, 'point')))));
  const article = view.isArticle(i) || view.is(i, 'one');
  const above = bare || article ? 1 : view.isNumber(i) ? view.value(i) : view.word(i).cardinal;
  if (above < 1 || above > 100) return undefined;
  let at = bare ? i : i + 1;
  if (!bare && view.binds(at)) at += 1;
  const below = view.word(at);
  const tens = below.cardinal >= 20 && view.isHyphen(at + 1) ? view.word(at + 2) : undefined;
  const denominator = tens !== undefined && tens.denominator > 0 ? below.cardinal + tens.denominator : below.denominator;
  const isSingular = above > 1 && !below.text.endsWith('s') && tens === undefined && at === i + 1;
  // "three quarter hour" after a whole number
  if (denominator === 0 || (isSingular && !(below.text === 'quarter' && view.is(i - 1, 'and') && above === 3))) return undefined;
  const next = tens !== undefined && tens.denominator > 0 ? at + 3 : at + 1;
  const share = fraction(i, next, above / denominator, true);
  return isPart ? share : ofScale(view, share);
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
  let at = first.next;
  const isIn = view.is(at, 'in');
  const isOf = view.is(at, 'of') && view.is(at + 1, 'every');
  const isOut = view.is(at, 'out') && view.is(at + 1, 'of');
  const isHyphened = view.isHyphen(at) && view.is(at + 1, 'in') && view.isHyphen(at + 2);
  if (view.is(at, 'over')) return overAfter(view, i, first);
  if (view.is(at, 'per')) return perMany(view, i, first);
  if (first.isSpelled && !isIn && view.isOpen(at)) return oneIn(view, i, first);
  if (!isIn && !isOut && !isHyphened && !isOf) return first;
  at += isIn || isOf ? 1 : isOut ? 2 : 3;
  if (view.is(at, 'every')) at += 1;
  const second = readPlain(view, at);
  if (second === undefined || second.isFraction || second.lo !== second.hi || second.lo <= first.lo) return first;
  if (isIn && (first.lo > 20 || first.scale > 1 || !isRound(second.lo))) return first;
  if (isIn && view.word(second.next).unit !== undefined) return first;
  return { ...fraction(i, second.next, first.lo / second.lo, first.isSpelled), isRatio: true };
}

/** "two per 10,000 people", "4.3 per thousand": a share of many. */
function perMany(view: View, i: number, first: Numeral): Numeral {
  const second = readPlain(view, first.next + 1);
  if (second === undefined || second.lo !== second.hi || second.lo < 1000 || second.lo % 1000 > 0) return first;
  return { ...fraction(i, second.next, first.lo / second.lo, first.isSpelled), isRatio: true };
}

/** "one over three" in so many words. */
function overAfter(view: View, i: number, first: Numeral): Numeral {
  const second = first.isFraction || first.scale > 1 ? undefined : readPlain(view, first.next + 1);
  if (second === undefined || second.isFraction || second.lo <= first.lo || second.lo !== second.hi || first.lo > 20 || view.isWord(second.next)) return first;
  return fraction(i, second.next, first.lo / second.lo, first.isSpelled);
}

/** "one child in four": a share with its noun inside. */
function oneIn(view: View, i: number, first: Numeral): Numeral {
  const at = first.next + 1;
  if (first.lo > 10 || !view.is(at, 'in') || (!view.isNumber(at + 1) && view.word(at + 1).cardinal < 2)) return first;
  const second = readPlain(view, at + 1);
  if (second === undefined || second.isFraction || second.lo !== second.hi || second.lo <= first.lo || second.lo > 100 || view.isOpen(second.next)) return first;
  return { ...fraction(i, second.next, first.lo / second.lo, true), isRatio: true };
}

/** Denominators people say: up to a hundred, then powers and their small multiples. */
const isRound = (n: number): boolean => n <= 100 || n % 100 === 0;
