const UNSPACED = /[\u3040-\u9fff]/;

/** Letters and digits of any script, roughly: by ranges, because classes of Unicode letters take milliseconds to compile. */
const WORD = /[a-z0-9\u00c0-\u1fff\u2c00-\u2fff\u3040-\uabff\uac00-\ufeff]+/g;

/** Words in lower case; pairs of characters in scripts that write no spaces. */
export function roughWordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  // Scripts without spaces: pairs of characters stand for words.
  return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) && word.length > 2 ? pairsOf(word) : [word])) : words;
}

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
