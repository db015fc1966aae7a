import { afterRanks } from '../people/ranks.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isCapital } from '../story/words.js';
import { isGivenName } from '../unknown/given-names.js';
import { isPersonNoun } from '../unknown/person-nouns.js';
import { BOUNDARIES, FOLLOWERS } from '../unknown/word-lists.js';

/** "chief [negotiator]", "Chief [AI Scientist]", "chief [product officer]": what somebody is comes within a few words, and no name before it. */
export function isOfLongerTitle(story: Story, end: number): boolean {
  if (afterRanks(story, end) > end) return false;
  for (let at = end; at < end + LONGEST_FIELD && story.gaps[at] <= Gap.Hyphen; at += 1) {
    if (BOUNDARIES.isAt(story, at) || FOLLOWERS.isAt(story, at) || (isCapital(story, at) && isGivenName(story, at))) return false;
    if (isPersonNoun(story, at)) return isCapital(story, at) === isCapital(story, end - 1);
  }
  return false;
}
const LONGEST_FIELD = 3;
