import { isSuffix } from '../names/find-names.js';
import type { Found, FoundRole } from '../names/find-names.js';
import { Trait } from '../names/traits.js';
import { Gap } from '../story/gaps.js';
import { isGroupHead } from '../story/listed.js';
import { IN, OF, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isOfLetters, isRoman, isWritten, lowerAt, markWords, startsSentence, wordAt } from '../story/words.js';
import { EVENT_NOUNS } from '../events/event-nouns.js';
import { isPost } from '../people/role-in-text.js';
import type { Neighbourhood } from './titles.js';
import { isGivenName } from '../unknown/given-names.js';
import { isIncorporated } from '../unknown/groups.js';
import type { Run } from '../unknown/runs.js';
import { isPersonNoun } from '../unknown/person-nouns.js';
import { isOpener } from '../unknown/openers.js';
import { BOUNDARIES, CALENDAR, CONNECTORS, HONORIFICS, PARTICLES, STARTERS } from '../unknown/word-lists.js';

/** Words that some known name or role holds. */
export type Cover = Uint8Array;

export function coverOf(story: Story, names: readonly Found[], roles: readonly FoundRole[]): Cover {
  const cover = new Uint8Array(story.count + 1);
  for (const { first, end, traits } of names) {
    // A surname or common word may be anybody's: it does not make the word next to it known.
    if ((traits & Trait.Strong) !== 0) markWords(cover, first, end);
  }
  for (const { first, end } of roles) markWords(cover, first, end);
  return cover;
}

/** A capitalised word that nobody knows stands right before the name: "Andrew Johnson" is no Boris Johnson. */
export function unknownLeft(story: Story, cover: Cover, found: Found): boolean {
  let at = found.first - 1;
  if (at < 0) return false;
  const gap = story.gaps[found.first];
  if (gap === Gap.Space && (isEponymBefore(story, at) || isBeforeParticle(story, at))) return cover[at - 1] === 0;
  // "Ahmad Nasser al-Sabah"
  if (gap === Gap.Hyphen && isBeforeParticle(story, at)) at -= 1;
  // "Jamaat-ud-Dawa", "Tehrik-e-Taliban"
  if (gap === Gap.Hyphen && !isCapital(story, at) && story.gaps[at] === Gap.Hyphen && story.ends[at] - story.starts[at] <= 3) return isCapital(story, at - 1) && !CONNECTORS.isAt(story, at);
  if (gap !== Gap.Space && gap !== Gap.Hyphen && gap !== Gap.Abbreviation && gap !== Gap.Ampersand) return false;
  if (!countsAsName(story, cover, at) || isDatelineAfter(story, found)) return false;
  return !HONORIFICS.isUnstoppedAt(story, at) && !isOpener(story, at) && !(startsSentence(story, at) && gap === Gap.Hyphen);
}

/** "Duke of Norfolk" */
const isEponymBefore = (story: Story, of: number): boolean => OF.isAt(story, of) && isCapital(story, of - 1) && isNamedAfter(story, of - 1);

/** "Eduardo del Rosario", "Collège de France" */
const isBeforeParticle = (story: Story, particle: number): boolean =>
  PARTICLES.isAt(story, particle) && !isCapital(story, particle) && story.gaps[particle] === Gap.Space && isCapital(story, particle - 1);

/** "By Jane Otter LONDON (Reuters)": the capitals of a dateline do not go on from the writer's name. */
function isDatelineAfter(story: Story, { first, end, candidates }: Found): boolean {
  for (let at = first; at < end; at += 1) if (!has(story, at, Shape.Upper)) return false;
  return story.ends[end - 1] - story.starts[first] >= SHORTEST_CITY && !has(story, first - 1, Shape.Upper) && candidates.some(({ entity, form }) => form !== 'demonym' && SEATS.has(story.knowledge.typeOf(entity) ?? ''));
}
const SHORTEST_CITY = 4;
export const SEATS: ReadonlySet<string> = new Set(['city', 'capital']);

/** "Treaty of Paris", "Duke of Norfolk", "Battle of Kursk" are about no Paris, Norfolk or Kursk. */
const NAMED_AFTER = new PackWords('eponym');

/** A word that with "of" and a place is mostly somebody's name; "Workers" of "Mine Workers of America" too, "Simmons" of "Ann Simmons of Texas" not. */
function isNamedAfter(story: Story, at: number): boolean {
  const word = lowerAt(story, at);
  // "Jones Medical Industries Inc of St. Louis": where it sits.
  if (isIncorporated(story, at)) return false;
  if (NAMED_AFTER.isAt(story, at) || isGroupHead(story, at)) return true;
  const isInName = at > 0 && isCapital(story, at - 1) && story.gaps[at] === Gap.Space && !isGivenName(story, at - 1);
  return isInName && word.endsWith('s') && !story.sections[story.sectionOf[at]].titleCase;
}

/** … or right after it: "London Marathon" is not about London, "Trump Tower" not about Trump. */
export function unknownRight(story: Story, cover: Cover, found: Found): boolean {
  const { first, end } = found;
  const gap = story.gaps[end];
  if (gap === Gap.Space) {
    if (goesOnOverOf(story, cover, found) || goesOnOverParticle(story, cover, end)) return true;
    if (isCapital(story, end) && (goesOnAsGroup(story, end) && !isWhereNext(story, cover, found) || isRegnal(story, end) && !isRegnal(story, end - 1))) return true;
    if (isGivenName(story, end) && isMember(story, found)) return false;
    // "Volkswagen AG VOWG.F": behind the end of a company's name comes the code of its shares.
    if (end - first > 1 && isSuffix(story, end - 1)) return false;
  // "Bristol-Myers", not "Paris-based".
  } else if (gap !== Gap.Ampersand && gap !== Gap.Hyphen && !(gap === Gap.Abbreviation && isInitials(story, found))) return false;
  return end < story.count && countsAsName(story, cover, end) && !startsAnew(story, end) && !isTitleOfNext(story, end) && !isModel(story, end) && !areMembers(story, end);
}

/** "Democrat Mary Quill", "the Arizona Republican": of a party, as one of its members. */
export const isMember = ({ knowledge }: Story, { first, end, candidates }: Found): boolean => end - first === 1 && candidates.every(({ entity }) => knowledge.typeOf(entity) === 'party');

/** "Paris Jackson", "Dakota Johnson": a place that is a given name as well, before a surname that the pack knows; "in Georgia Biden won" is two names. */
export function isGivenNameHere(story: Story, near: Neighbourhood, { first, end }: Run): boolean {
  if (end - first !== 1 || story.gaps[end] !== Gap.Space || !BOTH.isAt(story, first) || IN.isAt(story, first - 1)) return false;
  return isCapital(story, end) && !isTitleOfNext(story, end) && ((near.nameAt.get(end)?.traits ?? 0) & Trait.Surname) !== 0;
}
const BOTH = new PackWords('both');

/** "In Michigan Biden won": where, and then who is known by the surname and does something. */
export const isSubjectNext = (story: Story, near: Neighbourhood, { first, end }: Found): boolean => IN.isAt(story, first - 1) && startsSentence(story, first - 1) && story.gaps[end] === Gap.Space && ((near.nameAt.get(end)?.traits ?? 0) & Trait.Surname) !== 0
  && story.gaps[end + 1] === Gap.Space && !isCapital(story, end + 1) && !goesOnAsGroup(story, end);

/** "World Series of Golf", "Gold Fields of South Africa Ltd" */
const goesOnOverOf = (story: Story, cover: Cover, found: Found): boolean => OF.isAt(story, found.end)
  && (isGroupOrEvent(story, found) && story.gaps[found.end + 1] === Gap.Space && countsAsName(story, cover, found.end + 1) && !isPartyOfSomebody(story, found) || endsAsCompany(story, found.end + 1) || isTheOne(story, found));

/** "the City of Otterby" is not what is called the City by itself. */
const isTheOne = (story: Story, { first, end, traits }: Found): boolean => end - first === 2 && (traits & Trait.Place) !== 0 && THE.isAt(story, first) && story.gaps[end + 1] === Gap.Space && isCapital(story, end + 1);

/** "Charles de Gaulle airport" is about no other Charles, "Sheikh Sabah al-Khalid" no other Sheikh Sabah. */
const goesOnOverParticle = (story: Story, cover: Cover, at: number): boolean =>
  PARTICLES.isAt(story, at) && !isCapital(story, at) && (story.gaps[at + 1] === Gap.Space || story.gaps[at + 1] === Gap.Hyphen) && countsAsName(story, cover, at + 1);

/** "Ohio The rain" is two lines; "Phoenix New Times" goes on. */
export const startsAnew = (story: Story, at: number): boolean => STARTERS.isAt(story, at) && !(isWritten(story, at, 'new') && story.gaps[at + 1] === Gap.Space && isCapital(story, at + 1));

/** "Gold Fields of South Africa Ltd": whatever is known by its first words, the name goes on to the end of a company's. */
function endsAsCompany(story: Story, from: number): boolean {
  for (let at = from; at < from + LONGEST_PLACE && at < story.count && isCapital(story, at) && story.gaps[at] === Gap.Space; at += 1) if (at > from && isSuffix(story, at)) return true;
  return false;
}
const LONGEST_PLACE = 4;

/** "the Progress Party of Sylvi Listhaug": whoever leads it. */
export const isPartyOfSomebody = (story: Story, { candidates, end }: Found): boolean => story.gaps[end + 2] === Gap.Space && isCapital(story, end + 2)
  && candidates.some(({ entity }) => story.knowledge.typeOf(entity) === 'party');

/** Their names go on over "of": the World Series is not the "World Series of Golf". */
const isGroupOrEvent = ({ knowledge }: Story, { candidates }: Found): boolean => candidates.some(({ entity, form }) => form !== 'surname' && OF_GROUPS.has(knowledge.kindOf(entity)));
const OF_GROUPS: ReadonlySet<string> = new Set(['organization', 'event']);

/** "N.C. Wyeth": two letters before a name are rather somebody's initials than a region's, which mostly comes after a comma. */
const isInitials = (story: Story, { first, end, candidates }: Found): boolean => end - first === 1 && candidates.every(({ entity }) => story.knowledge.typeOf(entity) === 'region') && story.gaps[first] !== Gap.Comma
  && /^[A-Z]\.[A-Z]\.$/.test(wordAt(story, first));

/** "Turkish F-16s", "Russian Su-34 bombers", "Nvidia RTX 4050": letters and number of what somebody has. */
const isModel = (story: Story, at: number): boolean => story.ends[at] - story.starts[at] <= 3 && story.gaps[at + 1] <= Gap.Hyphen && has(story, at + 1, Shape.Digit);

/** "Texas Gov. Greg Abbott", "Maldivian Speaker Mohamed Nasheed": a title of whoever follows. */
function isTitleOfNext(story: Story, at: number): boolean {
  const gap = story.gaps[at + 1];
  return (HONORIFICS.isUnstoppedAt(story, at) || isPost(story, at)) && at + 1 < story.count && (gap === Gap.Space || gap === Gap.Abbreviation) && isCapital(story, at + 1);
}

/** "Labour MPs", "Siemens CEOs": who belongs to it, by letters. */
const areMembers = (story: Story, at: number): boolean => isOfLetters(story, at) && isPersonNoun(story, at);

/** Of another of this name: "Queen Elizabeth I". The numeral I alone would be the pronoun after most names. */
const isRegnal = (story: Story, at: number): boolean => isRoman(story, at) && REGNAL.test(wordAt(story, at));
const REGNAL = /^(?:I|II|III|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XVI?)$/;

/** "while in Europe HSBC Holdings fell": where, and then a group that the pack knows. */
function isWhereNext(story: Story, cover: Cover, { first, end }: Found): boolean {
  if (!IN.isAt(story, first - 1) || story.gaps[first] !== Gap.Space) return false;
  for (let at = end; at < story.count && story.gaps[at] === Gap.Space && isCapital(story, at); at += 1) if (cover[at] === 0) return false;
  return true;
}

/** "Louisiana Alligator Advisory Council", in a heading too, where capitals say nothing; "Moon Jae-in of the Democratic Party" is two names. */
function goesOnAsGroup(story: Story, from: number): boolean {
  for (let at = from; at < from + 4 && at < story.count; at += 1) {
    if (story.gaps[at] !== Gap.Space && story.gaps[at] !== Gap.Ampersand) return false;
    // "Bars Nawaz Sharif From Office": in a heading a word that parts names has a capital too.
    if (!CONNECTORS.isAt(story, at) && (!isCapital(story, at) || BOUNDARIES.isAt(story, at))) return false;
    // "New Zealand Mosque Attacks" in a heading: what happened there.
    if (isCapital(story, at) && isGroupHead(story, at)) return !EVENT_NOUNS.isAt(story, at + 1);
  }
  return false;
}

function countsAsName(story: Story, cover: Cover, at: number): boolean {
  if (cover[at] === 1 || !isCapital(story, at) || has(story, at, Shape.Blocked) || CALENDAR.isUnstoppedAt(story, at) || isShouted(story, at)) return false;
  return !story.sections[story.sectionOf[at]].titleCase;
}

/** "RANGERS BEAT INDIANS": amid words that all stand in capitals these say nothing, as in a heading. */
function isShouted(story: Story, at: number): boolean {
  if (!has(story, at, Shape.Upper)) return false;
  let first = at;
  while (first > 0 && at - first < SHOUTED && story.gaps[first] < Gap.Comma && has(story, first - 1, Shape.Upper)) first -= 1;
  let end = at + 1;
  while (end < story.count && end - first < SHOUTED && story.gaps[end] < Gap.Comma && has(story, end, Shape.Upper)) end += 1;
  return end - first >= SHOUTED;
}
/** So many in a row are no acronyms. */
const SHOUTED = 4;
