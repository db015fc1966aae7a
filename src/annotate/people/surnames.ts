import { Gap } from '../story/gaps.js';
import { OF } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { OF_GENERATION } from '../unknown/word-lists.js';

/** Titles that are part of a name, but by themselves mean nobody. */
export const NOBLE = new PackWords('noble');

/** One past the last word that names the person: in "Duke of Sussex" the one before "of". */
export function nameEnd(story: Story, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at += 1) if (OF.isAt(story, at)) return at;
  return end;
}

/** The word of a full name that is its surname: the last, before "Jr."; in "Moon Jae-in" the first. */
export function surnameWord(story: Story, first: number, end: number): number {
  let last = end - 1;
  while (last > first && OF_GENERATION.isUnstoppedAt(story, last)) last -= 1;
  // "Moon Jae-in": a hyphen before a last word in lower case is a Korean given name.
  const isKorean = last - first >= 2 && story.gaps[last] === Gap.Hyphen && /^\p{Ll}/u.test(story.text.slice(story.starts[last], story.ends[last]));
  return isKorean ? first : last;
}
