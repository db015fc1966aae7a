import type { Story } from '../story/story.js';
import { isCapital, lowerAt, startsSentence, unstoppedAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { HONORIFICS } from '../unknown/word-lists.js';
import type { Bearer } from './bearers.js';

const MEN = new Set(['mr', 'sir', 'lord']);
const WOMEN = wordSet('mrs ms miss madame lady dame');

/** "Mrs", "Ms.", "Lady". */
export const isWomansTitle = (story: Story, word: number): boolean => WOMEN.isUnstoppedAt(story, word);

/** Those whom "Mr" or "Mrs" before a surname at word `at` may mean: "Mr. Clinton" is not Hillary Clinton. */
export function byHonorific(story: Story, bearers: readonly Bearer[], at: number): readonly Bearer[] {
  const before = unstoppedAt(story, at - 1);
  if (MEN.has(before)) return bearers.filter((bearer) => !isWoman(story, bearer));
  if (!isWomansTitle(story, at - 1)) return bearers;
  const women = bearers.filter((bearer) => isWoman(story, bearer));
  return women.length > 0 ? women : bearers;
}

/** As far behind the name a pronoun is looked for. */
const FURTHEST_PRONOUN = 12;
const THEIRS: Readonly<Record<string, boolean>> = { he: false, his: false, himself: false, she: true, her: true, herself: true };

/** Those whom the pronoun after it may mean, with no other name between: "Reagan had said that he was ill" is not Nancy Reagan. */
export function byPronoun(story: Story, bearers: readonly Bearer[], at: number): readonly Bearer[] {
  for (let word = at + 1; word < at + FURTHEST_PRONOUN && word < story.count && !startsSentence(story, word) && !isCapital(story, word); word += 1) {
    const text = lowerAt(story, word);
    if (!Object.hasOwn(THEIRS, text)) continue;
    const fitting = bearers.filter((bearer) => isWoman(story, bearer) === THEIRS[text]);
    return fitting.length > 0 ? fitting : bearers;
  }
  return bearers;
}

function isWoman(story: Story, { first, end, kind }: Bearer): boolean {
  let given = first;
  while (given < end - 1 && HONORIFICS.isUnstoppedAt(story, given)) given += 1;
  return kind === 'person' && end - given > 1 && story.knowledge.womensNames.has(story.keys[given]);
}
