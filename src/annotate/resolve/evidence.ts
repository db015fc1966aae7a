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
const [DEMONYM, METONYM, ACRONYM, SHORT] = [listed('demonym'), listed('metonym'), listed('acronym'), listed('short-name')];

/** By comparing, since looking the form up in a table takes engines longer. */
function byForm(form: NameForm): ReturnType<typeof listed> {
  switch (form) {
    case 'demonym': return DEMONYM;
    case 'metonym': return METONYM;
    case 'acronym': return ACRONYM;
    case 'short': return SHORT;
    default: return MOST_PROMINENT;
  }
}

/** The lists for the full names of one article: a name that it gives again and again has one for all mentions. */
export type FullNames = Map<Candidate, Evidence[]>;

/** The reasons for a link, the strongest first. */
export function evidenceOf(
  story: Story, found: Found, candidate: Candidate, title: Title | undefined, antecedent: Bearer | undefined, meanings: number, fullNames: FullNames = new Map(),
): Evidence[] {
  const { form } = candidate;
  const isShort = form === 'surname' || form === 'weak';
  const isOnly = meanings === 1 && !isShort;
  const byName = isShort && antecedent !== undefined ? ofWords(story, 'surname-after-full-name', antecedent) : undefined;
  const byTitle = title !== undefined && story.knowledge.kindOf(candidate.entity) === 'person' ? ofWords(story, 'title-and-name', title.place.role) : undefined;
  const isFull = form === 'full' || form === 'former';
  const isAlone = byName === undefined && byTitle === undefined;
  // Most have no more than that.
  if (isAlone) return isFull ? byFullName(story, found, candidate, isOnly, fullNames) : byForm(form)[isOnly ? 1 : 0];
  const own = isFull ? fullName(story, found) : byForm(form) === MOST_PROMINENT ? undefined : byForm(form)[0][0];
  return [byName, byTitle, own, isOnly ? ONLY_BEARER : undefined].filter((one) => one !== undefined);
}

function byFullName(story: Story, found: Found, candidate: Candidate, isOnly: boolean, kept: FullNames): Evidence[] {
  const last = kept.get(candidate);
  if (last !== undefined && last.length === (isOnly ? 2 : 1) && isSaid(story, found, last[0].text!)) return last;
  const own = fullName(story, found);
  const made = isOnly ? [own, ONLY_BEARER] : [own];
  kept.set(candidate, made);
  return made;
}

/** Whether a name is written so. */
const isSaid = ({ text, starts, ends }: Story, { first, end }: Found, name: string): boolean => ends[end - 1] - starts[first] === name.length && text.startsWith(name, starts[first]);

const fullName = (story: Story, { first, end }: Found): Evidence => ({ reason: 'full-name', text: textBetween(story, first, end) });

const ofWords = (story: Story, reason: Evidence['reason'], { first, end }: { first: number; end: number }): Evidence =>
  ({ reason, text: textBetween(story, first, end), paragraph: paragraphOf(story, first) });
