import { ADVERB, AHEAD, AUXILIARY, CHANGE, CLOSED, CONJUNCTION, DETERMINER, MODAL, PAST_VERB, PREPOSITION, PRESENT_VERB, RELATIVE, STATE, STATING } from './lexicon/word.js';
import { forms } from './lexicon/forms.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { readNumeral } from './numbers.js';
import { isAdverbForm, isCapitalInside, isPastForm, looksPlural, objectEnd, objectText, tokenBefore, withoutDeterminers } from './phrases.js';
import type { View } from './view.js';

/** How far back the verb and its subject are looked for, in tokens. */
const REACH = 30;
const COMMA = 0x2c;
const COLON = 0x3a;
export const SEMICOLON = 0x3b;
/** What a changing thing was at, once. */
export const PEAKS = 'high low peak';
export const SUMMARIES = `average total maximum minimum mean sum record ${PEAKS}`;
/** Words that join a figure to the noun before it: "a package worth", "a fine of". */
const JOINING = new OftenAsked('+worth');

/** The words a figure describes where none stand behind it: the noun it is joined to, its verb's object, else the subject. */
export function describedBefore(view: View, from: number): string | undefined {
  // "and profit by half, to £812m": of what the change before is of
  const { last } = view.before;
  if (view.is(from - 1, 'to') && last !== undefined && from - last.at < (last.figure.change === undefined ? 3 : 4) && /^(?:percent|fraction|money)$/.test(last.figure.type)) return last.figure.of;
  const described = phraseBefore(view, from);
  // "chose nine months ago to leave by 52%": a time is nothing a figure describes.
  return described === undefined || /(?:^|\s)(?:months?|years?|days?|weeks?|hours?|time)$/i.test(described) ? undefined : tallied(view, described, from);
}

/** "the number of deaths rose to 1,034": the deaths. */
export function tallied(view: View, of: string, from: number): string {
  return /^(?:\S+['’]s )?(?:total |official |overall )*(?:number|total|tally)$/i.test(of) ? objectOf(view, from, 'number total tally') ?? lastHere(view, from) ?? of : of;
}

/** What the figure before in the sentence is of. */
export function lastHere(view: View, from: number): string | undefined {
  const { last, measured, counted } = view.before;
  return last !== undefined && !(measured !== undefined && measured.at > last.at) && view.isOneSentence(last.at, from) ? last.figure.type === 'count' ? counted : last.figure.of : undefined;
}

/** What the nearest of some nouns before a token is followed by: the pint of "the price of a pint". */
export function objectOf(view: View, from: number, nouns: string): string | undefined {
  let at = from - 1;
  while (at > from - REACH && !view.isSentenceEnd(at) && !(view.among(at, nouns) && view.is(at + 1, 'of'))) at -= 1;
  return view.is(at + 1, 'of') && view.among(at, nouns) ? objectText(view, at + 2) || undefined : undefined;
}

/** The phrase that what stands right before the figure leads to: a comma, "at", "of", "worth", "up" or "down", else a verb. */
function phraseBefore(view: View, from: number): string | undefined {
  const at = from - 1;
  const aside = groupBefore(view, from) ?? (view.sign(at, COMMA) ? namedBeforeComma(view, from) : undefined);
  if (aside !== undefined) return aside;
  const gapped = /^(?:percent|money)$/.test(view.before.last?.figure.type ?? '') ? namedWithoutVerb(view, from) : undefined;
  if (gapped !== undefined) return gapped;
  // "Inflation, at 9.1%, is"
  const named = view.is(at, 'at') && view.sign(at - 1, COMMA) ? phraseEndingAt(view, at - 1) : undefined;
  if (named !== undefined) return view.text(named, at - 1);
  // "damage estimated at", "a stake valued at"
  const isValued = view.is(at, 'at') && view.among(at - 1, '+valued');
  const joint = isValued ? at - 1 : at;
  return (isValued || view.among(joint, JOINING) ? phraseJoined(view, from, joint) : undefined)
    ?? (isValued && view.has(joint - 1, AUXILIARY) && view.isOpen(joint - 2) ? subjectOf(view, joint, Math.max(0, from - REACH)) : undefined)
    ?? (view.is(joint, 'at') ? valuedBefore(view, joint) ?? joinedBefore(view, joint) : undefined)
    ?? phraseOfVerb(view, from, view.among(joint, 'by to from at of') ? joint - 1 : joint);
}

/** "RBS tumbled 20% and HBOS 19.8%", "112 seats, the opposition 71": what stands before a figure like the last one, whose verb is left out. */
export function namedWithoutVerb(view: View, from: number, since = view.before.last?.at ?? from): string | undefined {
  if (from - since > 8 || !view.isOpen(from - 1) || !view.isOneSentence(since, from)) return undefined;
  const start = phraseEndingAt(view, from);
  if (start === undefined || view.endsWith(start, 'ing')) return undefined;
  const joint = view.has(start - 1, DETERMINER) ? start - 2 : start - 1;
  if (joint < since || !view.is(joint, 'and') && !view.sign(joint, COMMA) && !view.sign(joint, SEMICOLON)) return undefined;
  // "Chevron, which has 3,000 workers, ships 140,000"
  return isAnyVerb(view, since, joint) || view.sign(joint, COMMA) && view.saidBefore(since, 8, 'which who') ? undefined : view.text(start, from);
}

/** "the wildfire, 40% contained,": the figure says something of what stands before the comma. */
function namedBeforeComma(view: View, from: number): string | undefined {
  const comma = from - 1;
  const named = isRelated(view, from) ? undefined : phraseEndingAt(view, comma);
  if (named === undefined || view.isNumber(named - 1)) return undefined;
  // "Reservoirs are 54% full, eight points up"
  const { last } = view.before;
  if (last?.at === named && last.figure.type === 'percent') return last.figure.of;
  // "the tower, 80 metres tall, 20 wide": of the same thing, which stands further before
  if (view.endsWith(comma - 1, 'ed') || view.among(comma - 1, 'tall wide long high deep thick')) return undefined;
  // "A statue of Ramses, 11 metres tall"
  const whole = view.isCapital(named) && view.is(named - 1, 'of') ? phraseEndingAt(view, named - 1) : undefined;
  if (whole !== undefined) return view.text(whole, named - 1);
  const hangs = view.has(tokenBefore(view, named), PREPOSITION | CONJUNCTION | PAST_VERB);
  return !hangs || isMeasured(view, from) ? view.text(named, comma) : undefined;
}

/** "a package worth", "a fine of", "damage estimated at": the noun before the word at `joint` that joins the figure to it. */
function phraseJoined(view: View, from: number, joint: number): string | undefined {
  let end = view.sign(joint - 1, COMMA) ? joint - 1 : joint;
  while (isAdverb(view, end - 1)) end -= 1;
  const joined = phraseEndingAt(view, end);
  if (joined === undefined) return undefined;
  // "cocaine with a street value of $90 million"
  const isPrice = view.among(end - 1, 'value price cost worth') && view.has(joined - 1, DETERMINER) && view.is(joined - 2, 'with');
  const owner = isPrice ? phraseEndingAt(view, joined - 2) : undefined;
  if (owner !== undefined) return view.text(owner, joined - 2);
  const isOf = view.is(joint, 'of');
  // "dropped by an average of 30 cm", "to a range of 4% to 4.25%", "down from a 40-year high of"
  if (isOf && (view.among(end - 1, SUMMARIES) || joined === end - 1 && view.is(joined, 'range'))) return phraseBefore(view, tokenBefore(view, joined) + 1);
  // "a deal with Norway worth $5bn"
  if (!isOf && view.isCapital(joined) && view.has(tokenBefore(view, joined), PREPOSITION)) return subjectOf(view, joint, Math.max(0, from - REACH));
  return isChangeNoun(view, end - 1) ? undefined : view.text(joined, end);
}

/** "sent shares down by 5%", "cut its rate by 5%", "sales rose 5%": the object of the verb before, else its subject; `last` is the token before "by" and the like. */
function phraseOfVerb(view: View, from: number, last: number): string | undefined {
  const moved = view.among(last, 'up down') ? phraseEndingAt(view, last) : undefined;
  if (moved !== undefined && !view.has(moved, RELATIVE)) {
    const mover = tokenBefore(view, moved);
    if (isVerb(view, mover) || view.endsWith(mover, 'ing')) return view.text(moved, last);
  }
  return objectBefore(view, last + 1) ?? subjectBefore(view, from);
}

/** "Of 73 economists polled, 45%", "Among patients with diabetes, 12%", "Of the block's 224 flats 38": the group that opens the sentence up to a comma or the figure. */
export function groupBefore(view: View, from: number): string | undefined {
  const border = view.sign(from - 1, COMMA) ? from - 1 : from;
  let at = border - 1;
  while (at > border - 14 && !view.isSentenceEnd(at) && !view.sign(at, COMMA) && !view.sign(at, COLON)) at -= 1;
  if (!view.isSentenceEnd(at) && !view.sign(at, COLON) || !view.among(at + 1, 'of among')) return undefined;
  let start = view.has(at + 2, DETERMINER) ? at + 3 : at + 2;
  for (let k = start; k < at + 6 && k < border; k += 1) if (view.isNumber(k) || view.word(k).cardinal > 0) start = readNumeral(view, k)?.next ?? start;
  const end = objectEnd(view, start);
  return end > start && (border < from || !isAnyVerb(view, end, border)) ? view.text(start, end) : undefined;
}

const isAnyVerb = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isVerb(view, at) || view.is(at, 'who')) return true;
  return false;
};

/** "to the camp, 5,364 metres up", "a year's worth of rain, 491 litres": what hangs on a preposition may well be measured, where a share is of something else. */
function isMeasured(view: View, from: number): boolean {
  for (let at = from + 1; at < from + 5 && !view.among(at + 1, 'from away'); at += 1) if (/^(?:length|volume)$/.test(view.word(at).unit?.type ?? '') || view.word(at).text === 'times') return true;
  return false;
}

/** "…, 2.3 degrees above the record": not what stands before the comma but what is compared with it. */
function isRelated(view: View, from: number): boolean {
  for (let at = from; at < from + 7; at += 1) if (view.among(at, 'above below') && !view.among(at + 1, 'sea') || (view.is(at, 'than') && at > from + 1)) return true;
  return false;
}

const ESTIMATES = forms('see|valu|pric|putt?|estimat|assess|left|leav|kept|keep|h[eo]ld|maintain|sett?|fix|capp?');

/** "values the group at", "put the damage at": the object of a verb of estimate. */
function valuedBefore(view: View, end: number): string | undefined {
  const start = phraseEndingAt(view, end);
  if (start === undefined) return undefined;
  const verb = tokenBefore(view, start);
  return ESTIMATES.test(view.spelling(verb)) ? view.text(start, end) : undefined;
}

/** "with turnout at 80%", "and the jobless rate at 16%": what a preposition or a conjunction joins to the sentence. */
function joinedBefore(view: View, end: number): string | undefined {
  const start = phraseEndingAt(view, end);
  if (start === undefined || view.endsWith(end - 1, 'ed')) return undefined;
  const opener = tokenBefore(view, start);
  return view.is(opener, 'with') || opener < start - 1 && (view.is(opener, 'and') || view.sign(opener, 0x2c)) ? view.text(start, end) : undefined;
}

/** "cut its rate by", "increase its drone production": the noun phrase between a verb of change and the figure. */
function objectBefore(view: View, end: number): string | undefined {
  // "edged up slightly to 5%"
  while (isAdverb(view, end - 1)) end -= 1;
  const start = phraseEndingAt(view, end);
  if (start === undefined) return undefined;
  const verb = tokenBefore(view, start);
  if (view.is(verb, 'of')) return objectBefore(view, verb);
  // "Revenue grew by a fifth and profit by half"
  const isGapped = view.is(verb, 'and') && view.among(end, 'by to') || view.sign(verb, 0x2c) && view.is(end, 'by') && start === verb + 1;
  return isGapped || view.has(verb, CHANGE) && !isChangeNoun(view, verb) && !view.among(end - 1, 'point points') ? view.text(start, end) : undefined;
}

/**
 * The subject of the nearest verb before token `from`, without what hangs on prepositions; undefined if no verb is found.
 * Only a verb of being right before the figure, of change or of reaching makes it the figure's: who pays a fine is not the fine.
 */
function subjectBefore(view: View, from: number, limit = Math.max(0, from - REACH)): string | undefined {
  for (let at = from - 1; at >= limit; at -= 1) {
    if (view.isSentenceEnd(at) || view.sign(at, 0x3b)) return undefined;
    if (view.endsWith(at, 'ing') && view.isOpen(at) && !view.has(at, CHANGE) && from - at < 3 && !view.among(at, 'trading running')) return undefined;
    if (isVerb(view, at)) {
      const isBeing = view.has(at, AUXILIARY) && from - at < 4 && view.among(at, 'is are was were be been');
      if (!isBeing && view.word(at).factor === 0 && (!view.has(at, CHANGE) || /^raise/.test(view.spelling(at))) && !(view.has(at, STATING) && !view.among(at + 1, 'ready')) && !(from - at < 3 && view.among(at, view.is(from - 1, 'at') ? 'held stayed ran runs running' : 'lost loses manages managed earned earns owes owed'))) return undefined;
      // "Exports rose, climbing 5%": what rose
      return objectAfter(view, at, from) ?? (view.sign(at - 1, 0x2c) && view.endsWith(at, 'ing') ? subjectBefore(view, at - 1, limit) : subjectOf(view, at, limit));
    }
  }
  return undefined;
}

/** "raised rates by 25 points to 4.75%": the object of a verb of change. */
function objectAfter(view: View, verb: number, from: number): string | undefined {
  if (!view.has(verb, CHANGE) && view.word(verb).factor === 0) return undefined;
  const end = objectEnd(view, verb + 1);
  const start = withoutDeterminers(view, verb + 1, end);
  // "rates rose a quarter point to 5%"
  return end > start && end < from && !view.has(start, RELATIVE) && view.word(start).denominator === 0 && !view.among(end - 1, 'point points further') ? view.text(start, end) : undefined;
}

/** The subject of the verb at token `verb`: the phrase before it that hangs on no preposition. */
export function subjectOf(view: View, verb: number, limit: number): string | undefined {
  let end = verbStart(view, verb, limit);
  if (end === limit) return undefined;
  // "food prices, which were down"
  if (view.among(end - 1, 'which who') && view.sign(end - 2, COMMA)) end -= 2;
  if (isOfOneSubject(view, verb, end, limit)) return view.before.last?.figure.of;
  for (let steps = 0; steps < 6; steps += 1) {
    if (view.sign(end - 1, COMMA)) return appositionSubject(view, end, limit);
    const start = phraseEndingAt(view, end);
    if (start === undefined) {
      // "The S&P 500 rose"
      const index = view.isNumber(end - 1) && view.isCapital(end - 2) && view.word(end - 2).month === 0 ? phraseEndingAt(view, end - 1) : undefined;
      if (index !== undefined) return view.text(index, end);
      if (!isPassedOver(view, end - 1, steps)) return undefined;
      end -= view.has(end - 2, PREPOSITION) ? 2 : 1;
      continue;
    }
    const before = beforeAttributes(view, start);
    const own = !view.has(before, PREPOSITION) ? view.text(start, end) : steps === 0 ? subjectBehindPreposition(view, before, start, end) : undefined;
    if (own !== undefined) return own;
    // "Bank of America", "Alternative for Germany"
    const named = view.among(before, 'of for') && view.isCapital(start) && view.isCapital(before - 1) && !looksPlural(view, before - 1) ? phraseEndingAt(view, before) : undefined;
    if (named !== undefined) return view.text(named, end);
    end = before;
  }
  return undefined;
}

/** "rose 2% and fell 3%" */
function isOfOneSubject(view: View, verb: number, end: number, limit: number): boolean {
  const { last } = view.before;
  // "heard 120 witnesses and cost €3m", but "had 15 users and will reach 18"
  const isObject = last?.figure.type === 'count' && view.isOpen(last.at - 1) && !view.among(verb, '+reaching');
  return view.among(end - 1, 'and but') && last !== undefined && !isObject && last.figure.of !== 'magnitude' && last.at > limit && view.isOneSentence(last.at, end);
}

/** "after net income fell", "In Egypt sales jumped": what is the subject all the same. */
function subjectBehindPreposition(view: View, before: number, start: number, end: number): string | undefined {
  if (view.among(before, 'after before as since until')) return view.text(start, end);
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
  view.has(start - 1, AUXILIARY | MODAL | AHEAD) || view.is(start - 1, 'to') || view.is(start, 'to') && view.has(start - 2, AUXILIARY) || isAdverb(view, start - 1) || isVerb(view, start - 1) && start - 1 > limit;

/** "Spending on defence in 2024 rose", "The share of reserves reported to the fund was": dates, figures and participles between the subject and its verb. */
const isPassedOver = (view: View, i: number, steps: number): boolean => view.isNumber(i) || view.word(i).month > 0 || steps > 0 && view.endsWith(i, 'ed');

/** The token before a phrase, its article, its numbers and whose it is: "from" in "The toll from the New Year's Day quake". */
function beforeAttributes(view: View, start: number): number {
  let before = start - 1;
  for (let k = 0; k < 3; k += 1) {
    if (view.isGenitive(before)) before = (phraseEndingAt(view, before) ?? before - 1) - 1;
    while (isDeterminerOrNumber(view, before) && start - before < 9) before -= 1;
    // "from Saturday's magnitude 7.6 earthquake"
    if (view.isNumber(before + 1) && view.among(before, 'magnitude')) before -= 1;
  }
  // "Prices without food and energy"
  const first = view.is(before, 'and') ? phraseEndingAt(view, before) : undefined;
  return first !== undefined && view.has(first - 1, PREPOSITION) ? first - 1 : before;
}

/** "the", "50", and the letters glued to digits: "50km". */
const isDeterminerOrNumber = (view: View, i: number): boolean => view.has(i, DETERMINER) || view.isNumber(i) || view.glued(i) && view.isWord(i) && view.isNumber(i - 1);

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

/** First token of the run of open words that ends before `end`, at most five; undefined if there is none. */
export function phraseEndingAt(view: View, end: number): number | undefined {
  let at = end;
  // "the start-up": whatever a hyphen glues to a word belongs to it.
  while (end - at < 9 && (isNominal(view, at - 1) || (view.isHyphen(at - 2) && view.glued(at - 1) && view.isWord(at - 3) && !(view.glued(at - 3) && view.isNumber(at - 4))))) {
    at -= 1;
    while ((view.isHyphen(at - 1) && view.glued(at) || view.sign(at - 1, 0x26)) && (view.isWord(at - 2) || view.isNumber(at - 2))) at -= 2;
    // "15th-century"
    if (view.glued(at) && view.isNumber(at - 1)) at -= 1;
  }
  // "would cap rents": a bare infinitive is no part of the phrase
  if (at < end && (view.has(at - 1, MODAL) || view.is(at - 1, 'to')) && !view.isCapital(at)) at += 1;
  // ", beating estimates"
  if (view.sign(at - 1, 0x2c) && view.endsWith(at, 'ing') && at + 1 < end) at += 1;
  return at < end ? at : undefined;
}

const isNominal = (view: View, i: number): boolean => {
  const word = view.word(i);
  return (view.isOpen(i) || isCapitalInside(view, i, word)) && !((word.unit !== undefined || view.glued(i)) && (view.isNumber(i - 1) || view.word(i - 1).scale > 0)) && word.text !== 'percent' && word.text !== 'past' && word.text !== 'further' && word.month === 0 && word.weekday === 0 && word.cardinal < 0 && word.scale === 0 && !(word.denominator > 0 && word.text.endsWith('s') && (view.isNumber(i - 1) || view.word(i - 1).cardinal > 0)) && (word.currency === '' || !view.isNumber(i - 1) && !view.isHyphen(i - 1) && view.word(i - 1).scale === 0) && !(isVerb(view, i) && !isChangeNoun(view, i));
};

const isAdverb = (view: View, i: number): boolean =>
  view.has(i, ADVERB) || view.among(i, 'since little nevertheless nonetheless') || view.isWord(i) && isAdverbForm(view, i) && !view.isCapital(i);

/** A finite verb by class or form. Nouns that are also verbs of change count as nouns after a determiner or an adjective. */
export function isVerb(view: View, i: number): boolean {
  if (!view.isWord(i)) return false;
  const { bits, text, factor } = view.word(i);
  if (bits & (AUXILIARY | MODAL | PAST_VERB)) return true;
  if (bits & STATING && isStatingHere(view, i) || factor > 0 && (text.endsWith('ed') || view.is(i + 1, 'to'))) return true;
  if (bits & CHANGE) return !(bits & PREPOSITION) && text !== 'up' && text !== 'down' && !isChangeNoun(view, i);
  if (bits & PRESENT_VERB) return !view.has(i - 1, DETERMINER);
  if (bits & CLOSED) return false;
  if (bits & STATE) return text !== 'dead' && text !== 'missing' && text !== 'homeless';
  if (!isPastForm(view, i)) return false;
  // "the company reported revenue of", but "the newly elected council"
  return !view.isOpen(i + 1) || view.has(i - 1, AUXILIARY) || view.isOpen(i - 1) && !view.glued(i) && !isAdverbForm(view, i - 1) && (view.isCapital(i - 1) || view.has(i - 2, DETERMINER));
}

/** A verb that states: not in "the total of", "The cost was", "Operating costs fell". */
const isStatingHere = (view: View, i: number): boolean =>
  !view.has(i - 1, DETERMINER) && !view.is(i + 1, 'of') && !view.has(i + 1, AUXILIARY) && !(view.endsWith(i, 's') && isVerb(view, i + 1));

/** "a rise of", "the biggest drop": after a determiner, a genitive or an adjective a word of change is a noun. */
const isChangeNoun = (view: View, i: number): boolean =>
  view.has(i, CHANGE) && (view.has(i - 1, DETERMINER) || view.isGenitive(i - 1) || view.endsWith(i - 1, 'est') || view.isNumber(i - 2) || view.sign(i - 1, 0x25) || view.sign(i - 2, 0x25) || view.is(i - 1, 'percent') || view.is(i + 1, 'of'));
