import type { Figure } from '../../model/figure.js';
import { isForeseen } from './counted.js';
import { COMMA } from './date-reading.js';
import type { Reading } from './found.js';
import { AUXILIARY, CHANGE, PREPOSITION } from './lexicon/word.js';
import { countedEnd, tokenBefore } from './phrases.js';
import { phraseEndingAt } from './noun-phrases.js';
import { PEAKS } from './subjects.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const EARLIER = new OftenAsked(`${PEAKS} range forecast estimate`);
const WHERE = new OftenAsked('+where');

/** "up from 5%", "(about $3m)", "against 60 in May": of what the figure before is of, if of the same type. */
export function inherit(view: View, { from, next, figure }: Reading, isCompound: boolean): void {
  const before = isOfMeasure(view, from, figure) ? undefined : figureBefore(view, from, next, figure);
  if (before?.of !== undefined) figure.of = before.of;
  // "About 300 were there, 45 of them in the canteen": them is whom nobody names
  if (figure.of === undefined && figure.type === 'count' && !isCompound) note(view, figure);
  // "the Dow added 218 points, or 0.5%": not of points.
  if (figure.of === undefined || /^(?:points?|lead)$/.test(figure.of)) return;
  // "its 543-member house" is no more than described by its number
  if (isCompound && figure.type === 'count') return;
  const isBeside = isAdjunct(view, from);
  view.before.last = { at: next, figure };
  view.before.lastOfKind.set(kindOf(figure), view.before.last);
  if (figure.type !== 'count' || isBeside) return;
  view.before.counted = figure.of;
  view.before.countedAt = next;
  note(view, figure);
}

function note({ before }: View, { of, value, hi }: Figure): void {
  before.counts.push({ of, value: value ?? hi ?? 0 });
  if (before.counts.length > MOST_COUNTS) before.counts.shift();
}

/** "made 373 terawatt hours, 3% more": more of what was measured, whatever else was counted. */
const isOfMeasure = ({ before: { measured, last } }: View, from: number, figure: Figure): boolean =>
  isShare(figure) && measured !== undefined && measured.at === from - 1 && measured.at > (last?.at ?? 0) && measured.figure.type !== 'percent';

/** "14 goals in 31 appearances": what only tells where or in what another count of the sentence is, nobody counts on from. */
function isAdjunct(view: View, from: number): boolean {
  const { last } = view.before;
  // "jailed 12 men for killing 31 rhinos"
  const isOfDeed = view.endsWith(from - 1, 'ing') && view.has(from - 2, PREPOSITION);
  return (isOfDeed || view.among(from - 1, WHERE)) && last?.figure.type === 'count' && view.isOneSentence(last.at, from);
}

/** The figure of the sentence whose thing this one is of, too; one that has words of its own gives them up only to what it is set right beside. */
function figureBefore(view: View, from: number, next: number, figure: Figure): Figure | undefined {
  const isBracketed = view.sign(from - 1, 0x28);
  const isLoose = isBracketed || isApposed(view, from, next, figure);
  // "dividends of $85bn, down by a third", "10.9 million vehicles, 2% more than the year before"
  const isDown = isShare(figure) && isWay(view, from, 'by');
  const last = isDown || isLoose && isNumber(figure) && isNumberLast(view) ? view.before.last : view.before.lastOfKind.get(kindOf(figure));
  if (last === undefined) return undefined;
  const isBare = isBareCount(view, next, figure);
  const isTied = isDown || isLoose && isDifference(view, next) || isTiedTo(view, { from, next, figure }, last, isBare);
  if (figure.of !== undefined && !isTied && !(isBracketed && (figure.type === 'count' ? isBare : !isShare(figure))) && !isNextTo(view, from, last.at, isBare)) return undefined;
  const isOfLast = isTied || isLoose || isBare && isCountedOn(view, from, next, figure) || isLike(last.figure, figure) && isCompared(view, from, last.at, isPaid(view, next, figure));
  return isOfLast && view.isOneSentence(last.at, from) ? last.figure : undefined;
}

/** Whether the words beside it alone make a figure one of what the last is of. */
const isTiedTo = (view: View, { from, next, figure }: Reading, last: { at: number; figure: Figure }, isBare: boolean): boolean =>
  // "won with 53% of the vote and four years later with 58%"
  isShare(figure) && view.before.measured?.figure === last.figure && view.is(from - 1, view.before.measured.opener) && view.among(from - 1, 'with at') && !view.is(next, 'of')
  || isStart(view, from, isBare || figure.type === 'money', last.figure) || isSameSum(view, from, next, figure, last)
  || view.is(from - 1, 'the') && isForeseen(view, countedEnd(view, next, false));

/** "needs two thirds of 300 seats; the others have 192" */
const isCountedOn = (view: View, from: number, next: number, { of }: Figure): boolean => of === undefined && view.among(from - 1, 'has have had') && !view.isWord(next) && !view.isNumber(next);

/** A count without a noun behind it. */
const isBareCount = (view: View, next: number, { type }: Figure): boolean => type === 'count' && (!view.isOpen(next - 1) || view.word(next - 1).scale > 0);

/** "dividends of $85bn, down by a third", with one of `joints` between the way and the figure or none */
function isWay(view: View, from: number, joints: string): boolean {
  const way = view.among(from - 1, joints) ? from - 2 : from - 1;
  return view.among(way, 'down up') && view.sign(way - 1, COMMA);
}

/** "a surplus of $40.81 billion against $38.05 billion" */
const isNextTo = (view: View, from: number, last: number, isBare: boolean): boolean =>
  last === from - 1 && (view.among(last, 'against versus') || isBare && view.among(last, 'to from'));

/** "40 million phones, down 15 percent from 47 million": what the figure right before changed from. */
function isStart(view: View, from: number, isSum: boolean, last: Figure): boolean {
  const before = view.before.last;
  return isSum && view.is(from - 1, 'from') && before !== undefined && before.at === behindComma(view, from) && before.figure.of === last.of;
}

/** "net income to $7.8 billion, or $1.42 a share, from $10 billion" */
const isSameSum = (view: View, from: number, next: number, figure: Figure, last: { at: number; figure: Figure }): boolean =>
  view.is(from - 1, 'or') && view.sign(from - 2, COMMA) && last.at === from - 2 && last.figure.type === figure.type && !view.isWord(next);

/** Where a figure ends that only a word, and a comma before it, part from this one. */
const behindComma = (view: View, from: number): number => (view.sign(from - 2, COMMA) ? from - 2 : from - 1);

/** Wholes are not looked for farther back. */
const MOST_COUNTS = 8;

const kindOf = (figure: Figure): string => (isShare(figure) ? 'percent' : figure.type);

/** Figures that can be of one thing: of the same type and unit, or a percentage and points of it. */
const isLike = (one: Figure, other: Figure): boolean => one.type === other.type ? one.unit === other.unit : isShare(one) && isShare(other);
const isShare = ({ type }: Figure): boolean => type === 'percent' || type === 'fraction' || type.endsWith('points');
const isNumber = (figure: Figure): boolean => figure.type === 'count' || isShare(figure);
const isNumberLast = (view: View): boolean => view.before.last !== undefined && isNumber(view.before.last.figure);

/** "a third of voters, or 2 million,", "8 million visitors, 300,000 fewer than", "2.5 million roofs, 400,000 a year": the same thing in another number, or the difference. */
const isApposed = (view: View, from: number, next: number, { per, type }: Figure): boolean =>
  view.is(from - 1, 'or') && view.sign(from - 2, COMMA) || view.sign(from - 1, COMMA) && (view.sign(next, COMMA) || isDifference(view, next) || per !== undefined && type === 'count');

/** "32 short of a majority", "63 fewer than in 2019" */
const isDifference = (view: View, next: number): boolean => view.among(next, 'more less fewer') && (view.is(next + 1, 'than') || !view.isWord(next + 1) && !view.isNumber(next + 1)) || view.is(next, 'short') && view.is(next + 1, 'of');

/** "£210,000 was paid", "and $37,500 on a car" */
const isPaid = (view: View, next: number, { type }: Figure): boolean => type === 'money' && (view.has(next, AUXILIARY) || view.among(next, 'on for'));

/** Whether the words before the figure set it against the last one: "up from 5%", "fewer than April's 147,000"; but "cost £10 each, and £210,000 was paid" opens a clause of its own. */
const isCompared = (view: View, start: number, last: number, isSubject: boolean): boolean => {
  // "down from a 40-year high of 7.1%", "up from a range of 4% to 6%"
  const high = view.is(start - 1, 'of') && view.among(start - 2, EARLIER) ? phraseEndingAt(view, start - 1) : undefined;
  if (high !== undefined) return isBeside(view, tokenBefore(view, high) + 1, last);
  // "fewer than the 147,000 in April", "fewer than April's 147,000", "to Qatar's five"
  const from = view.is(start - 1, 'the') ? start - 1 : !view.isGenitive(start - 1) ? start : view.isCapital(start - 2) ? phraseEndingAt(view, start - 1) ?? start - 2 : start - 2;
  return view.is(from - 1, 'than') && view.among(from - 2, '+than-others') || isBeside(view, from, last, isSubject);
};

const isBeside = (view: View, from: number, last: number, isSubject = false): boolean =>
  isWay(view, from, 'to by') || (view.is(from - 1, 'from') && (view.among(from - 2, 'up down') || view.has(from - 2, CHANGE) && view.sign(from - 3, COMMA) || !view.isWord(from - 2)))
  // "raised its rate by 0.75 point to 4%", "to 4.2% in May from 4.4%"
  || (view.among(from - 1, 'to from') && from - last < 5)
  || (view.among(from - 1, 'with to') && view.spelling(from - 2) === 'compared') || (view.among(from - 1, '+set-beside') && !(view.is(from - 1, 'and') && isSubject));
