import type { Story } from '../story/story.js';
import { isPost } from '../people/role-in-text.js';

/** Whether a word means what people are or do: "writer", "mathematicians", "CTO", "mayor". */
export const isPersonNoun = (story: Story, at: number): boolean =>
  at >= 0 && at < story.count && (story.knowledge.nouns.person.has(story.keys[at]) || isPost(story, at));
