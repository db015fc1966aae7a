import type { EntityIndex } from '../../knowledge/api.js';
import { firstNotBelow } from '../../text/search.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import { isCapital, sentenceStart, unstoppedAt } from '../story/words.js';
import { byHonorific, byPronoun } from './honorifics.js';
import { isKin, isKinWord } from './kinship.js';
import { nameEnd, NOBLE, surnameWord } from './surnames.js';
import { HONORIFICS, OF_GENERATION, PARTICLES } from '../unknown/word-lists.js';

/** Somebody, or a company, whom the article names in full: an entity, or somebody unknown. */
export interface Bearer {
  /** Entity of the pack, or undefined for somebody outside it. */
  entity: EntityIndex | undefined;
  kind: 'person' | 'organization';
  /** Identity within the article. */
  key: string;
  /** Words of the first full name. */
  first: number;
  end: number;
  /** First words of the full names, in order. */
  readonly full: number[];
  /** Words of later short names, in order. */
  readonly short: number[];
}

/** More people of one name than this are not told apart anyway; it bounds the work on hostile texts. */
const MOST_BEARERS = 8;

export const NOBODY: readonly Bearer[] = [];

/** The persons of an article by each word of their full names. */
export class Bearers {
  readonly #byKey = new Map<string, Bearer>();
  readonly #bySurname = new Map<number, Bearer[]>();
  readonly #byOther = new Map<number, Bearer[]>();
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Records a full name in words [first, end); names are recorded in text order. */
  add(key: string, first: number, end: number, entity?: EntityIndex): Bearer {
    let bearer = this.#byKey.get(key);
    if (bearer === undefined) {
      bearer = { entity, kind: 'person', key, first, end, full: [], short: [] };
      this.#byKey.set(key, bearer);
    }
    // By the same words nobody becomes known anew.
    if (bearer.full.length === 0 || !isWrittenAlike(this.#story, bearer, first, end)) this.#index(bearer, first, end);
    bearer.full.push(first);
    return bearer;
  }

  /** Records a group that single words may name later: "Burlington" of "Burlington Industries", "Heat" of "Miami Heat", an acronym in brackets. */
  addGroup(key: string, first: number, end: number, words: readonly number[], entity?: EntityIndex): void {
    if (this.#byKey.has(key)) {
      this.#byKey.get(key)!.full.push(first);
      return;
    }
    const bearer: Bearer = { entity, kind: 'organization', key, first, end, full: [first], short: [] };
    this.#byKey.set(key, bearer);
    for (const word of words) this.#enter(this.#bySurname, word, bearer);
  }

  ofEntity(entity: EntityIndex): Bearer | undefined {
    return this.#byKey.get(`#${entity}`);
  }

  ofKey(key: string): Bearer | undefined {
    return this.#byKey.get(key);
  }

  bySurname(tokenKey: number): readonly Bearer[] {
    return this.#bySurname.get(tokenKey) ?? NOBODY;
  }

  byOtherName(tokenKey: number): readonly Bearer[] {
    return this.#byOther.get(tokenKey) ?? NOBODY;
  }

  /** Whom a given name at `word` may mean: "his brother Mahinda" is nobody whose family the article does not name. */
  byGivenName(word: number): readonly Bearer[] {
    const bearers = this.byOtherName(this.#story.keys[word]);
    if (bearers.length === 0 || !isKin(this.#story, word - 1)) return bearers;
    return bearers.filter(({ first, end }) => this.bySurname(this.#story.keys[surnameWord(this.#story, first, end)]).length > 1);
  }

  /** Last words are surnames, in "Moon Jae-in" the first, of "Dlamini-Zuma" no single one; particles and titles count for nothing. */
  #index(bearer: Bearer, first: number, until: number): void {
    const story = this.#story;
    // "Duke of Sussex": what follows "of" names no person.
    const end = nameEnd(story, first, until);
    const last = surnameWord(story, first, end);
    const isHalf = last > first && story.gaps[last] === Gap.Hyphen && !PARTICLES.isAt(story, last - 1);
    const surname = isHalf ? -1 : last;
    for (let at = first; at < end; at += 1) {
      const word = unstoppedAt(story, at);
      if (PARTICLES.isAt(story, at) || HONORIFICS.isUnstoppedAt(story, at) || (at === first && NOBLE.isAt(story, at)) || OF_GENERATION.has(word) || word.length < 2) continue;
      this.#enter(at === surname ? this.#bySurname : this.#byOther, at, bearer);
    }
  }

  #enter(table: Map<number, Bearer[]>, word: number, bearer: Bearer): void {
    const key = this.#story.keys[word];
    const list = table.get(key);
    if (list === undefined) table.set(key, [bearer]);
    else if (list.length < MOST_BEARERS && !list.includes(bearer)) list.push(bearer);
  }
}

/** Whether words [first, end) are those of the first full name, with the same between them. */
function isWrittenAlike({ keys, shapes, gaps }: Story, bearer: Bearer, first: number, end: number): boolean {
  if (end - first !== bearer.end - bearer.first) return false;
  for (let at = first, own = bearer.first; at < end; at += 1, own += 1) {
    if (keys[at] !== keys[own] || shapes[at] !== shapes[own] || at > first && gaps[at] !== gaps[own]) return false;
  }
  return true;
}

/**
 * So much better known, somebody keeps the bare surname from relatives whom the article names in full, but for the sentence
 * after: where it has already called them by it, and where it has not.
 */
const BETTER_KNOWN = 10;
const FAR_BETTER_KNOWN = 30;

/** The bearer whom a later short name at word `at` means: the last named in the same block, else the one named most, else the best known. */
export function bearerAt(story: Story, all: readonly Bearer[], at: number): Bearer | undefined {
  const called = withoutApposed(story, byHonorific(story, all, at), at);
  if (called.length <= 1) return called[0];
  const bearers = byPronoun(story, withoutTheirKin(story, called), at);
  if (bearers.length <= 1) return bearers[0];
  const section = story.sectionOf[at];
  let nearest: { bearer: Bearer; place: number } | undefined;
  const here = sentenceStart(story, at);
  for (const bearer of bearers) {
    const place = Math.max(lastBefore(bearer.full, at), lastBefore(bearer.short, at));
    if (place < 0 || story.sectionOf[place] !== section) continue;
    // "Li Qiang replaces Li Keqiang. Li …": of two in one sentence before, whom it is about.
    const isSubject = nearest !== undefined && place < here && nearest.place < here && sentenceStart(story, place) === sentenceStart(story, nearest.place);
    if (nearest === undefined || (isSubject ? place < nearest.place : place > nearest.place)) nearest = { bearer, place };
  }
  const count = (bearer: Bearer): number => bearer.full.length + bearer.short.length;
  const known = ({ entity }: Bearer): number => (entity === undefined ? 0 : story.knowledge.prominenceOf(entity));
  // A relative who makes the news is mostly one of whom all know: "Kim's sister, Kim Yo Jong".
  const isOfKin = story.gaps[at + 1] === Gap.Possessive && (isKinWord(story, at + 1) || isKinWord(story, at + 2));
  const isJustNamed = nearest === undefined || nearest.place >= sentenceStart(story, sentenceStart(story, at) - 1);
  const least = (one: Bearer): number => (lastBefore(one.short, at) >= 0 ? BETTER_KNOWN : FAR_BETTER_KNOWN);
  // Whom the article is about, named first and more often, or called by it already, keeps it from a relative named once.
  const isLead = (one: Bearer, rival: Bearer): boolean => one.first < rival.first && (known(one) >= known(rival) || lastBefore(one.short, at) >= 0)
    && lastBefore(rival.short, at) < 0 && rival.full.length <= one.full.length;
  // A stranger presented in this paragraph keeps it from whom only others name.
  const isAway = (one: Bearer, rival: Bearer): boolean => rival.entity === undefined && story.sectionOf[Math.max(lastBefore(one.full, at), lastBefore(one.short, at))] !== section;
  const isHead = (one: Bearer, rival: Bearer): boolean => lastBefore(one.full, at) >= 0 && !isAway(one, rival) && (known(one) >= known(rival) + least(one) || isLead(one, rival));
  const head = (isJustNamed && !isOfKin) || nearest === undefined ? undefined : bearers.find((one) => isHead(one, nearest.bearer));
  // Whom the article has named by now, else, in a headline, who comes in the first part that names one.
  const until = bearers.some(({ first }) => first < at) ? at : story.sections[story.sectionOf[Math.min(...bearers.map(({ first }) => first))]].endWord;
  const isDead = ({ entity }: Bearer): boolean => entity !== undefined && (story.knowledge.lifeOf(entity).to ?? '9') < (story.day ?? '0');
  // The living make the news ("Bongo declared winner"); of a couple about equally known it is the one of whom the article speaks first.
  const byName = (a: Bearer, b: Bearer): number => Number(isDead(a)) - Number(isDead(b)) || (Math.abs(known(b) - known(a)) >= BETTER_KNOWN ? known(b) - known(a) : a.first - b.first);
  return head ?? nearest?.bearer ?? bearers.filter(({ first }) => first < until).reduce((a, b) => ((count(b) - count(a) || byName(a, b)) > 0 ? b : a));
}

/** "Kim Yo Jong, Kim's sister": nobody is a relative of themselves. */
function withoutApposed(story: Story, bearers: readonly Bearer[], at: number): readonly Bearer[] {
  if (bearers.length < 2 || story.gaps[at] !== Gap.Comma || story.gaps[at + 1] !== Gap.Possessive || !(isKinWord(story, at + 1) || isKinWord(story, at + 2))) return bearers;
  return bearers.filter(({ full }) => at - lastBefore(full, at) > LONGEST_NAME);
}

const LONGEST_NAME = 4;

/** "Otto Low died. His son Chien Low came. Low was 80.": strangers presented as somebody's relatives leave the name to whom it was before. */
function withoutTheirKin(story: Story, bearers: readonly Bearer[]): readonly Bearer[] {
  const others = bearers.filter(({ entity, first }) => entity !== undefined || !isKin(story, first - 1) || !POSSESSORS.isAt(story, first - 2));
  return others.some(({ first }) => bearers.every((one) => first <= one.first)) ? others : bearers;
}
const POSSESSORS = wordSet('his her');

/** The last of the rising places before `at`, or −1. */
function lastBefore(places: readonly number[], at: number): number {
  const next = firstNotBelow(places.length, (index) => places[index], at);
  return next === 0 ? -1 : places[next - 1];
}

/** Whether the full name of a bearer has that word. */
/** "Nawaz" of "Nawaz Sharif" is no short name of Maryam Nawaz, where the article names him in full as well. */
export const opensAnothers = (story: Story, bearers: Bearers, at: number, bearer: Bearer): boolean => story.gaps[at + 1] === Gap.Space && isCapital(story, at + 1)
  && bearers.bySurname(story.keys[at + 1]).some((other) => other !== bearer && other.kind === 'person' && hasWord(story, other, at));

export function hasWord(story: Story, { first, end }: Bearer, word: number): boolean {
  const key = story.keys[word];
  for (let at = first; at < end; at += 1) if (story.keys[at] === key) return true;
  return false;
}
