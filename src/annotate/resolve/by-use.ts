import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import type { Place } from './place.js';
import type { Story } from '../story/story.js';

/**
 * "Washington" is a city and stands for a government. Of such names the words around tell which: "in Washington" gives
 * the place the share of both, "Washington urged" gives it to those who govern there.
 */
export function byUse(story: Story, place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length < 2 || !hasMetonym(candidates) || story.without.has('metonyms') ? candidates : seatOrBody(story, place, candidates);
}

function seatOrBody({ knowledge }: Story, place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const isMetonym = ({ form }: Candidate): boolean => form === 'metonym';
  const isSeat = ({ entity, form }: Candidate): boolean => {
    const { kind, isCapital } = knowledge.profileOf(entity);
    return kind === 'place' && (isCapital || form === 'full');
  };
  const body = candidates.find(isMetonym);
  const seat = body === undefined ? undefined : candidates.find(isSeat);
  if (seat === undefined || body === undefined) return candidates;
  const chosen = place.acts ? body : seat;
  const both = candidates.filter((one) => isMetonym(one) || isSeat(one)).reduce((sum, one) => sum + one.prior, 0);
  return candidates.map((one) => (one === chosen ? withPrior(one, Math.min(1, both)) : one));
}

function hasMetonym(candidates: readonly Candidate[]): boolean {
  for (const { form } of candidates) if (form === 'metonym') return true;
  return false;
}
