import { SPORTS } from '../../knowledge/word-lists.js';
import { keyOfFolded } from '../../text/hash.js';
import { keySetOf } from '../../text/key-set.js';
import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import { IN, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isWritten, lowerAt, startsSentence } from '../story/words.js';
import { hasScore, PLAYS } from './teams.js';

/** Sports, and leagues that agencies name in their place, by what they are called. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...SPORTS.map((name): [string, string] => [name, name]),
  ['nba', 'basketball'], ['nfl', 'football'], ['nhl', 'hockey'], ['mlb', 'baseball'], ['mls', 'soccer'], ['nascar', 'racing'], ['prix', 'racing'],
]);
/** Theirs and more: it takes less time to ask. */
const KEYS = keySetOf([...NAMES.keys()]);
const nameAt = (story: Story, word: number): string | undefined => (KEYS.has(story.keys[word]) ? NAMES.get(lowerAt(story, word)) : undefined);
/** Where one plays for oneself, so that countries are where somebody comes from; of two words the first. All are told like races. */
const SINGLES = new PackWords('singles');
const RACING = 'racing';

const ENOUGH = 5;
/** Words of a short text, where fewer signs suffice. */
const SHORT = 500;
const BRIEF = 250;

export interface Sports {
  /** A sports story: names of places are teams there. */
  isSports: boolean;
  /** The sport whose words the story uses most, if any, and how often it uses those. */
  sport: string | undefined;
  most: number;
  /** Of each word the sport, by its number among `HEADED`, that the story has turned to there. */
  turns: Uint8Array;
  /** It begins with the sport of women, whose teams and tournaments have other articles. */
  isWomens: boolean;
}

/** What the words of a story, the heading that agencies set before it and a table in it say about sports. */
export function readSports(story: Story, tabulated: string | undefined): Sports {
  const { words } = story.knowledge;
  const { turns, told, isHeaded } = turnsOf(story);
  let signs = words.sport.sharedWith(story.lowerKeys);
  const named = namedSports(story, turns);
  let sport = tabulated;
  let most = 0;
  for (const name of SPORTS) {
    const number = numberOf(name);
    const found = words[name].sharedWith(story.lowerKeys) + (told === number ? ENOUGH : 0);
    // In a brief the sport's name tells more.
    signs += found + (story.count < BRIEF && story.lowerKeys.has(keyOfFolded(name)) ? 1 : 0);
    const withNames = found + (named.has(name) ? NAMED : 0);
    if (withNames <= most) continue;
    // A club's history speaks of its sport, and of places as places.
    const own = withNames - (turns.includes(number) ? 1 : 0);
    if (own > most) [most, sport] = [own, name];
  }
  if (signs > 0) signs += scoresIn(story);
  const isToldOf = signs >= (story.count < SHORT && words.politics.sharedWith(story.lowerKeys) < signs ? ENOUGH - 2 : ENOUGH);
  const isSports = isHeaded || tabulated !== undefined || isToldOf && (signs >= 2 * ENOUGH || opensWithSport(story));
  return { isSports, sport, most, turns, isWomens: isOfWomen(story) };
}

/** "India strikes Pakistan": what tells of a match further down is no sports story, which says so at once. */
function opensWithSport(story: Story): boolean {
  const { keys, knowledge: { words } } = story;
  for (let at = 0; at < OPENING && at < story.count; at += 1) {
    if (words.sport.has(keys[at]) || KEYS.has(keys[at]) || PLAYS.isAt(story, at) || SPORTS.some((name) => words[name].has(keys[at]))) return true;
  }
  return false;
}
/** Words of a headline and a first sentence. */
const OPENING = 40;

/** How often somebody beats somebody or loses by a score, as far as that tells anything: a vote has one. */
function scoresIn(story: Story): number {
  let scores = 0;
  for (let at = 0; at < story.count && scores < 2; at += 1) if (PLAYS.isAt(story, at) && hasScore(story, at + 1)) scores += 1;
  return scores;
}

function isOfWomen(story: Story): boolean {
  for (let at = 0; at < LEAD && at < story.count; at += 1) if (isWritten(story, at, 'women')) return true;
  return false;
}
/** Words of a headline and a first paragraph. */
const LEAD = 60;

/** The sport that the section's heading, or the last one before it, or the words before that sentence say, else the story's: "NHL: Boston beat Detroit", "In the NHL, Boston won". */
export const sportAt = ({ turns, sport }: Sports, word: number): string | undefined => HEADED[turns[word]] || sport;

/** Whether a story, or what a round-up tells at a word, is of sports. */
export const isSportsAt = ({ turns, isSports }: Sports, word: number): boolean => isSports || turns[word] > 0;

/** Whether a story, or what a round-up tells at a word, is of a sport where names of countries are no teams. */
export const isOfSingles = (sports: Sports, word: number): boolean => SINGLE.has(sportAt(sports, word) ?? '');
const SINGLE: ReadonlySet<string> = new Set([RACING, 'tennis', 'golf']);

/** Whether it is of one where companies pay for those who ride and drive, and have those called by their names: "Ferrari led". */
export const isOfRacing = (sports: Sports, word: number): boolean => isSportsAt(sports, word) && sportAt(sports, word) === RACING;

/** "the Rugby World Cup", "Cricket Australia", "the NHL": what such a name adds to its sport. */
export const NAMED = 3;
/** The sports that stand in names, of leagues those that the story begins with; "Football" is of several. */
function namedSports(story: Story, turns: Uint8Array): ReadonlySet<string> {
  const named = new Set<string>();
  for (let number = 0; number < story.capitals.length; number += 1) {
    const at = story.capitals[number];
    const sport = nameAt(story, at);
    const tells = sport !== undefined && (lowerAt(story, at) === sport ? sport !== 'football' && sport !== RACING : at < LEAD);
    if (tells && HEADED[turns[at]] !== sport) named.add(sport);
  }
  return named;
}

/** Nothing, and the sports. */
const HEADED: readonly string[] = ['', ...SPORTS];

/** "SOCCER - Wales beat San Marino", "NHL": agencies name the sport first; of a round-up's sections each has the sport named last, or from its sentence on the one of "In the NFL, Boston won". */
function turnsOf(story: Story): { turns: Uint8Array; told: number; isHeaded: boolean } {
  const { capitals, sections, count } = story;
  const turns = new Uint8Array(count + 1);
  let heading = 0;
  let told = 0;
  let number = 0;
  for (const { firstWord, endWord } of sections) {
    heading = numberOf(headingAt(story, firstWord, endWord)) || heading;
    if (firstWord === 0) told = heading;
    let sport = heading;
    let from = firstWord;
    for (; number < capitals.length && capitals[number] < endWord; number += 1) {
      const at = capitals[number];
      const next = IN.isAt(story, at) && startsSentence(story, at) ? turnedTo(story, THE.isAt(story, at + 1) ? at + 2 : at + 1) : 0;
      if (next === 0) continue;
      if (sport > 0) turns.fill(sport, from, at);
      [sport, from] = [next, at];
    }
    if (sport > 0) turns.fill(sport, from, endWord);
  }
  return { turns, told, isHeaded: heading > 0 };
}

/** "In the NFL, ", "In soccer Wales", but not "In racing to build" or "In soccer-mad Wales". */
const turnedTo = (story: Story, word: number): number => (story.gaps[word + 1] === Gap.Comma || isCapital(story, word + 1) ? numberOf(sportNamed(story, word)) : 0);

const numberOf = (sport: string | undefined): number => HEADED.indexOf(sport ?? '');

/** What sport, or league of one, a word names; where each plays for oneself that is told alike. */
function sportNamed(story: Story, word: number): string | undefined {
  const name = nameAt(story, word);
  // "FOOTBALL: Everton beat Stoke": of the two the one whose words the story uses
  if (name === 'football' && lowerAt(story, word) === name && story.knowledge.words.football.sharedWith(story.lowerKeys) === 0) return 'soccer';
  return name ?? (SINGLES.isAt(story, word) ? RACING : undefined);
}

function headingAt(story: Story, first: number, end: number): string | undefined {
  const named = end - first < 1 || story.count < 2 ? undefined : sportNamed(story, first);
  if (named === undefined) return undefined;
  const isHead = (at: number): boolean => story.gaps[at] === Gap.Dash || story.gaps[at] === Gap.Colon || (story.gaps[at] === Gap.Hyphen && at === first + 1 && has(story, first, Shape.Upper));
  const isAll = end - first === 1 && has(story, first, Shape.Upper);
  return isAll || (end > first + 1 && (isHead(first + 1) || (end > first + 2 && first === 0 && story.gaps[2] === Gap.Dash))) ? named : undefined;
}
