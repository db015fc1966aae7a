import { NONE, ROOT } from '../../knowledge/api.js';
import { keyOfFolded } from '../../text/hash.js';
import { Gap } from '../story/gaps.js';
import { AND, OF } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import type { Found } from './find-names.js';
import { traitsOf, Trait } from './traits.js';

const TOGETHER = wordSet('regions provinces oblasts districts governorates prefectures counties states');
const MOST = 12;

/** "the Donetsk, Luhansk and Kherson regions", "the provinces of Herat and Kandahar": each is the region of that name, as it were if the noun stood behind it alone. */
export function readRegionsTogether(story: Story, names: readonly Found[]): void {
  const nouns = TOGETHER.wordsOf(story);
  if (nouns.length === 0) return;
  const ending = new Map<number, Found>();
  const starting = new Map<number, Found>();
  for (const name of names) {
    if ((name.traits & Trait.Place) === 0) continue;
    ending.set(name.end, name);
    if (!starting.has(name.first)) starting.set(name.first, name);
  }
  for (const noun of nouns) {
    const key = keyOfFolded(singular(lowerAt(story, noun)));
    if (OF.isAt(story, noun + 1)) along(story, noun + 2, starting, ({ end }) => end, 1, key);
    else along(story, noun, ending, ({ first }) => first, -1, key);
  }
}

const singular = (plural: string): string => (plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1));

/** Goes from name to name of a list, over commas and "and". */
function along(story: Story, from: number, byEdge: ReadonlyMap<number, Found>, next: (name: Found) => number, step: 1 | -1, key: number): void {
  let at = from;
  for (let count = 0; count < MOST; count += 1) {
    const name = byEdge.get(at);
    if (name === undefined) return;
    takeRegion(story, name, key);
    at = next(name);
    const and = step > 0 ? at : at - 1;
    if (AND.isAt(story, and)) at += step;
    else if (story.gaps[at] !== Gap.Comma) return;
  }
}

/** Gives a name the meanings that it has with the noun behind it, if it has any. */
function takeRegion(story: Story, name: Found, key: number): void {
  const { gazetteer } = story.knowledge;
  let node = ROOT;
  for (let at = name.first; at < name.end && node !== NONE; at += 1) node = gazetteer.next(node, story.keys[at]);
  const region = node === NONE ? NONE : gazetteer.next(node, key);
  if (region === NONE || !gazetteer.isName(region)) return;
  const candidates = gazetteer.candidates(region).filter(({ entity }) => story.knowledge.kindOf(entity) === 'place');
  if (candidates.length > 0) [name.candidates, name.traits] = [candidates, traitsOf(story.knowledge, candidates)];
}
