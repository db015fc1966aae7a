import type { Figure, FigureType } from '../../model/figure.js';
import { isForeseen } from './counted.js';
import { isCross } from './cross.js';
import { COMMA, isYearToken } from './date-reading.js';
import { hedgeStart } from './hedges.js';
import { DETERMINER, MONEY_TALK, PREPOSITION, PRONOUN } from './lexicon/word.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { countedEnd } from './phrases.js';
import type { Quantity } from './quantity.js';
import { readRange } from './ranges.js';
import { namedWithoutVerb, SEMICOLON } from './subjects.js';
import type { View } from './view.js';

const PAIRED = new OftenAsked('and or to by');

/** "twice the 2.4 billion levied before": a large bare sum beside one of money is of its currency; so is what somebody has, needs or pays in the next sentence. */
export function asMoney(view: View, quantity: Quantity): void {
  const { paid } = view.before;
  const whole = wholeSum(view, quantity);
  if (whole !== undefined) {
    quantity.type = 'money';
    quantity.currency = whole;
    return;
  }
  if (quantity.type !== undefined || quantity.number.scale < 1e6 || quantity.number.isFraction || paid === undefined || paid.sum < 1e6 || view.is(quantity.next, 'of')) return;
  const first = hedgeStart(view, quantity.from, paid.at, false);
  // "the previous 8 trillion", "last year's record 9.12 trillion"
  // "education gets 700 billion shillings, health 138 billion"
  const isQualified = view.isOpen(first - 1) && !view.is(first - 2, 'which') && (view.has(first - 2, DETERMINER) || view.isGenitive(first - 2) || view.sign(first - 2, COMMA) || view.is(first - 2, 'and'));
  const isBeside = (isQualified || view.among(first - 1, '+before-sum') || view.among(quantity.next, 'more less') && view.is(quantity.next + 1, 'than')) && view.isOneSentence(paid.at, quantity.from);
  // "subsidies of 1.71 lakh crore"
  const isIndian = view.among(quantity.next - 1, 'crore lakh') && view.is(first - 1, 'of');
  if (!isBeside && !isIndian && !isVast(view, quantity, paid) && !isPaidHere(view, view.is(first - 1, 'of') ? first - 2 : first - 1, paid.at) || isCounting(view, quantity.next)) return;
  quantity.type = 'money';
  quantity.currency = paid.currency;
}

/** "31 billion of the 45 billion euros", "by 5 billion, to 65 billion euros": a bare sum is of the currency of the whole or the other end behind it. */
function wholeSum(view: View, { type, number, next }: Quantity): string | undefined {
  if (type !== undefined || number.scale < 1e6 || number.isFraction) return undefined;
  const joint = view.sign(next, COMMA) && view.is(next + 1, 'to') ? next + 1 : next;
  if (joint === next && !view.is(next, 'of')) return undefined;
  const other = view.has(joint + 1, DETERMINER) ? joint + 2 : joint + 1;
  const sum = view.isNumber(other) ? readRange(view, other, '') : undefined;
  return sum?.type === 'money' && sum.number.scale >= 1e6 ? sum.currency : undefined;
}

/** Billions beside billions of money are money where their sentence speaks of money before them, and counts nothing so large: not "passengers fell to 2 billion". Trillions are mostly money. */
function isVast(view: View, { number, from }: Quantity, paid: { at: number; sum: number }): boolean {
  if (number.scale < 1e9 || paid.sum < 1e9 || from - paid.at >= FARTHEST || view.saidBefore(from - 1, 12, VAST)) return false;
  if (number.scale >= 1e12) return true;
  let at = from - 1;
  while (at > paid.at && !view.isSentenceEnd(at) && !view.has(at, MONEY_TALK) && !view.among(at, '+result')) at -= 1;
  return !view.isSentenceEnd(at);
}
const VAST = new OftenAsked('people population users views viewers streams shares stock barrels tonnes tons doses devices downloads subscribers customers years miles euros dollars');

/** Whether a noun stands behind that the number counts, and does not only tell who foresaw it. */
function isCounting(view: View, next: number): boolean {
  const end = countedEnd(view, next, false);
  return end > next && !isForeseen(view, end);
}

/** In tokens: a sentence or two. */
const FARTHEST = 60;

/** "asked for 60 billion crowns. It has 41.5 billion": after a verb of having or paying, in the sentence of the sum before or the next, with no other figure between. */
function isPaidHere(view: View, last: number, paid: number): boolean {
  const verb = view.is(last, 'out') ? last - 1 : last;
  // "Disney+ has 128 million" has not what another has paid
  if (view.among(verb, 'has have had') && !view.has(verb - 1, PRONOUN) && !view.isOneSentence(paid, verb) || view.among(verb - 2, 'where which')) return false;
  if (verb - paid > FARTHEST || !view.has(verb, MONEY_TALK) && !view.among(verb, '+sum-verb')) return false;
  let ends = 0;
  for (let at = paid; at < verb; at += 1) {
    if (view.isSentenceEnd(at)) ends += 1;
    if (view.isNumber(at) && !isYearToken(view, at)) return false;
  }
  return ends < 2;
}

/** "from 90 minutes to 15", "to 3.2 percent in May from 3.6", "to zero from minus 0.5%": the end of a change that names no unit has that of the other. */
export function asOtherEnd(view: View, quantity: Quantity): Figure | undefined {
  const { next, from } = quantity;
  if (quantity.type !== undefined || quantity.isCompound || quantity.number.isFraction) return undefined;
  const part = partOfMeasure(view, from, next);
  if (part !== undefined) {
    asUnit(quantity, part);
    return part;
  }
  if (view.is(next, 'of') || countedEnd(view, next, false) > next) return undefined;
  const alike = alikeBefore(view, from, next);
  if (alike === undefined && !isOfChange(view, from, next)) return undefined;
  const behind = view.is(next, 'from') && view.is(from - 1, 'to') ? readRange(view, next + 1, '') : undefined;
  const before = alike ?? (isAside(view, next, from) && view.isOneSentence(view.before.measured?.at ?? 0, from) ? view.before.measured?.figure : otherEndBefore(view, from - 1, quantity.hi));
  const other = before ?? (behind?.hasPrefix || behind?.isCompound ? undefined : behind);
  if (other?.type === undefined) return undefined;
  asUnit(quantity, other);
  return before;
}

function asUnit(quantity: Quantity, { type, unit, currency }: Pick<Figure, 'unit' | 'currency'> & { type: FigureType | undefined }): void {
  Object.assign(quantity, { type, unit, currency });
}

/** "12.9 million barrels, 9.3 million of it crude", "48,000 hectares, 12,000 of them in Galicia", "700,000 of which", "124 million tonnes, of which 68 moved by rail": a part of the measure right before. */
function partOfMeasure(view: View, from: number, next: number): Figure | undefined {
  const { measured } = view.before;
  if (measured?.figure.unit === undefined) return undefined;
  const isOfIt = view.is(next, 'of') && view.among(next + 1, 'it them which') && (from - measured.at < (view.is(next + 1, 'it') ? 5 : 3) || measured.at > view.before.countedAt) && view.isOneSentence(measured.at, from);
  return isOfIt || view.is(from - 1, 'which') && view.is(from - 2, 'of') && measured.at === from - 3 ? measured.figure : undefined;
}

/** "Labour on 31% and the Greens on 9", "sales jumped 44%, and profit 51", "got 22 years and his brother 18": what is said in the same way again. */
function alikeBefore(view: View, from: number, next: number): Figure | undefined {
  const { measured } = view.before;
  if (measured === undefined || view.is(from, 'zero') || !/^(?:percent|duration|temperature|money)$/.test(measured.figure.type)) return undefined;
  if (view.isOpen(next) || !view.isOneSentence(measured.at, from)) return undefined;
  // "11 million yen for the win and another 30 million for the record", "after four years and fought for another five"
  if (view.is(from - 1, 'another') && measured.at > view.before.countedAt && (measured.figure.type === 'money' ? view.word(next - 1).scale > 1 : !view.isWord(next))) return measured.figure;
  const isSame = view.among(from - 1, 'on at') && view.is(from - 1, measured.opener) && from - measured.at < 12;
  // "six hours on Monday and two on Tuesday", "47 percent were for it, 41 against"
  const isListed = (view.sign(from - 1, COMMA) || view.sign(from - 1, SEMICOLON) || view.is(from - 1, 'and')) && view.has(next, PREPOSITION) && !view.among(next, 'of to than') && (view.before.counts.at(-1) === undefined || (view.before.last?.at ?? 0) <= measured.at);
  return isSame || isListed || namedWithoutVerb(view, view.is(from - 1, 'by') ? from - 1 : from, measured.at) !== undefined ? measured.figure : undefined;
}

const isOfChange = (view: View, from: number, next: number): boolean => view.among(from - 1, 'to from against') || isCompared(view, from - 1) || isAside(view, next, from);

/** The end of a change told before the preposition of the other: right before its "to", in the sentence before its "from"; or the larger share of a vote. */
function otherEndBefore(view: View, preposition: number, value: number): Figure | undefined {
  const { measured } = view.before;
  if (measured === undefined) return undefined;
  const { at, opener, figure } = measured;
  // "cut 55 basis points, compared with 70 a month ago"
  if (view.is(preposition, 'against') || isCompared(view, preposition)) return preposition - at < 12 && view.isOneSentence(at, preposition) ? figure : undefined;
  if (view.is(preposition, 'from')) return (opener === 'to' || view.among(preposition - 1, 'up down') && at > view.before.countedAt) && preposition - at < 8 && view.isOneSentence(at, preposition) ? figure : undefined;
  // "voted by 51.9 percent to 48.1", "won it 52% to 48"
  const isVote = figure.type === 'percent' && figure.change === undefined && figure.value !== undefined && figure.value > value && figure.value + value <= WHOLE;
  return at === preposition && (opener === 'from' || isVote) ? figure : undefined;
}

/** "31 degrees, 8 above the average" */
const isAside = (view: View, next: number, from: number): boolean => {
  const { measured } = view.before;
  if (measured?.figure.type === 'temperature') return view.among(next, 'above below') && !view.among(next + 1, 'zero freezing');
  // "6 million acres, 1 million more than last year"
  return measured?.figure.unit !== undefined && (measured.figure.type === 'duration' ? view.sign(from - 1, COMMA) && measured.at === from - 1 : from - measured.at < 5) && view.among(next, 'more less') && view.is(next + 1, 'than');
};

const isCompared = (view: View, i: number): boolean => view.is(i, 'with') && view.spelling(i - 1) === 'compared' || view.is(i, 'of') && view.is(i - 1, 'instead');

/** Percent, with what rounding adds. */
const WHOLE = 101;

/** "500 and 1,000 rupees", "45 and 50 mg": the first has the unit of the second. */
export function withNeighbour(view: View, quantity: Quantity): Quantity {
  let at = quantity.next;
  if (!view.isNumber(at - 1)) return quantity;
  // "45, 60, or even 90 minutes"
  while (at < quantity.next + 9 && view.sign(at, COMMA) && view.isNumber(at + 1)) at += 2;
  if (view.sign(at, COMMA)) at += 1;
  const isList = at > quantity.next;
  if (isCross(view, at)) return withCrossed(view, quantity);
  if (!view.among(at, PAIRED)) return quantity;
  if (view.is(at + 1, 'even')) at += 1;
  const second = view.isNumber(at + 1) ? readRange(view, at + 1, '') : undefined;
  if (second?.type === undefined || second.type === 'duration' && !isList || second.hasPrefix || second.isCompound || view.among(second.next, 'old olds') || (second.lo < quantity.lo && !view.among(at, 'to by'))) return quantity;
  return { ...quantity, type: second.type, unit: second.unit, currency: second.currency };
}

/** "11 x 6.7 x 8 inches": each has the unit of the last; but "4 × 100 m" is so often. */
function withCrossed(view: View, quantity: Quantity): Quantity {
  const at = view.isNumber(quantity.next + 1) && isCross(view, quantity.next + 2) ? quantity.next + 3 : quantity.next + 1;
  const last = readRange(view, at, '');
  return last?.type !== 'length' || last.lo >= 20 * quantity.lo ? quantity : { ...quantity, type: last.type, unit: last.unit };
}
