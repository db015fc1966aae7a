import { civilOf } from './calendar.js';
import { isCurrencySign } from './currencies.js';
import { FUTURE, NONE, PAST, PROMISES, REACH, scanLeft, scanRight, SHIFTED } from './evidence.js';
import { AHEAD, DAY_WORD, DAYTIME, DETERMINER, EDGE, RELATIVE } from './lexicon/word.js';
import { PEAKS } from './subjects.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const PARTICLES = new OftenAsked('+particle');
const TO_BEGIN = new OftenAsked('+to-begin');

/** Past, since news tells what happened. */
export const GUESSED = -2;

/** The tense of the clause around the tokens from `from` to `next`: the nearest verb before decides, else the first after. */
export const direction = (view: View, from: number, next: number): number => Math.max(tenseOf(view, from, next), PAST);

/**
 * The same, with the past that no verb tells of as GUESSED. Asked in turn: the words that lead the date in, what belongs to it
 * ("Friday's vote"), a plan it is the day of, the verb before it, then what stands behind.
 */
export function tenseOf(view: View, date: number, next: number): number {
  const from = edgeBefore(view, date);
  // "a hearing for 6:30 p.m. Nov. 9"
  const clock = view.among(from - 1, 'am pm') ? view.sign(from - 3, 0x3a) ? 5 : 3 : 1;
  const preposition = view.word(from - clock).text;
  const told = tenseOfLeadIn(view, from, preposition) || (view.isGenitive(next) ? tenseOfGenitive(view, from, next) : NONE);
  if (told !== NONE) return told;
  if (isPlanned(view, from, next, preposition)) return FUTURE;
  // "Unemployment, 1.1 percent in August, may triple"
  if (preposition === 'in' && view.sign(next, 0x2c) && view.before.last?.at === from - 1) return PAST;
  return scanLeft(view, from - 1, preposition === 'until' || preposition === 'till') || tenseWithoutVerbBefore(view, from, next, preposition);
}

/** Where "late", "mid-" or "the end of" begins before the date, else the date. */
function edgeBefore(view: View, from: number): number {
  const last = view.is(from - 1, 'of') || view.binds(from - 1) ? from - 2 : from - 1;
  if (!view.has(last, EDGE)) return from;
  return view.is(last - 1, 'the') ? last - 1 : last;
}

/** "since May", "from Friday", "delayed to Monday": the words before the date may tell by themselves on which side of today it lies. */
function tenseOfLeadIn(view: View, from: number, preposition: string): number {
  const isInOrOn = preposition === 'in' || preposition === 'on';
  // "earlier in May"
  if (preposition === 'since' || isInOrOn && view.is(from - 2, 'earlier')) return PAST;
  // "suspended flights for 30 days from Friday"
  if (preposition === 'from' && isLengthBefore(view, from - 2)) return FUTURE;
  // "a deadline of July 22"
  if (preposition === 'of' && view.among(from - 2, 'deadline target')) return FUTURE;
  // "the ban, effective July 1, was", "closed starting Monday", "starting in January"
  if (view.among(isInOrOn ? from - 2 : from - 1, TO_BEGIN)) return FUTURE;
  // "delayed to Oct. 17", "pushed the vote back to Monday"
  if (preposition === 'to' && view.saidBefore(from - 2, 5, SHIFTED)) return FUTURE;
  // "the high in May", "up from Sh2,800 in January", "from $800bn in the autumn": what the new figure is compared with
  const at = leadAt(view, from);
  return view.among(at, 'in on') && (view.among(at - 1, PEAKS) || isBaseline(view, at - 1)) ? PAST : NONE;
}

/** Where the preposition before the date stands, or whatever does: "in May", "in the autumn". */
const leadAt = (view: View, from: number): number => (view.is(from - 1, 'the') ? from - 2 : from - 1);

/** "Friday's close", "Tuesday's quake hit": what belongs to the day happens on it, so its own verb tells. */
function tenseOfGenitive(view: View, from: number, next: number): number {
  // "Monday's polls suggest": they are out
  if (view.is(next + 1, 'close') || view.among(next + 2, 'suggest suggests indicate indicates')) return PAST;
  if (isMissing(view, from - 1)) return FUTURE;
  // "to buy it at a premium to Friday's price of $17.05": known already
  if (view.isOpen(next + 1) && view.is(next + 2, 'of') && (view.isNumber(next + 3) || isCurrencySign(view.code(next + 3)))) return PAST;
  const later = scanRight(view, next + 1, 8);
  // "won 32.1% of Sunday's vote and will face him": the verb behind is not the vote's
  if (later === FUTURE && view.is(from - 1, 'of') && scanLeft(view, from - 1, false) === PAST) return PAST;
  // "…, Tuesday's quake hit the coast", but in "after Tuesday's quake hit" the verb before decides
  return later === FUTURE || later === PAST && !view.isWord(from - 1) ? later : NONE;
}

/** Whether the date is the day of a plan, whatever the tense of the verb that tells of it. */
function isPlanned(view: View, from: number, next: number, preposition: string): boolean {
  // "called a strike for November 28", "crude for September rose"
  if (preposition === 'for' && (view.word(from).weekday > 0 || view.isNumber(next - 1) || isSoon(view, view.word(from).month))) return true;
  // "who steps down on May 29, said"
  if (isScheduled(view, from - 2)) return true;
  // "must heed the ruling it received by Wednesday", "urged them to send aid by July"
  return preposition === 'by' && view.saidBefore(from - 2, REACH, '+demand');
}

/** "Growth of 6.9 percent in the first quarter may slow", "Troops out by September": no verb stands before the date. */
function tenseWithoutVerbBefore(view: View, from: number, next: number, preposition: string): number {
  const lead = leadAt(view, from);
  // "in the three months to the end of March"
  if (view.among(lead, 'to through') && view.word(lead - 1).unit?.type === 'duration') return PAST;
  // "They see cuts by Friday, compared with none": what stands behind the comma is of another time
  const isAhead = preposition === 'by' || preposition === 'until';
  if (isAhead && view.sign(next, 0x2c) && !view.isSentenceEnd(from - 2)) return FUTURE;
  // "Growth of 6.9 percent in the first quarter may slow": measured already, whatever comes of it
  if (view.among(lead, 'in on') && isBaseline(view, lead - 1, 'of')) return PAST;
  const after = scanRight(view, next, REACH);
  if (after !== NONE) return after;
  // Only a bare date has no tense, and "as of March 31" is none.
  if (isBare(view, from, next) && !(preposition === 'of' && view.is(from - 2, 'as'))) return NONE;
  // "Troops out by September", "Parliament reconvenes in September"
  if (isAhead || isPresentForm(view, from - 2) || hasPresentForm(view, from - 3)) return FUTURE;
  // News tells what happened: a clause whose verb we do not know counts as past.
  return GUESSED;
}

/** Whether a length of time ends at a token, alone or with what it is of: "three days of mourning". */
const isLengthBefore = (view: View, last: number): boolean =>
  view.word(last).unit?.type === 'duration' || view.is(last - 1, 'of') && view.isOpen(last) && view.word(last - 2).unit?.type === 'duration';

/** "had hoped to return in March", "had been due to meet in May": what was planned then is near, behind or ahead. */
export function isOldPlan(view: View, from: number): boolean {
  for (let at = from - 1; at > from - 12 && !view.isSentenceEnd(at); at -= 1) {
    const verb = view.is(at + 1, 'been') ? at + 2 : at + 1;
    if (view.is(at, 'had')) return view.has(verb, AHEAD) || view.among(verb, PROMISES);
  }
  return false;
}

/** Whether the figure that ends at a token is what another is set against, or of another preposition: "from 4.4%", "than the 2,800". */
function isBaseline(view: View, last: number, prepositions = 'from than against versus'): boolean {
  let at = last;
  let isFigure = false;
  for (; at > last - 5 && !view.among(at, prepositions); at -= 1) {
    const { scale, unit, currency } = view.word(at);
    if (view.isNumber(at)) isFigure = true;
    else if (view.isWord(at) && scale === 0 && unit === undefined && currency === '' && !view.among(at, '+measured-in')) return false;
  }
  return isFigure && view.among(at, prepositions);
}

/** Whether no open word stands beside the date in its sentence. */
function isBare(view: View, from: number, next: number): boolean {
  for (let at = from - 1; !view.isSentenceEnd(at) && at > from - REACH; at -= 1) if (isContent(view, at)) return false;
  for (let at = next; !view.isSentenceEnd(at) && at < next + REACH; at += 1) if (isContent(view, at)) return false;
  return true;
}

function isContent(view: View, i: number): boolean {
  const word = view.word(i);
  return view.isOpen(i) && word.month === 0 && word.weekday === 0 && word.unit === undefined && word.ordinal === 0 && word.cardinal < 0 && !(word.bits & (DAYTIME | DAY_WORD | RELATIVE | EDGE)) && view.length(i) > 2 && !/^(?:o'?clock|[ap]\.m\.|gmt|utc|[ecmp][sd]?t)$/i.test(view.spelling(i));
}

/** "The striker, bought in July, misses Saturday's trip", "he misses Saturday's game": a verb of the present with the day as its object. */
const isMissing = (view: View, at: number): boolean => isUnknownInS(view, at) && (view.sign(at - 1, 0x2c) || view.among(at - 1, 'he she it and') || isPresentForm(view, at));

/** An unknown word in -s between a singular and the date's preposition: a verb of the present. */
const isPresentForm = (view: View, at: number): boolean =>
  isUnknownInS(view, at) && view.isOpen(at - 1) && !view.endsWith(at - 1, 's') && (view.isCapital(at - 1) || view.has(at - 2, DETERMINER) || view.isOpen(at - 2) && view.has(at - 3, DETERMINER));

/** Whether a month is not over or begins within two. */
const isSoon = (view: View, month: number): boolean => month > 0 && (month - civilOf(view.today).month + 12) % 12 < 3;

/** "steps down on", "she flies on": an unknown word in -s with a particle behind, or a pronoun before, can only be a verb. */
function isScheduled(view: View, last: number): boolean {
  const verb = view.among(last, PARTICLES) ? last - 1 : last;
  return isUnknownInS(view, verb) && (verb < last && view.isOpen(verb - 1) || view.among(verb - 1, 'he she it who which'));
}

/** "Buhari, 75, seeks a second term": such a verb before its object, anywhere in the sentence up to a token. */
function hasPresentForm(view: View, last: number): boolean {
  for (let at = last; at > last - REACH && !view.isSentenceEnd(at); at -= 1) {
    if (view.has(at + 1, DETERMINER) && (isPresentForm(view, at) || isApposedForm(view, at))) return true;
  }
  return false;
}

/** Behind an age between commas. */
const isApposedForm = (view: View, at: number): boolean => view.sign(at - 1, 0x2c) && view.isNumber(at - 2) && isUnknownInS(view, at);

const isUnknownInS = (view: View, at: number): boolean => view.isUnknown(at) && view.endsWith(at, 's') && !view.isCapital(at);
