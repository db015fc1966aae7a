import { firstNotBelow } from '../../text/search.js';
import type { Definition } from '../names/acronyms.js';
import type { Found } from '../names/find-names.js';
import type { RolePlace } from '../offices/role-words.js';
import type { Bearer, Bearers } from '../people/bearers.js';
import { ByWord } from '../story/by-word.js';
import type { Story } from '../story/story.js';
import type { UnknownName } from '../unknown/find-unknown.js';
import type { Circle } from './circle.js';
import type { Reading } from './reading.js';
import type { Neighbourhood } from './titles.js';

/** What the names of an article mean. */
export interface Resolution {
  readings: Reading[];
  unknown: UnknownName[];
  /** Short names of people outside the pack: "Nogueira" after "Dalva Nogueira". */
  unknownAgain: { first: number; end: number; bearer: Bearer }[];
  bearers: Bearers;
  near: Neighbourhood;
  circle: Circle;
  definitions: ReadonlyMap<number, Definition>;
  /** Readings by their first word and by the role that introduces them; of names inside each other the outer one. */
  readingAt: ByWord<Reading>;
  readingOfRole: ReadonlyMap<RolePlace, Reading>;
  /** Unknown names by their first word. */
  unknownAt: ByWord<UnknownName>;
  /** First word of a full name of a person by the word after its last. */
  personEnding: ByWord<number>;
}

/** What a name was read as, if it was: readings stand in the order of the text. */
export function readingOf({ readings }: Resolution, found: Found): Reading | undefined {
  let at = firstNotBelow(readings.length, (index) => readings[index].found.first, found.first);
  while (at < readings.length && readings[at].found !== found && readings[at].found.first === found.first) at += 1;
  return at < readings.length && readings[at].found === found ? readings[at] : undefined;
}

/** The maps of a resolution, by which the later stages look around a word in constant time. */
export function indexNames(
  story: Story, readings: readonly Reading[], unknown: readonly UnknownName[],
): Pick<Resolution, 'readingAt' | 'readingOfRole' | 'unknownAt' | 'personEnding'> {
  const isPerson = (reading: Reading): boolean => story.knowledge.kindOf(reading.entity) === 'person';
  const readingAt = new ByWord<Reading>(story.count);
  const unknownAt = new ByWord<UnknownName>(story.count);
  const readingOfRole = new Map<RolePlace, Reading>();
  const personEnding = new ByWord<number>(story.count);
  for (const name of unknown) {
    unknownAt.set(name.first, name);
    if (name.kind === 'person') personEnding.set(name.end, name.first);
  }
  for (const reading of readings) {
    const { found, title } = reading;
    if (!readingAt.has(found.first)) readingAt.set(found.first, reading);
    if (!isPerson(reading)) continue;
    if (title !== undefined && !readingOfRole.has(title.place)) readingOfRole.set(title.place, reading);
    if (found.inside === undefined) personEnding.set(found.end, found.first);
  }
  return { readingAt, readingOfRole, personEnding, unknownAt };
}
