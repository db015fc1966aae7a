import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isPost } from '../people/role-in-text.js';

const PERSON_WORDS = new PackWords('person');

/** Whether a word means what people are or do: "writer", "mathematicians", "CTO", "mayor". */
export const isPersonNoun = (story: Story, at: number): boolean =>
  PERSON_WORDS.has(story, at) || (at >= 0 && at < story.count && isPost(story, at));
