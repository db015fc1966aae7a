import type { Candidate, EntityIndex, Knowledge } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { Trait } from '../names/traits.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import type { Neighbourhood } from './titles.js';

/** The place named after a comma: "Georgia" in "Athens, Georgia". */
export function regionAfter(story: Story, near: Neighbourhood, { end }: Found): Found | undefined {
  const region = story.gaps[end] === Gap.Comma ? near.nameAt.get(end) : undefined;
  return region !== undefined && isPlaceName(region) ? region : undefined;
}

/** Whether a name tells where the place right before it lies: "England" in "Manchester, England". */
export function tellsWhere(story: Story, near: Neighbourhood, found: Found): boolean {
  const before = story.gaps[found.first] === Gap.Comma ? near.nameEndingAt.get(found.first) : undefined;
  return before?.candidates.some(({ entity }) => story.knowledge.kindOf(entity) === 'place' && liesIn(story, entity, found)) === true;
}

/** Whether a place lies in one of the places that a name means. */
export function liesIn(story: Story, place: EntityIndex, region: Found): boolean {
  const { knowledge } = story;
  const country = knowledge.countryOf(place);
  const around = new Set([...knowledge.neighbours(place), ...(country === undefined ? [] : [knowledge.country(country)])]);
  return region.candidates.some((one) => one.entity !== place && around.has(one.entity));
}

/** Whether what is named after a place's name cannot be where it lies: "Ontario and California" may be listed, "Ontario, California" without more to come is a city there. */
export function liesElsewhere(story: Story, place: EntityIndex, region: Found): boolean {
  const { knowledge, gaps } = story;
  const isRegion = ({ entity }: Candidate): boolean => knowledge.typeOf(entity) === 'region';
  if (liesIn(story, place, region) || !region.candidates.some(isRegion)) return false;
  if (knowledge.typeOf(place) !== 'region') return true;
  const isListed = gaps[region.end] <= Gap.Dash && gaps[region.end] !== Gap.Comma;
  return !isListed && !region.candidates.some((one) => isRegion(one) && knowledge.countryOf(one.entity) === knowledge.countryOf(place));
}

/** Whether a name that the gazetteer has may mean a place. */
export const isPlaceName = ({ traits }: Found): boolean => (traits & Trait.Place) !== 0;

/** Whether an entity is the state of its country, not a region, city or body there. */
export function isState({ knowledge }: { knowledge: Knowledge }, entity: EntityIndex): boolean {
  const country = knowledge.countryOf(entity);
  return country !== undefined && knowledge.country(country) === entity;
}
