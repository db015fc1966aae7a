import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import { firstDay, lastDay, liesIn } from '../../knowledge/period.js';
import type { Term } from '../../model/entity.js';
import type { Story } from '../story/story.js';

/**
 * "Prince of Wales": of several who bore a name in turn only who bears it on the article's day, with all its share, and nobody who bears
 * it later. A name that ended with nobody after it stays, since people go on using it ("Burma"). "Ferdinand Marcos" in 1989 is not
 * the son, who came into office years later. "The then Prince of Wales" (`isPast`) is who bore it before.
 */
export function inTime(story: Pick<Story, 'day' | 'without' | 'knowledge'>, candidates: readonly Candidate[], isPast = false): readonly Candidate[] {
  const { day } = story;
  if (day === undefined || candidates.length < 2 || story.without.date) return candidates;
  const earlier = isPast ? candidates.filter(({ period }) => period?.to !== undefined && lastDay(period.to) < day) : [];
  return earlier.length > 0 ? withSharesOf(candidates, earlier) : onDay(story, day, candidates);
}

function onDay(story: Pick<Story, 'knowledge'>, day: string, candidates: readonly Candidate[]): readonly Candidate[] {
  let hasHeir = false;
  for (const { period } of candidates) if (period !== undefined && liesIn(period, day)) hasHeir = true;
  // Mostly none is, and no list need be made.
  for (const one of candidates) if (isAnothers(story, one, hasHeir, day)) return withoutOthers(story, day, hasHeir, candidates);
  return candidates;
}

function withoutOthers(story: Pick<Story, 'knowledge'>, day: string, hasHeir: boolean, candidates: readonly Candidate[]): readonly Candidate[] {
  const kept = candidates.filter((one) => !isAnothers(story, one, hasHeir, day) || isEldest(story, one, candidates));
  return kept.length === 0 ? candidates : withSharesOf(candidates, kept);
}

/** Who bears the name on another day; `hasHeir` if somebody bears it on this one. */
const isAnothers = ({ knowledge }: Pick<Story, 'knowledge'>, { entity, form, period }: Candidate, hasHeir: boolean, day: string): boolean =>
  (period?.from !== undefined && firstDay(period.from) > day) || (hasHeir && period?.to !== undefined && lastDay(period.to) < day)
  || (form === 'full' && knowledge.kindOf(entity) === 'person' && isYetToCome(knowledge.termsOf(entity), day));

/** "Donald Trump" in 1996: all others of that name are known to be younger, as his son is. */
function isEldest({ knowledge }: Pick<Story, 'knowledge'>, { entity, period }: Candidate, all: readonly Candidate[]): boolean {
  const born = knowledge.lifeOf(entity).from;
  const isYounger = (other: Candidate): boolean => other.entity === entity || (knowledge.lifeOf(other.entity).from ?? '') > (born ?? '9');
  return period === undefined && all.every(isYounger);
}

/** So many years before somebody's first office a namesake is meant. */
const YEARS = 5;

const isYetToCome = (terms: readonly Term[], day: string): boolean =>
  terms.length > 0 && terms.every(({ from }) => from !== undefined && Number(from.slice(0, 4)) - YEARS > Number(day.slice(0, 4)));

/** Those kept of some meanings, with the share of all. */
export function withSharesOf(all: readonly Candidate[], kept: readonly Candidate[]): readonly Candidate[] {
  const scale = sum(all) / sum(kept);
  return kept.map((one) => withPrior(one, Math.min(1, one.prior * scale)));
}

const sum = (candidates: readonly Candidate[]): number => candidates.reduce((total, { prior }) => total + prior, 0);
