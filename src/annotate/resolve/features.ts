import type { Candidate, EntityIndex, NameForm } from '../../knowledge/api.js';
import type { Profile } from '../story/profile.js';
import type { Story } from '../story/story.js';
import { firstDay } from '../people/terms.js';
import { isGivenName } from '../unknown/given-names.js';
import type { Circle } from './circle.js';
import { companyOf } from './circle.js';
import type { Place } from './place.js';
import { liesIn, regionAfter } from './regions.js';
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

/** Where each stands in a row. */
const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Readonly<Record<Feature, number>>;

const FORM_FEATURE: Readonly<Partial<Record<NameForm, number>>> = {
  'short': AT['form-short'], 'acronym': AT['form-acronym'], 'surname': AT['form-surname'], 'former': AT['form-former'], 'weak': AT['form-weak'],
  'demonym': AT['form-demonym'], 'metonym': AT['form-metonym'], 'title-name': AT['form-title-name'],
};

const KIND_FEATURE: Readonly<Record<Profile['kind'], number>> = {
  place: AT.place, person: AT.person, organization: AT.group, government: AT.group, office: AT.office, law: AT.thing, event: AT.thing, other: AT.thing,
};

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

/** A surname that nearly always means one leader, whom headlines name by it alone: "Putin", "Macron". */
const FAMOUS = 80;
const FAMOUS_PRIOR = 0.7;

/** Fills `into`, in the order of FEATURES; most are nought for most names, and only what can be more is looked at. */
export function readFeatures(story: Story, candidate: Candidate, situation: Situation, into: Float64Array): void {
  const profile = story.knowledge.profileOf(candidate.entity);
  const { place, named, rival } = situation;
  const { form, prior } = candidate;
  const { kind, prominence } = profile;
  const { found } = place;
  into.fill(0);
  into[AT.bias] = 1;
  into[AT.prior] = prior;
  if (prior >= 0.9) into[AT.sure] = 1;
  const ofForm = FORM_FEATURE[form];
  if (ofForm !== undefined) into[ofForm] = 1;
  into[AT.words] = (Math.min(4, found.end - found.first) - 1) / 3;
  into[AT.prominence] = situation.athome ? PROMINENT_AT_HOME : prominence / 100;
  into[KIND_FEATURE[kind]] = 1;
  if (named) into[AT['full-name-in-article']] = 1;
  if (rival) into[AT['other-bearer-in-article']] = 1;
  if (!story.without.has('company')) {
    const company = companyOf(story, situation.circle, candidate.entity);
    into[AT.company] = company;
    if (form === 'weak' && company > 0) into[AT['weak-company']] = 1;
  }
  if (!story.without.has('place')) readCountry(story, profile, situation, into);
  if (!story.without.has('titles')) readTitle(form, situation, into);
  if (!story.without.has('date')) readTime(story, candidate, profile, into);
  readSurroundings(form, kind, place, into);
  if (form === 'surname') {
    if (!named && place.title === undefined) into[AT['first-name-alone']] = 1;
    if (!rival && prior >= FAMOUS_PRIOR && prominence >= FAMOUS) into[AT['famous-surname']] = 1;
  } else if (form === 'metonym') into[place.acts ? AT['metonym-acts'] : AT['metonym-rests']] = 1;
  else if (form === 'demonym') {
    if (place.isBareDemonym) into[AT['bare-demonym']] = 1;
    if (place.unknownRight && !isGivenName(story, found.end)) into[AT['demonym-before-unknown']] = 1;
  }
  if (situation.plays && profile.isClub) into[AT['club-of-place']] = 1;
  if (kind === 'place') {
    readTeam(form, situation, into);
    readRegion(story, candidate.entity, situation, into);
  }
}

/** How the entity's country goes with those of the article, and with the name before it. */
function readCountry(story: Story, { kind, country, home, isDomestic }: Profile, { place, circle }: Situation, into: Float64Array): void {
  const share = country === undefined ? 0 : circle.shareOf(country);
  into[AT.country] = share;
  if (home !== undefined && isDomestic && place.ownersWithin.includes(home)) {
    into[AT['own-owner']] = 1;
    return;
  }
  if (country !== undefined && circle.country !== undefined && share === 0) into[AT.foreign] = 1;
  if (home !== undefined && isDomestic) {
    const homeShare = circle.shareOf(home);
    if (kind === 'office') {
      into[AT['office-of-country']] = homeShare;
      if (circle.country !== undefined && homeShare === 0) into[AT['office-foreign']] = 1;
    }
    const here = circle.localShareOf(story.sectionOf[place.found.first], home) ?? homeShare;
    into[AT['domestic-here']] = here;
    if (circle.country !== undefined && here === 0 && place.isGeneric) into[AT['domestic-away']] = 1;
  }
  const owners = home === undefined || kind === 'place' ? undefined : place.owners;
  if (home === undefined || owners === undefined) return;
  const isOwn = owners.includes(home);
  if (kind !== 'person') into[isOwn ? AT['own-owner'] : AT['other-owner']] = 1;
  else if (isOwn) into[AT.countryman] = 1;
}

function readTitle(form: NameForm, { place, title }: Situation, into: Float64Array): void {
  const isHeld = title === 'held' || title === 'will-hold';
  if (title === 'holds') into[AT['title-holds']] = 1;
  if (isHeld) into[AT['title-held']] = 1;
  if (title === 'conflict') into[AT['title-conflict']] = 1;
  if (form === 'surname' && place.title !== undefined && (title === 'holds' || title === 'held')) into[AT['surname-with-title']] = 1;
}

function readTime({ day }: Story, { period }: Candidate, profile: Profile, into: Float64Array): void {
  if (day === undefined) return;
  into[AT['out-of-life']] = outOfLife(day, profile);
  if (period?.from !== undefined && firstDay(period.from) > day) into[AT['out-of-period']] = 1;
}

/** 1 where the entity cannot have been spoken of as the text does: not yet founded, or dead for long. */
function outOfLife(day: string, { kind, from, to }: Profile): number {
  // Laws, summits and elections are spoken of before they come.
  if (kind === 'law' || kind === 'event' || kind === 'office') return 0;
  if (from !== undefined && from > day) return 1;
  if (to === undefined || to >= day) return 0;
  const years = Number(day.slice(0, 4)) - Number(to.slice(0, 4));
  return kind === 'person' || kind === 'organization' ? Math.min(1, years / 40) : 0;
}

/** The signs of a longer name that nobody knows, and of how the name is written. */
function readSurroundings(form: NameForm, kind: Profile['kind'], place: Place, into: Float64Array): void {
  if (place.unknownLeft) {
    into[AT['unknown-left']] = 1;
    if (kind === 'place' && form !== 'demonym') into[AT['place-after-unknown']] = 1;
  }
  if (place.unknownRight) {
    if (form !== 'demonym') into[AT['unknown-right']] = 1;
    if (kind === 'place' && form !== 'demonym') into[AT['place-before-unknown']] = 1;
    if (kind === 'person') into[AT['person-unknown-right']] = 1;
    if (kind === 'organization' || kind === 'government') into[AT['group-before-unknown']] = 1;
  }
  if (place.single && place.startsSentence) into[AT['sentence-start']] = 1;
  if (place.inHeadline) into[AT.headline] = 1;
  if (place.alsoLower) into[AT['also-lower']] = 1;
  if (form !== 'acronym' && place.shouted) into[AT.shouted] = 1;
  if (place.quoted) into[AT.quoted] = 1;
}

function readTeam(form: NameForm, { place, circle }: Situation, into: Float64Array): void {
  if (circle.isSports) into[AT.sports] = 1;
  if (form === 'demonym') return;
  if (circle.isSports && place.isTeam) into[AT.team] = 1;
  if (place.isContestant) into[AT.contestant] = 1;
}

/** "Athens, Georgia": the place lies in what is named after the comma, or does not. */
function readRegion(story: Story, entity: EntityIndex, { place, near }: Situation, into: Float64Array): void {
  const region = regionAfter(story, near, place.found);
  if (region === undefined) return;
  if (liesIn(story, entity, region)) into[AT['in-its-region']] = 1;
  else if (story.knowledge.typeOf(entity) !== 'region' && region.candidates.some((one) => story.knowledge.typeOf(one.entity) === 'region')) into[AT['in-other-region']] = 1;
}
