import type { Story } from '../story/story.js';

/** Whether the word is a given name that is common somewhere in the world, in any case and with any marks. */
export const isGivenName = (story: Story, word: number): boolean =>
  word >= 0 && word < story.count && story.knowledge.givenNames.has(story.keys[word]);
