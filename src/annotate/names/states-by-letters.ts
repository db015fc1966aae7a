import { NONE, ROOT } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import { Gap } from '../story/gaps.js';
import { IN } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, wordAt } from '../story/words.js';

/** A state by letters that are not its initials, as "N.Y." are. */
const isByLetters = ({ knowledge }: Story, { entity, form }: Candidate, letters: string): boolean => form === 'acronym' && knowledge.typeOf(entity) === 'region'
  && knowledge.countryOf(entity) === 'US' && !knowledge.ref(entity).name.split(' ').map((word) => word.charAt(0)).join('').startsWith(letters);

/**
 * "Houston, TX", "in Gary, IN", "Springfield, MA 01103": the two letters that the post has for a state mean it behind a
 * place and a comma alone. Elsewhere they may be a word, a degree or another body ("OR", "MD", "PA").
 */
export function withStatesByLetters(story: Story, first: number, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!has(story, first, Shape.Upper)) return candidates;
  for (const one of candidates) if (one.form === 'acronym' && story.knowledge.typeOf(one.entity) === 'region') return asState(story, first, candidates);
  return candidates;
}

function asState(story: Story, first: number, candidates: readonly Candidate[]): readonly Candidate[] {
  const word = wordAt(story, first);
  const states = candidates.filter((one) => isByLetters(story, one, word.replaceAll('.', '')));
  if (states.length === 0) return candidates;
  return word.length === 2 && isBehindPlace(story, first) ? states : candidates.filter((one) => !states.includes(one));
}

const LONGEST = 3;

function isBehindPlace(story: Story, at: number): boolean {
  if (story.gaps[at] !== Gap.Comma) return false;
  if (/^\d{5}$/.test(wordAt(story, at + 1))) return true;
  let first = at;
  while (first > 0 && at - first < LONGEST && isCapital(story, first - 1) && (first === at || story.gaps[first] === Gap.Space)) {
    first -= 1;
    if (isPlace(story, first, at)) return true;
  }
  return first < at && IN.isAt(story, first - 1);
}

/** Whether words [first, end) are a place's name. */
function isPlace({ knowledge, keys }: Story, first: number, end: number): boolean {
  const { gazetteer } = knowledge;
  let node = ROOT;
  for (let at = first; at < end; at += 1) if ((node = gazetteer.next(node, keys[at])) === NONE) return false;
  return gazetteer.isName(node) && gazetteer.candidates(node).some(({ entity, form }) => form !== 'demonym' && knowledge.kindOf(entity) === 'place');
}
