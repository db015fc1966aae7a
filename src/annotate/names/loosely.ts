import { NONE } from '../../knowledge/api.js';
import type { NameNode } from '../../knowledge/api.js';
import { fold } from '../../text/fold.js';
import { keyOfFolded } from '../../text/hash.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, wordAt } from '../story/words.js';
import { foundAt } from './find-names.js';
import type { Found } from './find-names.js';
import { traitsOf } from './traits.js';

/** The Arabic article, as it is spelt before names. */
const ARTICLES = ['al', 'el'].map(keyOfFolded);

/** A person's full name with a part more or less than the pack's, which breaks off at `node` before word `at`. */
export function loosely(story: Story, node: NameNode, first: number, at: number): Found | undefined {
  if (!isCapital(story, first) || at >= story.count) return undefined;
  return overInitial(story, node, first, at) ?? overNickname(story, node, first, at) ?? overArticle(story, node, first, at);
}

/** "Gerald R. Ford" is Gerald Ford: a middle initial at word `at` that the pack's name lacks, though others' may go on with it from `node`. */
export function overInitial(story: Story, node: NameNode, first: number, at: number): Found | undefined {
  const isInitial = at < story.count && story.ends[at] - story.starts[at] <= 2 && has(story, at, Shape.Capital) && story.gaps[at + 1] === Gap.Abbreviation;
  return isInitial && at - first === 1 ? endingAt(story, node, first, at + 1) : undefined;
}

/** 'Jorge "Tuto" Quiroga': what somebody is called stands within the name, in quotation marks. */
function overNickname(story: Story, node: NameNode, first: number, at: number): Found | undefined {
  if (story.gaps[at] !== Gap.Quote) return undefined;
  let end = at + 1;
  while (end < at + LONGEST_NICKNAME && end < story.count && story.gaps[end] === Gap.Space) end += 1;
  return story.gaps[end] === Gap.Quote && story.starts[end] - story.ends[end - 1] === 2 ? endingAt(story, node, first, end) : undefined;
}
const LONGEST_NICKNAME = 3;

/** "Rafik al-Hariri", "Nouri Maliki": agencies write the article before a surname or leave it out. */
function overArticle(story: Story, node: NameNode, first: number, at: number): Found | undefined {
  if (story.gaps[at] > Gap.Hyphen) return undefined;
  if (ARTICLES.includes(story.keys[at])) return story.gaps[at + 1] <= Gap.Hyphen ? endingAt(story, node, first, at + 1) : undefined;
  if (!isCapital(story, at)) return undefined;
  for (const article of ARTICLES) {
    const after = story.knowledge.gazetteer.next(node, article);
    const found = after === NONE ? undefined : endingAt(story, after, first, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The person whose full name goes on from `node` by word `last` and ends there. */
function endingAt(story: Story, node: NameNode, first: number, last: number): Found | undefined {
  const { knowledge, keys, count, shapes } = story;
  if (last >= count || (shapes[last] & Shape.Capital) === 0) return undefined;
  const { gazetteer } = knowledge;
  const next = gazetteer.next(node, keys[last]);
  if (next === NONE || !gazetteer.isName(next)) return undefined;
  const candidates = gazetteer.candidates(next).filter(({ entity, form }) => form === 'full' && knowledge.kindOf(entity) === 'person' && sharesWord(story, first, last, knowledge.ref(entity).name));
  return candidates.length === 0 ? undefined : foundAt(first, last + 1, candidates, traitsOf(knowledge, candidates));
}

/** Keys collide, and a name that the text tells otherwise is not compared with it letter for letter: one of both ends has to be the person's, the other may be spelt in another way. */
function sharesWord(story: Story, first: number, last: number, name: string): boolean {
  const words = fold(name).split(/[ -]/);
  return words.includes(fold(wordAt(story, first))) || words.includes(fold(wordAt(story, last)));
}
