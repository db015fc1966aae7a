import type { Nouns } from '../../knowledge/nouns.js';
import type { Story } from './story.js';

/** Whether a word is a noun of that kind, in any case. */
export const isNounAt = (story: Story, at: number, kind: keyof Nouns): boolean => at >= 0 && at < story.count && story.knowledge.nouns[kind].has(story.keys[at]);

/** A word such as "University" or "Inc", which ends or begins the name of a group. */
export const isGroupHead = (story: Story, at: number): boolean => isNounAt(story, at, 'group');
