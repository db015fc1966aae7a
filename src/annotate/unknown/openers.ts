import type { Story } from '../story/story.js';
import { lowerAt, startsSentence } from '../story/words.js';
import { isGivenName } from './given-names.js';
import { STARTERS } from './word-lists.js';

/** "Deposed", "Embattled": shorter ones are names as well ("Saeed", "Reed"). */
const PARTICIPLE = /^\p{Ll}{4,}ed$/u;

/** A first word of a sentence that owes its capital to its place alone, not to a name that it begins. */
export function isOpener(story: Story, at: number): boolean {
  if (!startsSentence(story, at)) return false;
  if (STARTERS.isAt(story, at)) return true;
  const word = lowerAt(story, at);
  // Asked first whether it ends so: engines go through a word from its beginning.
  return word.endsWith('ed') && PARTICIPLE.test(word) && !isGivenName(story, at);
}
