import type { Reading } from './found.js';
import { SPACE_BEFORE } from './tokens.js';
import { AUXILIARY, DETERMINER, MODAL, PAST_VERB, PREPOSITION, PRONOUN } from './lexicon/word.js';
import { isStone } from './measures.js';
import { readNumeral } from './numbers.js';
import { looksPlural, singularPhraseEnd } from './phrases.js';
import type { View } from './view.js';

/** Finds the day on which what an ordinal counts began, by the words of the noun phrase before it ("invasion"). */
export type Begins = (headWords: string) => string | undefined;

/** "fourth year", "for the third time", "21st": rank and what is ranked. */
export function readOrdinal(view: View, i: number, begins: Begins | undefined): Reading | undefined {
  const rank = rankAt(view, i);
  if (rank === undefined) return undefined;
  const { value, next } = rank;
  const isEvery = view.is(i - 1, 'every');
  if (isNamed(view, i, next) || isEvery && view.word(next).weekday > 0) return undefined;
  const isHyphened = view.binds(next);
  const start = rankedAt(view, next, isHyphened);
  // "19th-century palace" ranks the century, "second-largest market" the market.
  const isWhole = !isHyphened || view.endsWith(start, 'est') || start > next + 1 || view.among(start, '+in-row');
  const end = isWhole ? singularPhraseEnd(view, start) : Math.min(start + 1, singularPhraseEnd(view, start));
  if (value === 1 && isFirstly(view, i, start, end)) return undefined;
  const figure: Reading['figure'] = { type: 'ordinal', value };
  const of = end > start ? view.text(start, end) : thingOfNext(view, next) ?? thingOfOwner(view, i);
  if (of !== undefined) figure.of = of;
  // "every third German" is one in three; "every third year" a rhythm
  if (isEvery && value > 1 && end > start && view.word(start).unit === undefined) return { from: i, next: end, figure: { ...figure, type: 'fraction', value: 1 / value } };
  const since = view.word(start).unit?.type === 'duration' ? begins?.(headBefore(view, i)) : undefined;
  if (since !== undefined) figure.since = since;
  return { from: i, next: isHyphened || end === start ? next : end, figure };
}

/** Where what is ranked begins: behind the hyphen of "second-largest", "third-ranked", behind "such". */
function rankedAt(view: View, next: number, isHyphened: boolean): number {
  if (isHyphened) return view.among(next + 1, 'ranking ranked') ? next + 2 : next + 1;
  return view.is(next, 'such') ? next + 1 : next;
}

/** "frames per second", "every second", "for a second", "sub-second replies", "one second per lap": a time, and no rank. */
const isMoment = (view: View, i: number, next: number): boolean => view.is(next, 'per') || view.isHyphen(i - 1) && view.among(i - 2, 'split sub')
  || !view.isOpen(next) && (view.among(i - 1, 'per every each') || view.isArticle(i - 1) && view.among(i - 2, 'for in within'));

/** "comes first", "first, he said", "was first given", "when I first read it", "the judge first set out", "first topped the charts", "digital-first": ranks nothing. */
const isFirstly = (view: View, i: number, start: number, end: number): boolean =>
  end === start || view.among(i - 1, 'i you we they he she it who') || view.has(i - 1, MODAL) || view.isHyphen(i - 1) && view.glued(i) || view.endsWith(end - 1, 'ed')
  || !view.has(i - 1, DETERMINER) && !view.isGenitive(i - 1) && view.endsWith(start, 'ing') && !view.among(start, '+noun-in-ing')
  || end === start + 1 && isVerbBehind(view, i, start);

/** "to first read the terms", "when the judge first set out", "the hero first appears in", "has first given": whether the one word behind is a verb. */
const isVerbBehind = (view: View, i: number, start: number): boolean => {
  const next = start + 1;
  if (view.has(i - 1, AUXILIARY) && (view.has(start, PAST_VERB) || view.endsWith(start, 'n')) || view.is(i - 1, 'to') && view.has(next, DETERMINER)) return true;
  return view.isOpen(i - 1) && (view.among(start, 'read set put cut hit') || view.endsWith(start, 's') && looksPlural(view, start) && view.has(next, DETERMINER | PREPOSITION | PRONOUN) && !view.is(next, 'of'));
};

/** "by the third or fourth day": what the second rank is of. */
function thingOfNext(view: View, next: number): string | undefined {
  const second = view.among(next, 'or and to') ? rankAt(view, next + 1) : undefined;
  if (second === undefined) return undefined;
  const end = singularPhraseEnd(view, second.next);
  return end > second.next ? view.text(second.next, end) : undefined;
}

/** "a 24-hour strike, the union's fifth": what the figure before is of. */
function thingOfOwner(view: View, i: number): string | undefined {
  const { last } = view.before;
  return last !== undefined && (view.isGenitive(i - 1) || view.among(i - 1, 'his her its their')) && view.isOneSentence(last.at, i) ? last.figure.of : undefined;
}

/** A rank: "21st", "third", "twenty-first", "two hundred and fifth", "two hundredth". */
function rankAt(view: View, i: number): Rank | undefined {
  if (view.isNumber(i)) {
    const isOrdinal = view.glued(i + 1) && Number.isInteger(view.value(i)) && view.among(i + 1, 'st nd rd th') && !isStone(view, i + 1);
    return isOrdinal ? { value: view.value(i), next: i + 2 } : undefined;
  }
  const { ordinal, cardinal } = view.word(i);
  if (ordinal > 0) return { value: ordinal, next: i + 1 };
  if (cardinal <= 0) return undefined;
  const long = rankOfTens(view, i, cardinal) ?? rankOfHundreds(view, i);
  if (long !== undefined) return long;
  const power = view.word(i + 1).ordinal;
  return power >= 100 ? { value: cardinal * power, next: i + 2 } : undefined;
}

interface Rank {
  value: number;
  next: number;
}

/** "twenty-first" is read from its first word. */
function rankOfTens(view: View, i: number, tens: number): Rank | undefined {
  const at = view.isDash(i + 1) ? i + 2 : i + 1;
  const unit = view.word(at).ordinal;
  return tens >= 20 && unit > 0 && unit < 10 ? { value: tens + unit, next: at + 1 } : undefined;
}

/** So are "one hundred and twenty-first" and "two hundred and fifth". */
function rankOfHundreds(view: View, i: number): Rank | undefined {
  const number = view.word(i + 1).scale > 0 ? readNumeral(view, i) : undefined;
  if (number === undefined || !number.isSpelled || number.lo !== number.hi) return undefined;
  const last = view.word(number.next - 1);
  const isJoined = view.is(number.next, 'and') || view.isHyphen(number.next);
  const at = isJoined ? number.next + 1 : number.next;
  const rest = view.word(at).ordinal;
  const isRest = rest > 0 && (last.cardinal >= 20 ? rest < 10 : isJoined && rest < last.scale);
  return isRest ? { value: number.lo + rest, next: at + 1 } : undefined;
}

/** "First Minister", "Fifth Avenue", "at first", "First, he said": names and adverbs. */
function isNamed(view: View, i: number, next: number): boolean {
  if (view.isCapital(i) && view.isCapital(next) && view.flag(next, SPACE_BEFORE)) return true;
  if (view.isCapital(i) && !view.isWord(next)) return true;
  if (view.is(i - 1, 'at') && view.word(i).ordinal === 1) return true;
  // "455 N. 3rd St.", "the 45th President"
  if (view.isNumber(i) && view.isCapital(next) && (view.isCapital(next + 1) || !view.has(i - 1, DETERMINER))) return true;
  // "in the first place", "on the corner of 3rd and Elm Streets"
  if (view.is(next, 'place') && view.is(i - 1, 'the') && view.is(i - 2, 'in') && view.word(i).ordinal === 1) return true;
  if (view.among(next, 'lady ladies') || view.is(i - 1, 'of') && view.is(i - 2, 'corner') || view.is(i, 'second') && isMoment(view, i, next)) return true;
  // "Everything was second hand"
  if (view.among(next, 'hand degree aid nature') && !view.binds(next)) return !view.has(i - 1, DETERMINER) && !view.isGenitive(i - 1);
  return view.binds(next) && view.among(next + 1, '+no-rank');
}

/** The words before the ordinal back to the clause border: "Russia's full-scale invasion, now in its". */
function headBefore(view: View, i: number): string {
  let at = i;
  while (at > 0 && i - at < 14 && !view.isSentenceEnd(at - 1)) at -= 1;
  return view.text(at, i);
}
