import type { Candidate, EntityIndex, NameForm } from '../../knowledge/api.js';
import { firstDay } from '../../knowledge/period.js';
import type { Profile } from '../story/profile.js';
import type { Story } from '../story/story.js';
import { isGivenName } from '../unknown/given-names.js';
import type { Circle } from './circle.js';
import { companyOf } from './circle.js';
import { Sign } from './place.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { isState, liesElsewhere, liesIn, regionAfter, tellsWhere } from './regions.js';
import { isOfSingles, isSportsAt } from './sports.js';
import { headsTable } from './tables.js';
import type { Neighbourhood, TitleFit } from './titles.js';

/** What the model looks at, and where it stands in a row; each is 0 to 1, or −1 to 1 where it can speak against. An enum, because bundlers write its numbers out. */
enum At {
  'bias', 'prior', 'sure', 'form-short', 'form-acronym', 'form-surname', 'form-former', 'form-weak', 'form-demonym', 'form-metonym', 'form-title-name',
  'words', 'prominence', 'place', 'person', 'group', 'office', 'thing',
  'full-name-in-article', 'other-bearer-in-article', 'company', 'country', 'foreign',
  'title-holds', 'title-held', 'title-conflict', 'surname-with-title', 'out-of-life', 'out-of-period',
  'unknown-left', 'unknown-right', 'place-before-unknown', 'sentence-start', 'headline', 'also-lower', 'shouted', 'quoted', 'sports', 'first-name-alone',
  'person-unknown-right', 'metonym-acts', 'metonym-rests', 'bare-demonym', 'office-of-country', 'office-foreign', 'domestic-here', 'domestic-away', 'own-owner', 'other-owner', 'group-before-unknown', 'place-after-unknown', 'team', 'contestant', 'famous-surname',
  'club-of-place', 'countryman', 'weak-company', 'demonym-before-unknown', 'in-its-region', 'in-other-region',
}
export type Feature = keyof typeof At;

/** Their names, in the order of a row: for the training, since what ships knows numbers alone. */
export const featureNames = (): Feature[] => Object.keys(At).filter((name): name is Feature => Number.isNaN(Number(name)));

/** By comparing, since looking the word up in a table takes engines longer. */
function ofForm(form: NameForm): number | undefined {
  switch (form) {
    case 'short': return At['form-short'];
    case 'acronym': return At['form-acronym'];
    case 'surname': return At['form-surname'];
    case 'former': return At['form-former'];
    case 'weak': return At['form-weak'];
    case 'demonym': return At['form-demonym'];
    case 'metonym': return At['form-metonym'];
    case 'title-name': return At['form-title-name'];
    default: return undefined;
  }
}

function ofKind(kind: Profile['kind']): number {
  switch (kind) {
    case 'place': return At.place;
    case 'person': return At.person;
    case 'organization': case 'government': return At.group;
    case 'office': return At.office;
    default: return At.thing;
  }
}

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
  /** The name of a place where teams stand. */
  plays: boolean;
  /** Who leads a state that the story is about, if the name is the surname. */
  leads: EntityIndex | undefined;
  /** The year that the story is about, if that is long ago. */
  era: number | undefined;
}

/** A country's own Congress is to its readers what prominence measures for the world. */
const PROMINENT_AT_HOME = 0.8;

/** A surname that nearly always means one leader, whom headlines name by it alone: "Putin", "Macron". */
const FAMOUS = 80;
const FAMOUS_PRIOR = 0.7;

/** "Nehru" in a story of 1947: of the dead of such a time the one whom a paper means by the surname. */
const isOfEra = ({ day }: Story, { prominence, to }: Profile, prior: number, { era }: Situation): boolean => era !== undefined && day !== undefined && to !== undefined && to < day
  && Number(to.slice(0, 4)) >= era && prior >= OF_ERA_PRIOR && prominence >= REMEMBERED;
const OF_ERA_PRIOR = 0.5;

/** Sets what is not nought in a cleared row: only what can be more is looked at. */
export function readFeatures(story: Story, candidate: Candidate, profile: Profile, situation: Situation, into: Row): void {
  const { place, named, rival } = situation;
  const { form, prior } = candidate;
  const { kind, prominence } = profile;
  const { found } = place;
  into.set(At.bias, 1);
  into.set(At.prior, prior);
  if (prior >= 0.9) into.set(At.sure, 1);
  into.set(At.words, (Math.min(4, found.end - found.first) - 1) / 3);
  into.set(At.prominence, situation.athome ? PROMINENT_AT_HOME : prominence / 100);
  into.set(ofKind(kind), 1);
  if (named) into.set(At['full-name-in-article'], 1);
  if (rival) into.set(At['other-bearer-in-article'], 1);
  if (!story.without.company) readCompany(story, candidate, situation, into);
  if (!story.without.place) readCountry(story, profile, situation, into);
  if (!story.without.titles) readTitle(form, situation, into);
  if (!story.without.date) readTime(story, candidate, profile, situation, into);
  readSurroundings(form, kind, place, into);
  readForm(story, candidate, profile, situation, into);
  if (profile.isClub && (situation.plays || place.isContestant)) into.set(At['club-of-place'], 1);
  if (kind === 'place') {
    readTeam(story, candidate, situation, into);
    readRegion(story, candidate.entity, situation, into);
  }
}

function readCompany(story: Story, { entity, form }: Candidate, { circle }: Situation, into: Row): void {
  const company = companyOf(story, circle, entity);
  if (company <= 0) return;
  into.set(At.company, company);
  if (form === 'weak') into.set(At['weak-company'], 1);
}

/** The form of the name, and what speaks for a surname, a metonym or a demonym by itself. */
function readForm(story: Story, { entity, form, prior }: Candidate, profile: Profile, situation: Situation, into: Row): void {
  const at = ofForm(form);
  if (at !== undefined) into.set(at, 1);
  const { place } = situation;
  if (form === 'surname') {
    if (!situation.named && place.title === undefined) into.set(At['first-name-alone'], 1);
    const isFamous = prior >= FAMOUS_PRIOR && profile.prominence >= FAMOUS || isOfEra(story, profile, prior, situation) || situation.leads === entity;
    if (!situation.rival && isFamous) into.set(At['famous-surname'], 1);
  } else if (form === 'metonym') into.set(place.acts || profile.kind === 'place' ? At['metonym-acts'] : At['metonym-rests'], 1);
  else if (form === 'demonym') {
    if (place.isBareDemonym) into.set(At['bare-demonym'], 1);
    if (place.unknownRight && !isGivenName(story, place.found.end)) into.set(At['demonym-before-unknown'], 1);
  }
}

/** How the entity's country goes with those of the article, and with the name before it. */
function readCountry(story: Story, profile: Profile, { place, circle }: Situation, into: Row): void {
  const { country, home, isDomestic } = profile;
  const share = country === undefined ? 0 : circle.shareOf(country);
  if (share > 0) into.set(At.country, share);
  if (isDomestic && (home !== undefined || profile.kind === 'office') && place.holdsOwner(home, profile.kind === 'office')) {
    into.set(At['own-owner'], 1);
    return;
  }
  if (country !== undefined && circle.country !== undefined && share === 0) into.set(At.foreign, 1);
  if (home === undefined) return;
  if (isDomestic) readHome(story, profile.kind, home, place, circle, into);
  readOwners(profile, home, place, into);
}

/** What every country has one of, and whether the one of this country is meant here: "Congress", "the Defense Secretary". */
function readHome(story: Story, kind: Profile['kind'], home: string, place: Place, circle: Circle, into: Row): void {
  const homeShare = circle.shareOf(home);
  if (kind === 'office') {
    into.set(At['office-of-country'], homeShare);
    if (circle.country !== undefined && homeShare === 0) into.set(At['office-foreign'], 1);
  }
  const here = circle.localShareOf(story.sectionOf[place.found.first], home) ?? homeShare;
  into.set(At['domestic-here'], here);
  if (circle.country !== undefined && here === 0 && place.isGeneric) into.set(At['domestic-away'], 1);
}

/** Whose the text says it is: "Sweden's". */
function readOwners({ kind, isDomestic }: Profile, home: string, place: Place, into: Row): void {
  const owners = kind === 'place' ? undefined : place.owners;
  if (owners === undefined) return;
  const isOwn = owners.includes(home);
  if (kind === 'person') {
    if (isOwn) into.set(At.countryman, 1);
  // "Sweden's NATO bid": of a union of many it says nothing.
  } else if (isOwn || isDomestic) into.set(isOwn ? At['own-owner'] : At['other-owner'], 1);
}

function readTitle(form: NameForm, { place, title }: Situation, into: Row): void {
  const isHeld = title === 'held' || title === 'will-hold';
  if (title === 'holds') into.set(At['title-holds'], 1);
  if (isHeld) into.set(At['title-held'], 1);
  if (title === 'conflict') into.set(At['title-conflict'], 1);
  if (form === 'surname' && place.title !== undefined && (title === 'holds' || title === 'held')) into.set(At['surname-with-title'], 1);
}

function readTime({ day, knowledge }: Story, { entity, form, period }: Candidate, profile: Profile, { era, place }: Situation, into: Row): void {
  if (day === undefined) return;
  const isOfThen = era !== undefined && form === 'surname' && outOfLife(`${era}-07-01`, profile) === 0;
  if (!isOfThen && !isRemembered(form, profile) && !(form === 'full' && profile.kind === 'organization' && place.found.end - place.found.first > 2)) into.set(At['out-of-life'], outOfLife(day, profile));
  // "the Libyan revolution" in 1996 is none of 2011.
  if (profile.kind === 'event' && profile.from !== undefined && profile.from.slice(0, 4) > day.slice(0, 4) && UNFORESEEN.has(knowledge.typeOf(entity) ?? '')) into.set(At['out-of-life'], 1);
  if (period?.from !== undefined && firstDay(period.from) > day) into.set(At['out-of-period'], 1);
}

/** What nobody speaks of before its year. */
const UNFORESEEN: ReadonlySet<string> = new Set(['war', 'battle', 'attack', 'disaster', 'coup', 'protest', 'crisis', 'scandal', 'pandemic']);

/** So prominent, somebody dead is more often meant by the full name than a namesake who lives. */
const REMEMBERED = 35;

/** "Winston Churchill", "Hitler": the dead that a paper still names by the whole name, or by the one that suffices for them. */
function isRemembered(form: NameForm, { kind, prominence, to }: Profile): boolean {
  return kind === 'person' && to !== undefined && prominence >= REMEMBERED && (form === 'full' || form === 'short');
}

const LONGEST_DEBATE = 5;

/** 1 where the entity cannot have been spoken of as the text does: not yet founded, or dead for long. */
function outOfLife(day: string, { kind, from, to }: Profile): number {
  // Laws, summits and elections are spoken of before they come, but "Roth IRA" of 2010 is no law of 2022.
  if (kind === 'law' && from !== undefined && Number(from.slice(0, 4)) - Number(day.slice(0, 4)) > LONGEST_DEBATE) return 1;
  if (kind === 'law' || kind === 'event' || kind === 'office') return 0;
  if (from !== undefined && from > day) return 1;
  if (to === undefined || to >= day) return 0;
  const years = Number(day.slice(0, 4)) - Number(to.slice(0, 4));
  return kind === 'person' || kind === 'organization' ? Math.min(1, years / 40) : 0;
}

/** The signs of a longer name that nobody knows, and of how the name is written. */
function readSurroundings(form: NameForm, kind: Profile['kind'], place: Place, into: Row): void {
  const { signs } = place;
  if ((signs & SURROUNDINGS) === 0) return;
  if (place.unknownLeft) {
    into.set(At['unknown-left'], 1);
    if (kind === 'place' && form !== 'demonym') into.set(At['place-after-unknown'], 1);
  }
  if (place.unknownRight) {
    if (form !== 'demonym') into.set(At['unknown-right'], 1);
    if (kind === 'place' && form !== 'demonym') into.set(At['place-before-unknown'], 1);
    if (kind === 'person') into.set(At['person-unknown-right'], 1);
    if (kind === 'organization' || kind === 'government') into.set(At['group-before-unknown'], 1);
  }
  if ((signs & Sign.Opens) !== 0) into.set(At['sentence-start'], 1);
  if ((signs & Sign.Headline) !== 0) into.set(At.headline, 1);
  if ((signs & Sign.AlsoLower) !== 0) into.set(At['also-lower'], 1);
  if (form !== 'acronym' && (signs & Sign.Shouted) !== 0) into.set(At.shouted, 1);
  if ((signs & Sign.Quoted) !== 0) into.set(At.quoted, 1);
}
const SURROUNDINGS = Sign.UnknownLeft | Sign.UnknownRight | Sign.AlsoLower | Sign.Shouted | Sign.Opens | Sign.Headline | Sign.Quoted;

function readTeam(story: Story, { entity, form }: Candidate, { place, circle, near }: Situation, into: Row): void {
  const isSports = isSportsAt(circle, place.found.first);
  if (isSports) into.set(At.sports, 1);
  // Of games of many sports a table counts what countries won.
  if (form === 'demonym' || headsTable(story, place.found) || (circle.sport === undefined && place.isInTable && isState(story, entity))) return;
  if (isSports && place.isTeam && !isOfSingles(circle, place.found.first) && !tellsWhere(story, near, place.found)) into.set(At.team, 1);
  if (place.isContestant) into.set(At.contestant, 1);
}

/** "Athens, Georgia": the place lies in what is named after the comma, or does not. */
function readRegion(story: Story, entity: EntityIndex, { place, near }: Situation, into: Row): void {
  const region = regionAfter(story, near, place.found);
  if (region === undefined) return;
  if (liesIn(story, entity, region)) into.set(At['in-its-region'], 1);
  else if (liesElsewhere(story, entity, region)) into.set(At['in-other-region'], 1);
}
