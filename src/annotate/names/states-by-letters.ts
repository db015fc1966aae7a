import type { Candidate } from '../../knowledge/api.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, isCapital, wordAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { townBefore } from './town-before.js';

/** A state of the United States by two letters: whether its initials, as "N.Y." are, or other ones. */
const isStateByCode = ({ knowledge }: Story, { entity, form }: Candidate): boolean => form === 'acronym' && knowledge.typeOf(entity) === 'region' && knowledge.countryOf(entity) === 'US';
const isByInitials = ({ knowledge }: Story, { entity }: Candidate, letters: string): boolean =>
  knowledge.ref(entity).name.split(' ').map((word) => word.charAt(0)).join('').startsWith(letters);

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
  const states = candidates.filter((one) => isStateByCode(story, one));
  if (states.length === 0) return candidates;
  const letters = word.replaceAll('.', '');
  const byLetters = states.filter((one) => !isByInitials(story, one, letters));
  const behindPlace = word.length === 2 && isBehindPlace(story, first);
  if (byLetters.length > 0) return behindPlace ? byLetters : candidates.filter((one) => !byLetters.includes(one));
  const isCertain = word.length > 2 || behindPlace || KNOWN.has(letters) || isToldOfState(story, first);
  return isCertain ? candidates : candidates.filter((one) => !states.includes(one));
}

/** Who reads them thinks of the state first. */
const KNOWN: ReadonlySet<string> = new Set(['NY', 'NJ']);

/** "Quillby, SC", "in SC", "NH voters", "NC Gov. Quill", but neither "the SD card" nor "the SC Quill School". */
const isToldOfState = (story: Story, at: number): boolean => (story.gaps[at] === Gap.Comma && isCapital(story, at - 1) && story.keys[at - 1] !== story.keys[at])
  || (story.gaps[at] === Gap.Space && LEADING.isAt(story, at - 1)) || isBeforeStateside(story, at + 1);
/** "NH voters", "Georgia Republicans" */
export const isBeforeStateside = (story: Story, at: number): boolean => story.gaps[at] === Gap.Space && OF_STATES.has(story, at);
const LEADING = new PackWords('leading');
const OF_STATES = new PackWords('stateside');

const TO_STATE = wordSet('in from');

function isBehindPlace(story: Story, at: number): boolean {
  if (story.gaps[at] !== Gap.Comma) return false;
  if (/^\d{5}$/.test(wordAt(story, at + 1))) return true;
  // "NYC to LA, LA to Hong Kong"
  if (story.keys[at - 1] === story.keys[at]) return false;
  const { first, places } = townBefore(story, at);
  return places.length > 0 || (first < at && TO_STATE.isAt(story, first - 1));
}
