import { CAPITAL, GROUPED, MIXED } from './lex.js';
import { DETERMINER, NUMERIC, SHORT, VAGUE, type Word } from './lexicon/word.js';
import type { View } from './view.js';

/** A number as read, before it is known what it counts. */
export interface Numeral {
  from: number;
  next: number;
  lo: number;
  /** Equal to `lo` unless the words are vague ("dozens"). */
  hi: number;
  /** "two thirds", "one in five". */
  isFraction: boolean;
  /** In words only: "seven". */
  isSpelled: boolean;
  /** The scale word's power ("billion"), else 1: in "$3-4 billion" both ends share it. */
  scale: number;
  /** "one in five" needs no noun before it is a share. */
  isRatio: boolean;
  /** A scale that only currencies and plural nouns bear out: "5m". */
  isShort: boolean;
}

const VULGAR: Record<string, number> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
};

export function vulgarAt(view: View, i: number): number {
  const code = view.code(i);
  return code >= 0xbc ? (VULGAR[String.fromCharCode(code)] ?? 0) : 0;
}

const MINUS = 0x2212;
const HYPHEN = 0x2d;

function numeral(from: number, next: number, value: number, isSpelled = false, scale = 1): Numeral {
  return { from, next, lo: value, hi: value, isFraction: false, isSpelled, scale, isRatio: false, isShort: false };
}

function fraction(from: number, next: number, value: number, isSpelled: boolean): Numeral {
  return { from, next, lo: value, hi: value, isFraction: true, isSpelled, scale: 1, isRatio: false, isShort: false };
}

/** The number that starts at token i: digits, words or both, with sign, scale and fraction. */
export function readNumeral(view: View, i: number): Numeral | undefined {
  // Every rule that may begin with a number asks for it: read once.
  if (view.numeralAt !== i) {
    view.numeral = readSigned(view, i);
    view.numeralAt = i;
  }
  return view.numeral;
}

function readSigned(view: View, i: number): Numeral | undefined {
  if (!view.isNumber(i) && !view.has(i, NUMERIC) && view.code(i) === 0) return undefined;
  const sign = readSign(view, i);
  if (sign > 0) {
    const positive = readUnsigned(view, i + sign);
    return positive === undefined ? undefined : { ...positive, from: i, lo: -positive.hi, hi: -positive.lo };
  }
  return readUnsigned(view, i);
}

/** Tokens a minus sign takes: "minus five", "-5" where no number or word stands right before. */
function readSign(view: View, i: number): number {
  if (view.is(i, 'minus') || view.is(i, 'negative')) return 1;
  const code = view.code(i);
  if (code === MINUS) return view.glued(i + 1) ? 1 : 0;
  if (code !== HYPHEN || !view.glued(i + 1) || !view.isNumber(i + 1)) return 0;
  return view.glued(i) && (view.isWord(i - 1) || view.isNumber(i - 1)) ? 0 : 1;
}

function readUnsigned(view: View, i: number): Numeral | undefined {
  return readRatio(view, i, readPlain(view, i)) ?? undefined;
}

function readPlain(view: View, i: number): Numeral | undefined {
  const vulgar = vulgarAt(view, i);
  if (vulgar > 0) return scaled(view, fraction(i, i + 1, vulgar, false));
  if (view.isNumber(i)) return readDigits(view, i);
  const word = view.word(i);
  if (word.bits & VAGUE && word.scale > 0) return readVague(view, i);
  if (word.text === 'few' || word.text === 'several' || word.text === 'couple') return readFew(view, i);
  return readShare(view, i) ?? readSpelled(view, i);
}

/** "12,000", "2.5 million", "5bn", "3/8", "2 1/4", "4 thousand 3 hundred". */
function readDigits(view: View, i: number): Numeral | undefined {
  if (view.flag(i, MIXED)) return undefined;
  const slash = 0x2f;
  if (view.sign(i + 1, slash) && view.glued(i + 1) && view.isNumber(i + 2) && view.glued(i + 2)) {
    const share = plainFraction(view, i);
    return share === undefined ? undefined : fraction(i, i + 3, share, false);
  }
  let value = view.value(i);
  let next = i + 1;
  if (view.length(i) <= 3) {
    // "1 234 567": groups of three after a thin or plain space.
    while (view.isNumber(next) && view.length(next) === 3 && !view.flag(next, GROUPED) && view.start(next) === view.end(next - 1) + 1
      && next - i < 5 && !view.flag(next, MIXED) && view.length(next) === 3 && isPureGroup(view, i, next)) {
      value = value * 1000 + view.value(next);
      next += 1;
    }
  }
  const vulgar = vulgarAt(view, next);
  if (vulgar > 0) return numeral(i, next + 1, value + vulgar);
  if (view.isNumber(next) && view.sign(next + 1, slash) && view.glued(next + 1) && view.isNumber(next + 2) && view.glued(next + 2)) {
    const share = plainFraction(view, next);
    if (share !== undefined && share < 1) return numeral(i, next + 3, value + share);
  }
  const read = scaled(view, numeral(i, next, value));
  if (read.scale === 100 && view.is(read.next, 'and') && view.isNumber(read.next + 1) && view.value(read.next + 1) < 100 && Number.isInteger(value)) {
    return { ...read, next: read.next + 2, lo: read.lo + view.value(read.next + 1), hi: read.hi + view.value(read.next + 1) };
  }
  return read.scale >= 1000 && !read.isShort ? continued(view, read) : withHalf(view, read);
}

const isPureGroup = (view: View, i: number, next: number): boolean =>
  view.value(i) > 0 && Number.isInteger(view.value(i)) && Number.isInteger(view.value(next)) && (next > i + 1 || isThinSpace(view, next) || threeGroups(view, i));

function isThinSpace(view: View, i: number): boolean {
  const code = view.tokens.text.charCodeAt(view.start(i) - 1);
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

const threeGroups = (view: View, i: number): boolean =>
  view.isNumber(i + 2) && view.length(i + 2) === 3 && view.start(i + 2) === view.end(i + 1) + 1;

/** The fraction of two numbers around a slash: proper ones with a common denominator, and halves and the like. */
function plainFraction(view: View, i: number): number | undefined {
  const [above, below] = [view.value(i), view.value(i + 2)];
  if (!(below > 1) || !Number.isInteger(above) || !Number.isInteger(below)) return undefined;
  if (view.sign(i + 3, 0x2f) && view.glued(i + 3)) return undefined;
  return above < below && (below <= 10 || below % 4 === 0 || below % 5 === 0) ? above / below : undefined;
}

/** A scale word after a number; a chain of them multiplies ("5 hundred thousand", "200 dozens"). */
function scaled(view: View, read: Numeral): Numeral {
  let { next, scale, isShort } = read;
  for (let k = 0; k < 3; k += 1) {
    const at = view.isHyphen(next) && view.glued(next) && view.word(next + 1).scale >= 1000 && view.glued(next + 1) ? next + 1 : next;
    const word = view.word(at);
    if (word.scale === 0 || word.text === 'score' || word.text === 'scores') break;
    if (word.bits & SHORT) {
      if (k > 0 || !isShortScale(view, at, word)) break;
      isShort = true;
    } else if (word.text === 'dozen' && view.is(at + 1, 'or')) break;
    scale *= word.scale;
    next = at + 1;
    if (isShort) break;
  }
  if (next === read.next) return read;
  return { ...read, next, scale, isShort, lo: tidy(read.lo * scale), hi: tidy(read.hi * scale) };
}

/** "5m", "2bn", "100k", "30 mn"; a single letter only glued to the digits, "T" only as capital. */
function isShortScale(view: View, at: number, word: Word): boolean {
  const glued = view.glued(at);
  if (word.text.length === 1) {
    if (word.text === 't') return view.flag(at, CAPITAL) && glued;
    if (word.text === 'm') return glued;
    return glued || word.text === 'k';
  }
  return glued || word.text !== 'mil';
}

/** 2.3 × 1e9 without the dust of binary fractions. */
const tidy = (value: number): number => (Math.abs(value) < 1e15 ? Number(value.toPrecision(14)) : value);

/** "… and a half", "… and three quarters" after a number. */
function withHalf(view: View, read: Numeral): Numeral {
  // "three-and-a-half"
  if (view.isHyphen(read.next) && view.is(read.next + 1, 'and') && view.isHyphen(read.next + 2) && view.is(read.next + 3, 'a') && view.isHyphen(read.next + 4) && view.is(read.next + 5, 'half')) {
    return { ...read, next: read.next + 6, lo: read.lo + 0.5, hi: read.hi + 0.5 };
  }
  if (!view.is(read.next, 'and')) return read;
  const share = readShare(view, read.next + 1) ?? (view.word(read.next + 1).denominator > 0 && view.word(read.next + 1).denominator < 5
    && view.word(read.next + 1).ordinal === 0 ? numeral(0, read.next + 2, 1 / view.word(read.next + 1).denominator) : undefined);
  if (share === undefined || share.lo >= 1) return read;
  if (view.is(share.next, 'of') && view.has(share.next + 1, DETERMINER)) return read;
  const whole = { ...read, next: share.next, lo: read.lo + share.lo, hi: read.hi + share.lo };
  return scaled(view, whole);
}

/** After "4 thousand" a smaller part: "3 hundred and 21". */
function continued(view: View, read: Numeral): Numeral {
  const at = view.is(read.next, 'and') ? read.next + 1 : read.next;
  if (!view.isNumber(at) && view.word(at).cardinal < 1) return withHalf(view, read);
  if (at === read.next ? view.isNumber(at) && !isScaleWord(view, at + 1) : view.isNumber(at) && !isScaleWord(view, at + 1)) return withHalf(view, read);
  const rest = view.isNumber(at) ? scaled(view, numeral(at, at + 1, view.value(at))) : readSpelled(view, at);
  if (rest === undefined || rest.hi >= read.scale || rest.isShort || (at > read.next && isScaleWord(view, rest.next))) return withHalf(view, read);
  if (at > read.next && !read.isSpelled && rest.isSpelled && rest.lo < 100) return withHalf(view, read);
  let { next } = rest;
  let sum = read.lo + rest.lo;
  if (rest.scale === 100 && view.is(next, 'and') && view.isNumber(next + 1) && view.value(next + 1) < 100) {
    sum += view.value(next + 1);
    next += 2;
  }
  return { ...read, next, lo: sum, hi: sum };
}

const isScaleWord = (view: View, i: number): boolean => view.word(i).scale >= 100 && !view.has(i, SHORT);

/** "seven hundred twenty-one thousand and twelve", "a million", "two dozen". */
function readSpelled(view: View, i: number): Numeral | undefined {
  const starts = view.is(i, 'a') || view.is(i, 'an') || view.is(i, 'the');
  const first = view.word(starts ? i + 1 : i);
  if (starts ? first.scale === 0 || (first.bits & (SHORT | VAGUE)) !== 0 : first.cardinal < 0 && first.scale === 0) return undefined;
  if (view.is(i, 'the') || (first.bits & SHORT) !== 0) return undefined;
  // "score" alone is a verb or the state of a game.
  if (first.scale === 20 && !starts) return undefined;
  let next = starts ? i + 1 : i;
  let total = 0;
  let current = -1;
  let lastScale = Infinity;
  let scale = 1;
  for (;;) {
    const joined = view.isHyphen(next) && view.glued(next) && next > i ? next + 1 : next;
    const word = view.word(joined);
    if (word.cardinal >= 0 && fits(current, word.cardinal)) {
      current = Math.max(current, 0) + word.cardinal;
      next = joined + 1;
    } else if (word.scale === 100 && (current < 100) && !(word.bits & VAGUE && current < 0)) {
      current = (current < 0 ? 1 : current) * 100;
      scale = 100;
      next = joined + 1;
    } else if (word.scale >= 12 && !(word.bits & SHORT) && word.scale < lastScale && word.scale !== 100) {
      if (word.scale === 20 && next > i && !starts && current < 0) break;
      total += (current < 0 ? 1 : current) * word.scale;
      current = -1;
      scale = word.scale;
      lastScale = word.scale;
      next = joined + 1;
    } else if ((word.text === 'and' || view.sign(next, 0x26)) && scale > 1 && isRest(view, next + 1, current < 0 ? lastScale : 100)) {
      next += 1;
      if (current < 0) current = -1;
    } else break;
  }
  if (current < 0 && total === 0) return undefined;
  const sum = total + Math.max(current, 0);
  // "one hundred thirty fifths"
  const below = view.word(next);
  if (sum > 20 && below.denominator > 2 && below.text.endsWith('s') && below.text !== 'quarters') return fraction(i, next + 1, sum / below.denominator, true);
  const read = numeral(i, next, sum, true, scale);
  return withHalf(view, withDecimals(view, read));
}

/** Whether a number below `limit` in words follows "and", and no larger scale after it: "two million and three million". */
function isRest(view: View, i: number, limit: number): boolean {
  const word = view.word(i);
  if (word.cardinal < 1 || word.text === 'one' && limit > 100) return false;
  let at = i + 1;
  if (view.isHyphen(at) && view.word(at + 1).cardinal > 0) at += 2;
  else if (view.word(at).cardinal > 0) at += 1;
  return !(view.word(at).scale >= limit && !view.has(at, SHORT)) && view.word(at).unit === undefined && view.word(at).denominator < 3;
}

/** Whether a cardinal may follow what was read: units after tens or hundreds. */
function fits(current: number, cardinal: number): boolean {
  if (current < 0) return true;
  const rest = current % 100;
  if (rest === 0) return current > 0;
  return rest >= 20 && rest % 10 === 0 && cardinal > 0 && cardinal < 10;
}

/** "two point five". */
function withDecimals(view: View, read: Numeral): Numeral {
  if (!view.is(read.next, 'point') || view.word(read.next + 1).cardinal < 0) return read;
  let at = read.next + 1;
  let digits = '';
  for (; view.word(at).cardinal >= 0 && digits.length < 12; at += 1) {
    const n = view.word(at).cardinal;
    const unit = view.isHyphen(at + 1) && n >= 20 && n % 10 === 0 ? view.word(at + 2).cardinal : -1;
    digits += String(unit > 0 && unit < 10 ? n + unit : n);
    if (unit > 0 && unit < 10) at += 2;
  }
  const value = read.lo + Number(`0.${digits}`);
  return scaled(view, { ...read, next: at, lo: value, hi: value });
}

/** "dozens", "tens of thousands", "hundreds of millions": from twice the smallest to just below the next power. */
function readVague(view: View, i: number): Numeral | undefined {
  const first = view.word(i);
  if (view.is(i, 'scores') && !view.is(i + 1, 'of') && !view.is(i + 1, 'more')) return undefined;
  let scale = first.scale;
  let next = i + 1;
  while (view.is(next, 'of') && view.word(next + 1).scale >= 100 && view.has(next + 1, VAGUE) && next - i < 6) {
    scale *= view.word(next + 1).scale;
    next += 2;
  }
  if (first.text === 'tens' && scale === 10 && !view.is(next, 'of')) return undefined;
  return vagueNumeral(i, next, scale);
}

function vagueNumeral(from: number, next: number, scale: number): Numeral {
  const top = scale % 12 === 0 && scale < 100 ? 99 : scale === 20 ? 99 : 10 * scale - 1;
  const read = numeral(from, next, 2 * scale, true, scale);
  read.hi = top;
  return read;
}

/** "a few hundred", "several thousand", "a couple of dozen". */
function readFew(view: View, i: number): Numeral | undefined {
  const from = view.is(i - 1, 'a') ? i - 1 : i;
  if (view.is(i, 'couple')) {
    const at = view.is(i + 1, 'of') ? i + 2 : i + 1;
    const scale = view.word(at).scale;
    if (from === i) return undefined;
    return scale >= 12 ? numeral(from, at + 1, 2 * scale, true, scale) : undefined;
  }
  let next = i + 1;
  let scale = 1;
  while (view.word(next).scale >= 12 && !view.has(next, SHORT) && next - i < 4) {
    scale *= view.word(next).scale;
    next += 1;
  }
  return scale === 1 ? undefined : vagueNumeral(from, next, scale);
}

/** "two thirds", "a quarter", "half a million", "three-quarters of a billion". */
export function readShare(view: View, i: number): Numeral | undefined {
  const half = view.is(i, 'half');
  const bare = half || (view.is(i, 'quarter') && view.word(view.isHyphen(i + 1) ? i + 2 : i + 1).scale >= 1000);
  const article = view.is(i, 'a') || view.is(i, 'an') || view.is(i, 'one');
  const above = bare || article ? 1 : view.isNumber(i) ? view.value(i) : view.word(i).cardinal;
  if (above < 1 || above > 100) return undefined;
  let at = bare ? i : i + 1;
  if (!bare && view.isHyphen(at) && view.glued(at)) at += 1;
  const below = view.word(at);
  const tens = below.cardinal >= 20 && view.isHyphen(at + 1) ? view.word(at + 2) : undefined;
  const denominator = tens !== undefined && tens.denominator > 0 ? below.cardinal + tens.denominator : below.denominator;
  const isSingular = above > 1 && !below.text.endsWith('s') && tens === undefined && at === i + 1;
  // "three quarter hour" after a whole number
  if (denominator === 0 || (isSingular && !(below.text === 'quarter' && view.is(i - 1, 'and') && above === 3))) return undefined;
  const next = tens !== undefined && tens.denominator > 0 ? at + 3 : at + 1;
  return ofScale(view, fraction(i, next, above / denominator, true));
}

/** "half a million", "two thirds of a million", "half-a-billion". */
function ofScale(view: View, share: Numeral): Numeral {
  let at = share.next;
  if (view.isHyphen(at) && view.glued(at)) at += 1;
  if (view.is(at, 'of')) at += 1;
  if (view.is(at, 'a')) at += 1;
  if (view.isHyphen(at) && view.glued(at)) at += 1;
  const word = view.word(at);
  if (word.scale < 12 || word.scale === 20 || word.bits & (SHORT | VAGUE)) return share;
  const value = share.lo * word.scale;
  return { ...share, next: at + 1, lo: value, hi: value, isFraction: false, scale: word.scale };
}

/** "one in five", "two out of every ten", "9 out of 10". */
function readRatio(view: View, i: number, first: Numeral | undefined): Numeral | undefined {
  if (first === undefined || first.lo !== first.hi || first.lo > 1000 || !Number.isInteger(first.lo)) return first;
  let at = first.next;
  const isIn = view.is(at, 'in');
  const isOut = view.is(at, 'out') && view.is(at + 1, 'of');
  const isHyphened = view.isHyphen(at) && view.is(at + 1, 'in') && view.isHyphen(at + 2);
  if (view.is(at, 'over')) return overAfter(view, i, first);
  if (first.isSpelled && !isIn && view.isOpen(at)) return oneIn(view, i, first);
  if (!isIn && !isOut && !isHyphened) return first;
  at += isIn ? 1 : isOut ? 2 : 3;
  if (view.is(at, 'every')) at += 1;
  const second = readPlain(view, at);
  if (second === undefined || second.isFraction || second.lo !== second.hi || second.lo <= first.lo) return first;
  if (isIn && (first.lo > 20 || first.scale > 1 || !isRound(second.lo))) return first;
  if (isIn && view.word(second.next).unit !== undefined) return first;
  const ratio = fraction(i, second.next, first.lo / second.lo, first.isSpelled);
  ratio.isRatio = true;
  return ratio;
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
  const ratio = fraction(i, second.next, first.lo / second.lo, true);
  ratio.isRatio = true;
  return ratio;
}

/** Denominators people say: up to a hundred, then powers and their small multiples. */
const isRound = (n: number): boolean => n <= 100 || n % 100 === 0;
