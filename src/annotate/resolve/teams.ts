import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { OF, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isWritten, lowerAt } from '../story/words.js';
import { WordSet, wordSet } from '../story/word-set.js';
import { CLAUSES } from '../unknown/word-lists.js';
import { isState } from './regions.js';

/** In a story about sports only after these is a place a place: "England beat Samoa" speaks of teams. */
const WHERE = wordSet('in at near from outside around across of');

/** A dateline, or behind a venue: a place, even where the story names its club. */
export const isPlaceOnly = (story: Story, found: Found): boolean => isShoutedAlone(story, found) || isBehindVenue(story, found);

/** "MADRID 1996-08-30 Spain's …": in capitals at the beginning of a sentence that has none else. */
const isShoutedAlone = (story: Story, { first, end }: Found): boolean =>
  has(story, first, Shape.Upper) && story.gaps[first] === Gap.Stop && !story.sections[story.sectionOf[first]].titleCase && !(story.gaps[end] === Gap.Space && has(story, end, Shape.Upper));

const JOURNEYS = new PackWords('journey');

/** "tours to France 1988 and Australia 1994": where a team went, not whom it played. */
const isWhither = (story: Story, { first, end }: Found): boolean =>
  (JOURNEYS.isAt(story, first - 2) && isWritten(story, first - 1, 'to')) || (story.gaps[end] === Gap.Space && /^(?:19|20)\d\d$/.test(lowerAt(story, end)));

const RANKED = wordSet('ahead clear front');

/** Whether a place's name stands for its team: in a story about sports, but for places told as such, datelines and "Becker (Germany)". */
export function isTeam(story: Story, found: Found): boolean {
  // "two points ahead of Liverpool"
  const isBehind = OF.isAt(story, found.first - 1) && RANKED.isAt(story, found.first - 2) || isSeller(story, found.first);
  const before = SIDES.isAt(story, found.first - 1) || THE.isAt(story, found.first - 1) ? found.first - 2 : found.first - 1;
  if (isWhither(story, found) || (WHERE.isAt(story, before) && !isBehind) || story.gaps[found.first] === Gap.Open || story.gaps[found.end] === Gap.Close) return false;
  if (isPlaceOnly(story, found)) return false;
  // "Birmingham, England"
  return !(story.gaps[found.end] === Gap.Comma && isCapital(story, found.end) && story.gaps[found.end + 1] !== Gap.Space);
}

/** "signed the striker from Barcelona" */
function isSeller(story: Story, first: number): boolean {
  if (!isWritten(story, first - 1, 'from')) return false;
  for (let at = first - 2; at >= 0 && first - at < FURTHEST_SIGNED && story.gaps[at + 1] <= Gap.Abbreviation; at -= 1) if (SIGNED.isAt(story, at)) return true;
  return false;
}
const SIGNED = new PackWords('signed');
const FURTHEST_SIGNED = 8;

/** "in north Georgia" */
const SIDES = new PackWords('side');

/** "at Headingley, Leeds", "TUSCALOOSA, Ala.": behind a name that tells where, whether it is known or not. */
function isBehindVenue(story: Story, { first, end }: Found): boolean {
  // "In the Premiership, Bath beat Sale"
  if (story.gaps[first] !== Gap.Comma || !isCapital(story, first - 1) || PLAYS.isAt(story, end)) return false;
  let from = first - 1;
  while (from > 0 && first - from < LONGEST_VENUE && story.gaps[from] <= Gap.Abbreviation && isCapital(story, from - 1)) from -= 1;
  const isShouted = has(story, from, Shape.Upper) && story.gaps[from] === Gap.Stop && !has(story, first, Shape.Upper);
  return isShouted || (WHERE.isAt(story, THE.isAt(story, from - 1) ? from - 2 : from - 1) && story.gaps[from] === Gap.Space);
}
const LONGEST_VENUE = 4;

/** Between the sides of a match. */
const AGAINST = wordSet('v vs');

export const PLAYS = new PackWords('play');

/** A score soon after the verb: "lost 6-2", "stunned England 2-1". */
export function hasScore(story: Story, from: number): boolean {
  for (let at = from; at < from + 5 && at + 1 < story.count && story.gaps[at] <= Gap.Abbreviation; at += 1) {
    const isRange = story.gaps[at + 1] === Gap.Hyphen || story.gaps[at + 1] === Gap.Dash;
    if (isRange && /^\d{1,3}$/.test(lowerAt(story, at)) && /^\d{1,3}$/.test(lowerAt(story, at + 1))) return true;
  }
  return false;
}

/** Posts in a team, with the sport or sports that have them where not all do. */
const POSTS = new Map<string, string | undefined>();
for (const [sport, posts] of [
  [undefined, 'coach captain squad international winger fullback'], ['soccer baseball', 'manager'], ['soccer', 'striker midfielder goalkeeper defender'], ['football', 'quarterback receiver linebacker cornerback lineman'],
  ['baseball', 'pitcher baseman shortstop outfielder fielder catcher reliever'], ['cricket', 'batsman bowler'], ['hockey', 'goalie goaltender defenseman'],
] as const) for (const post of posts.split(' ')) POSTS.set(post, sport);
const POST_WORDS = new WordSet([...POSTS.keys()]);
const BEFORE_POST = new PackWords('flank');

/** The word of the post behind a team's name: "Carolina receiver", "Giants first baseman". */
function postAfter(story: Story, { end }: Found): string | undefined {
  if (story.gaps[end] > Gap.Possessive) return undefined;
  const at = BEFORE_POST.isAt(story, end) ? end + 1 : end;
  return !isCapital(story, at) && POST_WORDS.isAt(story, at) ? lowerAt(story, at) : undefined;
}

/** The sport that the post behind a team's name tells. */
export function sportOfPost(story: Story, found: Found): string | undefined {
  const post = postAfter(story, found);
  const sport = post === undefined ? undefined : POSTS.get(post);
  return sport?.includes(' ') === true ? undefined : sport;
}

/** Whether a team of a sport has the post behind its name; undefined where that tells nothing. */
export function postFits(story: Story, found: Found, sport: string): boolean | undefined {
  const post = postAfter(story, found);
  return post === undefined ? undefined : POSTS.get(post)?.split(' ').includes(sport);
}

/** "Barcelona sign striker", "Napoli are top": a town, no capital, that begins a clause and does what several do is its team. */
const areMany = (story: Story, { first, end, candidates }: Found): boolean => story.gaps[end] === Gap.Space && MANY_DO.isAt(story, end) && (story.gaps[first] >= Gap.Comma || CLAUSES.isAt(story, first - 1))
  && !candidates.some(({ entity }) => isState(story, entity) || story.knowledge.typeOf(entity) === 'capital');
const MANY_DO = new PackWords('several');

/** "Italy coach", "Boston 7, Baltimore 0", "v Kent": a side with its score or its opponent, whatever the story. */
export function isContestant(story: Story, found: Found): boolean {
  const { first, end } = found;
  if (AGAINST.isAt(story, first - 1) && story.gaps[first] <= Gap.Abbreviation) return true;
  if (postAfter(story, found) !== undefined || areMany(story, found)) return true;
  if (story.gaps[end] !== Gap.Space) return false;
  if (AGAINST.isAt(story, end)) return true;
  if (WHERE.isAt(story, first - 1)) return false;
  if (PLAYS.isAt(story, end) && hasScore(story, end + 1)) return true;
  if (!has(story, end, Shape.Digit) || !/^\d{1,3}$/.test(lowerAt(story, end))) return false;
  // "in Iran 3 people", "Flight 7": a score is followed by a sign, a capital or another number.
  return story.gaps[end + 1] !== Gap.Space || isCapital(story, end + 1) || has(story, end + 1, Shape.Digit);
}
