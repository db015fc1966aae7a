import type { EntityRef } from '../../model/entity.js';
import type { Story } from '../story/story.js';
import type { Draft } from './draft.js';

/** The mentions of one entity, office or unknown name. */
interface Cluster {
  id: string;
  /** With which the ids of its mentions begin. */
  prefix: string;
  /** Number of the mention that stands for it: the first that is not minor, else the first. */
  first: number;
  /** 0 to 1: named often, early and in the headline is what the article is about. Nested mentions count little. */
  salience: number;
  /** Mentions that have got a number so far. */
  numbered: number;
}

/** The clusters of an article by their ids, and that of each draft. */
interface Clusters {
  byId: ReadonlyMap<string, Cluster>;
  of: readonly Cluster[];
}

const IN_HEADLINE = 3;
const IN_OPENING = 2;

/** Puts drafts, in text order, together; `refs` names each one's entity, if it has one. */
export function clustersOf(story: Story, drafts: readonly Draft[], refs: readonly (EntityRef | undefined)[]): Clusters {
  const byId = new Map<string, Cluster>();
  const opening = story.sections.findIndex((section) => section.kind === 'paragraph' && section.endWord > section.firstWord);
  const of = drafts.map((draft, index) => {
    const id = idOf(draft, refs[index]);
    let cluster = byId.get(id);
    if (cluster === undefined) byId.set(id, cluster = { id, prefix: `${id}~`, first: index, salience: 0, numbered: 0 });
    else if (!isMinor(draft) && isMinor(drafts[cluster.first])) cluster.first = index;
    const section = story.sectionOf[draft.first];
    const { kind } = story.sections[section];
    const place = kind === 'headline' || kind === 'standfirst' ? IN_HEADLINE : section <= opening ? IN_OPENING : 1;
    cluster.salience += place * (draft.nested === true || draft.demonym === true ? 0.4 : 1);
    return cluster;
  });
  let most = 1;
  for (const { salience } of byId.values()) most = Math.max(most, salience);
  for (const cluster of byId.values()) cluster.salience = Math.round((cluster.salience / most) * 100) / 100;
  return { byId, of };
}

function idOf(draft: Draft, ref: EntityRef | undefined): string {
  if (draft.office !== undefined) return draft.office.id;
  if (ref !== undefined) return ref.id;
  const unknown = draft.unknown ?? '';
  return `nil:${unknown.replace(ASCII.test(unknown) ? SIGNS_OF_ASCII : SIGNS, '-')}`;
}

const ASCII = /^[\x20-\x7e]*$/;
const SIGNS_OF_ASCII = /[^A-Za-z0-9]+/g;
/** For other names alone: engines take long to compile Unicode's classes, and a newborn background has no time. */
const SIGNS = /[^\p{L}\p{N}]+/gu;

/** A mention that no reader misses a mark on; an event that is only described ("the 2008 war") is no such. */
export const isMinor = ({ nested, demonym, definite, evidence }: Draft): boolean =>
  nested === true || demonym === true || (definite === true && evidence.at(0)?.reason !== 'described-event');
