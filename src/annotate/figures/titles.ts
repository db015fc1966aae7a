import { STATE } from './lexicon/word.js';
import { looksPlural } from './phrases.js';
import type { View } from './view.js';

/** A number of the title or name that quotation marks enclose: "“1917” won three prizes", "“Ocean's 8” fell", but not a spanner of 8". */
export const isInTitle = (view: View, i: number): boolean => opensTitle(view, i) || view.glued(i + 1) && (view.sign(i + 1, 0x22) || view.sign(i + 1, 0x201d))
  && (opensQuote(view, i - 1) ? view.glued(i) : (view.isCapital(i - 1) || view.isGenitive(i - 1)) && LONGEST_TITLE.some((back) => opensQuote(view, i - back)));

/** "“Five Dysfunctions of a Team”", "the “ten martini problem”": a title whose words have capitals, or a thing in the singular, that begins with a number. */
export function opensTitle(view: View, i: number): boolean {
  if (!view.glued(i) || !opensQuote(view, i - 1) && !view.sign(i - 1, 0x2018)) return false;
  let end = i + 1;
  while (end < i + MOST_WORDS && view.isWord(end)) end += 1;
  if (end === i + 1 || !closesQuote(view, view.sign(end, 0x2e) || view.sign(end, 0x2c) ? end + 1 : end)) return false;
  return view.isCapital(i + 1) ? !view.has(i + 1, STATE) : view.is(i - 2, 'the') && !looksPlural(view, end - 1) && view.word(i + 1).unit === undefined;
}

const opensQuote = (view: View, at: number): boolean => view.sign(at, 0x22) || view.sign(at, 0x201c);
const closesQuote = (view: View, at: number): boolean => view.sign(at, 0x22) || view.sign(at, 0x201d) || view.sign(at, 0x2019);

/** Where before its last word a title may begin. */
const LONGEST_TITLE = [2, 3, 4, 5, 6];
const MOST_WORDS = 8;
