import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { AND } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { liesIn, tellsWhere } from './regions.js';
import type { Neighbourhood } from './titles.js';

/** Prior of what the list tells. */
const SURE = 0.9;

/** "New York, New Jersey and Connecticut", "Georgia and North Carolina": of a city or state and a region with one name the region, among other regions of its country. */
export function byList(story: Story, near: Neighbourhood, found: Found, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2 || story.without.place) return candidates;
  for (const one of candidates) if (one.form !== 'demonym' && story.knowledge.typeOf(one.entity) === 'region') return asRegion(story, near, found, candidates, one);
  return candidates;
}

function asRegion(story: Story, near: Neighbourhood, found: Found, candidates: readonly Candidate[], region: Candidate): readonly Candidate[] {
  const { knowledge } = story;
  const isNamesake = ({ entity }: Candidate): boolean => ['city', 'capital', 'state'].includes(knowledge.typeOf(entity) ?? '');
  if (!candidates.some(isNamesake)) return candidates;
  const country = knowledge.countryOf(region.entity);
  const isRegionBeside = (beside: Found | undefined): boolean => beside !== undefined
    && beside.candidates.every((one) => knowledge.typeOf(one.entity) === 'region' && knowledge.countryOf(one.entity) === country)
    && !tellsWhere(story, near, beside) && !candidates.some((one) => isNamesake(one) && liesIn(story, one.entity, beside));
  return isRegionBeside(nextInList(story, near, found)) || isRegionBeside(lastInList(story, near, found)) ? [withPrior(region, SURE)] : candidates;
}

function nextInList(story: Story, near: Neighbourhood, { end }: Found): Found | undefined {
  const isAnd = AND.isAt(story, end) && story.gaps[end] <= Gap.Comma && story.gaps[end + 1] === Gap.Space;
  return isAnd ? near.nameAt.get(end + 1) : story.gaps[end] === Gap.Comma ? near.nameAt.get(end) : undefined;
}

function lastInList(story: Story, near: Neighbourhood, { first }: Found): Found | undefined {
  const isAnd = AND.isAt(story, first - 1) && story.gaps[first] === Gap.Space && story.gaps[first - 1] <= Gap.Comma;
  return isAnd ? near.nameEndingAt.get(first - 1) : story.gaps[first] === Gap.Comma ? near.nameEndingAt.get(first) : undefined;
}
