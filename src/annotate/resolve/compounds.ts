import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';
import type { Reading } from './reading.js';

/** "African American", "Asian-Americans" are people of a country, not the places whose adjectives the words are. */
export function withoutCompounds(story: Story, readings: readonly Reading[]): Reading[] {
  const isDemonym = (one: Reading | undefined): one is Reading => one?.candidate.form === 'demonym';
  const joins = (one: Reading | undefined, two: Reading | undefined): boolean => isDemonym(one) && isDemonym(two)
    && one.found.end === two.found.first && story.gaps[two.found.first] <= Gap.Hyphen && /^americans?$/.test(lowerAt(story, two.found.first));
  return readings.filter((reading, at) => !joins(reading, readings[at + 1]) && !joins(readings[at - 1], reading));
}
