import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import { isBusiness } from '../names/businesses.js';
import { Trait } from '../names/traits.js';
import { A, THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isWritten, textBetween } from '../story/words.js';
import { sportOf } from './clubs.js';
import { withSharesOf } from './in-time.js';
import type { Circle } from './circle.js';
import type { Place } from './place.js';
import { isOfRacing, isSportsAt, sportAt } from './sports.js';
import { postFits } from './teams.js';

/** What a contest's or club's name then means of all its uses. */
const MOSTLY = 0.9;
const SPORTS = /\b(?:soccer|football|fifa|baseball|basketball|hockey|cricket|rugby|tennis|golf)\b/i;

/**
 * "ICC" is a court, and the council of cricket in a story about that; "World Cup" that of the sport which the story is about, "the
 * Cardinals" the club that plays it. Of bodies with the same initials some are of sport: the article's field tells.
 */
export function byField(story: Story, place: Place, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  if (circle.isSports) candidates = ofContinent(story, candidates);
  if ((place.found.traits & Trait.OfField) !== 0) {
    for (const one of candidates) if (isOfSport(story, one)) return amongSports(story, place, candidates, circle);
    if (candidates.length > 1) for (const one of candidates) if (isSchool(story, one)) return amongSchools(story, place, candidates);
  }
  if (!isSportsAt(circle, place.found.first)) return candidates;
  if (isSide(place, circle)) return withoutOthers(story, place, candidates, circle);
  return isAtThe(story, place.found.first) || place.unknownLeft || (isOfRacing(circle, place.found.first) && isCrew(story, place)) ? withoutGrounds(story, candidates) : candidates;
}

/** "LSE", elsewhere the exchange, is the school where somebody teaches or studies in the paragraph. */
function amongSchools(story: Story, { found }: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const { firstWord, endWord } = story.sections[story.sectionOf[found.first]];
  const until = Math.min(endWord, found.end + FARTHEST);
  for (let at = Math.max(firstWord, found.first - FARTHEST); at < until; at += 1) {
    if (LEARNED.isAt(story, at)) return withSharesOf(candidates, candidates.filter((one) => isSchool(story, one)));
  }
  return candidates;
}
const FARTHEST = 40;
const LEARNED = new PackWords('learned');

const isSchool = ({ knowledge }: Story, { entity, form }: Candidate): boolean => form === 'acronym' && knowledge.typeOf(entity) === 'university';

const isOfSport = ({ knowledge }: Story, { entity }: Candidate): boolean => knowledge.profileOf(entity).isOfSport;

const isSide = (place: Place, circle: Circle): boolean => place.isContestant || (circle.isSports && place.isInTable);

function amongSports(story: Story, place: Place, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  const { knowledge } = story;
  const club = clubOfField(story, place, candidates, circle);
  if (club !== undefined) return [...candidates.filter(({ entity }) => entity !== club.entity), withPrior(club, MOSTLY)];
  const told = sportAt(circle, place.found.first);
  const among = candidates.filter((one) => !isOfOtherSport(story, place, one, circle, told));
  const here = isSide(place, circle) ? withoutOthers(story, place, among, circle) : among;
  if (candidates.length < 2 || !here.some((one) => isOfSport(story, one))) return here;
  const fits = (one: Candidate): boolean => isOfSport(story, one) && knowledge.ref(one.entity).name.includes('Women') === circle.isWomens && isTold(sportIn(knowledge.namesOf(one.entity)), circle, told);
  const [contest, ...others] = here.filter((one) => one.form === 'weak' && knowledge.typeOf(one.entity) === 'sports-event' && fits(one));
  if (contest !== undefined && others.length === 0 && told !== undefined) return [withPrior(contest, MOSTLY)];
  const isField = here.some(fits);
  const isRival = (one: Candidate): boolean => one.form === 'acronym' && isOfSport(story, one) !== isField;
  const kept = here.filter((one) => !isRival(one));
  return kept.length === 0 || kept.length === here.length ? here : withSharesOf(here, kept);
}

/** The one club that has such a nickname in the sport that is told of, by the story or by the post behind the name: "Giants manager". */
function clubOfField(story: Story, place: Place, candidates: readonly Candidate[], circle: Circle): Candidate | undefined {
  // "in Chelsea": where a place has the name, that it plays must be told.
  if (candidates.some(({ entity, form }) => form !== 'demonym' && story.knowledge.kindOf(entity) === 'place')) return undefined;
  const sport = isSportsAt(circle, place.found.first) ? sportAt(circle, place.found.first) : undefined;
  const isNickname = ({ form, entity }: Candidate): boolean => (form === 'weak' || form === 'short') && story.knowledge.profileOf(entity).isClub;
  const fits = ({ entity }: Candidate): boolean => {
    const own = sportOf(story.knowledge, entity);
    return postFits(story, place.found, own) ?? own === sport;
  };
  const [club, ...others] = candidates.filter((one) => isNickname(one) && fits(one));
  return others.length === 0 ? club : undefined;
}

/** "at the Etihad": in a story of sport a ground that has a company's name, as teams of drivers and riders have; "Ebbw Vale" has one by its last word. */
const isAtThe = (story: Story, first: number): boolean => THE.isAt(story, first - 1) && isWritten(story, first - 2, 'at');
const isCrew = (story: Story, place: Place): boolean => !place.trades && !place.acts && !A.isAt(story, place.found.first - 1);
const withoutGrounds = ({ knowledge }: Story, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ entity, form }) => form === 'acronym' || knowledge.typeOf(entity) !== 'company');

/** "LG 62 51 5": in a table of results a side has the name of the company that pays it, and "Wimbledon 2 0" is no tournament; "Panthers batsman" is of no team of football. */
function withoutOthers(story: Story, place: Place, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  const { knowledge } = story;
  const isOther = ({ entity, form }: Candidate): boolean => (circle.isSports && (isBusiness(knowledge, entity) || (place.single && knowledge.typeOf(entity) === 'sports-event')))
    || (form === 'weak' && knowledge.profileOf(entity).isClub && postFits(story, place.found, sportOf(knowledge, entity)) === false);
  return candidates.filter((one) => !isOther(one));
}

const sportIn = (names: readonly string[]): string | undefined => names.map((name) => SPORTS.exec(name)?.[0].toLowerCase()).find((sport) => sport !== undefined);

const isTold = (sport: string | undefined, circle: Circle, told: string | undefined): boolean =>
  sport === undefined ? circle.isSports : sport === told || (told === 'soccer' && (sport === 'football' || sport === 'fifa'));

/** "Women's World Cup" in a story of cricket is none of football, unless the name itself says so. */
function isOfOtherSport(story: Story, { found }: Place, { entity }: Candidate, circle: Circle, told: string | undefined): boolean {
  const { knowledge } = story;
  return told !== undefined && knowledge.typeOf(entity) === 'sports-event' && !isTold(sportIn(knowledge.namesOf(entity)) ?? told, circle, told)
    && !SPORTS.test(textBetween(story, found.first, found.end));
}

/** "European champions": no union plays. */
function ofContinent({ knowledge }: Story, candidates: readonly Candidate[]): readonly Candidate[] {
  const isUnion = ({ entity, form }: Candidate): boolean => form === 'demonym' && knowledge.typeOf(entity) === 'union';
  const others = candidates.filter((one) => !isUnion(one));
  return others.length === 0 || others.length === candidates.length ? candidates : withSharesOf(candidates, others);
}
