import { fold } from '../../text/fold.js';

/** So many letters may differ in a first or last word, and in both together. */
const IN_WORD = 2;
const IN_ALL = 3;
/** Shorter words must be the same: "Kim", "Lee". */
const SHORTEST = 4;
/** Longer words are no names; it bounds the work. */
const LONGEST = 24;
const ARTICLES = new Set(['al', 'el', 'ad', 'as', 'ul']);

/**
 * Whether two full names may be one that was put into Latin letters in two ways: "Oleksander Turchinov" and "Oleksandr
 * Turchynov". It proves little by itself: ask it of a name and of who has the title beside it.
 */
export function isSpelledLike(one: string, two: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(two)];
  // "Moon Hyungbae", "Moon Hyung-bae"
  if (a.length !== b.length && a.join('') === b.join('')) return true;
  if (a.length < 2 || b.length < 2) return false;
  const given = distance(a[0], b[0]);
  const surname = distance(a.at(-1)!, b.at(-1)!);
  return given <= IN_WORD && surname <= IN_WORD && given + surname <= IN_ALL;
}

const wordsOf = (name: string): string[] => fold(name).split(/[\s-]+/).filter((word) => word !== '' && !ARTICLES.has(word));

/** Letters to change, add or leave out (Levenshtein); more than may differ where the words are too short or too long to tell. */
function distance(one: string, two: string): number {
  if (one === two) return 0;
  if (Math.min(one.length, two.length) < SHORTEST || Math.max(one.length, two.length) > LONGEST) return IN_ALL + 1;
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[two.length];
}
