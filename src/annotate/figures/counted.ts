import { CHANGE, CLOSED, STATE } from './lexicon/word.js';
import { countedEnd, objectEnd, singularPhraseEnd, withoutDeterminers } from './phrases.js';
import type { Quantity } from './quantity.js';
import type { View } from './view.js';

/** What a figure counts: the words, and where the figure's span ends if they stand right behind it. */
export interface Counted {
  of?: string;
  next: number;
}

/** The noun phrase right after a bare number: "50 countries", "dozens of buses", "38 of 50 states", "300 of the residents". */
export function countedAfter(view: View, quantity: Quantity): Counted {
  const { next, number } = quantity;
  const isSpread = number.hi > number.lo;
  if (view.is(next, 'of')) {
    const start = view.word(next + 1).bits & 1 ? next + 2 : next + 1;
    if (isSpread || number.isFraction || number.scale > 1 && number.isSpelled) {
      const end = countedEnd(view, start, false);
      const last = end > start ? end : objectEnd(view, next + 1);
      return last > start ? { of: view.text(start, last), next: start === next + 1 ? last : next } : { next };
    }
    // "38 of 50 states", "300 of the 2,600 residents", "nine of its ships"
    const after = view.isNumber(start) || view.word(start).cardinal >= 0 ? start + 1 : start;
    const end = countedEnd(view, after, false);
    return end > after ? { of: view.text(after, end), next } : { next };
  }
  const start = view.is(next, 'more') || view.is(next, 'other') || view.is(next, 'others') || view.is(next, 'additional') ? next + 1 : next;
  const isOne = number.lo === 1 && number.hi === 1;
  const end = quantity.isCompound ? singularPhraseEnd(view, next + 1) : countedEnd(view, start, isOne);
  if (end <= start) return { next };
  return { of: view.text(start, end), next: end };
}

/** What a percentage, sum, measure or multiple is of: "of X", "in X", the noun after a compound, else the clause's subject. */
export function measuredThing(view: View, from: number, next: number, isCompound: boolean, floor: number): string | undefined {
  if (isCompound) {
    const end = singularPhraseEnd(view, next);
    if (end > next) return view.text(next, end);
  }
  const isHyphened = view.isHyphen(next - 1);
  void isHyphened;
  const preposition = view.word(next).text;
  if (preposition === 'of' || preposition === 'in' || preposition === 'for') {
    const end = objectEnd(view, next + 1);
    const start = withoutDeterminers(view, next + 1, end);
    if (end > start && (preposition === 'of' || isThing(view, start, end))) return view.text(start, end);
  }
  return subjectBefore(view, from, floor);
}

/** Not a place, a person or a time: "in jewels", but not "in Mumbai" or "in June". */
function isThing(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const word = view.word(at);
    if (word.unit?.type === 'duration' || word.weekday > 0 || word.month > 0) return false;
  }
  return !view.isCapital(start) && !view.isCapital(end - 1);
}

/** The head phrase of the clause's subject: the last noun phrase before its first verb, scanning back to the clause border. */
export function subjectBefore(view: View, from: number, floor: number): string | undefined {
  let start = from;
  for (let k = 0; k < 30 && start > floor; k += 1) {
    if (view.isSentenceEnd(start - 1) || view.sign(start - 1, 0x3b)) break;
    start -= 1;
  }
  // First noun phrase of the clause, without what hangs on prepositions.
  let at = start;
  while (at < from && (!view.isOpen(at) || view.endsWith(at, 'ly'))) at += 1;
  const first = at;
  while (at < from && view.isOpen(at) && !(at > first && isVerb(view, at))) at += 1;
  return at > first ? view.text(first, at) : undefined;
}

const isVerb = (view: View, i: number): boolean =>
  view.has(i, CHANGE | CLOSED | STATE) || (view.endsWith(i, 'ed') && !view.isOpen(i + 1)) || view.word(i).factor > 0;

/** The state of those counted: "have been killed", "killed 130 people", "20 injured". */
export function stateOf(view: View, from: number, end: number): string | undefined {
  const before = from - 1;
  if (view.isWord(before)) {
    if (view.has(before, STATE)) return view.word(before).text;
    const active = ACTIVE[view.spelling(before).toLowerCase()];
    if (active !== undefined) return active;
  }
  if (view.has(end - 1, STATE)) return view.word(end - 1).text;
  for (let at = end; at < end + 6; at += 1) {
    if (!view.isWord(at)) return undefined;
    if (view.has(at, STATE)) return view.word(at).text;
    if (view.word(at).bits & CLOSED && !/^(?:have|has|had|been|were|was|are|is|being|feared|reported|left|still|also|more)$/.test(view.word(at).text)) return undefined;
  }
  return undefined;
}

const ACTIVE: Record<string, string> = {
  killing: 'killed', injuring: 'injured', wounding: 'wounded', displacing: 'displaced', kills: 'killed', injures: 'injured',
  arresting: 'arrested', trapping: 'trapped', detaining: 'detained', displaces: 'displaced',
};
