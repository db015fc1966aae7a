import type { Figure } from '../../model/figure.js';
import { readUnit } from './measures.js';
import { looksPlural } from './phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const OPENERS = new OftenAsked('a an per each every');

/** "a day", "per person", "an hour", "/MWh", "-an-hour": sets `per` and returns the end, for anything but times. */
export function perAfter(view: View, i: number, figure: Figure): number {
  if (figure.type === 'duration' || figure.type === 'percent' && !view.is(i, 'a')) return i;
  if (view.is(i - 1, 'bpd')) figure.per = 'day';
  const at = view.binds(i) ? i + 1 : i;
  const isPer = view.is(at, 'per') || view.sign(at, 0x2f) && view.glued(at);
  if (!isPer && !view.among(at, OPENERS)) {
    if (view.spelling(i) !== 'p.a.') return i;
    figure.per = 'year';
    return i + 1;
  }
  const noun = view.binds(at + 1) ? at + 2 : at + 1;
  if (isPer && view.spelling(noun).toLowerCase() === 'annum') {
    figure.per = 'year';
    return noun + 1;
  }
  // "84% had a dose and 76% a second"
  if (!isEach(view, noun, isPer, figure) || figure.type === 'percent' && view.is(noun, 'second')) return i;
  const compound = view.isHyphen(at + 1) ? undefined : readUnit(view, noun);
  figure.per = compound?.unit ?? view.word(noun).unit?.name ?? view.spelling(noun).toLowerCase();
  return compound?.next ?? noun + 1;
}

/** Whether the noun is what there is so much of the figure for each of: not in "a year earlier", "five per cent", "a strike". */
function isEach(view: View, noun: number, isPer: boolean, { type, unit }: Figure): boolean {
  // "1.6m barrels a day before the war" is no day before it
  // "per two-kilogramme bag", "an interest-free loan"
  if (!view.isWord(noun) || view.word(noun).cardinal > 0 || view.binds(noun + 1) && !view.isHyphen(noun - 1) || unit !== 'barrel' && view.among(noun + 1, '+no-day')) return false;
  if (isPer) return !view.is(noun, 'cent');
  return view.word(noun).unit !== undefined || view.among(noun, POWERS) || view.among(noun, PER_NOUNS) || type === 'money' && isBought(view, noun);
}

/** "$5 a bottle": a lone noun in the singular. */
const isBought = (view: View, noun: number): boolean =>
  view.isOpen(noun) && view.word(noun).scale === 0 && !view.isOpen(noun + 1) && !view.isCapital(noun) && !looksPlural(view, noun);

const POWERS = new OftenAsked('cubic square');
const PER_NOUNS = new OftenAsked('+per-noun');
