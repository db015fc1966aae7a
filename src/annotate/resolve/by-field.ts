import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';
import { withSharesOf } from './in-time.js';
import type { Circle } from './circle.js';

/** What a contest's name then means of all its uses. */
const MOSTLY = 0.9;
const SPORTS = /\b(?:soccer|football|baseball|basketball|hockey|cricket|rugby)\b/i;

/**
 * "ICC" is a court, and the council of cricket in a story about that; "World Cup" that of the sport which the story is about. Of
 * bodies with the same initials some are of sport: the article's field tells.
 */
export function byField(story: Story, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const { knowledge } = story;
  const isOfSport = ({ entity }: Candidate): boolean => knowledge.typeOf(entity)?.startsWith('sports-') === true;
  if (!candidates.some(isOfSport)) return candidates;
  const fits = (one: Candidate): boolean => isOfSport(one) && isTold(sportIn(knowledge.namesOf(one.entity)), circle);
  const [contest, ...others] = candidates.filter((one) => one.form === 'weak' && knowledge.typeOf(one.entity) === 'sports-event' && fits(one));
  if (contest !== undefined && others.length === 0 && circle.sport !== undefined) return [withPrior(contest, MOSTLY)];
  const isField = candidates.some(fits);
  const isRival = (one: Candidate): boolean => one.form === 'acronym' && isOfSport(one) !== isField;
  const kept = candidates.filter((one) => !isRival(one));
  return kept.length === 0 || kept.length === candidates.length ? candidates : withSharesOf(candidates, kept);
}

const sportIn = (names: readonly string[]): string | undefined => names.map((name) => SPORTS.exec(name)?.[0].toLowerCase()).find((sport) => sport !== undefined);

const isTold = (sport: string | undefined, circle: Circle): boolean =>
  sport === undefined ? circle.isSports : sport === circle.sport || (sport === 'football' && circle.sport === 'soccer');
