import { scaled } from './digits.js';
import { withHalf } from './fractions.js';
import { SHORT, VAGUE, type Word } from './lexicon/word.js';
import { fraction, numeral, type Numeral } from './numeral.js';
import type { View } from './view.js';

/** "seven hundred twenty-one thousand and twelve", "a million", "two dozen". */
export function readSpelled(view: View, i: number): Numeral | undefined {
  const startsWithArticle = view.isArticle(i);
  if (startsWithArticle) {
    // "rose a full point"
    const point = view.among(i + 1, 'full whole') ? i + 2 : i + 1;
    if (view.is(point, 'point') && !view.isOpen(point + 1)) return numeral(i, point, 1, true);
  }
  const start = startsWithArticle ? i + 1 : i;
  if (!begins(view, start, startsWithArticle)) return undefined;
  const sum = sumOf(view, start);
  if (sum === undefined) return undefined;
  // "one hundred thirty fifths"
  const below = view.word(sum.next);
  if (sum.value > 20 && below.denominator > 2 && below.text.endsWith('s') && below.text !== 'quarters') return fraction(i, sum.next + 1, sum.value / below.denominator, true);
  return withHalf(view, withDecimals(view, numeral(i, sum.next, sum.value, true, sum.scale)));
}

/** Whether a number in words begins at a token: with "two" or "dozen", behind an article with a scale ("a million"). */
function begins(view: View, i: number, isAfterArticle: boolean): boolean {
  const { scale, cardinal, bits } = view.word(i);
  if (bits & SHORT || cardinal < 0 && scale === 0) return false;
  // "X1.8 billion": what stands before is a number that we do not read, so this is no billion.
  if (cardinal < 0 && view.isNumber(i - 1)) return false;
  // "a one", "a few"
  if (isAfterArticle && (scale === 0 || bits & VAGUE)) return false;
  // "score" alone is a verb or the state of a game.
  return scale !== 20 || isAfterArticle && !view.isHyphen(i + 1) && !view.is(i + 1, 'of');
}

/** A number as its words add up: "two hundred and five thousand and ten". */
interface Sum {
  next: number;
  value: number;
  /** The last scale named: 1,000 in "five thousand and ten". */
  scale: number;
}

/** Adds the words up from token `start` on, for as long as each may follow those before. */
function sumOf(view: View, start: number): Sum | undefined {
  let next = start;
  /** What is behind the last scale of thousands or more: 205 in "two hundred and five"; -1 where nothing is yet. */
  let current = -1;
  /** What the scales before it have made of theirs. */
  let total = 0;
  let lastScale = Infinity;
  let scale = 1;
  for (;;) {
    const at = next > start ? afterHyphen(view, next) : next;
    const word = view.word(at);
    if (word.cardinal >= 0 && fits(current, word.cardinal)) {
      current = Math.max(current, 0) + word.cardinal;
    } else if (isHundred(word, current)) {
      current = (current < 0 ? 1 : current) * 100;
      scale = 100;
    } else if (isScale(word, current, lastScale)) {
      total += (current < 0 ? 1 : current) * word.scale;
      current = -1;
      scale = lastScale = word.scale;
    } else if (word.scale === 1e7 && lastScale === 1e5 && current < 0) {
      // "three lakh crore"
      total *= word.scale;
      scale = lastScale = word.scale;
    } else if ((word.text === 'and' || view.sign(next, 0x26)) && scale > 1 && isRest(view, next + 1, lastScale, current >= 0 || lastScale < 1e6)) {
      next += 1;
      continue;
    } else break;
    next = at + 1;
  }
  return current < 0 && total === 0 ? undefined : { next, value: total + Math.max(current, 0), scale };
}

/** Past the hyphen of "ninety-five", which tokenised text has as "ninety - five". */
const afterHyphen = (view: View, i: number): number =>
  view.binds(i) || view.isHyphen(i) && view.word(i - 1).cardinal > 19 && fits(20, view.word(i + 1).cardinal) ? i + 1 : i;

/** "two hundred", but no vague "hundreds" without a number before it. */
const isHundred = (word: Word, current: number): boolean => word.scale === 100 && current < 100 && !(word.bits & VAGUE && current < 0);

/** Whether a dozen, a thousand or more may follow: scales fall ("two million three thousand"), and a short one ("mn") wants a number before it. */
const isScale = (word: Word, current: number, lastScale: number): boolean =>
  word.scale >= 12 && word.scale !== 100 && word.scale < lastScale && (!(word.bits & SHORT) || word.text.length > 1 && current >= 0);

/** Whether a number in words follows "and", with no scale from `limit` on: not "two million and three million" nor, unless `isNear`, "two million and three hours". */
function isRest(view: View, i: number, limit: number, isNear: boolean): boolean {
  const word = view.word(i);
  if (word.cardinal < 1 || word.text === 'one' && !isNear) return false;
  let at = i + 1;
  if (view.isHyphen(at) && view.word(at + 1).cardinal > 0) at += 2;
  else if (view.word(at).cardinal > 0) at += 1;
  const { scale, unit, denominator } = view.word(at);
  return scale < limit && (unit === undefined || isNear) && denominator < 3;
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
