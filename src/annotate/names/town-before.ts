import type { Candidate } from '../../knowledge/api.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isCapital } from '../story/words.js';
import { namedBy } from './named-by.js';

/** Words of a town's name. */
const LONGEST = 3;

/** The words [first, at) right before a comma that may be a town's name, and the places that they name: the fewest words that name any, else all that are capitalised. */
interface Town {
  first: number;
  places: readonly Candidate[];
}

/** What stands before the comma of "Houston, TX" and "Hanford, Washington", at word `at`. */
export function townBefore(story: Story, at: number): Town {
  let first = at;
  while (first > 0 && at - first < LONGEST && isCapital(story, first - 1) && (first === at || story.gaps[first] === Gap.Space)) {
    first -= 1;
    const places = placesAt(story, first, at);
    if (places.length > 0) return { first, places };
  }
  return { first, places: [] };
}

const placesAt = (story: Story, first: number, end: number): Candidate[] => namedBy(story, story.keys.subarray(first, end))
  .filter(({ entity, form }) => form !== 'demonym' && form !== 'metonym' && story.knowledge.kindOf(entity) === 'place');
