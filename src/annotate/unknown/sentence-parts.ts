import { Gap } from '../story/gaps.js';
import { AND } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, isWritten, lowerAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { SPEECH } from './word-lists.js';

const FURTHEST = 40;

/** "the committee that writes", "who previously wrote": a verb after these goes on the part of the sentence. */
export const RELATIVES = wordSet('that which who');

const CLOSING = /^[,.!?]/;
/** "who signed for $43 million": the sign of a currency ends nothing. */
const SUM = /^ [$€£¥]$/;

/** One past the last word of the part of the sentence that begins at `from`. */
export function partEnd(story: Story, from: number): number {
  const isClause = lowerAt(story, from).startsWith('who');
  let at = from + 1;
  while (at < story.count && at - from < FURTHEST) {
    const gap = story.gaps[at];
    // '"He is a good man," she said': a quotation that a sign ends.
    const between = gap >= Gap.Comma ? story.text.slice(story.ends[at - 1], story.starts[at]) : '';
    if (gap === Gap.Quote && CLOSING.test(between)) break;
    if (gap >= Gap.Comma && gap !== Gap.Quote && !SUM.test(between)) {
      if (gap !== Gap.Comma || !listGoesOn(story, at)) break;
    }
    if (!isClause && isClose(story, at) && SPEECH.isAt(story, at) && !isCapital(story, at) && !RELATIVES.isAt(story, lowerAt(story, at - 1).endsWith('ly') ? at - 2 : at - 1)) break;
    at += 1;
  }
  return at;
}

/** "a nurse, mother of two, and activist" is rare; "a nurse, and a mother of two" is told by its article. */
function listGoesOn(story: Story, at: number): boolean {
  return AND.isAt(story, at) && (isWritten(story, at + 1, 'a') || isWritten(story, at + 1, 'an'));
}

/** "the head of the council (CNE), Diana Atamaint": a comma, also one after a bracket. */
export const isAfterComma = (story: Story, at: number): boolean => story.gaps[at] === Gap.Comma
  || (story.gaps[at] === Gap.Close && story.text.slice(story.ends[at - 1], story.starts[at]).includes(','));
