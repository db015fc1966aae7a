import { isListed } from '../story/listed.js';
import type { Story } from '../story/story.js';
import { isPost } from '../people/role-in-text.js';

/** Whether a word means what people are or do: "writer", "mathematicians", "CTO", "mayor". */
export const isPersonNoun = (story: Story, at: number): boolean =>
  isListed(story, at, 'person') || (at >= 0 && at < story.count && isPost(story, at));
