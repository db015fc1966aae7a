import type { Candidate } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import type { Found } from '../names/find-names.js';
import type { Bearer } from '../people/bearers.js';
import type { Story } from '../story/story.js';
import { paragraphOf, textBetween } from '../story/words.js';
import type { Title } from './titles.js';

// One object for all mentions that it is told of, since an article has thousands.
const DEMONYM: Evidence = { reason: 'demonym' };
const METONYM: Evidence = { reason: 'metonym' };
const ACRONYM: Evidence = { reason: 'acronym' };
const SHORT_NAME: Evidence = { reason: 'short-name' };
const MOST_PROMINENT: Evidence = { reason: 'most-prominent' };
const ONLY_BEARER: Evidence = { reason: 'only-bearer' };

/** The reasons for a link, the strongest first. */
export function evidenceOf(
  story: Story, found: Found, candidate: Candidate, title: Title | undefined, antecedent: Bearer | undefined, meanings: number,
): Evidence[] {
  const isShort = candidate.form === 'surname' || candidate.form === 'weak';
  const byName = isShort && antecedent !== undefined ? asShort(story, antecedent) : undefined;
  const byTitle = title !== undefined && story.knowledge.kindOf(candidate.entity) === 'person' ? besideTitle(story, title) : undefined;
  const isOnly = meanings === 1 && !isShort;
  const byForm = ofForm(story, found, candidate) ?? (byName === undefined && byTitle === undefined ? MOST_PROMINENT : undefined);
  if (byName === undefined && byTitle === undefined && byForm !== undefined) return isOnly ? [byForm, ONLY_BEARER] : [byForm];
  return [byName, byTitle, byForm, isOnly ? ONLY_BEARER : undefined].filter((one) => one !== undefined);
}

const asShort = (story: Story, { first, end }: Bearer): Evidence =>
  ({ reason: 'surname-after-full-name', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) });

function besideTitle(story: Story, { place: { role: { first, end } } }: Title): Evidence {
  return { reason: 'title-and-name', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) };
}

function ofForm(story: Story, { first, end }: Found, { form }: Candidate): Evidence | undefined {
  switch (form) {
    case 'demonym': return DEMONYM;
    case 'metonym': return METONYM;
    case 'acronym': return ACRONYM;
    case 'full': case 'former': return { reason: 'full-name', text: textBetween(story, first, end) };
    case 'short': return SHORT_NAME;
    default: return undefined;
  }
}
