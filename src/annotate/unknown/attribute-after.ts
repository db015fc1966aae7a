import { Gap } from '../story/gaps.js';
import { OF } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isClose, lowerAt, startsSentence, textBetween } from '../story/words.js';
import { CONNECTORS, DETERMINERS, FOLLOWERS, PARTICLES, PAST_FORMS, SPEECH } from './word-lists.js';
import { presents } from './apposition-after.js';
import { isFinite, saysWho } from './says-who.js';
import { partEnd } from './sentence-parts.js';

/** "Ron Guy of Rapides Parish". */
export function attributeAfter(story: Story, first: number, end: number): string | undefined {
  const word = lowerAt(story, end);
  if (!isClose(story, end) || (word !== 'of' && word !== 'from' && word !== 'at')) return undefined;
  let at = end + 1;
  while (at < story.count && at - end < 12 && story.gaps[at] < Gap.Comma && !isBeyond(story, at) && !(at > end + 1 && isAfterSeat(story, at))) at += 1;
  if (at - end <= 1 || !saysWho(story, end, at)) return undefined;
  // "said Ada Low at Otter Bank", "Ada Low at Otter Bank expects"; "shot Ada Low at the memorial", "beat her at chess" tell where and in what.
  if (word === 'at' && !SPEECH.isAt(story, first - 1) && !SPEECH.isAt(story, at) && (DETERMINERS.isAt(story, end + 1) || !startsSentence(story, first))) return undefined;
  // "of the Cayman Islands, head of the federation"
  const goesOn = story.gaps[at] === Gap.Comma && (DETERMINERS.isAt(story, at) || OF.isAt(story, at + 1)) && presents(story, at);
  return textBetween(story, end, goesOn ? partEnd(story, at) : at);
}

/** Whether a word belongs to the sentence rather than to where somebody is from: its verb, a result. */
const isBeyond = (story: Story, at: number): boolean => FOLLOWERS.isAt(story, at) || isFinite(story, at) || SPEECH.isAt(story, at) && !isCapital(story, at)
  || isPastName(story, at) || isVerbBetween(story, at) || isScore(story, at);

/** "of Spain 6-3": the result, which says nothing of the player. */
const isScore = (story: Story, at: number): boolean => story.gaps[at + 1] === Gap.Hyphen && has(story, at, Shape.Digit) && has(story, at + 1, Shape.Digit);

/** "met Reto Inauen of Bank One for 48 hours": what follows is about the meeting. */
const isAfterSeat = (story: Story, at: number): boolean => isCapital(story, at - 1) && AFTER_SEAT.isAt(story, at) && !isCapital(story, at + 1);
const AFTER_SEAT = new PackWords('seated');

/** "of the Pirate Party called for": what looks like a verb right after a name in capitals is the sentence's. "from Qalandia refugee camp" goes on. */
const isPastName = (story: Story, at: number): boolean => isCapital(story, at - 1) && !isCapital(story, at) && isClose(story, at) && looksLikeVerb(story, at);
const looksLikeVerb = (story: Story, at: number): boolean => REGULAR.test(lowerAt(story, at)) || PAST_FORMS.isAt(story, at);
/** "of Asia support Blatter", "of France read the confessions": between two names or before an article nothing but a verb stands alone. */
const isVerbBetween = (story: Story, at: number): boolean => isCapital(story, at - 1) && !isCapital(story, at) && (isCapital(story, at + 1) || DETERMINERS.isAt(story, at + 1))
  && isClose(story, at) && isClose(story, at + 1) && !CONNECTORS.isAt(story, at) && !PARTICLES.isAt(story, at);
const REGULAR = /(?:ed|ing|[^s]s)$/;
