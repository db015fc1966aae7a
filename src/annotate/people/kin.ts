import type { EntityIndex } from '../../knowledge/api.js';
import { foundAt } from '../names/find-names.js';
import { namedBy } from '../names/named-by.js';
import { inTextOrder } from '../resolve/reading.js';
import type { Reading } from '../resolve/reading.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isCapital, paragraphOf, textBetween } from '../story/words.js';
import { isKin } from './kinship.js';
import { surnameWord } from './surnames.js';

/** So far back somebody may stand whose relative is called by the given name alone. */
const FURTHEST = 40;
/** Of those named before, the nearest are asked. */
const MOST_ASKED = 4;

/**
 * "Gotabaya Rajapaksa …, his brother Mahinda": a relative's given name with the surname of somebody just named, where the
 * pack has that full name. Takes the readings in the order of the text, and returns them so with those found; `taken` are words that are read already.
 */
export function readKin(story: Story, readings: Reading[], taken: Uint8Array): Reading[] {
  if (story.without.surnames) return readings;
  const found: Reading[] = [];
  const { capitals } = story;
  let next = 0;
  // By number: an iterator would make an object a word.
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number];
    if (taken[at] === 1 || !isKin(story, at - 1) || (story.gaps[at + 1] <= Gap.Hyphen && isCapital(story, at + 1))) continue;
    while (next < readings.length && readings[next].found.first < at) next += 1;
    const relative = relativeAt(story, readings, next, at);
    if (relative !== undefined) found.push(relative);
  }
  return found.length === 0 ? readings : [...readings, ...found].sort(inTextOrder);
}

function relativeAt(story: Story, readings: readonly Reading[], before: number, at: number): Reading | undefined {
  const { knowledge } = story;
  let asked = 0;
  for (let index = before - 1; index >= 0 && asked < MOST_ASKED && at - readings[index].found.first < FURTHEST; index -= 1) {
    const { found: { first, end }, entity } = readings[index];
    if (knowledge.kindOf(entity) !== 'person') continue;
    asked += 1;
    const relative = withSurname(story, at, surnameWord(story, first, end));
    if (relative === undefined || relative === entity) continue;
    return {
      found: foundAt(at, at + 1, []), entity: relative, candidate: { entity: relative, form: 'weak', prior: 1, exactCase: false, period: undefined }, confidence: 0.85,
      evidence: [{ reason: 'surname-after-full-name', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) }], others: [], title: undefined,
    };
  }
  return undefined;
}

/** The one person whose full name is these two words. */
function withSurname(story: Story, given: number, surname: number): EntityIndex | undefined {
  const bearers = namedBy(story, [story.keys[given], story.keys[surname]]).filter(({ entity, form }) => form === 'full' && story.knowledge.kindOf(entity) === 'person');
  return bearers.length === 1 ? bearers[0].entity : undefined;
}
