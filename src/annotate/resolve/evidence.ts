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
  const isShort = candidate.form === 'surname' || candidate.form === 'weak';
  const byName = isShort && antecedent !== undefined ? asShort(story, antecedent) : undefined;
  const byTitle = title !== undefined && story.knowledge.kindOf(candidate.entity) === 'person' ? besideTitle(story, title) : undefined;
  const byForm = ofForm(story, found, candidate) ?? (byName === undefined && byTitle === undefined ? { reason: 'most-prominent' } : undefined);
  const byRest: Evidence | undefined = meanings === 1 && !isShort ? { reason: 'only-bearer' } : undefined;
  // Most are one or two: written out, since engines leave room for more behind what is pushed, and there is a list for every mention.
  if (byName === undefined && byTitle === undefined && byForm !== undefined) return byRest === undefined ? [byForm] : [byForm, byRest];
  return [byName, byTitle, byForm, byRest].filter((one) => one !== undefined);
}

const asShort = (story: Story, { first, end }: Bearer): Evidence =>
  ({ reason: 'surname-after-full-name', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) });

function besideTitle(story: Story, { place: { role: { first, end } } }: Title): Evidence {
  return { reason: 'title-and-name', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) };
}

function ofForm(story: Story, { first, end }: Found, { form }: Candidate): Evidence | undefined {
  switch (form) {
    case 'demonym': case 'metonym': case 'acronym': return { reason: form };
    case 'full': case 'former': return { reason: 'full-name', text: textBetween(story, first, end) };
    case 'short': return { reason: 'short-name' };
    default: return undefined;
  }
}
