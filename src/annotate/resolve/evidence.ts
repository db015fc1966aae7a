import type { Candidate } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import type { Found } from '../names/find-names.js';
import type { Bearer } from '../people/bearers.js';
import type { Story } from '../story/story.js';
import { paragraphOf, textBetween } from '../story/words.js';
import type { Title } from './titles.js';

/** The reasons for a link, the strongest first. */
export function evidenceOf(
  story: Story, found: Found, candidate: Candidate, title: Title | undefined, antecedent: Bearer | undefined, meanings: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  const isShort = candidate.form === 'surname' || candidate.form === 'weak';
  if (isShort && antecedent !== undefined) {
    evidence.push({
      reason: 'surname-after-full-name',
      text: textBetween(story, antecedent.first, antecedent.end),
      paragraph: paragraphOf(story, antecedent.first),
    });
  }
  if (title !== undefined && story.knowledge.kindOf(candidate.entity) === 'person') {
    const { first, end } = title.place.role;
    evidence.push({ reason: 'title-and-name', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) });
  }
  if (candidate.form === 'demonym' || candidate.form === 'metonym' || candidate.form === 'acronym') evidence.push({ reason: candidate.form });
  else if (candidate.form === 'full' || candidate.form === 'former') evidence.push({ reason: 'full-name', text: textBetween(story, found.first, found.end) });
  else if (candidate.form === 'short') evidence.push({ reason: 'short-name' });
  if (evidence.length === 0) evidence.push({ reason: 'most-prominent' });
  if (meanings === 1 && !isShort) evidence.push({ reason: 'only-bearer' });
  // Exactly as long as it is: engines leave room for more behind what was pushed, and there is one for every mention.
  return evidence.slice();
}
