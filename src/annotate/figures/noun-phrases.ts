import { ADVERB, AUXILIARY, CHANGE, CLOSED, DETERMINER, MODAL, PAST_VERB, PLURAL_QUALIFIER, PREPOSITION, PRESENT_VERB, STATE, STATING, type Word } from './lexicon/word.js';
import { isAdverbForm, isCapitalInside, isPastForm, looksPlural } from './phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const ADVERBS_TOO = new OftenAsked('+adverb-too');

/** First token of the run of open words that ends before `end`, at most five; undefined if there is none. */
export function phraseEndingAt(view: View, end: number): number | undefined {
  let at = end;
  // "the start-up": whatever a hyphen glues to a word belongs to it.
  while (end - at < 9 && (isNominal(view, at - 1) || (view.isHyphen(at - 2) && view.glued(at - 1) && view.isWord(at - 3) && !(view.glued(at - 3) && view.isNumber(at - 4))))) {
    if (at < end - 1 && isVerbOfPlural(view, at, end - 1)) return at + 1;
    at -= 1;
    at = wholeStart(view, at);
  }
  // "would cap rents": a bare infinitive is no part of the phrase
  if (at < end && (view.has(at - 1, MODAL) || view.is(at - 1, 'to')) && !view.isCapital(at)) at += 1;
  // ", beating estimates", "is expecting sales"
  if ((view.sign(at - 1, 0x2c) || view.among(at - 1, 'is are was were')) && view.endsWith(at, 'ing') && at + 1 < end) at += 1;
  // "which raises £2bn": the verb of a clause
  return at < end && !(at === end - 1 && view.among(at - 1, 'which who')) ? at : undefined;
}

/** Where the word at a token begins with what hyphens and "&" join to it: "X-ray", "S&P". */
function wholeStart(view: View, i: number): number {
  let at = i;
  while ((view.isHyphen(at - 1) && view.glued(at) || view.sign(at - 1, 0x26)) && (view.isWord(at - 2) || view.isNumber(at - 2))) at -= 2;
  // "15th-century"
  return view.glued(at) && view.isNumber(at - 1) ? at - 1 : at;
}

/** "Retailers buy clothes": between two plurals a bare word is the verb of the first. */
const isVerbOfPlural = (view: View, i: number, last: number): boolean => isPluralOnly(view, i - 1) && !view.endsWith(i, 's') && !view.endsWith(i, 'ing') && isPluralOnly(view, last);

/** A plural that qualifies no noun behind it. */
const isPluralOnly = (view: View, i: number): boolean => view.endsWith(i, 's') && looksPlural(view, i) && !view.has(i, PLURAL_QUALIFIER);

const isNounWord = (view: View, i: number, word: Word): boolean => view.isOpen(i) || isCapitalInside(view, i, word) || isNounOfOne(view, i);

const isNominal = (view: View, i: number): boolean => {
  const word = view.word(i);
  return isNounWord(view, i, word) && !((word.unit !== undefined || view.glued(i)) && (view.isNumber(i - 1) || view.word(i - 1).scale > 0 || view.word(i - 1).cardinal > 1)) && word.text !== 'percent' && !(view.is(i - 1, 'per') && word.currency !== '') && word.text !== 'past' && word.month === 0 && word.weekday === 0 && word.cardinal < 0 && word.scale === 0 && !(word.denominator > 0 && word.text.endsWith('s') && (view.isNumber(i - 1) || view.word(i - 1).cardinal > 0)) && (word.currency === '' || !view.isNumber(i - 1) && !view.isHyphen(i - 1) && view.word(i - 1).scale === 0) && !(isVerb(view, i) && !isChangeNoun(view, i));
};

export const isAdverb = (view: View, i: number): boolean =>
  view.has(i, ADVERB) || view.among(i, ADVERBS_TOO) || view.isWord(i) && isAdverbForm(view, i) && !view.isCapital(i);

/** A finite verb by class or form. Nouns that are also verbs of change count as nouns after a determiner or an adjective. */
export function isVerb(view: View, i: number): boolean {
  if (!view.isWord(i)) return false;
  const { bits, text, factor } = view.word(i);
  if (bits & (AUXILIARY | MODAL | PAST_VERB)) return true;
  if (bits & STATING && isStatingHere(view, i) || factor > 0 && (text.endsWith('ed') || view.is(i + 1, 'to'))) return true;
  if (bits & CHANGE) return !(bits & PREPOSITION) && text !== 'up' && text !== 'down' && !isChangeNoun(view, i);
  if (bits & PRESENT_VERB) return !view.has(i - 1, DETERMINER) && !isNounOfOne(view, i);
  if (bits & CLOSED) return false;
  if (bits & STATE) return text !== 'dead' && text !== 'missing' && text !== 'homeless';
  if (!isPastForm(view, i)) return false;
  // "the company reported revenue of", but "the newly elected council"
  return !view.isOpen(i + 1) || view.has(i - 1, AUXILIARY) || view.isOpen(i - 1) && !view.glued(i) && !isAdverbForm(view, i - 1) && (view.isCapital(i - 1) || view.has(i - 2, DETERMINER));
}

/** "The tax plan costs": the verb of one thing has an s. */
export const isNounOfOne = (view: View, i: number): boolean =>
  !view.endsWith(i, 's') && view.among(i, '+also-noun') && view.isOpen(i - 1) && (!looksPlural(view, i - 1) && view.has(i - 2, DETERMINER) || view.has(i + 1, AUXILIARY | MODAL | STATING));

/** A verb that states: not in "the total of", "The cost was", "Operating costs fell", "The industrial average plunged". */
const isStatingHere = (view: View, i: number): boolean =>
  !view.has(i - 1, DETERMINER) && !(view.is(i, 'cost') && view.among(i - 1, 'average total')) && !(view.is(i, 'costs') && view.has(i - 1, CHANGE) && !isChangeNoun(view, i - 1)) && !(view.is(i, 'range') && !view.among(i + 1, 'from between')) && !view.is(i + 1, 'of') && !view.has(i + 1, AUXILIARY) && (view.has(i + 1, PREPOSITION) || !view.has(i + 1, CHANGE | STATING | PAST_VERB | MODAL));

/** "a rise of", "the biggest drop": after a determiner, a genitive or an adjective a word of change is a noun. */
export const isChangeNoun = (view: View, i: number): boolean =>
  view.has(i, CHANGE) && (view.has(i - 1, DETERMINER) || view.isGenitive(i - 1) || view.endsWith(i - 1, 'est') || view.isNumber(i - 2) || view.sign(i - 1, 0x25) || view.sign(i - 2, 0x25) || view.among(i - 1, 'percent cent') || view.is(i + 1, 'of'));
