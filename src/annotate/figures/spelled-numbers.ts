import { scaled } from './digits.js';
import { withHalf } from './fractions.js';
import { SHORT, VAGUE } from './lexicon/word.js';
import { fraction, numeral, type Numeral } from './numeral.js';
import type { View } from './view.js';

/** "seven hundred twenty-one thousand and twelve", "a million", "two dozen". */
export function readSpelled(view: View, i: number): Numeral | undefined {
  const starts = view.isArticle(i);
  // "rose a full point"
  const point = starts && view.among(i + 1, 'full whole') ? i + 2 : i + 1;
  if (starts && view.is(point, 'point') && !view.isOpen(point + 1)) return numeral(i, point, 1, true);
  const first = view.word(starts ? i + 1 : i);
  if (starts ? first.scale === 0 || (first.bits & (SHORT | VAGUE)) !== 0 : first.cardinal < 0 && first.scale === 0) return undefined;
  if ((first.bits & SHORT) !== 0) return undefined;
  // "score" alone is a verb or the state of a game.
  if (first.scale === 20 && (!starts || view.isHyphen(i + 2) || view.is(i + 2, 'of'))) return undefined;
  let next = starts ? i + 1 : i;
  let total = 0;
  let current = -1;
  let lastScale = Infinity;
  let scale = 1;
  for (;;) {
    // "ninety - five" is how tokenised text has it
    const joined = next > i && (view.binds(next) || view.isHyphen(next) && view.word(next - 1).cardinal > 19 && fits(20, view.word(next + 1).cardinal)) ? next + 1 : next;
    const word = view.word(joined);
    if (word.cardinal >= 0 && fits(current, word.cardinal)) {
      current = Math.max(current, 0) + word.cardinal;
      next = joined + 1;
    } else if (word.scale === 100 && (current < 100) && !(word.bits & VAGUE && current < 0)) {
      current = (current < 0 ? 1 : current) * 100;
      scale = 100;
      next = joined + 1;
    } else if (word.scale >= 12 && (!(word.bits & SHORT) || (word.text.length > 1 && current >= 0)) && word.scale < lastScale && word.scale !== 100) {
      total += (current < 0 ? 1 : current) * word.scale;
      current = -1;
      scale = word.scale;
      lastScale = word.scale;
      next = joined + 1;
    } else if (word.scale === 1e7 && lastScale === 1e5 && current < 0) {
      // "three lakh crore"
      total *= word.scale;
      lastScale = word.scale;
      scale = word.scale;
      next = joined + 1;
    } else if ((word.text === 'and' || view.sign(next, 0x26)) && scale > 1 && isRest(view, next + 1, lastScale, current >= 0 || lastScale < 1e6)) next += 1;
    else break;
  }
  if (current < 0 && total === 0) return undefined;
  const sum = total + Math.max(current, 0);
  // "one hundred thirty fifths"
  const below = view.word(next);
  if (sum > 20 && below.denominator > 2 && below.text.endsWith('s') && below.text !== 'quarters') return fraction(i, next + 1, sum / below.denominator, true);
  const read = numeral(i, next, sum, true, scale);
  return withHalf(view, withDecimals(view, read));
}

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
