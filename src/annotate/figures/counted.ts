import type { Figure } from '../../model/figure.js';
import { BESIDE, isChanging } from './changes.js';
import { hedgeStart } from './hedges.js';
import { AHEAD, AUXILIARY, CHANGE, CLOSED, DETERMINER, EDGE, PREPOSITION, RELATIVE, SEASON, STATE, STATING, VAGUE } from './lexicon/word.js';
import { isVerb, phraseEndingAt } from './noun-phrases.js';
import { readNumeral } from './numbers.js';
import type { Numeral } from './numeral.js';
import { countedEnd, isAdjectiveForm, looksPlural, objectEnd, singularPhraseEnd, tokenBefore, withoutDeterminers } from './phrases.js';
import type { Quantity } from './quantity.js';
import type { ReadBefore } from './read-before.js';
import { groupBefore, lastHere, objectOf } from './subjects.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { SPACE_BEFORE } from './tokens.js';

const FINED = new OftenAsked('fined');

/** What a figure counts: the words, and where the figure's span ends if they stand right behind it. */
interface Counted {
  of?: string;
  next: number;
}

/** Those counted before. */
export const THEM = 'them whom those which';

/** The noun phrase right after a bare number: "50 countries", "dozens of buses", "38 of 50 states", "300 of the residents". */
export function countedAfter(view: View, { number, isCompound }: Quantity, next: number): Counted {
  if (view.is(next, 'of')) return countedBehindOf(view, number, next);
  // "thousands (or millions) of pages", "dozens if not hundreds of tools"
  const of = view.has(number.next - 1, VAGUE) ? behindSecondGuess(view, next) : next;
  if (of > next) return { ...countedBehindOf(view, number, of), next };
  // "a magnitude 7.8 earthquake flattened blocks"
  if (view.among(number.from - 1, 'magnitude')) return { next };
  // "a 50,000-strong crowd"
  const isLoose = isCompound && view.among(next + 1, 'plus odd strong');
  if (isCompound && !isLoose) return countedByCompound(view, next);
  const after = isLoose ? next + 2 : next;
  if (view.is(after, 'others')) return { of: 'others', next: after + 1 };
  // "thousands banged pots"
  if (view.has(number.next - 1, VAGUE) && view.endsWith(after, 'ed')) return { next: after };
  const start = view.among(after, '+before-counted') ? after + 1 : after;
  // "eight 787 Dreamliners"
  const noun = view.isNumber(start) && view.isCapital(start + 1) ? start + 1 : start;
  // "33 787s"
  if (view.isNumber(start) && view.glued(start + 1) && view.is(start + 1, 's')) return { of: view.text(start, start + 2), next: start + 2 };
  if (isKindOf(view, number, noun)) return { of: view.text(noun, noun + 1), next: noun + 1 };
  const plural = countedEnd(view, noun, number.lo === 1 && number.hi === 1, !number.isRatio);
  // "zero effort": none has no plural
  const end = plural === noun && number.hi === 0 ? nounEnd(view, noun) : plural;
  // "than the 75,000 economists had forecast"
  if (view.is(number.from - 1, 'the') && isForeseen(view, end)) return countedLast(view, after);
  return end > noun ? { of: view.text(start, end), next: end } : { next: after };
}

/** The "of" behind a second vague number that corrects the first; `i` itself where there is none. */
function behindSecondGuess(view: View, i: number): number {
  if (view.sign(i, 0x29)) return view.is(i + 1, 'of') ? i + 1 : i;
  let at = view.sign(i, 0x28) ? i + 1 : i;
  if (!view.among(at, 'or if')) return i;
  at += view.among(at + 1, 'not even') ? 2 : 1;
  if (!view.has(at, VAGUE)) return i;
  // "thousands (or even tens of thousands) of people"
  if (view.is(at + 1, 'of') && view.has(at + 2, VAGUE)) at += 2;
  at += view.sign(at + 1, 0x29) ? 2 : 1;
  return view.is(at, 'of') ? at : i;
}

/** "a two bedroom home": behind an article the number counts what tells the kind of one thing. */
const isKindOf = (view: View, { from, lo, hi }: Numeral, i: number): boolean => (view.isArticle(from - 1) || view.isArticle(from - 2) && view.isOpen(from - 1)) && lo === hi && hi > 1 && hi < 100 && hi % 1 === 0
  && [i, i + 1].every((at) => view.isOpen(at) && !view.isCapital(at) && !looksPlural(view, at) && !view.has(at, STATE)) && view.flag(i + 1, SPACE_BEFORE) && !looksPlural(view, i + 2) && !isAdjectiveForm(view, i) && !/(?:ed|ing|est)$/.test(view.spelling(i));

/** One past the first noun, with the adjectives by form before it. */
function nounEnd(view: View, i: number): number {
  let at = i;
  while (at < i + 3 && view.isOpen(at) && view.isOpen(at + 1) && isAdjectiveForm(view, at)) at += 1;
  return view.isOpen(at) && !view.isCapital(at) && !view.has(at, STATE) && !view.endsWith(at, 'ed') ? at + 1 : i;
}

/** "economists had forecast", behind what they had. */
export const isForeseen = (view: View, end: number): boolean => view.among(end, 'had have') && view.among(end + 1, '+forecast');

/** What the last count counted. */
const countedLast = ({ before: { counted } }: View, next: number): Counted => (counted === undefined ? { next } : { of: counted, next });

/** "23-nation group" counts nations; "four-wheeled" and "three-dimensional" do not say of what in a noun. */
function countedByCompound(view: View, hyphen: number): Counted {
  const kind = hyphen + 1;
  if (!view.isOpen(kind)) return { next: hyphen };
  const isNoun = view.word(kind).unit === undefined && !(view.endsWith(kind, 'ed') && !view.among(kind, '+noun-in-ed')) && !view.endsWith(kind, 'ional');
  return isNoun ? { of: view.text(kind, kind + 1), next: kind + 1 } : { next: kind + 1 };
}

/** "dozens of buses" are buses; "38 of 50 states", "300 of the 2,600 residents" and "nine of its ships" part of a whole, which is no part of the figure. */
function countedBehindOf(view: View, number: Numeral, next: number): Counted {
  const start = afterNumber(view, next + 1);
  if (!view.among(next + 1, THEM) && number.hi > number.lo) {
    const end = countedEnd(view, start, false);
    const last = end > start ? end : objectEnd(view, next + 1);
    return last > start ? { of: view.text(start, last), next: start === next + 1 ? last : next } : { next };
  }
  // "About 560,000 of those out of work"
  if (view.is(next + 1, 'those') && view.has(next + 2, PREPOSITION)) return { of: 'people', next };
  if (view.among(next + 1, THEM)) return countedOfThem(view, number, next);
  const end = countedEnd(view, start, false);
  if (end > start) return { of: view.text(start, end), next };
  // "lost 15 of its 72"
  return (view.isNumber(start - 1) || view.word(start - 1).cardinal > 0) && !view.isOpen(start) ? countedLast(view, next) : { next };
}

/** "nine of them", "two of whom": of the last count that is larger; but "Aftershocks, 22 of them strong, went on" tells what they are. */
function countedOfThem(view: View, { from, lo }: Numeral, next: number): Counted {
  const comma = hedgeStart(view, from, from - 4, false) - 1;
  const opened = view.sign(comma, 0x2c) ? phraseEndingAt(view, comma) : undefined;
  if (opened !== undefined && view.isSentenceEnd(tokenBefore(view, opened))) return { of: view.text(opened, comma), next };
  const whole = largerBefore(view, lo);
  return whole === undefined ? countedLast(view, next) : whole.of === undefined ? { next } : { of: whole.of, next };
}

/** The last count that is larger. */
const largerBefore = ({ before: { counts } }: View, number: number): ReadBefore['counts'][number] | undefined => counts.findLast(({ value }) => value > number);

/** What it counts. */
export const wholeOf = (view: View, number: number): string | undefined => largerBefore(view, number)?.of;

/** Past a determiner and a number: the residents of "300 of the 2,600 residents", "90% of the island's 1,700 residents". */
export function afterNumber(view: View, i: number): number {
  const start = view.has(i, DETERMINER) ? i + 1 : i;
  let at = start;
  while (at < start + 3 && (view.isOpen(at) && !looksPlural(view, at) || view.isGenitive(at) || view.among(at, '+hedge')) && view.word(at).cardinal < 0) at += 1;
  const number = view.isNumber(at) || view.word(at).cardinal >= 0 ? readNumeral(view, at) : undefined;
  // "$4 billion of two-year bills", "of eight percent notes"
  const kind = number?.next ?? start;
  if (view.binds(kind) && view.word(kind + 1).unit?.type === 'duration' && view.flag(kind + 2, SPACE_BEFORE)) return kind + 2;
  if (kind > start && (view.sign(kind, 0x25) || view.among(kind, 'percent pct'))) return kind + 1;
  // "10% of its 5,000-strong workforce"
  return number === undefined ? start : view.binds(number.next) && view.is(number.next + 1, 'strong') ? number.next + 2 : number.next;
}

/** "It is known that nothing is meant", which ends the search for what a figure is of. */
export const NOTHING = '';

/** "the $24 billion project", "a 100-km long road", "a 5% rise in sales". */
export function nounBehind(view: View, figure: Figure, from: number, next: number): string | undefined {
  const changed = changedAfter(view, next);
  if (changed !== undefined) return changed;
  const noun = view.is(next, 'long') && view.isOpen(next + 1) ? next + 1 : next;
  const end = singularPhraseEnd(view, noun);
  // "prices in the $40,000 to $70,000 range"
  if (end === noun + 1 && view.among(noun, 'range bracket')) return framedBefore(view, from) ?? NOTHING;
  // "recovering from a 0.9% fall": of what fell
  if (end === noun + 1 && view.has(noun, CHANGE) && figure.type === 'percent') return lastHere(view, from) ?? NOTHING;
  // "the $24 billion analysts had expected" are of no analysts
  return end > noun && !view.among(end, 'had have') ? view.text(noun, end) : undefined;
}

/** What stands before the preposition that leads to a range. */
function framedBefore(view: View, from: number): string | undefined {
  const preposition = tokenBefore(view, from);
  const start = view.among(preposition, 'in at within') ? phraseEndingAt(view, preposition) : undefined;
  return start === undefined ? undefined : view.text(start, preposition);
}

/** "earnings of 93 cents a share on sales", "fetched $40 on the spot market", "Tickets are 1,450 pounds for foreigners": no preposition tells what such a sum is of. */
export const isOfSubject = (view: View, preposition: string, from: number): boolean => preposition === 'on' ? view.is(from - 1, 'of') || view.has(from - 1, STATING)
  : preposition === 'for' && view.among(from - 1, '+before-sum-for');

/** "bought jets for $60 billion", "fined the company €2bn": what changed hands, or the fine. */
export function tradedBefore(view: View, from: number): string | undefined {
  const start = view.is(from - 1, 'for') ? phraseEndingAt(view, from - 1) : undefined;
  if (start !== undefined) {
    let verb = start - 1;
    while (start - verb < 4 && (view.has(verb, DETERMINER) || view.isNumber(verb))) verb -= 1;
    if (view.among(verb, '+trading')) return view.text(start, from - 1);
  }
  return view.saidBefore(from - 1, 10, FINED) ? 'fine' : undefined;
}

/** "lost by 50.9% to 49.1%", "backed independence by 92.7%": shares of the votes, though nobody says so. */
export function votesBefore(view: View, from: number, next: number): string | undefined {
  return view.is(from - 1, 'by') && (view.is(next, 'to') && view.isNumber(next + 1) && view.value(next + 1) <= 100 || view.saidBefore(from - 2, 7, '+voting')) ? 'votes' : undefined;
}

/** "58% disapprove while 41% approve", "a fund of 20 trillion kroner belongs to": the verb of a share that opens its clause, of a sum without an article. */
const isPredicate = (view: View, { type }: Figure, from: number, next: number): boolean => type === 'percent'
  ? isChanging(view, next) || (view.isSentenceEnd(from - 1) || view.among(from - 1, 'but while') || groupBefore(view, from) !== undefined) && !isVerb(view, next + 1)
  : type === 'money' && view.endsWith(next, 's') && view.isWord(next + 1) && !view.has(from - 1, DETERMINER);

/** "the 2% target", "a $5 million loan": a noun right behind, after a determiner before. */
export const isAttribute = (view: View, figure: Figure, from: number, next: number): boolean =>
  (figure.type === 'percent' || figure.type === 'money' || figure.type === 'fraction' || (figure.type === 'mass' || figure.type === 'volume') && !view.has(next, AHEAD) && !isVerb(view, next) && !isVerb(view, next + 1) || view.is(from - 1, 'a') || figure.type === 'length' && view.has(from - 1, DETERMINER)) && view.isOpen(next) && !view.has(next, STATE | RELATIVE) && view.word(next).unit === undefined
  && !(view.endsWith(next, 'er') && view.among(next + 1, 'to than'))
  && !isPredicate(view, figure, from, next) && !(view.has(from - 1, AUXILIARY) && !view.isWord(next + 1)) && !isNoQualifier(view, figure, from, next) && !view.among(next, BESIDE) && !view.among(next, '+predicate');

/** A participle or an adverb, unless it qualifies the noun behind it: not in "a new $160 million manufacturing facility", "uses 85% recycled water". */
const isNoQualifier = (view: View, figure: Figure, from: number, next: number): boolean =>
  (view.endsWith(next, 'ed') || view.endsWith(next, 'ing') && !view.among(next, '+noun-in-ing') || view.endsWith(next, 'ly')) && !isParticipleOf(view, figure, from, next);

const isParticipleOf = (view: View, { type }: Figure, from: number, next: number): boolean => view.isOpen(next + 1) && !view.isCapital(next + 1) && !looksPlural(view, next + 1) && !view.endsWith(next + 1, 'ly')
  && (view.endsWith(next, 'ing') ? view.has(from - 1, DETERMINER) || view.lineStarts(from) || view.has(from - 2, DETERMINER) && view.isOpen(from - 1) : type === 'percent' && view.endsWith(next, 'ed') && !view.has(next, CHANGE | STATE) && isVerb(view, from - 1));

/** "a 5% rise in sales": what rose. */
function changedAfter(view: View, next: number): string | undefined {
  if (!view.has(next, CHANGE) || !view.among(next + 1, 'in of')) return undefined;
  const end = objectEnd(view, next + 2);
  const start = withoutDeterminers(view, next + 2, end);
  return end > start && isThing(view, start, end) ? view.text(start, end) : undefined;
}

/** A price is the price of something: "the price of a pint" and "rice prices" give the pint and the rice. */
export function withoutPrice(view: View, described: string | undefined, from: number): string | undefined {
  // "shares closed at $41": one of them costs so much
  if (/(?:^| )shares?(?: price)?$/i.test(described ?? '') && view.among(from - 1, 'at to')) return 'share price';
  if (described === undefined) return undefined;
  if (/^(?:(?:average|\w+est) )?(?:prices?|costs?)$/i.test(described)) return objectOf(view, from, 'price prices cost costs') ?? described;
  const thing = /^(.*) prices?$/i.exec(described)?.[1];
  return thing === undefined || /(?:ing|ed)$|^(?:wholesale|consumer|producer|retail|exercise|strike|issue|offer|conversion|purchase|sale|share|cash|average)$/i.test(thing) ? described : thing;
}

/** Not a place, a person or a time: "in jewels", but not "in Mumbai" or "in June". */
export function isThing(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    // "a 23% drop in fourth-quarter profit"
    if (view.binds(at + 1) || view.binds(at - 1) && at < end - 1) continue;
    const word = view.word(at);
    if (word.unit?.type === 'duration' || word.bits & (EDGE | SEASON) || word.ordinal > 0 || word.text === 'time' || word.weekday > 0 || word.month > 0) return false;
  }
  return !view.isCapital(end - 1);
}

/** The state of those counted: "have been killed", "killed 130 people", "20 injured". */
export function stateOf(view: View, from: number, end: number): string | undefined {
  const before = from - 1;
  if (view.isWord(before)) {
    if (view.has(before, STATE)) return view.word(before).text;
    // "killing 12", "displaces 300"
    const done = view.endsWith(before, 'ing') || view.endsWith(before, 's') ? view.spelling(before).toLowerCase().replace(/(?:ing|e?s)$/, 'ed') : '';
    if (view.knows(done, STATE)) return done;
  }
  if (view.has(end - 1, STATE)) return view.word(end - 1).text;
  for (let at = end; at < end + 6; at += 1) {
    // "the previous four left three dead"
    if (!view.isWord(at) || view.word(at).cardinal > 0) return undefined;
    // "bombs on four trains killed 200 people": they were not killed
    if (view.has(at, STATE)) return at === end && end > from + 1 && isObjectOf(view, at + 1) ? undefined : view.word(at).text;
    // "12 boys from three towns was told": another's verb
    if (view.among(at, 'was is has') && view.word(from).cardinal !== 1) return undefined;
    // "had been indicted": what a passive tells; "were picked up" is no state
    if (view.endsWith(at, 'ed') && !view.among(at, '+counting-verb') && view.among(at - 1, '+passive')) return view.among(at + 1, '+particle') ? undefined : view.spelling(at).toLowerCase();
    if (view.has(at, CLOSED) && !view.among(at, '+counting-verb')) return undefined;
  }
  return undefined;
}

/** Whether others stand at a token who are killed or hurt: a number of no time. */
function isObjectOf(view: View, i: number): boolean {
  const number = view.isNumber(i) || view.word(i).cardinal > 1 ? readNumeral(view, i) : undefined;
  return number !== undefined && view.word(number.next).unit === undefined && view.isOpen(number.next);
}
