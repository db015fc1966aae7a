import type { EntityIndex } from '../../knowledge/api.js';
import { MAX_MENTION_LENGTH } from '../../model/annotation.js';
import type { Evidence } from '../../model/annotation.js';
import type { EntityRef } from '../../model/entity.js';
import { isBusiness } from '../names/businesses.js';
import { editionMeant } from '../events/edition.js';
import { isContradicted } from '../offices/contradiction.js';
import { hasFieldAfter, isOneOfMany } from '../offices/find-offices.js';
import type { OfficeMention } from '../offices/office-mention.js';
import { governmentMeant } from '../people/metonyms.js';
import { modifierBefore } from '../offices/role-words.js';
import type { Reading } from '../resolve/reading.js';
import { isState } from '../resolve/regions.js';
import type { Neighbourhood } from '../resolve/titles.js';
import type { Resolution } from '../resolve/resolution.js';
import { ByWord } from '../story/by-word.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isClose, markWords, paragraphOf, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { newDraft } from './draft.js';
import type { Draft } from './draft.js';

/** All annotations of names and offices, each word at most in one but for nested ones, in text order. */
export function draftAll(story: Story, resolution: Resolution, offices: readonly OfficeMention[], references: readonly Draft[]): Draft[] {
  const { near } = resolution;
  const outer: Draft[] = [];
  const add = (draft: Draft): void => {
    if (story.ends[draft.end - 1] - story.starts[draft.first] <= MAX_MENTION_LENGTH) outer.push(draft);
  };
  const inner: Reading[] = [];
  for (const office of offices) add(ofOffice(office));
  for (const reading of resolution.readings) {
    if (reading.found.inside !== undefined) inner.push(reading);
    else if (!isOwnerOnly(story, reading) && !isOtherOffice(story, resolution, reading)) add(ofReading(story, reading, near));
  }
  for (const { owner } of offices) if (owner !== undefined) inner.push(owner);
  for (const name of resolution.unknown) add(ofUnknown(story, name));
  for (const again of resolution.unknownAgain) add(ofUnknownAgain(story, again));
  for (const reference of references) add(reference);
  const kept = withoutOverlaps(story, outer);
  return merged(kept.values(), nestedIn(story, near, kept, inner).sort(inTextOrder));
}

/** Of two with the same words the office comes last, so that its card is the one that opens. */
const inOwnWords = ({ nested }: Draft): number => (nested === true ? 0 : 1);
const inTextOrder = (a: Draft, b: Draft): number => a.first - b.first || b.end - a.end || inOwnWords(a) - inOwnWords(b);

/** Two lists in the order of the text as one. */
function merged(some: readonly Draft[], few: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  let at = 0;
  for (const one of some) {
    while (at < few.length && inTextOrder(few[at], one) < 0) all.push(few[at++]);
    all.push(one);
  }
  while (at < few.length) all.push(few[at++]);
  return all;
}

/** "European": adjectives of what is no country tell whose office it is, but stand for more than the one body. */
function isOwnerOnly(story: Story, reading: Reading): boolean {
  return reading.candidate.form === 'demonym' && story.knowledge.kindOf(reading.entity) !== 'place';
}

/** A title that the names beside it prove to be another office's. */
function isOtherOffice(story: Story, resolution: Resolution, { entity, found }: Reading): boolean {
  if (story.knowledge.kindOf(entity) !== 'office') return false;
  // "a U.S. envoy", "a former prime minister of Chad": one of many.
  if ((isClose(story, found.first) && isOneOfMany(story, found.first)) || hasFieldAfter(story, found.end)) return true;
  const office = story.knowledge.officeById(story.knowledge.ref(entity).id);
  return office !== undefined && isContradicted(story, resolution, { first: found.first, end: found.end, office });
}

/** The longest of those that share words, at all of its words; of equally long ones the surer. */
function withoutOverlaps(story: Story, drafts: readonly Draft[]): ByWord<Draft> {
  const kept = new ByWord<Draft>(story.count);
  const shared = sharedWords(story, drafts);
  // Most share no word with another, so that only the rest is put in order.
  const rivals: Draft[] = [];
  for (const draft of drafts) if (!isAmong(shared, draft)) kept.fill(draft.first, draft.end, draft); else rivals.push(draft);
  rivals.sort((one, two) => (two.end - two.first) - (one.end - one.first) || two.confidence - one.confidence);
  for (const draft of rivals) if (!isTaken(kept, draft)) kept.fill(draft.first, draft.end, draft);
  return kept;
}

/** The words that several drafts hold, as 2; those of one alone as 1. */
function sharedWords(story: Story, drafts: readonly Draft[]): Uint8Array {
  const holders = new Uint8Array(story.count + 1);
  for (const { first, end } of drafts) for (let at = first; at < end; at += 1) holders[at] = holders[at] === 0 ? 1 : 2;
  return holders;
}

function isAmong(shared: Uint8Array, { first, end }: Draft): boolean {
  for (let at = first; at < end; at += 1) if (shared[at] === 2) return true;
  return false;
}

function isTaken(kept: ByWord<Draft>, { first, end }: Draft): boolean {
  for (let at = first; at < end; at += 1) if (kept.has(at)) return true;
  return false;
}

/**
 * What stands inside a longer annotation: the country or body whose office, government or war it is, but no "U.S." in "U.S. Open" or
 * "U.S. Department of Justice". Names inside what turned out to be no name stand alone.
 */
function nestedIn(story: Story, near: Neighbourhood, holder: ByWord<Draft>, inner: readonly Reading[]): Draft[] {
  const seen = new Uint8Array(story.count + 1);
  // The longest first, or "African" in "South African president" would come beside "South African".
  const inOrder = [...inner].sort((a, b) => (b.found.end - b.found.first) - (a.found.end - a.found.first));
  const nested: Draft[] = [];
  for (const reading of inOrder) {
    const outer = holder.get(reading.found.first);
    if (seen[reading.found.first] === 1) continue;
    if (outer === undefined) {
      if (holder.get(reading.found.end - 1) === undefined) nested.push(ofReading(story, reading, near));
    } else if (isWorthNesting(story, reading, outer)) {
      const draft = ofReading(story, reading, near);
      draft.nested = true;
      nested.push(draft);
    } else continue;
    markWords(seen, reading.found.first, reading.found.end);
  }
  return nested;
}

function isWorthNesting(story: Story, reading: Reading, outer: Draft): boolean {
  const { found, entity } = reading;
  if (found.end > outer.end) return false;
  // "The British and French ministers": the country's word alone names its office.
  if (outer.end - outer.first === found.end - found.first) return outer.kind === 'office' && ['place', 'organization'].includes(story.knowledge.kindOf(entity));
  if (isOfBodysName(story, reading, outer)) return false;
  // "Labor Secretary" is of no party.
  if (story.knowledge.typeOf(entity) === 'party' && !isOfficeOf(story, outer, entity)) return false;
  if (outer.kind === 'office' && isShortForm(story, reading)) return outer.office !== undefined;
  // "Google chief executive"
  if (isOfficeOf(story, outer, entity) && isBusiness(story.knowledge, entity)) return true;
  // "Sudan" in "the war in Sudan", "Saddam Hussein" in "the execution of Saddam Hussein"
  if (outer.kind === 'event' && found.end === outer.end && !isCapital(story, outer.first)) return ['place', 'person'].includes(story.knowledge.kindOf(entity));
  const isOwners = outer.kind === 'office' || outer.kind === 'government' || (outer.kind === 'event' && !isCapital(story, outer.end - 1));
  return found.first === outer.first && isOwners && outer.entity !== undefined && isState(story, entity);
}

/** The office is of that body. */
const isOfficeOf = ({ knowledge }: Story, { office }: Draft, entity: EntityIndex): boolean => office?.body !== undefined && office.body === knowledge.ref(entity).id;

/** "England" in "Bank of England Governor", "States" in "head of the Organization of American States" are part of the body's name. */
const isOfBodysName = (story: Story, reading: Reading, outer: Draft): boolean => {
  const { inside } = reading.found;
  return inside !== undefined && (inside.end < outer.end || (inside.first > outer.first && !isOfficesCountry(story, reading, outer)));
};

/** "India" at the end of "governor of the Reserve Bank of India". */
const isOfficesCountry = ({ knowledge }: Story, { entity, found }: Reading, outer: Draft): boolean =>
  found.end === outer.end && outer.office?.country !== undefined && knowledge.countryOf(entity) === outer.office.country;

/** A state or acronym: "NATO" in "NATO Secretary General" is worth its own mark, "European Council" before "President" is not. */
function isShortForm(story: Story, { found, entity }: Reading): boolean {
  const { knowledge } = story;
  return knowledge.kindOf(entity) === 'place' || knowledge.typeOf(entity) === 'party' || (found.end - found.first === 1 && (story.shapes[found.first] & Shape.Upper) !== 0);
}

function ofReading(story: Story, reading: Reading, near: Neighbourhood): Draft {
  const { knowledge } = story;
  const { found, candidate, title } = reading;
  const government = governmentMeant(story, reading, near);
  const meant = government ?? editionMeant(story, reading);
  const entity = meant ?? reading.entity;
  const first = knowledge.kindOf(entity) === 'person' ? withRoyalTitle(story, found.first)
    : knowledge.kindOf(entity) === 'organization' ? withArticle(story, afterOwner(story, near, reading)) : found.first;
  const office = knowledge.kindOf(entity) === 'office' ? knowledge.officeById(knowledge.ref(entity).id) : undefined;
  const draft = newDraft(first, found.end, knowledge.kindOf(entity), reading.confidence, meant === undefined ? reading.evidence : [{ reason: government === undefined ? 'date' : 'metonym' }]);
  draft.entity = entity;
  draft.others = refs(story, meant === undefined ? reading.others : [reading.entity, ...reading.others].slice(0, 3));
  draft.stop = found.stop;
  draft.office = office;
  if (office !== undefined) draft.modifier = modifierBefore(story, found.first);
  if (candidate.form === 'demonym') draft.demonym = true;
  draft.title = title;
  return draft;
}

/** "South Korea’s [Constitutional Court]": the state is named for itself. */
function afterOwner(story: Story, near: Neighbourhood, { found: { first, end } }: Reading): number {
  let owner = first + 1;
  while (owner < end && owner - first < LONGEST_STATE && story.gaps[owner] !== Gap.Possessive) owner += 1;
  if (owner >= end || story.gaps[owner] !== Gap.Possessive) return first;
  const name = near.nameEndingAt.get(owner);
  return name?.first === first && name.candidates.some(({ entity }) => isState(story, entity)) ? owner : first;
}
const LONGEST_STATE = 4;

const ROYAL = wordSet('prince princess crown');

/** "Prince Abdulaziz", "Crown Prince Mohammed": a royal title is part of the name. */
function withRoyalTitle(story: Story, word: number): number {
  let first = word;
  while (first > 0 && word - first < 2 && isClose(story, first) && isCapital(story, first - 1) && ROYAL.isAt(story, first - 1)) first -= 1;
  return first;
}

/** "told The Associated Press": an article with a capital amid a sentence belongs to the name, "the [Washington Post]" with none does not; "LONDON 1996-08-30 The" begins one. */
function withArticle(story: Story, word: number): number {
  if (THE.isAt(story, word) && !isCapital(story, word)) return word + 1;
  const isCapitalAmid = word > 1 && THE.isAt(story, word - 1) && isCapital(story, word - 1) && isClose(story, word) && story.gaps[word - 1] === Gap.Space && !(story.gaps[word - 2] === Gap.Hyphen && has(story, word - 2, Shape.Digit));
  return isCapitalAmid && !story.sections[story.sectionOf[word]].titleCase ? word - 1 : word;
}

function refs(story: Story, entities: readonly EntityIndex[]): EntityRef[] | undefined {
  return entities.length === 0 ? undefined : entities.map((index) => story.knowledge.ref(index));
}

function ofOffice(mention: OfficeMention): Draft {
  const { first, end, office, modifier, person, called, confidence, definite, evidence } = mention;
  const draft = newDraft(first, end, 'office', confidence, evidence);
  draft.office = office;
  draft.modifier = modifier;
  draft.years = mention.place.years;
  draft.person = person;
  draft.called = called;
  draft.definite = definite;
  return draft;
}

function ofUnknown(story: Story, name: Resolution['unknown'][number]): Draft {
  const first = name.kind === 'organization' ? withArticle(story, name.first) : name.first;
  const draft = newDraft(first, name.end, name.kind, name.kind === 'person' ? 0.8 : 0.7, []);
  draft.unknown = textBetween(story, name.first, name.end).toLowerCase();
  draft.named = { first: name.first, end: name.end };
  return draft;
}

function ofUnknownAgain(story: Story, { first, end, bearer }: Resolution['unknownAgain'][number]): Draft {
  const evidence: Evidence[] = [{ reason: 'surname-after-full-name', text: textBetween(story, bearer.first, bearer.end), paragraph: paragraphOf(story, bearer.first) }];
  const draft = newDraft(first, end, bearer.kind, 0.85, evidence);
  draft.unknown = bearer.key;
  draft.named = { first: bearer.first, end: bearer.end };
  return draft;
}
