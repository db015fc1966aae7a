import type { Candidate } from '../../knowledge/api.js';
import { LEADING } from '../people/leaders.js';
import type { Story } from '../story/story.js';
import { companyOf } from './circle.js';
import type { Circle } from './circle.js';
import { withSharesOf } from './in-time.js';

/** So likely at least what has the name for its own must be, surnames counted; a place that the text speaks of as one, where it names what that lies in, may be less. */
const OWN = 0.35;
const OWN_AT_HOME = 0.1;

/**
 * "Montenegro", "Osaka" are not meant to be Luís Montenegro or Naomi Osaka in an article that names neither in full: what has the
 * name for its own then has the shares of the surname's bearers, unless one is a leader whom papers name by the surname alone;
 * "in Austin" in a story of Texas (`isPlaced`) has those of a leader too. So a town has that of its club.
 */
export function byBearer(story: Story, candidates: readonly Candidate[], circle: Circle, isPlaced: boolean): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const isHere = isPlaced && candidates.some(({ form, prior, entity }) => form === 'full' && prior >= OWN_AT_HOME && companyOf(story, circle, entity) > 0);
  return isHere || candidates.some(isOwn) ? withoutBearers(story, candidates, isHere) : candidates;
}

/** By itself, since an engine makes room for what functions take along whenever it enters. */
function withoutBearers({ knowledge }: Story, candidates: readonly Candidate[], isHere: boolean): readonly Candidate[] {
  const isLeader = ({ form, entity }: Candidate): boolean => form === 'surname' && knowledge.prominenceOf(entity) >= LEADING;
  if (!isHere && candidates.some(isLeader)) return candidates;
  const kept = candidates.filter(({ form, entity }) => form !== 'surname' && !(form === 'weak' && knowledge.profileOf(entity).isClub));
  return kept.length < candidates.length ? withSharesOf(candidates, kept) : candidates;
}

const isOwn = ({ form, prior }: Candidate): boolean => form === 'full' && prior >= OWN;
