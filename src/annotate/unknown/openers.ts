import { isApostropheAt } from '../../text/words.js';
import type { Story } from '../story/story.js';
import { lowerAt, startsSentence } from '../story/words.js';
import { isGivenName } from './given-names.js';
import { STARTERS } from './word-lists.js';

/** "Deposed", "Embattled": shorter ones are names as well ("Saeed", "Reed"). */
const PARTICIPLE = /^\p{Ll}{4,}ed$/u;

const LETTER_D = 0x64;
const LETTER_I = 0x49;

/** A first word of a sentence that owes its capital to its place alone, not to a name that it begins; "I'm" has its own anywhere. */
export function isOpener(story: Story, at: number): boolean {
  if (story.text.charCodeAt(story.starts[at]) === LETTER_I && isApostropheAt(story.text, story.starts[at] + 1)) return true;
  if (!startsSentence(story, at)) return false;
  if (STARTERS.isAt(story, at)) return true;
  // Its last letter first: most words need not be spelt out.
  return (story.text.charCodeAt(story.ends[at] - 1) | 0x20) === LETTER_D && PARTICIPLE.test(lowerAt(story, at)) && !isGivenName(story, at);
}
