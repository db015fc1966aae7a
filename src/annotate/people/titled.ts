import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import { runsOn } from '../../knowledge/period.js';
import { foundAt } from '../names/find-names.js';
import type { Meant, Reading } from '../resolve/reading.js';
import { Gap } from '../story/gaps.js';
import { OF, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import { isCapital, paragraphOf, textBetween } from '../story/words.js';

const TITLES = wordSet('king queen prince princess duke duchess');

/**
 * "the Queen" after "Queen Margrethe", "the Duchess" after "Duchess of Sussex": the only one whom the article calls by that
 * title and name. Who reigns on the day is left to the office.
 */
export function readTitled(story: Story, certain: readonly Meant[]): Reading[] {
  const bearers = new Map<number, Meant | typeof SEVERAL>();
  for (const one of certain) {
    const { found: { first, end }, entity } = one;
    const at = TITLES.isAt(story, first) && end - first > 1 ? first : first - 1;
    if (story.knowledge.kindOf(entity) !== 'person' || !TITLES.isAt(story, at) || !isCapital(story, at) || story.gaps[at + 1] !== Gap.Space) continue;
    const other = bearers.get(story.keys[at]);
    if (other === undefined) bearers.set(story.keys[at], one);
    else if (other !== SEVERAL && other.entity !== entity) bearers.set(story.keys[at], SEVERAL);
  }
  const readings: Reading[] = [];
  if (bearers.size === 0) return readings;
  for (const at of TITLES.wordsOf(story)) {
    const bearer = bearers.get(story.keys[at]);
    if (bearer === undefined || bearer === SEVERAL || !isCapital(story, at) || !THE.isAt(story, at - 1)
      || story.gaps[at + 1] <= Gap.Hyphen && (isCapital(story, at + 1) || OF.isAt(story, at + 1)) || reigns(story, bearer.entity)) continue;
    const { found: { first, end }, entity } = bearer;
    const candidate: Candidate = { entity, form: 'definite', prior: 1, exactCase: false, period: undefined };
    readings.push({
      found: foundAt(at, at + 1, []), entity, candidate, confidence: 0.9, others: [], title: undefined,
      evidence: [{ reason: 'definite', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) }],
    });
  }
  return readings;
}
const SEVERAL = Symbol('several');

const reigns = ({ day, knowledge }: Story, person: EntityIndex): boolean => day === undefined || knowledge.termsOf(person).some((term) => runsOn(term, day) && term.to !== day);
