import { Gap } from '../story/gaps.js';
import { headOfClause, isHeadOfGroup, Named } from './heading.js';
import { isGroupHead } from '../story/listed.js';
import { AND, OF } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isAge, isCapital, isClose, isWritten, lowerAt, sentenceStart, startsSentence, wordAt } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { yearsHeld } from '../offices/years-held.js';
import { BOUNDARIES, DETERMINERS, HONORIFICS, SPEECH, STARTERS } from '../unknown/word-lists.js';

const POST_WORDS = new PackWords('post');

/** Posts that "General" belongs to; "commander General Chiwenga" is a general. */
const GENERAL = new PackWords('general');
/** "Secretary General", "Attorney General", "Chief Executive". */
const AFTER_POST = wordSet('general elect designate');
const LEADS_ON = wordSet('of for to at');
const ENDS = new PackWords('ending');
const LONGEST = 9;

/** A post in the article's own words: words [first, end). */
interface RoleWords {
  first: number;
  end: number;
  /** The word that is its head. */
  post: number;
  /** The article says that it is over: "former". */
  isPast: boolean;
  /** What the article calls somebody by a verb alone: "who heads …". */
  head?: string;
}

/**
 * The post that the article gives to whom words [first, end) name: right before the name, in an apposition, or in a clause.
 * `named` tells the words of names: of persons' none is part of it.
 */
export function roleInText(story: Story, first: number, end: number, named: Uint8Array): RoleWords | undefined {
  const clause = headOfClause(story, named, end);
  if (clause !== undefined) return { ...clause, post: clause.end - 1, isPast: false };
  const found = titleBefore(story, first, named) ?? appositionAfter(story, end, named) ?? appositionBefore(story, first, end, named);
  // "the court's president": whose, the words alone do not say.
  if (found === undefined || (story.gaps[found.first + 1] === Gap.Possessive && !isCapital(story, found.first))) return undefined;
  const { end: last, post } = found;
  let { first: from } = found;
  while (from < post && NO_LONGER.isAt(story, from)) from += 1;
  if (from > found.first) return { first: from, end: last, post, isPast: true };
  for (let at = from; at < last; at += 1) if (NO_LONGER.isAt(story, at)) return undefined;
  return { first: from, end: last, post, isPast: yearsHeld(story, last) !== undefined || NO_LONGER.isAt(story, from - 1) && story.gaps[from] <= Gap.Hyphen };
}

/** Before a post, such a word says that it is over. */
export const NO_LONGER = new PackWords('over');

/** "European Competition Commissioner Margrethe Vestager". */
function titleBefore(story: Story, name: number, named: Uint8Array): Omit<RoleWords, 'isPast'> | undefined {
  let end = name;
  while (end > 0 && isClose(story, end) && HONORIFICS.isUnstoppedAt(story, end - 1) && !isPost(story, end - 1)) end -= 1;
  const post = AFTER_POST.isAt(story, end - 1) && (!isWritten(story, end - 1, 'general') || GENERAL.isAt(story, end - 2)) ? end - 2 : end - 1;
  if (post < 0 || !isClose(story, end) || !(isPost(story, post) || isHeadOfGroup(story, named, post))) return undefined;
  let first = post;
  // "Junta Told to Reinstate President Bazoum": capitals do not tell a verb from a title there.
  const { titleCase } = story.sections[story.sectionOf[post]];
  while (first > 0 && end - first < LONGEST && story.gaps[first] < Gap.Slash) {
    if (!LOWERING.isAt(story, first - 1) && (titleCase || isBeforeTitle(story, first - 1)) || isOutside(story, first - 1) || named[first - 1] === Named.Person) break;
    first -= 1;
  }
  return { first, end, post };
}

/** Whether a word stands before the title's first: one that ends what comes before, opens the sentence, or stands before "former". */
const isOutside = (story: Story, at: number): boolean => ends(story, at) && !isWithinName(story, at) || NO_LONGER.isAt(story, at + 1)
  || startsSentence(story, at) && STARTERS.isAt(story, at) && !NO_LONGER.isAt(story, at);

/** Whether a small word before is no part of the title: "met President", "followed former president". */
function isBeforeTitle(story: Story, at: number): boolean {
  if (isCapital(story, at)) return false;
  return VERBAL.test(lowerAt(story, at)) || isCapital(story, at + 1) && story.gaps[at + 1] !== Gap.Hyphen && !JOINING.isAt(story, at);
}

/** "Labour's shadow Brexit secretary", "acting chief justice": without such a word it would be another post. */
const LOWERING = new PackWords('lowered');

/** The "of" of "Bank of Canada governor". */
const isWithinName = (story: Story, at: number): boolean => OF.isAt(story, at) && story.gaps[at] === Gap.Space
  && isCapital(story, at - 1) && isCapital(story, at + 1) && !isPost(story, at - 1) && !(lowerAt(story, at - 1).endsWith('s') && isPost(story, at + 2));

/** A verb rather than part of a title, or of how long: "his old coach". */
const VERBAL = /(?:[^nr]ed|ing)$|^(?:old|new|longtime)$/;
const JOINING = wordSet('of for and the');

/** "Ibaneis Rocha, governor of the Federal District, said". */
function appositionAfter(story: Story, from: number, named: Uint8Array): Omit<RoleWords, 'isPast'> | undefined {
  if (story.gaps[from] !== Gap.Comma) return undefined;
  // "Andrew Scheer, 40, the Conservative leader"
  return apposedFrom(story, isAge(story, from) && story.gaps[from + 1] === Gap.Comma ? from + 1 : from, named);
}

function apposedFrom(story: Story, from: number, named: Uint8Array): Omit<RoleWords, 'isPast'> | undefined {
  const word = lowerAt(story, from);
  if (word === 'a' || word === 'an') return undefined;
  // "Theresa May, appointing Dominic Raab foreign secretary"
  if (VERBAL.test(word) && !NO_LONGER.isAt(story, from) && !isPost(story, from + 1)) return undefined;
  const first = DETERMINERS.has(word) ? from + 1 : from;
  for (let at = first; at < first + 6 && at < story.count; at += 1) {
    if (at > from && story.gaps[at] >= Gap.Slash) return undefined;
    if (isPost(story, at) || isHeadOfGroup(story, named, at)) {
      const end = postEnd(story, at);
      // "once Otterby's mayor and now chairman of its port"
      if (AND.isAt(story, end) && isWritten(story, end + 1, 'now')) return apposedFrom(story, end + 2, named) ?? { first, end, post: at };
      // "Ed Balls, the prime minister's closest ally"
      if (story.gaps[end] === Gap.Possessive) return undefined;
      // "Paloma Valencia, former mayor Claudia Lopez": a title right before another name is that one's.
      return story.gaps[end] === Gap.Space && end < story.count && isCapital(story, end) ? undefined : { first, end, post: at };
    }
    if (BOUNDARIES.isAt(story, at) || SPEECH.isAt(story, at)) return undefined;
    // "Sam Gyimah, Antoinette Sandbach lost the whip": an article amid it begins something else.
    if (at > first && DETERMINERS.isAt(story, at) && !JOINING.isAt(story, at - 1)) return undefined;
  }
  return undefined;
}

/** "India’s environment minister, Prakash Javadekar, said". */
function appositionBefore(story: Story, name: number, end: number, named: Uint8Array): Omit<RoleWords, 'isPast'> | undefined {
  const after = story.gaps[end];
  if (story.gaps[name] !== Gap.Comma || (after !== Gap.Comma && after !== Gap.Stop)) return undefined;
  const start = Math.max(sentenceStart(story, name), name - LONGEST);
  for (let at = name - 1; at >= start; at -= 1) {
    if (isPost(story, at) || isHeadOfGroup(story, named, at)) {
      if (postEnd(story, at) < name) return undefined;
      let first = at;
      while (first > start && story.gaps[first] < Gap.Slash && !ends(story, first - 1)) first -= 1;
      // "Dora Quill, the deputy mayor, Abel Lumen, …": of whom it stands behind.
      const opener = DETERMINERS.isAt(story, first - 1) ? first - 1 : first;
      const isTaken = story.gaps[opener] === Gap.Comma && named[opener - 1] === Named.Person;
      return isTaken || isWritten(story, first - 1, 'a') || isWritten(story, first - 1, 'an') ? undefined : { first, end: name, post: at };
    }
    // "Secretary of State Condoleezza Rice called Bhutto's deputy, …": the post of whom it names there.
    if (story.gaps[at] >= Gap.Slash || named[at] === Named.Person) return undefined;
  }
  return undefined;
}

const ends = (story: Story, at: number): boolean => BOUNDARIES.isAt(story, at) || SPEECH.isAt(story, at) || DETERMINERS.isAt(story, at);

const CHIEF = wordSet('chief');

/** Whether a word is the head of a phrase that names a post. */
export const isPost = (story: Story, at: number): boolean => POST_WORDS.has(story, at)
  || (GENERAL.isAt(story, at - 1) && isWritten(story, at, 'general') && story.gaps[at] <= Gap.Hyphen)
  || (CHIEF.isAt(story, at - 1) && isWritten(story, at, 'executive'));

/** One past the post and what leads on from it: "governor of the Reserve Bank of India". */
function postEnd(story: Story, post: number): number {
  let end = post + 1;
  while (end < story.count && story.gaps[end] <= Gap.Hyphen && AFTER_POST.isAt(story, end)) end += 1;
  if (story.gaps[end] !== Gap.Space || !LEADS_ON.isAt(story, end) || isWhile(story, end)) return end;
  let at = end + 1;
  while (at < story.count && at - end < LONGEST && story.gaps[at] < Gap.Slash && !SPEECH.isAt(story, at) && (!ENDS.isAt(story, at) || joinsGroup(story, at))) at += 1;
  while (at > end + 1 && (LEADS_ON.isAt(story, at - 1) || DETERMINERS.isAt(story, at - 1))) at -= 1;
  return at;
}

/** "director for less than three weeks": how long, not of what. */
const isWhile = (story: Story, at: number): boolean => isWritten(story, at, 'for') && WHILES.test(lowerAt(story, at + 1));
const WHILES = /^(?:\d.*|an?|less|more|over|under|nearly|almost|about|around|just|only|barely|most|much|many|years|decades|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "secretary of the National Security and Defence Council": the "and" is within a body's name. */
function joinsGroup(story: Story, at: number): boolean {
  if (!AND.isAt(story, at) || !isCapital(story, at - 1)) return false;
  for (let word = at + 1; word < at + 4 && isCapital(story, word) && isClose(story, word); word += 1) if (isGroupHead(story, word)) return true;
  return false;
}

/** The words, after "Former" where they are past, with acronyms written out by `expand` and a capital at the beginning. */
export function wordsOfRole(story: Story, { first, end, isPast, head }: RoleWords, expand: (word: string) => string | undefined): string {
  let words = '';
  for (let at = first; at < end; at += 1) {
    const before = at === first ? '' : story.text.slice(story.ends[at - 1], story.starts[at]);
    words += before + (expand(wordAt(story, at)) ?? wordAt(story, at));
  }
  const plain = `${isPast ? 'Former ' : ''}${head === undefined ? '' : `${head} of `}${words.replace(/\s+/g, ' ').trim()}`;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
