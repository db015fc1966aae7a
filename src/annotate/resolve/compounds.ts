import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';
import type { Reading } from './reading.js';

/** "African American", "Asian-Americans" are people of a country, not the places whose adjectives the words are. */
export function withoutCompounds(story: Story, readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, at) => reading.candidate.form !== 'demonym' || !(joins(story, reading, readings[at + 1]) || joins(story, readings[at - 1], reading)));
}

function joins(story: Story, one: Reading | undefined, two: Reading | undefined): boolean {
  return one?.candidate.form === 'demonym' && two?.candidate.form === 'demonym' && one.found.end === two.found.first
    && story.gaps[two.found.first] <= Gap.Hyphen && /^americans?$/.test(lowerAt(story, two.found.first));
}
