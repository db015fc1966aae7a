import { PackWords } from './pack-words.js';
import type { Story } from './story.js';

/** Words with which the name of a place ends. */
export const PLACE_WORDS = new PackWords('place');
const GROUP_WORDS = new PackWords('group');

/** A word such as "University" or "Inc", which ends or begins the name of a group. */
export const isGroupHead = (story: Story, at: number): boolean => GROUP_WORDS.has(story, at);
