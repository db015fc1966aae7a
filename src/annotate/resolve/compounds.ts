import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import { isCapital } from '../story/words.js';
import { BOUNDARIES, FOLLOWERS } from '../unknown/word-lists.js';
import type { Reading } from './reading.js';

/** "African American", "Asian-Americans" are people of a country, not the places whose adjectives the words are, nor are languages. */
export function withoutCompounds(story: Story, readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, at) => reading.candidate.form !== 'demonym' || !(isBefore(story, reading.found.end) || isAmongLanguages(story, reading.found)
    || (isBefore(story, reading.found.first) && readings[at - 1]?.candidate.form === 'demonym' && readings[at - 1].found.end === reading.found.first)));
}

/** Whether "American" stands right behind. */
const isBefore = (story: Story, end: number): boolean => story.gaps[end] <= Gap.Hyphen && AMERICANS.isAt(story, end);
const AMERICANS = wordSet('american americans');

/** "supports English, French and Freedonian", "how English works": a list with one that as a noun is a language, not people ("the English", "is English"), and with no noun behind. */
function isAmongLanguages(story: Story, { first, end }: Found): boolean {
  const { text, ends, gaps } = story;
  let from = first;
  while (from > 0 && end - from < LONGEST_LIST && isListed(story, from - 1)) from -= 1;
  let until = end;
  while (until < story.count && until - first < LONGEST_LIST && isListed(story, until - 1)) until += 1;
  // The sign right behind the last word: what is blotted out may be a noun.
  const isAlone = gaps[until] < Gap.Comma ? BOUNDARIES.isAt(story, until) || FOLLOWERS.isAt(story, until) : text.charAt(ends[until - 1]) !== ' ';
  if (!isAlone || THE.isAt(story, from - 1) || FOLLOWERS.isAt(story, from - 1)) return false;
  for (let at = from; at < until; at += 1) if (TONGUES.isAt(story, at)) return true;
  return false;
}
const LONGEST_LIST = 24;
const TONGUES = wordSet('english arabic mandarin');
const JOINING = wordSet('and or');

/** Whether a list goes on from a word to the next: over a comma, "and" or "or", or to the last word of "Brazilian Portuguese". */
function isListed(story: Story, at: number): boolean {
  const gap = story.gaps[at + 1];
  const isJoining = JOINING.isAt(story, at + 1);
  if (gap === Gap.Comma) return isJoining || isCapital(story, at + 1);
  return gap === Gap.Space && (isJoining || isCapital(story, at + 1) && (JOINING.isAt(story, at) || isCapital(story, at) && (story.gaps[at + 2] >= Gap.Comma || JOINING.isAt(story, at + 2))));
}
