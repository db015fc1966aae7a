import { NONE, ROOT } from '../../knowledge/api.js';
import type { Bearers } from '../people/bearers.js';
import { foundAt } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isCapital, lowerAt, startsSentence } from '../story/words.js';
import { STORMS } from '../unknown/groups.js';
import { FOLLOWERS, HONORIFICS, PAST_FORMS } from '../unknown/word-lists.js';
import type { Reading } from './reading.js';

/** "16 years to the day after Katrina" in a story of Hurricane Ida: other storms of its kind, which news calls by their given names, where no `held` name stands and nobody of the article bears it. */
export function readStorms(story: Story, readings: readonly Reading[], bearers: Bearers, held: Uint8Array): Reading[] {
  const storm = readings.find(({ found: { first, end } }) => end - first === 2 && STORMS.isAt(story, first));
  if (storm === undefined) return [];
  const { knowledge, capitals, keys } = story;
  const kind = knowledge.gazetteer.next(ROOT, keys[storm.found.first]);
  const others: Reading[] = [];
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number];
    const node = held[at] === 1 || isInLonger(story, at) ? NONE : knowledge.gazetteer.next(kind, keys[at]);
    if (node === NONE || bearers.byGivenName(at).length > 0 || bearers.bySurname(keys[at]).length > 0) continue;
    const candidate = knowledge.gazetteer.candidates(node).find(({ entity }) => knowledge.typeOf(entity) === 'disaster');
    if (candidate === undefined || startsSentence(story, at) && !goesOn(story, at + 1)) continue;
    others.push({ found: foundAt(at, at + 1, []), entity: candidate.entity, candidate, confidence: 0.85, evidence: [], others: [], title: undefined });
  }
  return others;
}

/** "Sandy killed", not "Sandy beaches". */
const goesOn = (story: Story, next: number): boolean => story.gaps[next] >= Gap.Possessive || FOLLOWERS.isAt(story, next) || PAST_FORMS.isAt(story, next) || lowerAt(story, next).endsWith('ed');

const isInLonger = (story: Story, at: number): boolean => at > 0 && story.gaps[at] <= Gap.Hyphen && (isCapital(story, at - 1) && !startsSentence(story, at - 1) || HONORIFICS.isUnstoppedAt(story, at - 1))
  || at + 1 < story.count && story.gaps[at + 1] <= Gap.Hyphen && isCapital(story, at + 1);
