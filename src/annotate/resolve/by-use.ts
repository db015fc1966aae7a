import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import type { Place } from './place.js';
import type { Story } from '../story/story.js';

/**
 * "Washington" is a city and stands for a government. Of such names the words around tell which: "in Washington" gives
 * the place the share of both, "Washington urged" gives it to those who govern there.
 */
export function byUse(story: Story, place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length < 2 || story.without.metonyms ? candidates : seatOrBody(story, place, candidates);
}

function seatOrBody(story: Story, place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  let body: Candidate | undefined;
  let seat: Candidate | undefined;
  let both = 0;
  for (const one of candidates) {
    const isOfSeat = isSeat(story, one);
    if (one.form === 'metonym') body ??= one;
    if (isOfSeat) seat ??= one;
    if (one.form === 'metonym' || isOfSeat) both += one.prior;
  }
  return seat === undefined || body === undefined ? candidates : withShare(candidates, place.acts ? body : seat, Math.min(1, both));
}

function isSeat({ knowledge }: Story, { entity, form }: Candidate): boolean {
  const { kind, isCapital } = knowledge.profileOf(entity);
  return kind === 'place' && (isCapital || form === 'full');
}

const withShare = (candidates: readonly Candidate[], chosen: Candidate, prior: number): Candidate[] =>
  candidates.map((one) => (one === chosen ? withPrior(one, prior) : one));
