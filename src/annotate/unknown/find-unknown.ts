import { KeySet } from '../../text/key-set.js';
import type { Found } from '../names/find-names.js';
import { isCalledAfter } from '../names/fitting.js';
import { ByWord } from '../story/by-word.js';
import { Gap } from '../story/gaps.js';
import { isGroupHead } from '../story/listed.js';
import { AND, OF, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { isLeading, isLeadingNow } from '../people/leaders.js';
import { isPartyOfSomebody } from '../resolve/longer-names.js';
import { isState } from '../resolve/regions.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { isGivenName } from './given-names.js';
import { groupIn, isIncorporated } from './groups.js';
import { personIn } from './persons.js';
import type { PersonName } from './persons.js';
import type { Run } from './runs.js';
import { mostlyMeans } from './things.js';
import { findRuns } from './runs.js';
import { isByline } from './bylines.js';
import { isFeastRule } from '../figures/holidays.js';
import { lexicon } from '../figures/lexicon/lexicon.js';
import { isCapital, startsSentence, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { CONNECTORS, DETERMINERS, PARTICLES, SPEECH } from './word-lists.js';

/** A name that the pack does not know, by the full words in which the article gives it. */
export interface UnknownName extends Run {
  kind: 'person' | 'organization' | 'place' | 'event';
  /** Words of title before it. */
  title: number;
}

/** Persons and groups outside the pack; `certain` are the names that are already taken for entities of the pack; `near` where roles stand. */
export function findUnknown(story: Story, certain: readonly Found[], near: Neighbourhood): UnknownName[] {
  if (story.without.unknown) return [];
  const taken = new ByWord<Found>(story.count);
  for (const name of certain) taken.fill(name.first, name.end, name);
  const again = namedAlone(story);
  const found: UnknownName[] = [];
  for (const run of splitRuns(story, findRuns(story), taken)) {
    if (isByline(story, run)) continue;
    const group = groupIn(story, run);
    // A group that the pack may know, though not for certain yet, is no stranger, nor are its last words one's name.
    const name = group === undefined ? undefined : near.nameAt.get(group.first);
    const hasLeader = name !== undefined && OF.isAt(story, name.end) && isPartyOfSomebody(story, name);
    const isKnown = group !== undefined && name !== undefined && (hasLeader || name.end >= group.end);
    const isGroup = group !== undefined && !isWhollyTaken(taken, group) && !isKnown && !isKnownContest(story, taken, group);
    if (isGroup && !hasTakenGroup(story, taken, group)) found.push({ first: group.first, end: group.end, kind: group.kind, title: 0 });
    // "Moon Jae-in of the Democratic Party": the person stands before the group.
    const rest = hasLeader ? { first: name.end + 1, end: run.end } : isGroup || isKnown ? { first: run.first, end: group.first } : run;
    for (let part = nextFree(story, rest, taken, rest.first); part !== undefined; part = nextFree(story, rest, taken, part.end)) {
      const person = personIn(story, part, near, again);
      if (person !== undefined && !isNoStranger(story, near, taken, person)) found.push(person);
    }
  }
  return found;
}

/** What looks like somebody's name but is a known one's, a thing's called after somebody, or a feast's. */
function isNoStranger(story: Story, near: Neighbourhood, taken: ByWord<Found>, person: PersonName): boolean {
  const { first, end } = person;
  return isCalledAfter(story, first, end) || isLeader(story, near, person) || isKnownPlace(story, near, person) || isTitleOfKnown(story, taken, person)
    || isFeastRule(lexicon(story.knowledge.grammar).holidays.get(textBetween(story, first, end).toLowerCase()));
}

/** "Lord Chamberlain Andrew Parker": what looks like a title and a surname is all title. */
const isTitleOfKnown = (story: Story, taken: ByWord<Found>, { first, end }: Run): boolean =>
  end - first === 1 && story.gaps[end] === Gap.Space && taken.get(end)?.first === end && isPerson(story, taken.get(end)!);

/** "FIFA said South Africa would play", "Social Democrat Olaf Low": the state or its team, whichever party, but nobody. */
function isKnownPlace(story: Story, near: Neighbourhood, { first, end }: Run): boolean {
  const name = near.nameAt.get(first);
  return name?.end === end && (mostlyMeans(story, name, PLACES) || name.candidates.every(({ entity }) => story.knowledge.typeOf(entity) === 'party'));
}
const PLACES: ReadonlySet<string> = new Set(['place']);

/** "Mr. Pence", "Commission president Von der Leyen": a title and a surname that mostly mean one leader are no stranger. */
function isLeader(story: Story, near: Neighbourhood, { first, end }: Run): boolean {
  const name = near.nameAt.get(first);
  const best = name?.end === end ? name.candidates[0] : undefined;
  return best?.form === 'surname' && (isLeading(story.knowledge, best) || isLeadingNow(story, best, end - first));
}

function splitRuns(story: Story, runs: readonly Run[], taken: ByWord<Found>): Run[] {
  const parts: Run[] = [];
  for (const run of runs) {
    if (run.end - run.first < 3) parts.push(run);
    else splitRun(story, run, taken, parts);
  }
  return parts;
}

/** "Supreme Court and the Planalto Palace", "Lear Corp and Pace Inc of Houston", "Intel, Nokia and Research In Motion": where one name ends and another begins. */
function splitRun(story: Story, run: Run, taken: ByWord<Found>, parts: Run[]): void {
  let { first } = run;
  for (let at = run.first + 1; at < run.end - 1; at += 1) {
    const hasAnd = AND.isAt(story, at);
    const isAnd = hasAnd && (isGroupHead(story, at - 1) || (taken.get(at - 1)?.end === at && (isPersonOrState(story, taken.get(at - 1)!) || at - 1 === run.first && story.gaps[run.first] === Gap.Comma)) || (THE.isAt(story, at + 1) && !OF_GROUPS.isAt(story, at - 1)));
    const isBesidePerson = hasAnd && isBeside(story, first, at, run.end, taken);
    const isSeat = OF.isAt(story, at) && isIncorporated(story, at - 1);
    if (!(isAnd || isBesidePerson || isSeat) || at - 1 < first || endsInCompany(story, at)) continue;
    parts.push({ first, end: at });
    first = at + 1;
    while (first < run.end - 1 && !isCapital(story, first)) first += 1;
  }
  parts.push({ first, end: run.end });
}

/** "Tony Douglas and Qatar Airways", "Qatar Airways and Tony Douglas", "the Otter Lab and Tony Douglas": a person and a known name, or a person at the end. */
const isBeside = (story: Story, first: number, and: number, end: number, taken: ByWord<Found>): boolean => and - first > 1 && isGivenName(story, first) && taken.get(and + 1)?.first === and + 1
  || isGivenName(story, and + 1) && (taken.get(and - 1)?.end === and || end - and === FULL_NAME && !isGivenName(story, and - 1) && !isGroupHead(story, and + 2));

/** "President Martin Schulz and Council chief Donald Tusk" */
const isPerson = ({ knowledge }: Story, { candidates }: Found): boolean => knowledge.kindOf(candidates[0].entity) === 'person';

/** … and "Indonesia and Quillon Airways". */
const isPersonOrState = (story: Story, name: Found): boolean => isPerson(story, name) || isState(story, name.candidates[0].entity);

const OF_GROUPS = wordSet('ministry department');
/** "and" with given name and surname. */
const FULL_NAME = 3;

/** "Bank and Co": what follows is no name of its own. */
const endsInCompany = (story: Story, and: number): boolean => AND.isAt(story, and) && isIncorporated(story, and + 1);

/** Keys of capitalised words that stand alone without an article, as surnames do: "Riley said", "for Bayh". */
function namedAlone(story: Story): KeySet {
  const { capitals } = story;
  const alone = new KeySet();
  // By number: an iterator would make an object a word.
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number];
    if ((story.shapes[at] & Shape.Upper) !== 0 || story.sections[story.sectionOf[at]].titleCase) continue;
    const isFirst = startsSentence(story, at);
    if (isFirst && !(story.gaps[at + 1] === Gap.Possessive || SPEECH.isAt(story, at + 1))) continue;
    // "Torre del Bierzo"
    const joinsBefore = story.gaps[at] <= Gap.Ampersand && (isCapital(story, at - 1) || DETERMINERS.isAt(story, at - 1) || PARTICLES.isAt(story, at - 1));
    if (!isFirst && joinsBefore) continue;
    if (story.gaps[at + 1] <= Gap.Ampersand && story.gaps[at + 1] !== Gap.Possessive && isCapital(story, at + 1)) continue;
    alone.add(story.keys[at]);
  }
  return alone;
}

const isWhollyTaken = (taken: ByWord<Found>, run: Run): boolean => {
  const name = taken.get(run.first);
  return name !== undefined && name.first <= run.first && name.end >= run.end;
};

/** "U.S. Open Tennis Championships": a contest that is known without its last word. */
const isKnownContest = ({ knowledge }: Story, taken: ByWord<Found>, { first, end, kind }: Run & { kind: string }): boolean => {
  const name = kind === 'event' ? taken.get(first) : undefined;
  return name !== undefined && name.end === end - 1 && knowledge.kindOf(name.candidates[0].entity) === 'event';
};

/** A known name that holds the word by which the group is one: the known name is the better answer. */
function hasTakenGroup(story: Story, taken: ByWord<Found>, run: Run): boolean {
  for (let at = run.first; at < run.end; at += 1) if (taken.has(at) && isGroupHead(story, at)) return true;
  return false;
}

/**
 * The next stretch of a run, from a word on, that no known name holds and no "of" cuts; one known word inside "Virginia
 * Giuffre" is given back to the name.
 */
function nextFree(story: Story, run: Run, taken: ByWord<Found>, from: number): Run | undefined {
  let first = from;
  while (first < run.end && !isFree(story, run, taken, first)) first += 1;
  if (first >= run.end) return undefined;
  let end = first + 1;
  while (end < run.end && isFree(story, run, taken, end)) end += 1;
  return { first, end };
}

function isFree(story: Story, run: Run, taken: ByWord<Found>, at: number): boolean {
  if (cuts(story, at)) return false;
  const name = taken.get(at);
  return name === undefined || isGivenBack(story, run, taken, name, at);
}

/** "Denise Grabner of Highmark": no person's name goes on over such a word, but "Seo Da-in" ends in one. */
function cuts(story: Story, at: number): boolean {
  return !isCapital(story, at) && CONNECTORS.isAt(story, at) && !PARTICLES.isAt(story, at) && story.gaps[at] !== Gap.Hyphen;
}

function isGivenBack(story: Story, run: Run, taken: ByWord<Found>, name: Found, at: number): boolean {
  if (name.end - name.first > 1) return false;
  if (isGivenName(story, at) && isFreeCapital(story, run, taken, at + 1)) return true;
  // "Mary Quill", "Daniel Chester French."
  return at === run.end - 1 && isFreeCapital(story, run, taken, at - 1) && (isGivenName(story, at - 1) || name.candidates[0].form === 'demonym' && isGivenName(story, at - 2) && isFreeCapital(story, run, taken, at - 2) && story.gaps[at + 1] >= Gap.Comma);
}

const isFreeCapital = (story: Story, run: Run, taken: ByWord<Found>, word: number): boolean =>
  word >= run.first && word < run.end && !taken.has(word) && isCapital(story, word);
