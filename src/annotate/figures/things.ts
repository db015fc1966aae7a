import type { Figure } from '../../model/figure.js';
import { afterNumber, isAttribute, isOfSubject, isThing, NOTHING, nounBehind, THEM, tradedBefore, votesBefore, withoutPrice } from './counted.js';
import { isYearToken } from './date-reading.js';
import { AUXILIARY, CHANGE, DETERMINER, PRONOUN, RELATIVE } from './lexicon/word.js';
import { countedEnd, isAdjectiveForm, looksPlural, objectEnd, objectText, singularPhraseEnd, withoutDeterminers } from './phrases.js';
import { phraseEndingAt } from './noun-phrases.js';
import { labelBefore, namedBeforeBracket, pricedBefore } from './labels.js';
import { describedBefore, groupBefore, lastHere } from './subjects.js';
import type { View } from './view.js';

/**
 * What a percentage, sum, measure or multiple is of, or undefined. Where its noun may stand is asked in turn: right behind
 * ("a 5% rise"), behind its bracket, behind a preposition, behind a comparison, else before.
 */
export function measuredThing(view: View, figure: Figure, from: number, next: number, isCompound: boolean): string | undefined {
  const thing = pricedAt(view, figure, from) ?? (isCompound || isAttribute(view, figure, from, next) ? nounBehind(view, figure, from, next) : undefined)
    ?? (figure.type === 'money' ? thingBehindBracket(view, next) : undefined)
    ?? thingBehindPreposition(view, figure, from, next)
    ?? thingCompared(view, next)
    ?? (figure.type === 'fraction' ? thingInPart(view, next) : undefined)
    ?? thingBefore(view, figure, from, next);
  return thing === NOTHING ? undefined : thing;
}

/** "boots under $150", "sales above $5 billion": a bound right behind a plural tells what those cost or come to. */
function pricedAt(view: View, { type, approx }: Figure, from: number): string | undefined {
  const start = type === 'money' && approx !== undefined && view.isOpen(from - 1) && looksPlural(view, from - 1) && /^(?:under|above|below)$/.test(approx) ? phraseEndingAt(view, from) : undefined;
  return start === undefined || view.isNumber(start - 1) || view.among(start - 1, '+giving') || view.among(start - 1, 'pay paid pays paying cost costs') ? undefined : view.text(start, from);
}

/** "6 trillion yen ($40 billion) of bonds": the sum in brackets is of what the one before is of. "$95 (renewal)": what is paid stands in them. */
function thingBehindBracket(view: View, next: number): string | undefined {
  const end = view.sign(next, 0x28) ? singularPhraseEnd(view, next + 1) : next;
  if (end > next + 1 && view.sign(end, 0x29) && !view.isCapital(next + 1) && !view.among(next + 1, 'free basic only tax plus')) return view.text(next + 1, end);
  for (let at = next + 2; view.sign(next, 0x28) && at < next + 6; at += 1) if (view.sign(at, 0x29) && view.is(at + 1, 'of')) return objectText(view, at + 2);
  return undefined;
}

/** "10% of its workforce", "€85m in aid", "$5 for a pint". */
function thingBehindPreposition(view: View, figure: Figure, from: number, next: number): string | undefined {
  const preposition = view.word(next).text;
  const isSaved = preposition === 'on' && view.saidBefore(from - 1, 12, '+saving');
  if (!isSaved && isOfSubject(view, preposition, from)) return describedBefore(view, from) ?? NOTHING;
  if (preposition === 'of' && (view.among(next + 1, THEM) || view.is(next + 1, 'what'))) return partOfThem(view, from, next + 1) ?? NOTHING;
  // "lost £38m on sales of £640m"
  if (preposition === 'on' && view.among(next + 1, '+turnover')) return undefined;
  // "an increase of 12% in tariffs"
  if (preposition === 'in' && view.is(from - 1, 'of') && view.has(from - 2, CHANGE)) return objectThing(view, preposition, next + 1);
  if (preposition === 'of' ? view.is(next + 1, 'late') : figure.type !== 'money' && !isSaved || figure.per !== undefined && preposition === 'in' || !joinsMoney(view, from, next)) return undefined;
  const standing = figure.type === 'percent' && isStanding(view, from) ? describedBefore(view, from) : undefined;
  if (standing !== undefined) return standing;
  return objectThing(view, preposition, next + 1);
}

/** "half of them"; but "77% of those registered", "half of what it sought" are of nobody named. */
const partOfThem = (view: View, from: number, them: number): string | undefined =>
  view.is(them, 'what') || view.is(them, 'those') && view.isWord(them + 1) ? undefined : partOfLast(view, from);

/** "half of them", "N200 million, half of which": of what was counted, where no sum comes between; a sum is of what it is of. */
function partOfLast({ before: { counts, countedAt, last, paid, measured } }: View, from: number): string | undefined {
  // "About 80% voted, 58% of them early"
  if (measured !== undefined && measured.figure.type !== 'money' && measured.at > countedAt) return measured.figure.type === 'percent' ? measured.figure.of : undefined;
  return paid === undefined || paid.at < from - 1 ? counts.at(-1)?.of : last?.at === paid.at ? last.figure.of : undefined;
}

/** The object of a preposition, without its determiner and number: the workforce of "its 5,000-strong workforce"; but no place or time except behind "of". */
function objectThing(view: View, preposition: string, first: number): string | undefined {
  const opened = afterNumber(view, first);
  const isStrong = view.is(opened - 1, 'strong');
  const isNumbered = opened > (view.has(first, DETERMINER) ? first + 1 : first);
  const end = isStrong ? singularPhraseEnd(view, opened) : isNumbered ? countedEnd(view, opened, false) : objectEnd(view, first);
  const start = isNumbered ? opened : withoutDeterminers(view, first, end);
  // "31 cents of every dollar"
  if ((view.word(first + 1).currency !== '' || view.isNumber(first + 1)) && view.among(first, 'each every')) return undefined;
  // "sued it for $10 billion for pulling out"
  if (preposition === 'for' && end === first + 1 && view.endsWith(first, 'ing') && (view.has(end, DETERMINER | PRONOUN) || view.among(end, '+moved-way'))) return undefined;
  // "for additional, unspecified programmes"
  if (end === start + 1 && view.sign(end, 0x2c) && isAdjectiveForm(view, start)) return NOTHING;
  // "31 billion of the 45 billion euros"
  if (isNumbered && end > start && view.word(end - 1).currency !== '') return NOTHING;
  // "worth $50 on a takeover basis"
  if (view.is(end - 1, 'basis')) return undefined;
  return end > start && (preposition === 'of' || isThing(view, start, end)) ? view.text(start, end) : undefined;
}

/** Whether the preposition behind a sum leads to what it pays: not in "a value of €85m in the port", "$8 in the wake of talks", "£5.17 on average", "£80bn in 2019 prices". */
const joinsMoney = (view: View, from: number, next: number): boolean =>
  view.among(next, 'in for on') && !(view.is(next, 'in') && (view.is(from - 1, 'of') && view.has(next + 1, DETERMINER) || view.is(next + 1, 'the'))) && !view.among(next + 1, 'average cash') && !isYearToken(view, next + 1);

/** "burns 20% less fuel", "$5 million worth of shares". */
function thingCompared(view: View, next: number): string | undefined {
  if (view.among(next, 'more less fewer') && view.isOpen(next + 1)) {
    const end = objectEnd(view, next + 1);
    // "760 million more promised", "15% less likely"
    if (end > next + 1 && !(end === next + 2 && (view.endsWith(next + 1, 'ed') || view.among(next + 1, 'likely')))) return view.text(next + 1, end);
  }
  return view.is(next, 'worth') && view.is(next + 1, 'of') ? objectThing(view, 'of', next + 2) : undefined;
}

/** "half the river's flow", and nothing for "half of what it sought". */
function thingInPart(view: View, next: number): string | undefined {
  // "half those due"
  if (view.is(next, 'those')) return NOTHING;
  if (view.is(next, 'what')) return lastHere(view, next);
  if ((view.isArticle(next) || view.has(next, RELATIVE)) && view.word(next + 1).unit?.type === 'duration') return undefined;
  const opened = view.has(next, DETERMINER) ? afterNumber(view, next) : next;
  const end = opened > next + 1 ? countedEnd(view, opened, false) : opened > next ? objectEnd(view, next) : next;
  if (end > opened || opened === next + 1 && end > next) return view.text(opened > next + 1 ? opened : withoutDeterminers(view, next, end), end);
  return view.is(next, 'of') ? NOTHING : undefined;
}

/** "sales rose 5%", "bought jets for $60 billion". */
function thingBefore(view: View, figure: Figure, from: number, next: number): string | undefined {
  // "revenue of $3bn, of which a third"
  if (view.among(from - 1, 'which whom') && view.is(from - 2, 'of')) return view.before.last?.at === from - 3 ? view.before.last.figure.of : undefined;
  // "cost £10 each, and £210,000 was paid"
  if (figure.type === 'money' && view.is(from - 1, 'and') && view.has(next, AUXILIARY)) return undefined;
  // "followed by Infosys (2.7%)"
  const beside = figure.type === 'percent' && view.sign(from - 1, 0x28) ? namedBeforeBracket(view, from - 1) : undefined;
  if (beside !== undefined) return beside;
  // "with 60% saying they own two": of those of whom the share before is
  if (figure.type === 'percent' && view.is(from - 1, 'with') && view.endsWith(next, 'ing')) return lastHere(view, from);
  return figure.type === 'money' ? withoutPrice(view, tradedBefore(view, from) ?? describedBefore(view, from), from) ?? labelBefore(view, from, next) ?? pricedBefore(view, from)
    : describedBefore(view, from) ?? (figure.type === 'percent' ? votesBefore(view, from, next) : undefined) ?? labelBefore(view, from, next) ?? (figure.type === 'percent' ? groupBefore(view, from, false) : undefined);
}

/** "Debt stands at 118 percent of output": the share of the subject, measured in the object. */
const isStanding = (view: View, from: number): boolean =>
  view.among(from - 1, 'at to') && (view.has(from - 2, CHANGE) || view.among(from - 2, '+standing'));
