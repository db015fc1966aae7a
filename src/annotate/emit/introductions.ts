import type { Story } from '../story/story.js';
import { introductionOf, laterIntroductionOf } from '../unknown/introduction.js';
import type { Draft } from './draft.js';

/** Looks for the words that present each unknown person or group, where it is named in full, and gives them to all its mentions. */
export function introduce(story: Story, drafts: readonly Draft[]): void {
  if (story.without.introductions) return;
  const found = new Map<string, string>();
  for (const { unknown, named, end, kind } of drafts) {
    if (unknown === undefined || named?.end !== end || found.has(unknown)) continue;
    const introduction = introductionOf(story, named.first, named.end, kind);
    if (introduction !== undefined) found.set(unknown, introduction);
  }
  for (const { unknown, end, kind } of drafts) {
    const later = unknown === undefined || kind !== 'person' || found.has(unknown) ? undefined : laterIntroductionOf(story, end);
    if (later !== undefined) found.set(unknown!, later);
  }
  for (const draft of drafts) {
    const introduction = draft.unknown === undefined ? undefined : found.get(draft.unknown);
    if (introduction !== undefined) draft.introduction = introduction;
  }
}
