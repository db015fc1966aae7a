import { keyOfFolded } from '../../text/hash.js';
import { Gap } from '../story/gaps.js';
import { AND, OF } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, lowerAt, singular } from '../story/words.js';
import type { Found } from './find-names.js';
import { namedBy } from './named-by.js';
import { traitsOf, Trait } from './traits.js';

const MOST = 12;

/** "the Donetsk, Luhansk and Kherson regions", "the provinces of Herat and Kandahar": each is the region of that name, as it were if the noun stood behind it alone. */
export function readRegionsTogether(story: Story, names: readonly Found[]): void {
  for (let at = 0; at < names.length; at += 1) {
    const { first, end, traits } = names[at];
    if ((traits & Trait.Place) === 0) continue;
    if (isPlural(story, end)) along(story, names, at, -1, end);
    else if (OF.isAt(story, first - 1) && isPlural(story, first - 2)) along(story, names, at, 1, first - 2);
  }
}

const isPlural = (story: Story, at: number): boolean => at >= 0 && at < story.count && story.gaps[at] <= Gap.Space && !isCapital(story, at) && (story.text.charCodeAt(story.ends[at] - 1) | 0x20) === LETTER_S;
const LETTER_S = 0x73;

/** Goes from name to name of a list, over commas and "and", and gives each the meanings that it has with the noun behind it, if it has any. */
function along(story: Story, names: readonly Found[], from: number, step: 1 | -1, noun: number): void {
  const key = keyOfFolded(singular(lowerAt(story, noun)));
  let last = names[from];
  for (let at = from; at >= 0 && at < names.length && Math.abs(at - from) < MOST; at += step) {
    const name = names[at];
    if (name.inside !== undefined) continue;
    if (at !== from && !isNext(story, step < 0 ? name : last, step < 0 ? last : name)) return;
    takeRegion(story, name, key);
    last = name;
  }
}

/** "Donetsk, Luhansk", "Luhansk and Kherson" */
const isNext = (story: Story, { end }: Found, { first }: Found): boolean => AND.isAt(story, first - 1) ? end === first - 1 : end === first && story.gaps[first] === Gap.Comma;

function takeRegion(story: Story, name: Found, key: number): void {
  const candidates = namedBy(story, [...story.keys.subarray(name.first, name.end), key]).filter(({ entity }) => story.knowledge.kindOf(entity) === 'place');
  if (candidates.length > 0) [name.candidates, name.traits] = [candidates, traitsOf(story.knowledge, candidates)];
}
