import type { EntityIndex } from '../../knowledge/api.js';
import { afterRanks } from '../people/ranks.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import { AND, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isAge, isCapital, textBetween } from '../story/words.js';

/** Whom the article calls by an office: somebody of the pack, or a name that it does not know. */
export interface Called {
  name: string;
  entity?: EntityIndex;
  /** Key of an unknown name, as its later mentions have it. */
  unknown?: string;
}

/** The person named right after words [first, end), or in apposition before or after them. */
export function calledBy(story: Story, resolution: Resolution, first: number, end: number): Called | undefined {
  const gap = story.gaps[end];
  const name = afterRanks(story, end);
  if (gap === Gap.Space) return personAt(story, resolution, end) ?? personAt(story, resolution, name);
  const earlier = calledBefore(story, resolution, first);
  // "Premier Ada Low, the union's chairman, Reto Inauen,": who has a title already.
  if (earlier !== undefined && !earlier.isTitled) return earlier;
  return (gap === Gap.Comma ? apposed(story, resolution, end) ?? apposed(story, resolution, name) : undefined) ?? earlier;
}

/** First word of the name after two titles of one person, the first of which ends before `end`: "Deputy Prime Minister and Foreign Minister Demeke Mekonnen"; "the president and Foreign Minister Lavrov" are two. */
export function nameAfterBoth(story: Story, { near }: Resolution, first: number, end: number): number | undefined {
  const second = AND.isAt(story, end) && story.gaps[end] === Gap.Space ? near.roleAt.get(end + 1) : undefined;
  const isJoint = second !== undefined && story.gaps[end + 1] === Gap.Space && story.gaps[second.end] === Gap.Space
    && isCapital(story, end - 1) && isCapital(story, second.end - 1) && !THE.isAt(story, first - 1);
  return isJoint ? second.end : undefined;
}

/** "The German foreign minister, Frank-Walter Steinmeier, said": the apposition closes. */
function apposed(story: Story, resolution: Resolution, at: number): Called | undefined {
  const person = personAt(story, resolution, at);
  if (person === undefined) return undefined;
  const after = story.gaps[endOfPerson(resolution, at)];
  return after === Gap.Comma || after === Gap.Stop || after === Gap.Dash ? person : undefined;
}

/** The person before a comma: "Tony de Brum, foreign minister of", "Scott Morrison, Australia's prime minister". */
export function calledBefore(story: Story, resolution: Pick<Resolution, 'near' | 'personEnding' | 'readingAt' | 'unknownAt'>, first: number): (Called & { isTitled: boolean }) | undefined {
  const from = THE.isAt(story, first - 1) && story.gaps[first] === Gap.Space ? first - 1 : first;
  if (story.gaps[from] !== Gap.Comma) return undefined;
  // "Andrew Scheer, 40, the Conservative leader"
  const start = resolution.personEnding.get(isAge(story, from - 1) && story.gaps[from - 1] === Gap.Comma ? from - 1 : from);
  const person = start === undefined ? undefined : personAt(story, resolution, start);
  return person === undefined ? undefined : { ...person, isTitled: resolution.near.roleEndingAt.has(start!) };
}

export function personAt(story: Story, resolution: Pick<Resolution, 'readingAt' | 'unknownAt'>, at: number): Called | undefined {
  const reading = resolution.readingAt.get(at);
  if (reading !== undefined) {
    if (story.knowledge.kindOf(reading.entity) !== 'person') return undefined;
    return { name: story.knowledge.ref(reading.entity).name, entity: reading.entity };
  }
  const unknown = resolution.unknownAt.get(at);
  if (unknown?.kind !== 'person') return undefined;
  const name = textBetween(story, unknown.first, unknown.end);
  return { name, unknown: name.toLowerCase() };
}

const endOfPerson = (resolution: Resolution, at: number): number =>
  resolution.readingAt.get(at)?.found.end ?? resolution.unknownAt.get(at)?.end ?? at;
