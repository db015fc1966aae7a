import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import type { Reading } from './reading.js';

/** "African American", "Asian-Americans" are people of a country, not the places whose adjectives the words are. */
export function withoutCompounds(story: Story, readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, at) => reading.candidate.form !== 'demonym' || !(isBefore(story, reading.found.end)
    || (isBefore(story, reading.found.first) && readings[at - 1]?.candidate.form === 'demonym' && readings[at - 1].found.end === reading.found.first)));
}

/** Whether "American" stands right behind. */
const isBefore = (story: Story, end: number): boolean => story.gaps[end] <= Gap.Hyphen && AMERICANS.isAt(story, end);
const AMERICANS = wordSet('american americans');
