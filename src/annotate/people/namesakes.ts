import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { isState, liesElsewhere, liesIn, regionAfter } from '../resolve/regions.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import { AND, CHIEF, LATE, OF, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isClose, lowerAt } from '../story/words.js';
import { PackWords } from '../story/pack-words.js';
import { isGivenName } from '../unknown/given-names.js';
import { BOUNDARIES, DETERMINERS } from '../unknown/word-lists.js';
import { NO_LONGER } from './role-in-text.js';

/** What nobody is who holds, held or will hold a public office that the pack knows: those who do so bear another's name. */
const LOWLY_TITLES = new PackWords('lowly');

/**
 * Who and what is not meant in all the article: the office holders of whose names are a "Police Chief Michael McGrath", a
 * "Sheriff John Major"; who lives, where "the late Otto Quill" is told of; the cities of whose names others lie in "Juneau, Wisconsin".
 */
export function namesakesIn(story: Story, names: readonly Found[], near: Neighbourhood): ReadonlySet<EntityIndex> {
  const { knowledge } = story;
  const namesakes = new Set<EntityIndex>();
  const abroad = new Map<EntityIndex, EntityIndex>();
  for (const found of names) {
    const { first, end, candidates } = found;
    const region = regionAfter(story, near, found);
    const members = statesBehind(story, near, end);
    if (members.length > 1) for (const { entity } of candidates) if (isOfOthers(story, entity, members)) namesakes.add(entity);
    if (region !== undefined) {
      for (const { entity } of candidates) {
        if (isHere(story, entity, region) || !CITIES.has(knowledge.typeOf(entity)) || !liesElsewhere(story, entity, region)) continue;
        const country = knowledge.countryOf(entity);
        const state = country === undefined || region.candidates.some((one) => knowledge.countryOf(one.entity) === country) ? undefined : knowledge.country(country);
        if (state === undefined) namesakes.add(entity);
        else abroad.set(entity, state);
      }
    }
    if (end - first < 2 || !isClose(story, first)) continue;
    if (isLate(story, first)) addLiving(story, candidates, namesakes);
    if (!hasLowlyTitle(story, first)) continue;
    for (const { entity } of candidates) if (isOfficial(story, entity)) namesakes.add(entity);
  }
  // Nearly all articles end here.
  if (namesakes.size + abroad.size === 0) return namesakes;
  const here = namedHere(story, names, near);
  // Lahore of "Punjab, India" may be Pakistan's since, where that is named.
  for (const [entity, state] of abroad) if (!here.has(state)) namesakes.add(entity);
  for (const entity of here) namesakes.delete(entity);
  return namesakes;
}

/** "the Quad of the United States, Saudi Arabia, Egypt and the UAE": the states that the text counts up as members. */
function statesBehind(story: Story, near: Neighbourhood, end: number): EntityIndex[] {
  const states: EntityIndex[] = [];
  if (!OF.isAt(story, end)) return states;
  for (let at = end + 1; states.length < MOST_MEMBERS;) {
    const name = near.nameAt.get(withoutArticle(story, at));
    const state = name?.candidates.find(({ entity }) => isState(story, entity))?.entity;
    if (name === undefined || state === undefined) break;
    states.push(state);
    at = AND.isAt(story, name.end) ? name.end + 1 : name.end;
    if (at === name.end && story.gaps[at] !== Gap.Comma) break;
  }
  return states;
}
const MOST_MEMBERS = 8;
const withoutArticle = (story: Story, at: number): number => (THE.isAt(story, at) ? at + 1 : at);

/** Whether most of those members are none of a union of states, where the pack knows its. */
function isOfOthers(story: Story, union: EntityIndex, members: readonly EntityIndex[]): boolean {
  if (!UNIONS.has(story.knowledge.typeOf(union))) return false;
  const own = story.knowledge.neighbours(union);
  return members.filter((one) => own.includes(one)).length * 2 < members.length && own.some((one) => isState(story, one));
}
const UNIONS: ReadonlySet<string | undefined> = new Set(['bloc', 'alliance']);

/** The states that are named, and the places of which the article tells where they lie or that it is written there. */
function namedHere(story: Story, names: readonly Found[], near: Neighbourhood): ReadonlySet<EntityIndex> {
  const here = new Set<EntityIndex>();
  for (const found of names) {
    const region = regionAfter(story, near, found);
    // "PARIS (Reuters) -" tells of no Paris in Texas.
    const isDateline = region === undefined && has(story, found.first, Shape.Upper) && story.gaps[found.first] === Gap.Stop;
    for (const { entity } of found.candidates) if (isDateline || isHere(story, entity, region)) here.add(entity);
  }
  return here;
}

const isHere = (story: Story, entity: EntityIndex, region: Found | undefined): boolean =>
  isState(story, entity) || (region !== undefined && liesIn(story, entity, region));

export const CITIES: ReadonlySet<string | undefined> = new Set(['city', 'capital']);

const hasLowlyTitle = (story: Story, first: number): boolean => LOWLY_TITLES.isUnstoppedAt(story, first - 1) && !NO_LONGER.isAt(story, first - 2)
  || (CHIEF.isAt(story, first - 1) && isCapital(story, first - 1) && /^(?:police|fire)$/.test(lowerAt(story, first - 2)));

/** "Detective Otto Quill", "my friend, Otto Quill", "Otto Quill, a plumber from Otterby", "Otto Quill, 45, of Otterby": said to be what hardly anybody is who holds a public office, or how old. */
export function isLowly(story: Story, { first, end }: Found): boolean {
  const before = first - 1;
  if (hasLowlyTitle(story, first) || isPartner(story, first) || story.gaps[first] === Gap.Comma && KIN.isAt(story, before)) return true;
  if (story.gaps[first] <= Gap.Comma && CALLINGS.isUnstoppedAt(story, before) && !NO_LONGER.isAt(story, before - 1)) return true;
  if (story.gaps[end] !== Gap.Comma) return false;
  if (has(story, end, Shape.Digit)) return story.ends[end] - story.starts[end] === 2 && story.gaps[end + 1] === Gap.Comma;
  if (!DETERMINERS.isAt(story, end)) return false;
  for (let at = end + 1; at < end + FARTHEST && story.gaps[at] < Gap.Comma && !BOUNDARIES.isAt(story, at) && !NO_LONGER.isAt(story, at); at += 1) if (CALLINGS.isAt(story, at) || LOWLY_TITLES.isAt(story, at)) return true;
  return false;
}
const CALLINGS = new PackWords('calling');
const KIN = new PackWords('kin');
const FARTHEST = 6;

/** "Oda and Otto Quill": a couple, of whom neither is presented. */
const isPartner = (story: Story, first: number): boolean => AND.isAt(story, first - 1) && isClose(story, first) && isCapital(story, first - 2) && isGivenName(story, first - 2)
  && !(isCapital(story, first - 3) && isClose(story, first - 2));

/** "the late dictator Otto Quill" */
function isLate(story: Story, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= MOST_WORDS && story.gaps[at + 1] === Gap.Space && !isCapital(story, at); at -= 1) if (LATE.isAt(story, at)) return true;
  return false;
}
const MOST_WORDS = 3;

/** Of several who bear a name those who live, where one of them is dead; those, too, of whose death the pack would know. */
function addLiving({ knowledge, day }: Story, candidates: readonly Candidate[], into: Set<EntityIndex>): void {
  const isDead = ({ entity }: Candidate): boolean => (knowledge.lifeOf(entity).to ?? '9') < (day ?? '0');
  const isKnown = ({ entity }: Candidate): boolean => knowledge.lifeOf(entity).to !== undefined || knowledge.prominenceOf(entity) >= KNOWN_DEAD;
  if (!candidates.some(isDead) && !candidates.every(isKnown)) return;
  for (const one of candidates) if (knowledge.kindOf(one.entity) === 'person' && !isDead(one)) into.add(one.entity);
}

const KNOWN_DEAD = 70;

/** Somebody with offices, none of them of the police. */
function isOfficial({ knowledge }: Story, entity: EntityIndex): boolean {
  if (knowledge.kindOf(entity) !== 'person') return false;
  const terms = knowledge.termsOf(entity);
  return terms.length > 0 && !terms.some(({ office }) => /police|sheriff/.test(office.id));
}
