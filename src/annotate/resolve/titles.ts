import type { EntityIndex, Knowledge, RolePhrase } from '../../knowledge/api.js';
import { firstDay, runsOn } from '../../knowledge/period.js';
import type { Modifier } from '../../model/annotation.js';
import type { Term } from '../../model/entity.js';
import type { Found, FoundRole } from '../names/find-names.js';
import { ownersOf } from '../offices/owners.js';
import { modifierBefore, placeRole } from '../offices/role-words.js';
import type { RolePlace } from '../offices/role-words.js';
import { beforeRanks } from '../people/ranks.js';
import { ownerInId, roleOfOffice } from '../people/terms.js';
import { isState } from './regions.js';
import { ByWord } from '../story/by-word.js';
import { Gap } from '../story/gaps.js';
import { OF, THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { BOUNDARIES, FOLLOWERS } from '../unknown/word-lists.js';
import { isAge, isCapital, isWritten, lowerAt, withArticle } from '../story/words.js';
import { wordSet } from '../story/word-set.js';

/** A role beside a name, and whose office the text says it is. */
export interface Title {
  place: RolePlace;
  owner: Found | undefined;
  modifier: Modifier | undefined;
  /** Whose terms were held against it last, and how they went with it: names are weighed twice, and asked by several. */
  asked: { person: EntityIndex; fit: TitleFit } | undefined;
}

/** A role of which nobody says whose it is. */
export const unowned = (place: RolePlace): Title => ({ place, owner: undefined, modifier: undefined, asked: undefined });

/** Names and roles by the words where they begin and end; of several the longest. */
export interface Neighbourhood {
  nameAt: ByWord<Found>;
  nameEndingAt: ByWord<Found>;
  roleAt: ByWord<RolePlace>;
  roleEndingAt: ByWord<RolePlace>;
}

export function mapNeighbourhood(story: Story, names: readonly Found[], roles: readonly FoundRole[]): Neighbourhood {
  const nameAt = new ByWord<Found>(story.count);
  const nameEndingAt = new ByWord<Found>(story.count);
  for (const name of names) {
    if (!nameAt.has(name.first)) nameAt.set(name.first, name);
    if (!nameEndingAt.has(name.end)) nameEndingAt.set(name.end, name);
  }
  const roleAt = new ByWord<RolePlace>(story.count);
  const roleEndingAt = new ByWord<RolePlace>(story.count);
  for (const role of roles) {
    const place = placeRole(story, role);
    roleAt.set(role.first, place);
    roleEndingAt.set(place.end, place);
  }
  return { nameAt, nameEndingAt, roleAt, roleEndingAt };
}

/** The role right before a name, or in the apposition after it. */
export function titleOf(story: Story, near: Neighbourhood, found: Found): Title | undefined {
  const first = near.roleEndingAt.has(found.first) ? found.first : beforeRanks(story, found.first);
  const before = near.roleEndingAt.get(first);
  const gap = story.gaps[first];
  if (before !== undefined && (gap === Gap.Space || gap === Gap.Abbreviation || gap === Gap.Comma)) return withOwner(story, near, before);
  const ownedBefore = gap === Gap.Space ? roleBeforeOwner(story, near, first) : undefined;
  if (ownedBefore !== undefined) return withOwner(story, near, ownedBefore);
  if (story.gaps[found.end] !== Gap.Comma) return undefined;
  // "Liz Truss, 46, until now trade secretary": the age comes first.
  const from = isAge(story, found.end) && story.gaps[found.end + 1] === Gap.Comma ? found.end + 1 : found.end;
  for (let at = from; at < from + 6 && at < story.count; at += 1) {
    if (at > from && story.gaps[at] >= Gap.Comma) return undefined;
    if (FOLLOWERS.isAt(story, at) || lowerAt(story, at).startsWith('who')) return undefined;
    // "Jonathan, 57, rang his rival at 5.15pm"
    if (from > found.end && BOUNDARIES.isAt(story, at) && !isWritten(story, at, 'until')) return undefined;
    const after = near.roleAt.get(at);
    // "Laura Kovesi, Interior Minister Sandor Pinter": a title right before another name is that one's.
    if (after !== undefined) return story.gaps[after.end] === Gap.Space && isCapital(story, after.end) ? undefined : withOwner(story, near, after);
  }
  return undefined;
}

/** "former President of Nigeria Goodluck Jonathan": the role whose owner stands between it and the name; the three may be one name. */
function roleBeforeOwner(story: Story, near: Neighbourhood, name: number): RolePlace | undefined {
  const owner = near.nameEndingAt.get(name);
  if (owner === undefined) return undefined;
  const whole = near.roleAt.get(owner.first);
  if (whole !== undefined) return OF.isAt(story, whole.end) ? whole : undefined;
  const from = withArticle(story, owner.first) - 1;
  return OF.isAt(story, from) && story.gaps[from] === Gap.Space ? near.roleEndingAt.get(from) : undefined;
}

function withOwner(story: Story, near: Neighbourhood, place: RolePlace): Title {
  const owner = ownerOf(story, near, place);
  const modifier = place.modifier ?? (owner !== undefined && owner.end <= place.from ? modifierBefore(story, owner.first) : undefined);
  return { place, owner, modifier, asked: undefined };
}

/** A city or region before a further name: "the Atlanta NAACP". */
const onlyTellsWhere = (story: Story, { end, candidates }: Found): boolean => story.gaps[end] === Gap.Space && isCapital(story, end)
  && candidates.every(({ entity }) => story.knowledge.kindOf(entity) === 'place' && !isState(story, entity));

/** "president of the British bank": of what the next word means; "of the French Republic", "of the Syrian government" are the state's. */
const describesNext = (story: Story, { end, candidates }: Found): boolean => story.gaps[end] === Gap.Space && end < story.count && !isCapital(story, end)
  && !BOUNDARIES.isAt(story, end) && !FOLLOWERS.isAt(story, end) && !OF_STATES.isAt(story, end)
  && candidates.every(({ entity, form }) => form === 'demonym' && story.knowledge.kindOf(entity) === 'place');
const OF_STATES = new PackWords('realm');

/** "ambassador to", "minister for": of other roles only "of" tells whose. */
const SENT = new PackWords('posted');
const SENT_BY = new Set(['for', 'to', 'at']);

/** The name that owns a role: right before it ("Slovak", "Germany's", "NATO") or after "of". */
export function ownerOf(story: Story, near: Neighbourhood, place: RolePlace): Found | undefined {
  if (story.gaps[place.from] <= Gap.Abbreviation && place.from > 0) {
    const before = near.nameEndingAt.get(place.from);
    if (before !== undefined) return bodyBehind(story, near, place, before) ?? before;
    // "the Bank of England under Governor Mark Carney", "UEFA, whose president Michel Platini".
    const joint = lowerAt(story, place.from - 1);
    if (joint === 'whose' || (joint === 'under' && isCapital(story, place.first))) {
      const led = near.nameEndingAt.get(place.from - 1);
      if (led !== undefined) return led;
    }
  }
  return ownerBehind(story, near, place);
}

/** "the Irish president of the World Bank": a people's word tells where somebody is from, if a body comes behind. */
function bodyBehind(story: Story, near: Neighbourhood, place: RolePlace, { candidates }: Found): Found | undefined {
  if (!OF.isAt(story, place.end) || !candidates.some(({ form }) => form === 'demonym')) return undefined;
  const owner = ownerBehind(story, near, place);
  return owner?.candidates.some(({ entity, form }) => form !== 'definite' && story.knowledge.kindOf(entity) === 'organization') === true ? owner : undefined;
}

/** "president of [the FBI]" */
function ownerBehind(story: Story, near: Neighbourhood, place: RolePlace): Found | undefined {
  const link = lowerAt(story, place.end);
  if (story.gaps[place.end] !== Gap.Space || (link !== 'of' && !(SENT.isAt(story, place.end - 1) && SENT_BY.has(link)))) return undefined;
  const article = THE.isAt(story, place.end + 1) ? 1 : 0;
  const from = place.end + 1 + article;
  const owner = near.nameAt.get(from);
  // "head of the Atlanta NAACP": a city with an article tells only where.
  if (owner !== undefined && article === 1 && (onlyTellsWhere(story, owner) || describesNext(story, owner))) return undefined;
  return owner ?? (link === 'of' && article === 1 ? partyAfter(story, near, from) : undefined);
}

const MOST_ADJECTIVES = 3;

/** "leader of the small right-wing Yamina party": a party or other group behind what the text says of it. */
function partyAfter(story: Story, near: Neighbourhood, from: number): Found | undefined {
  let at = from;
  while (at - from < MOST_ADJECTIVES && at + 1 < story.count && !isCapital(story, at) && !BOUNDARIES.isAt(story, at) && story.gaps[at + 1] <= Gap.Hyphen) at += 1;
  const found = at > from ? near.nameAt.get(at) : undefined;
  return found?.candidates.some(({ entity, form }) => form !== 'definite' && story.knowledge.typeOf(entity) === 'party') === true ? found : undefined;
}

export type TitleFit = 'none' | 'holds' | 'held' | 'will-hold' | 'conflict' | 'untold';

/** How the terms of a person go with the title that the text gives. */
export function titleFit(story: Story, title: Title | undefined, person: EntityIndex): TitleFit {
  if (title === undefined) return 'none';
  if (title.asked?.person === person) return title.asked.fit;
  const fit = fitOf(story, title, story.knowledge.termsOf(person));
  title.asked = { person, fit };
  return fit;
}

function fitOf(story: Story, title: Title, terms: readonly Term[]): TitleFit {
  if (terms.length === 0) return 'untold';
  const { day } = story;
  let fit: TitleFit = 'conflict';
  for (const term of terms) {
    if (!agrees(story, title, term)) continue;
    if (day === undefined) return 'held';
    if (runsOn(term, day)) return 'holds';
    if (term.from === undefined || firstDay(term.from) <= day) fit = 'held';
    else if (fit === 'conflict') fit = 'will-hold';
  }
  return fit;
}

/** "King Albert II" is no Prince of Monaco. */
const CROWNED = wordSet('king queen');
const UNCROWNED = /^(?:Prince|Grand Duke|Emperor|Emir|Sultan) /;

/** "Saudi Crown Prince Abdullah" is no king of Jordan: whose high office the title right before a name says is nobody's of another state who never had it. */
export function isOfOtherState(story: Story, { found, title }: { found: Found; title: Title | undefined }, person: EntityIndex): boolean {
  if (title === undefined || title.place.end !== found.first) return false;
  if (CROWNED.isAt(story, found.first - 1) && story.knowledge.termsOf(person).some(({ office }) => UNCROWNED.test(office.name))) return true;
  if (title.owner === undefined) return false;
  const home = story.knowledge.countryOf(person);
  return home !== undefined && isAbroad(story, title, title.owner, person, home);
}

function isAbroad(story: Story, title: Title, owner: Found, person: EntityIndex, home: string): boolean {
  const { knowledge } = story;
  if (knowledge.kindOf(person) !== 'person' || !title.place.role.phrase.roles.some(({ role }) => HIGH.test(role))) return false;
  let isOfState = false;
  for (const { entity } of owner.candidates) {
    const state = knowledge.kindOf(entity) === 'place' ? knowledge.countryOf(entity) : undefined;
    if (state === home) return false;
    if (state !== undefined) isOfState = true;
  }
  return isOfState && titleFit(story, title, person) === 'conflict';
}
const HIGH = /^(?:head-of-state|head-of-government|monarch|crown-prince|.*minister)$/;

/** Whether a term is one in the office that the title names. */
export function agrees(story: Story, title: Title, term: Term): boolean {
  const { knowledge } = story;
  const { id } = term.office;
  const owner = ownerInId(id);
  const { roles } = title.place.role.phrase;
  // A "king" is his state's head, where the facts have no office of monarch.
  if (!hasRole(roles, roleOfOffice(knowledge, id), owner) && !isOffice(knowledge, owner, roles, id)) return false;
  return title.owner === undefined || owner === '' || isOwnedBy(knowledge, title.owner, owner);
}

const isOffice = (knowledge: Knowledge, owner: string, roles: RolePhrase['roles'], id: string): boolean => roles.some((one) => isIn(one, owner) && knowledge.office(owner.toUpperCase(), one.role)?.id === id);

/** "the U.N. High Commissioner for Human Rights" heads an office that is part of it. */
function isOwnedBy(knowledge: Knowledge, { candidates }: Found, owner: string): boolean {
  const lower = owner.toLowerCase();
  if (candidates.some(({ entity }) => ownersOf(knowledge, entity).some((one) => one.toLowerCase() === lower))) return true;
  const body = owner.length === 2 ? undefined : knowledge.find(owner);
  return body !== undefined && candidates.some(({ entity }) => knowledge.kindOf(entity) === 'organization' && knowledge.neighbours(body).includes(entity));
}

/** "president" is a head of government in few lands. */
const isIn = ({ countries }: RolePhrase['roles'][number], owner: string): boolean => countries === undefined || countries.includes(owner.length === 2 ? owner.toUpperCase() : owner);

function hasRole(roles: RolePhrase['roles'], wanted: string, owner: string): boolean {
  for (const one of roles) if (one.role === wanted && isIn(one, owner)) return true;
  return false;
}
