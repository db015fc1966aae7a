import { isDivided, plainFraction, vulgarAt, withHalf } from './fractions.js';
import { CAPITAL, GROUPED, MIXED } from './tokens.js';
import { SHORT, type Word } from './lexicon/word.js';
import { fraction, numeral, type Numeral, tidy } from './numeral.js';
import { readSpelled } from './spelled-numbers.js';
import type { View } from './view.js';

/** "12,000", "2.5 million", "5bn", "3/8", "2 1/4", "4 thousand 3 hundred". */
export function readDigits(view: View, i: number): Numeral | undefined {
  if (isDivided(view, i)) {
    const share = plainFraction(view, i);
    return share === undefined ? undefined : fraction(i, i + 3, share, false);
  }
  const product = readPowerOfTen(view, i);
  if (product !== undefined) return product;
  const whole = readWhole(view, i);
  const mixed = withFraction(view, whole);
  if (mixed !== undefined) return mixed;
  const read = scaled(view, whole);
  const rest = Number.isInteger(whole.lo) ? restOfHundred(view, read) : 0;
  if (rest > 0) return { ...read, next: read.next + 2, lo: read.lo + rest, hi: read.hi + rest };
  // "sold one for £63m and a third for £9m"
  return read.isShort ? read : read.scale >= 1000 ? continued(view, read) : withHalf(view, read);
}

/** "1.5 × 10^6" */
function readPowerOfTen(view: View, i: number): Numeral | undefined {
  const times = i + 1;
  if (!view.sign(times, 0xd7) && !view.is(times, 'x') || view.value(times + 1) !== 10 || powerEnd(view, times + 1) === times + 2) return undefined;
  const power = readDigits(view, times + 1);
  if (power === undefined) return undefined;
  const value = tidy(view.value(i) * power.lo);
  return { ...power, from: i, lo: value, hi: value };
}

/** A number with its power ("10^6", "10^-3") or its groups of three after a thin or plain space ("1 234 567"). */
function readWhole(view: View, i: number): Numeral {
  let next = powerEnd(view, i);
  let value = view.value(i);
  if (next > i + 1) return numeral(i, next, value ** (view.value(next - 1) * (view.isDash(i + 2) ? -1 : 1)));
  if (view.length(i) > 3) return numeral(i, next, value);
  while (next - i < 5 && isGroup(view, i, next)) {
    value = value * 1000 + view.value(next);
    next += 1;
  }
  return numeral(i, next, value);
}

/** "2½", "2 1/4", "6-3/4 percent": a number and its fraction; "1½ million". */
function withFraction(view: View, { from, next, lo }: Numeral): Numeral | undefined {
  const vulgar = vulgarAt(view, next);
  if (vulgar > 0) return scaled(view, numeral(from, next + 1, lo + vulgar));
  const at = Number.isInteger(lo) && view.binds(next) && view.glued(next + 1) ? next + 1 : next;
  const share = plainFraction(view, at);
  return share === undefined ? undefined : numeral(from, at + 3, lo + share);
}

/** What "and" adds to hundreds: the 21 of "3 hundred and 21", 0 where nothing is, or of another scale. */
function restOfHundred(view: View, { scale, next }: Numeral): number {
  if (scale !== 100 || !view.is(next, 'and') || isScaleWord(view, next + 2)) return 0;
  const value = view.value(next + 1);
  return value < 100 ? value : 0;
}

/** Past "10^6" or "10^-3", else past the number alone. */
function powerEnd(view: View, i: number): number {
  const at = view.isNumber(i + 2) ? i + 2 : i + 3;
  const isPower = view.sign(i + 1, 0x5e) && view.glued(i + 1) && view.isNumber(at) && view.glued(at) && (at === i + 2 || view.isDash(i + 2) || view.sign(i + 2, 0x2b));
  return isPower && view.value(at) < 100 ? at + 1 : i + 1;
}

/** Whether the token is a group of three digits of the number that begins at i. */
const isGroup = (view: View, i: number, next: number): boolean =>
  view.isNumber(next) && view.length(next) === 3 && !view.flag(next, GROUPED | MIXED) && view.start(next) === view.end(next - 1) + 1 && isPureGroup(view, i, next);

/** Two plain numbers may stand side by side: a thin space, a third group, three noughts, a currency before ("R4 500") or South Africa make groups of them. */
const isPureGroup = (view: View, i: number, next: number): boolean =>
  view.value(i) > 0 && Number.isInteger(view.value(i)) && Number.isInteger(view.value(next)) && (next > i + 1 || isThinSpace(view, next) || threeGroups(view, i) || view.spelling(next) === '000' || view.word(i - 1).currency !== '' || view.country === 'ZA');

function isThinSpace(view: View, i: number): boolean {
  const code = view.source.charCodeAt(view.start(i) - 1);
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

const threeGroups = (view: View, i: number): boolean =>
  view.isNumber(i + 2) && view.length(i + 2) === 3 && view.start(i + 2) === view.end(i + 1) + 1;

/** A scale word after a number; a chain of them multiplies ("5 hundred thousand", "200 dozens"). */
export function scaled(view: View, read: Numeral): Numeral {
  let { next, scale, isShort } = read;
  for (let k = 0; k < 3; k += 1) {
    const at = view.binds(next) && view.word(next + 1).scale >= 1000 && view.glued(next + 1) ? next + 1 : next;
    const word = view.word(at);
    if (word.scale === 0 || word.text === 'score' || word.text === 'scores') break;
    if (word.bits & SHORT) {
      if (k > 0 || !isShortScale(view, at, word)) break;
      isShort = true;
    }
    scale *= word.scale;
    next = at + 1;
  }
  if (next === read.next) return read;
  return { ...read, next, scale, isShort, lo: tidy(read.lo * scale), hi: tidy(read.hi * scale) };
}

/** "5m", "2bn", "100k", "30 mn"; a single letter only glued to the digits, "T" only as capital. */
function isShortScale(view: View, at: number, word: Word): boolean {
  const glued = view.glued(at);
  if (isKelvin(view, at)) return false;
  if (word.text.length === 1) {
    if (word.text === 't') return view.flag(at, CAPITAL) && glued;
    return glued || word.text === 'k';
  }
  return glued || word.text !== 'mil';
}

/** "a 4000K lamp": where light is told of, "K" is no thousand. */
export function isKelvin(view: View, at: number): boolean {
  if (view.spelling(at) !== 'K' || !view.glued(at) || !view.isNumber(at - 1) || view.length(at - 1) !== 4) return false;
  for (let k = 1; k < 5; k += 1) if (view.among(at + k, LIGHT)) return true;
  return view.saidBefore(at - 2, 16, LIGHT);
}
const LIGHT = '+light';

/** After "4 thousand" a smaller part: "3 hundred and 21". */
function continued(view: View, read: Numeral): Numeral {
  const at = view.is(read.next, 'and') ? read.next + 1 : read.next;
  if (view.isNumber(at) && !isScaleWord(view, at + 1)) return withHalf(view, read);
  const rest = view.isNumber(at) ? scaled(view, numeral(at, at + 1, view.value(at))) : readSpelled(view, at);
  if (rest === undefined || rest.hi >= read.scale || rest.isShort || (at > read.next && isScaleWord(view, rest.next))) return withHalf(view, read);
  // "$78.5 million two months later"
  if (rest.isSpelled && rest.lo < 100) return withHalf(view, read);
  const last = restOfHundred(view, rest);
  const sum = read.lo + rest.lo + last;
  return { ...read, next: rest.next + (last > 0 ? 2 : 0), lo: sum, hi: sum };
}

const isScaleWord = (view: View, i: number): boolean => view.word(i).scale >= 100 && !view.has(i, SHORT);
