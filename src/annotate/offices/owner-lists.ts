import type { Reading } from '../resolve/reading.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import { AND, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';

/** More owners than this do not share one noun. */
const MOST = 8;

/** The owners in a list that ends before word `end`: "U.S., British and French" in "the U.S., British and French leaders"; one alone is a list of one. */
export function ownersBefore(story: Story, resolution: Resolution, end: number): Reading[] {
  const last = story.gaps[end] <= Gap.Abbreviation ? endingAt(resolution, end) : undefined;
  if (last === undefined) return [];
  const owners = [last];
  for (let at = last.found.first; owners.length < MOST;) {
    const isAnd = AND.isAt(story, at - 1) && story.gaps[at] === Gap.Space;
    // Only commas part those before the last two: "Berlin, the French and German ministers" begins at "French".
    if (owners.length === 1 ? !isAnd : story.gaps[at] !== Gap.Comma) break;
    const before = endingAt(resolution, isAnd ? at - 1 : at);
    if (before === undefined) break;
    owners.unshift(before);
    at = before.found.first;
  }
  return owners;
}

/** The owners in a list that begins at word `first` or after its article: "of Russia, Turkey and the United States". */
export function ownersFrom(story: Story, resolution: Resolution, first: number): Reading[] {
  const owners: Reading[] = [];
  for (let at = first, isLast = false; owners.length < MOST;) {
    const owner = resolution.readingAt.get(THE.isAt(story, at) ? at + 1 : at);
    // "the presidents of Russia and Turkey's foreign minister": Turkey is no more of the list.
    if (owner === undefined || story.gaps[owner.found.end] === Gap.Possessive) break;
    owners.push(owner);
    if (isLast) return owners;
    at = owner.found.end;
    isLast = AND.isAt(story, at) && story.gaps[at] <= Gap.Comma;
    if (isLast) at += 1;
    else if (story.gaps[at] !== Gap.Comma) break;
  }
  return [];
}

/** The words of one owner in a list that shares the noun [first, end): who stands beside it has it with it, the others their own words alone. */
export function wordsOfOwner(owners: readonly Reading[], index: number, noun: { first: number; end: number }, isBefore: boolean): { first: number; end: number } {
  const isBeside = index === (isBefore ? owners.length - 1 : 0);
  const { first, end } = owners[index].found;
  return { first: isBeside && !isBefore ? noun.first : first, end: isBeside && isBefore ? noun.end : end };
}

function endingAt({ near, readingAt }: Resolution, end: number): Reading | undefined {
  const found = near.nameEndingAt.get(end);
  const reading = found === undefined ? undefined : readingAt.get(found.first);
  return reading?.found.end === end ? reading : undefined;
}
