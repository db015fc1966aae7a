import { beforeRanks } from '../people/ranks.js';
import { indexNames } from '../resolve/resolution.js';
import type { Resolution } from '../resolve/resolution.js';
import type { Reading } from '../resolve/reading.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isWritten, textBetween } from '../story/words.js';
import { isOthers } from './contradiction.js';
import { officeOf } from './owners.js';
import type { RolePlace } from './role-words.js';

/**
 * The resolution without chambers of whose name others are: where "Senate Majority Leader Devin LeMahieu" is a stranger and
 * the pack knows who led the Senate on that day, the article's Senate and House are those of some state.
 */
export function withoutNamesakeBodies(story: Story, resolution: Resolution): Resolution {
  if (story.day === undefined || story.without.titles) return resolution;
  const chamberAt = new Map<number, string>();
  for (const reading of resolution.readings) {
    const country = chamberOf(story, reading);
    if (country !== undefined) chamberAt.set(reading.found.first, country);
  }
  if (chamberAt.size === 0) return resolution;
  const others = new Set<string>();
  for (const { kind, first, end } of resolution.unknown) {
    const place = kind === 'person' ? resolution.near.roleEndingAt.get(first) ?? resolution.near.roleEndingAt.get(beforeRanks(story, first)) : undefined;
    const country = place === undefined ? undefined : chamberAt.get(place.first);
    if (place !== undefined && country !== undefined && isStrangers(story, country, place, textBetween(story, first, end))) others.add(country);
  }
  if (others.size === 0) return resolution;
  const readings = resolution.readings.filter((reading) => !others.has(chamberOf(story, reading) ?? ''));
  // "Senate President" is then no office of the nation's either.
  for (const place of resolution.near.roleAt.values()) if (others.has(chamberAt.get(place.first) ?? '')) place.lowered = true;
  return { ...resolution, readings, ...indexNames(story, readings, resolution.unknown) };
}

/** Country of a chamber called by one word, by which those of its states are called too; not of what has both chambers. */
function chamberOf(story: Story, { entity, candidate: { form }, found: { first, end } }: Reading): string | undefined {
  const isShared = (end - first === 1 || THE.isAt(story, first)) && (form === 'weak' || form === 'short') && !isWritten(story, end - 1, 'congress');
  return isShared && story.knowledge.typeOf(entity) === 'parliament' ? story.knowledge.countryOf(entity) : undefined;
}

/** Whether a stranger has a title that somebody else had in that country on that day. */
function isStrangers(story: Story, country: string, { role, modifier, end }: RolePlace, name: string): boolean {
  const office = modifier === undefined && story.gaps[end] === Gap.Space ? officeOf(story.knowledge, [country], role.phrase) : undefined;
  return office?.single === true && isOthers(story, office, { name }, undefined);
}
