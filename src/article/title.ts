import { roughWordsOf } from '../text/rough-words.js';

const LONGEST = 500;

/** The words of a page's title, for titleLikeness. */
export function titleWordsOf(title: string): ReadonlySet<string> {
  return new Set(roughWordsOf(title.slice(0, LONGEST)));
}

/** Share of words in common (Dice), 0 to 1; 0 for text longer than any title. */
export function titleLikeness(text: string, titleWords: ReadonlySet<string>): number {
  if (titleWords.size === 0 || text.length > LONGEST) return 0;
  const words = new Set(roughWordsOf(text));
  let common = 0;
  for (const word of words) if (titleWords.has(word)) common += 1;
  return (2 * common) / (words.size + titleWords.size);
}
