import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import { fold } from '../../text/fold.js';
import { keyOfFolded } from '../../text/hash.js';
import { Gap } from '../story/gaps.js';
import { PLACE_WORDS } from '../story/listed.js';
import type { Story } from '../story/story.js';
import { isCapital } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { isBeforeStateside } from './states-by-letters.js';
import { townBefore } from './town-before.js';

const SURE = 0.9;

/**
 * "at Hanford, Washington, 1,900 miles away", "lives in Spokane, Washington": behind a town and a comma a name that a state shares with
 * another place is the state's: where the pack has that town in it, or knows no such town and the text goes on as no list does. "Georgia Republicans" are of the American state, too.
 */
export function withStatesBehindTowns(story: Story, first: number, end: number, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const state = stateAmong(story, candidates);
  if (state === undefined || state === candidates[0] || !(story.gaps[first] === Gap.Comma ? isTownIn(story, first, end, state) : isBeforeOfficers(story, end, candidates[0]))) return candidates;
  return [{ entity: state.entity, form: 'full', prior: SURE, exactCase: state.exactCase, period: state.period }];
}

const isBeforeOfficers = (story: Story, end: number, { entity }: Candidate): boolean => story.knowledge.typeOf(entity) === 'state' && isBeforeStateside(story, end) && !namesCapital(story, end, entity);

/** "Georgia lawmakers" of a story about Tbilisi are the state's; the words around it are asked. */
const namesCapital = ({ keys, knowledge }: Story, at: number, state: EntityIndex): boolean =>
  knowledge.relationsOf(state, 'capital').some(({ entity: { name } }) => keys.subarray(Math.max(0, at - AROUND), at + AROUND).includes(keyOfFolded(fold(name))));
const AROUND = 200;

/** By itself, as all that needs functions and comes seldom: an engine makes room for what they take along whenever it enters. */
const stateAmong = ({ knowledge }: Story, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ entity }) => knowledge.typeOf(entity) === 'region' && knowledge.kindOf(entity) === 'place');

function isTownIn(story: Story, at: number, end: number, { entity }: Candidate): boolean {
  const { first, places } = townBefore(story, at);
  if (places.length > 0) return places.some((one) => story.knowledge.neighbours(one.entity).includes(entity));
  const gap = story.gaps[end];
  // "Quill Park" is a venue, and what stands behind it the town.
  return first < at && !PLACE_WORDS.has(story, at - 1) && WHERE.isAt(story, first - 1) && (gap === Gap.Stop || gap === Gap.Close || gap === Gap.Comma && !isCapital(story, end));
}
const WHERE = wordSet('in near from outside');
