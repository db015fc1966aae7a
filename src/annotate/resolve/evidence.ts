import type { Candidate, NameForm } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import type { Found } from '../names/find-names.js';
import type { Bearer } from '../people/bearers.js';
import type { Story } from '../story/story.js';
import { paragraphOf, textBetween } from '../story/words.js';
import type { Title } from './titles.js';

const ONLY_BEARER: Evidence = { reason: 'only-bearer' };

/** What one reason is as a list, by itself and where nothing else has the name: one list for all mentions, since an article has thousands. */
const listed = (reason: Evidence['reason']): [Evidence[], Evidence[]] => {
  const one: Evidence = { reason };
  return [[one], [one, ONLY_BEARER]];
};
const MOST_PROMINENT = listed('most-prominent');
const BY_FORM: Partial<Record<NameForm, ReturnType<typeof listed>>> = { demonym: listed('demonym'), metonym: listed('metonym'), acronym: listed('acronym'), short: listed('short-name') };

/** The reasons for a link, the strongest first. */
export function evidenceOf(
  story: Story, found: Found, candidate: Candidate, title: Title | undefined, antecedent: Bearer | undefined, meanings: number,
): Evidence[] {
  const { form } = candidate;
  const isShort = form === 'surname' || form === 'weak';
  const isOnly = meanings === 1 && !isShort;
  const byName = isShort && antecedent !== undefined ? ofWords(story, 'surname-after-full-name', antecedent) : undefined;
  const byTitle = title !== undefined && story.knowledge.kindOf(candidate.entity) === 'person' ? ofWords(story, 'title-and-name', title.place.role) : undefined;
  const isFull = form === 'full' || form === 'former';
  const byForm = BY_FORM[form];
  if (byName === undefined && byTitle === undefined && !isFull) return (byForm ?? MOST_PROMINENT)[isOnly ? 1 : 0];
  const own = isFull ? { reason: 'full-name' as const, text: textBetween(story, found.first, found.end) } : byForm?.[0][0];
  // Most have no more than that.
  if (byName === undefined && byTitle === undefined && own !== undefined) return isOnly ? [own, ONLY_BEARER] : [own];
  return [byName, byTitle, own, isOnly ? ONLY_BEARER : undefined].filter((one) => one !== undefined);
}

const ofWords = (story: Story, reason: Evidence['reason'], { first, end }: { first: number; end: number }): Evidence =>
  ({ reason, text: textBetween(story, first, end), paragraph: paragraphOf(story, first) });
