import { MAX_INTRODUCTION_LENGTH } from '../../model/context.js';
import type { EntityKind } from '../../model/entity.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isClose, lowerAt, sentenceStart, startsSentence, textBetween, withArticle, wordAt } from '../story/words.js';
import { isPost } from '../people/role-in-text.js';
import { beforeRanks } from '../people/ranks.js';
import { WordSet } from '../story/word-set.js';
import { CALLINGS } from './persons.js';
import { BOUNDARIES, DETERMINERS, FOLLOWERS, HONORIFICS, SPEECH, STARTERS } from './word-lists.js';

const FURTHEST = 40;
const COPULAS = new WordSet(['is', 'was']);

/**
 * The words of the sentence that present whom words [first, end) name: an apposition after the name, one before it, a
 * clause with "who", "is a …", or the words right before it ("the hotel's night porter").
 */
export function introductionOf(story: Story, name: number, end: number, kind: EntityKind): string | undefined {
  const first = beforeTitles(story, name);
  // "The hotel's night porter, Reto Inauen, spoke": what follows the second comma presents nobody.
  const isApposed = isAfterComma(story, withArticle(story, first)) && story.gaps[end] === Gap.Comma;
  const apposed = (isApposed ? appositionBefore(story, withArticle(story, first)) : undefined) ?? (goesOnAfter(story, first, end) ? undefined : appositionAfter(story, end))
    ?? appositionBefore(story, first) ?? copula(story, end) ?? postBeforeCopula(story, first);
  // What stands before a group or follows it is seldom about it: "carried the casket inside Grace Church".
  // "Rebel leader Abdelwahid Nur, of a faction": what somebody is says more than where they belong.
  const isOrigin = apposed !== undefined && kind === 'person' && /^(?:of|from) /.test(apposed);
  const found = (isOrigin ? wordsBefore(story, first) : undefined) ?? apposed ?? (kind === 'person' ? wordsBefore(story, withoutRanks(story, first)) ?? attributeAfter(story, end) ?? titleBefore(story, name) : undefined);
  return found === undefined ? undefined : shorten(found);
}

/** The apposition after a later short name, where the full name had no introduction: "Ibn Ouf, a former head of intelligence". */
export function laterIntroductionOf(story: Story, end: number): string | undefined {
  const found = DETERMINERS.isAt(story, end) && story.gaps[end] === Gap.Comma ? appositionAfter(story, end) : undefined;
  return found === undefined ? undefined : shorten(found);
}

const LONGEST_ASIDE = 8;
/** With these an aside runs into the name: "led by", "head of the", "who chairs the". */
const LEADS_IN = new WordSet(['by', 'under', 'of', 'for', 'at', 'in', 'from', 'with', 'on']);

/** "The board, led by Jen Homen, sent …", "head of the First Army, stood in": a name that ends an aside, after which the sentence goes on. */
function goesOnAfter(story: Story, first: number, end: number): boolean {
  const next = lowerAt(story, end);
  if (story.gaps[end] !== Gap.Comma || !isClose(story, first) || isCapital(story, end) || DETERMINERS.has(next) || next === 'who' || next === 'whose') return false;
  if (isLastOfList(story, first) && !isPost(story, end) && !CALLINGS.isAt(story, end)) return true;
  const from = withArticle(story, first);
  const start = Math.max(sentenceStart(story, first), first - LONGEST_ASIDE);
  for (let at = from - 1; at > start; at -= 1) {
    if (isAfterComma(story, at)) return LEADS_IN.isAt(story, from - 1) || RELATIVES.isAt(story, at);
  }
  return false;
}

/** "Three officers, Tou Lind, Thomas Lane and Jo Kueng, go on trial". */
function isLastOfList(story: Story, first: number): boolean {
  if (lowerAt(story, first - 1) !== 'and') return false;
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

/** "the committee that writes": a verb after these goes on the part of the sentence. */
const RELATIVES = new WordSet(['that', 'which', 'who']);

/** Cuts at a word, with an ellipsis. */
function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= MAX_INTRODUCTION_LENGTH) return plain;
  const cut = plain.lastIndexOf(' ', MAX_INTRODUCTION_LENGTH - 1);
  return `${plain.slice(0, cut > 0 ? cut : MAX_INTRODUCTION_LENGTH - 1)}…`;
}

function appositionAfter(story: Story, end: number): string | undefined {
  const opening = story.gaps[end];
  if (opening !== Gap.Comma && opening !== Gap.Dash && opening !== Gap.Open) {
    const isClause = isClose(story, end) && lowerAt(story, end) === 'who';
    return isClause ? textBetween(story, end, partEnd(story, end)) : undefined;
  }
  let from = end;
  if (/^\d{1,3}$/.test(wordAt(story, from)) && from + 1 < story.count) {
    const afterAge = story.gaps[from + 1];
    if (afterAge !== Gap.Comma && afterAge !== Gap.Close) return undefined;
    from += 1;
    if (afterAge === Gap.Close && !presents(story, from)) return undefined;
  }
  if (!presents(story, from)) return undefined;
  const until = partEnd(story, from);
  // "(IHERC)" is the name once more.
  if (opening === Gap.Open && until - from === 1 && has(story, from, Shape.Upper)) return undefined;
  // "…, spoke.": one word before a full stop goes on the sentence.
  if (until - from === 1 && story.gaps[until] === Gap.Stop) return undefined;
  if (isNextOfList(story, from, until)) return undefined;
  return until > from ? textBetween(story, from, until) : undefined;
}

/** "Mayor Michael Signer, organizer Jason Kessler, …": a list's next person with a title of their own; "son of Jason Kessler" is none. */
function isNextOfList(story: Story, from: number, until: number): boolean {
  let name = until;
  while (name > from && isCapital(story, name - 1) && (name === until || story.gaps[name] === Gap.Space)) name -= 1;
  return until - name >= 2 && name > from && name - from <= 2 && !isCapital(story, from) && !BOUNDARIES.isAt(story, name - 1) && !DETERMINERS.isAt(story, from);
}

/** Whether the words at `at` can be an apposition rather than the sentence going on. */
function presents(story: Story, at: number): boolean {
  const word = lowerAt(story, at);
  if (word === 'who' || word === 'whose') return true;
  if (DETERMINERS.has(word) || word === 'of' || word === 'from') return true;
  if (FOLLOWERS.has(word) || SPEECH.has(word) || BOUNDARIES.has(word)) return false;
  if (isCapital(story, at)) return lowerAt(story, at + 1) === 'of' || !isCapital(story, at + 1) || isPossessor(story, at);
  // "known as", "based in" present; "chased him" goes on.
  if (word.endsWith('ed') && (!AFTER_PARTICIPLE.isAt(story, at + 1) || IN_COMPANY.has(word))) return false;
  return !/ing$|^\d/.test(word) || lowerAt(story, at + 1) === 'of' || isPost(story, at + 1);
}

/** "spoke at the palace, flanked by her ministers": how the sentence's subject did it. */
const IN_COMPANY = new WordSet(['flanked', 'accompanied', 'surrounded', 'escorted', 'joined', 'followed', 'dressed', 'cheered', 'watched']);

/** "South Korea's oceans minister" */
function isPossessor(story: Story, first: number): boolean {
  let at = first + 1;
  while (at - first < 5 && isCapital(story, at) && isClose(story, at)) at += 1;
  return story.gaps[at] === Gap.Possessive;
}

const AFTER_PARTICIPLE = new WordSet(['by', 'in', 'as', 'at', 'on', 'from', 'for', 'with', 'to', 'after', 'the', '']);

/** One past the last word of the part of the sentence that begins at `from`. */
function partEnd(story: Story, from: number): number {
  const isClause = lowerAt(story, from).startsWith('who');
  let at = from + 1;
  while (at < story.count && at - from < FURTHEST) {
    const gap = story.gaps[at];
    if (gap >= Gap.Comma && gap !== Gap.Quote) {
      if (gap !== Gap.Comma || !listGoesOn(story, at)) break;
    }
    if (!isClause && isClose(story, at) && SPEECH.isAt(story, at) && !isCapital(story, at) && !RELATIVES.isAt(story, at - 1)) break;
    at += 1;
  }
  return at;
}

/** "a nurse, mother of two, and activist" is rare; "a nurse, and a mother of two" is told by its article. */
function listGoesOn(story: Story, at: number): boolean {
  return lowerAt(story, at) === 'and' && (lowerAt(story, at + 1) === 'a' || lowerAt(story, at + 1) === 'an');
}

/** "the head of the council (CNE), Diana Atamaint": a comma, also one after a bracket. */
const isAfterComma = (story: Story, at: number): boolean => story.gaps[at] === Gap.Comma
  || (story.gaps[at] === Gap.Close && story.text.slice(story.ends[at - 1], story.starts[at]).includes(','));

const WITHIN = new WordSet(['of', 'for', 'at', 'in', 'from', 'to']);
/** What stands behind these is where something happens or as what: "opened as a shelter, Reto Inauen, a nurse, sat". */
const ASIDE = new WordSet(['as', 'near', 'on', 'outside', 'inside', 'into', 'behind', 'across', 'around', 'through', 'during', 'under', 'over', 'beside']);

/** "Human Rights Watch's director": all of the name that the possessive ends. */
function firstOfName(story: Story, last: number): number {
  let first = last;
  while (first > 0 && last - first < 5 && isClose(story, first) && isCapital(story, first - 1) && !startsSentence(story, first)) first -= 1;
  return startsSentence(story, first) && STARTERS.isAt(story, first) && first < last ? first + 1 : first;
}

/** "The hotel's night porter, Reto Inauen, said". */
function appositionBefore(story: Story, first: number): string | undefined {
  if (!isAfterComma(story, first)) return undefined;
  const limit = Math.max(sentenceStart(story, first), first - 16);
  let from = first;
  for (let at = first - 1; at >= limit; at -= 1) {
    const isPossessor = story.gaps[at + 1] === Gap.Possessive && isCapital(story, at);
    // "A spokesman for South Korea's Blue House"
    const head = isPossessor ? firstOfName(story, at) : at;
    const before = story.gaps[head] < Gap.Comma ? lowerAt(story, head - 1) : '';
    const isStart = DETERMINERS.isAt(story, at) || isPossessor;
    if (isStart && ASIDE.has(before)) return undefined;
    if (isStart && !WITHIN.has(before)) {
      from = head;
      break;
    }
    const isBracket = story.gaps[at] === Gap.Open && has(story, at, Shape.Upper);
    if (at > limit && story.gaps[at] >= Gap.Comma && !isBracket) return undefined;
  }
  const length = first - from;
  if (length < 2 || story.gaps[from + 1] >= Gap.Comma) return undefined;
  for (let at = from + 1; at < first; at += 1) if (FOLLOWERS.isAt(story, at) || SPEECH.isAt(story, at)) return undefined;
  return textBetween(story, from, first) + (story.gaps[first] === Gap.Close ? ')' : '');
}

/** "Nogueira is a cleaner at the Congress building". */
function copula(story: Story, end: number): string | undefined {
  if (!isClose(story, end) || !COPULAS.isAt(story, end)) return undefined;
  const next = lowerAt(story, end + 1);
  if (next !== 'a' && next !== 'an' && next !== 'the' && next !== 'one') return undefined;
  return textBetween(story, end + 1, partEnd(story, end + 1));
}

/** "whose acting chairman is Reto Inauen", "the firm's head was Jo Lind". */
function postBeforeCopula(story: Story, first: number): string | undefined {
  if (!isClose(story, first) || !COPULAS.isAt(story, first - 1) || !isClose(story, first - 1) || !(isPost(story, first - 2) || CALLINGS.isAt(story, first - 2))) return undefined;
  let from = first - 2;
  while (from > 0 && first - from < 10 && story.gaps[from] < Gap.Slash && !BOUNDARIES.isAt(story, from - 1) && !SPEECH.isAt(story, from - 1)) {
    if (DETERMINERS.isAt(story, from - 1)) return textBetween(story, from - 1, first - 1);
    from -= 1;
  }
  return textBetween(story, from, first - 1);
}

/** "Arriva Buses Wales boss", "local farmer", "a nurse named": the words right before the name. */
function wordsBefore(story: Story, first: number): string | undefined {
  let end = first;
  if (['named', 'called'].includes(lowerAt(story, end - 1)) && isClose(story, end)) end -= 1;
  let from = end;
  while (from > 0 && end - from < 14) {
    const gap = story.gaps[from];
    if (gap >= Gap.Comma) break;
    const word = lowerAt(story, from - 1);
    // "chief of staff Kamal Abdelmarouf"
    if (word === 'of' && from < end && OF_POSTS.isAt(story, from - 2) && isClose(story, from - 1)) {
      from -= 2;
      continue;
    }
    if (BOUNDARIES.has(word) || SPEECH.has(word) || (startsSentence(story, from - 1) && STARTERS.has(word) && !DETERMINERS.has(word) && word !== 'former' && word !== 'police')) break;
    // "Vice President Dick Cheney presented former first lady": a verb after a name begins something new.
    if (/[^nr]ed$/.test(word) && !isCapital(story, from - 1) && from > 1 && (isCapital(story, from - 2) || PRONOUNS.isAt(story, from - 2)) && isClose(story, from - 1)) break;
    from -= 1;
    if (DETERMINERS.has(word) && story.gaps[from] !== Gap.Possessive) {
      if (lowerAt(story, from - 1) !== 'of') break;
    }
  }
  // "At the Linwood mosque Abdul Aziz, 48, …": where, not who.
  if (end - from < 1 || (DETERMINERS.isAt(story, from) && startsSentence(story, from - 1) && WHERE.isAt(story, from - 1))) return undefined;
  // "the charity, run by Reto Inauen, evacuated Dr. Kent Brantly": the verb takes up the sentence again.
  if (story.gaps[from] === Gap.Comma && /[^nr]ed$/.test(lowerAt(story, from)) && (isCapital(story, from + 1) || DETERMINERS.isAt(story, from + 1))) from += 1;
  if (end === from) return undefined;
  const only = lowerAt(story, end - 1);
  if (end - from === 1 && (HONORIFICS.isUnstoppedAt(story, end - 1) || DETERMINERS.has(only))) return undefined;
  return hasNoun(story, from, end) ? textBetween(story, from, end) : undefined;
}

const OF_POSTS = new WordSet(['chief', 'head', 'leader', 'member', 'director', 'secretary', 'minister', 'commander', 'president', 'chair', 'chairman']);

const PRONOUNS = new WordSet(['he', 'she', 'they', 'it', 'we', 'i', 'you']);

/** "after Judge Reto Inauen ruled": nothing else presents him. */
const titleBefore = (story: Story, first: number): string | undefined => (isClose(story, first) && TELLING.isUnstoppedAt(story, first - 1) ? textBetween(story, first - 1, first) : undefined);

/** Titles that tell by themselves what somebody does. */
const TELLING = new WordSet(['judge', 'cardinal', 'justice', 'bishop', 'archbishop', 'pastor', 'rabbi', 'imam', 'officer', 'detective', 'inspector', 'sheriff', 'nurse', 'coach', 'colonel', 'general', 'captain', 'sergeant',
  'major', 'corporal', 'private', 'admiral', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'councillor', 'councilman', 'councilwoman', 'ambassador', 'gov', 'col', 'gen', 'sgt', 'lt', 'capt', 'maj']);

const WHERE = new WordSet(['at', 'in', 'near', 'outside', 'inside', 'on']);

function hasNoun(story: Story, from: number, end: number): boolean {
  const last = lowerAt(story, end - 1);
  return last.length > 2 && !/ly$|ing$/.test(last) && !(end - from === 1 && isCapital(story, from) && !story.gaps[from]);
}

/** "Ron Guy of Rapides Parish". */
function attributeAfter(story: Story, end: number): string | undefined {
  const word = lowerAt(story, end);
  if (!isClose(story, end) || (word !== 'of' && word !== 'from' && word !== 'at')) return undefined;
  let at = end + 1;
  while (at < story.count && at - end < 12 && story.gaps[at] < Gap.Comma && !FOLLOWERS.isAt(story, at) && !isAuxiliary(story, at)
    && !SPEECH.isAt(story, at) && !isPastName(story, at) && !(at > end + 1 && isCapital(story, at - 1) && AFTER_SEAT.isAt(story, at) && !isCapital(story, at + 1))) at += 1;
  if (at - end <= 1) return undefined;
  // "of the Cayman Islands, head of the federation"
  const goesOn = story.gaps[at] === Gap.Comma && (DETERMINERS.isAt(story, at) || lowerAt(story, at + 1) === 'of') && presents(story, at);
  return textBetween(story, end, goesOn ? partEnd(story, at) : at);
}

const isAuxiliary = (story: Story, at: number): boolean => AUXILIARIES.isAt(story, at) || lowerAt(story, at).endsWith('n’t');
/** Also of "couldn't", without what stands for "not". */
const AUXILIARIES = new WordSet(['couldn', 'didn', 'wouldn', 'isn', 'wasn', 'hasn', 'doesn', 'don', 'won', 'could', 'may', 'might', 'should', 'must', 'can', 'cannot', 'did', 'does', 'do']);
/** "met Reto Inauen of Bank One for 48 hours": what follows is about the meeting. */
const AFTER_SEAT = new WordSet(['for', 'at', 'on', 'with', 'by', 'to', 'as', 'during', 'since', 'from']);

/** "of the Pirate Party called for": what looks like a verb right after a name in capitals is the sentence's. "from Qalandia refugee camp" goes on. */
const isPastName = (story: Story, at: number): boolean => isCapital(story, at - 1) && !isCapital(story, at) && isClose(story, at) && VERB.test(lowerAt(story, at));
const VERB = /(?:ed|ing|[^s]s)$|^(?:that|beat|won|lost|took|went|came|led|put|set|made|found|held|began|shot|hit|cut|drew|fell|rose|gave|got|ran|sat|stood|saw|spoke|left|met|told|wore|drove|flew|kept|felt|brought|bought|taught|caught|fought|sought|became|grew|threw|broke|chose|spent|sent|built|paid|heard|slept|sang|rode|spread|quit|wept|face|want|plan|need|seek|hope|remain|agree|disagree|plead|deny|appear)$/;
