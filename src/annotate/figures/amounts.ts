import type { Figure, FigureType } from '../../model/figure.js';
import { addBound, closeBound } from './bounds.js';
import { changeOf } from './changes.js';
import { asCold } from './cold.js';
import { completeCount, isSameSentence } from './count-amounts.js';
import { countedAfter, measuredThing } from './counted.js';
import type { Reading } from './found.js';
import { COMMA } from './date-reading.js';
import { hedgeStart } from './hedges.js';
import { CHANGE, CLOSED, CONJUNCTION, DETERMINER, PREPOSITION, STATE } from './lexicon/word.js';
import { perAfter } from './per.js';
import { countedEnd, objectEnd, singularPhraseEnd } from './phrases.js';
import { amountOf, readRange, type Quantity } from './quantity.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const PAIRED = new OftenAsked('and or to');

const POINTS = new OftenAsked('point points');

const ENDINGS = new OftenAsked('st nd rd th');

/** The count, sum, share or measure at token i. What stands before `floor` belongs to the figure before. */
export function readAmount(view: View, i: number, floor: number): Reading | undefined {
  // "455 N. 3rd St."
  if (view.isNumber(i) && view.glued(i + 1) && view.among(i + 1, ENDINGS)) return undefined;
  const opener = openerBefore(view, i, floor);
  const quantity = readRange(view, i, opener);
  if (quantity === undefined) return undefined;
  const shared = quantity.type === undefined ? withNeighbour(view, quantity) : quantity;
  const otherEnd = asOtherEnd(view, shared);
  asMoney(view, shared);
  asCold(view, shared);
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
  if (otherEnd?.per !== undefined) figure.per = otherEnd.per;
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
  if (shared.type !== undefined && !shared.hasPrefix) view.changeEnd = { at: reading.next, opener: view.word(start - 1).text, figure };
  inherit(view, reading, quantity.isCompound);
  return reading;
}

/** "twice the 2.4 billion levied before": a large bare sum beside one of money is of its currency. */
function asMoney(view: View, quantity: Quantity): void {
  const { paid } = view;
  if (quantity.type !== undefined || quantity.number.scale < 1e6 || quantity.number.isFraction || paid === undefined || !isSameSentence(view, paid.at, quantity.from)) return;
  const first = hedgeStart(view, quantity.from, paid.at, false);
  // "the previous 8 trillion", "last year's record 9.12 trillion"
  const isQualified = view.isOpen(first - 1) && (view.has(first - 2, DETERMINER) || view.isGenitive(first - 2));
  if (!isQualified && !/^(?:the|from|to|and|or|against|than|with|plus)$/.test(view.word(first - 1).text) || view.is(quantity.next, 'of') || countedEnd(view, quantity.next, false) > quantity.next) return;
  quantity.type = 'money';
  quantity.currency = paid.currency;
}

/** "from 90 minutes to 15", "to 3.2 percent in May from 3.6", "to zero from minus 0.5%": the end of a change that names no unit has that of the other. */
function asOtherEnd(view: View, quantity: Quantity): Figure | undefined {
  const { next, from } = quantity;
  if (quantity.type !== undefined || quantity.isCompound || quantity.number.isFraction || !view.among(from - 1, 'to from') || view.is(next, 'of') || countedEnd(view, next, false) > next) return undefined;
  const behind = view.is(next, 'from') && view.is(from - 1, 'to') ? readRange(view, next + 1, '') : undefined;
  const before = otherEndBefore(view, from - 1, quantity.hi);
  const other = before ?? (behind?.hasPrefix || behind?.isCompound ? undefined : behind);
  if (other?.type === undefined) return undefined;
  quantity.type = other.type;
  quantity.unit = other.unit;
  quantity.currency = other.currency;
  return before;
}

/** The end of a change told before the preposition of the other: right before its "to", in the sentence before its "from"; or the larger share of a vote. */
function otherEndBefore(view: View, preposition: number, value: number): Figure | undefined {
  const { changeEnd } = view;
  if (changeEnd === undefined) return undefined;
  const { at, opener, figure } = changeEnd;
  if (view.is(preposition, 'from')) return opener === 'to' && preposition - at < 8 && isSameSentence(view, at, preposition) ? figure : undefined;
  // "voted by 51.9 percent to 48.1", "won it 52% to 48"
  const isVote = figure.type === 'percent' && figure.change === undefined && figure.value !== undefined && figure.value > value && figure.value + value <= WHOLE;
  return at === preposition && (opener === 'from' || isVote) ? figure : undefined;
}
/** Percent, with what rounding adds. */
const WHOLE = 101;

/** "up from 5%", "(about $3m)", "against 60 in May": of what the figure before is of, if of the same type. */
function inherit(view: View, { from, next, figure }: Reading, isCompound: boolean): void {
  const kind = isShare(figure) ? 'percent' : figure.type;
  const isBracketed = view.sign(from - 1, 0x28);
  const isLoose = isBracketed || isApposed(view, from, next);
  // "dividends of $85bn, down by a third"
  const way = view.is(from - 1, 'by') ? from - 2 : from - 1;
  const isDown = kind === 'percent' && view.among(way, 'down up') && view.sign(way - 1, COMMA);
  const last = isDown || isLoose && view.last !== undefined && isNumber(view.last.figure) && isNumber(figure) ? view.last : view.lasts.get(kind);
  // "a surplus of $40.81 billion against $38.05 billion"
  const isNextTo = last !== undefined && last.at === from - 1 && view.among(last.at, 'against versus');
  const isGap = last !== undefined && figure.type === 'count' && last.figure.type === 'count' && isDifference(view, next);
  if ((figure.of === undefined || isBracketed || isNextTo || isGap) && last !== undefined && (isDown || isLoose || isGap || isLike(last.figure, figure) && isCompared(view, from, last.at)) && isSameSentence(view, last.at, from)) {
    if (last.figure.of !== undefined) figure.of = last.figure.of;
  }
  // "the Dow added 218 points, or 0.5%": not of points.
  if (figure.of === undefined || figure.of === 'points') return;
  // "its 543-member house" is no more than described by its number
  if (!isCompound || figure.type !== 'count') {
    view.last = { at: next, figure };
    view.lasts.set(kind, view.last);
  }
  if (figure.type === 'count' && !view.has(next - 1, STATE)) view.counted = figure.of;
}

/** Figures that can be of one thing: of the same type and unit, or a percentage and points of it. */
const isLike = (one: Figure, other: Figure): boolean => one.type === other.type ? one.unit === other.unit : isShare(one) && isShare(other);
const isShare = ({ type }: Figure): boolean => type === 'percent' || type === 'fraction' || type.endsWith('points');
const isNumber = (figure: Figure): boolean => figure.type === 'count' || isShare(figure);

/** "a third of voters, or 2 million,", "8 million visitors, 300,000 fewer than": the same thing in another number, or the difference. */
const isApposed = (view: View, from: number, next: number): boolean =>
  view.is(from - 1, 'or') && view.sign(from - 2, COMMA) || view.sign(from - 1, COMMA) && (view.sign(next, COMMA) || isDifference(view, next));

/** "32 short of a majority", "63 fewer than in 2019" */
const isDifference = (view: View, next: number): boolean => view.among(next, 'more less fewer') && view.is(next + 1, 'than') || view.is(next, 'short') && view.is(next + 1, 'of');

/** Whether the words before the figure set it against the last one: "up from 5%", "fewer than April's 147,000". */
const isCompared = (view: View, start: number, last: number): boolean => {
  const from = view.isGenitive(start - 1) && (view.isNumber(start - 2) || view.word(start - 2).month > 0) ? start - 2 : start;
  return view.is(from - 1, 'than') && view.among(from - 2, 'more less fewer higher lower') || isBeside(view, from, last);
};

const isBeside = (view: View, from: number, last: number): boolean =>
  (view.among(from - 1, 'down up') && view.sign(from - 2, 0x2c)) || (view.is(from - 1, 'from') && (view.among(from - 2, 'up down') || !view.isWord(from - 2)))
  // "raised its rate by 0.75 point to 4%", "to 4.2% in May from 4.4%"
  || (view.among(from - 1, 'to from') && from - last < 5)
  || (view.among(from - 1, 'with to') && view.spelling(from - 2) === 'compared') || view.among(from - 1, 'against versus vs or and');

/** "forty-five (45)": the same number in brackets is no second figure. */
function skipRepeat(view: View, reading: Reading): void {
  const at = reading.next;
  if (view.sign(at, 0x28) && view.isNumber(at + 1) && view.value(at + 1) === reading.figure.value && view.sign(at + 2, 0x29)) reading.resume = at + 3;
}

const approxOf = (view: View, start: number, end: number): string => view.text(start, end).toLowerCase();

function openerBefore(view: View, i: number, floor: number): string {
  if (i - 1 < floor) return '';
  const { text } = view.word(i - 1);
  return text === 'between' || text === 'from' ? text : '';
}

/** "500 and 1,000 rupees", "45 and 50 mg": the first has the unit of the second. */
function withNeighbour(view: View, quantity: Quantity): Quantity {
  const at = quantity.next;
  if (!view.isNumber(at - 1) || !view.among(at, PAIRED) || quantity.lo !== quantity.hi) return quantity;
  const second = view.isNumber(at + 1) ? readRange(view, at + 1, '') : undefined;
  if (second?.type === undefined || second.type === 'duration' || second.hasPrefix || second.isCompound || (second.lo < quantity.lo && !view.is(at, 'to'))) return quantity;
  return { ...quantity, type: second.type, unit: second.unit, currency: second.currency };
}

/** The kind of figure, or undefined where the number is none: a lone "one", an article with a unit but no sense of amount. */
function typeOf(view: View, quantity: Quantity): FigureType | undefined {
  const { number, from } = quantity;
  if (quantity.type !== undefined) return quantity.type;
  // "a quarter-point cut", "by half a point"
  if (number.isFraction) return isPoints(view, quantity) ? 'percentage-points' : isShareUsed(view, quantity) ? 'fraction' : undefined;
  // "zero-tolerance"
  if (number.hi === 0 && quantity.isCompound) return undefined;
  if (isPoints(view, quantity)) return 'percentage-points';
  // Points of an index move: "fell 187 points". Others are scores.
  if (view.among(quantity.next, POINTS)) return isMove(view, from) ? 'count' : undefined;
  if (number.lo === 1 && number.hi === 1 && number.isSpelled) return isOneCounted(view, quantity) ? 'count' : undefined;
  // "the high 30s"
  if (view.is(quantity.next, 's') && view.glued(quantity.next)) return undefined;
  // "3 degrees below zero"
  if (view.is(from, 'zero') && view.among(from - 1, 'below above sub')) return undefined;
  return 'count';
}

const isMove = (view: View, from: number): boolean => {
  const verb = hedgeStart(view, from, from - 4, false) - 1;
  return view.has(verb, CHANGE) || view.among(view.has(verb, PREPOSITION) ? verb - 1 : verb, 'shed sheds lost loses gained gains added adds');
};

/** "one person was killed" counts, "one of the reasons" and "no one" do not. */
function isOneCounted(view: View, quantity: Quantity): boolean {
  if (view.among(quantity.from - 1, 'no the this that each every any some which another at day') || view.isHyphen(quantity.from - 1)) return false;
  const after = view.word(quantity.next);
  if (after.text === 'of' || after.bits & CLOSED && after.text !== 'vote' || !view.isWord(quantity.next)) return false;
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
  if (!word.text.endsWith('s') && view.isArticle(from) && word.text !== 'quarter' && !view.isHyphen(from + 1)) {
    return !view.isOpen(next) || view.endsWith(next, 'er') || view.among(next, 'below above');
  }
  return true;
}

/** "half of", "half the votes", "by half", "nearly half"; not "first half", "half-brother". */
function isHalfUsed(view: View, from: number, next: number): boolean {
  // "half-brother", "scrum-half"
  if (view.binds(next) || (view.isHyphen(from - 1) && view.glued(from))) return false;
  // "the Half Marathon"
  if (view.isCapital(from) && view.isCapital(next)) return false;
  const before = view.word(from - 1);
  if (before.ordinal > 0 || view.among(from - 1, 'other better latter last second this that its their')) return false;
  if (view.is(next, 'of') || view.has(next, DETERMINER)) return true;
  if (before.bits & (PREPOSITION | CONJUNCTION) || view.among(from - 1, 'nearly almost about roughly least than over some one around only just fewer')) return true;
  return view.is(from, 'one') || view.isOpen(next);
}

/** Where the word "point" would stand: after a hyphen, or after "half a". */
const pointAt = (view: View, { next }: Quantity): number => view.isHyphen(next) || view.isArticle(next) ? next + 1 : next;

/** "0.4 points ahead", "leads by 5 points" beside percentages are percentage points. */
function isPoints(view: View, quantity: Quantity): boolean {
  const at = pointAt(view, quantity);
  const { text } = view.word(at);
  if ((text !== 'point' && text !== 'points') || quantity.hi > 60) return false;
  // "the S&P 500 gained 12 points"
  if (view.isNumber(quantity.from - 2)) return false;
  const isSmall = quantity.hi <= 20;
  // Leads of games are whole; of polls seldom.
  if (quantity.hi % 1 > 0 && view.among(at + 1, 'ahead behind clear lower higher lead above below more less short')) return true;
  for (let k = 1; k <= 14; k += 1) {
    if (isSmall && (view.sign(quantity.from - k, 0x25) || view.sign(at + k, 0x25))) return true;
    if (/^(?:percent|poll|polls|approval|rates?|ratings?|votes?|turnout|survey)$/.test(view.spelling(quantity.from - k)) || view.among(at + k, 'percent poll polls')) return true;
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
  if (figure.type === 'percentage-points' && quantity.type === undefined) end = pointAt(view, quantity) + 1;
  end = perAfter(view, end, figure);
  if (figure.type === 'duration') {
    // "a 24-hour strike"
    const noun = quantity.isCompound ? singularPhraseEnd(view, end) : end;
    if (noun > end) figure.of = view.text(end, noun);
    return end;
  }
  if (figure.type === 'fraction' && quantity.number.isRatio) {
    const counted = countedAfter(view, quantity, end);
    // "one child in four"
    const inside = quantity.number.from + 1;
    const of = counted.of ?? (view.isOpen(inside) && view.is(inside + 1, 'in') ? view.spelling(inside) : undefined);
    if (of !== undefined) figure.of = of;
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
