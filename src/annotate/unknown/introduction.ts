import { MAX_INTRODUCTION_LENGTH } from '../../model/context.js';
import type { EntityKind } from '../../model/entity.js';
import { Gap } from '../story/gaps.js';
import { AND } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, lowerAt, sentenceStart, withArticle } from '../story/words.js';
import { isPost } from '../people/role-in-text.js';
import { beforeRanks } from '../people/ranks.js';
import { wordSet } from '../story/word-set.js';
import { isPersonNoun } from './person-nouns.js';
import { DETERMINERS, SPEECH } from './word-lists.js';
import { appositionAfter } from './apposition-after.js';
import { appositionBefore } from './apposition-before.js';
import { attributeAfter } from './attribute-after.js';
import { isGivenName } from './given-names.js';
import { copula, postBeforeCopula } from './copulas.js';
import { isAfterComma, partEnd, RELATIVES } from './sentence-parts.js';
import { titleBefore, wordsBefore } from './words-before.js';

/**
 * The words of the sentence that present whom words [first, end) name: an apposition after the name, one before it, a
 * clause with "who", "is a …", or the words right before it ("the hotel's night porter").
 */
export function introductionOf(story: Story, name: number, end: number, kind: EntityKind): string | undefined {
  const isPerson = kind === 'person';
  const first = beforeTitles(story, name);
  // "The hotel's night porter, Reto Inauen, spoke": what follows the second comma presents nobody.
  const isApposed = isAfterComma(story, withArticle(story, first)) && story.gaps[end] === Gap.Comma;
  const apposed = (isApposed ? appositionBefore(story, withArticle(story, first), isPerson, true) : undefined) ?? (goesOnAfter(story, first, end) ? undefined : appositionAfter(story, end, isPerson))
    ?? (story.gaps[end] === Gap.Possessive ? undefined : appositionBefore(story, first, isPerson, isApposed)) ?? copula(story, first, end, isPerson) ?? postBeforeCopula(story, first);
  // What stands before a group or follows it is seldom about it: "carried the casket inside Grace Church".
  // "Rebel leader Abdelwahid Nur, of a faction": what somebody is says more than where they belong or what they did.
  const isOrigin = apposed !== undefined && isPerson && /^(?:of|from|who(?:se)?|\p{Ll}+ed (?:for|from|in|to)) /u.test(apposed);
  const found = (isOrigin ? wordsBefore(story, first) : undefined) ?? apposed ?? (isPerson ? wordsBefore(story, withoutRanks(story, first)) ?? attributeAfter(story, first, end) ?? titleBefore(story, name) : undefined);
  return found === undefined ? undefined : shorten(found);
}

/** The apposition after a later short name, where the full name had no introduction: "Ibn Ouf, a former head of intelligence". */
export function laterIntroductionOf(story: Story, end: number): string | undefined {
  const found = DETERMINERS.isAt(story, end) && story.gaps[end] === Gap.Comma ? appositionAfter(story, end, true) : undefined;
  return found === undefined ? undefined : shorten(found);
}

const LONGEST_ASIDE = 8;
/** With these an aside runs into the name: "led by", "head of the", "who chairs the". */
const ASIDES = wordSet('whose among including');
const LEADS_IN = new PackWords('leadin');

/** "The board, led by Jen Homen, sent …", "head of the First Army, stood in": a name that ends an aside, after which the sentence goes on. */
function goesOnAfter(story: Story, first: number, end: number): boolean {
  const next = lowerAt(story, end);
  if (isPost(story, first - 1) && isPresentedNext(story, end)) return true;
  if (story.gaps[end] !== Gap.Comma || !isClose(story, first) || isCapital(story, end) || DETERMINERS.has(next) || next === 'who' || next === 'whose') return false;
  if (isLastOfList(story, first) && !isPersonNoun(story, end)) return true;
  const from = withArticle(story, beforeRanks(story, first));
  // '"We want jobs, that's all," said Tendai Moyo, 34, an unemployed teacher': the comma is the quotation's.
  if (SPEECH.isAt(story, from - 1)) return false;
  const start = Math.max(sentenceStart(story, first), first - LONGEST_ASIDE);
  for (let at = from - 1; at > start; at -= 1) {
    if (isAfterComma(story, at)) return LEADS_IN.isAt(story, from - 1) || RELATIVES.isAt(story, at) || ASIDES.isAt(story, at);
  }
  return false;
}

/** "Premier Ada Low, the union's chairman, Reto Inauen,": who has a title already is not what presents the next one. */
function isPresentedNext(story: Story, end: number): boolean {
  if (story.gaps[end] !== Gap.Comma || !DETERMINERS.isAt(story, end)) return false;
  const next = partEnd(story, end);
  return story.gaps[next] === Gap.Comma && isPost(story, next - 1) && isCapital(story, next) && isGivenName(story, next);
}

/** "Three officers, Tou Lind, Thomas Lane and Jo Kueng, go on trial". */
function isLastOfList(story: Story, first: number): boolean {
  if (!AND.isAt(story, first - 1)) return false;
  let at = first - 2;
  while (at > 0 && first - at < LONGEST_ASIDE && isCapital(story, at) && isClose(story, at)) at -= 1;
  return isCapital(story, at) && story.gaps[at] === Gap.Comma;
}

/** "The army's spokesman, Rear Admiral Daniel Hagari": ranks stand between. */
function beforeTitles(story: Story, name: number): number {
  const first = beforeRanks(story, name);
  return story.gaps[first] === Gap.Comma ? first : name;
}

/** "spokesman Brig. Javed Iqbal Cheema": a rank after a post is part of neither. */
function withoutRanks(story: Story, first: number): number {
  const rank = beforeRanks(story, first);
  return rank > 0 && isPost(story, rank - 1) ? rank : first;
}

/** A title that goes on behind a colon is cut inside its quotation marks: 'the author of "Deep Water"'. */
function withQuoteClosed(words: string): string {
  if (/^[^"]*"[^"]*$/.test(words)) return `${words}"`;
  return words.lastIndexOf('“') > words.lastIndexOf('”') ? `${words}”` : words;
}

/** Cuts at a word, with an ellipsis. */
function shorten(words: string): string {
  const plain = withQuoteClosed(words.replace(/\s+/g, ' ').trim());
  if (plain.length <= MAX_INTRODUCTION_LENGTH) return plain;
  const cut = plain.lastIndexOf(' ', MAX_INTRODUCTION_LENGTH - 1);
  return `${plain.slice(0, cut > 0 ? cut : MAX_INTRODUCTION_LENGTH - 1)}…`;
}
