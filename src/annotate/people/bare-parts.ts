import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import { foundAt } from '../names/find-names.js';
import { isCalendar, isCalledAfter } from '../names/fitting.js';
import { evidenceOf } from '../resolve/evidence.js';
import type { Cover } from '../resolve/longer-names.js';
import type { Reading } from '../resolve/reading.js';
import { isOfOtherState, titleOf } from '../resolve/titles.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { Gap } from '../story/gaps.js';
import { AND, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, startsSentence } from '../story/words.js';
import { isGivenName } from '../unknown/given-names.js';
import { isQuoted } from '../unknown/looks.js';
import { HONORIFICS, PARTICLES } from '../unknown/word-lists.js';
import type { Bearer, Bearers } from './bearers.js';
import { WHERE } from './coreference.js';
import { bearerAt, hasWord, NOBODY, opensAnothers } from './bearers.js';

/** Short names found by their bearers alone: readings, and names of people outside the pack. */
interface BareParts {
  readings: Reading[];
  unknown: { first: number; end: number; bearer: Bearer }[];
}

/** Capitalised words that are no name in the pack, or not taken for one, but part of a full name of the article. */
export function readBareParts(story: Story, bearers: Bearers, near: Neighbourhood, cover: Cover, taken: Uint8Array): BareParts {
  const parts: BareParts = { readings: [], unknown: [] };
  const [withSurnames, withGiven] = [!story.without.surnames, !story.without['given-names']];
  let next = 0;
  const { capitals } = story;
  // By number: an iterator would make an object a word.
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number];
    if (at < next || taken[at] === 1) continue;
    const key = story.keys[at];
    const surname = withSurnames ? bearers.bySurname(key) : NOBODY;
    const given = withGiven ? givenAt(story, bearers, at) : NOBODY;
    if (surname.length + given.length === 0) continue;
    const bearer = bearerAt(story, surname.length > 0 ? surname : given, at);
    if (bearer === undefined || opensAnothers(story, bearers, at, bearer) || isCalendar(story, at) || standsInLongerName(story, cover, at, bearer) || isPlainWord(story, at, bearer)) continue;
    const end = endOfName(story, at, bearer, taken);
    const found = foundAt(at, end, []);
    if (bearer.entity !== undefined && isOfOtherState(story, { found, title: titleOf(story, near, found) }, bearer.entity)) continue;
    // "Judy Garland in “Judy”", a ship called “John R. Pierce”
    if (isCalledAfter(story, at, end) || bearer.entity === undefined && isQuoted(story, at, end) || isLand(story, near, at)) continue;
    const first = surname.length > 0 ? startOfName(story, at, bearer, taken) : at;
    if (bearer.entity === undefined) parts.unknown.push({ first, end, bearer });
    else parts.readings.push(again(story, first, end, bearer, bearer.entity, surname.length > 0));
    next = end;
  }
  return parts;
}

/** "the Communist Party of Nepal": a place's name behind what leads to one, whoever is called so. */
const isLand = (story: Story, near: Neighbourhood, at: number): boolean => WHERE.isAt(story, at - 1)
  && near.nameAt.get(at)?.candidates.some(({ entity, form }) => form === 'full' && story.knowledge.kindOf(entity) === 'place') === true;

/** Whom the word may mean by a given name; those named only later are not meant where it stands among others. */
function givenAt(story: Story, bearers: Bearers, at: number): readonly Bearer[] {
  const given = bearers.byGivenName(at);
  return given.length > 0 && isAmongGivenNames(story, at) ? namedBefore(given, at) : given;
}

const namedBefore = (bearers: readonly Bearer[], at: number): Bearer[] => bearers.filter(({ first }) => first < at);

/** "his siblings, Anne, Andrew and Edward": one of several who are called by given names alone is nobody whom the article names only later. */
function isAmongGivenNames(story: Story, at: number): boolean {
  const before = AND.isAt(story, at - 1) ? at - 2 : at - 1;
  const after = AND.isAt(story, at + 1) ? at + 2 : at + 1;
  const isListed = (word: number, gap: number): boolean => isCapital(story, word) && isGivenName(story, word) && (gap === Gap.Comma || Math.abs(word - at) === 2);
  return isListed(before, story.gaps[at]) || (isListed(after, story.gaps[at + 1]) && !isCapital(story, after + 1));
}

/** "Orbán Viktor" after "Viktor Orbán", "Parag Agrawal" in the headline: further words of the same bearer belong to it, in any order. */
function endOfName(story: Story, at: number, bearer: Bearer, taken: Uint8Array): number {
  let end = at + 1;
  while (end < story.count && story.gaps[end] <= Gap.Hyphen && isCapital(story, end) && taken[end] === 0 && hasWord(story, bearer, end)) end += 1;
  return end;
}

/** "West Ham", which by itself proves too little: not "Ham" alone. */
function startOfName(story: Story, at: number, bearer: Bearer, taken: Uint8Array): number {
  let first = at;
  const isKnownGroup = bearer.kind === 'organization' && bearer.entity !== undefined;
  while (isKnownGroup && first > 0 && story.gaps[first] <= Gap.Hyphen && isCapital(story, first - 1) && !THE.isAt(story, first - 1) && taken[first - 1] === 0 && hasWord(story, bearer, first - 1)) first -= 1;
  return first < at ? first : withParticles(story, at, bearer, taken);
}

/** "Van Gundy" after "Stan Van Gundy": the particles that its bearer's name has before the surname too. */
export function withParticles(story: Story, at: number, bearer: Bearer, taken?: Uint8Array): number {
  const keyAt = (word: number): number => story.keys[word];
  let last = bearer.end - 1;
  while (last > bearer.first && keyAt(last) !== keyAt(at)) last -= 1;
  let first = at;
  while (first > 0 && last - 1 > bearer.first && story.gaps[first] <= Gap.Hyphen && (taken === undefined || taken[first - 1] === 0)
    && PARTICLES.isAt(story, first - 1) && keyAt(first - 1) === keyAt(last - 1)) {
    first -= 1;
    last -= 1;
  }
  return first;
}

function again(story: Story, first: number, end: number, bearer: Bearer, entity: EntityIndex, isSurname: boolean): Reading {
  const found = foundAt(first, end, []);
  const candidate: Candidate = { entity, form: 'surname', prior: 0, exactCase: false, period: undefined };
  return {
    found, entity, candidate, confidence: isSurname ? 0.95 : 0.85,
    evidence: evidenceOf(story, found, candidate, undefined, bearer, 1), others: [], title: undefined,
  };
}

/** The first word of a sentence that the article also writes small, "Will", "Grace", or of a stranger any in a heading: "Britain Votes to Leave" after "Better Leave". */
function isPlainWord(story: Story, at: number, bearer: Bearer): boolean {
  const isAnyCapital = startsSentence(story, at) || (bearer.entity === undefined && story.sections[story.sectionOf[at]].titleCase);
  return isAnyCapital && story.lowerKeys.has(story.keys[at]);
}

/** "Harrison Ford" is not Natalie Harrison, "Ahmad Nasser al-Sabah" not Nawaf al-Sabah: next to another capitalised word, titles apart, a bare part proves nothing. */
function standsInLongerName(story: Story, cover: Cover, at: number, bearer: Bearer): boolean {
  if (story.sections[story.sectionOf[at]].titleCase) return false;
  const isUnknown = (word: number): boolean => word >= 0 && word < story.count && isCapital(story, word) && cover[word] === 0 && !hasWord(story, bearer, word);
  let first = at;
  while (first > 0 && story.gaps[first] <= Gap.Hyphen && PARTICLES.isAt(story, first - 1)) first -= 1;
  const left = story.gaps[first] <= Gap.Hyphen && isUnknown(first - 1) && !startsSentence(story, first - 1) && !HONORIFICS.isUnstoppedAt(story, first - 1);
  return left || (story.gaps[at + 1] <= Gap.Hyphen && isUnknown(at + 1));
}
