import type { Candidate } from '../../knowledge/api.js';
import type { Profile } from '../story/profile.js';
import type { Story } from '../story/story.js';
import { readFeatures } from './features.js';
import type { Situation } from './features.js';
import { Row } from './row.js';
import { THRESHOLD, WEIGHTS } from './weights.js';

const row = new Row(Float64Array.from(WEIGHTS));

export const threshold = (story: Story): number => (story.without.threshold ? 0 : THRESHOLD);

/** How surely a name means one thing, 0 to 1; `observe` is told what was looked at. */
export function confidenceIn(
  story: Story, candidate: Candidate, profile: Profile, situation: Situation, observe?: (candidate: Candidate, features: Float64Array) => void,
): number {
  row.clear();
  readFeatures(story, candidate, profile, situation, row);
  observe?.(candidate, row.values.slice());
  return 1 / (1 + Math.exp(-row.sum));
}
