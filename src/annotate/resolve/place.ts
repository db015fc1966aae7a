import type { Candidate } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { acts } from '../people/metonyms.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isQuoteAt, startsSentence, wordAt } from '../story/words.js';
import { PARTICLES } from '../unknown/word-lists.js';
import { trades } from './by-setting.js';
import { byUse } from './by-use.js';
import { inTime } from './in-time.js';
import { unknownLeft, unknownRight } from './longer-names.js';
import type { Cover } from './longer-names.js';
import { isBareDemonym, isGeneric, ownersBefore, ownersWithin } from './surroundings.js';
import { isInTable } from './tables.js';
import { isContestant, isTeam } from './teams.js';
import { titleOf } from './titles.js';
import type { Neighbourhood, Title } from './titles.js';

/**
 * What the text around a name says, whatever the name means; names are weighed twice, and with several meanings. What
 * only some kinds of meanings ask is read when it is asked.
 */
export class Place {
  readonly title: Title | undefined;
  /** Of one word. */
  readonly single: boolean;
  /** A capitalised word that nobody knows stands right before it, right after it. */
  readonly unknownLeft: boolean;
  readonly unknownRight: boolean;
  /** The second half of a word that nobody knows: "Left-Green Movement". */
  readonly isSecondHalf: boolean;
  readonly inHeadline: boolean;
  readonly startsSentence: boolean;
  /** A single word that the article also writes small. */
  readonly alsoLower: boolean;
  /** A single word all in capitals. */
  readonly shouted: boolean;
  readonly quoted: boolean;
  readonly #story: Story;
  readonly #near: Neighbourhood;
  #acts: boolean | undefined;
  #isTeam: boolean | undefined;
  #isContestant: boolean | undefined;
  #isInTable: boolean | undefined;
  #isBareDemonym: boolean | undefined;
  #isGeneric: boolean | undefined;
  #meant: readonly Candidate[] | undefined;
  #owners: readonly string[] | undefined;
  #ownersWithin: readonly string[] | undefined;

  constructor(story: Story, near: Neighbourhood, cover: Cover, readonly found: Found) {
    const { first, end } = found;
    const isLonger = !story.without.has('longer-names');
    this.#story = story;
    this.#near = near;
    this.single = end - first === 1;
    this.shouted = this.single && has(story, first, Shape.Upper);
    this.title = titleOf(story, near, found);
    this.unknownLeft = isLonger && unknownLeft(story, cover, found);
    this.unknownRight = isLonger && unknownRight(story, cover, found);
    this.isSecondHalf = this.unknownLeft && story.gaps[first] === Gap.Hyphen && !PARTICLES.isAt(story, first - 1);
    this.inHeadline = story.sections[story.sectionOf[first]].titleCase;
    this.startsSentence = startsSentence(story, first);
    this.alsoLower = this.single && !this.shouted && story.lowerKeys.has(story.keys[first]) && !isCamel(story, first);
    this.quoted = isQuoted(story, found);
  }

  /** Does or is told something, as people are. */
  get acts(): boolean {
    return this.#acts ??= acts(this.#story, this.found, this.#near);
  }

  /** Is spoken of as companies on a market are. */
  get trades(): boolean {
    return trades(this.#story, this.found.first, this.found.end);
  }

  get isTeam(): boolean {
    return this.#isTeam ??= isTeam(this.#story, this.found);
  }

  get isContestant(): boolean {
    return this.#isContestant ??= isContestant(this.#story, this.found);
  }

  get isInTable(): boolean {
    return this.#isInTable ??= isInTable(this.#story, this.found);
  }

  get isBareDemonym(): boolean {
    return this.#isBareDemonym ??= isBareDemonym(this.#story, this.found);
  }

  get isGeneric(): boolean {
    return this.#isGeneric ??= isGeneric(this.#story, this.found);
  }

  /** The meanings that the day and the words around leave, whatever else the article names. */
  get meant(): readonly Candidate[] {
    return this.#meant ??= byUse(this.#story, this, inTime(this.#story, withoutDefinites(this.found.candidates)));
  }

  /** Countries of the name right before; none where no place's name stands there. */
  get owners(): readonly string[] | undefined {
    return (this.#owners ??= ownersBefore(this.#story, this.#near, this.found) ?? NONE) === NONE ? undefined : this.#owners;
  }

  /** Countries of the place with which the name itself begins. */
  get ownersWithin(): readonly string[] {
    return this.#ownersWithin ??= this.single ? NONE : ownersWithin(this.#story, this.#near, this.found);
  }
}

const NONE: readonly string[] = [];

/** "iPhone", "eBay": no common word. */
const isCamel = (story: Story, word: number): boolean => !isCapital(story, word) && /\p{Lu}/u.test(wordAt(story, word));

function isQuoted(story: Story, { first, end }: Found): boolean {
  if (story.gaps[end] === Gap.Possessive) return false;
  return isQuoteAt(story.text, story.starts[first] - 1) && isQuoteAt(story.text, story.ends[end - 1]);
}

function withoutDefinites(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const { form } of candidates) if (form === 'definite') return candidates.filter((candidate) => candidate.form !== 'definite');
  return candidates;
}
