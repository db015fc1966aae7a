import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import { lastDay, liesIn } from '../../knowledge/period.js';
import type { Story } from '../story/story.js';

/**
 * "Prince of Wales": of several who bore a name in turn only who bears it on the article's day, with all its share. A name that ended with
 * nobody after it stays, since people go on using it ("Burma").
 */
export function inTime(story: Pick<Story, 'day' | 'without'>, candidates: readonly Candidate[]): readonly Candidate[] {
  const { day } = story;
  if (day === undefined || candidates.length < 2 || !isDated(candidates) || story.without.has('date')) return candidates;
  const isOver = ({ period }: Candidate): boolean => period?.to !== undefined && lastDay(period.to) < day;
  const isBorne = ({ period }: Candidate): boolean => period !== undefined && liesIn(period, day);
  if (!candidates.some(isBorne)) return candidates;
  return withSharesOf(candidates, candidates.filter((one) => !isOver(one)));
}

/** Those kept of some meanings, with the share of all. */
export function withSharesOf(all: readonly Candidate[], kept: readonly Candidate[]): readonly Candidate[] {
  const scale = sum(all) / sum(kept);
  return kept.map((one) => withPrior(one, Math.min(1, one.prior * scale)));
}

/** Most names were borne by nobody in turn. */
function isDated(candidates: readonly Candidate[]): boolean {
  for (const { period } of candidates) if (period !== undefined) return true;
  return false;
}

const sum = (candidates: readonly Candidate[]): number => candidates.reduce((total, { prior }) => total + prior, 0);
