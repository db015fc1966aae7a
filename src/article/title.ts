const UNSPACED = /[\u3040-\u9fff]/;
const LONGEST = 500;

/** Letters and digits of any script, roughly: by ranges, because classes of Unicode letters take milliseconds to compile. */
const WORD = /[a-z0-9\u00c0-\u1fff\u2c00-\u2fff\u3040-\uabff\uac00-\ufeff]+/g;

/** The words of a page's title, for titleLikeness. */
export function titleWordsOf(title: string): ReadonlySet<string> {
  return new Set(wordsOf(title.slice(0, LONGEST)));
}

/** Share of words in common (Dice), 0 to 1; 0 for text longer than any title. */
export function titleLikeness(text: string, titleWords: ReadonlySet<string>): number {
  if (titleWords.size === 0 || text.length > LONGEST) return 0;
  const words = new Set(wordsOf(text));
  let common = 0;
  for (const word of words) if (titleWords.has(word)) common += 1;
  return (2 * common) / (words.size + titleWords.size);
}

/** Words in lower case; pairs of characters in scripts that write no spaces. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  // Scripts without spaces: pairs of characters stand for words.
  return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) && word.length > 2 ? pairsOf(word) : [word])) : words;
}

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
