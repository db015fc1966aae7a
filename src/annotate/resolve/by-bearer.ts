import type { Candidate } from '../../knowledge/api.js';
import { LEADING } from '../people/leaders.js';
import type { Story } from '../story/story.js';
import { withSharesOf } from './in-time.js';

/** So likely at least what has the name for its own must be, surnames counted. */
const OWN = 0.35;

/**
 * "Montenegro", "Osaka" are not meant to be Luís Montenegro or Naomi Osaka in an article that names neither in full: what has the
 * name for its own then has the shares of the surname's bearers, unless one is a leader whom papers name by the surname alone.
 * So a town has that of its club.
 */
export const byBearer = (story: Pick<Story, 'knowledge'>, candidates: readonly Candidate[]): readonly Candidate[] =>
  (candidates.length < 2 || !candidates.some(isOwn) ? candidates : withoutBearers(story, candidates));

/** By itself, since an engine makes room for what functions take along whenever it enters. */
function withoutBearers({ knowledge }: Pick<Story, 'knowledge'>, candidates: readonly Candidate[]): readonly Candidate[] {
  const isLeader = ({ form, entity }: Candidate): boolean => form === 'surname' && knowledge.prominenceOf(entity) >= LEADING;
  if (candidates.some(isLeader)) return candidates;
  const kept = candidates.filter(({ form, entity }) => form !== 'surname' && !(form === 'weak' && knowledge.profileOf(entity).isClub));
  return kept.length < candidates.length ? withSharesOf(candidates, kept) : candidates;
}

const isOwn = ({ form, prior }: Candidate): boolean => form === 'full' && prior >= OWN;
