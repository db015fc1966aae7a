import type { Draft } from '../emit/draft.js';
import type { Found } from '../names/find-names.js';
import type { Reading } from '../resolve/reading.js';
import { isState } from '../resolve/regions.js';
import { readingOf } from '../resolve/resolution.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import { A, AN, IN, OF, THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isWritten, lowerAt, paragraphOf, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES, FOLLOWERS } from '../unknown/word-lists.js';
import { asFormer } from './among-holders.js';
import { bareOffice } from './bare.js';
import { isKnown, LOCALLY, SENT, VAGUE } from './certainty.js';
import { findCoordinated } from './coordinated.js';
import { isOfLongerTitle } from './longer-titles.js';
import { findCounterparts } from './counterparts.js';
import type { Candidate, EntityIndex, Office, RolePhrase } from '../../knowledge/api.js';
import { isSameName, isStranger } from './contradiction.js';
import { calledBy, nameAfterBoth, personAt } from './called.js';
import type { Called } from './called.js';
import { newMention } from './office-mention.js';
import type { OfficeMention } from './office-mention.js';
import { officeOf, ownersOf } from './owners.js';
import { termsOn } from '../people/terms.js';
import { modifierBefore } from './role-words.js';
import type { RolePlace } from './role-words.js';
import { agrees, ownerOf, titleFit, unowned } from '../resolve/titles.js';

/** All offices that the article names, in text order: composed ones, bare titles, counterparts. */
export function findOffices(story: Story, resolution: Resolution, definites: readonly Draft[]): OfficeMention[] {
  if (story.without.offices) return [];
  const definiteEnding = new Map(definites.map((draft) => [draft.end, draft]));
  const mentions: OfficeMention[] = [];
  for (const place of resolution.near.roleAt.values()) {
    if (place.lowered || isNoOffice(story, place)) continue;
    const owner = ownerOf(story, resolution.near, place);
    const reading = owner === undefined ? undefined : readingOf(resolution, owner) ?? asOwner(owner, definiteEnding.get(owner.end));
    const mention = (reading === undefined ? undefined : composed(story, resolution, place, reading))
      ?? (story.without['bare-offices'] ? undefined : bareOffice(story, resolution, place, mentions, owner !== undefined));
    if (mention === undefined) continue;
    // "Kharkiv Governor": of the region around it.
    if (owner?.first === mention.first) mention.owner ??= reading;
    mentions.push(asFormer(story, mention));
  }
  mentions.push(...findCoordinated(story, resolution));
  if (!story.without.counterparts) mentions.push(...findCounterparts(story, resolution, mentions));
  return mentions.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** "the court’s president": whose body was named before. */
function asOwner(found: Found, definite: Draft | undefined): Reading | undefined {
  if (definite?.entity === undefined) return undefined;
  const candidate: Candidate = { entity: definite.entity, form: 'definite', prior: 1, exactCase: false, period: undefined };
  return { found, entity: definite.entity, candidate, confidence: definite.confidence, evidence: definite.evidence, others: [], title: undefined };
}

/** "the president's office", "Prime Minister's Questions", plural roles: not one office held by somebody. */
function isNoOffice(story: Story, place: RolePlace): boolean {
  return (story.gaps[place.end] === Gap.Hyphen && place.role.end === place.end) || isIndefinite(story, place) || isAdjective(story, place) || isInName(story, place) || hasFieldAfter(story, place.end) || areSeveral(lowerAt(story, place.end - 1));
}

const areSeveral = (noun: string): boolean => noun.endsWith('s') && /(?:minister|president|leader|secretarie)s$/.test(noun);

/** "the EU's chief negotiator", "Meta's Chief AI Scientist", "Qatar's sovereign wealth fund": the word only describes another one. */
function isAdjective(story: Story, { end }: RolePlace): boolean {
  const word = lowerAt(story, end - 1);
  if (word === 'chief') return isOfLongerTitle(story, end);
  if (word !== 'sovereign' || story.gaps[end] !== Gap.Space || isCapital(story, end)) return false;
  return !FOLLOWERS.isAt(story, end) && !BOUNDARIES.isAt(story, end) && !/ed$/.test(lowerAt(story, end));
}

/** "the President's House", "Prime Minister's Questions": a building or event, not its holder. */
const isInName = (story: Story, place: RolePlace): boolean => story.gaps[place.end] === Gap.Possessive && isCapital(story, place.end - 1)
  && isCapital(story, place.end) && CALLED_AFTER_OFFICE.isAt(story, place.end) && !story.sections[story.sectionOf[place.first]].titleCase;
const CALLED_AFTER_OFFICE = new PackWords('seat');

/** "Secretary of State for Interior": a minister whose field comes after is another one than who has the title alone. */
export const hasFieldAfter = (story: Story, end: number): boolean => FOR_FIELD.isAt(story, end - 1) && isWritten(story, end, 'for')
  && story.gaps[end] === Gap.Space && story.gaps[end + 1] === Gap.Space && isCapital(story, end + 1) && isCapital(story, end - 1);
const FOR_FIELD = wordSet('secretary state minister');

/** "a former prime minister of Chad": one of many, not the office with its holder. */
function isIndefinite(story: Story, place: RolePlace): boolean {
  return story.gaps[place.from] <= Gap.Hyphen && isSomeone(story, place.from - 1);
}

/** A role with its country or body: before it ("Slovak prime minister") or after "of". */
function composed(story: Story, resolution: Resolution, place: RolePlace, owner: Reading): OfficeMention | undefined {
  // "Maskhadov's envoy": nobody's person is an office.
  if (story.knowledge.kindOf(owner.entity) === 'person') return undefined;
  const { found } = owner;
  const isBefore = found.end <= place.from;
  const office = officeMeant(story, resolution, owner, place, isBefore);
  if (office === undefined || isOfAnother(story, resolution, office, place, owner, isBefore)) return undefined;
  const called = isBefore ? calledBy(story, resolution, found.first, place.end) ?? calledByBoth(story, resolution, office, found.first, place.end)
    : calledBy(story, resolution, place.from, found.end);
  if (isOfState(story, office, place, owner, called) || (isBefore && isOfPart(story, office, place, called))) return undefined;
  const modifier = place.modifier ?? (isBefore ? modifierBefore(story, found.first) : undefined);
  if (called !== undefined && (isStranger(story, office, called, modifier) || isAbroad(story, owner.entity, called) || (isBefore && isOneOfLeaders(story, office, place, owner, called)))) return undefined;
  if (isGuess(place.role.phrase, called) && !isKnown(story, office)) return undefined;
  const isTogether = areTogether(story, owner, place, isBefore);
  const mention = newMention(
    isBefore && isTogether ? found.first : place.first, isBefore || !isTogether ? nameOfOffice(story, resolution, place, office.id) : found.end, office, place, Math.min(0.97, 0.5 + owner.confidence / 2),
    [{ reason: 'composed-office', text: textBetween(story, found.first, found.end), paragraph: paragraphOf(story, found.first) }],
  );
  if (owner.candidate.form !== 'definite') mention.owner = ofBody(story, owner, office);
  mention.modifier = modifier;
  mention.called = called;
  mention.person = called?.entity;
  return mention;
}

/** "New York Governor": of the state, whatever the words mean by themselves. */
function ofBody({ knowledge }: Story, owner: Reading, { body }: Office): Reading {
  const candidate = owner.found.candidates.find(({ entity }) => body !== undefined && knowledge.ref(entity).id === body);
  return candidate === undefined ? owner : { ...owner, candidate, entity: candidate.entity };
}

const officeMeant = (story: Story, resolution: Resolution, owner: Reading, place: RolePlace, isBefore: boolean): Office | undefined => namedOffice(story, resolution, owner, place)
  ?? heldAs(story, resolution, owner, place, isBefore) ?? officeOf(story.knowledge, ownersOf(story.knowledge, owner.entity), place.role.phrase);

/** "Australia's climate minister, Chris Bowen", "the African Union's chair": of several offices that the words can mean the one of whom they call so. */
function heldAs(story: Story, resolution: Resolution, { found }: Reading, place: RolePlace, isBefore: boolean): Office | undefined {
  const { knowledge, day } = story;
  const person = day === undefined ? undefined : calledBy(story, resolution, isBefore ? found.first : place.from, isBefore ? place.end : found.end)?.entity;
  if (day === undefined || person === undefined) return undefined;
  const title = { place, owner: found, modifier: undefined, asked: undefined };
  const term = termsOn(knowledge, person, day).find((one) => agrees(story, title, one));
  return term === undefined ? undefined : knowledge.officeById(term.office.id);
}

/** The text itself may tell the holder; but who is called a leader or chief may hold any office. */
const isGuess = ({ roles }: RolePhrase, called: Called | undefined): boolean => called === undefined || roles.some(({ role }) => VAGUE.has(role));

/** Whether the words name an office of another than the owner: one of many, a branch's, who is sent there, what comes behind the owner's name. */
const isOfAnother = (story: Story, resolution: Resolution, office: Office, place: RolePlace, owner: Reading, isBefore: boolean): boolean =>
  isAfterIndefinite(story, owner, place) || isOfBranch(story, owner, place) || isOfCitys(story, office, owner, place)
  || !isBefore && (isSentThere(story, office, place) || isBranch(story, resolution, place, owner) || isOfNext(story, owner));

/** "chairman of England's Football Association": of what comes next. */
const isOfNext = (story: Story, { found }: Reading): boolean => story.gaps[found.end] === Gap.Possessive;

/** Whether role and owner are marked as one: "FBI Director", "Tokyo Governor", "president of the FBI", but not "Tokyo's [governor]", nor where the owner's seat tells a place: "met the prime minister at Downing Street". */
const areTogether = (story: Story, owner: Reading, place: RolePlace, isBefore: boolean): boolean => owner.candidate.form !== 'definite'
  && (isBefore ? belongsTogether(story, owner, place) && (story.gaps[owner.found.end] !== Gap.Possessive || !isBelowState(story, owner.entity)) : owner.found.first <= place.end + 2 && !(owner.candidate.form === 'metonym' && isWritten(story, place.end, 'at')));

/** "Republican President Donald Trump", "Democratic Senator Cory Booker": no office of the party, where the one who is called so has another by that name. */
const isOfState = (story: Story, { id }: Office, place: RolePlace, party: Reading, called: Called | undefined): boolean => called?.entity !== undefined
  && story.knowledge.typeOf(party.entity) === 'party' && story.knowledge.termsIn(id).length === 0 && HELD.has(titleFit(story, unowned(place), called.entity));
const HELD: ReadonlySet<string> = new Set(['holds', 'held', 'will-hold']);

/** "Google's head of search": of a part, unless who is called so has that very office. */
const isOfPart = (story: Story, office: Office, { end }: RolePlace, called: Called | undefined): boolean => OF_PARTS.isAt(story, end - 1) && story.gaps[end] === Gap.Space && OF.isAt(story, end) && !hasHeld(story, called, office);
/** Whether the pack knows who is called so, and of a term of theirs in the office. */
const hasHeld = ({ knowledge }: Story, called: Called | undefined, { id }: Office): boolean => called?.entity !== undefined && knowledge.termsOf(called.entity).some((term) => term.office.id === id);
const OF_PARTS = wordSet('head chief boss director');

/** "Labor leader Ehud Barak": nobody leads a party of a country not their own. */
function isAbroad({ knowledge }: Story, party: EntityIndex, { entity }: Called): boolean {
  const home = entity === undefined ? undefined : knowledge.countryOf(entity);
  const country = knowledge.typeOf(party) === 'party' ? knowledge.countryOf(party) : undefined;
  return home !== undefined && country !== undefined && home !== country;
}

/** "Congress leader Ghulam Nabi Azad": a party has many whom papers call so; without an article only who heads it on the day has its office. */
function isOneOfLeaders(story: Story, office: Office, { role, modifier, end }: RolePlace, { found, entity }: Reading, called: Called): boolean {
  const { knowledge, day } = story;
  if (day === undefined || modifier !== undefined || story.gaps[end] !== Gap.Space || THE.isAt(story, found.first - 1)) return false;
  if (knowledge.kindOf(entity) !== 'organization' || !role.phrase.roles.some((meaning) => meaning.role === 'leader')) return false;
  const holders = knowledge.holdersOn(office.id, day);
  return (holders.length > 0 || office.role !== 'leader') && !holders.some((term) => isSameName(called.name, term.person.name));
}

/** "Cannes president", "Westminster leader", "Cali boss", "Kentucky chairman": of a festival, club, party or gang there; a city has no president or premier, and no place below a state a chair, but such as the pack knows. */
function isOfCitys(story: Story, office: Office, { entity }: Reading, { role }: RolePlace): boolean {
  const isCity = /^(?:city|capital)$/.test(story.knowledge.typeOf(entity) ?? '');
  const isNobodys = (isCity && HEADING_LANDS.test(office.role ?? '')) || (isBelowState(story, entity) && HEADING_BODIES.test(office.role ?? ''));
  return (isCity && role.phrase.roles.some((meaning) => meaning.role === 'chief')) || (isNobodys && !isKnown(story, office));
}
const HEADING_LANDS = /^(?:regional-)?president$|^premier$/;
const HEADING_BODIES = /^(?:chair|chief-executive|director(?:-general)?|secretary-general)$/;

/** "the state Congress chief" heads the party there, not all of it. */
const isOfBranch = (story: Story, { found, entity }: Reading, place: RolePlace): boolean => found.end <= place.from && LOCALLY.isAt(story, found.first - 1)
  && story.gaps[found.first] <= Gap.Hyphen && story.knowledge.kindOf(entity) === 'organization';

/** "UN refugee chief": words that are the name of an office are no other one's of the same owner. */
function namedOffice({ knowledge }: Story, { near }: Resolution, owner: Reading, place: RolePlace): Office | undefined {
  const named = near.nameAt.get(owner.found.first);
  const candidate = named?.end === place.end ? named.candidates.find(({ entity }) => knowledge.kindOf(entity) === 'office') : undefined;
  const office = candidate === undefined ? undefined : knowledge.officeById(knowledge.ref(candidate.entity).id);
  // A "Supreme Court Justice" may be of another country's court.
  return office?.country === undefined || office.country === knowledge.countryOf(owner.entity) ? office : undefined;
}

/** "head of the International Committee of the Red Cross (ICRC) in Yemen": of its people there, not of all of it. */
function isBranch(story: Story, resolution: Resolution, place: RolePlace, { found }: Reading): boolean {
  if (!OF_BRANCHES.isAt(story, place.end - 1)) return false;
  const at = story.gaps[found.end] === Gap.Open && story.gaps[found.end + 1] === Gap.Close ? found.end + 1 : found.end;
  if (!IN.isAt(story, at)) return false;
  const where = resolution.readingAt.get(THE.isAt(story, at + 1) ? at + 2 : at + 1);
  return where !== undefined && story.knowledge.kindOf(where.entity) === 'place' && story.knowledge.typeOf(where.entity) !== 'city';
}
const OF_BRANCHES = new PackWords('branch');

/** Somebody called by this office and another one, who can hold both. */
function calledByBoth(story: Story, resolution: Resolution, office: Office, first: number, end: number): Called | undefined {
  const at = nameAfterBoth(story, resolution, first, end);
  const called = at === undefined ? undefined : personAt(story, resolution, at);
  return hasHeld(story, called, office) || !office.single ? called : undefined;
}

/** "the UN envoy for Syria": whoever is sent there, but not by it. */
const isSentThere = (story: Story, office: Office, place: RolePlace): boolean => SENT.has(office.role ?? '') && LEADING_TO_PLACE.isAt(story, place.end);
const LEADING_TO_PLACE = wordSet('for to in on');

/** "a former Ethiopian health minister". */
function isAfterIndefinite(story: Story, owner: Reading, place: RolePlace): boolean {
  if (owner.found.end > place.from || story.gaps[owner.found.first] > Gap.Hyphen) return false;
  return isOneOfMany(story, owner.found.first);
}

/** Whether "a" or "an" stands before words that begin at `first`, also over "former": they name no single office with its holder. */
export function isOneOfMany(story: Story, first: number): boolean {
  const before = first - (PAST.isAt(story, first - 1) ? 2 : 1);
  return isSomeone(story, before);
}
const isSomeone = (story: Story, at: number): boolean => A.isAt(story, at) || AN.isAt(story, at);
const PAST = wordSet('former onetime');

/** One past the office's own longer name that begins with the role: "NATO's Supreme Allied Commander [Europe]". */
function nameOfOffice({ knowledge }: Story, resolution: Resolution, place: RolePlace, id: string): number {
  const name = resolution.near.nameAt.get(place.first);
  return name !== undefined && name.end > place.end && name.candidates.some(({ entity }) => knowledge.ref(entity).id === id) ? name.end : place.end;
}

/** "West Bengal's [Chief Minister]": a region or city is named for itself, a state only as whose office it is. */
function isBelowState(story: Story, entity: EntityIndex): boolean {
  return story.knowledge.kindOf(entity) === 'place' && story.knowledge.countryOf(entity) !== undefined && !isState(story, entity);
}

/** "FBI Director" is one phrase; of "Kirkuk's energetic new governor" only the role is marked. */
function belongsTogether(story: Story, owner: Reading, place: RolePlace): boolean {
  const between = place.first - owner.found.end;
  if (story.gaps[owner.found.end] >= Gap.Comma || isWritten(story, owner.found.end, 'under')) return false;
  return between === 0 || (between === 1 && !isCapital(story, owner.found.end));
}
