import type { EntityIndex } from '../../knowledge/api.js';
import { newDraft } from '../emit/draft.js';
import type { Draft } from '../emit/draft.js';
import type { Found, FoundNames } from './find-names.js';
import { Trait } from './traits.js';
import type { Resolution } from '../resolve/resolution.js';
import { isGroupHead } from '../story/listed.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, paragraphOf, textBetween } from '../story/words.js';

/** How far back the name of the same kind that was used last is looked for; beyond, nobody would be sure. */
const FURTHEST = 300;

/** "the department" is that of the last name with this word, "Fairfield Police Department" too. */
function isAnotherSince(story: Story, resolution: Resolution, noun: number, entity: EntityIndex): boolean {
  const key = story.keys[noun];
  for (let at = noun - 1; at >= 0 && noun - at <= FURTHEST; at -= 1) {
    if (story.keys[at] !== key || !isCapital(story, at)) continue;
    const name = nameOver(resolution, at);
    if (name === entity) return false;
    if (name !== undefined || !THE.isAt(story, at - 1)) return true;
  }
  return false;
}

/** The entity whose name goes over a word. */
function nameOver({ readingAt }: Resolution, word: number): EntityIndex | undefined {
  for (let first = word; first >= 0 && word - first < LONGEST_NAME; first -= 1) {
    const reading = readingAt.get(first);
    if (reading !== undefined && reading.found.end > word) return reading.entity;
  }
  return undefined;
}
const LONGEST_NAME = 10;

/** The first word of each entity's first name. */
function firstNamed({ readings }: Resolution): ReadonlyMap<EntityIndex, number> {
  const words = new Map<EntityIndex, number>();
  for (const { entity, found } of readings) if (!words.has(entity)) words.set(entity, found.first);
  return words;
}

/** The only one of those whom a noun may mean that the article has named before it. */
function onlyNamedBefore({ first, candidates }: Found, named: ReadonlyMap<EntityIndex, number>): EntityIndex | undefined {
  let only: EntityIndex | undefined;
  for (const { form, entity } of candidates) {
    if (form !== 'definite' || entity === only || (named.get(entity) ?? Infinity) >= first) continue;
    if (only !== undefined) return undefined;
    only = entity;
  }
  return only;
}

/** "the alliance" after the alliance's name, where only one of those that the article has named so far can be meant. */
export function findDefinites(story: Story, names: FoundNames, resolution: Resolution): Draft[] {
  if (story.without.definites) return [];
  let named: ReadonlyMap<EntityIndex, number> | undefined;
  const drafts: Draft[] = [];
  for (const found of names.names) {
    // "the union federation" is no union of the story's, "the broadcaster TVQ" another one.
    if ((found.traits & Trait.Definite) === 0 || found.first === 0 || !THE.isAt(story, found.first - 1) || !isClose(story, found.first) || isClose(story, found.end) && (isGroupHead(story, found.end) || isCapital(story, found.end))) continue;
    named ??= firstNamed(resolution);
    const entity = onlyNamedBefore(found, named);
    if (entity === undefined || isAnotherSince(story, resolution, found.end - 1, entity)) continue;
    const at = named.get(entity)!;
    // "The Commission" is a name, "the commission" refers back.
    const first = isCapital(story, found.first) && !story.sections[story.sectionOf[found.first]].titleCase ? found.first : found.first - 1;
    const draft = newDraft(first, found.end, story.knowledge.kindOf(entity), 0.8,
      [{ reason: 'definite', text: textBetween(story, at, resolution.readingAt.get(at)?.found.end ?? at + 1), paragraph: paragraphOf(story, at) }]);
    draft.entity = entity;
    draft.definite = true;
    drafts.push(draft);
  }
  return drafts;
}
