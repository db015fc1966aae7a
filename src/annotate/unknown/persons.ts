import type { KeySet } from '../../text/key-set.js';
import { Gap } from '../story/gaps.js';
import { A, CHIEF, IN, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isClose, isWritten, lowerAt, startsSentence, wordAt } from '../story/words.js';
import { isPersonNoun } from './person-nouns.js';
import { PackWords } from '../story/pack-words.js';
import { wordSet } from '../story/word-set.js';
import { isGivenNameHere } from '../resolve/longer-names.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { isPost } from '../people/role-in-text.js';
import { isGivenName } from './given-names.js';
import { isInitial, isLetters, isKindInLetters, looksLikeName } from './looks.js';
import { coreEnd } from './says-who.js';
import { thingIn } from './things.js';
import type { Run } from './runs.js';
import { BOUNDARIES, CONNECTORS, DETERMINERS, FOLLOWERS, HONORIFICS, OF_GENERATION, PARTICLES, SPEECH, STARTERS } from './word-lists.js';

/** Signs add up; a run with at least this many is taken for a person's full name. */
const ENOUGH = 2;
const LONGEST_NAME = 5;

export interface PersonName extends Run {
  /** Words of title before the name ("Mr", "Judge"). */
  title: number;
  /** What is said to be a company or the like, though its name looks like somebody's, is one. */
  kind: 'person' | 'organization';
}

/** The part of a run that is a person's name, if the signs in and around it say so; `again` are the words that also stand alone. */
export function personIn(story: Story, run: Run, near: Neighbourhood, again: KeySet): PersonName | undefined {
  if (isNobodys(story, run)) return undefined;
  const { first, title } = withoutTitle(story, withoutRole(story, run, near));
  const start = fromGivenName(story, first, run.end);
  const bare = beforeSuffix(story, start, run.end);
  const length = bare - start;
  // "Gen AI" is no general.
  if (length < (title > 0 || isPresentedAlone(story, start, again) ? 1 : 2) || length > LONGEST_NAME || (length === 1 && (isLetters(story, start) || isKind(story, start)))) return undefined;
  if (!looksLikeName(story, start, bare) || isOfPeoples(story, near, start, bare)) return undefined;
  const thing = title > 0 ? undefined : thingIn(story, near, start, bare);
  if (thing === 'thing') return undefined;
  const end = bare < run.end && OF_GENERATION.isUndottedAt(story, bare) ? bare + 1 : bare;
  const signs = signsOfTitle(story, start, title, near) + signsOfGivenName(story, start, near)
    + signsWithin(story, near, start, bare, again) + signsAround(story, start, end, near);
  if (signs < ENOUGH) return undefined;
  const isPerson = title > 0 && !isAdjective(story, start - 1) || signs >= ENOUGH + doubts(story, start, bare);
  // "Quillon Radio said", "Red Quill (Freedonia)"
  if (!isPerson && !speaks(story, start, end) && !isOfPlace(story, near, end)) return undefined;
  return { first: start, end, title, kind: thing ?? (isPerson ? 'person' : 'organization') };
}

/** Whether what stands beside a run makes it no name of a person: a party, a people, a place. */
const isNobodys = (story: Story, run: Run): boolean => isPartyOf(story, run) || isOneOfMany(story, run.first) || isWhereAtStart(story, run) || isSaintsTown(story, run) || isBeforeTitled(story, run) || isGeneration(story, run);

/** "Tirza, a seamstress from Elmport, sang": who has one name is presented at once, and called by it again. */
function isPresentedAlone(story: Story, at: number, again: KeySet): boolean {
  if (!startsSentence(story, at) || story.gaps[at + 1] !== Gap.Comma || !again.has(story.keys[at]) || story.lowerKeys.has(story.keys[at])) return false;
  if (isWritten(story, at + 1, 'who')) return true;
  const head = coreEnd(story, at + 2, story.count) - 1;
  return /^an?$/.test(lowerAt(story, at + 1)) && isPersonNoun(story, head) && !BODIES.isAt(story, head);
}
const BODIES = new PackWords('body');

/** Words that are in nobody's name, each as much as a sign: "Quick Answer", "Kailh Sockets". */
function doubts(story: Story, first: number, end: number): number {
  const { keys, knowledge: { words } } = story;
  let plain = words.first.has(keys[first]) || isOneThing(story, first, end) ? 1 : 0;
  // "AI Officer", but "Ai Weiwei"
  for (let at = first; at < end; at += 1) if (words.plain.has(keys[at]) && (has(story, at, Shape.Upper) || story.ends[at] - story.starts[at] > 2)) plain += 1;
  return 2 * plain;
}

/** "the Mona Lisa", "a Donna Quill dress" */
const isOneThing = (story: Story, first: number, end: number): boolean => story.gaps[first] === Gap.Space && ARTICLES.isAt(story, first - 1) && !PERSONS_OWN.isAt(story, end);
const ARTICLES = wordSet('a an the');
/** "the Donna Quill who slept" */
const PERSONS_OWN = wordSet('who whose');

/** "Private Cloud", "Lady Palm": what the article also writes small is a kind of thing, and the title an adjective. */
const isKind = (story: Story, at: number): boolean => isAdjective(story, at - 1) && story.lowerKeys.has(story.keys[at]);
const isAdjective = (story: Story, title: number): boolean => AMBIGUOUS.isAt(story, title);
const AMBIGUOUS = new PackWords('addressed');

/** "Gen Z", "10th Gen Intel": without its full stop the rank needs another sign. */
function signsOfTitle(story: Story, first: number, title: number, near: Neighbourhood): number {
  if (title > 0 && isWritten(story, first - 1, 'gen') && story.gaps[first] === Gap.Space) return 1;
  return title > 0 || story.gaps[first] < Gap.Stop && (near.roleEndingAt.has(first) || isPost(story, first - 1)) ? 2 : 0;
}

/** "Franco-German", "Brazilian Jiu-Jitsu" */
const isOfPeoples = (story: Story, near: Neighbourhood, first: number, end: number): boolean => isDemonym(near, first) && !isGivenName(story, first)
  || end - first === 2 && story.gaps[end - 1] === Gap.Hyphen && isDemonym(near, end - 1);
const isDemonym = (near: Neighbourhood, at: number): boolean => near.nameAt.get(at)?.candidates.some(({ form }) => form === 'demonym') === true;

/** "In Nur-Sultan, the president": where the sentence happens. */
function isWhereAtStart(story: Story, { first, end }: Run): boolean {
  return first > 0 && IN.isAt(story, first - 1) && story.gaps[first] === Gap.Space && startsSentence(story, first - 1) && story.gaps[end] === Gap.Comma;
}

/** "Virginia Gov. Tim Kaine": a place and the title of whom the next words name. */
const isBeforeTitled = (story: Story, { end }: Run): boolean => story.gaps[end] === Gap.Abbreviation && isCapital(story, end) && OFFICERS.isUnstoppedAt(story, end - 1);

/** "Gen Z Otterby": a movement of the young, and no general with an initial. */
const isGeneration = (story: Story, { first }: Run): boolean => story.gaps[first + 1] === Gap.Space && story.ends[first + 1] - story.starts[first + 1] === 1 && isWritten(story, first, 'gen');

/** "near San Otto del Quill" */
const isSaintsTown = (story: Story, { first }: Run): boolean => SAINTS.isAt(story, first) && story.gaps[first] === Gap.Space && WHERE.isAt(story, first - 1);
const SAINTS = wordSet('san santa santo são');
const WHERE = new PackWords('whither');

/** "a former Christian Democrat": one of many. */
function isOneOfMany(story: Story, first: number): boolean {
  return A.isAt(story, first - 2) && story.gaps[first] === Gap.Space && story.gaps[first - 1] === Gap.Space && isWritten(story, first - 1, 'former');
}

/** Particles that stand in names of persons, hardly in names of places. */
const PERSONAL = wordSet('bin ibn bint van von ould abu');
const SURNAME_ENDING = /(?:shvili|enko|opoulos|escu|sson|dottir|dóttir|ovich|evich|ović|oglu|oğlu|adze|idze|skaya|tchouk|chuk)$/;

/** Signs in the name itself: an initial, a particle, a surname's ending, a Korean given name, and that its last word stands alone later. */
function signsWithin(story: Story, near: Neighbourhood, first: number, end: number, again: KeySet): number {
  const last = end - 1;
  if (end - first < 2 || has(story, last, Shape.Upper) || story.ends[last] - story.starts[last] < 2 || PARTICLES.isAt(story, first) || isOtherName(story, near, last)) return 0;
  // What the article also writes small is a common word: "Mono Display", later "Display".
  let signs = again.has(story.keys[last]) && !story.lowerKeys.has(story.keys[last]) ? 2 : 0;
  if (SURNAME_ENDING.test(lowerAt(story, end - 1))) signs += 2;
  // "Screw-in" is built so too.
  if (end - first === 3 && story.gaps[end - 1] === Gap.Hyphen && !isCapital(story, end - 1) && !CONNECTORS.isAt(story, end - 1)) signs += 2;
  for (let at = first; at < end - 1; at += 1) {
    // "O Globo" has an article
    if (isInitial(story, at) && wordAt(story, at) !== 'O' || (at > first && PERSONAL.isAt(story, at))) signs += 2;
  }
  return signs;
}

const signsOfGivenName = (story: Story, at: number, near: Neighbourhood): number =>
  isGivenName(story, at) && !isLetters(story, at) || isGivenNameHere(story, near, { first: at, end: at + 1 }) ? 2 : 0;

/** Titles that are hardly anybody's name. */
const OFFICERS = new PackWords('titled');

/** "Democratic President Bill Clinton", "Tourism Minister Yu In-chon", "Fire Chief Otis Ray", "Lee County Sheriff Carmine Marceno": the name begins after the last role. */
function withoutRole(story: Story, run: Run, near: Neighbourhood): Run {
  for (let at = run.end - 1; at > run.first; at -= 1) {
    // "Kim Da-eun" is no district attorney.
    if (story.gaps[at] === Gap.Hyphen) continue;
    const isAfterRole = near.roleEndingAt.has(at) || (at - run.first > 1 && isWritten(story, at - 1, 'minister')) || CHIEF.isAt(story, at - 1);
    if (isAfterRole || (at < run.end - 1 && OFFICERS.isUnstoppedAt(story, at))) return { first: at, end: run.end };
  }
  return run;
}

/** "D-Mass.": party and state of an American member of Congress. */
const isPartyOf = (story: Story, { first }: Run): boolean => story.gaps[first + 1] === Gap.Hyphen && /^[DRI]$/.test(wordAt(story, first));

function withoutTitle(story: Story, run: Run): { first: number; title: number } {
  let first = run.first;
  // "Senior General Than Shwe"
  if (run.end - first > 2 && HONORIFICS.isUnstoppedAt(story, first + 1) && isPersonNoun(story, first)) first += 1;
  while (first < run.end - 1 && HONORIFICS.isUnstoppedAt(story, first)) first += 1;
  return { first, title: first - run.first };
}

/** "Driver Ian Herrington", "to Liberal Bruce Fanjoy": words before a known given name present the person and are no part of the name; "Democrat Les Gara". */
function fromGivenName(story: Story, first: number, end: number): number {
  if (isGivenName(story, first)) return first;
  // "Miss USA Ada Quill"
  if (isKindInLetters(story, first) && isGivenName(story, first + 1) && end - first > 2) return first + 1;
  const isNoun = story.gaps[first + 1] === Gap.Space && isPersonNoun(story, first) && !isInitial(story, first + 1);
  for (let at = first + 1; at < end - 1; at += 1) {
    if (PARTICLES.isAt(story, at - 1)) continue;
    // "Han Dong-hun": a surname before a given name of two halves is no opening word.
    const isHalved = at + 1 < end && story.gaps[at + 1] === Gap.Hyphen && !isCapital(story, at + 1);
    const isPlainStart = startsSentence(story, first) && at === first + 1 && !isHalved && !isInitial(story, first);
    if (isGivenName(story, at) && (isPlainStart || at - first > 1 || isNoun)) return at;
  }
  return isNoun && end - first > 2 ? first + 1 : first;
}

const SUFFIXES = new PackWords('degree');

function beforeSuffix(story: Story, first: number, end: number): number {
  let at = end;
  while (at - first > 2 && SUFFIXES.has(story, at - 1)) at -= 1;
  return at;
}

const speaks = (story: Story, first: number, end: number): boolean =>
  (isClose(story, end) && SPEECH.isAt(story, end)) || (isClose(story, first) && SPEECH.isAt(story, first - 1));

/** Signs in the words beside the name, and in what stands behind it. */
const signsAround = (story: Story, first: number, end: number, near: Neighbourhood): number =>
  (speaks(story, first, end) ? 2 : 0) + signsBefore(story, first, end) + signsBehind(story, first, end, near);

function signsBehind(story: Story, first: number, end: number, near: Neighbourhood): number {
  let signs = isOfPlace(story, near, end) || story.gaps[end] === Gap.Open && /^\d{1,2}$/.test(wordAt(story, end)) ? 2 : 0;
  if (story.gaps[end] === Gap.Comma) signs += signsInApposition(story, end, near);
  if (!isClose(story, end)) return signs;
  const after = lowerAt(story, end);
  // "Takaki Quill of Jefferies said"
  if (after === 'of' && SPEECH.isAt(story, capitalsEnd(story, end + 1))) signs += 2;
  if (after === 'who' || after === 'whose') signs += 2;
  // "Otter Hill founder Anna Quill": of a body, whose name this is
  if (FOUNDERS.isAt(story, end) && story.gaps[end + 1] === Gap.Space && isCapital(story, end + 1)) signs -= 4;
  if (PERSONAL_VERBS.isAt(story, end) || (after === 'called' && isWritten(story, end + 1, 'for'))) signs += story.gaps[first] === Gap.Possessive ? 2 : 1.5;
  // "Erlan Turgumbayev is interior minister", "the panel, led by Hoesung Lee,"
  if ((after === 'is' || after === 'was') && isPresentedAt(story, end + 1)) signs += 2;
  return signs;
}

function capitalsEnd(story: Story, from: number): number {
  let at = from;
  while (at < from + MOST_WORDS_OF_BODY && isCapital(story, at) && story.gaps[at] <= Gap.Ampersand) at += 1;
  return at;
}
const MOST_WORDS_OF_BODY = 5;

const FOUNDERS = new PackWords('founding');

function signsBefore(story: Story, first: number, end: number): number {
  // "…, Aoife Brannigan, thanked"
  if (!isClose(story, first)) return story.gaps[first] === Gap.Comma && !startsSentence(story, first) ? 0.5 + (isApposed(story, first, end) ? 1.5 : 0) : 0;
  const before = lowerAt(story, first - 1);
  if (before === 'by') return LED.isAt(story, first - 2) ? 2 : 0;
  // "whose mayor is Françoise Schepmans"
  if (before === 'is' || before === 'was') return isPersonNoun(story, first - 2) ? 2 : 0;
  if (!isPersonNoun(story, first - 1) || isCapital(story, first - 1)) return 0;
  // "said analyst Rod Barrett"
  return LOOKING_BACK.isAt(story, first - 2) || SPEECH.isAt(story, first - 2) || isNamedOwner(story, first - 1) ? 2 : 1.5;
}

/** What hardly anything but a person does. */
const PERSONAL_VERBS = new PackWords('personal');

/** "Astros manager Dusty Baker", "Boeing's engineer": what somebody is to a name. */
const isNamedOwner = (story: Story, noun: number): boolean => !BOUNDARIES.isAt(story, noun) && !DETERMINERS.isAt(story, noun)
  && story.gaps[noun] <= Gap.Abbreviation && isCapital(story, noun - 1) && !STARTERS.isAt(story, noun - 1);

/** "Former cricketer Sanath Jayasuriya" */
const LOOKING_BACK = new PackWords('bygone');

/** A word that names a place or group by itself: "S. Korea", "Northern Iraq", "Senate Republicans". */
function isOtherName(story: Story, near: Neighbourhood, at: number): boolean {
  const name = near.nameAt.get(at);
  return name !== undefined && name.candidates.some(({ entity, form, prior }) => form !== 'surname'
    && (story.knowledge.typeOf(entity) === 'party' || story.knowledge.kindOf(entity) === 'place' || (form !== 'weak' && prior > 0.3 && story.knowledge.kindOf(entity) !== 'person')));
}

/** "Geir Moen (Norway)". */
function isOfPlace(story: Story, near: Neighbourhood, at: number): boolean {
  const name = near.nameAt.get(at);
  return story.gaps[at] === Gap.Open && name !== undefined && story.gaps[name.end] === Gap.Close && name.candidates.some(({ entity, form }) => form !== 'surname' && story.knowledge.kindOf(entity) === 'place');
}

/** "The school's headteacher, Aoife Brannigan, thanked": between commas after a common noun, or after a post with its place, "a judge in Florida". */
function isApposed(story: Story, first: number, end: number): boolean {
  if (story.gaps[end] !== Gap.Comma) return false;
  if (isCapital(story, first - 1)) return isPostOfPlace(story, first - 1);
  return !BOUNDARIES.isAt(story, first - 1) && !SPEECH.isAt(story, first - 1) && lowerAt(story, first - 1).length > 3;
}

const MOST_WORDS_OF_PLACE = 3;

/** Whether the capitalised words that end at `last` follow "judge in", "founder of". */
function isPostOfPlace(story: Story, last: number): boolean {
  let at = last;
  while (last - at < MOST_WORDS_OF_PLACE && isCapital(story, at) && story.gaps[at] <= Gap.Hyphen) at -= 1;
  if (THE.isAt(story, at)) at -= 1;
  return (CONNECTORS.isAt(story, at) || isWritten(story, at, 'to')) && isPersonNoun(story, at - 1);
}

const LED = new PackWords('led');

/** Whether a post or calling stands in the next few words. */
function isPresentedAt(story: Story, next: number): boolean {
  for (let at = next; at < next + 5 && at < story.count && (at === next || story.gaps[at] < Gap.Slash); at += 1) {
    if (isPersonNoun(story, at)) return true;
    // "the archdiocese, Perez has been a priest": another sentence's.
    if (at > next && FOLLOWERS.isAt(story, at)) return false;
  }
  return false;
}

/** "the teenager who filmed it" */
function isWhoSoon(story: Story, next: number): boolean {
  for (let at = next + 1; at < next + 6 && at < story.count && isClose(story, at); at += 1) if (isWritten(story, at, 'who')) return true;
  return false;
}

function signsInApposition(story: Story, next: number, near: Neighbourhood): number {
  const word = lowerAt(story, next);
  // "at Quillon Hall, where President Low": what comes is there, and presents nobody.
  if (word === 'where' || word === 'which') return 0;
  // "At Wrigley Field, 80-year-old Dolores": another's age
  if (/^\d{1,2}$/.test(word)) return story.gaps[next + 1] === Gap.Hyphen ? 0 : 2;
  if (word === 'who' || word === 'whose') return 2;
  if (word === 'his' || word === 'her') return 2;
  // "Driss Quill, a Freedonian, was held"
  if (isPresentedAt(story, next) || (DETERMINERS.has(word) && (isWhoSoon(story, next) || isDemonym(near, next + 1) && story.gaps[next + 2] >= Gap.Comma))) return 2;
  return DETERMINERS.has(word) || word === 'of' || word === 'from' ? 1 : 0;
}
