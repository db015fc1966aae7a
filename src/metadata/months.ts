import type { Language } from '../model/language.js';

const SHORTEST = 3;

/** Number of the month of this name or beginning of a name in any of the languages; undefined for any other word. */
export function monthOf(word: string, languages: readonly Language[]): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST) return undefined;
  for (const { months } of languages) {
    const index = months.split(' ').findIndex((names) => names.split(':').some((name) => name.startsWith(lower)));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
