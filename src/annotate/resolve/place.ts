import type { Candidate } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { Trait } from '../names/traits.js';
import { acts } from '../people/metonyms.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import { has, isCapital, isQuoteAt, lowerAt, startsSentence, wordAt } from '../story/words.js';
import { PARTICLES } from '../unknown/word-lists.js';
import { trades } from './by-setting.js';
import { byArticle } from './by-article.js';
import { byUse } from './by-use.js';
import { inTime } from './in-time.js';
import { isGivenNameHere, isSubjectNext, unknownLeft, unknownRight } from './longer-names.js';
import type { Cover } from './longer-names.js';
import { holdsOwner, isBareDemonym, isGeneric, ownersBefore } from './surroundings.js';
import { isInTable } from './tables.js';
import { isContestant, isTeam } from './teams.js';
import { titleOf } from './titles.js';
import type { Neighbourhood, Title } from './titles.js';

export enum Sign {
  UnknownLeft = 1,
  UnknownRight = 2,
  /** A single word that the article also writes small. */
  AlsoLower = 4,
  /** A single word all in capitals. */
  Shouted = 8,
  /** A single word that begins a sentence. */
  Opens = 16,
  Headline = 32,
  Quoted = 64,
  // Asked of few.
  Acts = 128, Team = 256, Contestant = 512, InTable = 1024, BareDemonym = 2048, Generic = 4096,
}

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

  constructor(story: Story, near: Neighbourhood, cover: Cover, readonly found: Found) {
    const { first } = found;
    this.#story = story;
    this.#near = near;
    this.title = titleOf(story, near, found);
    if (!story.without['longer-names']) {
      if (unknownLeft(story, cover, found)) this.#signs |= Sign.UnknownLeft;
      if (unknownRight(story, cover, found) && !isSubjectNext(story, near, found) || isGivenNameHere(story, near, found)) this.#signs |= Sign.UnknownRight;
    }
    if (this.single) {
      if (has(story, first, Shape.Upper)) this.#signs |= Sign.Shouted;
      else if (story.lowerKeys.has(story.keys[first]) && !isCamel(story, first)) this.#signs |= Sign.AlsoLower;
      if (startsSentence(story, first)) this.#signs |= Sign.Opens;
    }
    if (story.sections[story.sectionOf[first]].titleCase) this.#signs |= Sign.Headline;
    if (isQuoted(story, found)) this.#signs |= Sign.Quoted;
  }

  /** Signs that are read at once, those before `Acts`. */
  get signs(): number {
    return this.#signs;
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

  /** Does or is told something, as people are. */
  get acts(): boolean {
    return this.#asks(Sign.Acts, acts);
  }

  /** Is spoken of as companies on a market are. */
  get trades(): boolean {
    return trades(this.#story, this.found.first, this.found.end);
  }

  get isTeam(): boolean {
    return this.#asks(Sign.Team, isTeam);
  }

  get isContestant(): boolean {
    return this.#asks(Sign.Contestant, isContestant);
  }

  get isInTable(): boolean {
    return this.#asks(Sign.InTable, isInTable);
  }

  get isBareDemonym(): boolean {
    return this.#asks(Sign.BareDemonym, isBareDemonym);
  }

  get isGeneric(): boolean {
    return this.#asks(Sign.Generic, isGeneric);
  }

  /** Whether a sign holds, as far as somebody has asked; else asks. */
  #asks(sign: Sign, ask: (story: Story, found: Found, near: Neighbourhood) => boolean): boolean {
    if ((this.#known & sign) === 0) {
      this.#known |= sign;
      if (ask(this.#story, this.found, this.#near)) this.#signs |= sign;
    }
    return (this.#signs & sign) !== 0;
  }

  /** The meanings that the day and the words around leave, whatever else the article names. */
  get meant(): readonly Candidate[] {
    return this.#meant ??= this.#readMeant();
  }

  #readMeant(): readonly Candidate[] {
    const { first, candidates, traits } = this.found;
    const isPast = this.#story.gaps[first] <= Gap.Hyphen && PAST.isAt(this.#story, first - 1);
    const then = inTime(this.#story, (traits & Trait.Definite) === 0 ? candidates : withoutDefinites(candidates), isPast);
    const land = (traits & Trait.Place) === 0 ? then : byArticle(this.#story, this.found, then);
    return (traits & Trait.Metonym) === 0 ? land : byUse(this.#story, this, land);
  }

  /** Countries of the name right before; none where no place's name stands there. */
  get owners(): readonly string[] | undefined {
    return (this.#owners ??= ownersBefore(this.#story, this.#near, this) ?? NONE) === NONE ? undefined : this.#owners;
  }

  holdsOwner(home: string | undefined, isOffice: boolean): boolean {
    return !this.single && holdsOwner(this.#story, this.#near, this.found, home, isOffice);
  }
}

/** Of who bore a name before. */
const PAST = wordSet('then former');

const NONE: readonly string[] = [];

/** "iPhone", "eBay": no common word. */
const isCamel = (story: Story, word: number): boolean => !isCapital(story, word) && wordAt(story, word) !== lowerAt(story, word);

function isQuoted(story: Story, { first, end }: Found): boolean {
  if (story.gaps[end] === Gap.Possessive) return false;
  return isQuoteAt(story.text, story.starts[first] - 1) && isQuoteAt(story.text, story.ends[end - 1]);
}

const withoutDefinites = (candidates: readonly Candidate[]): readonly Candidate[] => candidates.filter(({ form }) => form !== 'definite');
