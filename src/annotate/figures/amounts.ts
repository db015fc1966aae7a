import type { Figure, FigureType } from '../../model/figure.js';
import { changeOf } from './changes.js';
import { countedAfter, measuredThing, stateOf } from './counted.js';
import type { Reading } from './found.js';
import { hedgeStart } from './hedges.js';
import { AUXILIARY, CHANGE, CLOSED, CONJUNCTION, DETERMINER, PAST_VERB, PREPOSITION, STATE, STATING } from './lexicon/word.js';
import { readUnit } from './measures.js';
import { countedEnd, objectEnd, singularPhraseEnd, withoutDeterminers } from './phrases.js';
import { amountOf, readRange, type Quantity } from './quantity.js';
import { describedBefore, isVerb } from './subjects.js';
import type { View } from './view.js';

/** The count, sum, share or measure at token i. What stands before `floor` belongs to the figure before. */
export function readAmount(view: View, i: number, floor: number): Reading | undefined {
  // "455 N. 3rd St."
  if (view.isNumber(i) && view.glued(i + 1) && view.among(i + 1, 'st nd rd th')) return undefined;
  const opener = openerBefore(view, i, floor);
  const quantity = readRange(view, i, opener);
  if (quantity === undefined) return undefined;
  const shared = quantity.type === undefined ? withNeighbour(view, quantity) : quantity;
  asMoney(view, shared);
  const type = typeOf(view, shared);
  if (type === undefined) return undefined;
  const first = quantity.lo !== quantity.hi && opener !== '' && quantity.number.from !== quantity.from ? i - 1 : quantity.from;
  const isTime = type === 'duration' || type === 'age';
  const start = first < i ? first : hedgeStart(view, quantity.from, floor, isTime);
  const figure: Figure = { type, ...amountOf(shared) };
  if (shared.unit !== undefined) figure.unit = shared.unit;
  if (shared.currency !== undefined) {
    figure.currency = shared.currency;
    // "1.2 billion kronor ($125 million)" goes on in kronor.
    if (!view.sign(start - 1, 0x28)) view.paid = { at: quantity.next, currency: shared.currency };
  }
  let { next } = quantity;
  if (start < first) {
    figure.approx = approxOf(view, start, first);
    addBound(figure);
  }
  else if (view.is(next, 'or') && view.among(next + 1, 'so more less fewer greater higher lower above below older younger over under') && !view.is(next + 2, 'than')) {
    figure.approx = view.text(next, next + 2).toLowerCase();
    addBound(figure);
    next += 2;
  }
  const reading: Reading = { from: start, next, figure };
  completed(view, reading, shared);
  inYears(figure);
  if (reading.next === quantity.next) closeBound(view, reading);
  skipRepeat(view, reading);
  inherit(view, reading);
  return reading;
}

/** "twice the 2.4 billion levied before": a large bare sum beside one of money is of its currency. */
function asMoney(view: View, quantity: Quantity): void {
  const { paid } = view;
  if (quantity.type !== undefined || quantity.number.scale < 1e6 || quantity.number.isFraction || paid === undefined || !isSameSentence(view, paid.at, quantity.from)) return;
  const before = view.word(quantity.from - 1).text;
  if (!/^(?:the|from|to|and|or|against|than|with)$/.test(before) || view.is(quantity.next, 'of') || countedEnd(view, quantity.next, false) > quantity.next) return;
  quantity.type = 'money';
  quantity.currency = paid.currency;
}

/** "up from 5%", "(about $3m)", "against 60 in May": of what the figure before is of, if of the same type. */
function inherit(view: View, { from, next, figure }: Reading): void {
  const { last } = view;
  const isBracketed = view.sign(from - 1, 0x28);
  if ((figure.of === undefined || isBracketed) && last !== undefined && isLike(last.figure, figure) && (isBracketed || isCompared(view, from)) && isSameSentence(view, last.at, from)) {
    if (last.figure.of !== undefined) figure.of = last.figure.of;
  }
  if (figure.of === undefined) return;
  view.last = { at: next, figure };
  if (figure.type === 'count' && !view.has(next - 1, STATE)) view.counted = figure.of;
}

/** Figures that can be of one thing: of the same type and unit, or a percentage and points of it. */
const isLike = (one: Figure, other: Figure): boolean => one.type === other.type ? one.unit === other.unit : one.type === 'percent' && other.type.endsWith('points');

const isCompared = (view: View, from: number): boolean =>
  (view.among(from - 1, 'down up') && view.sign(from - 2, 0x2c)) || (view.is(from - 1, 'from') && (view.among(from - 2, 'up down') || !view.isWord(from - 2)))
  || (view.among(from - 1, 'with to') && view.spelling(from - 2) === 'compared') || view.among(from - 1, 'against versus vs or and');

function isSameSentence(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (view.isSentenceEnd(at)) return false;
  return true;
}

/** "more than 40" says no value but a bound: the value comes with itself as `lo` or `hi`, whose other end is open. */
function addBound(figure: Figure): void {
  if (figure.value === undefined || figure.approx === undefined) return;
  if (LOWER.test(figure.approx)) figure.lo = figure.value;
  else if (UPPER.test(figure.approx)) figure.hi = figure.value;
}

/** "above 1000 and below 1500": a lower bound closed by an upper one is a range. */
function closeBound(view: View, reading: Reading): void {
  const { figure, next } = reading;
  if (figure.lo === undefined || figure.hi !== undefined || figure.lo !== figure.value) return;
  const at = view.among(next, 'and but') || view.sign(next, 0x2c) ? next + 1 : next;
  if (at === next || !UPPER_WORDS.test(view.word(at).text)) return;
  let start = at;
  while (start < at + 6 && view.isWord(start) && view.among(start + 1, 'than or equal to')) start += 1;
  const second = readRange(view, start + 1, '');
  if (second === undefined || second.lo !== second.hi || second.lo <= figure.lo || second.type !== (figure.type === 'count' ? undefined : figure.type)) return;
  delete figure.value;
  figure.hi = second.hi;
  reading.next = second.next;
  delete reading.resume;
}

const UPPER_WORDS = /^(?:less|fewer|lower|smaller|below|under|up)$/;

/** "forty-five (45)": the same number in brackets is no second figure. */
function skipRepeat(view: View, reading: Reading): void {
  const at = reading.next;
  if (view.sign(at, 0x28) && view.isNumber(at + 1) && view.value(at + 1) === reading.figure.value && view.sign(at + 2, 0x29)) reading.resume = at + 3;
}

const LOWER = /^[>≥]|^or (?:more|greater|higher|above|older|over)$|(?:more|greater|larger|higher|better|least)(?: than)? or equal (?:to|than)$|(?:more|greater|larger|higher|better|longer|bigger|older) than$|^(?!no[t ]).*(?:at least|over|above|exceed|exceeded|exceeds|exceeding|upwards of|excess of|minimum of)$|(?:fewer|less|lower) than(?<=no (?:fewer|less|lower) than)$/;
const UPPER = /^[<≤]|^or (?:less|fewer|lower|below|younger|under)$|(?:less|fewer|lower|smaller)(?: than)? or equal (?:to|than)$|^(?!no ).*(?:less|fewer|lower|smaller|younger) than$|(?:under|below|at most|up to|maximum of|many as|much as)$/;

const approxOf = (view: View, start: number, end: number): string => view.text(start, end).toLowerCase();

function openerBefore(view: View, i: number, floor: number): string {
  if (i - 1 < floor) return '';
  const { text } = view.word(i - 1);
  return text === 'between' || text === 'from' ? text : '';
}

/** "500 and 1,000 rupees", "45 and 50 mg": the first has the unit of the second. */
function withNeighbour(view: View, quantity: Quantity): Quantity {
  const at = quantity.next;
  if (!view.isNumber(at - 1) || !view.among(at, 'and or to') || quantity.lo !== quantity.hi) return quantity;
  const second = view.isNumber(at + 1) ? readRange(view, at + 1, '') : undefined;
  if (second?.type === undefined || second.type === 'duration' || second.hasPrefix || second.isCompound || (second.lo < quantity.lo && !view.is(at, 'to'))) return quantity;
  return { ...quantity, type: second.type, unit: second.unit, currency: second.currency };
}

/** The kind of figure, or undefined where the number is none: a lone "one", an article with a unit but no sense of amount. */
function typeOf(view: View, quantity: Quantity): FigureType | undefined {
  const { number, from } = quantity;
  if (quantity.type !== undefined) return quantity.type;
  if (number.isFraction) return isShareUsed(view, quantity) ? 'fraction' : undefined;
  // "zero-tolerance"
  if (number.hi === 0 && quantity.isCompound) return undefined;
  if (isPoints(view, quantity)) return 'percentage-points';
  // Points of an index move: "fell 187 points". Others are scores.
  if (view.among(quantity.next, 'point points')) return isMove(view, from) ? 'count' : undefined;
  if (number.lo === 1 && number.hi === 1 && number.isSpelled) return isOneCounted(view, quantity) ? 'count' : undefined;
  if (view.is(from, 'a') && number.scale === 1) return undefined;
  // "the high 30s"
  if (view.is(quantity.next, 's') && view.glued(quantity.next)) return undefined;
  // "3 degrees below zero"
  if (view.is(from, 'zero') && view.among(from - 1, 'below above sub')) return undefined;
  if (view.is(quantity.next, 'second')) return undefined;
  return 'count';
}

const isMove = (view: View, from: number): boolean => {
  const verb = hedgeStart(view, from, from - 4, false) - 1;
  return view.has(verb, CHANGE) || view.among(view.has(verb, PREPOSITION) ? verb - 1 : verb, 'shed sheds lost loses gained gains added adds');
};

/** "one person was killed" counts, "one of the reasons" and "no one" do not. */
function isOneCounted(view: View, quantity: Quantity): boolean {
  const before = view.word(quantity.from - 1);
  if (/^(?:no|the|this|that|each|every|any|some|which|another|at|day)$/.test(before.text) || view.isHyphen(quantity.from - 1)) return false;
  const after = view.word(quantity.next);
  if (after.text === 'of' || after.bits & CLOSED || !view.isWord(quantity.next)) return false;
  // "one Anna knew"
  if (view.isCapital(quantity.next) && !view.isOpen(quantity.next + 1)) return false;
  return !view.among(quantity.next, 'day thing time way point side hand man place year such');
}

/** A fraction is an amount before "of", a noun or the end of the phrase, not "a third term". */
function isShareUsed(view: View, quantity: Quantity): boolean {
  const { next, number, from } = quantity;
  if (number.isRatio || !number.isSpelled) return true;
  const word = view.word(next - 1);
  const isHalf = word.denominator === 2;
  if (isHalf) return isHalfUsed(view, from, next);
  if (!word.text.endsWith('s') && view.is(from, 'a') && word.text !== 'quarter' && !view.isHyphen(from + 1)) {
    return !view.isOpen(next) || view.endsWith(next, 'er') || view.among(next, 'below above');
  }
  if (word.text === 'quarter' && !view.is(from, 'one') && view.is(from, 'a') && view.is(next, 'ago')) return false;
  return true;
}

/** "half of", "half the votes", "by half", "nearly half"; not "first half", "half-brother". */
function isHalfUsed(view: View, from: number, next: number): boolean {
  // "half-brother", "scrum-half"
  if (view.binds(next) || (view.isHyphen(from - 1) && view.glued(from))) return false;
  // "the Half Marathon"
  if (view.isCapital(from) && view.isCapital(next)) return false;
  const before = view.word(from - 1);
  if (before.ordinal > 0 || /^(?:other|better|latter|last|second|this|that|its|their)$/.test(before.text)) return false;
  if (view.is(next, 'of') || view.has(next, DETERMINER)) return true;
  if (before.bits & (PREPOSITION | CONJUNCTION) || /^(?:nearly|almost|about|roughly|least|than|over|some|one|around|only|just|fewer)$/.test(before.text)) return true;
  return view.is(from, 'one') || view.isOpen(next);
}

/** "0.4 points ahead", "leads by 5 points" beside percentages are percentage points. */
function isPoints(view: View, quantity: Quantity): boolean {
  const at = quantity.next;
  const { text } = view.word(view.isHyphen(at) ? at + 1 : at);
  if ((text !== 'point' && text !== 'points') || quantity.hi > 60) return false;
  // "the S&P 500 gained 12 points"
  if (view.isNumber(quantity.from - 2)) return false;
  const isSmall = quantity.hi <= 20;
  // Leads of games are whole; of polls seldom.
  if (quantity.hi % 1 > 0 && view.among(view.isHyphen(at) ? at + 2 : at + 1, 'ahead behind clear lower higher lead above below more less short')) return true;
  for (let k = 1; k <= 14; k += 1) {
    if (isSmall && (view.sign(quantity.from - k, 0x25) || view.sign(at + k, 0x25))) return true;
    if (/^(?:percent|poll|polls|approval|rate|rating|ratings|votes?|turnout|survey)$/.test(view.spelling(quantity.from - k)) || view.among(at + k, 'percent poll polls')) return true;
  }
  return false;
}

/** Adds what is counted, its state and "per" to a reading, and moves its end behind them. */
function completed(view: View, reading: Reading, quantity: Quantity): void {
  if (reading.figure.type === 'count') completeCount(view, reading, quantity);
  else reading.next = completedMeasure(view, reading, quantity);
}

function completedMeasure(view: View, { figure, from: start, next }: Reading, quantity: Quantity): number {
  let end = next;
  const change = figure.type === 'percent' || figure.type === 'fraction' || figure.type === 'temperature' ? changeOf(view, start, next, figure.type === 'temperature') : undefined;
  if (change !== undefined) figure.change = change;
  if (figure.type === 'percentage-points' && quantity.type === undefined) end += view.isHyphen(end) ? 2 : 1;
  end = perAfter(view, end, figure);
  if (figure.type === 'duration') {
    // "a 24-hour strike"
    const noun = quantity.isCompound ? singularPhraseEnd(view, end) : end;
    if (noun > end) figure.of = view.text(end, noun);
    return end;
  }
  if (figure.type === 'fraction' && quantity.number.isRatio) {
    const counted = countedAfter(view, quantity, end);
    figure.of = counted.of ?? '';
    if (figure.of === '') delete figure.of;
    return counted.next;
  }
  const behind = view.binds(end) ? end + 1 : end;
  const of = measuredThing(view, figure, start, behind, quantity.isCompound || behind > end || (end > next && view.isHyphen(next)));
  if (of === undefined) return end;
  figure.of = of;
  // "20 tons of uranium a year"
  if (figure.per === undefined && view.is(end, 'of')) {
    const thing = objectEnd(view, end + 1);
    if (thing > end + 1) perAfter(view, thing, figure);
  }
  return end;
}

function completeCount(view: View, reading: Reading, quantity: Quantity): void {
  const { figure } = reading;
  const counted = countedAfter(view, quantity, reading.next);
  const start = reading.from;
  const state = stateOf(view, start, counted.next);
  if (state !== undefined) figure.state = state;
  reading.resume = votesEnd(view, perAfter(view, counted.next, figure), counted.of);
  const of = counted.of ?? (isElliptic(view, start, counted.next, state) ? view.counted : undefined) ?? (isChanging(view, start) || isStated(view, start) || isSized(view, start) ? describedBefore(view, start) : undefined);
  if (of === undefined && isMagnitude(view, start)) figure.of = 'magnitude';
  else if (of === undefined && isAlike(view, start, counted.next)) figure.of = view.counted ?? '';
  else if (of !== undefined) figure.of = isTally(of) ? (talliedBefore(view, start) ?? of) : of;
  reading.next = counted.next;
}

/** "injured 3,250", "convicted 11 officers and acquitted four", "including 2,000 who fled": of those counted before. */
const isElliptic = (view: View, start: number, next: number, state: string | undefined): boolean =>
  (state !== undefined && !view.isWord(next)) || view.has(start - 1, STATE) || view.among(next, 'who whom') || ((!view.isWord(start - 1) || view.has(start - 1, CONJUNCTION)) && view.among(next, 'were have had are remain remained survived died')) || (!view.isWord(next) && view.is(start - 2, 'and') && (view.has(start - 1, PAST_VERB) || view.endsWith(start - 1, 'ed')));

/** "hundreds of children had been taken; Kyiv has counted more than 16,000": a number that ends its clause counts what the one before counted. */
const isAlike = (view: View, start: number, next: number): boolean =>
  view.last?.figure.type === 'count' && view.last.figure.of === view.counted && view.counted !== undefined && isSameSentence(view, view.last.at, start) && !view.isWord(next)
  && isVerb(view, start - 1) && !view.has(start - 1, AUXILIARY) && !view.isCapital(start - 1);

/** "a population of 4 million", "put the crowd at 31,000" */
const isSized = (view: View, start: number): boolean =>
  (view.is(start - 1, 'of') && view.among(start - 2, 'population family crowd staff workforce crew army force membership fleet magnitude audience readership garrison quorum majority minority capacity attendance toll'))
  || (view.is(start - 1, 'at') && !view.has(start - 2, CLOSED));

/** "magnitude 6.8", "a magnitude-7.4 quake" */
const isMagnitude = (view: View, start: number): boolean => /^magnitude$/i.test(view.spelling(start - (view.isHyphen(start - 1) ? 2 : 1)));

const isTally = (of: string): boolean => /^(?:total |official |overall )*(?:number|total|tally)$/i.test(of);

/** "the number of deaths rose to 1,034": the deaths. */
function talliedBefore(view: View, from: number): string | undefined {
  for (let at = from - 1; at > from - 30 && !view.isSentenceEnd(at); at -= 1) {
    if (!view.among(at, 'number total tally') || !view.is(at + 1, 'of')) continue;
    const end = objectEnd(view, at + 2);
    return view.text(withoutDeterminers(view, at + 2, end), end) || undefined;
  }
  return undefined;
}

/** "51 votes to 49": the losing side is part of the result. */
const votesEnd = (view: View, i: number, of: string | undefined): number =>
  of !== undefined && of.endsWith('votes') && view.is(i, 'to') && view.isNumber(i + 1) && view.word(i + 2).unit === undefined ? i + 2 : i;

/** Longer spans in years, as the model has them: "two decades", "a quarter of a century". */
export function inYears(figure: Figure): void {
  const years = figure.unit === 'decade' ? 10 : figure.unit === 'century' ? 100 : 0;
  const factor = years > 0 ? years : figure.unit === 'quarter' ? 3 : figure.unit === 'fortnight' ? 2 : 0;
  if (figure.type !== 'duration' || factor === 0) return;
  figure.unit = years > 0 ? 'year' : figure.unit === 'quarter' ? 'month' : 'week';
  if (figure.value !== undefined) figure.value *= factor;
  if (figure.lo !== undefined) figure.lo *= factor;
  if (figure.hi !== undefined) figure.hi *= factor;
}

/** "the toll was 41", "the population hit 107 million". */
const isStated = (view: View, from: number): boolean =>
  view.has(from - 1, STATING) || view.among(from - 1, 'is was are were be been') || (view.is(from - 1, 'at') && view.has(from - 2, STATING));

/** "fell below 10,000", "jumped by 196 to 827": the number is of what fell or jumped. */
function isChanging(view: View, from: number): boolean {
  for (let at = from - 1; at > from - 13 && at >= 0; at -= 1) {
    if (view.isSentenceEnd(at)) return false;
    if (view.has(at, CHANGE)) return true;
  }
  return false;
}

/** "a day", "per person", "an hour", "/MWh", "-an-hour": sets `per` and returns the end, for anything but times. */
function perAfter(view: View, i: number, figure: Figure): number {
  if (figure.type === 'duration' || figure.type === 'percent' && !view.is(i, 'a')) return i;
  const hyphen = view.binds(i) ? 1 : 0;
  const at = i + hyphen;
  const isArticle = view.among(at, 'a an per each every');
  if (!isArticle && !(view.sign(at, 0x2f) && view.glued(at))) return i;
  const noun = view.binds(at + 1) ? at + 2 : at + 1;
  const unit = view.word(noun).unit ?? (view.among(noun, 'cubic square') ? { name: '' } : undefined);
  const text = view.spelling(noun).toLowerCase();
  const isPer = view.is(at, 'per') || view.sign(at, 0x2f);
  if (unit === undefined && !isPer && !PER_NOUNS.has(text)) return i;
  // "$4.5 billion a year earlier"
  if (view.among(noun + 1, 'earlier later ago before after old')) return i;
  if (!view.isWord(noun) || (isPer && text === 'cent')) return i;
  const compound = unit === undefined || view.isHyphen(at + 1) ? undefined : readUnit(view, noun);
  figure.per = compound?.unit ?? unit?.name ?? text;
  return compound?.next ?? noun + 1;
}

const PER_NOUNS = new Set('share head person piece bottle ticket unit pop pupil household shift apiece copy ride visit seat plate cup night dose bag box can carton case child loaf egg round trip game pack packet plot room student vote worker migrant passenger sack tree car vehicle word'.split(' '));
