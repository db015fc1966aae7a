import type { Found } from '../names/find-names.js';
import type { Story } from '../story/story.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { isGivenName } from './given-names.js';
import { groupIn, isGroupHead } from './groups.js';
import { personIn } from './persons.js';
import type { Run } from './runs.js';
import { findRuns } from './runs.js';
import { isByline } from './bylines.js';
import { isCapital, wordAt } from '../story/words.js';

/** A name that the pack does not know, by the full words in which the article gives it. */
export interface UnknownName extends Run {
  kind: 'person' | 'organization';
  /** Words of title before it. */
  title: number;
}

/** Persons and groups outside the pack; `certain` are the names that are already taken for entities of the pack; `near` where roles stand. */
export function findUnknown(story: Story, certain: readonly Found[], near: Neighbourhood): UnknownName[] {
  if (story.without.has('unknown')) return [];
  const taken = new Map<number, Found>();
  for (const name of certain) for (let at = name.first; at < name.end; at += 1) taken.set(at, name);
  const found: UnknownName[] = [];
  for (const run of findRuns(story)) {
    if (isByline(story, run)) continue;
    const group = groupIn(story, run);
    if (group !== undefined && !isWhollyTaken(taken, group) && near.nameAt.get(group.first)?.end !== group.end) {
      if (!hasTakenGroup(story, taken, group)) found.push({ ...group, kind: 'organization', title: 0 });
      continue;
    }
    for (const part of freeParts(story, run, taken)) {
      const person = personIn(story, part, near);
      if (person !== undefined && person.end - person.first > (person.title > 0 ? 0 : 1)) found.push({ ...person, kind: 'person' });
    }
  }
  return found;
}

const isWhollyTaken = (taken: ReadonlyMap<number, Found>, run: Run): boolean => {
  const name = taken.get(run.first);
  return name !== undefined && name.first <= run.first && name.end >= run.end;
};

/** A known name that holds the word by which the group is one: the known name is the better answer. */
function hasTakenGroup(story: Story, taken: ReadonlyMap<number, Found>, run: Run): boolean {
  for (let at = run.first; at < run.end; at += 1) if (taken.has(at) && isGroupHead(story, at)) return true;
  return false;
}

/** The stretches of a run that no known name holds; one known word inside "Virginia Giuffre" is given back to the name. */
function freeParts(story: Story, run: Run, taken: ReadonlyMap<number, Found>): Run[] {
  const parts: Run[] = [];
  let first = -1;
  for (let at = run.first; at <= run.end; at += 1) {
    const name = at < run.end ? taken.get(at) : undefined;
    const isFree = at < run.end && (name === undefined || isGivenBack(story, run, taken, name, at));
    if (isFree && first < 0) first = at;
    if (!isFree && first >= 0) {
      parts.push({ first, end: at });
      first = -1;
    }
  }
  return parts;
}

function isGivenBack(story: Story, run: Run, taken: ReadonlyMap<number, Found>, name: Found, at: number): boolean {
  if (name.end - name.first > 1) return false;
  const isFreeCapital = (word: number): boolean => word >= run.first && word < run.end && !taken.has(word) && isCapital(story, word);
  if (isGivenName(wordAt(story, at)) && isFreeCapital(at + 1)) return true;
  return at === run.end - 1 && isFreeCapital(at - 1) && isGivenName(wordAt(story, at - 1));
}
