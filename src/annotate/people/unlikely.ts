import type { EntityIndex } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { isLowly } from './namesakes.js';
import { ownerInId } from './terms.js';
import type { Story } from '../story/story.js';
import { companyOf } from '../resolve/circle.js';
import type { Circle } from '../resolve/circle.js';
import type { Meant } from '../resolve/reading.js';
import { titleFit } from '../resolve/titles.js';
import type { Title, TitleFit } from '../resolve/titles.js';

/** From this prominence on an official may be named anywhere, and one who is said to be a dentist may still be meant. */
const KNOWN_ANYWHERE = 56;
const KNOWN_TO_ALL = 80;

/**
 * Officials who are hardly meant. Two of three signs tell: the text is not about states; it names nothing and nobody of
 * their world; it says that they are dentists, or how old they are. An office of theirs beside the name speaks for them; `titleAt` has it.
 */
export function unlikelyIn(story: Story, certain: readonly Meant[], circle: Circle, titleAt: (found: Found) => Title | undefined): ReadonlySet<EntityIndex> {
  const unlikely = new Set<EntityIndex>();
  const told = new Set<EntityIndex>();
  for (const { entity, found } of certain) {
    const { kind, prominence } = story.knowledge.profileOf(entity);
    if (kind !== 'person' || prominence >= KNOWN_TO_ALL) continue;
    const terms = story.knowledge.termsOf(entity);
    if (terms.length === 0) continue;
    if (HAD.has(titleFit(story, titleAt(found), entity))) told.add(entity);
    const isAlone = companyOf(story, circle, entity) === 0 && !terms.some(({ office }) => circle.weights.has(story.knowledge.find(ownerInId(office.id)) ?? NOBODY));
    if (Number(isAlone) + Number(!story.isPolitical) + Number(isLowly(story, found)) > (prominence < KNOWN_ANYWHERE ? 1 : 2)) unlikely.add(entity);
  }
  for (const entity of told) unlikely.delete(entity);
  return unlikely;
}
const NOBODY = -1;
const HAD: ReadonlySet<TitleFit> = new Set(['holds', 'held', 'will-hold']);
