import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose } from '../story/words.js';
import { HONORIFICS } from '../unknown/word-lists.js';

/** Words of ranks that no name is addressed by alone: "Rear Admiral", "Senior Gen." */
const RANKS = new PackWords('rank');
const MOST = 4;

/** First of the ranks and titles right before a name: "Senior Gen. [Min Aung Hlaing]", "Lieutenant-General Sir [Mike Jackson]". */
export function beforeRanks(story: Story, name: number): number {
  let first = name;
  while (first > 0 && name - first < MOST && joins(story, first) && isRank(story, first - 1)) first -= 1;
  return first;
}

/** The word after the ranks that begin at `at`: the name of whom they are. */
export function afterRanks(story: Story, at: number): number {
  let next = at;
  while (next < story.count && next - at < MOST && isRank(story, next) && joins(story, next + 1) && isCapital(story, next + 1)) next += 1;
  return next;
}

/** Whether words [first, end) are ranks and titles alone, and none of them is named. */
export function areRanks(story: Story, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (!isRank(story, at)) return false;
  return true;
}

const joins = (story: Story, at: number): boolean => isClose(story, at) || story.gaps[at] === Gap.Hyphen;
/** "Attorney General Anthony Brown" is no general. */
const OF_POSTS = new PackWords('general');

const isRank = (story: Story, at: number): boolean => isCapital(story, at) && !(OF_POSTS.isAt(story, at - 1) && joins(story, at)) && (HONORIFICS.isUnstoppedAt(story, at) || RANKS.isAt(story, at));
