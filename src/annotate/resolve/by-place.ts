import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';
import type { Circle } from './circle.js';

/** Places so seldom meant are none that a country at hand makes likely: "Paris" in a story from Texas. */
const LEAST_PRIOR = 0.1;
/** What a country counts that the article does not name. */
const UNNAMED = 0.15;

/**
 * "Georgia" is a country and a state of the United States: of places in several countries with one name, the article's
 * countries tell which. Their priors are shared out anew; the sum stays.
 */
export function byPlace(story: Story, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  if (story.without.has('place') || !isAmbiguous(story, candidates)) return candidates;
  const weight = ({ entity, prior }: Candidate): number => {
    const country = story.knowledge.countryOf(entity);
    return prior * (UNNAMED + (country === undefined ? 0 : circle.shareOf(country)));
  };
  const places = candidates.filter((one) => isLikelyPlace(story, one));
  const before = places.reduce((sum, one) => sum + one.prior, 0);
  const after = places.reduce((sum, one) => sum + weight(one), 0);
  return candidates.map((one) => (isLikelyPlace(story, one) ? withPrior(one, (weight(one) / after) * before) : one));
}

const isLikelyPlace = ({ knowledge }: Story, { entity, form, prior }: Candidate): boolean =>
  prior >= LEAST_PRIOR && form !== 'demonym' && form !== 'metonym' && knowledge.kindOf(entity) === 'place';

/** Whether a name may mean places in more than one country, so that it tells none. */
export function isAmbiguous(story: Story, candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2) return false;
  let country: string | undefined;
  for (const one of candidates) {
    if (!isLikelyPlace(story, one)) continue;
    const here = story.knowledge.countryOf(one.entity) ?? '';
    if (country !== undefined && here !== country) return true;
    country = here;
  }
  return false;
}
