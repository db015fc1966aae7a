import { clockEnd } from './clock.js';
import { coordinateEnd } from './coordinates.js';
import { isFormat } from './cross.js';
import { isEnumerator } from './enumerators.js';
import { formatEnd } from './formats.js';
import { hedgeStart } from './hedges.js';
import { isInTitle, opensTitle } from './titles.js';
import { DECIMAL, GROUPED, MIXED } from './tokens.js';
import { CHANGE, NUMBERED } from './lexicon/word.js';
import { isAmountWord, isMeasured, isName, isNamedByWord, listedEnd, numberedEnd } from './named-numbers.js';
import { countedEnd } from './phrases.js';
import type { View } from './view.js';

/**
 * Numbers that name and do not count: "Boeing 737", "Article 5", "F-16", "10 Downing Street", 7:30, 3-1, 1.2.3.
 * Judged by what stands around them, never by lists of names. Returns the index after the designator, or i if it is none.
 */
export function designatorEnd(view: View, i: number): number {
  // "020 7946 0018" is dialled
  if (view.length(i) > 1 && view.isNumber(i + 1) && view.isNumber(i) && view.source.charCodeAt(view.start(i)) === 48) return dialled(view, i);
  if (view.isNumber(i)) return isEnumerator(view, i) || isFormat(view, i) || isTimeMark(view, i) || isSerial(view, i) || isInTable(view, i) || isInTitle(view, i) ? i + 1 : gluedEnd(view, i) || numberedEnd(view, i) || coordinateEnd(view, i);
  return wordEnd(view, i);
}

/** The same for numbers in words: "a multi-million-pound deal", "three-on-three", "Article Five". */
function wordEnd(view: View, i: number): number {
  if (view.among(i + 1, "o'clock oclock")) return i + 2;
  if (opensTitle(view, i)) return i + 1;
  if (view.word(i).cardinal > 0 && isParScore(view, i + 1)) return parEnd(view, i);
  // "a multi-million-pound deal", "one-in-a-million"
  const before = view.glued(i) && view.binds(i - 1) ? i - 2 : i;
  if (view.word(i).cardinal < 0) return before < i && view.isWord(before) && (!isAmountWord(view, before) || view.is(before, 'a') && view.binds(before - 1)) ? i + 1 : i;
  // "took three for 42"
  if (view.is(i + 1, 'for') && view.isNumber(i + 2) && view.among(i - 1, '+bowling') && !isMeasured(view, i + 3)) return i + 3;
  // "three-on-three", "a two-for-one split"
  if (view.binds(i + 1) && view.among(i + 2, 'on for') && view.binds(i + 3)) return i + 5;
  // "a six-figure sum"
  if (view.binds(i + 1) && view.among(i + 2, 'figure digit')) return i + 3;
  // "Article Five", "Group of Seven", "World War Two"
  return listedEnd(view, i) || (isNamedByWord(view, i) ? i + 1 : voteEnd(view, i) || i);
}

/** "0350: The president speaks", "1405: Goal": the minute with which an entry of a live report begins. */
const isTimeMark = (view: View, i: number): boolean =>
  view.length(i) === 4 && !view.flag(i, DECIMAL) && view.value(i) < 2400 && view.value(i) % 100 < 60 && view.code(i - 1) === 0 && view.sign(i + 1, COLON);

/** "file 00000291": nothing is counted with noughts before. */
const isSerial = (view: View, i: number): boolean => view.length(i) >= 4 && !view.flag(i, DECIMAL | GROUPED) && view.source.charCodeAt(view.start(i)) === 48;

/** "Motherwell 4 2 1 1 8 5 7": prose sets no number right beside another, rows of tables little else. */
function isInTable(view: View, i: number): boolean {
  if (view.isCapital(i - 1) && (isScoreBehind(view, i) || isScoreBehind(view, i - 2) || view.sign(i - 2, COMMA) && isScoreBehind(view, i - 3) || view.sign(i - 3, COMMA) && isScoreBehind(view, i - 4))) return true;
  if ((!view.isNumber(i - 1) && !view.isNumber(i + 1)) || view.sign(i + 1, SLASH) || view.sign(i + 2, SLASH)) return false;
  let numbers = 0;
  for (let at = i - 4; at <= i + 4; at += 1) if (view.isNumber(at)) numbers += 1;
  return numbers >= 4;
}

/** "Baltimore 2, Cleveland 0;": a number after which a comma, a name and another number come. */
const isScoreBehind = (view: View, i: number): boolean =>
  view.isNumber(i) && view.isCapital(i + 1) && view.isNumber(i + 2) && view.length(i) < 3 && !view.isWord(i + 3) || view.isNumber(i) && view.sign(i + 1, COMMA) && view.isCapital(i + 2) && (view.isNumber(i + 3) || view.isCapital(i + 3) && view.isNumber(i + 4)) && view.length(i) < 4;

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
  if (isHouseLetter(view, i, after) || view.binds(after) && view.is(after + 1, 'series') && view.isNumber(i)) return skipGlued(view, i);
  // "a Boeing 777F", which are no degrees
  if (/^[CF]$/.test(view.spelling(after)) && view.isCapital(i - 1) && isName(view, i - 1)) return skipGlued(view, i);
  const format = formatEnd(view, i);
  if (format > 0) return format;
  if (view.isGenitive(after)) return numberedEnd(view, i);
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
  view.binds(after) && view.binds(after + 2) && view.isNumber(after + 3) && (view.among(after + 1, 'of for') || view.is(after + 1, 'to') && view.value(i) >= view.value(after + 3));

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

/** Letters that may follow digits: units, scales, currencies, ordinal endings, "s" of decades, fold. */
function isKnownSuffix(view: View, i: number): boolean {
  const word = view.word(i);
  if (word.unit !== undefined || word.scale > 0 || word.currency !== '') return true;
  // "3.14US$"
  if (view.code(i + 1) === 0x24 && view.glued(i + 1)) return true;
  return view.among(i, '+number-suffix') && view.spelling(i) !== 'S' && view.spelling(i) !== 'P';
}

function skipGlued(view: View, i: number): number {
  let at = i + 1;
  while (view.glued(at) && (view.isWord(at) || view.isNumber(at) || ((view.glued(at + 1) && view.code(at) !== 0x2c) && (view.isWord(at + 1) || view.isNumber(at + 1)))) && at - i < 40) at += 1;
  return at;
}

/** "voted 69 to 59", "cleared by ten to two": a larger bare number "to" a smaller one is a result. */
function voteEnd(view: View, i: number): number {
  if (!view.is(i + 1, 'to')) return 0;
  const first = bareNumber(view, i);
  const second = bareNumber(view, i + 2);
  if (second < 0 || second >= first || view.flag(i + 2, DECIMAL) || view.is(i - 1, 'from') || !view.isNumber(i) && !view.among(hedgeStart(view, i, i - 4, false) - 1, 'by voted') && !view.among(i - 2, 'margin ratio')) return 0;
  const after = i + 3;
  const isBare = !isMeasured(view, after) && countedEnd(view, after, false) === after;
  return isBare && !view.has(i - 1, CHANGE) && !(view.is(i - 1, 'by') && view.has(i - 2, CHANGE)) ? after : 0;
}

const bareNumber = (view: View, i: number): number => view.isNumber(i) ? view.value(i) : view.word(i).cardinal;

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
  // "767-300ER", "787-9s"
  if (first >= last) return view.glued(second + 1) && view.isWord(second + 1) && isKnownSuffix(view, second + 1) && !view.is(second + 1, 's') ? 0 : skipGlued(view, i);
  const after = second + 1;
  if (view.flag(i, GROUPED) || view.flag(second, GROUPED) || (view.glued(after) && (view.isWord(after) || view.isHyphen(after))) || isMeasured(view, after) || countedEnd(view, after, false) > after) return 0;
  return second + 1;
}

const isYearPair = (first: number, last: number): boolean => first >= 1500 && first < 2200 && (last < 100 || (last > first && last < 2200));

