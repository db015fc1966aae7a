import { Gap } from '../story/gaps.js';
import { OF } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { Shape } from '../story/story.js';
import { has, isCapital, isClose, isOfLetters, isWritten, lowerAt, sentenceStart, textBetween, wordAt } from '../story/words.js';
import { isPost } from '../people/role-in-text.js';
import { WordSet, wordSet } from '../story/word-set.js';
import { BOUNDARIES, CLAUSES, DETERMINERS, FOLLOWERS, HONORIFICS, PAST_FORMS, SPEECH } from './word-lists.js';
import { isGivenName } from './given-names.js';
import { isPersonNoun } from './person-nouns.js';
import { coreEnd, isFinite, saysWhat, saysWho } from './says-who.js';
import { partEnd } from './sentence-parts.js';

/** The apposition after a name that ends before word `end`, or a clause with "who"; `isPerson` if the name is a person's. */
export function appositionAfter(story: Story, end: number, isPerson: boolean): string | undefined {
  const opening = story.gaps[end];
  if (opening !== Gap.Comma && opening !== Gap.Dash && opening !== Gap.Open) {
    // "a midwife at the Reed Clinic who teaches": nobody says so of a group without a comma.
    const isClause = isPerson && isClose(story, end) && isWritten(story, end, 'who');
    return isClause ? clauseWith(story, end, partEnd(story, end)) : undefined;
  }
  if (opening === Gap.Dash && closesAside(story, end)) return undefined;
  const from = afterAge(story, isPerson ? afterDegrees(story, end) : end);
  if (from === undefined || !presents(story, from)) return undefined;
  const until = partEnd(story, from);
  if (opening === Gap.Comma && isAfterOpening(story, end, from, until)) return undefined;
  // "(IHERC)" is the name once more; "…, spoke.": one word before a full stop goes on the sentence.
  if (until - from === 1 && (opening === Gap.Open && has(story, from, Shape.Upper) || story.gaps[until] === Gap.Stop)) return undefined;
  if (isNextOfList(story, from, until) || (isPerson && isOfThing(story, from, until)) || !(isPerson ? saysWho(story, from, until) : saysWhat(story, from, until))) return undefined;
  return clauseWith(story, from, until);
}

/** Words [from, until), unless they are a "who" that the sentence parts from its clause: "Low, who, you would think, knew". */
function clauseWith(story: Story, from: number, until: number): string | undefined {
  return until - from < 2 && /^whos?e?$/.test(lowerAt(story, from)) ? undefined : textBetween(story, from, until);
}

/** "The winners - Ada Low and Reto Inauen - arrived": the second dash takes up the sentence again. */
function closesAside(story: Story, end: number): boolean {
  const limit = Math.max(sentenceStart(story, end - 1), end - LONGEST_ASIDE);
  for (let at = end - 1; at > limit; at -= 1) if (story.gaps[at] === Gap.Dash) return true;
  return false;
}
const LONGEST_ASIDE = 20;

/** One past the letters behind a name that tell what somebody has passed: "Ada Low, R.D., Ph.D., an author". */
export function afterDegrees(story: Story, end: number): number {
  let at = end;
  while (story.gaps[at] === Gap.Comma && story.gaps[at + 1] === Gap.Comma && isOfLetters(story, at) && !isPersonNoun(story, at)) at += 1;
  return at;
}

/** Where what presents somebody begins, behind the age: "Ada Low, 34, a baker"; undefined where a number is no age. */
function afterAge(story: Story, at: number): number | undefined {
  if (!/^\d{1,3}$/.test(wordAt(story, at)) || at + 1 >= story.count) return at;
  const gap = story.gaps[at + 1];
  return gap === Gap.Comma || gap === Gap.Close ? at + 1 : undefined;
}

/**
 * "According to Reto Inauen, the bridge shook.": the comma ends what begins with such a word, and the sentence's subject
 * comes; an apposition would have a second one. "At the helm is Reto Inauen, the captain." has its verb before him.
 */
function isAfterOpening(story: Story, end: number, from: number, until: number): boolean {
  if (!DETERMINERS.isAt(story, from) || story.gaps[until] === Gap.Comma || story.gaps[until] === Gap.Dash) return false;
  const start = sentenceStart(story, end - 1);
  const isClause = CLAUSES.isAt(story, start);
  if (!isClause && !BOUNDARIES.isAt(story, start) && !isWritten(story, start, 'according')) return false;
  for (let at = start + 1; at < end; at += 1) {
    if (story.gaps[at] >= Gap.Comma || (!isClause && (isFinite(story, at) || PAST_FORMS.isAt(story, at)))) return false;
  }
  return true;
}

/** "Reto Inauen, a friendship with whom had ended": nobody is what such a noun means. */
function isOfThing(story: Story, from: number, until: number): boolean {
  if (!isWritten(story, from, 'a') && !isWritten(story, from, 'an')) return false;
  return /(?:ship|tion|sion|ment)$/.test(lowerAt(story, coreEnd(story, from + 1, until) - 1));
}

/** "Mayor Michael Signer, organizer Jason Kessler, …": a list's next person with a title of their own; "son of Jason Kessler" is none. */
function isNextOfList(story: Story, from: number, until: number): boolean {
  let name = until;
  while (name > from && isCapital(story, name - 1) && (name === until || story.gaps[name] === Gap.Space)) name -= 1;
  return until - name >= 2 && name > from && name - from <= 2 && !isCapital(story, from) && !BOUNDARIES.isAt(story, name - 1) && !DETERMINERS.isAt(story, from);
}

/** Whether the words at `at` can be an apposition rather than the sentence going on. */
export function presents(story: Story, at: number): boolean {
  const word = lowerAt(story, at);
  if (OPENING.has(word) || DETERMINERS.has(word)) return true;
  if (FOLLOWERS.isAt(story, at) || SPEECH.isAt(story, at) || BOUNDARIES.isAt(story, at)) return false;
  // "with Kevin Costner, sold 44 million", but "led by", "held in"
  if (PAST_FORMS.isAt(story, at) && !OF.isAt(story, at + 1) && !(/[dt]$|^(?:made|won)$/.test(word) && AFTER_PARTICIPLE.isAt(story, at + 1))) return false;
  // "Farrah Fawcett, 62, died the same day": a verb that takes no object has a time behind it; "West Fertilizer Co., reported at 7 p.m." is what happened there
  if (word === 'died' || word === 'reported') return false;
  // "and Viktor Vekselberg, opposes it"
  if (word.endsWith('s') && (OBJECTS.isAt(story, at + 1) || has(story, at + 1, Shape.Digit))) return false;
  if (isCapital(story, at)) return OF.isAt(story, at + 1) || !isCapital(story, at + 1) || isTitle(story, at);
  // "known as", "based in", "registered dietitian" present; "chased him" goes on.
  if (word.endsWith('ed') && !(isPersonNoun(story, at + 1) && !isCapital(story, at + 2)) && (!AFTER_PARTICIPLE.isAt(story, at + 1) || IN_COMPANY.isAt(story, at))) return false;
  return !/ing$|^\d/.test(word) || OF.isAt(story, at + 1) || isPost(story, at + 1);
}

const OPENING = wordSet('who whose of from');
const OBJECTS = wordSet('it him them');

/** "spoke at the palace, flanked by her ministers": how the sentence's subject did it. */
const IN_COMPANY = new PackWords('joined');

/** "South Korea's oceans minister", "Vice President of Otter", "Otter University professor": a title in capitals, or of a name; "Ada Low, Mary Baker", "Judge Baker" and "Otterby residents" are others. */
function isTitle(story: Story, first: number): boolean {
  let at = first;
  let isSomebody = false;
  for (; at - first < LONGEST_OFFICE && isCapital(story, at) && (at === first || isClose(story, at)); at += 1) isSomebody ||= isGivenName(story, at);
  // "Audi's Ulrich Hackenberg, Porsche's Wolfgang Hatz": the next one of a list.
  if (story.gaps[at] === Gap.Possessive) return !(isCapital(story, at) && isGivenName(story, at));
  const isAll = !isClose(story, at) || BOUNDARIES.isAt(story, at);
  const head = (isAll ? at : coreEnd(story, at, at + 3)) - 1;
  return !isSomebody && isPersonNoun(story, head) && !/[^s]s$/.test(lowerAt(story, head)) && (!isAll || isPost(story, head) || !HONORIFICS.isUnstoppedAt(story, head - 1));
}
const LONGEST_OFFICE = 7;

const AFTER_PARTICIPLE = new WordSet('by in as at on from for with to after the '.split(' '));
