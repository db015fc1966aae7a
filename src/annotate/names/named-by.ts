import { NONE, ROOT } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';

/** What the pack calls by exactly the words with these token keys; nothing where it calls nothing so. */
export function namedBy({ knowledge: { gazetteer } }: Story, keys: Iterable<number>): readonly Candidate[] {
  let node = ROOT;
  for (const key of keys) if ((node = gazetteer.next(node, key)) === NONE) return [];
  return gazetteer.isName(node) ? gazetteer.candidates(node) : [];
}
