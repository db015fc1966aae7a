import { addBound } from './bounds.js';
import { countedAfter, stateOf, wholeOf } from './counted.js';
import { COMMA } from './date-reading.js';
import type { Reading } from './found.js';
import { AUXILIARY, CHANGE, CLOSED, CONJUNCTION, DETERMINER, PAST_VERB, PREPOSITION, PRESENT_VERB, PRONOUN, STATE, STATING, VAGUE } from './lexicon/word.js';
import { labelBefore } from './labels.js';
import { perAfter } from './per.js';
import { countedEnd, isAdverbForm, isPastForm, looksPlural, tokenBefore } from './phrases.js';
import type { Quantity } from './quantity.js';
import { SPACE_BEFORE } from './tokens.js';
import { isVerb, phraseEndingAt } from './noun-phrases.js';
import { statedBefore } from './stated.js';
import { describedBefore, groupBefore, lastHere, namedWithoutVerb, objectOf, SEMICOLON, SUMMARIES } from './subjects.js';
import type { View } from './view.js';

/** Adds to a count what is counted and its state, and moves its end behind them. */
export function completeCount(view: View, reading: Reading, quantity: Quantity): void {
  const { figure } = reading;
  const start = reading.from;
  const { of: named, next } = countedAfter(view, quantity, reading.next);
  // "90-plus targets"
  if (quantity.isCompound && view.among(reading.next + 1, 'plus odd')) {
    figure.approx = view.word(reading.next + 1).text;
    addBound(figure);
  }
  const state = quantity.isCompound ? undefined : stateOf(view, start, next);
  if (state !== undefined) figure.state = state;
  reading.resume = votesEnd(view, perAfter(view, next, figure), named);
  // "27 killed", "173 feared dead"
  const words = state !== undefined && named?.toLowerCase().replace(/^\w+(?:ed|ly) /, '') === state ? 'people' : named;
  // "Of 120 trucks that set out, 14 were looted"
  const of = words ?? groupBefore(view, start, !view.sign(start - 1, COMMA) && !view.has(start - 1, CONJUNCTION)) ?? unnamed(view, quantity, start, next, state) ?? labelBefore(view, start, next);
  // "345,000 flats were destroyed" harms nobody
  if (state !== undefined && view.knows(state, STATE)) view.before.harmed = of;
  if (of !== undefined) figure.of = of;
  reading.next = next;
}

/** What a number counts that has no noun of its own: those counted before, what the sentence says it of, or people. */
function unnamed(view: View, quantity: Quantity, start: number, next: number, state: string | undefined): string | undefined {
  if (isParent(view, start)) return 'children';
  // "cut the village in two"
  if (quantity.hi === 2 && view.is(start - 1, 'in') && !view.isOpen(next)) return undefined;
  const described = describedHere(view, quantity, start, next);
  // "a country of 10 million", "the 15,000 who voted"
  const isOfInhabitants = isInhabited(view, start, next) || view.is(next, 'who');
  // "Eleven were filmed", "160 were unchanged": one does not know by the verb that they are people
  if (state !== undefined && !view.knows(state, STATE) && described === undefined) return toldBeforeColon(view, start) ?? wholeOf(view, quantity.hi) ?? 'people';
  const isLast = isElliptic(view, start, next, state) || isAlike(view, start, next) && (described === undefined || described < 'a');
  // Who is on board or has fled is of those counted before only where the sentence itself counts them.
  const isOfThose = isLast && !isAboard(view, next) && (!isOfInhabitants || isCountedHere(view, start));
  const those = isOfThose ? thoseBefore(view, quantity, start, next, state) : undefined;
  if (those !== undefined) return those;
  if (described !== undefined) return described;
  if (isMagnitude(view, start, next)) return 'magnitude';
  return isOfPeople(view, quantity, state) || isOfInhabitants || isActing(view, start, next) ? 'people' : apposed(view, start, next) ?? besideIt(view, next);
}

/** "Cases have tripled: 2,914 were confirmed" */
const toldBeforeColon = (view: View, start: number): string | undefined => (view.sign(start - 1, 0x3a) ? lastHere(view, start) : undefined);

/** What the sentence says the number of: what fell to it, is it, or has its size. */
function describedHere(view: View, { lo, hi }: Quantity, start: number, next: number): string | undefined {
  const isOfOthers = isSetAgainst(view, start) || isInhabited(view, start, next);
  return !isOfOthers && (isChanging(view, start) || isStated(view, start) || isSized(view, start, next) && lo === hi) ? (view.is(start - 1, 'to') ? objectOf(view, start, 'number') : undefined) ?? describedBefore(view, start) : statedBefore(view, start);
}

/** Of those counted before who opens a clause is a part, so that they must have been more; "another 3 million" are more of what was as many. */
function thoseBefore(view: View, { lo }: Quantity, start: number, next: number, state: string | undefined): string | undefined {
  const named = antecedent(view, start);
  if (named !== undefined) return named;
  if (state !== undefined) return countedLast(view, start, next, state);
  const alike = view.among(start - 1, 'another further') ? view.before.counts.findLast(({ value }) => value > lo / 9 && value < lo * 9)?.of : undefined;
  if (alike !== undefined) return alike;
  if (!isOpeningClause(view, start, next)) return countedLast(view, start, next, state);
  return wholeOf(view, lo) ?? (view.among(next, 'remain remained') ? view.before.counted : undefined);
}

/** "About 300 were on the site", "Some 9,400 replied": with nobody named, those who do something are people; what rises and closes is not. */
const isActing = (view: View, start: number, next: number): boolean =>
  isOpeningClause(view, start, next) && (view.has(next + 1, PREPOSITION) || view.among(next, 'have had') || view.endsWith(next + 1, 'ing')) || view.isSentenceEnd(start - 1) && isPastForm(view, next) && !view.has(next, CHANGE | STATING) && !view.isOpen(next + 1)
  || isDoing(view, start, next);

/** "14 million pay by it", "400 apply for a place": a word in lower case between a number that opens its clause and another phrase is a verb of many. */
const isDoing = (view: View, start: number, next: number): boolean =>
  (view.isSentenceEnd(start - 1) || view.sign(start - 1, SEMICOLON) || view.has(start - 1, CONJUNCTION)) && view.flag(next, SPACE_BEFORE) && (view.isOpen(next) || view.has(next, PRESENT_VERB)) && !view.isCapital(next) && !/(?:s|ed|ing|er|est)$/.test(view.spelling(next))
  && !view.has(next, STATE | CHANGE | STATING) && view.has(next + 1, PREPOSITION | DETERMINER | PRONOUN) && !view.among(next + 1, 'of than to as');

/** "by 312 and 87 votes", "3, 4 or even 5 players", but not "scored 24 and 12 fans were held", "10, 15 and 20 years" */
function besideIt(view: View, next: number): string | undefined {
  let and = next;
  while (and < next + 9 && view.sign(and, COMMA) && view.isNumber(and + 1)) and += 2;
  if (view.sign(and, COMMA)) and += 1;
  if (view.is(and + 1, 'even')) and += 1;
  const end = (view.among(and, 'and or') || view.is(and, 'even')) && view.isNumber(and + 1) ? countedEnd(view, and + 2, false) : 0;
  return end > and + 2 && view.word(and + 2).unit === undefined && (!view.isWord(end) || view.has(end, PREPOSITION)) ? view.text(and + 2, end) : undefined;
}

/** "The tenants, 610 in all, get", "The army, 850 strong": those with whom the sentence opens. */
function apposed(view: View, start: number, next: number): string | undefined {
  const from = view.sign(start - 1, COMMA) && (view.is(next, 'strong') || looksPlural(view, start - 2) && !view.isOpen(next)) ? phraseEndingAt(view, start - 1) : undefined;
  return from !== undefined && view.isSentenceEnd(tokenBefore(view, from)) ? view.text(from, start - 1) : undefined;
}

/** Who is killed is of those harmed before, whatever else was counted since; but "Al-Shabaab said it had killed 23" tells of others, and so do arrests. */
const countedLast = (view: View, start: number, next: number, state: string | undefined): string | undefined => state === undefined ? view.before.counted
  : !isCountedHere(view, start) && (!view.isWord(next) || /^(?:arrest|detain|jail|charg)/.test(state)) ? 'people' : view.before.harmed;

/** "injured 3,250", "convicted 11 officers and acquitted four", "including 2,000 who fled": of those counted before. */
const isElliptic = (view: View, start: number, next: number, state: string | undefined): boolean =>
  (state !== undefined && !view.isWord(next)) || view.has(start - 1, STATE) || view.among(next, 'who whom') || view.among(start - 1, 'which whom') && view.is(start - 2, 'of')
  || isMore(view, next) || isAllOf(view, start, next) || isOpeningClause(view, start, next) || isGapped(view, start, next)
  || isListed(view, start, next) || view.is(start - 1, 'sold') && isCountedHere(view, start) || view.among(start - 1, 'added shed') && !view.is(next, 'to') && view.value(start) % 1 === 0 || view.is(start - 1, 'of') && view.among(start - 2, '+hoped-total') && isCountedHere(view, start);

/** "12 people in Kyiv, two in Odesa and 30 near Lviv", "112 of 200 seats, the opposition 71 and independents 17": the sentence goes on counting what it counted. */
const isListed = (view: View, start: number, next: number): boolean =>
  isCountedHere(view, start) && ((view.sign(start - 1, COMMA) || view.sign(start - 1, 0x3a) || view.among(start - 1, 'and including')) && (view.has(next, PREPOSITION) && !view.among(next, 'of to than plus') || view.isWord(next) && isAdverbForm(view, next)) || namedWithoutVerb(view, start) !== undefined);

/** "five more were hurt", "and three more" */
const isMore = (view: View, next: number): boolean =>
  view.is(next, 'more') && (isVerb(view, next + 1) || !view.isWord(next + 1) && !view.isNumber(next + 1));

/** "all 12 survived", "another two", "two of the 12 who fled" */
const isAllOf = (view: View, start: number, next: number): boolean =>
  view.among(start - 1, '+all-of') && (!view.isOpen(next) || view.endsWith(next, 'ed'))
  || view.has(start - 1, DETERMINER) && view.is(start - 2, 'of') && view.isNumber(start - 3) && !view.isOpen(next);

/** "…; 12 were hurt and 300 remained" */
const isOpeningClause = (view: View, start: number, next: number): boolean =>
  (!view.isWord(start - 1) || view.has(start - 1, CONJUNCTION) && !view.is(start - 1, 'where')) && view.among(next, '+opening-verb');

/** "convicted 11 officers and acquitted four" */
const isGapped = (view: View, start: number, next: number): boolean =>
  !view.isWord(next) && view.is(start - 2, 'and') && (view.has(start - 1, PAST_VERB) || view.among(start - 1, 'has have') || view.endsWith(start - 1, 'ed'));

/** "Participants, of whom 1,100 were women": the noun before, where its sentence counts nothing yet. */
function antecedent(view: View, start: number): string | undefined {
  if (!view.among(start - 1, 'whom which') || !view.is(start - 2, 'of') || !view.sign(start - 3, COMMA) || view.before.last !== undefined && view.isOneSentence(view.before.last.at, start)) return undefined;
  const from = phraseEndingAt(view, start - 3);
  return from === undefined || view.has(tokenBefore(view, from), PREPOSITION) ? undefined : view.text(from, start - 3);
}

/** "killed 12", "thousands fled": nothing else named, those harmed are people, and so are dozens and thousands without a noun. */
const isOfPeople = (view: View, { number, next }: Quantity, state: string | undefined): boolean =>
  !view.is(next, 'of') && (state !== undefined || (number.hi > number.lo && number.lo < 1e9 && view.has(number.next - 1, VAGUE) && (!view.isOpen(next) || view.endsWith(next, 'ed'))));

/** "hundreds of children had been taken; Kyiv has counted more than 16,000": a number that ends its clause counts what the one before counted; but not "One boat carried 94". */
const isAlike = (view: View, start: number, next: number): boolean =>
  view.before.last?.figure.type === 'count' && isCountedHere(view, start) && !view.isWord(next)
  && !(isVerb(view, view.before.countedAt) && start - view.before.countedAt < 3) && isVerb(view, start - 1) && !view.has(start - 1, AUXILIARY) && !view.isCapital(start - 1);

/** "a population of 4 million", "put the crowd at 31,000" */
const isSized = (view: View, start: number, next: number): boolean =>
  (view.is(start - 1, 'of') && (view.value(start) % 1 > 0 || isGroup(view, start - 1) && (!view.isOpen(next) || view.endsWith(next, 'ed'))))
  || (view.is(start - 1, 'at') && !view.has(start - 2, CLOSED));

/** "a jury of 12", "a population of": a noun in the singular before "of", and none that counts or ranks. */
function isGroup(view: View, of: number): boolean {
  const from = phraseEndingAt(view, of);
  const { ordinal, denominator } = view.word(of - 1);
  return from !== undefined && tokenBefore(view, from) < from - 1 && ordinal + denominator === 0 && !looksPlural(view, of - 1) && !view.endsWith(of - 1, 'est') && !view.among(of - 1, SUMMARIES);
}

/** "a country of 10 million", "nearly 6,000 have fled": people, whom nobody names. */
const isInhabited = (view: View, start: number, next: number): boolean =>
  (view.is(start - 1, 'of') && view.among(start - 2, '+territory')) || view.among(start - 1, '+employing') || isAboard(view, next)
  || (view.among(view.among(next, 'have has had') ? next + 1 : next, '+done-by-people') && (!view.isWord(start - 1) || view.has(start - 1, CONJUNCTION)));

/** "all 157 on board" */
const isAboard = (view: View, next: number): boolean => view.among(view.is(next, 'on') ? next + 1 : next, 'board aboard');

/** Whether the sentence itself counts what was counted last. */
const isCountedHere = (view: View, start: number): boolean => view.before.countedAt > 0 && view.isOneSentence(view.before.countedAt, start);

/** "a mother of three" */
const isParent = (view: View, start: number): boolean => view.is(start - 1, 'of') && view.among(start - 2, '+bring-up');

/** "magnitude 6.8", "a magnitude-7.4 quake", "a 7.4-magnitude quake" */
const isMagnitude = (view: View, start: number, next: number): boolean => view.among(start - (view.isHyphen(start - 1) ? 2 : 1), 'magnitude') || view.among(next, 'magnitude') || view.value(start) % 1 > 0 && view.among(next, '+tremor');

/** "51 votes to 49": the losing side is part of the result. */
const votesEnd = (view: View, i: number, of: string | undefined): number =>
  of !== undefined && of.endsWith('votes') && view.is(i, 'to') && view.isNumber(i + 1) && view.word(i + 2).unit === undefined ? i + 2 : i;

/** "the toll was 41", "the population hit 107 million". */
const isStated = (view: View, from: number): boolean =>
  view.has(from - 1, STATING) && !view.is(from - 1, 'sold') || view.among(from - 1, 'is was are were be been') || (view.is(from - 1, 'at') && view.has(from - 2, STATING));

/** "164 seats in the house, up from 125, against 148": of what the first number counts. */
const isSetAgainst = (view: View, start: number): boolean =>
  view.among(start - 1, 'from to') && view.among(start - 2, 'up down') && view.sign(start - 3, COMMA) || view.among(start - 1, 'against versus') && view.sign(start - 2, COMMA);

/** "fell below 10,000", "jumped by 196 to 827": the number is of what fell or jumped. */
function isChanging(view: View, from: number): boolean {
  for (let at = from - 1; at > from - 13 && at >= 0; at -= 1) {
    if (view.isSentenceEnd(at) || view.is(at, 'if')) return false;
    if (view.has(at, CHANGE)) return true;
  }
  return false;
}

