import type { Candidate } from '../../knowledge/api.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isCapital } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { isInitial } from '../unknown/looks.js';
import type { Found } from './find-names.js';
import { namedBy } from './named-by.js';

const NAMESAKES = wordSet('jr iii');

/**
 * Takes "Jr." or "III" into a name that is written with a middle initial: "Samuel A. Alito Jr.", as American papers write whom the
 * pack calls Samuel Alito. It is the son's where the pack knows one ("Donald J. Trump Jr."), and a stranger's where the
 * initial is missing, of the dead, of other countries.
 */
export function takeGeneration(story: Story, name: Found): void {
  const { first, end, candidates } = name;
  if (end - first < 3 || !NAMESAKES.isUnstoppedAt(story, end) || !isCapital(story, end) || story.gaps[end] > Gap.Comma || !hasInitial(story, name)) return;
  const son = namesakes(story, name);
  if (son.length === 0 && !candidates.every((one) => isFormal(story, one))) return;
  name.end = end + 1;
  if (son.length > 0) name.candidates = son;
}

function hasInitial(story: Story, { first, end }: Found): boolean {
  for (let at = first + 1; at < end - 1; at += 1) if (isInitial(story, at)) return true;
  return false;
}

/** Whom the pack calls so with "Jr." and without the initial. */
const namesakes = (story: Story, { first, end }: Found): readonly Candidate[] =>
  namedBy(story, story.keys.slice(first, end + 1).filter((_, at) => at === 0 || at >= end - 1 - first || !isInitial(story, first + at)));

const isFormal = ({ knowledge, day }: Story, { entity, form }: Candidate): boolean => form === 'full' && knowledge.kindOf(entity) === 'person'
  && knowledge.countryOf(entity) === 'US' && (knowledge.lifeOf(entity).to ?? '9') >= (day ?? '0');
