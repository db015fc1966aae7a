import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isClose, lowerAt, startsSentence, wordAt } from '../story/words.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { isGivenName } from './given-names.js';
import type { Run } from './runs.js';
import { BOUNDARIES, CONNECTORS, DETERMINERS, GROUP_HEADS, HONORIFICS, PARTICLES, SPEECH, STARTERS } from './word-lists.js';

/** Signs add up; a run with at least this many is taken for a person's full name. */
const ENOUGH = 2;
const LONGEST_NAME = 5;

export interface PersonName extends Run {
  /** Words of title before the name ("Mr", "Judge"). */
  title: number;
}

/** The part of a run that is a person's name, if the signs in and around it say so. */
export function personIn(story: Story, run: Run, near: Neighbourhood): PersonName | undefined {
  const { first, title } = withoutTitle(story, withoutRole(run, near));
  const start = fromGivenName(story, first, run.end);
  const end = beforeSuffix(story, start, run.end);
  const length = end - start;
  if (length < (title > 0 ? 1 : 2) || length > LONGEST_NAME) return undefined;
  if (!looksLikeName(story, start, end)) return undefined;
  const signs = (title > 0 || near.roleEndingAt.has(start) ? 2 : 0) + (isGivenName(wordAt(story, start)) ? 2 : 0) + signsAround(story, start, end);
  return signs >= ENOUGH ? { first: start, end, title } : undefined;
}

/** "Defence Minister Annegret Kramp-Karrenbauer": a role at the beginning is no part of the name. */
function withoutRole(run: Run, near: Neighbourhood): Run {
  const role = near.roleAt.get(run.first);
  return role !== undefined && role.end < run.end ? { first: role.end, end: run.end } : run;
}

function withoutTitle(story: Story, run: Run): { first: number; title: number } {
  let first = run.first;
  while (first < run.end - 1 && HONORIFICS.has(lowerAt(story, first))) first += 1;
  return { first, title: first - run.first };
}

/** "Driver Ian Herrington": words before a known given name present the person and are no part of the name. */
function fromGivenName(story: Story, first: number, end: number): number {
  if (isGivenName(wordAt(story, first))) return first;
  for (let at = first + 1; at < end - 1; at += 1) {
    const before = lowerAt(story, at - 1);
    if (PARTICLES.has(before)) continue;
    const isPlainStart = startsSentence(story, first) && at === first + 1;
    if (isGivenName(wordAt(story, at)) && (isPlainStart || at - first > 1)) return at;
  }
  return first;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'dds', 'mp', 'mbe', 'obe', 'qc', 'kc', 'esq']);

function beforeSuffix(story: Story, first: number, end: number): number {
  let at = end;
  while (at - first > 2 && SUFFIXES.has(lowerAt(story, at - 1).replaceAll('.', ''))) at -= 1;
  return at;
}

function looksLikeName(story: Story, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = lowerAt(story, at);
    if (has(story, at, Shape.Digit) || GROUP_HEADS.has(word) || (at === first && STARTERS.has(word))) return false;
    if (CONNECTORS.has(word) && !PARTICLES.has(word)) return false;
    if (has(story, at, Shape.Upper) && word.length > 3) return false;
    if (story.gaps[at] === Gap.Ampersand) return false;
  }
  return isCapital(story, end - 1) || story.gaps[end - 1] === Gap.Hyphen;
}

function signsAround(story: Story, first: number, end: number): number {
  let signs = 0;
  const after = lowerAt(story, end);
  const before = lowerAt(story, first - 1);
  if (isClose(story, end) && SPEECH.has(after)) signs += 2;
  if (isClose(story, first) && SPEECH.has(before)) signs += 2;
  if (isClose(story, end) && (after === 'who' || after === 'whose')) signs += 2;
  if (story.gaps[end] === Gap.Comma) signs += signsInApposition(story, end);
  if (story.gaps[end] === Gap.Open && /^\d{1,2}$/.test(wordAt(story, end))) signs += 2;
  if (isClose(story, first) && /(?:er|or|man|woman|ist|ian|boss|chief|nurse|pilot|cook|clerk|student|guard|agent|head|aide|coach|doctor)$/.test(before)
    && !isCapital(story, first - 1)) signs += 1.5;
  if (story.gaps[first] === Gap.Comma && !startsSentence(story, first)) signs += 0.5 + (isApposed(story, first, end) ? 1.5 : 0);
  return signs;
}

/** "The school's headteacher, Aoife Brannigan, thanked": between commas after a common noun. */
function isApposed(story: Story, first: number, end: number): boolean {
  const before = lowerAt(story, first - 1);
  return story.gaps[end] === Gap.Comma && !isCapital(story, first - 1) && before.length > 3 && !BOUNDARIES.has(before) && !SPEECH.has(before);
}

function signsInApposition(story: Story, next: number): number {
  const word = lowerAt(story, next);
  if (/^\d{1,2}$/.test(word)) return 2;
  if (word === 'who' || word === 'whose') return 2;
  if (word === 'a' || word === 'an') return 2;
  return DETERMINERS.has(word) || word === 'of' || word === 'from' ? 1 : 0;
}
