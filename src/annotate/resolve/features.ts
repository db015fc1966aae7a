import type { Candidate } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { isGivenName } from '../unknown/given-names.js';
import { BOUNDARIES, GROUP_HEADS } from '../unknown/word-lists.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isCapital, lowerAt } from '../story/words.js';
import { acts } from '../people/metonyms.js';
import { firstDay, lastDay } from '../people/terms.js';
import type { Circle } from './circle.js';
import { domesticCountry } from './by-country.js';
import { companyOf, isDomestic } from './circle.js';
import type { Place } from './place.js';
import { isState, liesIn, regionAfter } from './regions.js';
import { isContestant, isTeam } from './teams.js';
import type { Neighbourhood, TitleFit } from './titles.js';

/** What the model looks at; each is 0 to 1, or −1 to 1 where it can speak against. */
export const FEATURES = [
  'bias', 'prior', 'sure', 'form-short', 'form-acronym', 'form-surname', 'form-former', 'form-weak', 'form-demonym', 'form-metonym', 'form-title-name',
  'words', 'prominence', 'place', 'person', 'group', 'office', 'thing',
  'full-name-in-article', 'other-bearer-in-article', 'company', 'country', 'foreign',
  'title-holds', 'title-held', 'title-conflict', 'surname-with-title', 'out-of-life', 'out-of-period',
  'unknown-left', 'unknown-right', 'place-before-unknown', 'sentence-start', 'headline', 'also-lower', 'shouted', 'quoted', 'sports', 'first-name-alone',
  'person-unknown-right', 'metonym-acts', 'metonym-rests', 'bare-demonym', 'office-of-country', 'office-foreign', 'domestic-here', 'domestic-away', 'own-owner', 'other-owner', 'group-before-unknown', 'place-after-unknown', 'team', 'contestant', 'famous-surname',
  'club-of-place', 'countryman', 'weak-company', 'demonym-before-unknown', 'in-its-region', 'in-other-region',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What is known of a name before its meanings are weighed. */
export interface Situation {
  place: Place;
  near: Neighbourhood;
  circle: Circle;
  title: TitleFit;
  /** The entity is named in full elsewhere in the article. */
  named: boolean;
  /** Somebody else of this name is named in full in the article. */
  rival: boolean;
  /** One of several bodies of this name, and that of the country at hand. */
  athome: boolean;
  /** A place's name where teams stand. */
  plays: boolean;
}

/** A country's own Congress is to its readers what prominence measures for the world. */
const PROMINENT_AT_HOME = 0.8;

const isOn = (story: Story, mechanism: 'company' | 'place' | 'date' | 'titles'): boolean => !story.without.has(mechanism);

/** Fills `into`, in the order of FEATURES. */
export function readFeatures(story: Story, candidate: Candidate, situation: Situation, into: Float64Array): void {
  const { knowledge } = story;
  const { place, circle, title } = situation;
  const { found, single } = place;
  const hasTitle = place.title !== undefined;
  const { entity, form } = candidate;
  const kind = knowledge.kindOf(entity);
  const country = knowledge.countryOf(entity);
  const { unknownLeft: left, unknownRight: right } = place;
  let at = 0;
  const put = (value: number | boolean): void => {
    into[at] = Number(value);
    at += 1;
  };
  put(1);
  put(candidate.prior);
  put(candidate.prior >= 0.9);
  for (const one of ['short', 'acronym', 'surname', 'former', 'weak', 'demonym', 'metonym', 'title-name']) put(form === one);
  put((Math.min(4, found.end - found.first) - 1) / 3);
  put(situation.athome ? PROMINENT_AT_HOME : knowledge.prominenceOf(entity) / 100);
  put(kind === 'place');
  put(kind === 'person');
  put(kind === 'organization' || kind === 'government');
  put(kind === 'office');
  put(kind === 'law' || kind === 'event' || kind === 'other');
  put(situation.named);
  put(situation.rival);
  const company = isOn(story, 'company') ? companyOf(story, circle, entity) : 0;
  put(company);
  put(isOn(story, 'place') && country !== undefined ? circle.shareOf(country) : 0);
  put(isOn(story, 'place') && country !== undefined && circle.country !== undefined && circle.shareOf(country) === 0);
  put(isOn(story, 'titles') && title === 'holds');
  put(isOn(story, 'titles') && (title === 'held' || title === 'will-hold'));
  put(isOn(story, 'titles') && title === 'conflict');
  put(isOn(story, 'titles') && form === 'surname' && hasTitle && (title === 'holds' || title === 'held'));
  put(isOn(story, 'date') && outOfLife(story, entity, kind));
  put(isOn(story, 'date') && outOfPeriod(story, candidate));
  put(left);
  put(right && form !== 'demonym');
  put(right && kind === 'place' && form !== 'demonym');
  put(single && place.startsSentence);
  put(place.inHeadline);
  put(place.alsoLower);
  put(form !== 'acronym' && place.shouted);
  put(place.quoted);
  put(kind === 'place' && circle.isSports);
  put(form === 'surname' && !situation.named && !hasTitle);
  put(right && kind === 'person');
  const acting = form === 'metonym' && acts(story, found, situation.near);
  put(acting);
  put(form === 'metonym' && !acting);
  put(form === 'demonym' && isBareDemonym(story, found));
  const home = kind === 'office' ? domesticCountry(story, entity) : undefined;
  put(isOn(story, 'place') && home !== undefined ? circle.shareOf(home) : 0);
  put(isOn(story, 'place') && home !== undefined && circle.country !== undefined && circle.shareOf(home) === 0);
  const body = isOn(story, 'place') && isDomestic(story, entity) ? home ?? country : undefined;
  const here = body === undefined ? 0 : circle.localShareOf(story.sectionOf[found.first], body) ?? circle.shareOf(body);
  put(here);
  put(body !== undefined && circle.country !== undefined && here === 0 && isGeneric(story, found));
  const owner = isOn(story, 'place') && kind !== 'place' && kind !== 'person' ? ownersBefore(story, situation.near, found) : undefined;
  put(owner !== undefined && (home ?? country) !== undefined && owner.includes((home ?? country)!));
  put(owner !== undefined && (home ?? country) !== undefined && !owner.includes((home ?? country)!));
  put(right && (kind === 'organization' || kind === 'government'));
  put(left && kind === 'place' && form !== 'demonym');
  put(kind === 'place' && circle.isSports && form !== 'demonym' && isTeam(story, found));
  put(kind === 'place' && form !== 'demonym' && isContestant(story, found));
  put(form === 'surname' && !situation.rival && candidate.prior >= FAMOUS_PRIOR && knowledge.prominenceOf(entity) >= FAMOUS);
  put(situation.plays && knowledge.typeOf(entity) === 'sports-club');
  const people = isOn(story, 'place') && kind === 'person' && country !== undefined ? ownersBefore(story, situation.near, found) : undefined;
  put(people !== undefined && people.includes(country!));
  put(form === 'weak' && company > 0);
  put(form === 'demonym' && right && !isGivenName(story, found.end));
  const region = kind === 'place' ? regionAfter(story, situation.near, found) : undefined;
  const isInside = region !== undefined && liesIn(story, entity, region);
  put(isInside);
  put(region !== undefined && !isInside && !isState(story, entity) && region.candidates.some((one) => knowledge.typeOf(one.entity) === 'region'));
}

/** A surname that nearly always means one leader, whom headlines name by it alone: "Putin", "Macron". */
const FAMOUS = 80;
const FAMOUS_PRIOR = 0.7;

/** 1 where the entity cannot have been spoken of as the text does: not yet founded, or dead for long. */
function outOfLife(story: Story, entity: number, kind: string): number {
  const { day } = story;
  // Laws, summits and elections are spoken of before they come.
  if (day === undefined || kind === 'law' || kind === 'event' || kind === 'office') return 0;
  const life = story.knowledge.lifeOf(entity);
  if (life.from !== undefined && firstDay(life.from) > day) return 1;
  if (life.to === undefined || lastDay(life.to) >= day) return 0;
  const years = Number(day.slice(0, 4)) - Number(life.to.slice(0, 4));
  return kind === 'person' || kind === 'organization' ? Math.min(1, years / 40) : 0;
}

function outOfPeriod(story: Story, candidate: Candidate): boolean {
  const { day } = story;
  if (day === undefined || candidate.period === undefined) return false;
  const { from } = candidate.period;
  return from !== undefined && firstDay(from) > day;
}

/** A name that many countries can have, by its last word: "Democratic Party", not "Bundesbank". */
function isGeneric(story: Story, found: Found): boolean {
  const last = lowerAt(story, found.end - 1);
  return GROUP_HEADS.has(last) || COMMON_BODIES.has(last);
}

const COMMON_BODIES = new Set(['congress', 'parliament', 'senate', 'assembly', 'house', 'treasury', 'guard', 'cabinet', 'justice', 'police', 'minister', 'secretary', 'general',
  'commons', 'republicans', 'democrats', 'conservatives', 'labour', 'president', 'speaker', 'chancellor', 'governor', 'forces']);

/** Countries of the name right before: "Brazilian Congress", "Kurdistan Democratic Party". */
function ownersBefore(story: Story, near: Neighbourhood, found: Found): string[] | undefined {
  if (story.gaps[found.first] > Gap.Abbreviation) return undefined;
  const before = near.nameEndingAt.get(found.first);
  const { knowledge } = story;
  // "Colorado House of Representatives": what a region owns is not its country's.
  const countries = before?.candidates.flatMap(({ entity, form }) => {
    const country = knowledge.countryOf(entity);
    const isState = country !== undefined && (knowledge.country(country) === entity || form === 'demonym' || knowledge.typeOf(entity) !== 'region');
    return country !== undefined && (isState || !isGeneric(story, found)) ? [country] : [];
  });
  const isPlace = before?.candidates.some(({ entity, form }) => story.knowledge.kindOf(entity) === 'place' && form !== 'surname') === true;
  return isPlace ? countries : undefined;
}

/** "Finn and Rachel": a singular demonym that neither describes the next word nor has an article is rather a name. */
function isBareDemonym(story: Story, { first, end }: Found): boolean {
  if (end - first !== 1 || /(?:s|ese|ish|ch|i)$/.test(lowerAt(story, first))) return false;
  const before = lowerAt(story, first - 1);
  if (story.gaps[first] === Gap.Space && (before === 'a' || before === 'the' || before === 'an')) return false;
  const next = lowerAt(story, end);
  // "Italian and German yields"
  if ((next === 'and' || next === 'or') && isCapital(story, end + 1)) return false;
  return !(story.gaps[end] === Gap.Space || story.gaps[end] === Gap.Hyphen) || BOUNDARIES.has(next);
}
