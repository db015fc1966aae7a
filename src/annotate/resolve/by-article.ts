import type { Candidate } from '../../knowledge/api.js';
import { isBusiness } from '../names/businesses.js';
import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { OF, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { BOUNDARIES, FOLLOWERS } from '../unknown/word-lists.js';
import { withSharesOf } from './in-time.js';

/** "in the Amazon.", "the Amazon and": rivers and stretches of land have an article; a firm of the same name has none, unless for a noun behind it ("the Amazon warehouse"). */
export function byArticle(story: Story, { first, end }: Found, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2 || !THE.isAt(story, first - 1) || story.gaps[first] !== Gap.Space || OF.isAt(story, end)) return candidates;
  if (story.gaps[end] < Gap.Comma && !BOUNDARIES.isAt(story, end) && !FOLLOWERS.isAt(story, end)) return candidates;
  const isLand = ({ entity }: Candidate): boolean => LANDS.has(story.knowledge.typeOf(entity) ?? '');
  const kept = candidates.some(isLand) ? candidates.filter(({ entity }) => !isBusiness(story.knowledge, entity)) : candidates;
  return kept.length === candidates.length ? candidates : withSharesOf(candidates, kept);
}
const LANDS: ReadonlySet<string> = new Set(['area', 'river', 'sea', 'mountain']);
