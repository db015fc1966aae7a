import type { EntityRef } from '../../model/entity.js';
import type { Story } from '../story/story.js';
import type { Draft } from './draft.js';

/** Mentions of one entity, office or unknown name share a cluster; `ref` names the draft's entity, if it has one. */
export function clusterOf(draft: Draft, ref: EntityRef | undefined): string {
  if (draft.office !== undefined) return draft.office.id;
  if (ref !== undefined) return ref.id;
  return `nil:${(draft.unknown ?? '').replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

const IN_HEADLINE = 3;
const IN_OPENING = 2;

/** 0 to 1 by cluster: named often, early and in the headline is what the article is about. Nested mentions count little. */
export function salienceOf(story: Story, drafts: readonly Draft[], clusters: readonly string[]): Map<string, number> {
  const weight = new Map<string, number>();
  const opening = story.sections.findIndex((section) => section.kind === 'paragraph' && section.endWord > section.firstWord);
  drafts.forEach((draft, index) => {
    const section = story.sectionOf[draft.first];
    const kind = story.sections[section].kind;
    const place = kind === 'headline' || kind === 'standfirst' ? IN_HEADLINE : section <= opening ? IN_OPENING : 1;
    const share = draft.nested === true || draft.demonym === true ? 0.4 : 1;
    weight.set(clusters[index], (weight.get(clusters[index]) ?? 0) + place * share);
  });
  let most = 1;
  for (const value of weight.values()) most = Math.max(most, value);
  return new Map([...weight].map(([cluster, value]) => [cluster, Math.round((value / most) * 100) / 100]));
}
