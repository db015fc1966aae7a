import { Gap } from '../story/gaps.js';
import { isGroupHead } from '../story/listed.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isRoman, lowerAt, wordAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { areRanks } from '../people/ranks.js';
import { isPost } from '../people/role-in-text.js';
import { CALENDAR, CONNECTORS, PARTICLES, STARTERS } from './word-lists.js';

/** "AI Scientist": letters that stand for something, whatever given name is spelt so. */
export const isLetters = (story: Story, at: number): boolean => has(story, at, Shape.Upper) && /^\p{Lu}{2,3}$/u.test(wordAt(story, at)) && !has(story, at + 1, Shape.Upper);

/** "J", "J." */
export const isInitial = (story: Story, at: number): boolean =>
  isCapital(story, at) && story.ends[at] - story.starts[at] <= 2 && /^\p{Lu}\.?$/u.test(wordAt(story, at));

/** "NGO Quill Marrow": letters that say what it is; of a person they are two at most ("MK Quill"). */
export const isKindInLetters = (story: Story, at: number): boolean => isLetters(story, at) && story.ends[at] - story.starts[at] > 2;

const TIMES = wordSet('march year day week');

/** "the Tottenham MP" is nobody's name. */
const AFTER_NAMES = wordSet('mp mep msp qc kc md');

/** "LLMs", "I'm" */
const NO_NAME = /^\p{Lu}{2,}s$|['’](?:m|d|ve|ll|re)$/u;
/** "Rose Regeneration", "Quill Robotics": what is done or a state, nobody's surname. */
const OF_STATE = /.{3}(?:ation|ness|ology|[nt]ics)$/;
/** "SaaS", "PCIe", "NetSuite", but "DiCaprio", "MacArthur", "VanDyke", "MaryBeth" */
const OF_THING = /\p{Ll}\p{Lu}+$|^\p{Lu}{3,}\p{Ll}|^(?!(?:Mac|Van|Von|Fitz|Del|Della|Ben|Mary|Ann[ae]?|Jean|Rosa)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}/u;

/** Nearly all words are plain, and Unicode's classes take long to ask. */
const PLAIN = /^[A-Z]?[a-z]+$/;
const isMixed = (word: string): boolean => !PLAIN.test(word) && (NO_NAME.test(word) || OF_THING.test(word));

/** Whether words [first, end) can be a person's name, by themselves and the signs beside them. */
export function looksLikeName(story: Story, first: number, end: number): boolean {
  // "Col. Maj.", "Senior General" before a known name is all title.
  if (areRanks(story, first, end) || isGlued(story, first) || isGlued(story, end) || isQuoted(story, first, end) || isStreet(story, first, end)) return false;
  // "U-Haul", "Jiu-Jitsu", "Speech-to-Text", but "Inzamam-ul-Haq": a surname of two halves comes after a given name.
  if (isAllHalves(story, first, end) || STARTERS.isAt(story, first) || isKindInLetters(story, first)) return false;
  for (let at = first; at < end; at += 1) if (isInNoName(story, at)) return false;
  const last = end - 1;
  if (has(story, last, Shape.Upper) && AFTER_NAMES.isAt(story, last) || isNumbered(story, first, end)) return false;
  // "Justice Minister" before a name that is known.
  if (OF_STATE.test(lowerAt(story, last)) || isPost(story, last)) return false;
  return isCapital(story, last) || story.gaps[last] === Gap.Hyphen;
}

/** Whether a word is in nobody's name: digits, a group's kind, a day, small words, more than three capitals, "LLMs". */
function isInNoName(story: Story, at: number): boolean {
  if (has(story, at, Shape.Digit) || isGroupHead(story, at) || CALENDAR.isUnstoppedAt(story, at) || TIMES.isAt(story, at)) return true;
  // "Yu In-chon" has an "In" of its own, "Seo Da-in" ends in one.
  if (CONNECTORS.isAt(story, at) && !PARTICLES.isAt(story, at) && story.gaps[isCapital(story, at) ? at + 1 : at] !== Gap.Hyphen) return true;
  if (has(story, at, Shape.Upper) && lowerAt(story, at).length > 3) return true;
  return story.gaps[at] === Gap.Ampersand || isMixed(wordAt(story, at));
}

/** "Intel Core AI", "Mark II", but "Leopold III": letters that end the name of a thing. */
const isNumbered = (story: Story, first: number, end: number): boolean => isLetters(story, end - 1) && end - first > 1 && !has(story, first, Shape.Upper)
  && (!isRoman(story, end - 1) || ['mark', 'part'].includes(lowerAt(story, end - 2)));

/** "Crest 3D", "Kinex 65L", "Q2U": the digit and the letter are one word. */
const isGlued = (story: Story, at: number): boolean => at > 0 && at < story.count && story.starts[at] === story.ends[at - 1]
  && (has(story, at - 1, Shape.Digit) || has(story, at, Shape.Digit));

/** "the clematis ‘Nora Quill’", "Merry Christmas, Mr. Lawrence": what quotation marks hold where every word has a capital is a title or a variety. */
export function isQuoted(story: Story, first: number, end: number): boolean {
  const { text, ends } = story;
  let [from, to] = [first, end];
  while (openedAt(story, from) < 0 && first - from < LONGEST_TITLE && isOfTitle(story, from - 1)) from -= 1;
  const sign = CLOSING[openedAt(story, from)];
  while (text[ends[to - 1]] !== sign && to - end < LONGEST_TITLE && isOfTitle(story, to)) to += 1;
  return sign !== undefined && text[ends[to - 1]] === sign;
}
const [OPENING, CLOSING] = ['"“‘«', '"”’»'];
const openedAt = ({ text, starts }: Story, word: number): number => OPENING.indexOf(text[starts[word] - 1]);
const LONGEST_TITLE = 6;
const isOfTitle = (story: Story, at: number): boolean => isCapital(story, at) || CONNECTORS.isAt(story, at);

const isAllHalves = (story: Story, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if ((at > first && story.gaps[at] !== Gap.Hyphen) || PARTICLES.isAt(story, at)) return false;
  return end - first > 1;
};

const STREETS = wordSet('st ave blvd rd hwy pkwy');

/** "N. Quill St. Suite" */
const isStreet = (story: Story, first: number, end: number): boolean => {
  // "201 E. Washington", but "out 9 S. Law" in a list of scores
  if (/^\d{3}/.test(wordAt(story, first - 1)) && COMPASS.isUndottedAt(story, first)) return true;
  for (let at = first + 1; at < end; at += 1) if (STREETS.isUndottedAt(story, at)) return true;
  return false;
};
const COMPASS = wordSet('n e s w');
