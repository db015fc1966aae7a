import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { isWritten, wordAt } from '../story/words.js';
import { DETERMINERS } from '../unknown/word-lists.js';

/** A paper may have asked before or after the birthday, or err by a year. */
const TOLERANCE = 2;

/** "Moussa Traoré, a 33-year-old coach", "Moussa Traoré, 33, said" is nobody born `born`, an ISO date, who has another age on the story's day. */
export function isOfOtherAge(story: Story, { end }: Found, born: string | undefined): boolean {
  if (born === undefined || story.day === undefined || story.gaps[end] !== Gap.Comma) return false;
  const at = DETERMINERS.isAt(story, end) ? end + 1 : end;
  const told = wordAt(story, at);
  if (!/^\d\d$/.test(told) || (at > end ? !isWritten(story, at + 1, 'year') : story.gaps[at + 1] !== Gap.Comma)) return false;
  return Math.abs(Number(story.day.slice(0, 4)) - Number(born.slice(0, 4)) - Number(told)) > TOLERANCE;
}
