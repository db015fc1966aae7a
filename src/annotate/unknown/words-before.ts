import { Gap } from '../story/gaps.js';
import { AND, OF } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isCapital, isClose, lowerAt, startsSentence, textBetween } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { BETWEEN } from '../offices/role-words.js';
import { isPersonNoun } from './person-nouns.js';
import { BOUNDARIES, DETERMINERS, HONORIFICS, PAST_FORMS, SPEECH, STARTERS } from './word-lists.js';

/** "Arriva Buses Wales boss", "local farmer", "a nurse named": the words right before the name that begins at `first`, if they present somebody. */
export function wordsBefore(story: Story, first: number): string | undefined {
  // "the ABC's Antony Green": whose, not what.
  if (story.gaps[first] === Gap.Possessive) return undefined;
  // "a nurse named"; but "ABB named" somebody.
  const isNaming = NAMING.isAt(story, first - 1) && isClose(story, first);
  const end = isNaming ? first - 1 : first;
  if (isNaming && isCapital(story, end - 1)) return undefined;
  let from = startOfWords(story, end);
  // "At the Linwood mosque Abdul Aziz, 48, …": where, not who.
  if (end === from || (DETERMINERS.isAt(story, from) && startsSentence(story, from - 1) && WHERE.isAt(story, from - 1))) return undefined;
  // "the charity, run by Reto Inauen, evacuated Dr. Kent Brantly": the verb takes up the sentence again.
  if (story.gaps[from] === Gap.Comma && isVerbInEd(lowerAt(story, from)) && (isCapital(story, from + 1) || DETERMINERS.isAt(story, from + 1))) from += 1;
  if (end === from) return undefined;
  // "I love Rivertalk host Reto Inauen", "Enter hosts Ada Low and Reto Inauen": the verb is no part of it.
  // So is "after meeting Ashfield MP Lee Anderson".
  if (end - from > 1 && (isVerb(story, from) || isGerund(story, from))) from += 1;
  if (isVerb(story, end - 1) || isLoneVerb(story, end, first)) return undefined;
  if (end - from === 1 && (HONORIFICS.isUnstoppedAt(story, from) || DETERMINERS.isAt(story, from))) return undefined;
  return (isNaming ? DETERMINERS.isAt(story, from) : namesPeople(story, from, end)) ? textBetween(story, from, end) : undefined;
}

const NAMING = wordSet('named called');

/** Where the phrase begins that ends before the word `end`: at its determiner, or behind what parts it from the words before. */
function startOfWords(story: Story, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    if (story.gaps[from] >= Gap.Comma) break;
    // "chief of staff Kamal Abdelmarouf", "Bank of America analyst Ron Epstein"
    if (from < end && OF.isAt(story, from - 1) && !isPartyOf(story, from - 1) && (OF_POSTS.isAt(story, from - 2) || (isCapital(story, from) && isCapital(story, from - 2))) && isClose(story, from - 1)) {
      from -= 2;
      continue;
    }
    if (endsBefore(story, from - 1)) break;
    from -= 1;
    if (DETERMINERS.isAt(story, from) && story.gaps[from] !== Gap.Possessive && !OF.isAt(story, from - 1)) break;
  }
  return from;
}

/** "the Greens of Vice Chancellor Robert Habeck": a party is called by its people, and is theirs. */
const isPartyOf = (story: Story, of: number): boolean => lowerAt(story, of - 1).endsWith('s') && isCapital(story, of - 1) && DETERMINERS.isAt(story, of - 2) && isPersonNoun(story, of + 2);

/** Words that present somebody are no more than these. */
const LONGEST = 14;

/** Whether a word belongs to something else than the phrase behind it. */
function endsBefore(story: Story, at: number): boolean {
  const word = lowerAt(story, at);
  // "at 5:50 p.m. Cardinal"
  if (BOUNDARIES.isAt(story, at) || isVerbsOwn(story, at) || SPEECH.isAt(story, at) && !isCapital(story, at) || /^[ap]\.?m\.?$/.test(word)) return true;
  if (startsSentence(story, at) && STARTERS.isAt(story, at) && !DETERMINERS.has(word) && !OPENING_TITLES.has(word)) return true;
  if (at === 0 || isCapital(story, at) || !isClose(story, at)) return false;
  // "Consob head Lamberto Cardia saw Industry Minister": the verb of another one's sentence.
  if (isCapital(story, at - 1) && PAST_FORMS.isAt(story, at)) return true;
  // "Maas summoned Ambassador", "Vice President Dick Cheney presented former first lady": a verb after a name begins something new.
  if (isCapital(story, at - 1) && isCapital(story, at + 1) && word.endsWith('ed') && word !== 'retired') return true;
  return isVerbInEd(word) && (isCapital(story, at - 1) || PRONOUNS.isAt(story, at - 1));
}

/** "sent off Dutch defender Ada Low"; "off-duty officer" goes on. */
const isVerbsOwn = (story: Story, at: number): boolean => PREVERBS.isAt(story, at) && story.gaps[at + 1] === Gap.Space;
const PREVERBS = wordSet('off up out down away');

/** "evacuated", but not "learned" or "tired". */
const isVerbInEd = (word: string): boolean => /[^nr]ed$/.test(word);

/** A word of small letters right after a pronoun ("the worm that intrigues biologist Ada Low"), or of a command at the beginning. */
const isVerb = (story: Story, at: number): boolean => (!isCapital(story, at) && isClose(story, at) && (PRONOUNS.isAt(story, at - 1) || THAT.isAt(story, at - 1) && /(?:[^s]s|ed)$/.test(lowerAt(story, at)))) || (startsSentence(story, at) && COMMANDS.isAt(story, at));
/** "after meeting Ashfield MP", "…, defeating cabinet minister", but "…, acting mayor". */
const isGerund = (story: Story, at: number): boolean => lowerAt(story, at).endsWith('ing') && !isCapital(story, at)
  && (isCapital(story, at + 1) && BOUNDARIES.isAt(story, at - 1) || story.gaps[at] === Gap.Comma && !BETWEEN.isAt(story, at));
const THAT = wordSet('that which');
const COMMANDS = wordSet('enter meet thank');

/** "the comedy stars Reto Inauen as": what looks like a plural before one name alone is a verb. */
function isLoneVerb(story: Story, end: number, first: number): boolean {
  if (end !== first || !/[^s]s$/.test(lowerAt(story, end - 1)) || isCapital(story, end - 1)) return false;
  let at = first;
  while (at - first < 5 && (at === first || story.gaps[at] <= Gap.Abbreviation) && isCapital(story, at)) at += 1;
  return story.gaps[at] !== Gap.Ampersand && story.gaps[at] !== Gap.Comma && !AND.isAt(story, at);
}

/** "New York Police Commissioner", "Former mayor", "Police Chief": words that open a title as well as a sentence. */
const OPENING_TITLES = wordSet('new former police');

const OF_POSTS = new PackWords('heading');

const PRONOUNS = wordSet('he she they it we i you');

/** "after Judge Reto Inauen ruled", "Lt. Gov. Ada Low": nothing else presents him. */
export function titleBefore(story: Story, first: number): string | undefined {
  let from = first;
  while (from > 0 && first - from < 3 && isClose(story, from) && HONORIFICS.isUnstoppedAt(story, from - 1) && !POLITE.isUnstoppedAt(story, from - 1)) from -= 1;
  return from < first ? textBetween(story, from, first) : undefined;
}

/** Titles that do not tell what somebody does. */
const POLITE = new PackWords('polite');

const WHERE = wordSet('at in near outside inside on');

/** Whether the words end in one for people; of "chief of staff" it stands before "of". */
function namesPeople(story: Story, from: number, end: number): boolean {
  if (isPersonNoun(story, end - 1)) return true;
  for (let at = end - 2; at > from && at > end - 5; at -= 1) if (OF.isAt(story, at)) return isPersonNoun(story, at - 1);
  return false;
}
