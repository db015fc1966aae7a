import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, isWritten, lowerAt } from '../story/words.js';
import type { Found } from '../names/find-names.js';
import type { Neighbourhood } from '../resolve/titles.js';
import { isGivenName } from './given-names.js';
import { isPersonNoun } from './person-nouns.js';
import { coreEnd } from './says-who.js';
import { CONNECTORS } from './word-lists.js';

const BODY_WORDS = new PackWords('body');
const OBJECT_WORDS = new PackWords('object');

/**
 * What words [first, end), which look like a person's name, are said to be instead: "gelato company Snowee Martin", "Charles
 * Aris, a search consultancy", "Flink, a fully managed service"; or what a known product or company begins ("Google Docs").
 */
export function thingIn(story: Story, near: Neighbourhood, first: number, end: number): 'organization' | 'thing' | undefined {
  if (isClose(story, first) && !isCapital(story, first - 1)) {
    const before = kindOfNoun(story, first - 1, isGivenName(story, first));
    if (before !== undefined) return before;
  }
  const head = apposedHead(story, end);
  return (head === undefined ? undefined : kindOfNoun(story, head, true)) ?? (beginsWithThing(story, near, first, end) ? 'thing' : undefined);
}

function kindOfNoun(story: Story, at: number, maybePerson: boolean): 'organization' | 'thing' | undefined {
  // "software developer Dora Quill" is somebody.
  if (maybePerson && isPersonNoun(story, at)) return undefined;
  return BODY_WORDS.has(story, at) ? 'organization' : OBJECT_WORDS.has(story, at) ? 'thing' : undefined;
}

/** The noun of "…, a fully managed service". */
function apposedHead(story: Story, end: number): number | undefined {
  if (story.gaps[end] !== Gap.Comma && story.gaps[end] !== Gap.Dash) return undefined;
  const article = lowerAt(story, end);
  // "a retired press operator" is somebody.
  if (article !== 'a' && article !== 'an' || isWritten(story, end + 1, 'retired')) return undefined;
  const from = pastName(story, end + 1, end + FURTHEST);
  return coreEnd(story, from, end + FURTHEST) - 1;
}

/** "a University of Elmport botanist": the noun stands behind the body's name, if one does. */
function pastName(story: Story, from: number, until: number): number {
  let at = from;
  while (at < until && story.gaps[at + 1] <= Gap.Hyphen && (isCapital(story, at) || (CONNECTORS.isAt(story, at) && isCapital(story, at + 1)))) at += 1;
  return isCapital(story, at) || CONNECTORS.isAt(story, at) ? from : at;
}

const FURTHEST = 10;

/** "Google Docs", "Apache Spark", but "Chase Infiniti", whose first word is also a given name. */
function beginsWithThing(story: Story, near: Neighbourhood, first: number, end: number): boolean {
  const name = near.nameAt.get(first);
  return name !== undefined && name.end <= end && !isGivenName(story, first) && mostlyMeans(story, name, OF_THINGS);
}

/** Whether a name mostly means an entity of such a kind. */
export const mostlyMeans = ({ knowledge }: Story, { candidates }: Found, kinds: ReadonlySet<string>): boolean =>
  candidates.some(({ entity, form, prior }) => prior > 0.5 && (form === 'full' || form === 'short') && kinds.has(knowledge.kindOf(entity)));

const OF_THINGS: ReadonlySet<string> = new Set(['organization', 'other', 'law']);
