import type { Figure } from '../../model/figure.js';
import { readUnit } from './measures.js';
import { looksPlural } from './phrases.js';
import { ALL_CAPITALS } from './tokens.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const OPENERS = new OftenAsked('a an per each every');

/** "a day", "per person", "an hour", "/MWh", "-an-hour": sets `per` and returns the end, for anything but times. */
export function perAfter(view: View, i: number, figure: Figure): number {
  if (figure.type === 'percent' && !view.is(i, 'a')) return i;
  if (view.is(i - 1, 'bpd')) figure.per = 'day';
  const at = view.binds(i) ? i + 1 : i;
  const isSlash = view.sign(at, SLASH) && (view.glued(at) || view.word(at + 1).unit?.type === 'duration');
  const isPer = view.is(at, 'per') || isSlash;
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
  if (isSlash && isOneOfTwo(view, noun) || !isEach(view, noun, isPer, figure)) return i;
  const compound = view.isHyphen(at + 1) ? undefined : readUnit(view, noun);
  figure.per = compound?.unit ?? view.word(noun).unit?.name ?? view.spelling(noun).toLowerCase();
  return compound?.next ?? noun + 1;
}

/** "blogs/newsletters", "435-II/BASIC": what a slash parts, unless the second is a unit or one thing. */
const isOneOfTwo = (view: View, noun: number): boolean => view.word(noun).unit === undefined && (looksPlural(view, noun) || view.flag(noun, ALL_CAPITALS));

/** "six hours a week", "120 hours per employee": of a time only so much of a longer one, or of each of anything else. */
function isLonger(view: View, noun: number, isPer: boolean, unit = ''): boolean {
  const other = view.word(noun).unit;
  return other?.type === 'duration' ? TIMES.indexOf(other.name) > TIMES.indexOf(unit) && !view.isOpen(noun + 1) : isPer && !view.sign(noun - 1, SLASH) && other === undefined;
}
const TIMES = 'millisecond second minute hour night day weekend week fortnight month quarter year decade century'.split(' ');
const SLASH = 0x2f;

/** Whether the noun is what there is so much of the figure for each of: not in "a year earlier", "five per cent", "a strike". */
function isEach(view: View, noun: number, isPer: boolean, { type, unit }: Figure): boolean {
  // "1.6m barrels a day before the war" is no day before it
  // "per two-kilogramme bag", "an interest-free loan"
  if (!view.isWord(noun) || view.word(noun).cardinal > 0 || view.binds(noun + 1) && !view.isHyphen(noun - 1) || unit !== 'barrel' && view.among(noun + 1, '+no-day')) return false;
  // "84% had a dose and 76% a second"
  if (type === 'percent' && view.is(noun, 'second')) return false;
  if (type === 'duration' && !isLonger(view, noun, isPer, unit)) return false;
  if (isPer) return !view.is(noun, 'cent');
  return view.word(noun).unit !== undefined || view.among(noun, POWERS) || view.among(noun, PER_NOUNS) || type === 'money' && isBought(view, noun);
}

/** "$5 a bottle": a lone noun in the singular. */
const isBought = (view: View, noun: number): boolean =>
  view.isOpen(noun) && view.word(noun).scale === 0 && !view.among(noun, 'little bit lot') && !view.isOpen(noun + 1) && !view.isCapital(noun) && !looksPlural(view, noun);

const POWERS = new OftenAsked('cubic square');
const PER_NOUNS = new OftenAsked('+per-noun');
