import { hedgeStart } from './hedges.js';
import { ALL_CAPITALS, DECIMAL, GROUPED, SPACE_BEFORE } from './tokens.js';
import { CLOSED, NUMBERED, PREPOSITION, PRESENT_VERB, PRODUCT, SHORT, STATE } from './lexicon/word.js';
import { readCurrencyAfter } from './currencies.js';
import { readUnit } from './measures.js';
import { countedEnd, looksPlural } from './phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const PERIODS = new OftenAsked('week day');
const MEASURES = new OftenAsked('+amount-after');
const SLASH = 0x2f;

/** A class noun or a name right before a bare number, or a name right after it. */
export function numberedEnd(view: View, i: number): number {
  const after = i + 1;
  if (isAddress(view, after)) return after;
  if (isMeasured(view, after) || view.binds(after)) return 0;
  const listed = listedEnd(view, i) || loneEnd(view, i);
  if (listed > 0) return listed;
  // "No. 5"
  const noun = view.sign(i - 1, 0x2e) && view.glued(i - 1) ? i - 2 : i - 1;
  if (view.has(noun, NUMBERED) && view.flag(i, SPACE_BEFORE) && isNumberedUse(view, noun, i)) return withTotal(view, after);
  if (isPeriodNumber(view, i) || isIndexNumber(view, i) || isCalled(view, i) || view.is(after, 'series') && view.isCapital(after)) return after;
  if (noun !== i - 1 || view.flag(i, GROUPED) || hedgeStart(view, i, i - 4, false) < i) return 0;
  return isMemberNumber(view, i) || isModelNumber(view, i) || isNumberOfName(view, i) ? after : 0;
}

/** "1121 N. 2nd St.": a point of the compass, and a number behind. */
const isAddress = (view: View, at: number): boolean =>
  /^[NSEW]$/.test(view.spelling(at)) && !view.glued(at) && view.isNumber(view.sign(at + 1, 0x2e) ? at + 2 : at + 1);

/** "page 3 of 12" */
const withTotal = (view: View, after: number): number => (view.is(after, 'of') && view.isNumber(after + 1) && view.length(after + 1) < 3 ? after + 2 : after);

/** "Chapters 2 and 3", "images 4 to 6", "volumes one and two": the numbers of several, where nothing is counted behind them; 0 elsewhere. */
export function listedEnd(view: View, i: number): number {
  const name = view.spelling(i - 1).toLowerCase();
  if (!name.endsWith('s') || !view.knows(name, NUMBERED) && !view.knows(name.slice(0, -1), NUMBERED)) return 0;
  let at = i + 1;
  while (at - i < 20 && isNumberOrWord(view, joinEnd(view, at))) at = joinEnd(view, at) + 1;
  return at > i + 1 && !isMeasured(view, at) && countedEnd(view, at, false) === at ? at : 0;
}

/** Behind a comma, an "and", "or" or "to", or a dash between two numbers. */
const joinEnd = (view: View, i: number): number => {
  const at = view.sign(i, 0x2c) ? i + 1 : i;
  return view.among(at, 'and or to') || view.isDash(at) || view.sign(at, 0x26) ? at + 1 : at > i ? at : -1;
};

const isNumberOrWord = (view: View, i: number): boolean => view.isNumber(i) || view.word(i).cardinal > 0;

/** The end of a number that stands for a thing itself: "a 757 hit the building", "after an 80 on Friday", "scores a 4.8 in our tests", "a 6.5 out of 10", "reach the last 16"; 0 elsewhere. */
function loneEnd(view: View, i: number): number {
  const after = i + 1;
  if (view.isOpen(after)) return 0;
  if (view.isArticle(i - 1)) return isNumberOrWord(view, joinEnd(view, after)) ? 0 : view.is(after, 'out') && view.is(after + 1, 'of') && view.isNumber(after + 2) ? after + 3 : after;
  return view.is(i - 1, 'last') && view.is(i - 2, 'the') && view.value(i) % 8 === 0 ? after : 0;
}

/** "Week 5", "on day 100" */
const isPeriodNumber = (view: View, i: number): boolean =>
  view.among(i - 1, PERIODS)
  && (view.isCapital(i - 1) ? view.isCapital(i - 2) || view.isSentenceEnd(i - 2) && !view.isOpen(i + 1) : view.among(i - 2, 'in on by of'))
  && !hasCounted(view, i);

/** "Standard & Poor's 500 index" */
const isIndexNumber = (view: View, i: number): boolean =>
  view.isGenitive(i - 1) && view.isCapital(i - 2) && view.value(i) >= 100 && view.isOpen(i + 1) && !hasCounted(view, i);

/** "called 911", "a 999 call" */
const isCalled = (view: View, i: number): boolean =>
  view.length(i) === 3 && (view.among(i - 1, CALLS) || view.among(i + 1, CALLS)) && !hasCounted(view, i) || isEmergencyLine(view, i);

/** "911 lines failed", "the 999 system" */
const isEmergencyLine = (view: View, i: number): boolean => EMERGENCY.test(view.spelling(i)) && view.among(i + 1, '+line');
const EMERGENCY = /^(?:911|999|112)$/;

/** "the Group of 77" */
const isMemberNumber = (view: View, i: number): boolean =>
  view.is(i - 1, 'of') && view.isCapital(i - 2) && view.has(i - 2, NUMBERED) && !hasCounted(view, i);

/** "its 737 MAX jets" */
const isModelNumber = (view: View, i: number): boolean =>
  view.flag(i + 1, ALL_CAPITALS) && view.has(i + 2, PRODUCT) && view.word(i + 1).bits === 0;

/** "Boeing 737", "10 Downing Street": a name before the number, or one behind it that begins with a whole number. */
const isNumberOfName = (view: View, i: number): boolean =>
  view.flag(i, SPACE_BEFORE) && view.isCapital(i - 1) && (isTitleCase(view, i) ? isName(view, i - 1) && isModelInTitle(view, i) : (isName(view, i - 1) || isInName(view, i - 1)) && isNaming(view, i - 1, i))
  || Number.isInteger(view.value(i)) && view.isCapital(i + 1) && isNameAfter(view, i);

const CALLS = '+calling';

/** "Article 5" and "page 12" name; "a group of 20", "seven act 5" need the number right after and no plural counted. */
function isNumberedUse(view: View, noun: number, i: number): boolean {
  if (view.isCapital(noun)) return view.word(noun).text === 'no' ? view.sign(noun + 1, 0x2e) || !hasCounted(view, i) : true;
  if (view.among(noun, 'no aged ch p pp fig op vol')) return view.sign(noun + 1, 0x2e) && !view.isNumber(noun - 1);
  // "in tier 3 pubs must close": one tier without an article has its number
  return !hasCounted(view, i) || isPlainSmall(view, i) || view.among(noun, 'type grade stage phase tier category') || view.has(noun - 1, PREPOSITION) && !looksPlural(view, noun);
}

const isPlainSmall = (view: View, i: number): boolean => view.value(i) < 10 && !looksPlural(view, i + 1);
const hasCounted = (view: View, i: number): boolean => countedEnd(view, i + 1, false) > i + 1;

/** A capitalised word outside the closed classes, not the first word of a sentence unless it is no word we know. */
export function isName(view: View, i: number): boolean {
  const word = view.word(i);
  if (word.bits & CLOSED && !view.flag(i, ALL_CAPITALS)) return false;
  if (word.bits & STATE || word.month > 0 || word.weekday > 0 || word.cardinal >= 0 || word.ordinal > 0 || (word.currency !== '' && !(word.bits & SHORT))) return false;
  // A sentence can begin with any word.
  const begins = !view.isWord(i - 1) && view.code(i - 1) !== 0x26;
  return !(begins && (view.endsWith(i, 'ing') || view.endsWith(i, 'ed') || view.endsWith(i, 'ly')));
}

/** "the Echo Show 8": a verb inside a sentence has a capital only in a name. */
const isInName = (view: View, i: number): boolean => view.has(i, PRESENT_VERB) && view.isCapital(i - 1) && isName(view, i - 1) && !view.isSentenceEnd(i - 2);

/**
 * "Klein Tools 57060", "Best Electric Car: Ioniq 5 N": where all words have capitals the number is of the name before it if it is too long for
 * a count, or counts nothing and no verb can stand before it, as one does in "Gunmen Kill 5" and "Blast Kills 12".
 */
function isModelInTitle(view: View, i: number): boolean {
  const { bits, unit } = view.word(i - 1);
  // "Recalls 46000 Vans" counts
  if ((view.length(i) === 4 && view.value(i) > 1900 || view.length(i) > 4 && !view.flag(i, DECIMAL)) && !hasCounted(view, i)) return true;
  return bits === 0 && unit === undefined && !/(?:s|ed)$/.test(view.spelling(i - 1)) && !view.isSentenceEnd(i - 2) && !hasCounted(view, i) && !view.has(i + 1, STATE) && !(view.isWord(i - 2) && (!view.isCapital(i - 2) || view.has(i - 2, CLOSED) || looksPlural(view, i - 2)));
}

/** Whether a name before a bare number is numbered by it, and not the subject or place of something counted. */
function isNaming(view: View, before: number, i: number): boolean {
  if (labelOfNumber(view, i - 1) > 0) return false;
  // "Since ABC 7's first report"
  if (view.isGenitive(i + 1)) return true;
  // "gave Ukraine 50 tanks", "In Gaza 35 people": after a verb of giving, or opening the sentence.
  let first = before;
  while (view.isCapital(first - 1) && !view.has(first - 1, CLOSED)) first -= 1;
  if (view.among(first - 1, '+giving')) return false;
  return !(view.has(first - 1, PREPOSITION) && view.isCapital(first - 1));
}

/** "Number of Buttons": a label that tells what is counted; `last` is its last word. Where that begins, 0 elsewhere. */
export function labelOfNumber(view: View, last: number): number {
  for (let at = last; at > last - 4 && view.isWord(at - 1); at -= 1) if (view.is(at - 1, 'of') && view.is(at - 2, 'number') && view.lineStarts(at - 2)) return at;
  return 0;
}

/** "10 Downing Street", "737 MAX": capitalised words to the end of the phrase, none of them a plural. */
function isNameAfter(view: View, i: number): boolean {
  if (isTitleCase(view, i)) return false;
  let at = i + 1;
  for (; view.isCapital(at) && at - i < 6; at += 1) {
    if (looksPlural(view, at) && !isStreet(view, at)) return false;
  }
  // "26 Schengen countries" and "20 Iranian-backed fighters" count.
  return !((view.isOpen(at) || view.isNumber(at) || view.binds(at) || view.sign(at, SLASH)) && countedEnd(view, i + 1, false) > i + 1);
}

const isStreet = (view: View, i: number): boolean => view.endsWith(i, 'ss') || view.isCapital(i + 1);

/** Headlines in title case: capitals there tell nothing. Looks at ten words on either side. */
export function isTitleCase(view: View, i: number): boolean {
  let [capitals, small] = [0, 0];
  for (let at = Math.max(0, i - 10); at < i + 10; at += 1) {
    if (!view.isWord(at) || view.length(at) < 4 || view.has(at, CLOSED)) continue;
    if (view.isCapital(at)) capitals += 1;
    else small += 1;
  }
  return small === 0 && capitals > 2;
}

/** "Article Five", "Group of Seven", "World War Two", "his hit Two Little Boys"; "season three", "mother-of-three". */
export function isNamedByWord(view: View, i: number): boolean {
  // "Warranty Two (2) Years"
  if (view.sign(i + 1, 0x28) && view.value(i + 2) === view.word(i).cardinal) return false;
  // "best of five"
  if (view.is(i - 1, 'of') && view.among(i - 2, 'best')) return true;
  const isAlone = countedEnd(view, i + 1, false) === i + 1;
  // "deep-six", "mother-of-three"
  if (view.glued(i) && view.binds(i - 1) && view.isWord(i - 2) && !isAmountWord(view, i - 2)) return true;
  if (!view.isCapital(i)) return view.has(i - 1, NUMBERED) && !view.is(i - 1, 'aged') && isAlone && !isMeasured(view, i + 1) && view.word(i + 1).cardinal < 0 && !view.isHyphen(i + 1);
  if (isOfTitle(view, i)) return true;
  if (view.is(i - 1, 'of')) return view.isCapital(i - 2) && view.has(i - 2, NUMBERED);
  return view.isCapital(i - 1) && !view.has(i - 1, CLOSED) && !isTitleCase(view, i) && view.flag(i, SPACE_BEFORE);
}

/** "the Thirty Years' War", "The Three Sisters, a mountain", "the Twelve-Factor App" */
function isOfTitle(view: View, i: number): boolean {
  const isInside = view.isWord(i - 1) && (!view.isCapital(i - 1) || view.is(i - 1, 'the') && view.isSentenceEnd(i - 2) && !isTitleCase(view, i));
  const next = view.binds(i + 1) ? i + 2 : i + 1;
  return isInside && view.isCapital(next) && (!isMeasured(view, i + 1) || view.word(i + 1).unit !== undefined && view.is(i - 1, 'the'));
}

/** A word before "-16" that is part of an amount or a date: "mid-1990s", "twenty-5", "to-10". */
export const isAmountWord = (view: View, i: number): boolean => {
  const word = view.word(i);
  // "the A-7 motorway"
  if (view.is(i, 'a') && view.isCapital(i)) return false;
  return word.cardinal >= 0 || word.currency !== '' || view.among(i, '+number-prefix');
};

export function isMeasured(view: View, i: number): boolean {
  const word = view.word(i);
  return readUnit(view, i) !== undefined || word.scale > 0 || readCurrencyAfter(view, i) !== undefined || view.among(i, MEASURES) || word.month > 0;
}
