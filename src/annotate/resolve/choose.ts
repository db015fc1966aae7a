import type { Candidate } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';
import { FEATURES, readFeatures } from './features.js';
import type { Situation } from './features.js';
import { THRESHOLD, WEIGHTS } from './weights.js';

const weights = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);
const row = new Float64Array(FEATURES.length);

export interface Weighed {
  candidate: Candidate;
  /** 0 to 1. */
  confidence: number;
}

export const threshold = (story: Story): number => (story.without.has('threshold') ? 0 : THRESHOLD);

/** All meanings of a name with their confidence, best first. */
export function weigh(
  story: Story, candidates: readonly Candidate[], situationOf: (candidate: Candidate) => Situation,
  observe?: (candidate: Candidate, features: Float64Array) => void,
): Weighed[] {
  const weighed = candidates.map((candidate) => {
    readFeatures(story, candidate, situationOf(candidate), row);
    observe?.(candidate, row);
    let sum = 0;
    for (let at = 0; at < row.length; at += 1) sum += row[at] * weights[at];
    return { candidate, confidence: 1 / (1 + Math.exp(-sum)) };
  });
  return weighed.sort((a, b) => b.confidence - a.confidence);
}
