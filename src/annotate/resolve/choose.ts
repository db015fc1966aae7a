import type { Candidate } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';
import { readFeatures } from './features.js';
import type { Situation } from './features.js';
import { THRESHOLD, WEIGHTS } from './weights.js';

const weights = Float64Array.from(WEIGHTS);
const row = new Float64Array(WEIGHTS.length);

export interface Weighed {
  candidate: Candidate;
  /** 0 to 1. */
  confidence: number;
}

export const threshold = (story: Story): number => (story.without.has('threshold') ? 0 : THRESHOLD);

/** How surely a name means one thing; `observe` is told what was looked at. */
export function confidenceIn(
  story: Story, candidate: Candidate, situation: Situation, observe?: (candidate: Candidate, features: Float64Array) => void,
): number {
  readFeatures(story, candidate, situation, row);
  observe?.(candidate, row);
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += row[at] * weights[at];
  return 1 / (1 + Math.exp(-sum));
}
