import { isVerb, phraseEndingAt } from './noun-phrases.js';
import { labelOfNumber } from './named-numbers.js';
import { tokenBefore } from './phrases.js';
import { GENITIVE, NUMBER, WORD } from './tokens.js';
import { PREPOSITION, STATE } from './lexicon/word.js';
import { OftenAsked } from './lexicon/lexicon.js';
import type { View } from './view.js';

/** How many tokens a label may have: "Hair, makeup and costume sessions". */
const MAX_TOKENS = 10;
const OPENED = 0x28;
const CHAINING = new OftenAsked('+chaining');
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const STOP = 0x2e;

/** What a figure is of by the words from the start of the line or of the bracket up to a colon or a dash: "Franchise fee: $2,000", "Corsages – $25". */
export function labelBefore(view: View, from: number, next: number): string | undefined {
  const at = from - 1;
  // "Poll: 54% Back Carney", "Rome: 4 Held", "The king – 81 – is ill": a clause goes on, which the words before only head
  if (!view.lineStarts(next) && (view.isCapital(next) || isVerb(view, next) || view.has(next, STATE)) || view.isDash(next) && view.isDash(at)) return undefined;
  return view.sign(at, COLON) && !view.glued(from) || view.isDash(at) && !view.glued(at) && !view.glued(from) && !view.lineStarts(at) ? lineLabel(view, at) : numberLabel(view, from);
}

/** "Number of Buttons 6" */
function numberLabel(view: View, from: number): string | undefined {
  const label = labelOfNumber(view, from - 1);
  return label > 0 ? view.text(label, from) : undefined;
}

/** What stands before the bracket in which a sum opens: "Corsages ($25 each)", "the cheaper Runner ($129)". */
export const pricedBefore = (view: View, from: number): string | undefined =>
  view.sign(from - 1, OPENED) ? lineLabel(view, from - 1) ?? namedBeforeBracket(view, from - 1, true) : undefined;

/** The words between the start of a line, or of a bracket, and the sign at `end`, where they are no clause. */
function lineLabel(view: View, end: number): string | undefined {
  let at = end - 1;
  for (; end - at <= MAX_TOKENS && !view.sign(at, OPENED); at -= 1) {
    const kind = view.kind(at);
    // "Corsages and flowers", "hair/makeup": words with what joins them; a clause says something else
    if (kind === NUMBER || kind === WORD && isVerb(view, at) && !view.isCapital(at) || kind !== WORD && kind !== GENITIVE && !view.sign(at, 0x2f) && !view.sign(at, 0x26) && !view.binds(at)) break;
    if (view.lineStarts(at)) return isThing(view, at, end) ? view.text(at, end) : undefined;
  }
  // "Confirmed dead: two. Tanks: 500; launchers: 300"
  const isOpening = view.sign(at, OPENED) || isBullet(view, at) || view.sign(end, COLON) && (view.sign(at, SEMICOLON) || view.sign(at, STOP)) && end - at <= MOST_WORDS && !view.text(at + 1, end).includes('/');
  return isOpening && isThing(view, at + 1, end) ? view.text(at + 1, end) : undefined;
}
/** A label within the running text is no longer than so many tokens. */
const MOST_WORDS = 4;

/** The mark of a list's item: "-", "*", "•". */
const isBullet = (view: View, i: number): boolean => view.lineStarts(i) && !view.isWord(i) && view.kind(i) !== NUMBER;

/** "Price:", "Update:" and "Last year:" say what kind of line it is, not of what; "In all:" is no label. */
const isThing = (view: View, start: number, end: number): boolean =>
  end > start && view.isWord(end - 1) && !view.among(start, CHAINING) && view.word(end - 1).currency === '' && !view.among(end - 1, '+label') && !view.endsWith(end - 1, 'ed') && view.word(end - 1).weekday + view.word(end - 1).month === 0 && view.word(end - 1).unit === undefined;

/** "followed by Infosys (2.7%)", "the cheaper Runner ($129)", but not "those who work from home (34%)", "taken this week (44%)", "300,000 naira ($190)". */
export function namedBeforeBracket(view: View, bracket: number, isPriced = false): string | undefined {
  const start = phraseEndingAt(view, bracket);
  const { unit, currency, denominator } = view.word(bracket - 1);
  if (start === undefined || unit !== undefined || currency !== '' || denominator > 0 || view.isNumber(start - 1) || view.word(start - 1).scale > 0) return undefined;
  const opener = tokenBefore(view, start);
  // "the cost of a flat ($900)"
  if (isPriced && view.is(opener, 'of')) return namedBeforeBracket(view, opener);
  return view.has(opener, PREPOSITION) && !view.is(opener, 'by') ? undefined : view.text(start, bracket);
}
