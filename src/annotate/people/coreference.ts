import type { Candidate, EntityIndex, NameForm } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import type { Meant } from '../resolve/reading.js';
import { isOfOtherState, titleFit } from '../resolve/titles.js';
import type { Neighbourhood, Title } from '../resolve/titles.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import { has, isCapital, startsSentence } from '../story/words.js';
import { isGivenName } from '../unknown/given-names.js';
import { bearerAt, NOBODY } from './bearers.js';
import type { Bearer, Bearers } from './bearers.js';
import { isWomansTitle } from './honorifics.js';
import { isLeading, LEADING } from './leaders.js';

/** Whether a form needs no other name in the article before it. */
export const isStrong = (form: NameForm): boolean => form !== 'surname' && form !== 'weak' && form !== 'definite';

/** A name of these is as often a surname; capitals and states stand for those who govern there. */
const SMALL = new Set(['city', 'region']);
/** Before what can only be a place, and before what may be one. */
const IN = new PackWords('inside');
export const WHERE = new PackWords('whither');

/** Whom and what short names take up: what the article names for certain, and in full. */
export class Coreference {
  readonly #story: Story;
  readonly #near: Neighbourhood;
  readonly #bearers: Bearers;
  readonly #named = new Set<EntityIndex>();
  readonly #namedInFull = new Set<EntityIndex>();
  readonly #names: readonly Found[];
  #aloneWords: ReadonlyMap<number, readonly number[]> | undefined;
  #placedKeys: ReadonlySet<number> | undefined;

  constructor(story: Story, names: readonly Found[], near: Neighbourhood, bearers: Bearers) {
    this.#story = story;
    this.#near = near;
    this.#bearers = bearers;
    this.#names = names;
  }

  /** Takes in what the article names for certain. */
  meet(certain: readonly Meant[]): void {
    for (const { entity, candidate } of certain) {
      this.#named.add(entity);
      if (candidate.form === 'full' || candidate.form === 'title-name') this.#namedInFull.add(entity);
    }
  }

  /** Whether the article names the entity by a surer name too. */
  isNamed({ form, entity }: Candidate): boolean {
    if (form === 'short' || form === 'acronym') return this.#namedInFull.has(entity);
    // Who writes "Washington state" means the capital by "Washington".
    return (form === 'surname' || form === 'definite' || (form === 'weak' && this.#story.knowledge.typeOf(entity) !== 'region')) && this.#named.has(entity);
  }

  /** Whether it names some meaning of a name so. */
  isAnyNamed(candidates: readonly Candidate[]): boolean {
    for (const one of candidates) if (this.isNamed(one)) return true;
    return false;
  }

  /** Whom of the persons named in full a short name means. */
  bearerOf(found: Found, title: Title | undefined): Bearer | undefined {
    const story = this.#story;
    if (story.without.surnames) return undefined;
    const key = story.keys[found.end - 1];
    const surname = this.#bearers.bySurname(key);
    const given = this.#bearers.byGivenName(found.end - 1);
    return surname.length + given.length === 0 ? undefined : this.#bearerAmong(found, title, key, surname, given);
  }

  /** Whether somebody whom the article names in full has a name as one of theirs. */
  isBorne({ end }: Found): boolean {
    return this.#bearers.bySurname(this.#story.keys[end - 1]).length + this.#bearers.byGivenName(end - 1).length > 0;
  }

  #bearerAmong(found: Found, title: Title | undefined, key: number, surname: readonly Bearer[], given: readonly Bearer[]): Bearer | undefined {
    const story = this.#story;
    // "in The Hague": the article in capitals is the name's, and no namesake's
    const isArticle = THE.isAt(story, found.first) && (startsSentence(story, found.first) || !isCapital(story, found.first));
    const words = found.end - found.first - (isArticle ? 1 : 0);
    if (!found.candidates.some((candidate) => candidate.form === 'surname' || candidate.form === 'weak') && words > 1) return undefined;
    const isCandidate = ({ entity }: Bearer): boolean => found.candidates.some((candidate) => candidate.entity === entity);
    // "Tiffany wrote" after "Tiffany Waldorf" is not the jeweller.
    const isStranger = ({ entity, kind, first }: Bearer): boolean => entity === undefined && kind === 'person' && first < found.first && words === 1 && story.keys[first] === key && isGivenName(story, first);
    const bearers = [...surname, ...given.filter((bearer) => (isCandidate(bearer) || isStranger(bearer)) && !surname.includes(bearer))];
    const isUnknown = bearers.length > 0 && bearers.every((bearer) => bearer.entity === undefined);
    if (isUnknown && found.candidates.some((candidate) => this.#isAnothers(candidate, found, key, bearers))) return undefined;
    if (!isUnknown && (this.#isLeaderFirst(found, key, bearers) || this.isLand(found))) return undefined;
    const holds = (entity: EntityIndex | undefined): boolean => entity !== undefined && titleFit(story, title, entity) === 'holds';
    const holders = title === undefined ? [] : bearers.filter(({ entity }) => holds(entity));
    if (holders.length > 0) return bearerAt(story, holders, found.first);
    // "the Nobel" is no Alfred Nobel: of whom the pack knows and who is not called so, where a thing is.
    const isThings = found.candidates.every(({ entity, form }) => isStrong(form) && story.knowledge.kindOf(entity) === 'other');
    const meant = bearers.filter((bearer) => bearer.entity === undefined || !isOfOtherState(story, { found, title }, bearer.entity) && !(isThings && story.gaps[found.end] !== Gap.Possessive && !isCandidate(bearer)));
    return meant.length === 0 ? undefined : bearerAt(story, meant, found.first);
  }

  /**
   * Whether a short name rather means this than the strangers who bear it: a place; a body that the article names in
   * full; a state whose head is named ("Jordan’s king"); a leader whom it names by surname before it mentions the stranger ("Yeltsin visits wife Naina").
   */
  #isAnothers(candidate: Candidate, found: Found, key: number, bearers: readonly Bearer[]): boolean {
    const { knowledge } = this.#story;
    const { entity, form, prior } = candidate;
    if (knowledge.kindOf(entity) === 'person') {
      const alone = this.#alone.get(key)?.[0] ?? Infinity;
      return isLeading(knowledge, candidate) && bearers.every(({ first }) => alone < first);
    }
    if (knowledge.kindOf(entity) === 'place' && prior > 0.2 && this.#isOwner(found.end)) return true;
    if (!isStrong(form) || prior <= 0.9) return false;
    if (SMALL.has(knowledge.typeOf(entity) ?? '') && this.#isOnlySurname(found, key, bearers)) return false;
    // "Houthi positions" before anybody has read of Abdel-Malek al-Houthi.
    const isBefore = (this.#alone.get(key)?.[0] ?? Infinity) < Math.min(...bearers.map(({ first }) => first));
    return knowledge.kindOf(entity) === 'place' || this.#namedInFull.has(entity) || (isBefore && knowledge.kindOf(entity) === 'organization');
  }

  /** "in Jordan" in a text that tells of the land, and of Jim Jordan: before he is named, and where it is a place. */
  isLand(found: Found): boolean {
    const bearers = found.end - found.first > 1 ? NOBODY : this.#bearers.bySurname(this.#story.keys[found.first]);
    return bearers.length > 0 && this.#isLandOf(found, bearers);
  }

  /** Whether the text somewhere speaks of a name as of a place. */
  isPlaced({ first, end }: Found): boolean {
    return end - first === 1 && this.#placed().has(this.#story.keys[first]);
  }

  /** "Jordan's king" */
  #isOwner(end: number): boolean {
    return this.#story.gaps[end] === Gap.Possessive && this.#near.roleAt.has(end);
  }

  #isLandOf({ first, candidates }: Found, bearers: readonly Bearer[]): boolean {
    const story = this.#story;
    if (!candidates.some(({ entity, form }) => form === 'full' && story.knowledge.kindOf(entity) === 'place') || !this.#placed().has(story.keys[first])) return false;
    return WHERE.isAt(story, first - 1) || this.#isBehindTown(first) || bearers.every((bearer) => first < bearer.first);
  }

  /** "AMMAN, Jordan (Reuters)" */
  #isBehindTown(at: number): boolean {
    return this.#story.gaps[at] === Gap.Comma && this.#story.gaps[at + 1] >= Gap.Comma && this.#near.nameEndingAt.get(at)?.candidates.some(({ entity }) => this.#story.knowledge.kindOf(entity) === 'place') === true;
  }

  /** "Whitney Houston … fans mourned Houston": a city's name after somebody of that surname, in a text that tells of nothing there. */
  #isOnlySurname(found: Found, key: number, bearers: readonly Bearer[]): boolean {
    const story = this.#story;
    if (!bearers.some(({ kind, first, end }) => kind === 'person' && first < found.first && end - first > 1 && story.keys[end - 1] === key)) return false;
    return !this.#placed().has(key) && !WHERE.isAt(story, found.first - 1) && story.gaps[found.end] !== Gap.Hyphen;
  }

  /** "Obama thanked Michelle Obama": a leader named by surname alone before a namesake is named in full. */
  #isLeaderFirst({ first, candidates: [likeliest] }: Found, key: number, bearers: readonly Bearer[]): boolean {
    return likeliest.form === 'surname' && this.#story.knowledge.prominenceOf(likeliest.entity) >= LEADING && first === this.#alone.get(key)?.[0] && !isWomansTitle(this.#story, first - 1)
      && bearers.every((bearer) => first < bearer.first && bearer.entity !== likeliest.entity);
  }

  /** Where each word stands as a name by itself, in order. */
  get #alone(): ReadonlyMap<number, readonly number[]> {
    return this.#aloneWords ??= wordsAlone(this.#story, this.#names);
  }

  /** Names that the text uses of a place: "in Houston", "Houston, Texas", "HOUSTON (AP)". */
  #placed(): ReadonlySet<number> {
    if (this.#placedKeys !== undefined) return this.#placedKeys;
    const story = this.#story;
    const placed = new Set<number>();
    for (const [key, words] of this.#alone) {
      const isPlaced = (at: number): boolean => IN.isAt(story, at - 1) || this.#isBehindTown(at) || story.gaps[at + 1] === Gap.Hyphen
        || (has(story, at, Shape.Upper) && story.gaps[at] === Gap.Stop) || (story.gaps[at + 1] === Gap.Comma && this.#near.nameAt.get(at + 1)?.candidates.some(({ entity }) => story.knowledge.typeOf(entity) === 'region') === true);
      if (words.some(isPlaced)) placed.add(key);
    }
    return (this.#placedKeys = placed);
  }
}

function wordsAlone(story: Story, names: readonly Found[]): ReadonlyMap<number, readonly number[]> {
  const words = new Map<number, number[]>();
  for (const { first, end } of names) {
    const key = story.keys[first];
    // "Charles" of "Ray Charles Foundation" is not alone.
    if (end - first !== 1 || (story.gaps[first] === Gap.Space && isCapital(story, first - 1) && isGivenName(story, first - 1))) continue;
    const alone = words.get(key);
    if (alone === undefined) words.set(key, [first]);
    else alone.push(first);
  }
  return words;
}
