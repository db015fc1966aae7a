import type { WordKeys } from '../../knowledge/word-lists.js';
import type { Story } from './story.js';

/** Whether a word stands in that list of the pack, in any case. */
export const isListed = (story: Story, at: number, kind: keyof WordKeys): boolean => at >= 0 && at < story.count && story.knowledge.words[kind].has(story.keys[at]);

/** A word such as "University" or "Inc", which ends or begins the name of a group. */
export const isGroupHead = (story: Story, at: number): boolean => isListed(story, at, 'group');
