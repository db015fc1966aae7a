import { Gap } from '../story/gaps.js';
import { isGroupHead } from '../story/listed.js';
import { THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, lowerAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { isGivenName } from './given-names.js';
import { isInitial } from './looks.js';
import { isOpener } from './openers.js';
import { isPersonNoun } from './person-nouns.js';
import { CALENDAR, CONNECTORS, PARTICLES } from './word-lists.js';

/** Words [first, end) that form one capitalised phrase. */
export interface Run {
  first: number;
  end: number;
}

/** Longer runs are headings or lists, no names. */
const LONGEST_RUN = 12;

/** All capitalised phrases of the running text; headlines, where every word has a capital, have none. */
export function findRuns(story: Story): Run[] {
  const runs: Run[] = [];
  let next = 0;
  const { capitals } = story;
  // By number: an iterator would make an object a word.
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number];
    const section = story.sections[story.sectionOf[at]];
    if (at < next || section.titleCase || !opensRun(story, at)) continue;
    const run = runAt(story, at, section.endWord);
    runs.push(run);
    next = run.end;
  }
  return runs;
}

function runAt(story: Story, first: number, limit: number): Run {
  let end = first + 1;
  while (end < limit && end - first < LONGEST_RUN) {
    const next = continuation(story, end, limit) || nickname(story, first, end, limit) || (end - first > 1 && isSecondHalf(story, end) ? 1 : 0);
    if (next === 0) break;
    end += next;
  }
  return { first, end };
}

/** Whether a capitalised word can begin a phrase. */
function opensRun(story: Story, index: number): boolean {
  return !isOpener(story, index) && !isPartyLabel(story, index) && !(CALENDAR.isUnstoppedAt(story, index) && DATING.isAt(story, index - 1) && story.gaps[index] === Gap.Space);
}
/** "On Monday Otto Lake": what a day or month stands behind. */
const DATING = wordSet('on in last next this since until by');

/** "Rep. Richard Lindsey, D-Centre": party and constituency. */
function isPartyLabel(story: Story, index: number): boolean {
  const at = story.gaps[index] === Gap.Hyphen ? index - 1 : index;
  return story.gaps[at + 1] === Gap.Hyphen && story.ends[at] - story.starts[at] === 1 && PARTY_LETTERS.isAt(story, at) && story.gaps[at] === Gap.Comma;
}

const PARTY_LETTERS = wordSet('d r i');

/** How many words the run goes on by at `index`: 0, 1, or more over particles and connectors. */
function continuation(story: Story, index: number, limit: number): number {
  if (!joins(story, index) && !isOfMany(story, index) || has(story, index, Shape.Blocked)) return 0;
  if (isCapital(story, index)) return 1;
  if (!PARTICLES.isAt(story, index) && !CONNECTORS.isAt(story, index)) return 0;
  // "bin al-Hussein", "of the": at most two small words between capitals.
  for (let ahead = index + 1; ahead < limit && ahead <= index + 2 && joins(story, ahead); ahead += 1) {
    // "In Otterby the University of Quillon": with an article another name begins, but "Ivan the Terrible".
    if (isCapital(story, ahead)) return CALENDAR.isUnstoppedAt(story, ahead) || (ahead === index + 1 && THE.isAt(story, index) && isGroupHead(story, ahead)) ? 0 : ahead - index + 1;
    if (!PARTICLES.isAt(story, ahead) && !CONNECTORS.isAt(story, ahead)) return 0;
  }
  return 0;
}

/** The words of a nickname and the surname behind it: 'Curtis "Eddie" Smith'. */
function nickname(story: Story, first: number, index: number, limit: number): number {
  if (story.gaps[index] !== Gap.Quote || index - first > MOST_BEFORE || !isGivenName(story, first) && !isInitial(story, index - 1)) return 0;
  let end = index + 1;
  while (end < limit && end - index < LONGEST_NICKNAME && story.gaps[end] === Gap.Space && isCapital(story, end)) end += 1;
  const isClosed = isCapital(story, index) && end < limit && story.gaps[end] === Gap.Quote && isCapital(story, end);
  // One sign and a space on either side: 'so, Peter" "Well" Smith' are two quotations.
  return isClosed && story.starts[index] - story.ends[index - 1] === 2 && story.starts[end] - story.ends[end - 1] === 2 ? end - index + 1 : 0;
}
const LONGEST_NICKNAME = 3;
/** "Capt. Otto B." */
const MOST_BEFORE = 3;

/** "Jae-yong": a name goes on in lower case behind a hyphen; "Boston-based" is none. */
function isSecondHalf(story: Story, index: number): boolean {
  if (story.gaps[index] !== Gap.Hyphen || !isCapital(story, index - 1)) return false;
  const word = lowerAt(story, index);
  return word.length <= 6 && !/ed$|^(?:era|style|run|made|born|wide|like|long|free|law|led)$/.test(word);
}

/** "the People's Movement", "the Workers' Party": of all who are so, which begins a name, as "Otter's Party" does not. */
const isOfMany = (story: Story, index: number): boolean => story.gaps[index] === Gap.Possessive && isCapital(story, index)
  && (MANY.isAt(story, index - 1) || lowerAt(story, index - 1).endsWith('s') && isPersonNoun(story, index - 1));
const MANY = wordSet('people women men children');

function joins(story: Story, index: number): boolean {
  const gap = story.gaps[index];
  return gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Abbreviation || gap === Gap.Ampersand;
}
