import type { EntityIndex } from '../../knowledge/api.js';
import { endsDateline } from '../names/acronyms.js';
import type { Found, FoundNames } from '../names/find-names.js';
import { Trait } from '../names/traits.js';
import { readBareParts, withParticles } from '../people/bare-parts.js';
import { Coreference, isStrong } from '../people/coreference.js';
import { readKin } from '../people/kin.js';
import { leadersAmong } from '../people/leaders.js';
import { readTitled } from '../people/titled.js';
import { meetBearers } from '../people/meet-bearers.js';
import { unlikelyIn } from '../people/unlikely.js';
import { Bearers, hasWord, opensAnothers } from '../people/bearers.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { markWords } from '../story/words.js';
import { findUnknown } from '../unknown/find-unknown.js';
import type { UnknownName } from '../unknown/find-unknown.js';
import { PARTICLES } from '../unknown/word-lists.js';
import { threshold } from './choose.js';
import { createCircle } from './circle.js';
import { sportOfTable } from './clubs.js';
import { evidenceOf } from './evidence.js';
import type { FullNames } from './evidence.js';
import { isByInitials } from './by-country.js';
import { isAmbiguous } from './by-place.js';
import { tradedAmong } from './by-setting.js';
import { withoutCompounds } from './compounds.js';
import { DefinedAcronyms } from './defined-acronyms.js';
import { coverOf } from './longer-names.js';
import type { Cover } from './longer-names.js';
import { isTitle } from './in-era.js';
import { inTextOrder } from './reading.js';
import type { Meant, Reading } from './reading.js';
import { indexNames } from './resolution.js';
import type { Resolution } from './resolution.js';
import type { Place } from './place.js';
import { readStorms } from './storms.js';
import { readSports } from './sports.js';
import type { Sports } from './sports.js';
import { mapNeighbourhood, titleFit } from './titles.js';
import type { Neighbourhood, TitleFit } from './titles.js';
import { Weigher } from './weigher.js';
import type { Observer } from './weigher.js';
import type { Weighing } from './weighing.js';

export function resolveNames(story: Story, found: FoundNames, observer?: Observer): Resolution {
  return new Resolver(story, found, observer).run();
}

class Resolver {
  readonly #story: Story;
  readonly #found: FoundNames;
  readonly #near: Neighbourhood;
  readonly #cover: Cover;
  readonly #weigher: Weigher;
  readonly #bearers: Bearers;
  readonly #acronyms: DefinedAcronyms;
  readonly #coreference: Coreference;
  readonly #sports: Sports;
  readonly #fullNames: FullNames = new Map();

  constructor(story: Story, found: FoundNames, observer: Observer | undefined) {
    this.#story = story;
    this.#found = found;
    this.#near = mapNeighbourhood(story, found.names, found.roles);
    this.#cover = coverOf(story, found.names, found.roles);
    this.#bearers = new Bearers(story);
    this.#acronyms = new DefinedAcronyms(story);
    this.#sports = readSports(story, sportOfTable(story, found.names));
    this.#coreference = new Coreference(story, found.names, this.#near, this.#bearers);
    this.#weigher = new Weigher(story, found.names, this.#near, this.#cover, this.#coreference, createCircle(story, [], this.#sports, () => false), observer);
  }

  run(): Resolution {
    const story = this.#story;
    let certain = this.#certain();
    this.#weigher.circle = createCircle(story, certain, this.#sports, (meant) => tellsCountry(story, meant), tradedAmong(story, this.#found.names), leadersAmong(story, this.#found.names));
    const unlikely = unlikelyIn(story, certain, this.#weigher.circle, (one) => this.#weigher.placeOf(one).title, this.#near);
    if (unlikely.size > 0) {
      this.#weigher.leaveOut(unlikely);
      certain = certain.filter(({ entity }) => !unlikely.has(entity));
    }
    const all = findUnknown(story, certain.map((reading) => reading.found), this.#near);
    const unknown = meetBearers(story, this.#bearers, certain, all, this.#acronyms.definedAt(), this.#found.names);
    this.#coreference.meet(certain);
    this.#acronyms.meet(certain);
    this.#meetTitled();
    const held = new Uint8Array(story.count + 1);
    for (const name of unknown) markWords(held, name.first, name.end);
    let pairs: ReadonlySet<string> | undefined;
    const longer = (): ReadonlySet<string> => pairs ??= pairsIn(story, unknown);
    const readings: Reading[] = readTitled(story, certain);
    for (const { found } of readings) held[found.first] = 1;
    const unknownAgain: Resolution['unknownAgain'] = [];
    // By the numbers of the names: whether it is read, and as a person.
    const isRead = new Uint8Array(this.#found.names.length);
    const isPerson = new Uint8Array(this.#found.names.length);
    for (const name of this.#found.names) {
      if (held[name.first] === 1 || held[name.end - 1] === 1) continue;
      // "Lee" in "Lee Jae-yong" is no short name of another Lee, "York" in "Duke of York" no place.
      if (name.inside !== undefined && (isPerson[name.inside.number] === 1 || isTitle(story, name.inside))) continue;
      if (isOfLonger(story, name, longer)) continue;
      const answer = this.#read(name, unknownAgain);
      if (answer === undefined || (name.inside !== undefined && isRead[name.inside.number] !== 1 && !(isOfWhole(story, answer, name.inside) && !this.#isHalf(answer, name.inside)) && !isButArticle(story, name, name.inside))) continue;
      readings.push(answer);
      isRead[name.number] = 1;
      if (story.knowledge.kindOf(answer.entity) !== 'person') continue;
      isPerson[name.number] = 1;
      this.#meetByTitle(answer);
    }
    for (const { found } of readings) markWords(held, found.first, found.end);
    for (const { first } of unknownAgain) held[first] = 1;
    this.#acronyms.meet(readings);
    readings.push(...this.#acronyms.readingsLeft(held));
    const parts = readBareParts(story, this.#bearers, this.#near, this.#cover, held);
    readings.push(...parts.readings);
    unknownAgain.push(...parts.unknown);
    readings.push(...readStorms(story, readings, this.#bearers, held));
    const known = joinedAgain(story, unknownAgain);
    const inOrder = readKin(story, readings.sort(inTextOrder), held);
    const kept = withoutCompounds(story, inOrder);
    return {
      readings: kept, unknown, unknownAgain: known, bearers: this.#bearers, near: this.#near, circle: this.#weigher.circle, definitions: this.#acronyms.definitions,
      ...indexNames(story, kept, unknown),
    };
  }

  /** "Vice President Pence" presents as well as a full name: later "Pence" alone is the same. */
  #meetByTitle({ entity, candidate, title, found: { first, end } }: Reading): void {
    if (candidate.form !== 'surname' || !isBorneBy(titleFit(this.#story, title, entity), this.#story) || this.#bearers.ofEntity(entity) !== undefined) return;
    this.#bearers.add(`#${entity}`, first, end, entity);
  }

  /** "Clinton Impeached" above "President Clinton" and "Hillary Clinton": who is called by title and surname is as well presented as a namesake in full. */
  #meetTitled(): void {
    for (const name of this.#found.names) {
      const { first, end, traits, candidates } = name;
      if ((traits & Trait.Surname) === 0 || end - first > 1 || this.#bearers.bySurname(this.#story.keys[first]).length === 0) continue;
      const { title } = this.#weigher.placeOf(name);
      const meant = title === undefined ? undefined : candidates.find(({ entity, form }) => form === 'surname' && titleFit(this.#story, title, entity) === 'holds');
      if (meant !== undefined && this.#bearers.ofEntity(meant.entity) === undefined) this.#bearers.add(`#${meant.entity}`, first, end, meant.entity);
    }
  }

  /** "Goldman" of "Goldman Sachs International": the beginning of a name that goes on as another's. */
  #isHalf({ entity, found: { first } }: Reading, whole: Found): boolean {
    return first === whole.first && this.#weigher.placeOf(whole).unknownRight && whole.candidates.some((one) => one.entity === entity);
  }

  /** First pass: names that stand for themselves, without the company of others. */
  #certain(): Meant[] {
    const certain: Meant[] = [];
    for (const found of this.#found.names) {
      if (found.inside !== undefined || (found.traits & Trait.Strong) === 0) continue;
      const weighing = this.#weigher.weigh(found, false);
      const best = weighing.best(threshold(this.#story));
      if (best < 0) continue;
      const candidate = weighing.meaning(best);
      if (isStrong(candidate.form)) certain.push({ found, entity: candidate.entity, candidate });
    }
    return certain;
  }

  /** Second pass: one name among all the others; short names of strangers are put aside. */
  #read(found: Found, unknownAgain: Resolution['unknownAgain']): Reading | undefined {
    const story = this.#story;
    const defined = this.#acronyms.readingOf(found);
    if (defined !== undefined) return defined === 'unknown' ? undefined : defined;
    const place = this.#weigher.placeOf(found);
    const bearer = this.#coreference.bearerOf(found, place.title);
    if (bearer !== undefined && bearer.entity === undefined) {
      // "Patrick Anderson of Anderson Economic Group": what is called after him is not he.
      if (bearer.kind === 'person' && (place.unknownRight || opensAnothers(story, this.#bearers, found.end - 1, bearer))) return undefined;
      // "Dusty Baker" is not the Akbar Al Baker of the sentence before.
      if (bearer.kind === 'person' && place.unknownLeft && !hasWord(story, bearer, found.first - 1)) return undefined;
      bearer.short.push(found.first);
      if (found.end - found.first === 1) unknownAgain.push({ first: withParticles(story, found.first, bearer), end: found.end, bearer });
      return undefined;
    }
    // "Yuvraj Singh" is not the Manmohan Singh of another sentence, nor "Ahmad Nasser al-Sabah" the Nawaf al-Sabah.
    if (bearer?.kind === 'person' && place.unknownLeft && !hasWord(story, bearer, found.first - (PARTICLES.isAt(story, found.first - 1) ? 2 : 1))) return undefined;
    const reading = this.#reading(place, this.#weigher.weigh(found, true, bearer?.entity), bearer?.entity);
    if (reading !== undefined && bearer?.entity === reading.entity) bearer.short.push(found.first);
    return reading;
  }

  /** What was just weighed, as far as it is sure enough. */
  #reading({ found, title }: Place, weighing: Weighing, bearer: EntityIndex | undefined): Reading | undefined {
    const best = weighing.best(threshold(this.#story));
    if (best < 0) return undefined;
    const candidate = weighing.meaning(best);
    const antecedent = bearer === candidate.entity ? this.#bearers.ofEntity(bearer) : undefined;
    return {
      found,
      entity: candidate.entity,
      candidate,
      confidence: weighing.confidence(best),
      evidence: evidenceOf(this.#story, found, candidate, title, antecedent, weighing.count, this.#fullNames),
      others: weighing.runnersUp(),
      title,
    };
  }
}

/** Initials, a name of many places and a dateline tell of no country. */
const tellsCountry = (story: Story, { candidate, found }: Meant): boolean => !isByInitials(story, candidate) && !isAmbiguous(story, found.candidates) && !endsDateline(story, found.first, found.end);

/** The words that stand side by side in strangers' names. */
function pairsIn({ keys }: Story, unknown: readonly UnknownName[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { first, end } of unknown) for (let at = first + 1; at < end; at += 1) pairs.add(`${keys[at - 1]} ${keys[at]}`);
  return pairs;
}

/** "Victoria's on Perth Street" in a headline, where capitals say nothing, above a text that tells of Perth Street. */
const isOfLonger = ({ keys, sections, sectionOf, gaps }: Story, { first, end }: Found, pairs: () => ReadonlySet<string>): boolean => sections[sectionOf[first]].titleCase
  && (gaps[end] === Gap.Space && pairs().has(`${keys[end - 1]} ${keys[end]}`) || first > 0 && gaps[first] === Gap.Space && pairs().has(`${keys[first - 1]} ${keys[first]}`));

/** The title is of now; without a day nobody can tell more than that it was once. */
const isBorneBy = (fit: TitleFit, { day }: Story): boolean => fit === 'holds' || (fit === 'held' && day === undefined);

/** A piece of a longer name that did not fit here, as "York" of "New York", says nothing by itself; unless the longer one is of the same entity, or an office ("Federal Reserve Governor") or war ("the U.S. war in Iraq"). */
const isOfWhole = ({ knowledge }: Story, { entity }: Reading, whole: Found): boolean =>
  whole.candidates.some((one) => one.entity === entity || knowledge.kindOf(one.entity) === 'office' || knowledge.typeOf(one.entity) === 'war');

/** "Greens" of "the Greens", by which another party is known: the same name. */
const isButArticle = (story: Story, { first, end }: Found, whole: Found): boolean => whole.end === end && whole.first === first - 1 && THE.isAt(story, whole.first);

/** "Dora Quill" named again by both words that each would mean her: one mention. */
function joinedAgain(story: Story, all: Resolution['unknownAgain']): Resolution['unknownAgain'] {
  const joined: Resolution['unknownAgain'] = [];
  for (const one of [...all].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last?.bearer === one.bearer && last.end === one.first && story.gaps[one.first] === Gap.Space) joined[joined.length - 1] = { ...last, end: one.end };
    else joined.push(one);
  }
  return joined;
}
