import { Gap } from '../story/gaps.js';
import { AND } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, lowerAt, textBetween, withArticle } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { isGivenName } from './given-names.js';
import { isPersonNoun } from './person-nouns.js';
import { BOUNDARIES, DETERMINERS, SPEECH } from './word-lists.js';
import { afterDegrees } from './apposition-after.js';
import { saysWho } from './says-who.js';
import { partEnd } from './sentence-parts.js';

const COPULAS = wordSet('is was');
const BELONGING = wordSet('of from by with for');

/** "Nogueira is a cleaner at the Congress building", "Ada Low, Ph.D., is head of the lab"; but "another book from The Otter Society is a novel" tells nothing of the society. */
export function copula(story: Story, first: number, last: number, isPerson: boolean): string | undefined {
  const end = isPerson ? afterDegrees(story, last) : last;
  if (!(isClose(story, end) || end > last) || !COPULAS.isAt(story, end) || BELONGING.isAt(story, withArticle(story, first) - 1) && isClose(story, first)) return undefined;
  const next = lowerAt(story, end + 1);
  const until = partEnd(story, end + 1);
  if (next !== 'a' && next !== 'an' && next !== 'the' && next !== 'one' && !(isPerson && isOffice(story, end + 1, until))) return undefined;
  let at = end + 2;
  // "was the mediator and Ada Low the envoy": the next person's begins.
  while (at < until && !(AND.isAt(story, at) && isCapital(story, at + 1) && isGivenName(story, at + 1))) at += 1;
  return textBetween(story, end + 1, at);
}

/** "interior minister", "head of the lab", "from Otterby"; what is done to somebody, how and what not is something else. */
const isOffice = (story: Story, from: number, until: number): boolean => !DETERMINERS.isAt(story, from) && lowerAt(story, from + 1) !== 'by' && saysWho(story, from, until) && !/(?:ing|ed|ly|own|orn|ade|n['’]t)$/.test(lowerAt(story, from));

/** "whose acting chairman is Reto Inauen", "the firm's head was Jo Lind". */
export function postBeforeCopula(story: Story, first: number): string | undefined {
  if (!isClose(story, first) || !COPULAS.isAt(story, first - 1) || !isClose(story, first - 1) || !isPersonNoun(story, first - 2)) return undefined;
  let from = first - 2;
  while (from > 0 && first - from < 10 && story.gaps[from] < Gap.Slash && !BOUNDARIES.isAt(story, from - 1) && !SPEECH.isAt(story, from - 1)) {
    if (DETERMINERS.isAt(story, from - 1)) return textBetween(story, from - 1, first - 1);
    from -= 1;
  }
  return textBetween(story, from, first - 1);
}
