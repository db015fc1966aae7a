import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { isMonth } from '../names/fitting.js';
import { evidenceOf } from '../resolve/evidence.js';
import type { Cover } from '../resolve/longer-names.js';
import type { Reading } from '../resolve/reading.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { isCapital, lowerAt, startsSentence } from '../story/words.js';
import { HONORIFICS } from '../unknown/word-lists.js';
import type { Bearer, Bearers } from './bearers.js';
import { bearerAt } from './bearers.js';

/** Short names found by their bearers alone: readings, and names of people outside the pack. */
export interface BareParts {
  readings: Reading[];
  unknown: { first: number; end: number; bearer: Bearer }[];
}

/** Capitalised words that are no name in the pack, or not taken for one, but part of a full name of the article. */
export function readBareParts(story: Story, bearers: Bearers, cover: Cover, taken: ReadonlySet<number>): BareParts {
  const parts: BareParts = { readings: [], unknown: [] };
  for (let at = 0; at < story.count; at += 1) {
    if ((story.shapes[at] & (Shape.Capital | Shape.Blocked)) !== Shape.Capital || taken.has(at)) continue;
    const key = story.tokens.key[story.tokenOf[at]];
    const surname = story.without.has('surnames') ? [] : bearers.bySurname(key);
    const given = story.without.has('given-names') ? [] : bearers.byOtherName(key);
    const bearer = bearerAt(story, surname.length > 0 ? surname : given, at);
    if (bearer === undefined || isMonth(story, at) || standsInLongerName(story, cover, at) || isPlainWord(story, at)) continue;
    if (bearer.entity === undefined) parts.unknown.push({ first: at, end: at + 1, bearer });
    else parts.readings.push(again(story, at, bearer, bearer.entity, surname.length > 0));
  }
  return parts;
}

function again(story: Story, at: number, bearer: Bearer, entity: EntityIndex, isSurname: boolean): Reading {
  const found: Found = { first: at, end: at + 1, candidates: [] };
  const candidate: Candidate = { entity, form: 'surname', prior: 0, exactCase: false };
  return {
    found, entity, candidate, confidence: isSurname ? 0.95 : 0.85, others: [],
    evidence: evidenceOf(story, found, candidate, undefined, bearer, 1),
  };
}

/** The first word of a sentence that the article also writes small: "Will", "Grace". */
function isPlainWord(story: Story, at: number): boolean {
  return startsSentence(story, at) && story.lowerKeys.has(story.tokens.key[story.tokenOf[at]]);
}

/** "Harrison Ford" is not Natalie Harrison: next to another capitalised word, titles apart, a bare part proves nothing. */
function standsInLongerName(story: Story, cover: Cover, at: number): boolean {
  if (story.sections[story.sectionOf[at]].titleCase) return false;
  const isUnknown = (word: number): boolean => word >= 0 && word < story.count && isCapital(story, word) && cover[word] === 0;
  const left = story.gaps[at] <= Gap.Hyphen && isUnknown(at - 1) && !startsSentence(story, at - 1) && !HONORIFICS.has(lowerAt(story, at - 1));
  return left || (story.gaps[at + 1] <= Gap.Hyphen && isUnknown(at + 1));
}
