import type { Candidate, EntityIndex, Knowledge } from '../../knowledge/api.js';
import { hasBegun, lastDay } from '../../knowledge/period.js';
import { fold } from '../../text/fold.js';
import type { Found } from '../names/find-names.js';
import type { Remembered } from '../story/remembered.js';
import { Gap } from '../story/gaps.js';
import { IN } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import { has, isCapital, textBetween } from '../story/words.js';
import { isNamed, Named } from './circle.js';
import type { Circle } from './circle.js';
import type { Place } from './place.js';
import { isPlaceName, isState, tellsWhere } from './regions.js';
import { isOfSingles, isSportsAt, sportAt } from './sports.js';
import { headsTable } from './tables.js';
import { PLAYS, sportOfPost } from './teams.js';
import type { Neighbourhood } from './titles.js';

/** Of the leagues that have one member in a city, and of bodies of national teams; clubs of none of them play what most of the world calls football. */
const SPORT_OF: Readonly<Record<string, string>> = {
  'national-football-league': 'football', 'national-basketball-association': 'basketball', 'major-league-baseball': 'baseball', 'national-hockey-league': 'hockey',
  'international-cricket-council': 'cricket', 'world-rugby': 'rugby',
};

/** Longer names of places do not begin a club's name. */
const LONGEST = 3;

const known = new WeakMap<Knowledge, ReadonlyMap<string, readonly EntityIndex[]>>();

/** Clubs by the words with which their names begin or end: "norwich" → Norwich City, "dortmund" → Borussia Dortmund, "england" → England national team. */
function clubsIn(knowledge: Knowledge): ReadonlyMap<string, readonly EntityIndex[]> {
  let clubs = known.get(knowledge);
  if (clubs === undefined) known.set(knowledge, clubs = indexClubs(knowledge));
  return clubs;
}

const NATIONAL = 'national-team';
/** Before words with which names end. */
const ENDING = ' ';

/** By names alone, which the first match of a newborn background pays: the rest is asked of the few that are hit. */
function indexClubs(knowledge: Knowledge): ReadonlyMap<string, readonly EntityIndex[]> {
  const clubs = new Map<string, EntityIndex[]>();
  for (const type of ['sports-club', NATIONAL]) for (const club of knowledge.ofType(type)) {
    for (const written of knowledge.namesOf(club)) {
      // "Israel–Premier Tech" is nobody's national team.
      const words = /[–—]/.test(written) ? [] : fold(written).split(' ');
      for (let count = 1; count <= LONGEST && count < words.length; count += 1) {
        enter(clubs, words.slice(0, count).join(' '), club);
        if (type !== NATIONAL) enter(clubs, ENDING + words.slice(-count).join(' '), club);
      }
    }
  }
  return clubs;
}

function enter(clubs: Map<string, EntityIndex[]>, key: string, club: EntityIndex): void {
  const others = clubs.get(key);
  if (others === undefined) clubs.set(key, [club]);
  // Of a club's names several may begin alike.
  else if (others.at(-1) !== club) others.push(club);
}

/** Which sport a club plays. */
export const sportOf = (knowledge: Knowledge, club: EntityIndex): string =>
  knowledge.relationsOf(club, 'member-of').map((one) => SPORT_OF[one.entity.id]).find((one) => one !== undefined) ?? 'soccer';

/** The sport of most of the clubs that the article names in full. */
function sportOfNamed(knowledge: Remembered, circle: Circle): string | undefined {
  const counts = new Map<string, number>();
  for (const entity of circle.named.keys()) {
    if (isNamed(circle, entity, Named.Called) && knowledge.profileOf(entity).isClub) counts.set(sportOf(knowledge, entity), (counts.get(sportOf(knowledge, entity)) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] === next?.[1] ? undefined : most[0];
}

/**
 * "DETROIT 4 Minnesota 6 SEATTLE 9 …": of the sports whose leagues have one club in a city the one that alone has clubs in
 * nearly all places with a number behind them, in a story that names a division or league; a table of weather names none.
 */
export function sportOfTable(story: Story, names: readonly Found[]): string | undefined {
  const { knowledge } = story;
  const sides = new Set<string>();
  for (const found of names) if (found.inside === undefined && has(story, found.end, Shape.Digit) && story.gaps[found.end] === Gap.Space && isPlaceName(found)) sides.add(fold(textBetween(story, found.first, found.end)));
  if (sides.size < FEWEST || !story.capitals.some((at) => OF_TABLES.isAt(story, at))) return undefined;
  const [most, next] = [...new Set(Object.values(SPORT_OF))].map((sport) => {
    const isSide = (side: string): boolean => clubsIn(knowledge).get(side)?.some((club) => sportOf(knowledge, club) === sport && isFounded(story, club)) === true;
    return { sport, count: [...sides].filter(isSide).length };
  }).sort((a, b) => b.count - a.count);
  return most.count > next.count && most.count >= sides.size * NEARLY_ALL ? most.sport : undefined;
}
const FEWEST = 6;
const OF_TABLES = wordSet('league division conference');
const NEARLY_ALL = 0.8;

/**
 * "Norwich" between the sides of a match is the city's club: such names mean one club of the place, and where we know none
 * not the place either; a country remains.
 */
export function sidesMeant(story: Story, circle: Circle, place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const isOfState = candidates.some(({ entity }) => isState(story, entity));
  const club = clubMeant(story, circle, place.found, candidates, isOfState);
  if (club !== undefined) return [...candidates.filter(({ entity }) => entity !== club), { entity: club, form: 'short', prior: 0.9, exactCase: false, period: undefined }];
  const { first, end } = place.found;
  // "Leicester beat Bath"
  const isByVerb = isSportsAt(circle, first) && (PLAYS.isAt(story, end) && story.gaps[end] === Gap.Space || PLAYS.isAt(story, first - 1) && story.gaps[first] === Gap.Space);
  const isSide = (place.isContestant || place.isInTable || isByVerb) && !isOfState;
  return isSide ? candidates.filter(({ entity }) => story.knowledge.kindOf(entity) !== 'place') : candidates;
}

function clubMeant(story: Story, circle: Circle, found: Found, candidates: readonly Candidate[], isOfState: boolean): EntityIndex | undefined {
  const { knowledge } = story;
  const sport = sportOfPost(story, found) ?? sportAt(circle, found.first) ?? sportOfNamed(knowledge, circle);
  if (sport === undefined) return undefined;
  const name = fold(textBetween(story, found.first, found.end));
  const isMeant = (club: EntityIndex): boolean => !(circle.isWomens && knowledge.typeOf(club) === NATIONAL) && sportOf(knowledge, club) === sport && isFounded(story, club) && !isBygone(story, club, name) && isOfCountry(knowledge, club, candidates, isOfState);
  const all = clubsIn(knowledge);
  // "Milan" is whose name begins so, not Inter Milan.
  const begun = all.get(name)?.filter(isMeant) ?? [];
  const clubs = begun.length > 0 ? begun : (all.get(ENDING + name) ?? []).filter(isMeant);
  // "City" ends the names of many.
  if (clubs.length > MOST) return undefined;
  if (clubs.length < 2) return clubs[0];
  // Of two clubs of a city and a sport only one that the article names in full, or whose league it named last: "AMERICAN LEAGUE … New York 4".
  const [club, ...rest] = clubs.filter((one) => isNamed(circle, one, Named.Own));
  return club !== undefined && rest.length === 0 ? club : ofLeagueNamed(story, found.first, clubs);
}

/** The only one of clubs that is in the league which the story names last before a word. */
function ofLeagueNamed(story: Story, before: number, clubs: readonly EntityIndex[]): EntityIndex | undefined {
  const leaguesOf = (club: EntityIndex): string[] => story.knowledge.relationsOf(club, 'member-of').map(({ entity }) => fold(entity.name));
  const leagues = clubs.map(leaguesOf);
  for (let at = before - 2; at >= 0 && before - at < FURTHEST; at -= 1) {
    if (!isCapital(story, at) || !isCapital(story, at + 1)) continue;
    const name = fold(textBetween(story, at, at + 2));
    const found = clubs.filter((_, number) => leagues[number].some((league) => league.startsWith(name)));
    if (found.length > 0 && found.length < clubs.length) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
/** Words of a table of a league and of the matches behind it. */
const FURTHEST = 160;
/** More clubs than that have a word in common by chance. */
const MOST = 4;

/** "West" is no West Indies, and Georgia in the United States has no team that plays Scotland; a state's name means only a club that the facts call so ("Monaco"). */
function isOfCountry(knowledge: Knowledge, team: EntityIndex, candidates: readonly Candidate[], isOfState: boolean): boolean {
  if (knowledge.typeOf(team) !== NATIONAL) return !isOfState || candidates.some(({ entity }) => entity === team);
  const country = knowledge.countryOf(team);
  return country !== undefined && candidates.some(({ entity }) => knowledge.countryOf(entity) === country);
}

/** Washington had no baseball before 2005. */
const isFounded = ({ knowledge, day }: Story, club: EntityIndex): boolean => day === undefined || hasBegun(knowledge.lifeOf(club), day);

/** In 2023 no club of baseball is called by California: the Angels were until 1996. */
function isBygone({ knowledge, day }: Story, club: EntityIndex, name: string): boolean {
  if (day === undefined || fold(knowledge.ref(club).name).includes(name)) return false;
  const over = knowledge.datedNamesOf(club).filter((one) => fold(one.name).includes(name));
  return over.length > 0 && over.every(({ to }) => to !== undefined && lastDay(to) < day);
}

/** Whether a place's name stands where teams stand. */
export const playsIn = (story: Story, near: Neighbourhood, circle: Circle, place: Place): boolean =>
  isPlaceName(place.found) && !(place.unknownRight && !has(story, place.found.first, Shape.Upper)) && (place.isContestant || (isSportsAt(circle, place.found.first) && place.isTeam && !isOfSingles(circle, place.found.first)) || place.isInTable) && !tellsWhere(story, near, place.found) && !headsTable(story, place.found);

/** "Barcelona" is the city in a story about no sport, though the article names its club. */
export function isCityAlone({ knowledge }: Story, circle: Circle, candidates: readonly Candidate[]): boolean {
  if (circle.isSports) return false;
  for (const { entity, form } of candidates) if (form === 'full' && knowledge.kindOf(entity) === 'place') return true;
  return false;
}

/** "Real Zaragoza" is not the Real that the story names in full. */
export function isBeforeTown(story: Story, near: Neighbourhood, { end }: Found): boolean {
  const next = story.gaps[end] === Gap.Space && isCapital(story, end) && !has(story, end, Shape.Upper) && !story.sections[story.sectionOf[end]].titleCase ? near.nameAt.get(end) : undefined;
  return next?.candidates.some(({ entity, form }) => form === 'full' && story.knowledge.kindOf(entity) === 'place' && !isState(story, entity)) === true;
}

/** "Bradford Bulls" is no club of Chicago: right behind another town than those in its names. */
export function isOfOtherTown(story: Story, near: Neighbourhood, found: Found, club: EntityIndex): boolean {
  const town = isPlaceName(found) ? undefined : nameRightBefore(story, near, found);
  if (town === undefined || !isPlaceName(town)) return false;
  const name = fold(textBetween(story, town.first, town.end));
  return !story.knowledge.namesOf(club).some((one) => fold(one).startsWith(name));
}

/** A name that may go on over this one; "in Germany Bayern lost" are two. */
export function nameRightBefore(story: Story, near: Neighbourhood, { first }: Found): Found | undefined {
  const before = story.gaps[first] === Gap.Space && !story.sections[story.sectionOf[first]].titleCase ? near.nameEndingAt.get(first) : undefined;
  return before === undefined || IN.isAt(story, before.first - 1) ? undefined : before;
}
