import type { Candidate, EntityIndex, Knowledge } from '../../knowledge/api.js';
import { runsOn } from '../../knowledge/period.js';
import type { Found } from '../names/find-names.js';
import type { Story } from '../story/story.js';

/** From this prominence on somebody is named by surname alone. */
export const LEADING = 70;

/** Whether a name mostly means somebody so well known that the surname alone does: "Putin". */
export const isLeading = (knowledge: Knowledge, { entity, prior }: Candidate): boolean => prior >= 0.5 && knowledge.prominenceOf(entity) >= LEADING;

/** "Clinton" in 1996, "De Croo": whether a surname of so many words is that of who leads a state or union of states on the story's day, whom papers mean by it at least as often as all others, or that few share. */
export const isLeadingNow = (story: Story, { entity, form, prior }: Candidate, words: number): boolean => form === 'surname'
  && prior >= (words > 1 ? LONG_PRIOR : LEADING_PRIOR) && leadsState(story, entity);

/** Whether somebody leads a state or union of states on the story's day. */
export const leadsState = ({ knowledge, day }: Story, person: EntityIndex): boolean => day !== undefined
  && knowledge.termsOf(person).some((term) => HEADS.test(term.office.id) && runsOn(term, day));
const LEADING_PRIOR = 0.3;
const LONG_PRIOR = 0.1;
const HEADS = /^(?:..\/head-of-(?:state|government)|european-commission\/president|(?:nato|un|united-nations)\/secretary-general)$/;

/** The lands of leaders whom the text names, each with the one, or with nobody where it names several. */
export function leadersAmong({ knowledge }: Story, names: readonly Found[]): ReadonlyMap<string, EntityIndex> {
  const leaders = new Map<string, EntityIndex>();
  for (const { candidates: [likeliest] } of names) {
    if (!isLeading(knowledge, likeliest) || knowledge.kindOf(likeliest.entity) !== 'person') continue;
    const country = knowledge.countryOf(likeliest.entity);
    if (country !== undefined) leaders.set(country, (leaders.get(country) ?? likeliest.entity) === likeliest.entity ? likeliest.entity : NOBODY);
  }
  return leaders;
}
const NOBODY = -1;
