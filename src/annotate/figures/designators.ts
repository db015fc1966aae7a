import { clockEnd } from './clock.js';
import { hedgeStart } from './hedges.js';
import { ALL_CAPITALS, DECIMAL, GROUPED, MIXED, SPACE_BEFORE } from './tokens.js';
import { CHANGE, CLOSED, NUMBERED, PREPOSITION, PRODUCT, SHORT, STATE } from './lexicon/word.js';
import { readCurrencyAfter } from './currencies.js';
import { readUnit } from './measures.js';
import { countedEnd, looksPlural } from './phrases.js';
import type { View } from './view.js';
import { forms } from './lexicon/forms.js';
import { OftenAsked } from './lexicon/lexicon.js';

const PERIODS = new OftenAsked('week day');

const MEASURES = new OftenAsked('per percent percentage basis degrees square cubic times');

/**
 * Numbers that name and do not count: "Boeing 737", "Article 5", "F-16", "10 Downing Street", 7:30, 3-1, 1.2.3.
 * Judged by what stands around them, never by lists of names. Returns the index after the designator, or i if it is none.
 */
export function designatorEnd(view: View, i: number): number {
  // "020 7946 0018" is dialled
  if (view.length(i) > 1 && view.isNumber(i + 1) && view.isNumber(i) && view.source.charCodeAt(view.start(i)) === 48) return dialled(view, i);
  if (view.isNumber(i)) return isListMark(view, i) || isTimeMark(view, i) || isSerial(view, i) || isInTable(view, i) ? i + 1 : gluedEnd(view, i) || numberedEnd(view, i) || i;
  return wordEnd(view, i);
}

/** The same for numbers in words: "a multi-million-pound deal", "three-on-three", "Article Five". */
function wordEnd(view: View, i: number): number {
  if (view.among(i + 1, "o'clock oclock")) return i + 2;
  if (view.word(i).cardinal > 0 && isParScore(view, i + 1)) return parEnd(view, i);
  // "a multi-million-pound deal", "one-in-a-million"
  const before = view.glued(i) && view.binds(i - 1) ? i - 2 : i;
  if (view.word(i).cardinal < 0) return before < i && view.isWord(before) && (!isAmountWord(view, before) || view.is(before, 'a') && view.binds(before - 1)) ? i + 1 : i;
  // "took three for 42"
  if (view.is(i + 1, 'for') && view.isNumber(i + 2) && view.among(i - 1, 'took taking claimed')) return i + 3;
  // "three-on-three"
  if (view.binds(i + 1) && view.is(i + 2, 'on') && view.binds(i + 3)) return i + 5;
  // "a six-figure sum"
  if (view.binds(i + 1) && view.among(i + 2, 'figure digit')) return i + 3;
  // "Article Five", "Group of Seven", "World War Two"
  if (isNamedByWord(view, i)) return i + 1;
  return i;
}

/** "1. Preheat the oven", "[2]", "(3) to leave": the mark of an item at the start of a line, a sentence or in brackets. */
function isListMark(view: View, i: number): boolean {
  if (view.length(i) > 2 || view.flag(i, DECIMAL)) return false;
  if (view.sign(i - 1, 0x5b) && view.sign(i + 1, 0x5d)) return true;
  const isOpening = view.isSentenceEnd(i - 1) || view.sign(i - 1, 0x28) || view.sign(i - 1, COLON) || view.lineStarts(i);
  const isMarked = (view.sign(i + 1, 0x2e) || view.sign(i + 1, 0x29)) && view.glued(i + 1) && !view.sign(i - 1, 0x28);
  // "1 - Pete Sampras": the seeding of a player
  if (view.lineStarts(i) && view.isDash(i + 1) && !view.glued(i + 1) && view.isCapital(i + 2)) return true;
  return isOpening && (isMarked || (view.sign(i - 1, 0x28) && view.sign(i + 1, 0x2e))) && view.isWord(i + 2);
}

/** "0350: The president speaks", "1405: Goal": the minute with which an entry of a live report begins. */
const isTimeMark = (view: View, i: number): boolean =>
  view.length(i) === 4 && !view.flag(i, DECIMAL) && view.value(i) < 2400 && view.value(i) % 100 < 60 && (view.code(i - 1) === 0 || view.lineStarts(i)) && view.sign(i + 1, COLON);

/** "file 00000291": nothing is counted with noughts before. */
const isSerial = (view: View, i: number): boolean => view.length(i) >= 4 && !view.flag(i, DECIMAL | GROUPED) && view.source.charCodeAt(view.start(i)) === 48;

/** "Motherwell 4 2 1 1 8 5 7": prose sets no number right beside another, rows of tables little else. */
function isInTable(view: View, i: number): boolean {
  if (view.isCapital(i - 1) && (isScoreBehind(view, i) || view.sign(i - 2, COMMA) && isScoreBehind(view, i - 3) || view.sign(i - 3, COMMA) && isScoreBehind(view, i - 4))) return true;
  if ((!view.isNumber(i - 1) && !view.isNumber(i + 1)) || view.sign(i + 1, SLASH) || view.sign(i + 2, SLASH)) return false;
  let numbers = 0;
  for (let at = i - 4; at <= i + 4; at += 1) if (view.isNumber(at)) numbers += 1;
  return numbers >= 4;
}

/** "Baltimore 2, Cleveland 0;": a number after which a comma, a name and another number come. */
const isScoreBehind = (view: View, i: number): boolean =>
  view.isNumber(i) && view.sign(i + 1, COMMA) && view.isCapital(i + 2) && (view.isNumber(i + 3) || view.isCapital(i + 3) && view.isNumber(i + 4)) && view.length(i) < 4;

const COLON = 0x3a;
const COMMA = 0x2c;
const SLASH = 0x2f;

/** What is glued to digits: letters, colons, further groups of digits. 0 where they count, or where nothing is. */
function gluedEnd(view: View, i: number): number {
  if (view.flag(i, MIXED)) return skipGlued(view, i);
  if (view.glued(i)) {
    // "F-16", "COVID-19", but "mid-90"
    if (view.binds(i - 1) && (view.isWord(i - 2) || view.isNumber(i - 2))) return isAmountWord(view, i - 2) ? 0 : skipGlued(view, i);
    // "#5", "@10", "x.5"
    const before = view.spelling(i - 1);
    if (/^[#@_§&]/.test(before) || /^[/=?.+]/.test(before) && view.glued(i - 1)) return skipGlued(view, i);
    if (before === '+') return dialled(view, i);
  }
  return view.glued(i + 1) ? gluedBehind(view, i, i + 1) : voteEnd(view, i) || clockAt(view, i) || inningsEnd(view, i);
}

/** The end of what is glued behind digits, at token `after`: "7:30", "12B", "3-1", "5-to-1", "10-K". */
function gluedBehind(view: View, i: number, after: number): number {
  if (view.sign(after, COLON) && view.isNumber(after + 1) && view.glued(after + 1)) return skipGlued(view, i);
  if (isHouseLetter(view, i, after)) return skipGlued(view, i);
  // "a Boeing 777F", which are no degrees
  if (/^[CF]$/.test(view.spelling(after)) && view.isCapital(i - 1) && isName(view, i - 1)) return skipGlued(view, i);
  if (view.isWord(after)) return isKnownSuffix(view, after) ? clockAt(view, i) : skipGlued(view, i);
  if (view.isDash(after) && view.glued(after + 1) && view.isNumber(after + 1)) return scoreEnd(view, i);
  if (isParScore(view, after)) return parEnd(view, i);
  if (isOutcome(view, i, after)) return after + 4;
  return isLetterBound(view, after) ? skipGlued(view, i) : 0;
}

/** "221B Baker Street", "room 12B" */
const isHouseLetter = (view: View, i: number, after: number): boolean =>
  view.isCapital(after) && view.length(after) === 1 && (view.isCapital(after + 1) && !view.isSentenceEnd(after + 1) && view.code(i - 1) === 0 || view.has(i - 1, NUMBERED));

/** "a 5-to-1 vote", "25-of-34 passing" */
const isOutcome = (view: View, i: number, after: number): boolean =>
  view.binds(after) && view.binds(after + 2) && view.isNumber(after + 3) && (view.is(after + 1, 'of') || view.is(after + 1, 'to') && view.value(i) >= view.value(after + 3));

/** "a 10-K filing": a lone letter behind the hyphen that is no unit, nor the article of "5-a-side". */
const isLetterBound = (view: View, hyphen: number): boolean =>
  view.isHyphen(hyphen) && view.glued(hyphen + 1) && view.isWord(hyphen + 1) && view.length(hyphen + 1) === 1 && view.word(hyphen + 1).unit === undefined && !view.is(hyphen + 1, 'a');

/** "a 4-under-par 67", "five-under 67": a result of golf. */
const isParScore = (view: View, hyphen: number): boolean =>
  view.binds(hyphen) && view.glued(hyphen + 1) && view.among(hyphen + 1, 'under over');

function parEnd(view: View, i: number): number {
  const end = skipGlued(view, i);
  return view.isNumber(end) ? end + 1 : end;
}

/** "+44 20 7946 0958" */
function dialled(view: View, i: number): number {
  let at = skipGlued(view, i);
  while (view.isNumber(at) && !view.flag(at, GROUPED) && at - i < 12) at = skipGlued(view, at);
  return at;
}

/** A word before "-16" that is part of an amount or a date: "mid-1990s", "twenty-5", "to-10". */
const isAmountWord = (view: View, i: number): boolean => {
  const word = view.word(i);
  // "the A-7 motorway"
  if (view.is(i, 'a') && view.isCapital(i)) return false;
  return word.cardinal >= 0 || word.currency !== '' || view.among(i, 'mid late early pre post to a under over sub non plus minus euro magnitude');
};

/** Letters that may follow digits: units, scales, currencies, ordinal endings, "s" of decades, fold. */
function isKnownSuffix(view: View, i: number): boolean {
  const word = view.word(i);
  if (word.unit !== undefined || word.scale > 0 || word.currency !== '') return true;
  // "3.14US$"
  if (view.code(i + 1) === 0x24 && view.glued(i + 1)) return true;
  return view.among(i, 'st nd rd th s p c f am pm x fold percent pc pp pct bps bp ppt st oclock yo ish plus hrs k') && view.spelling(i) !== 'S' && view.spelling(i) !== 'P';
}

function skipGlued(view: View, i: number): number {
  let at = i + 1;
  while (view.glued(at) && (view.isWord(at) || view.isNumber(at) || ((view.glued(at + 1) && view.code(at) !== 0x2c) && (view.isWord(at + 1) || view.isNumber(at + 1)))) && at - i < 40) at += 1;
  return at;
}

/** "voted 69 to 59": a larger bare number "to" a smaller one is a result. */
function voteEnd(view: View, i: number): number {
  if (!view.is(i + 1, 'to') || !view.isNumber(i + 2) || view.value(i + 2) >= view.value(i) || view.flag(i + 2, DECIMAL) || view.is(i - 1, 'from')) return 0;
  const after = i + 3;
  const isBare = !isMeasured(view, after) && countedEnd(view, after, false) === after;
  return isBare && !view.has(i - 1, CHANGE) && !(view.is(i - 1, 'by') && view.has(i - 2, CHANGE)) ? after : 0;
}

/** "245 for 6", "325 for five": runs for wickets. */
const inningsEnd = (view: View, i: number): number =>
  view.is(i + 1, 'for') && isWickets(view, i + 2, view.value(i)) && !isMeasured(view, i + 3) && countedEnd(view, i + 3, false) === i + 3 ? i + 3 : 0;

const isWickets = (view: View, i: number, runs: number): boolean =>
  view.isNumber(i) ? view.value(i) <= 10 && runs > view.value(i) : view.word(i).cardinal >= 0 && view.word(i).cardinal < 10 && runs > 19;

/** The end of a clock time, 0 if there is none. */
const clockAt = (view: View, i: number): number => {
  const end = clockEnd(view, i);
  return end > i ? end : 0;
};

/** "3-1", "555-1234", "69-59": results and numbers to dial; "5-10 people" is a range. */
function scoreEnd(view: View, i: number): number {
  const second = i + 2;
  // "children aged 5-12"
  if (view.among(i - 1, 'aged ages')) return 0;
  const [first, last] = [view.value(i), view.value(second)];
  const isThird = view.isDash(second + 1) && view.glued(second + 1) && view.isNumber(second + 2) && view.glued(second + 2);
  if (isThird) return skipGlued(view, i);
  // "6-3/4 percent"
  if (view.sign(second + 1, SLASH) && view.glued(second + 1)) return 0;
  // "the range is 1000-5000"
  if (first < last && first % 100 === 0 && last % 100 === 0 && first > 0) return 0;
  if (isYearPair(first, last)) return 0;
  // "767-300ER"
  if (first >= last) return view.glued(second + 1) && view.isWord(second + 1) && isKnownSuffix(view, second + 1) ? 0 : skipGlued(view, i);
  const after = second + 1;
  if (view.flag(i, GROUPED) || view.flag(second, GROUPED) || (view.glued(after) && (view.isWord(after) || view.isHyphen(after))) || isMeasured(view, after) || countedEnd(view, after, false) > after) return 0;
  return second + 1;
}

const isYearPair = (first: number, last: number): boolean => first >= 1500 && first < 2200 && (last < 100 || (last > first && last < 2200));

function isMeasured(view: View, i: number): boolean {
  const word = view.word(i);
  return readUnit(view, i) !== undefined || word.scale > 0 || readCurrencyAfter(view, i) !== undefined || view.among(i, MEASURES) || word.month > 0;
}

/** A class noun or a name right before a bare number, or a name right after it. */
function numberedEnd(view: View, i: number): number {
  const after = i + 1;
  if (isMeasured(view, after) || view.binds(after)) return 0;
  // "No. 5"
  const noun = view.sign(i - 1, 0x2e) && view.glued(i - 1) ? i - 2 : i - 1;
  if (view.has(noun, NUMBERED) && view.flag(i, SPACE_BEFORE) && isNumberedUse(view, noun, i)) return withTotal(view, after);
  // "a 757 hit the building", "after an 80 on Friday"
  if (view.isArticle(i - 1) && !view.isOpen(after) && !view.flag(i, DECIMAL)) return after;
  if (isPeriodNumber(view, i) || isIndexNumber(view, i) || isCalled(view, i)) return after;
  if (noun !== i - 1 || view.flag(i, GROUPED) || hedgeStart(view, i, i - 4, false) < i) return 0;
  return isMemberNumber(view, i) || isModelNumber(view, i) || isNumberOfName(view, i) ? after : 0;
}

/** "page 3 of 12" */
const withTotal = (view: View, after: number): number => (view.is(after, 'of') && view.isNumber(after + 1) && view.length(after + 1) < 3 ? after + 2 : after);

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
  view.length(i) === 3 && (CALLS.test(view.spelling(i - 1)) || CALLS.test(view.spelling(i + 1))) && !hasCounted(view, i) || isEmergencyLine(view, i);

/** "911 lines failed", "the 999 system" */
const isEmergencyLine = (view: View, i: number): boolean => EMERGENCY.test(view.spelling(i)) && view.among(i + 1, 'line lines system systems service services dispatcher dispatchers operator operators center centers centre');
const EMERGENCY = /^(?:911|999|112)$/;

/** "the Group of 77" */
const isMemberNumber = (view: View, i: number): boolean =>
  view.is(i - 1, 'of') && view.isCapital(i - 2) && view.has(i - 2, NUMBERED) && !hasCounted(view, i);

/** "its 737 MAX jets" */
const isModelNumber = (view: View, i: number): boolean =>
  view.flag(i + 1, ALL_CAPITALS) && view.has(i + 2, PRODUCT) && view.word(i + 1).bits === 0;

/** "Boeing 737", "10 Downing Street": a name before the number, or one behind it that begins with a whole number. */
const isNumberOfName = (view: View, i: number): boolean =>
  view.flag(i, SPACE_BEFORE) && view.isCapital(i - 1) && isName(view, i - 1) && isNaming(view, i - 1, i)
  || Number.isInteger(view.value(i)) && view.isCapital(i + 1) && isNameAfter(view, i);

const CALLS = forms('call(?:er)?|diall?|rang|phone|operator|dispatch(?:er)?');

/** "Article 5" and "page 12" name; "a group of 20", "seven act 5" need the number right after and no plural counted. */
function isNumberedUse(view: View, noun: number, i: number): boolean {
  if (view.isCapital(noun)) return view.word(noun).text === 'no' ? view.sign(noun + 1, 0x2e) || !hasCounted(view, i) : true;
  if (view.among(noun, 'no aged')) return view.sign(noun + 1, 0x2e);
  // "in tier 3 pubs must close": one tier without an article has its number
  return !hasCounted(view, i) || isPlainSmall(view, i) || view.has(noun - 1, PREPOSITION) && !looksPlural(view, noun);
}

const isPlainSmall = (view: View, i: number): boolean => view.value(i) < 10 && !looksPlural(view, i + 1);
const hasCounted = (view: View, i: number): boolean => countedEnd(view, i + 1, false) > i + 1;

/** A capitalised word outside the closed classes, not the first word of a sentence unless it is no word we know. */
function isName(view: View, i: number): boolean {
  const word = view.word(i);
  if (word.bits & CLOSED && !view.flag(i, ALL_CAPITALS)) return false;
  if (word.bits & STATE || word.month > 0 || word.weekday > 0 || word.cardinal >= 0 || word.ordinal > 0 || (word.currency !== '' && !(word.bits & SHORT))) return false;
  // A sentence can begin with any word.
  const begins = !view.isWord(i - 1) && view.code(i - 1) !== 0x26;
  return !(begins && (view.endsWith(i, 'ing') || view.endsWith(i, 'ed') || view.endsWith(i, 'ly')));
}

/** Whether a name before a bare number is numbered by it, and not the subject or place of something counted. */
function isNaming(view: View, before: number, i: number): boolean {
  if (isTitleCase(view, i)) return false;
  // "gave Ukraine 50 tanks", "In Gaza 35 people": after a verb of giving, or opening the sentence.
  let first = before;
  while (view.isCapital(first - 1) && !view.has(first - 1, CLOSED)) first -= 1;
  if (GIVING.test(view.spelling(first - 1))) return false;
  return !(view.has(first - 1, PREPOSITION) && view.isCapital(first - 1));
}

const GIVING = forms('g[ai]v|given|sen[dt]|sell|sold|cost|sav|len[dt]|offer|hand|promis|award|suppl[iy]|provid|ow|pay|paid|fine|grant|pledg|charg');

/** "10 Downing Street", "737 MAX": capitalised words to the end of the phrase, none of them a plural. */
function isNameAfter(view: View, i: number): boolean {
  if (isTitleCase(view, i)) return false;
  let at = i + 1;
  for (; view.isCapital(at) && at - i < 6; at += 1) {
    if (looksPlural(view, at) && !isStreet(view, at)) return false;
  }
  // "26 Schengen countries" and "20 Iranian-backed fighters" count.
  return !((view.isOpen(at) || view.binds(at) || view.sign(at, SLASH)) && countedEnd(view, i + 1, false) > i + 1);
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
function isNamedByWord(view: View, i: number): boolean {
  // "best of five"
  if (view.is(i - 1, 'of') && view.among(i - 2, 'best')) return true;
  const isAlone = countedEnd(view, i + 1, false) === i + 1;
  // "deep-six", "mother-of-three"
  if (view.glued(i) && view.binds(i - 1) && view.isWord(i - 2) && !isAmountWord(view, i - 2)) return true;
  if (!view.isCapital(i)) return view.has(i - 1, NUMBERED) && !view.is(i - 1, 'aged') && isAlone && !isMeasured(view, i + 1) && view.word(i + 1).cardinal < 0 && !view.isHyphen(i + 1);
  // "the Thirty Years' War"
  if (view.isWord(i - 1) && !view.isCapital(i - 1) && view.isCapital(i + 1) && (!isMeasured(view, i + 1) || (view.word(i + 1).unit !== undefined && view.is(i - 1, 'the')))) return true;
  if (view.is(i - 1, 'of')) return view.isCapital(i - 2) && view.has(i - 2, NUMBERED);
  return view.isCapital(i - 1) && !view.has(i - 1, CLOSED) && !isTitleCase(view, i) && view.flag(i, SPACE_BEFORE);
}
