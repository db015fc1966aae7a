import { SPORTS } from '../../knowledge/word-lists.js';
import { keyOfFolded } from '../../text/hash.js';
import { keySetOf } from '../../text/key-set.js';
import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { WordSet } from '../story/word-set.js';
import { has, lowerAt } from '../story/words.js';
import { hasScore, PLAYS } from './teams.js';

/** Leagues that agencies name in place of their sport. */
const OF_LEAGUE: ReadonlyMap<string, string> = new Map([['nba', 'basketball'], ['nfl', 'football'], ['nhl', 'hockey'], ['mlb', 'baseball'], ['mls', 'soccer']]);
const NAMES = new WordSet([...SPORTS, ...OF_LEAGUE.keys()]);
/** Where one plays for oneself, so that countries are where somebody comes from; of two words the first. */
const SINGLES = new PackWords('singles');

const ENOUGH = 5;
/** Words of a short text, where fewer signs suffice. */
const SHORT = 500;
const BRIEF = 250;

export interface Sports {
  /** A sports story: names of places are teams there. */
  isSports: boolean;
  /** The sport whose words the story uses most, if any. */
  sport: string | undefined;
  /** The sport that the section's own heading tells, or the last one before it: "NHL: Boston beat Detroit". */
  headed: readonly (string | undefined)[] | undefined;
  /** It begins with the sport of women, whose teams and tournaments have other articles. */
  isWomens: boolean;
}

/** What the words of a story, the heading that agencies set before it and a table in it say about sports. */
export function readSports(story: Story, tabulated: string | undefined): Sports {
  const { words } = story.knowledge;
  const headed = headedSports(story);
  const told = headed?.[0];
  let signs = words.sport.sharedWith(story.lowerKeys);
  const named = namedSports(story);
  let sport = tabulated;
  let most = 0;
  for (const name of SPORTS) {
    const found = words[name].sharedWith(story.lowerKeys) + (told === name ? ENOUGH : 0);
    // In a brief the sport's name tells more.
    signs += found + (story.count < BRIEF && story.lowerKeys.has(keyOfFolded(name)) ? 1 : 0);
    // A club's history speaks of its sport, and of places as places.
    const withNames = found + (named.has(name) ? NAMED : 0);
    if (withNames > most) [most, sport] = [withNames, name];
  }
  if (signs > 0) signs += scoresIn(story);
  const isSports = headed !== undefined || tabulated !== undefined || signs >= (story.count < SHORT && words.politics.sharedWith(story.lowerKeys) < signs ? ENOUGH - 2 : ENOUGH);
  return { isSports, sport, headed, isWomens: isOfWomen(story) };
}

/** How often somebody beats somebody or loses by a score, as far as that tells anything: a vote has one. */
function scoresIn(story: Story): number {
  let scores = 0;
  for (let at = 0; at < story.count && scores < 2; at += 1) if (PLAYS.isAt(story, at) && hasScore(story, at + 1)) scores += 1;
  return scores;
}

function isOfWomen(story: Story): boolean {
  for (let at = 0; at < LEAD && at < story.count; at += 1) if (lowerAt(story, at) === 'women') return true;
  return false;
}
/** Words of a headline and a first paragraph. */
const LEAD = 60;

/** Whether a story, or a section of a round-up, is of a sport where names of countries are no teams. */
export const isOfSingles = ({ headed, sport }: Sports, section: number): boolean => isSingles(headed?.[section] ?? sport);

const isSingles = (sport: string | undefined): boolean => sport === 'singles' || sport === 'tennis' || sport === 'golf';

/** "the Rugby World Cup", "Cricket Australia", "the NHL": what such a name adds to its sport. */
const NAMED = 3;
const SPORT_KEYS: ReadonlyMap<number, string> = new Map([...SPORTS.filter((name) => name !== 'football').map((name): [string, string] => [name, name]), ...OF_LEAGUE].map(([name, sport]) => [keyOfFolded(name), sport]));
/** Theirs and more: it takes less time to ask. */
const KEYS = keySetOf([...SPORTS, ...OF_LEAGUE.keys()]);

/** The sports that stand in names; "Football" is of several. */
function namedSports({ capitals, keys }: Story): ReadonlySet<string> {
  const named = new Set<string>();
  for (let number = 0; number < capitals.length; number += 1) {
    const key = keys[capitals[number]];
    const sport = KEYS.has(key) ? SPORT_KEYS.get(key) : undefined;
    if (sport !== undefined) named.add(sport);
  }
  return named;
}

/** "SOCCER - Wales beat San Marino", "NHL": agencies name the sport first; of a round-up's sections each has the sport named last. Undefined where none is named. */
function headedSports(story: Story): (string | undefined)[] | undefined {
  let last: string | undefined;
  const headed = story.sections.map(({ firstWord, endWord }) => (last = headingAt(story, firstWord, endWord) ?? last));
  return last === undefined ? undefined : headed;
}

function headingAt(story: Story, first: number, end: number): string | undefined {
  const isOfSingles = SINGLES.isAt(story, first);
  if (end - first < 1 || story.count < 2 || !isOfSingles && !NAMES.isAt(story, first)) return undefined;
  const written = lowerAt(story, first);
  // "FOOTBALL: Everton beat Stoke": of the two the one whose words the story uses
  const isSoccer = written === 'football' && story.knowledge.words.football.sharedWith(story.lowerKeys) === 0;
  const word = isOfSingles ? 'singles' : isSoccer ? 'soccer' : OF_LEAGUE.get(written) ?? written;
  const isHead = (at: number): boolean => story.gaps[at] === Gap.Dash || story.gaps[at] === Gap.Colon || (story.gaps[at] === Gap.Hyphen && at === first + 1 && has(story, first, Shape.Upper));
  const isAll = end - first === 1 && has(story, first, Shape.Upper);
  return isAll || (end > first + 1 && (isHead(first + 1) || (end > first + 2 && first === 0 && story.gaps[2] === Gap.Dash))) ? word : undefined;
}
