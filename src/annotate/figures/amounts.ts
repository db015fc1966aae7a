import type { Figure, FigureType } from '../../model/figure.js';
import { addBound, closeBound } from './bounds.js';
import { changeOf } from './changes.js';
import { asCold } from './cold.js';
import { asMoney, asOtherEnd, withNeighbour } from './borrowed-units.js';
import { completeCount } from './count-amounts.js';
import { COMMA } from './date-reading.js';
import { countedAfter, isThing } from './counted.js';
import { measuredThing } from './things.js';
import type { Reading } from './found.js';
import { hedgeStart } from './hedges.js';
import { inherit } from './inherited.js';
import { CHANGE, CLOSED, CONJUNCTION, DETERMINER, PLURAL, PLURAL_QUALIFIER, PREPOSITION, PRESENT_VERB, PRONOUN } from './lexicon/word.js';
import { isStone } from './measures.js';
import { perAfter } from './per.js';
import { looksPlural, objectEnd, singularPhraseEnd } from './phrases.js';
import { amountOf, type Quantity } from './quantity.js';
import { readRange } from './ranges.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const POINTS = new OftenAsked('point points');

/** What is told in percent. */
const RATES = new OftenAsked('+rate');

const ENDINGS = new OftenAsked('st nd rd th');

/** The count, sum, share or measure at token i. What stands before `floor` belongs to the figure before. */
export function readAmount(view: View, i: number, floor: number): Reading | undefined {
  // "455 N. 3rd St."
  if (view.isNumber(i) && view.glued(i + 1) && view.among(i + 1, ENDINGS) && !isStone(view, i + 1)) return undefined;
  const opener = openerBefore(view, i, floor);
  const quantity = readRange(view, i, opener);
  if (quantity === undefined) return undefined;
  const shared = quantity.type === undefined ? withNeighbour(view, quantity) : quantity;
  const otherEnd = asOtherEnd(view, shared);
  asMoney(view, shared);
  asCold(view, shared);
  const type = typeOf(view, shared);
  if (type === undefined) return undefined;
  const isOpened = quantity.lo !== quantity.hi && opener !== '' && quantity.number.from !== quantity.from;
  const first = isOpened ? i - 1 : quantity.from;
  const start = isOpened ? first : hedgeStart(view, quantity.from, floor, type === 'duration' || type === 'age');
  const figure: Figure = { type, ...amountOf(shared) };
  if (shared.unit !== undefined && type !== 'count') figure.unit = shared.unit;
  if (shared.currency !== undefined) {
    figure.currency = shared.currency;
    // "1.2 billion kronor ($125 million)" goes on in kronor.
    view.before.money = shared.currency;
    if (!view.sign(start - 1, 0x28)) view.before.paid = { at: quantity.next, currency: shared.currency, sum: shared.hi };
  }
  if (otherEnd?.per !== undefined) figure.per = otherEnd.per;
  const next = addHedge(view, figure, start, first, quantity);
  const reading: Reading = { from: start, next, figure };
  completed(view, reading, shared);
  inYears(figure);
  if (reading.next === quantity.next) closeBound(view, reading);
  if (quantity.type !== 'count') inherit(view, reading, quantity.isCompound);
  if (shared.type !== undefined && type !== 'count' && !shared.hasPrefix && !isFrame(view, start, type)) view.before.measured = { at: reading.next, opener: view.word(start - 1).text, figure };
  return reading;
}

/** "in the nine months to June", "Over five years 412 died": what only tells when is no measure that another goes on with. */
const isFrame = (view: View, start: number, type: FigureType): boolean => type === 'duration' && view.among(view.is(start - 1, 'the') ? start - 2 : start - 1, 'in over within');

/** The words before the amount that hedge it, else those or the sign behind: "nearly 5", "5 or more", "5+". Returns the end behind them. */
function addHedge(view: View, figure: Figure, start: number, first: number, { next, number }: Quantity): number {
  const isBehind = start === first && view.is(next, 'or') && view.among(next + 1, '+or-so') && !view.is(next + 2, 'than');
  const approx = isBehind ? view.text(next, next + 2) : start < first ? view.text(start, first) : number.sign;
  if (approx === undefined) return next;
  figure.approx = approx.toLowerCase();
  addBound(figure);
  return isBehind ? next + 2 : next;
}

function openerBefore(view: View, i: number, floor: number): string {
  if (i - 1 < floor) return '';
  const { text } = view.word(i - 1);
  return text === 'between' || text === 'from' ? text : '';
}

/** The kind of figure, or undefined where the number is none: a lone "one", an article with a unit but no sense of amount. */
function typeOf(view: View, quantity: Quantity): FigureType | undefined {
  const { number, from } = quantity;
  if (quantity.type !== undefined) return quantity.type;
  // "a quarter-point cut", "by half a point"
  if (number.isFraction) return isPoints(view, quantity) ? 'percentage-points' : isShareUsed(view, quantity) ? 'fraction' : undefined;
  // "zero-tolerance", "a zero waste shop", "zero in on", "net zero", "3 degrees below zero", "sub-zero"
  if (number.hi === 0 && (quantity.isCompound || view.among(quantity.next, '+with-none') || view.is(quantity.next, 'in') && view.is(quantity.next + 1, 'on') || view.among(view.isHyphen(from - 1) ? from - 2 : from - 1, '+below-nought'))) return undefined;
  if (isPoints(view, quantity)) return 'percentage-points';
  // Points of an index move: "fell 187 points". Others are scores.
  if (view.among(quantity.next, POINTS)) return isMove(view, from) ? 'count' : undefined;
  if (number.lo === 1 && number.hi === 1 && number.isSpelled) return isOneCounted(view, quantity) ? 'count' : undefined;
  // "the high 30s"
  if (view.is(quantity.next, 's') && view.glued(quantity.next)) return undefined;
  return 'count';
}

const isMove = (view: View, from: number): boolean => {
  const last = hedgeStart(view, from, from - 4, false) - 1;
  // "by 12 points", "a drop of 12 points"
  const verb = view.among(last, 'by of') ? last - 1 : last;
  return view.has(verb, CHANGE) || view.among(verb, '+of-index') || isLevel(view, from, last);
};

/** "tumbled 13 percent to 262.70 points", "was 800 points lower" */
const isLevel = (view: View, from: number, last: number): boolean =>
  view.among(from + 2, 'lower higher') && view.is(from + 1, 'points')
  || view.is(last, 'to') && (view.is(last - 1, 'percent') || view.sign(last - 1, 0x25))
  || view.is(last, 'at') && view.among(last - 1, '+closing');


/** "one person was killed" counts, "one of the reasons" and "no one" do not. */
function isOneCounted(view: View, quantity: Quantity): boolean {
  if (view.among(quantity.from - 1, '+before-noun') || view.isHyphen(quantity.from - 1)) return false;
  const after = view.word(quantity.next);
  if (after.text === 'of' || after.bits & CLOSED && after.text !== 'vote' || !view.isWord(quantity.next)) return false;
  // "one Anna knew", "one quickly driving the other"
  if (view.isCapital(quantity.next) && !view.isOpen(quantity.next + 1) || view.endsWith(quantity.next, 'ly') && view.endsWith(quantity.next + 1, 'ing')) return false;
  // "how one finds one's place"
  if (view.endsWith(quantity.next, 's') && looksPlural(view, quantity.next) && !view.isCapital(quantity.next) && !view.has(quantity.next, PLURAL | PLURAL_QUALIFIER)) return false;
  // "one worthy of praise"
  return !view.among(quantity.next, '+no-share') && !(view.among(quantity.next, '+predicate') && !view.isOpen(quantity.next + 1));
}

/** A fraction is an amount before "of", a noun or the end of the phrase, not "a third term". */
function isShareUsed(view: View, quantity: Quantity): boolean {
  const { next, number, from } = quantity;
  if (number.isRatio || !number.isSpelled) return true;
  const word = view.word(next - 1);
  const isHalf = word.denominator === 2;
  if (isHalf) return isHalfUsed(view, from, next);
  // "added a third in the last minute"
  if (view.among(from - 1, 'added scored')) return false;
  if (!word.text.endsWith('s') && view.isArticle(from) && word.text !== 'quarter' && !view.isHyphen(from + 1)) {
    return !view.isOpen(next) && !view.binds(next) && !view.isCapital(next) || view.endsWith(next, 'er') || view.endsWith(next, 'ed') && !view.isOpen(next + 1);
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
  if (before.ordinal > 0 || view.among(from - 1, '+no-half')) return false;
  if (view.is(next, 'of') || view.has(next, DETERMINER)) return true;
  if (before.bits & (PREPOSITION | CONJUNCTION) || view.among(from - 1, '+before-half')) return true;
  return view.is(from, 'one') || view.isOpen(next) || view.has(next, PRESENT_VERB);
}

/** Where the word "point" would stand: after a hyphen, after "half a" or "a quarter of a". */
const pointAt = (view: View, { next }: Quantity): number => view.is(next, 'of') && view.isArticle(next + 1) ? next + 2 : view.isHyphen(next) || view.isArticle(next) ? next + 1 : next;

/** "on 13%, up two", "three points ahead of the one and nine ahead of the other" */
function isPointsLeftOut(view: View, { from, next }: Quantity): boolean {
  const { measured } = view.before;
  if (view.among(from - 1, 'up down') && !view.isWord(next)) return measured?.at === from - 2 && measured.figure.type === 'percent' && view.sign(from - 2, COMMA);
  return view.among(next, '+in-front') && view.saidBefore(from - 1, 20, 'points') && measured?.figure.type === 'percent' && view.isOneSentence(measured.at, from);
}

const pointsEnd = (view: View, quantity: Quantity): number => view.among(pointAt(view, quantity), POINTS) ? pointAt(view, quantity) + 1 : quantity.next;

/** "0.4 points ahead", "leads by 5 points" beside percentages are percentage points. */
function isPoints(view: View, quantity: Quantity): boolean {
  if (isPointsLeftOut(view, quantity)) return true;
  const at = pointAt(view, quantity);
  const { text } = view.word(at);
  // "at one point" is some time.
  if ((text !== 'point' && text !== 'points') || quantity.hi > 60 || view.is(quantity.from - 1, 'at')) return false;
  // "slipped 12.3 points, or 1.3 percent": of an index
  if (view.sign(at + 1, 0x2c) && view.is(at + 2, 'or')) return false;
  // "the S&P 500 gained 12 points"
  if (view.isNumber(quantity.from - 2)) return false;
  // Leads of games are whole; of polls seldom.
  if (quantity.hi % 1 > 0 && view.among(at + 1, '+lead')) return true;
  if (view.tellsGame) return false;
  // "a quarter-point cut", "The rate is 4%. Two voted for a cut of a quarter point": nobody scores parts of a point
  if (quantity.number.isFraction && (view.isHyphen(quantity.next) || view.before.lastOfKind.has('percent'))) return true;
  return isBesidePercent(view, quantity, at);
}

/** Whether percentages or polls are told of before or behind the points. */
function isBesidePercent(view: View, { from, hi }: Quantity, at: number): boolean {
  const isPercent = (i: number): boolean => hi <= 20 && view.sign(i, 0x25);
  for (let k = 1; k <= 14 && !view.isSentenceEnd(from - k); k += 1) if (isPercent(from - k) || view.among(from - k, RATES)) return true;
  for (let k = 1; k <= 14 && !view.isSentenceEnd(at + k); k += 1) if (isPercent(at + k) || view.among(at + k, 'percent poll polls')) return true;
  return false;
}

/** Adds what is counted, its state and "per" to a reading, and moves its end behind them. */
function completed(view: View, reading: Reading, quantity: Quantity): void {
  if (quantity.type === 'count') completeUnit(view, reading);
  else if (reading.figure.type === 'count') completeCount(view, reading, quantity);
  else reading.next = completedMeasure(view, reading, quantity);
}

/** "700 lb-ft of torque", "a 16GB phone", "2700K", "tilts 20°": a unit that no card converts is what is counted, as it is written. */
function completeUnit(view: View, reading: Reading): void {
  const { figure, next } = reading;
  const first = view.isHyphen(next - 2) && view.isWord(next - 3) ? next - 3 : next - 1;
  const of = view.is(next, 'of') ? objectEnd(view, next + 1) : next;
  figure.of = view.is(first, 'k') ? 'kelvin' : view.isWord(first) && !view.is(first, 'degree') ? view.text(first, Math.max(next, of)) : 'degrees';
  reading.next = perAfter(view, next, figure);
}

function completedMeasure(view: View, { figure, from: start, next }: Reading, quantity: Quantity): number {
  const { type } = figure;
  addChange(view, figure, start, next);
  const end = perAfter(view, type === 'percentage-points' && quantity.type === undefined ? pointsEnd(view, quantity) : next, figure);
  // The world trades these in American dollars, wherever the story plays.
  if (quantity.hasPrefix && view.sign(quantity.from, 0x24) && /^(?:barrel|ounce)$/.test(figure.per ?? '')) figure.currency = 'USD';
  // "£310 more a month"
  if (view.among(next, 'more less')) perAfter(view, next + 1, figure);
  if (type === 'duration') return completedTime(view, figure, quantity, end);
  if (type === 'fraction' && quantity.number.isRatio) return completedRatio(view, figure, quantity, end);
  const behind = view.binds(end) ? end + 1 : end;
  const isCompound = quantity.isCompound || behind > end || (end > next && view.isHyphen(next));
  const of = type === 'percentage-points' && isLead(view, start, end) ? 'lead' : isWayFrom(view, figure, start, end) ? undefined : measuredThing(view, figure, start, behind, isCompound);
  if (of === undefined) return end;
  figure.of = of;
  // "20 tons of uranium a year"
  if (figure.per === undefined && view.is(end, 'of')) {
    const thing = objectEnd(view, end + 1);
    if (thing > end + 1) perAfter(view, thing, figure);
  }
  return end;
}

/** Which way a share or warmth has changed by so much. */
function addChange(view: View, figure: Figure, start: number, next: number): void {
  const { type } = figure;
  // "a rise will push half of them into debt", "lost 85% of its value"
  const isOfChange = type === 'temperature' || (type === 'fraction' || type === 'percent') && (!view.is(next, 'of') || view.is(start - 1, 'by'));
  const change = isOfChange ? changeOf(view, start, next, type === 'temperature') : undefined;
  if (change !== undefined) figure.change = change;
}

/** "a 24-hour strike" */
function completedTime(view: View, figure: Figure, { isCompound }: Quantity, end: number): number {
  const noun = isCompound ? singularPhraseEnd(view, end) : end;
  if (noun > end) figure.of = view.text(end, noun);
  else if (!isCompound && view.is(end, 'of')) {
    // "15 years of experience", but not "two weeks of June", "the four years of the treaty"
    const last = view.has(end + 1, DETERMINER) ? end : objectEnd(view, end + 1);
    if (last > end + 1 && isThing(view, end + 1, last) && !view.has(last, PRONOUN) && !view.is(last, 'up')) figure.of = view.text(end + 1, last);
  }
  return end;
}

/** "one in five children" */
function completedRatio(view: View, figure: Figure, quantity: Quantity, end: number): number {
  const inside = quantity.number.from + 1;
  // "one child in four", "one German customer in three"
  if (view.isOpen(inside)) {
    figure.of = view.text(inside, view.is(inside + 1, 'in') ? inside + 1 : inside + 2);
    return end;
  }
  const { of, next } = countedAfter(view, quantity, end);
  // "one in six trusts the police"
  if (next === end + 1 && view.has(next, DETERMINER | PRONOUN)) return end;
  if (of !== undefined) figure.of = of;
  return next;
}

/** "1,400 km inside Russia", "62 km away", "within 10 metres of the shore": how far it is, and of nothing. */
const isWayFrom = (view: View, { type }: Figure, start: number, end: number): boolean => type === 'length' && (view.among(end, 'away from inside off') || view.is(start - 1, 'within') && view.is(end, 'of'));

/** "5 points ahead", "led by 5 points" */
const isLead = (view: View, start: number, end: number): boolean =>
  view.among(end, 'ahead clear') || view.is(start - 1, 'by') && view.among(start - 2, '+leading');

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
