import { isCurrencySign } from './currencies.js';
import { CAPITAL, GENITIVE, SPACE_BEFORE } from './tokens.js';
import { ADVERB, AUXILIARY, CHANGE, CLOSED, CODE, DETERMINER, MODAL, PAST_VERB, PLURAL, PLURAL_QUALIFIER, PREPOSITION, PRESENT_VERB, PRONOUN, RELATIVE, STATE, STATING, type Word } from './lexicon/word.js';
import type { View } from './view.js';

const SLASH = 0x2f;

/** How many words a noun phrase after a number may have. */
const MAX_WORDS = 7;

/** A plural by form: ends in s but not in ss, us or the Greek sis and xis, or in men. */
export function looksPlural(view: View, i: number): boolean {
  if (view.has(i, PLURAL) || isModels(view, i)) return true;
  // "650 MPs", "ads"
  if (view.length(i) < 4) return view.length(i) === 3 && /^(?:[A-Z]{2}|ad)s$/.test(view.spelling(i));
  // "two million Sudanese", "four Dutch"
  if (view.isCapital(i) && view.length(i) > 4 && /(?:ese|[nt]ch|ish|iss)$/.test(view.spelling(i))) return !view.isOpen(i + 1) || view.has(i + 1, STATE);
  if (!view.endsWith(i, 's')) return view.endsWith(i, 'men') && view.length(i) > 5 && !/^(?:[st]|.*(?:[iy]|do))men$/i.test(view.spelling(i));
  return !view.endsWith(i, 'ss') && !view.endsWith(i, 'us') && !view.endsWith(i, 'sis') && !view.endsWith(i, 'xis') && !view.endsWith(i, 'betes') && !(view.endsWith(i, 'nis') && (view.endsWith(i, 'nnis') || view.isCapital(i))) && !view.endsWith(i, "'s");
}

/** Whether the token can belong to a noun phrase: an open word that is no number, currency, month or the like. */
function belongs(view: View, i: number): boolean {
  if (!view.isWord(i)) return false;
  const word = view.word(i);
  if (word.bits & STATING && isVerbOfObject(view, i)) return false;
  if ((word.text === 'most' || word.text === 'more' && view.has(i - 1, DETERMINER)) && !view.is(i + 1, 'of') && (view.isOpen(i + 1) || view.has(i + 1, RELATIVE))) return true;
  // "worldwide turnover"
  if (word.bits & ADVERB && view.among(i, '+adverb-inside')) return view.isOpen(i + 1);
  if (word.bits & CLOSED) return isCapitalInside(view, i, word) || isNounAfterAll(view, i, word) || (isHyphened(view, i) && !(word.bits & DETERMINER));
  // "three recent films", but "the last three years"
  if (word.bits & RELATIVE && (!view.among(i, '+of-now') || view.word(i + 1).unit !== undefined)) return false;
  // "Big Ten title"
  return word.weekday === 0 && (word.cardinal < 0 || view.isCapital(i) && view.isCapital(i - 1)) && !((word.month > 0 || word.bits & CODE) && view.flag(i, CAPITAL));
}

/** "a barrel of Brent cost $65", "one dose costs up to $110", "one false start cost him the title" */
const isVerbOfObject = (view: View, i: number): boolean => view.isNumber(i + 1) || view.among(i + 1, '+hedge') || view.is(i + 1, 'up') || isCurrencySign(view.code(i + 1)) || view.has(i + 1, PRONOUN) && !view.isCapital(i + 1);

/** "long-term", "off-duty", "then-wife": glued to a word by a hyphen, a closed word makes an adjective. */
const isHyphened = (view: View, i: number): boolean => view.binds(i + 1) && view.glued(i + 2) && view.isWord(i + 2) && !view.has(i + 2, DETERMINER);

/** "votes", "visits" and "plans" are nouns right after a number or an adjective. */
const isNounAfterAll = (view: View, i: number, word: Word): boolean =>
  // "152 faces that had no name": no verb of many ends in s
  (word.bits & CLOSED) === PRESENT_VERB && word.text.endsWith('s') && (view.isNumber(i - 1) && view.value(i - 1) > 1 || view.word(i - 1).cardinal > 1) && view.among(i, '+also-noun')
  // "the fourth shot I had"
  || (word.bits & CLOSED) === PAST_VERB && view.word(i - 1).ordinal > 1 && view.has(i - 2, DETERMINER) && view.among(i, '+past-noun')
  || (word.bits & CLOSED) === PRESENT_VERB && view.among(i, '+also-noun') && !view.has(i + 1, DETERMINER | PRONOUN) && !(word.text.endsWith('s') && view.isOpen(i + 1) && view.isOpen(i - 1) && !looksPlural(view, i + 1))
  && (view.has(i - 1, DETERMINER) || view.is(i - 1, 'of') || !view.isWord(i - 1) || view.word(i - 1).scale > 0 || view.word(i - 1).cardinal >= 0
    || (view.isOpen(i - 1) && !(word.text.endsWith('s') ? view.endsWith(i - 1, 's') : looksPlural(view, i - 1))));

/** "UN", "IT" and other names in capitals that look like closed words; "May" and "US" are judged by their case. */
export const isCapitalInside = (view: View, i: number, word: Word): boolean =>
  view.flag(i, CAPITAL) && view.spelling(i) === view.spelling(i).toUpperCase() && view.length(i) > 1 && word.text !== 'a';

/**
 * End of the noun phrase that starts at i and is counted by a number before it: up to its first plural, or its last
 * word where it has none. i itself if there is no phrase. Reads at most MAX_WORDS words. Not `isMany`: its verb may end in s.
 */
export function countedEnd(view: View, i: number, isOne: boolean, isMany = true): number {
  let at = i;
  let lastPlural = i;
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const quoted = quotedPlural(view, at);
    if (quoted > at) return quoted;
    at = pastInserted(view, at, at > i, lastPlural === i);
    // "five newly built hospitals"
    if (!belongs(view, at) && !(at > i && view.has(at, PAST_VERB) && isAdverbForm(view, at - 1))) break;
    const end = afterHyphens(view, at);
    if (view.kind(end) === GENITIVE) {
      // "16 children's homes"
      at = end + 1;
      continue;
    }
    // "passers-by", "mothers-in-law"
    if (!isOne && end > at + 1 && looksPlural(view, at) && view.has(at + 2, PREPOSITION)) return end;
    if (!isOne && isHeadPlural(view, end)) {
      lastPlural = end;
      if (!goesOn(view, end, isMany)) return end;
    }
    at = end;
  }
  if (lastPlural > i) return lastPlural;
  if (isOne) return singularEnd(view, i, at);
  return isOfState(view, i, at) ? at : i;
}

/** Behind the closing mark of a noun in quotation marks: "four "corners"", "three distinct “cups”"; i itself where there is none. */
const quotedPlural = (view: View, i: number): number => isQuotation(view, i) && view.glued(i + 1) && looksPlural(view, i + 1) && view.glued(i + 2) && isQuotation(view, i + 2) ? i + 3 : i;

const isQuotation = (view: View, i: number): boolean => view.sign(i, 0x22) || view.sign(i, 0x201c) || view.sign(i, 0x201d);

/** Past what stands inside a counted phrase: the "and" of a pair, a word in quotation marks ("48 extinct "Partula" species"), an acronym in brackets. */
function pastInserted(view: View, i: number, isInside: boolean, isBeforePlural: boolean): number {
  // "the most impressive 2025 prizes"
  if (isInside && isBeforePlural && view.length(i) === 4 && view.value(i) > 1900 && view.value(i) < 2100 && belongs(view, i + 1)) return i + 1;
  if (isInside && isBeforePlural && isPaired(view, i)) return i + 1;
  if (isQuotation(view, i) && isQuotation(view, i + 2) && view.glued(i + 2) && belongs(view, i + 3)) return i + 3;
  return isInside ? afterAcronym(view, i) : i;
}

/** Behind an acronym in brackets that stands inside a phrase: "merger and acquisition (M&A) deals"; i itself where none does. */
function afterAcronym(view: View, i: number): number {
  if (!view.sign(i, 0x28) || !view.isCapital(i + 1)) return i;
  let at = i + 1;
  while (at < i + 5 && (view.isCapital(at) || view.sign(at, 0x26))) at += 1;
  return view.sign(at, 0x29) && belongs(view, at + 1) ? at + 1 : i;
}

/** "two million oak and beech trees": whether "and" joins another word to that before the plural of both. */
const isPaired = (view: View, and: number): boolean =>
  view.is(and, 'and') && belongs(view, and + 1) && (looksPlural(view, and + 1) || isPluralWord(view, afterAcronym(view, and + 2))) && !view.endsWith(and + 1, 'ed');

const isPluralWord = (view: View, i: number): boolean => belongs(view, i) && looksPlural(view, i);

/** Whether a plural ends at a token that is what is counted, and qualifies no noun after it: not in "sports fans", "Texas counties". */
const isHeadPlural = (view: View, end: number): boolean =>
  looksPlural(view, end - 1) && !(view.has(end - 1, PLURAL_QUALIFIER) && qualifies(view, end)) && !isNamePlural(view, end);

/** "police officers", "women members": whether another plural follows whose kind the one that ends here tells. */
const goesOn = (view: View, end: number, isMany: boolean): boolean =>
  !view.has(end, STATE) && (isMany && isPluralOfPlural(view, end) || view.has(end, PLURAL) || view.has(end - 1, PLURAL) && looksPlural(view, end) && !view.endsWith(end - 1, 's')) && belongs(view, end);

/** "diabetes cases": no verb of a plural ends in s, so that two plurals are one noun unless a clause begins with the second ("workers firms hire"). */
const isPluralOfPlural = (view: View, end: number): boolean =>
  view.endsWith(end - 1, 's') && view.endsWith(end, 's') && !view.isCapital(end) && view.isOpen(end) && view.flag(end, SPACE_BEFORE) && looksPlural(view, end) && !view.has(end, CHANGE | STATING) && !view.isOpen(end + 1) && !view.isNumber(end + 1) && !view.has(end + 1, PAST_VERB | PRESENT_VERB | AUXILIARY | MODAL)
  && view.word(end - 1).unit === undefined && view.word(end).unit === undefined;

/** "20 injured", "12 confirmed dead": one or two words that end in what happened to those counted. */
const isOfState = (view: View, i: number, end: number): boolean => end > i && end - i <= 2 && view.has(end - 1, STATE);

/** Whether a plural such as "sports" qualifies a noun that follows. */
const qualifies = (view: View, i: number): boolean => belongs(view, i) && (looksPlural(view, i) || view.isOpen(i)) && looksPluralSoon(view, i);
const looksPluralSoon = (view: View, i: number): boolean => looksPlural(view, i) || (belongs(view, i) && looksPlural(view, i + 1));

/** "three Texas counties", "31 Abrams tanks": of two plurals by form the name qualifies the noun. */
const isNamePlural = (view: View, end: number): boolean =>
  view.isCapital(end - 1) && !view.isCapital(end) && view.flag(end, SPACE_BEFORE) && belongs(view, end) && (looksPlural(view, end) || view.endsWith(end - 1, 'as') && belongs(view, end + 1) && looksPlural(view, end + 1)) && !view.endsWith(end, 'ings');

/** The s of "F-35s" and "Boeing 777s", the Cs of "F-35Cs". */
const isModels = (view: View, i: number): boolean =>
  view.glued(i) && view.isNumber(i - 1) && (view.isHyphen(i - 2) || view.isCapital(i - 2)) && (view.is(i, 's') || view.length(i) === 2 && view.isCapital(i) && view.endsWith(i, 's'));

/** After the word at i and what hyphens glue to it: "working-age", "F-35s", "F/A-18s". */
function afterHyphens(view: View, i: number): number {
  let at = view.sign(i + 1, SLASH) && view.glued(i + 1) && view.glued(i + 2) && view.flag(i, CAPITAL) && view.flag(i + 2, CAPITAL) && view.length(i) + view.length(i + 2) === 2 ? i + 3 : i + 1;
  if (view.isCapital(i) && isModels(view, i + 2)) return i + 3;
  while ((view.binds(at) || view.sign(at, 0x26) && view.glued(at)) && view.glued(at + 1) && (view.isWord(at + 1) || view.isNumber(at + 1)) && at - i < 8) at += 2;
  return isModels(view, at) ? at + 1 : at;
}

/** "one senior officer": up to the last open word, which is the head; verbs in -ed, -ing and -s end it. */
function singularEnd(view: View, i: number, limit: number): number {
  let end = i;
  for (let at = i; at < limit; at += 1) {
    if (at > i && !view.glued(at) && (view.endsWith(at, 'ed') || isParticiple(view, at) || isVerbOfOne(view, at) || view.has(at, STATE) || view.among(at, '+predicate'))) break;
    if (view.endsWith(at, 'ly')) continue;
    end = at + 1;
  }
  return end;
}

/** "one man wearing it", but not "one small thing", "one new building" */
const isParticiple = (view: View, i: number): boolean => view.endsWith(i, 'ing') && !view.among(i, '+noun-in-ing');

/** "one guest eats", "one trial fails": behind a noun that is one a word in -s is its verb; but not "one arms dealer", "one US sports club". */
const isVerbOfOne = (view: View, i: number): boolean =>
  view.endsWith(i, 's') && looksPlural(view, i) && !view.isCapital(i) && !view.isCapital(i - 1) && !view.has(i, PLURAL | PLURAL_QUALIFIER) && !view.isGenitive(i + 1);

/** "zero additional costs", "of convertible debentures": what by its form is an adjective. */
export const isAdjectiveForm = (view: View, i: number): boolean => /(?:[aei][lc]|[eo]us|ive|[ai]ble)$/.test(view.spelling(i));

/** "publicly", but not "supply", "family" and other nouns. */
export const isAdverbForm = (view: View, i: number): boolean => view.endsWith(i, 'ly') && !view.among(i, '+noun-in-ly');

/** A regular past form that is no adjective before a noun after a determiner. */
export const isPastForm = (view: View, at: number): boolean =>
  view.length(at) > 3 && view.endsWith(at, 'ed') && !view.has(at - 1, DETERMINER) && !view.among(at, '+noun-in-ed');

/** End of a noun phrase with a singular head after a compound or an ordinal: "bag", "minimum wage", "independence referendum". */
export const singularPhraseEnd = (view: View, i: number): number => phraseEnd(view, i, true);

/** End of the noun phrase after "of", "in" or "for", its determiner at i included; i if there is none. */
export function objectEnd(view: View, i: number): number {
  let start = i;
  while (isOpener(view, start) && start - i < 3) start += 1;
  if (view.isNumber(start) || view.word(start).cardinal > 1) return i;
  const end = phraseEnd(view, start, false);
  return end > start ? end : i;
}

/** Up to the first plural, a verb or what is no open word; an attribute (`isOneCase`) is no name before or after common words. */
function phraseEnd(view: View, start: number, isOneCase: boolean): number {
  let at = start;
  for (let words = 0; words < 5; words += 1) {
    if (!belongs(view, at) || at === start && isPredicate(view, at) || at > start && (!goesInto(view, at) || isOneCase && view.isCapital(at) && !view.isCapital(start) && !(view.length(at) < 5 && isCapitalInside(view, at, view.word(at))))) break;
    at = afterHyphens(view, at);
    // "half of the greenhouse gas (GHG) emissions"
    if (!isOneCase) at = afterAcronym(view, at);
    if (view.isGenitive(at)) at += 1;
    else if (looksPlural(view, at - 1) && !view.has(at - 1, PLURAL_QUALIFIER) && !isPluralOfPlural(view, at) && !isNamePlural(view, at)) break;
  }
  return view.isGenitive(at - 1) ? start : at;
}

/** Whether a word goes on with a phrase, and is no verb by its form. */
function goesInto(view: View, at: number): boolean {
  if (!view.flag(at, SPACE_BEFORE)) return false;
  if (view.among(at, '+predicate')) return !isPredicate(view, at);
  // "democratically elected leader"
  if (view.endsWith(at, 'ed') && !view.among(at, '+noun-in-ed') || view.endsWith(at, 'ing') || isAdverbForm(view, at)) return isGerund(view, at) || view.isOpen(at + 1) && (view.endsWith(at, 'ed') && (view.endsWith(at - 1, 'ly') || view.is(at - 1, 'most')) || isAdjectiveForm(view, at - 1) && looksPlural(view, at + 1));
  return !(view.endsWith(at, 's') && (view.has(at, PRESENT_VERB) && !isVotes(view, at) || view.has(at, CHANGE) && view.has(at + 1, DETERMINER) || isVerbInS(view, at)));
}

/** "a bond due May 15", "homes available,": what is said of the noun before. */
export const isPredicate = (view: View, at: number): boolean => view.among(at, '+predicate') && !view.isOpen(at + 1) && !view.binds(at + 1);

/** "a second warrant names Otterby", "it naturally forms": behind one thing, and before an object or behind an adverb, a word in -s is a verb. */
const isVerbInS = (view: View, at: number): boolean => looksPlural(view, at) && !view.has(at, PLURAL | PLURAL_QUALIFIER) && !view.isCapital(at) && (isAdverbForm(view, at - 1)
  || !looksPlural(view, at - 1) && (view.has(at + 1, DETERMINER) || view.isCapital(at + 1) && view.word(at + 1).month + view.word(at + 1).weekday === 0));

/** "66% of valid votes on Sunday": a noun that is also a verb, with neither an object nor "to" behind. */
export const isVotes = (view: View, i: number): boolean => view.endsWith(i, 's') && view.among(i, '+also-noun') && !view.is(i + 1, 'to') && (view.has(i + 1, PREPOSITION) || !view.isWord(i + 1));

const isOpener = (view: View, i: number): boolean => (view.word(i).bits & DETERMINER) !== 0;

/** "extra funding," but not "firms facing the", "experience looking after" or "a man wearing it": a word in -ing that ends its phrase. */
const isGerund = (view: View, i: number): boolean =>
  view.endsWith(i, 'ing') && !view.isOpen(i + 1) && !view.isNumber(i + 1) && !view.has(i + 1, DETERMINER | PRONOUN) && view.word(i + 1).cardinal < 0
  && (!view.has(i + 1, PREPOSITION) || view.among(i, '+noun-in-ing'));

/** The noun phrase after "of", "in" or "for", without its determiners; empty if there is none. */
export function objectText(view: View, i: number): string {
  const end = objectEnd(view, i);
  return view.text(withoutDeterminers(view, i, end), end);
}

/** The token before a noun phrase and its determiners. */
export function tokenBefore(view: View, start: number): number {
  let at = start - 1;
  while (isOpener(view, at) && start - at < 4) at -= 1;
  return at;
}

/** The words without a determiner in front. */
export function withoutDeterminers(view: View, i: number, end: number): number {
  let at = i;
  while (at < end && isOpener(view, at)) at += 1;
  return at;
}
