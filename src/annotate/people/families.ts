import { newDraft } from '../emit/draft.js';
import type { Draft } from '../emit/draft.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { fold } from '../../text/fold.js';
import { keyOfFolded } from '../../text/hash.js';
import { isCapital, lowerAt, paragraphOf, textBetween } from '../story/words.js';
import type { Bearer, Bearers } from './bearers.js';

const MOST_NAMED = 4;

/** "the Clintons": nobody of the pack, but those of that surname whom the article names in full. */
export function findFamilies(story: Story, { bearers }: Resolution): Draft[] {
  if (story.without.couples) return [];
  const drafts: Draft[] = [];
  const { capitals } = story;
  // By number: an iterator would make an object a word.
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number];
    if (at === 0 || story.gaps[at] !== Gap.Space || !THE.isAt(story, at - 1) || (story.gaps[at + 1] <= Gap.Hyphen && isCapital(story, at + 1))) continue;
    const family = familyOf(lowerAt(story, at), bearers, at);
    if (family.length === 0) continue;
    const names = family.slice(0, MOST_NAMED).map(({ first, end }) => textBetween(story, first, end));
    const draft = newDraft(at, at + 1, 'person', 0.8, [{ reason: 'definite', text: names[0], paragraph: paragraphOf(story, family[0].first) }]);
    draft.unknown = `the ${lowerAt(story, at)}`;
    draft.introduction = names.length === 1 ? `family of ${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    drafts.push(draft);
  }
  return drafts;
}

/** Those named before a place in the text who bear the surname of which a word is the plural. */
function familyOf(word: string, bearers: Bearers, before: number): readonly Bearer[] {
  const plural = fold(word);
  for (const ending of ['es', 's']) {
    if (!plural.endsWith(ending) || plural.length <= ending.length + 2) continue;
    const found = bearers.bySurname(keyOfFolded(plural.slice(0, -ending.length))).filter(({ kind, first }) => kind === 'person' && first < before);
    if (found.length > 0) return found;
  }
  return [];
}
