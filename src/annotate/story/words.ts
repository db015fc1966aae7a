import { Gap } from './gaps.js';
import { lowerWord } from './vocabulary.js';
import { Shape } from './story.js';
import type { Story } from './story.js';

export const wordAt = (story: Story, index: number): string =>
  index >= 0 && index < story.count ? story.text.slice(story.starts[index], story.ends[index]) : '';

/** The word in lower case. */
export function lowerAt(story: Story, index: number): string {
  if (index < 0 || index >= story.count) return '';
  return lowerWord(story.text, story.starts[index], story.ends[index], story.keys[index]);
}

/** Whether the word is that one, of letters without marks, in any case. */
export function isWritten({ text, starts, ends }: Story, index: number, word: string): boolean {
  const start = starts[index];
  if (ends[index] - start !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if ((text.charCodeAt(start + at) | 0x20) !== word.charCodeAt(at)) return false;
  return true;
}

/** The word in lower case without full stops: "U.S." as "us". */
export function undottedAt(story: Story, index: number): string {
  const word = lowerAt(story, index);
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** The word in lower case without its first full stop: "Gen." as "gen", but "M.S." not as "ms". */
export function unstoppedAt(story: Story, index: number): string {
  const word = lowerAt(story, index);
  return word.includes('.') ? word.replace('.', '') : word;
}

/** Of a noun in -s: "ministries", "presidents". */
export const singular = (plural: string): string => (plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1));

/** The paragraph in which a word stands, see `Section.paragraph`. */
export const paragraphOf = (story: Story, index: number): number | undefined => story.sections[story.sectionOf[index]]?.paragraph;

export const has = (story: Story, index: number, shape: number): boolean => (story.shapes[index] & shape) !== 0;

/** Written as letters are that stand for words: "NATO", "AfD", "PiS". */
export function isOfLetters(story: Story, index: number): boolean {
  if (has(story, index, Shape.Upper)) return true;
  const { text, starts, ends } = story;
  for (let at = starts[index] + 1; at < ends[index]; at += 1) if (text.charAt(at) !== text.charAt(at).toLowerCase()) return true;
  return false;
}

export const isCapital = (story: Story, index: number): boolean => has(story, index, Shape.Capital);

/** A Roman number below fifty, of a reign or a series. */
export function isRoman({ text, starts, ends, count }: Story, index: number): boolean {
  if (index < 0 || index >= count) return false;
  for (let at = starts[index]; at < ends[index]; at += 1) if (!ROMAN.includes(text.charAt(at))) return false;
  return true;
}
const ROMAN = 'IVX';

/** The word is the first of a sentence, quotation or block: its capital says nothing. */
export function startsSentence(story: Story, index: number): boolean {
  const gap = story.gaps[index];
  return gap === Gap.Stop || gap === Gap.Quote || gap === Gap.Colon || gap === Gap.Open || gap === Gap.Dash;
}

/** Separated from the word before by white space at most. */
export const isClose = (story: Story, index: number): boolean =>
  story.gaps[index] === Gap.Space || story.gaps[index] === Gap.Abbreviation;

/** First word of the sentence of a word, bounded so that a hostile text stays linear. */
export function sentenceStart(story: Story, index: number, furthest = 80): number {
  let at = index;
  while (at > 0 && index - at < furthest && story.gaps[at] !== Gap.Stop) at -= 1;
  return at;
}

/** One past the last word of the sentence. */
export function sentenceEnd(story: Story, index: number, furthest = 80): number {
  let at = index + 1;
  while (at < story.count && at - index < furthest && story.gaps[at] !== Gap.Stop) at += 1;
  return at;
}

/** First word of a name with its article: "the Civil Aviation Administration". */
export const withArticle = (story: Story, first: number): number => (isWritten(story, first - 1, 'the') && isClose(story, first) ? first - 1 : first);

export const textBetween = (story: Story, first: number, end: number): string =>
  end > first ? story.text.slice(story.starts[first], story.ends[end - 1]) : '';

/** Marks words [first, end), of which there are few: engines take longer to begin filling than to mark them. */
export function markWords(marks: Uint8Array, first: number, end: number, mark = 1): void {
  for (let at = first; at < end; at += 1) marks[at] = mark;
}

/** Whether a quotation mark of any form stands at that offset of the text, or an apostrophe. */
export function isQuoteAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201d);
}

/** Whether word `at` can be the age beside somebody's name. */
export const isAge = (story: Story, at: number): boolean => /^\d\d$/.test(wordAt(story, at));
