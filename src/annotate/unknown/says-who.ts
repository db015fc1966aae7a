import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isWritten, lowerAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES, DETERMINERS, FOLLOWERS } from './word-lists.js';
import { isPersonNoun } from './person-nouns.js';

const LONGEST_CORE = 12;
/** Verbs that follow the subject of a clause of its own: "the market is expected", "couldn't". */
const FINITE = new PackWords('finite');
/** Whether a word is a verb that only a clause of its own has. */
export const isFinite = (story: Story, at: number): boolean => FINITE.isAt(story, at) || /n['’]t$/.test(lowerAt(story, at));
const ORIGINS = wordSet('of from at');

/** One past the last word of the noun phrase that begins at `from`, before prepositions and clauses. */
export function coreEnd(story: Story, from: number, until: number): number {
  let at = from;
  // "left-wing" is no boundary.
  while (at < until && at - from < LONGEST_CORE && (at === from || story.gaps[at] < Gap.Slash) && (story.gaps[at + 1] === Gap.Hyphen || !(BOUNDARIES.isAt(story, at) || FOLLOWERS.isAt(story, at)))) at += 1;
  return at;
}

/**
 * Whether words [from, until) can say who somebody is: a clause with "who", an origin ("of Marrowby Works"), or a noun phrase.
 * With an article any noun will do, unless a verb makes it a sentence of its own ("the latter is on the rise"); without one
 * its head must be a word for people ("lead technical engineer", but not "sees brands").
 */
export function saysWho(story: Story, from: number, until: number): boolean {
  const word = lowerAt(story, from);
  if (word === 'who' || word === 'whose') return true;
  if (ORIGINS.has(word)) return isCapital(story, from + 1) || THE.isAt(story, from + 1);
  const isDetermined = DETERMINERS.has(word);
  // "becomes the fourth man"
  if (/[^s]s$/.test(word) && DETERMINERS.isAt(story, from + 1)) return false;
  const end = coreEnd(story, isDetermined ? from + 1 : from, until);
  if (isDetermined) return !isClause(story, from + 1, end, until);
  // "players must build": a sentence of its own
  for (let at = from; at <= end && at < until; at += 1) if (isFinite(story, at)) return false;
  for (let at = end - 1; at >= from && at > end - 3; at -= 1) if (isPersonNoun(story, at)) return true;
  return isLed(story, from);
}

/** Whether words [from, until) can say what a group or place is: a noun phrase with an article, or what was done with it. */
export const saysWhat = (story: Story, from: number, until: number): boolean =>
  DETERMINERS.isAt(story, from) ? !isClause(story, from + 1, coreEnd(story, from + 1, until), until) : isLed(story, from);

/** "led by the hand", "known as the Otter" */
const isLed = (story: Story, from: number): boolean => /(?:ed|own|orn|ade)$/.test(lowerAt(story, from));

/** "the company entered a strategic alliance", "the market is expected": what follows the noun is a verb. */
function isClause(story: Story, from: number, end: number, until: number): boolean {
  if (end < until && isFinite(story, end)) return true;
  for (let at = from + 1; at < end; at += 1) if (DETERMINERS.isAt(story, at) && !isWritten(story, at, 'one')) return true;
  return false;
}
