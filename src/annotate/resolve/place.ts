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

enum Sign { UnknownLeft = 1, UnknownRight = 2, AlsoLower = 4, Acts = 8, Team = 16, Contestant = 32, InTable = 64, BareDemonym = 128, Generic = 256 }

/**
 * What the text around a name says, whatever the name means; names are weighed twice, and with several meanings. What
 * only some kinds of meanings ask is read when it is asked.
 */
export class Place {
  readonly title: Title | undefined;
  readonly #story: Story;
  readonly #near: Neighbourhood;
  /** Bits of `Sign`: which hold, and which are known. All in two numbers, since an article has thousands of names and each keeps its own. */
  #signs = 0;
  #known = 0;
  #meant: readonly Candidate[] | undefined;
  #owners: readonly string[] | undefined;
  #ownersWithin: readonly string[] | undefined;

  constructor(story: Story, near: Neighbourhood, cover: Cover, readonly found: Found) {
    const { first } = found;
    this.#story = story;
    this.#near = near;
    this.title = titleOf(story, near, found);
    if (!story.without.has('longer-names')) {
      if (unknownLeft(story, cover, found)) this.#signs |= Sign.UnknownLeft;
      if (unknownRight(story, cover, found)) this.#signs |= Sign.UnknownRight;
    }
    if (this.single && !this.shouted && story.lowerKeys.has(story.keys[first]) && !isCamel(story, first)) this.#signs |= Sign.AlsoLower;
  }

  /** Of one word. */
  get single(): boolean {
    return this.found.end - this.found.first === 1;
  }

  /** A capitalised word that nobody knows stands right before it. */
  get unknownLeft(): boolean {
    return (this.#signs & Sign.UnknownLeft) !== 0;
  }

  /** The same right after it. */
  get unknownRight(): boolean {
    return (this.#signs & Sign.UnknownRight) !== 0;
  }

  /** The second half of a word that nobody knows: "Left-Green Movement". */
  get isSecondHalf(): boolean {
    const { first } = this.found;
    return this.unknownLeft && this.#story.gaps[first] === Gap.Hyphen && !PARTICLES.isAt(this.#story, first - 1);
  }

  get inHeadline(): boolean {
    return this.#story.sections[this.#story.sectionOf[this.found.first]].titleCase;
  }

  get startsSentence(): boolean {
    return startsSentence(this.#story, this.found.first);
  }

  /** A single word that the article also writes small. */
  get alsoLower(): boolean {
    return (this.#signs & Sign.AlsoLower) !== 0;
  }

  /** A single word all in capitals. */
  get shouted(): boolean {
    return this.single && has(this.#story, this.found.first, Shape.Upper);
  }

  get quoted(): boolean {
    return isQuoted(this.#story, this.found);
  }

  /** Does or is told something, as people are. */
  get acts(): boolean {
    return this.#is(Sign.Acts) ?? this.#keep(Sign.Acts, acts(this.#story, this.found, this.#near));
  }

  /** Is spoken of as companies on a market are. */
  get trades(): boolean {
    return trades(this.#story, this.found.first, this.found.end);
  }

  get isTeam(): boolean {
    return this.#is(Sign.Team) ?? this.#keep(Sign.Team, isTeam(this.#story, this.found));
  }

  get isContestant(): boolean {
    return this.#is(Sign.Contestant) ?? this.#keep(Sign.Contestant, isContestant(this.#story, this.found));
  }

  get isInTable(): boolean {
    return this.#is(Sign.InTable) ?? this.#keep(Sign.InTable, isInTable(this.#story, this.found));
  }

  get isBareDemonym(): boolean {
    return this.#is(Sign.BareDemonym) ?? this.#keep(Sign.BareDemonym, isBareDemonym(this.#story, this.found));
  }

  get isGeneric(): boolean {
    return this.#is(Sign.Generic) ?? this.#keep(Sign.Generic, isGeneric(this.#story, this.found));
  }

  /** Whether a sign holds; undefined if nobody has asked. */
  #is(sign: Sign): boolean | undefined {
    return (this.#known & sign) === 0 ? undefined : (this.#signs & sign) !== 0;
  }

  #keep(sign: Sign, holds: boolean): boolean {
    this.#known |= sign;
    if (holds) this.#signs |= sign;
    return holds;
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
