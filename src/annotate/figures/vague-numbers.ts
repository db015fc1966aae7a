import { SHORT, STATE, VAGUE } from './lexicon/word.js';
import { numeral, type Numeral } from './numeral.js';
import type { View } from './view.js';

/** "dozens", "tens of thousands", "hundreds of millions": from twice the smallest to just below the next power. */
export function readVague(view: View, i: number): Numeral | undefined {
  const first = view.word(i);
  // "killed scores": of a match the word tells otherwise
  if (view.is(i, 'scores') && (!view.among(i + 1, 'of more') || view.isOpen(i - 1) && !view.has(i - 1, STATE) && !/(?:ed|ing)$/.test(view.spelling(i - 1))) && !/^(?:kill|wound|injur|displac|arrest)/.test(view.spelling(i - 1))) return undefined;
  let scale = first.scale;
  let next = i + 1;
  while (view.is(next, 'of') && view.word(next + 1).scale >= 100 && view.has(next + 1, VAGUE) && next - i < 6) {
    scale *= view.word(next + 1).scale;
    next += 2;
  }
  return vagueNumeral(i, next, scale);
}

function vagueNumeral(from: number, next: number, scale: number): Numeral {
  const top = scale % 12 === 0 && scale < 100 ? 99 : scale === 20 ? 99 : 10 * scale - 1;
  const read = numeral(from, next, 2 * scale, true, scale);
  read.hi = top;
  return read;
}

/** "a few hundred", "several thousand", "a couple of dozen". */
export function readFew(view: View, i: number): Numeral | undefined {
  const from = view.is(i - 1, 'a') ? i - 1 : i;
  let next = view.is(i, 'couple') && view.is(i + 1, 'of') ? i + 2 : i + 1;
  let scale = 1;
  while (view.word(next).scale >= 12 && !view.has(next, SHORT) && next - i < 4) {
    scale *= view.word(next).scale;
    next += 1;
  }
  return scale === 1 ? undefined : vagueNumeral(from, next, scale);
}
