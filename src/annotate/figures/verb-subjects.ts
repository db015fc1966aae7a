import { AHEAD, AUXILIARY, CHANGE, CLOSED, CONJUNCTION, DETERMINER, MODAL, PREPOSITION, PRONOUN, RELATIVE, STATING } from './lexicon/word.js';
import { isAdverb, isNounOfOne, isVerb, phraseEndingAt } from './noun-phrases.js';
import { PROMISES } from './evidence.js';
import { isPredicate, looksPlural, objectEnd, withoutDeterminers } from './phrases.js';
import type { View } from './view.js';

/** How far back the verb and its subject are looked for, in tokens. */
const REACH = 30;
/**
 * The subject of the nearest verb before token `from`, without what hangs on prepositions; undefined if no verb is found.
 * Only a verb of being right before the figure, of change or of reaching makes it the figure's: who pays a fine is not the fine.
 */
export function subjectBefore(view: View, from: number, limit = Math.max(0, from - REACH)): string | undefined {
  for (let at = from - 1; at >= limit; at -= 1) {
    if (view.isSentenceEnd(at) || view.sign(at, 0x3b)) return undefined;
    if (view.endsWith(at, 'ing') && view.isOpen(at) && !view.has(at, CHANGE) && from - at < 3 && !view.among(at, 'trading running')) return undefined;
    if (isVerb(view, at)) {
      if (isOfAnother(view, at, from)) return undefined;
      // "Exports rose, climbing 5%": what rose
      const object = objectAfter(view, at, from);
      if (object !== undefined) return object;
      if (!view.sign(at - 1, 0x2c) || !view.endsWith(at, 'ing')) return subjectOf(view, at, limit);
      // "payments of £165,000, rising to £240,000"
      return view.before.last?.at === at - 1 ? view.before.last.figure.of : subjectBefore(view, at - 1, limit);
    }
  }
  return undefined;
}

/** Whether a verb tells nothing of what the figure is of: "She paid 5%", and "The court cut it to 5%", where it is of what a pronoun stands for. */
const isOfAnother = (view: View, at: number, from: number): boolean => view.among(at + 1, 'it them')
  || !isOfSubject(view, at, from) && view.word(at).factor === 0 && (!view.has(at, CHANGE) || /^raise/.test(view.spelling(at)) || view.endsWith(at, 'raising') && !view.among(from - 1, 'to by')) && !(view.has(at, STATING) && (view.is(at, 'sold') ? view.among(at + 1, 'for at') : !view.among(at + 1, 'ready'))) && !(from - at < 3 && view.among(at, view.is(from - 1, 'at') ? '+staying' : '+earning'));

/** A form of "be" right before the figure, "costs had gone up by a fifth", "the index lost 80 points, or 1.5%" */
const isOfSubject = (view: View, verb: number, from: number): boolean => view.has(verb, AUXILIARY) && from - verb < 4 && view.among(verb, '+being')
  // "have come down by", "could run to", "has shed"
  || view.among(verb + 1, 'gone') || view.among(verb + 1, 'up down') && view.among(verb + 2, 'by from') || view.isNumber(verb + 1) && view.among(verb + 2, 'points')
  || view.is(from - 1, 'for') && verb === from - 2 && view.among(verb, 'sell sells retail retails')
  || view.is(from - 1, 'to') && verb === from - 2 && !view.among(verb, PROMISES) || from - verb < 3 && view.among(verb, '+of-index');

/** "raised rates by 25 points to 4.75%": the object of a verb of change. */
function objectAfter(view: View, verb: number, from: number): string | undefined {
  if (!view.has(verb, CHANGE) && view.word(verb).factor === 0) return undefined;
  const end = objectEnd(view, verb + 1);
  const start = withoutDeterminers(view, verb + 1, end);
  // "rates rose a quarter point to 5%"
  return end > start && end < from && !view.has(start, RELATIVE) && view.word(start).denominator === 0 && !view.among(end - 1, '+step') ? view.text(start, end) : undefined;
}

/** The subject of the verb at token `verb`: the phrase before it that hangs on no preposition. */
export function subjectOf(view: View, verb: number, limit: number): string | undefined {
  let end = verbStart(view, verb, limit);
  // "food prices, which were down"
  if (view.among(end - 1, 'which who') && view.sign(end - 2, 0x2c)) end -= 2;
  else end = relativeStart(view, end, limit);
  if (isOfOneSubject(view, verb, end, limit)) return view.before.last?.figure.of;
  // "The camera is light and costs $800": of the subject of the verb before
  const first = view.is(end - 1, 'and') ? verbBefore(view, end - 1, limit) : undefined;
  if (first !== undefined) return subjectOf(view, first, limit);
  for (let steps = 0; steps < 6; steps += 1) {
    end = timeStart(view, end);
    if (view.sign(end - 1, 0x2c)) return appositionSubject(view, end, limit);
    const start = phraseEndingAt(view, end);
    if (start === undefined) {
      // "The S&P 500 rose", "McDonald's rose"
      const index = view.isGenitive(end - 1) || view.isNumber(end - 1) && view.isCapital(end - 2) && view.word(end - 2).month === 0 ? phraseEndingAt(view, end - 1) : undefined;
      if (index !== undefined) return view.text(index, end);
      if (!isPassedOver(view, end - 1, steps)) return undefined;
      end -= view.has(end - 2, PREPOSITION) ? 2 : 1;
      continue;
    }
    // "payments to small farmers", whose "small" might be an infinitive
    const before = view.is(start - 2, 'to') && view.isOpen(start - 1) ? start - 2 : beforeAttributes(view, start);
    const own = !view.has(before, PREPOSITION) ? view.text(start, end) : steps === 0 ? subjectBehindPreposition(view, before, start, end) : undefined;
    if (own !== undefined) return own;
    const named = namedOver(view, before, start);
    // "Traffic through the Strait of Hormuz halved": the name hangs on a preposition, too
    const outer = named === undefined ? before : beforeAttributes(view, named);
    if (named !== undefined && !view.has(outer, PREPOSITION)) return view.text(named, end);
    end = outer;
  }
  return undefined;
}

/** The nearest verb before a token, with no comma, clause or figure's own subject between. */
function verbBefore(view: View, end: number, limit: number): number | undefined {
  for (let at = end - 1; at > limit && !view.isSentenceEnd(at) && !view.sign(at, 0x2c) && !view.has(at, CONJUNCTION) && !view.among(at, 'that which'); at -= 1) {
    if (isVerb(view, at) && !view.endsWith(at, 'ing') && !view.isCapital(at)) return at;
  }
  return undefined;
}

/** Before what stands between a subject and its verb or hangs on the subject: "Exports last year rose", "Otter Inc. fell", "Deaths due to". */
function timeStart(view: View, end: number): number {
  if (view.has(end - 2, RELATIVE) && view.word(end - 1).unit?.type === 'duration' && !view.has(end - 3, PREPOSITION)) return end - 2;
  return view.sign(end - 1, 0x2e) && !view.isSentenceEnd(end - 1) || isPredicate(view, end - 1) ? end - 1 : end;
}

/** Where a name begins that goes on over "of": "Bank of America", "Alternative for Germany". */
const namedOver = (view: View, of: number, start: number): number | undefined =>
  view.among(of, 'of for') && view.isCapital(start) && view.isCapital(of - 1) && !looksPlural(view, of - 1) ? phraseEndingAt(view, of) : undefined;

/** "Prices that farmers get for milk fell", "The share of voters who trust the courts has fallen": where the clause begins that only tells which subject it is, or `end`. */
function relativeStart(view: View, end: number, limit: number): number {
  let isClause = false;
  for (let at = end - 1; at > limit && !view.isSentenceEnd(at) && !view.sign(at, 0x2c); at -= 1) {
    if (isRelative(view, at, end, isClause)) return at;
    // "analysts who say prices rose", "ensuring that prices rose", "when prices rose"
    if (view.among(at, '+clause-verb') || view.is(at, 'that') || view.has(at, CONJUNCTION) && !view.is(at, 'and')) return end;
    isClause ||= isVerb(view, at);
  }
  return end;
}

/** "who", "which"; "that" behind a noun, not in "fears that prices rose", which has no other verb, nor in "studies suggest that". */
const isRelative = (view: View, at: number, end: number, isClause: boolean): boolean => view.isOpen(at - 1) && (view.among(at, 'who which')
  || view.is(at, 'that') && (looksPlural(view, at - 1) || view.has(at - 2, DETERMINER) && !view.among(at - 1, 'fact')) && (isClause || end - at === 1 || view.endsWith(at + 1, 'ed') || end - at > 2 && view.has(at + 1, PRONOUN)));

/** "rose 2% and fell 3%" */
function isOfOneSubject(view: View, verb: number, end: number, limit: number): boolean {
  const { last } = view.before;
  // "heard 120 witnesses and cost €3m", but "had 15 users and will reach 18"
  const isObject = last?.figure.type === 'count' && view.isOpen(last.at - 1) && !view.among(verb, '+reaching');
  return view.among(end - 1, 'and but') && last !== undefined && !isObject && last.figure.of !== 'magnitude' && last.at > limit && view.isOneSentence(last.at, end);
}

/** "after net income fell", "In Egypt sales jumped": what is the subject all the same. */
function subjectBehindPreposition(view: View, before: number, start: number, end: number): string | undefined {
  // "Rains since mid-September have been"
  if (view.among(before, '+subject-after')) return view.word(end - 1).month > 0 ? undefined : view.text(start, end);
  if (!view.isSentenceEnd(before - 1) || !view.isCapital(start)) return undefined;
  let common = end;
  while (common > start && !view.isCapital(common - 1)) common -= 1;
  return common < end ? view.text(common, end) : undefined;
}

/** Back from a verb over what stands between it and its subject: auxiliaries, adverbs and other verbs, "are expected to". */
function verbStart(view: View, verb: number, limit: number): number {
  let start = verb;
  while (start > limit && isOfVerb(view, start, limit)) start -= 1;
  return start;
}

const isOfVerb = (view: View, start: number, limit: number): boolean =>
  view.has(start - 1, AUXILIARY | MODAL | AHEAD) && !isNounOfOne(view, start - 1) || view.is(start - 1, 'to') || view.is(start, 'to') && view.has(start - 2, AUXILIARY) || isAdverb(view, start - 1) || isVerb(view, start - 1) && start - 1 > limit;

/** "Spending on defence in 2024 rose", "The share of reserves reported to the fund was", "Revenue from it rose": dates, figures, participles and pronouns of prepositions between the subject and its verb. */
const isPassedOver = (view: View, i: number, steps: number): boolean => view.isNumber(i) || view.isOpen(i) && view.is(i - 1, 'to') || view.word(i).month > 0 || steps > 0 && view.endsWith(i, 'ed') || view.among(i, 'it them') && view.among(i - 1, 'from of for with');

/** The token before a phrase, its article, its numbers and whose it is: "from" in "The toll from the New Year's Day quake". */
export function beforeAttributes(view: View, start: number): number {
  let before = start - 1;
  for (let k = 0; k < 3; k += 1) {
    if (k > 0 && !view.isGenitive(before)) break;
    if (view.isGenitive(before)) before = (phraseEndingAt(view, before) ?? before - 1) - 1;
    // "the 50 states", but "In 2022 the fund"
    while (start - before < 9 && isNumeral(view, before)) before -= 1;
    // "from Saturday's magnitude 7.6 earthquake"
    if (view.isNumber(before + 1) && view.among(before, 'magnitude')) before -= 1;
    while (start - before < 9 && view.has(before, DETERMINER)) before -= 1;
  }
  // "Prices without food and energy"
  const first = view.is(before, 'and') ? phraseEndingAt(view, before) : undefined;
  return first !== undefined && view.has(first - 1, PREPOSITION) ? first - 1 : before;
}

/** "50", and the letters glued to digits: "50km". */
const isNumeral = (view: View, i: number): boolean => view.isNumber(i) || view.glued(i) && view.isWord(i) && view.isNumber(i - 1);

/** "The index, a measure of prices, rose": before the pair of commas. */
function appositionSubject(view: View, end: number, limit: number): string | undefined {
  let nearest = 0;
  for (let at = end - 2; at > limit && at > end - 14 && !view.isSentenceEnd(at); at -= 1) {
    if (!view.sign(at, 0x2c)) continue;
    // "The rate, without food, drink and tobacco, rose"
    if (view.has(at + 1, CLOSED & ~CONJUNCTION)) return subjectOf(view, at, limit);
    nearest ||= at;
  }
  return nearest > 0 ? subjectOf(view, nearest, limit) : undefined;
}
