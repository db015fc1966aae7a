import { OftenAsked } from './lexicon/lexicon.js';
import { AUXILIARY, CHANGE, CONJUNCTION, DETERMINER, PAST_VERB, PREPOSITION, RELATIVE } from './lexicon/word.js';
import { isAdverb, isChangeNoun, isVerb, phraseEndingAt } from './noun-phrases.js';
import { readNumeral } from './numbers.js';
import { looksPlural, objectEnd, objectText, tokenBefore, withoutDeterminers } from './phrases.js';
import { subjectBefore, subjectOf } from './verb-subjects.js';
import { statedBefore } from './stated.js';
import type { View } from './view.js';

/** How far back the verb and its subject are looked for, in tokens. */
const REACH = 30;
const COMMA = 0x2c;
const COLON = 0x3a;
export const SEMICOLON = 0x3b;
/** What a changing thing was at, once. */
export const PEAKS = 'high low peak';
export const SUMMARIES = `average median total maximum minimum mean sum record ${PEAKS}`;
/** Words that join a figure to the noun before it: "a package worth", "a fine of". */
const JOINING = new OftenAsked('+worth');

/** The words a figure describes where none stand behind it: the noun it is joined to, its verb's object, else the subject. */
export function describedBefore(view: View, from: number): string | undefined {
  // "valued at several tens of millions"
  if (view.is(from - 1, 'several')) return describedBefore(view, from - 1);
  // "and profit by half, to £812m": of what the change before is of
  const { last } = view.before;
  if (view.is(from - 1, 'to') && last !== undefined && from - last.at < (last.figure.change === undefined ? 3 : 4) && /^(?:percent|fraction|money|multiple)$|points$/.test(last.figure.type)) return last.figure.of;
  const described = statedBefore(view, from) ?? phraseBefore(view, from);
  // "chose nine months ago to leave by 52%": a time is nothing a figure describes.
  return described === undefined || /(?:^|\s)(?:months?|years?|days?|weeks?|hours?|time)$|^(?:third|half|quarter)$/i.test(described) ? undefined : tallied(view, described, from);
}

/** "the number of deaths rose to 1,034": the deaths. */
export function tallied(view: View, of: string, from: number): string | undefined {
  return /^(?:\S+['’]s )?(?:total |official |overall )*(?:number|total|tally|figure|amount)$/i.test(of) ? objectOf(view, from, 'number total tally figure amount', 'of for') ?? lastHere(view, from) ?? (/^figure$/i.test(of) ? undefined : of) : of;
}

/** Whether the sentence has a figure already, which the next may be told like. */
const isFigureHere = (view: View, from: number): boolean => view.isOneSentence(Math.max(view.before.last?.at ?? -1, view.before.paid?.at ?? -1), from);

/** What the figure before in the sentence is of. */
export function lastHere(view: View, from: number): string | undefined {
  const { last, counted } = view.before;
  return last !== undefined && view.isOneSentence(last.at, from) ? last.figure.type === 'count' ? counted : last.figure.of : undefined;
}

/** What the nearest of some nouns before a token is followed by: the pint of "the price of a pint". */
export function objectOf(view: View, from: number, nouns: string, joint = 'of'): string | undefined {
  let at = from - 1;
  while (at > from - REACH && !view.isSentenceEnd(at) && !(view.among(at, nouns) && view.among(at + 1, joint))) at -= 1;
  return view.among(at + 1, joint) && view.among(at, nouns) ? objectText(view, at + 2) || undefined : undefined;
}

/** The phrase that what stands right before the figure leads to: a comma, "at", "of", "worth", "up" or "down", else a verb. */
function phraseBefore(view: View, from: number): string | undefined {
  const at = from - 1;
  const aside = groupBefore(view, from) ?? (view.sign(at, COMMA) ? namedBeforeComma(view, from) : view.is(from, 'from') ? namedBeforeRange(view, from) : undefined);
  if (aside !== undefined) return aside;
  const lastType = view.before.last?.figure.type;
  const gapped = (lastType === 'percent' ? groupBefore(view, from, false) : undefined) ?? (lastType === 'percent' || lastType === 'money' ? namedWithoutVerb(view, from) : undefined);
  if (gapped !== undefined) return gapped;
  // "Inflation, at 9.1%, is"
  const named = view.is(at, 'at') && view.sign(at - 1, COMMA) ? phraseEndingAt(view, at - 1) : undefined;
  if (named !== undefined && !view.has(tokenBefore(view, named), PREPOSITION)) return view.text(named, at - 1);
  // "damage estimated at", "a stake valued at"
  const isValued = view.is(at, 'at') && view.among(at - 1, '+valued');
  const joint = isValued ? at - 1 : at;
  return (isValued || view.among(joint, JOINING) ? phraseJoined(view, joint) : undefined)
    ?? (isValued ? subjectValued(view, joint) : undefined)
    ?? (view.is(joint, 'at') ? joinedBefore(view, joint) : undefined)
    ?? phraseOfVerb(view, from, view.among(joint, 'by to from at of') ? joint - 1 : joint);
}

/** "ticket prices from $5 to $12" */
function namedBeforeRange(view: View, from: number): string | undefined {
  const start = looksPlural(view, from - 1) && !view.has(from - 1, CHANGE) ? phraseEndingAt(view, from) : undefined;
  return start === undefined || view.has(tokenBefore(view, start), PREPOSITION) ? undefined : view.text(start, from);
}

/** "The deal was valued at", "The coupon has been fixed at" */
function subjectValued(view: View, verb: number): string | undefined {
  const first = view.has(verb - 2, AUXILIARY) ? verb - 2 : verb - 1;
  return view.has(first, AUXILIARY) && view.isOpen(first - 1) ? subjectOf(view, verb, Math.max(0, verb - REACH)) : undefined;
}

/** "RBS tumbled 20% and HBOS 19.8%", "112 seats, the opposition 71": what stands before a figure like the last one, whose verb is left out. */
export function namedWithoutVerb(view: View, from: number, since = view.before.last?.at ?? from): string | undefined {
  if (from - since > 8 || !view.isOneSentence(since, from)) return undefined;
  const start = phraseEndingAt(view, from);
  if (start === undefined || view.endsWith(start, 'ing')) return undefined;
  const joint = view.has(start - 1, DETERMINER) ? start - 2 : start - 1;
  if (!view.is(joint, 'and') && !view.sign(joint, COMMA) && !view.sign(joint, SEMICOLON)) return undefined;
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
  if (view.endsWith(comma - 1, 'ed') || view.among(comma - 1, '+dimension')) return undefined;
  // "A statue of Ramses, 11 metres tall"
  const whole = view.isCapital(named) && view.is(named - 1, 'of') ? phraseEndingAt(view, named - 1) : undefined;
  if (whole !== undefined) return view.text(whole, named - 1);
  const hangs = view.has(tokenBefore(view, named), PREPOSITION | CONJUNCTION | PAST_VERB);
  return !hangs || isMeasured(view, from) ? view.text(named, comma) : undefined;
}

/** "a package worth", "a fine of", "damage estimated at": the noun before the word at `joint` that joins the figure to it. */
function phraseJoined(view: View, joint: number): string | undefined {
  // "4 billion cubic metres worth $2 billion"
  const { measured } = view.before;
  if (measured?.at === joint) return measured.figure.of;
  let end = view.sign(joint - 1, COMMA) ? joint - 1 : joint;
  // "a net worth of"
  const worth = view.is(joint, 'of') && view.is(end - 1, 'worth') ? 1 : 0;
  while (isAdverb(view, end - 1)) end -= 1;
  const joined = phraseEndingAt(view, end);
  if (joined === undefined) return undefined;
  end += worth;
  // "cocaine with a street value of $90 million"
  const isPrice = view.among(end - 1, '+its-price') && view.has(joined - 1, DETERMINER) && view.is(joined - 2, 'with');
  const owner = isPrice ? phraseEndingAt(view, joined - 2) : undefined;
  if (owner !== undefined) return view.text(owner, joined - 2);
  const isOf = view.is(joint, 'of');
  // "dropped by an average of 30 cm", "to a range of 4% to 4.25%", "down from a 40-year high of"
  if (isOf && (view.among(end - 1, SUMMARIES) || view.among(end - 1, 'range') && view.has(joined, RELATIVE))) return phraseBefore(view, tokenBefore(view, joined) + 1);
  // "a deal with Norway worth $5bn"
  if (!isOf && view.isCapital(joined) && view.has(tokenBefore(view, joined), PREPOSITION)) return subjectOf(view, joint, Math.max(0, joint - REACH));
  return isChangeNoun(view, end - 1) ? undefined : view.text(joined, end);
}

/** "sent shares down by 5%", "cut its rate by 5%", "sales rose 5%": the object of the verb before, else its subject; `last` is the token before "by" and the like. */
function phraseOfVerb(view: View, from: number, last: number): string | undefined {
  // "The shares, down 9%, rose"
  const apposed = view.among(last, 'up down') && view.sign(last - 1, COMMA) ? phraseEndingAt(view, last - 1) : undefined;
  if (apposed !== undefined && view.isSentenceEnd(tokenBefore(view, apposed))) return view.text(apposed, last - 1);
  const moved = view.among(last, 'up down') ? phraseEndingAt(view, last) : undefined;
  // "costs had gone up by 5%": of the subject
  if (moved !== undefined && !view.has(moved, RELATIVE) && !view.among(moved, '+moving')) {
    const mover = tokenBefore(view, moved);
    // "with Swatch up 5%"
    if (isVerb(view, mover) || view.endsWith(mover, 'ing') || view.is(mover, 'with')) return view.text(moved, last);
  }
  return objectBefore(view, last + 1) ?? subjectBefore(view, from);
}

/** "Of 73 economists polled, 45%", "Among patients with diabetes, 12%", "Of the block's 224 flats 38", "Of the imports, Chile sent 39% and Peru 24%": the group that opens the sentence up to its first comma or the figure. */
export function groupBefore(view: View, from: number, isClose = true): string | undefined {
  const opener = groupOpener(view, from);
  if (opener === undefined) return undefined;
  const { at, border } = opener;
  // "Of those given the drug, 6.5%", but "Of those homes"
  if (view.is(at, 'those') && view.isWord(at + 1) && view.word(at + 1).cardinal < 0 && !looksPlural(view, at + 1)) return 'people';
  let start = view.has(at, DETERMINER) ? at + 1 : at;
  for (let k = start; k < at + 4 && k < border; k += 1) if (view.isNumber(k) || view.word(k).cardinal > 0) start = readNumeral(view, k)?.next ?? start;
  const first = objectEnd(view, start);
  // "Of the total of imports"
  if (view.is(first, 'of') && view.among(first - 1, 'total number')) start = withoutDeterminers(view, first + 1, first + 2);
  const end = objectEnd(view, start);
  const isTold = border < from - 1 ? !isClose : border < from || !isAnyVerb(view, end, border);
  return isTold && end > start && !view.glued(start) ? view.text(start, end) : undefined;
}

/** Behind the "of" or "among" with which the sentence of a figure opens, and its first comma. */
function groupOpener(view: View, from: number): { at: number; border: number } | undefined {
  let border = from;
  let at = from - 1;
  for (; at > from - REACH && !view.isSentenceEnd(at) && !view.sign(at, COLON); at -= 1) if (view.sign(at, COMMA)) border = at;
  if (!view.isSentenceEnd(at) && !view.sign(at, COLON)) return undefined;
  if (view.is(at + 1, 'out') && view.is(at + 2, 'of')) at += 1;
  return view.among(at + 1, 'of among') && !view.among(at + 2, 'course late') ? { at: at + 2, border } : undefined;
}

const isAnyVerb = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isVerb(view, at) || view.is(at, 'who')) return true;
  return false;
};

/** "to the camp, 5,364 metres up", "a year's worth of rain, 491 litres": what hangs on a preposition may well be measured, where a share is of something else. */
function isMeasured(view: View, from: number): boolean {
  for (let at = from + 1; at < from + 5; at += 1) if (/^(?:length|volume)$/.test(view.word(at).unit?.type ?? '') || view.word(at).text === 'times') return true;
  return false;
}

/** "…, 2.3 degrees above the record": not what stands before the comma but what is compared with it. */
function isRelated(view: View, from: number): boolean {
  for (let at = from; at < from + 7; at += 1) if (view.among(at, 'above below') && !view.among(at + 1, 'sea') || (view.is(at, 'than') && at > from + 1)) return true;
  return false;
}

/** "values the group at", "put the damage from the fire at", "with turnout at 80%", "and the jobless rate at 16%": the object of a verb of estimate, or what a preposition or a conjunction joins to the sentence. */
function joinedBefore(view: View, end: number): string | undefined {
  let last = end;
  // "with the median rent for a unit at": of the first of the chain
  for (let links = 0; links < 3; links += 1) {
    const start = phraseEndingAt(view, last);
    if (start === undefined) return undefined;
    const opener = tokenBefore(view, start);
    if (view.is(opener, 'with') || view.among(opener, '+estimating') || opener < start - 1 && (view.is(opener, 'and') || view.sign(opener, COMMA))) return view.text(start, last);
    if (!view.among(opener, CHAINING)) return undefined;
    last = opener;
  }
  return undefined;
}

/** Prepositions that hang a phrase on the one before. */
const CHAINING = new OftenAsked('+chaining');

/** "cut its rate by", "increase its drone production": the noun phrase between a verb of change and the figure. */
function objectBefore(view: View, end: number): string | undefined {
  // "edged up slightly to 5%"
  while (isAdverb(view, end - 1)) end -= 1;
  const start = phraseEndingAt(view, end);
  if (start === undefined) return undefined;
  const verb = tokenBefore(view, start);
  if (view.is(verb, 'of')) return objectBefore(view, verb);
  // "an increase in traffic by 90%", "a fall in exports of 4%"
  if (view.is(verb, 'in') && view.has(verb - 1, CHANGE) && view.among(end, 'by of')) return view.text(start, end);
  // "Revenue grew by a fifth and profit by half"
  const isGapped = view.is(verb, 'and') && view.among(end, 'by to') && isFigureHere(view, end) || view.sign(verb, 0x2c) && view.is(end, 'by') && start === verb + 1;
  return isGapped || view.has(verb, CHANGE) && !isChangeNoun(view, verb) && !view.among(end - 1, 'point points') ? view.text(start, end) : undefined;
}
