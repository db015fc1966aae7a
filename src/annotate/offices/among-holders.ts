import { lastDay, runsOn } from '../../knowledge/period.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import type { OfficeMention } from './office-mention.js';

/** Words that compare somebody with all who ever held an office: "Japan's longest-serving prime minister", "the first female chancellor". */
export const COMPARING = new PackWords('compared');

/** "Shinzo Abe, Japan's longest-serving prime minister", in 2022: who is so compared and holds the office no longer, held it before. */
export function asFormer(story: Story, mention: OfficeMention): OfficeMention {
  const { day, knowledge } = story;
  if (!mention.place.isCompared || mention.modifier !== undefined || mention.person === undefined || day === undefined) return mention;
  const terms = knowledge.termsOf(mention.person).filter((term) => term.office.id === mention.office.id);
  const isOver = !terms.some((term) => runsOn(term, day)) && terms.some(({ to }) => to !== undefined && lastDay(to) < day);
  return isOver ? { ...mention, modifier: 'former' } : mention;
}
