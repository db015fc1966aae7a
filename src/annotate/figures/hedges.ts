import { OftenAsked } from './lexicon/lexicon.js';
import { ADVERB, CHANGE, SEASON } from './lexicon/word.js';
import type { View } from './view.js';

/** Words that close a hedge, with what may stand before them: "more" before "than", "at" before "least". */
const LAST: Record<string, string> = {
  than: '+before-than',
  least: 'at',
  most: 'at',
  as: '+between-as',
  to: 'up close',
  of: '+before-of',
  estimated: 'an',
};
const ALONE = new OftenAsked('+hedge');
/** Prepositions as much as hedges: a hedge only where no verb of change comes first. */
const BOUNDS = new OftenAsked('+bound');
const ADVERBS = new OftenAsked('+hedge-adverb');

/** The first token of the hedge that ends right before token i, or i if there is none. Not before `floor`. */
export function hedgeStart(view: View, i: number, floor: number, isTime: boolean): number {
  const last = i - 1;
  if (last < floor) return i;
  if (!view.isWord(last)) return signStart(view, i);
  const { text } = view.word(last);
  const before = last > floor ? view.word(last - 1).text : '';
  const partners = LAST[text];
  // "less than or equal to"
  if ((text === 'to' || text === 'than') && before === 'equal' && view.is(last - 2, 'or')) {
    const start = hedgeStart(view, last - 2, floor, isTime);
    // "higher or equal than"
    return start === last - 2 && view.among(last - 3, '+before-than') ? last - 3 : start;
  }
  if (partners !== undefined && Object.hasOwn(LAST, text)) {
    if (text === 'as') return asHedge(view, last, floor) ?? i;
    if (last <= floor || !view.among(last - 1, partners)) return text === 'estimated' ? last : i;
    if (text === 'than' && isAmount(view, last - 2)) return i;
    if (text === 'of') return excessStart(view, last, before, floor, i);
    // "ticked up to 4.3%" tells where to.
    if (before === 'up' && view.among(last - 2, MOVING)) return i;
    return withAdverbs(view, last - 1, floor);
  }
  return isHedge(view, last) || view.among(last, BOUNDS) && isBound(view, last, isTime) ? withAdverbs(view, last, floor) : i;
}

/** "300,000 fewer than ten years ago" tells a difference; "Since 2020 more than 40" does not. */
const isAmount = (view: View, i: number): boolean => view.isNumber(i) && view.length(i) !== 4 || view.sign(i, 0x25) || view.word(i).scale > 0 || view.among(i, '+share-ends') || view.word(i).unit !== undefined && view.isArticle(i - 1);

/** Verbs that something else than their subject can hardly follow: after them "up to" is a way. */
const MOVING = '+moving';

/** ">700", "≥ 5", "~40". */
function signStart(view: View, i: number): number {
  const code = view.code(i - 1);
  // "(approx. $13)"
  if (code === 0x2e) return view.glued(i - 1) && view.among(i - 2, 'approx est ca') ? i - 2 : i;
  if (code === 0x3d && (view.sign(i - 2, 0x3c) || view.sign(i - 2, 0x3e))) return i - 2;
  if (code === 0x3c || code === 0x3e) return view.isDash(i - 2) || view.sign(i - 2, 0x3c) ? i : i - 1;
  return code === 0x2265 || code === 0x2264 || code === 0x2248 || (code === 0x7e && !view.isNumber(i - 2)) ? i - 1 : i;
}

/** "as many as", "as much as". */
function asHedge(view: View, last: number, floor: number): number | undefined {
  const isTriple = last - 2 >= floor && view.is(last - 2, 'as') && view.among(last - 1, '+between-as');
  return isTriple ? last - 2 : undefined;
}

/** "in excess of", "upwards of", "a minimum of", "a mandatory minimum of"; a "summer minimum of" has reached its number. */
function excessStart(view: View, last: number, before: string, floor: number, i: number): number {
  if (view.has(last - 2, SEASON) || view.among(last - 2, 'record overnight')) return i;
  // "a village north of two lakes", "40 miles north of 3 dams"
  if (before === 'north' && (view.isNumber(i) && view.value(i) < 20 || isFewCounted(view, i, 20))) return i;
  return before.startsWith('upward') || before === 'north' || last - 2 < floor || view.isOpen(last - 2) ? last - 1 : last - 2;
}

function withAdverbs(view: View, start: number, floor: number): number {
  let at = start;
  while (at > floor && view.among(at - 1, ADVERBS) && start - at < 2) at -= 1;
  return at;
}

/** Whether what a number counts follows, rather than its scale or unit: "two crashes", not "two million", "two thirds", "two percent". */
const isCountedNext = (view: View, at: number): boolean => {
  const { scale, unit, currency, ordinal } = view.word(at);
  return (view.isOpen(at) || view.endsWith(at, 's')) && scale === 0 && unit === undefined && currency === '' && ordinal === 0 && !view.among(at, '+share-word');
};

const isHedge = (view: View, last: number): boolean => view.among(last, ALONE) && !isTopic(view, last);

/** A small number in words before what it counts. */
const isFewCounted = (view: View, i: number, most: number): boolean => view.word(i).cardinal > 0 && view.word(i).cardinal <= most && isCountedNext(view, i + 1);

/** "is about two things", "a film about 12 dancers", "What about 10,000?", "built around three ideas": what something is about, and no hedge. */
function isTopic(view: View, last: number): boolean {
  if (view.is(last, 'around')) return view.among(last - 1, '+built-around') && isFewCounted(view, last + 1, 10);
  if (!view.is(last, 'about')) return false;
  if (view.among(last - 1, '+told-about')) return view.code(last + 1) === 0 && view.word(last + 2).unit === undefined;
  let at = last - 1;
  while (last - at < 4 && view.has(at, ADVERB)) at -= 1;
  return isFewCounted(view, last + 1, 4) && view.among(at, '+being') && !view.is(at - 1, 'there');
}

/** "over 12,000 civilians" bounds; "fell below 10,000", "over 24 years" and "under 18s" do not. */
function isBound(view: View, last: number, isTime: boolean): boolean {
  const { text } = view.word(last);
  // "a stage, over 189.5km", how far it goes
  if (view.sign(last - 1, 0x2c) && view.word(last + 2).unit?.type === 'length') return false;
  // "a win over 10-man Otterby", but "over 10-20 people"
  if (text === 'over' && view.binds(last + 2) && !view.isNumber(last + 3)) return false;
  // "took over two firms", "quits over $2bn scandal"
  if (view.among(last - 1, '+taking')) return false;
  const isQualified = view.among(last - 1, ADVERBS);
  if (isQualified) return true;
  if (view.has(last - 1, CHANGE)) return false;
  // "charged with fraud over two crashes", "under one roof": nobody counts more than two.
  if (!isTime && isFewCounted(view, last + 1, 10)) return false;
  if (isTime && text === 'over') return view.among(last - 1, '+over-time');
  return true;
}
