import { AHEAD, AUXILIARY, CLOSED, DETERMINER, EDGE, MODAL, PAST_VERB, PREPOSITION, PRESENT_VERB, RELATIVE } from './lexicon/word.js';
import { isTitleCase } from './named-numbers.js';
import { isPastForm, isVotes } from './phrases.js';
import type { View } from './view.js';

/** Which way an incomplete date points from the day of publication. */
export const PAST = -1;
export const FUTURE = 1;

/** No verb: a text that is only a date. */
export const NONE = 0;

/** How far the governing verb is looked for, in tokens. */
export const REACH = 24;

/** Verbs whose "to" looks ahead: "agreed to meet on Friday"; of others ("managed to escape on Friday") the date is past. */
export const PROMISES = '+promise';

const LASTING = '+lasting';

/** Verbs that give a thing another day. */
export const SHIFTED = '+shifted';

/** The tense that the nearest verb before a date tells, from token `start` on; NONE where its sentence has none. `isUntil` if the date is an end. */
export function scanLeft(view: View, start: number, isUntil: boolean): number {
  // "is forming a cabinet after his win in April"
  let isAfter = false;
  const before = beforeAside(view, start);
  for (let at = before; at > start - REACH && at >= 0; at -= 1) {
    if (view.isSentenceEnd(at)) return NONE;
    const found = evidence(view, at, before);
    isAfter ||= view.is(at, 'after') && view.among(at + 1, 'his her its their');
    if (found === NONE) continue;
    // "had until October 1 to bring them home"
    if (isUntil && at === start - 1 && view.among(at, 'have has had')) return FUTURE;
    if (!isUntil) return isAfter && view.has(at, PRESENT_VERB | AUXILIARY) ? PAST : found;
    return found === PAST && (view.among(at, LASTING) || view.saidBefore(at, 4, 'had')) ? PAST : FUTURE;
  }
  return NONE;
}

/** "was to reach Vietnam, where 600,000 had been evacuated, early on Monday": a clause between commas says nothing of the day behind it. */
function beforeAside(view: View, last: number): number {
  const comma = [last, last - 1, last - 2].find((at) => view.sign(at, 0x2c));
  if (comma === undefined) return last;
  for (let at = comma - 1; at > last - REACH && !view.isSentenceEnd(at); at -= 1) if (view.sign(at, 0x2c)) return view.among(at + 1, '+who-which') ? at - 1 : last;
  return last;
}

/** The tense that the first verb from token `start` on tells, among `reach` tokens of its sentence. */
export function scanRight(view: View, start: number, reach: number): number {
  for (let at = start; at < start + reach; at += 1) {
    if (view.isSentenceEnd(at)) return NONE;
    const found = evidence(view, at, -1);
    if (found !== NONE) return found;
  }
  return NONE;
}

/** What one token says about time; `date` is where the date begins when scanning back to it, else -1. */
function evidence(view: View, at: number, date: number): number {
  if (!view.isWord(at)) return NONE;
  const { bits, text } = view.word(at);
  if (isForecast(view, at)) return PAST;
  // "in May", not "may"
  if (bits & MODAL) return text === 'may' && view.isCapital(at) ? NONE : FUTURE;
  // "president-elect"
  if (bits & (AHEAD | PRESENT_VERB) && view.binds(at - 1)) return NONE;
  if (text === 'set' && isSetDone(view, at)) return isBareForm(view, at) ? NONE : PAST;
  if (bits & AHEAD) return isAheadAside(view, at, date) ? NONE : FUTURE;
  if (text === 'to') return infinitive(view, at);
  if (bits & PAST_VERB) return bits & AUXILIARY || isToldInPast(view, at) ? PAST : NONE;
  if (date < 0 && isShifted(view, at)) return FUTURE;
  if (bits & AUXILIARY) return tenseOfAuxiliary(view, at, date);
  if (bits & PRESENT_VERB) return isPresent(view, at) ? tenseOfPresent(view, at) : NONE;
  return !(bits & CLOSED) && isPastForm(view, at) && !isPassiveAhead(view, at) ? PAST : NONE;
}

/** "figures show 14 crashes in May" tells of the past, "will show", "polls show that" and "meets" of what is to come, or may. */
const tenseOfPresent = (view: View, at: number): number => (view.among(at, 'show shows') && !isBareForm(view, at) && !view.has(at + 1, PREPOSITION) && !view.is(at + 1, 'that') ? PAST : FUTURE);

/** "more than forecast in March", "than the bank forecast in March", "the 3% it forecast in January": what was thought of a time that is over. */
const isForecast = (view: View, at: number): boolean =>
  view.among(at, 'forecast') && (view.among(at - 1, 'it he she') || view.saidBefore(at - 1, 4, 'than')) || view.is(at - 1, 'than') && (view.has(at, AHEAD) || view.endsWith(at, 'ed') || view.among(at, 'forecast thought'));

/** A past form that is no infinitive or participle: not in "must beat", "be met". */
const isToldInPast = (view: View, at: number): boolean => !isBareForm(view, at) && !isPassiveAhead(view, at);

/** "The banquet in December has been cancelled" */
const isShifted = (view: View, at: number): boolean => view.is(at + 1, 'been') && view.among(at + 2, SHIFTED);

/** "set out a plan on Thursday", "set a record", "the record set on Friday", "unveiled a set of pictures" tell of what was done, "set to leave", "set for Friday" of what is to come. */
const isSetDone = (view: View, at: number): boolean => view.among(at + 1, 'out up off of') || view.has(at + 1, DETERMINER) || (view.isOpen(at - 1) || view.among(at - 1, 'he she it they')) && view.among(at + 1, 'on in by');

/** "must beat", "to cut": the form after a modal or "to" is no past, though it is spelt like one. */
const isBareForm = (view: View, at: number): boolean => view.has(at - 1, MODAL) || view.is(at - 1, 'to');

/** "deaths due to heat", not "is due to meet", "due to start", "now due to end in" */
const isCause = (view: View, due: number): boolean => view.is(due, 'due') && view.is(due + 1, 'to') && !view.has(due - 1, AUXILIARY) && view.isOpen(due + 2) && !(view.has(due + 2, EDGE) && view.has(due + 3, PREPOSITION));

/** "deaths due to heat", "the planned visit was": a word that looks ahead but only describes a noun. "due" always counts, and "the upcoming meeting in May" where the date stands right behind. */
const isAheadAside = (view: View, at: number, date: number): boolean =>
  isCause(view, at) || isOwned(view, at) || view.has(at - 1, DETERMINER) && !view.is(at, 'due') && !(view.has(at, RELATIVE) && date - at === 2);

/** "voted against Reed's border plans by 285 votes on Thursday": a plan of somebody's is a noun. */
const isOwned = (view: View, at: number): boolean => view.isGenitive(at - 1) || view.isOpen(at - 1) && view.isGenitive(at - 2) && view.has(at + 1, PREPOSITION) && !view.is(at + 1, 'to');

/** "is" and "are" look ahead near the date and in "is meeting"; "has voted" is past. */
function tenseOfAuxiliary(view: View, at: number, date: number): number {
  switch (view.word(at).text) {
    case 'be':
    case 'being':
      return NONE;
    case 'is':
    case 'are':
      // "is handed over on Friday"
      return date < 0 || date - at < 3 || view.endsWith(at + 1, 'ing') || date - at === 3 && isPastForm(view, at + 1) && view.among(at + 2, '+particle') ? FUTURE : NONE;
    case 'am':
      // "at 9 a.m."
      return view.isNumber(at - 1) ? NONE : hasTense(view, at);
    default:
      return hasTense(view, at);
  }
}

/** Whether a form of the present is a verb in the present: not in "had been run down", "last visits", "Bolivia's vote", "272 votes", "63 percent of first-preference votes". */
function isPresent(view: View, at: number): boolean {
  if (view.among(at - 1, '+before-participle') || view.binds(at - 2) || view.isGenitive(at - 1)) return false;
  if (view.has(at - 1, DETERMINER | RELATIVE) && !view.is(at - 1, 'which') || view.is(at - 2, 'of') && view.isOpen(at - 1) && isVotes(view, at)) return false;
  return !view.isNumber(at - 1) && view.word(at - 1).cardinal <= 0;
}

/** "must be recounted": the modal before it tells the tense. */
const isPassiveAhead = (view: View, at: number): boolean => view.among(at - 1, 'be is are being') || view.is(at - 2, 'be') || (view.is(at - 1, 'have') && view.has(at - 2, MODAL));

/** "has voted" is past, "have until Friday" is not. */
const hasTense = (view: View, at: number): number => (view.is(at, 'have') && view.has(at - 1, MODAL) ? NONE : view.among(at + 1, 'until to') ? FUTURE : PAST);

/** "to" with a verb: ahead, unless a past verb that looks back governs it. */
function infinitive(view: View, at: number): number {
  // "led it back to power on Saturday"
  if (!mayBeInfinitive(view, at + 1) || view.is(at - 1, 'back') || isCause(view, at - 1)) return NONE;
  // "had to leave in January", but "was to meet on Thursday"
  if (view.is(at - 1, 'had')) return PAST;
  if (view.among(at - 1, 'was were')) return FUTURE;
  // "urged lawmakers to pass", "ran the second fastest race in history to retain": what the verb before asks for, or what came of it
  for (let k = 1; k <= GOVERNING && !view.isSentenceEnd(at - k) && !view.sign(at - k, 0x2c); k += 1) {
    if (view.among(at - k, PROMISES) || view.has(at - k, AHEAD | MODAL | PRESENT_VERB)) return FUTURE;
    // "is tipped to cut"
    if (view.has(at - k, PAST_VERB) || isPastForm(view, at - k)) return view.among(at - k - 1, 'is are') ? FUTURE : PAST;
  }
  return FUTURE;
}

/** How far before "to" its governing verb may stand, in tokens. */
const GOVERNING = 10;

/** Whether the word behind "to" can be a verb: not in "to London", "to the", "to ten", "according to reports", "the year to end of September". */
function mayBeInfinitive(view: View, i: number): boolean {
  if (!view.isWord(i) || view.isCapital(i) && !isTitleCase(view, i)) return false;
  if (view.has(i, CLOSED) && !view.is(i, 'be') && !view.has(i, PRESENT_VERB | AUXILIARY)) return false;
  if (view.word(i).cardinal >= 0 || view.word(i).month > 0) return false;
  // "to discuss", "to focus", but "to reports"
  if (view.endsWith(i, 's') && !/[su]s$/i.test(view.spelling(i))) return false;
  return !(view.has(i, EDGE) && view.is(i + 1, 'of'));
}
