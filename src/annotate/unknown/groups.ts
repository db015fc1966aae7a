import { PLACE_WORDS, isGroupHead } from '../story/listed.js';
import { PackWords } from '../story/pack-words.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { AND, IN, THE } from '../story/one-word.js';
import { has, isCapital, isWritten, lowerAt, startsSentence } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { isPost } from '../people/role-in-text.js';
import { isGivenName } from './given-names.js';
import { isOpener } from './openers.js';
import type { Run } from './runs.js';
import { CONNECTORS } from './word-lists.js';

const COMPANY_WORDS = new PackWords('company');

/** First words of the names of storms. */
export const STORMS = wordSet('hurricane typhoon cyclone');

/** Last words of the names of contests: "U.S. Open", "British Masters". */
const CONTESTS = new PackWords('contest');

/** After its head a group's name goes on with these: "Ministry of", "Institute for"; after "and" another name may begin. */
const OF = wordSet('of for de du des della');

const INCORPORATED = wordSet('inc corp ltd llc plc gmbh co');

/** "Inc", "Corp.": a company's name ends here. */
export const isIncorporated = (story: Story, at: number): boolean => isCapital(story, at) && INCORPORATED.isUndottedAt(story, at);

/** A company, whose first word alone names it later; of "Houston Police Department" it does not. */
export const isCompany = (story: Story, { first, end }: Run): boolean =>
  end - first > 1 && COMPANY_WORDS.has(story, end - 1) && !COMPANY_WORDS.has(story, first);

interface Group extends Run {
  kind: 'organization' | 'place' | 'event';
}

/** The part of a run that names a group or a place: it has a word such as "University" or "County" at its beginning or end. */
export function groupIn(story: Story, run: Run): Group | undefined {
  let { first, end } = run;
  while (first < end && isOpener(story, first)) first += 1;
  while (end > first && CONNECTORS.isAt(story, end - 1)) end -= 1;
  if (end - first < 2) return undefined;
  for (let at = first; at < end; at += 1) if (has(story, at, Shape.Digit)) return undefined;
  if (STORMS.isAt(story, first)) return { first, end: first + 2, kind: 'event' };
  end = beforeStreet(story, first, end);
  const isPlace = PLACE_WORDS.has(story, end - 1);
  if (isPlace && isSomebody(story, first, end)) return undefined;
  const kind = isPlace ? 'place' : kindOfHead(story, end - 1);
  if (kind !== undefined) {
    const from = afterOf(story, first, end);
    return end - from > 1 ? { first: from, end, kind } : undefined;
  }
  for (let at = first; at < first + 3 && at < end - 2; at += 1) {
    const ofHead = OF.isAt(story, at + 1) ? kindOfHead(story, at) : undefined;
    // "the Constitutional Tribunal of Julia Quill": whoever heads it is no part of the name.
    // "the British Grand Prix for Mercedes"
    const isOfSomebody = at > first && (isGivenName(story, at + 2) && isCapital(story, at + 3) && at + 3 < end || ofHead === 'event' && isWritten(story, at + 1, 'for'));
    if (ofHead !== undefined) return { first, end: isOfSomebody ? at + 1 : end, kind: ofHead };
  }
  return undefined;
}

/** "Security Adviser Anthony Lake"; "Steve Park, as a cook", but "in Grant Park". */
const isSomebody = (story: Story, first: number, end: number): boolean => isGivenName(story, end - 2)
  && (end - first === 2 ? SURNAMES.isAt(story, first + 1) && !AROUND.isAt(story, first - 1) && !THE.isAt(story, first - 1) : isPost(story, end - 3));
const AROUND = new PackWords('around');
const SURNAMES = wordSet('park lake castle field');

/** "Preston's Otto Quill and Derby's": a town behind somebody is no contest. */
const kindOfHead = (story: Story, at: number): 'organization' | 'event' | undefined =>
  CONTESTS.isAt(story, at) && !AND.isAt(story, at - 1) ? 'event' : isGroupHead(story, at) ? 'organization' : undefined;

/** "Al Noor Mosque on Deans Avenue", "Quill Street in Otterby": where it stands is no part of its name, unless "on" tells what it is about. */
function beforeStreet(story: Story, first: number, end: number): number {
  const isOfPlace = PLACE_WORDS.has(story, end - 1);
  for (let at = first + 2; at < end; at += 1) {
    if (THE.isAt(story, at) && PLACE_WORDS.has(story, at - 1)) return at;
    if (WHERE.isAt(story, at) && (PLACE_WORDS.has(story, at - 1) || isGroupHead(story, at - 1) && (isOfPlace || IN.isAt(story, at)))) return at;
  }
  return end;
}
const WHERE = wordSet('on at in');

/** "Moon Jae-in of the Democratic Party": what stands before "of" is no part of the group unless it has a head of its own. */
function afterOf(story: Story, first: number, end: number): number {
  let from = first;
  for (let at = first; at < end - 1; at += 1) {
    if (isGroupHead(story, at)) return from;
    const word = lowerAt(story, at);
    // "Kings of Quillon Square": one word that is nobody's name or post is the name's first.
    if (word === 'of' && at === first + 1 && !startsSentence(story, first) && !isGivenName(story, first) && !isPost(story, first)) continue;
    if (CONNECTORS.has(word) && word !== 'and') from = at + 1;
  }
  return from;
}
