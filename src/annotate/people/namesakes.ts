import type { EntityIndex } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, lowerAt } from '../story/words.js';
import { WordSet } from '../story/word-set.js';

/** What nobody is who holds, held or will hold a public office that the pack knows: those who do so bear another's name. */
const LOWLY_TITLES = new WordSet(['sheriff', 'constable', 'detective', 'officer', 'trooper', 'sergeant', 'sgt', 'corporal', 'cpl', 'firefighter', 'nurse', 'resident', 'driver']);

/** "Police Chief Michael McGrath", "Sheriff John Major": the office holders of such names, who are not meant in all the article. */
export function namesakesIn(story: Story, names: readonly Found[]): ReadonlySet<EntityIndex> {
  const namesakes = new Set<EntityIndex>();
  for (const { first, end, candidates } of names) {
    if (end - first < 2 || !isClose(story, first) || !hasLowlyTitle(story, first)) continue;
    for (const { entity } of candidates) if (isOfficial(story, entity)) namesakes.add(entity);
  }
  return namesakes;
}

const hasLowlyTitle = (story: Story, first: number): boolean => LOWLY_TITLES.isUnstoppedAt(story, first - 1) && lowerAt(story, first - 2) !== 'former'
  || (lowerAt(story, first - 1) === 'chief' && isCapital(story, first - 1) && /^(?:police|fire)$/.test(lowerAt(story, first - 2)));

/** Somebody with offices, none of them of the police. */
function isOfficial({ knowledge }: Story, entity: EntityIndex): boolean {
  if (knowledge.kindOf(entity) !== 'person') return false;
  const terms = knowledge.termsOf(entity);
  return terms.length > 0 && !terms.some(({ office }) => /police|sheriff/.test(office.id));
}
