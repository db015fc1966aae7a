import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import { endsDateline, findDefinitions } from '../names/acronyms.js';
import type { Definition } from '../names/acronyms.js';
import { foundAt } from '../names/find-names.js';
import type { Found, FoundNames } from '../names/find-names.js';
import { readBareParts, withParticles } from '../people/bare-parts.js';
import { Coreference, hasStrong, isStrong } from '../people/coreference.js';
import { namesakesIn } from '../people/namesakes.js';
import { readKin } from '../people/kin.js';
import { meetBearers } from '../people/meet-bearers.js';
import { Bearers, hasWord } from '../people/bearers.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, lowerAt, markWords, paragraphOf, textBetween } from '../story/words.js';
import { findUnknown } from '../unknown/find-unknown.js';
import { isGivenName } from '../unknown/given-names.js';
import { confidenceIn, threshold } from './choose.js';
import type { Situation } from './features.js';
import { isPlaceOnly } from './teams.js';
import { createCircle } from './circle.js';
import type { Circle } from './circle.js';
import { evidenceOf } from './evidence.js';
import { isOfOtherAge } from './by-age.js';
import { byBearer } from './by-bearer.js';
import { byField } from './by-field.js';
import { byCountry, isByInitials, isStranger } from './by-country.js';
import { byList } from './by-list.js';
import { byPlace, isAmbiguous } from './by-place.js';
import { bySetting, leaderMeant, mostly, tradedAmong } from './by-setting.js';
import { isBeforeTown, isCityAlone, playsIn, sidesMeant } from './clubs.js';
import { withoutCompounds } from './compounds.js';
import { coverOf } from './longer-names.js';
import type { Cover } from './longer-names.js';
import { eraOf, inEra, isTitle } from './in-era.js';
import { inTextOrder } from './reading.js';
import type { Meant, Reading } from './reading.js';
import { indexNames } from './resolution.js';
import type { Resolution } from './resolution.js';
import { Place } from './place.js';
import { readSports } from './sports.js';
import type { Sports } from './sports.js';
import { isOfOtherState, mapNeighbourhood, titleFit } from './titles.js';
import type { Neighbourhood, TitleFit } from './titles.js';
import { Weighing } from './weighing.js';

/** Told of every weighed meaning; training learns from it. */
export type Observer = (found: Found, candidate: Candidate, features: Float64Array, story: Story) => void;

export function resolveNames(story: Story, found: FoundNames, observer?: Observer): Resolution {
  return new Resolver(story, found, observer).run();
}

class Resolver {
  readonly #story: Story;
  readonly #found: FoundNames;
  readonly #observer: Observer | undefined;
  readonly #near: Neighbourhood;
  readonly #cover: Cover;
  readonly #bearers: Bearers;
  readonly #definitions: Map<number, Definition>;
  readonly #defined = new Map<number, EntityIndex | undefined>();
  /** By the numbers of the names. */
  readonly #places: (Place | undefined)[];
  readonly #coreference: Coreference;
  readonly #sports: Sports;
  readonly #namesakes: ReadonlySet<EntityIndex>;
  readonly #era: number | undefined;
  /** One of each for all names. */
  readonly #weighing = new Weighing();
  #situation: Situation | undefined;
  #circle: Circle;

  constructor(story: Story, found: FoundNames, observer: Observer | undefined) {
    this.#story = story;
    this.#found = found;
    this.#places = new Array<Place | undefined>(found.names.length).fill(undefined);
    this.#observer = observer;
    this.#near = mapNeighbourhood(story, found.names, found.roles);
    this.#cover = coverOf(story, found.names, found.roles);
    this.#bearers = new Bearers(story);
    this.#definitions = story.without.has('acronyms') ? new Map<number, Definition>() : findDefinitions(story);
    this.#era = eraOf(story);
    this.#sports = readSports(story);
    this.#circle = createCircle(story, [], this.#sports);
    this.#namesakes = namesakesIn(story, found.names, this.#near);
    this.#coreference = new Coreference(story, found.names, this.#near, this.#bearers);
  }

  run(): Resolution {
    const story = this.#story;
    const certain = this.#certain();
    const named = certain.map(({ entity, found, candidate }) => ({ entity, first: found.first, form: candidate.form, tells: !isByInitials(story, candidate) && !isAmbiguous(story, found.candidates) && !endsDateline(story, found.first, found.end) }));
    this.#circle = createCircle(story, named, this.#sports, tradedAmong(story, this.#found.names));
    const all = findUnknown(story, certain.map((reading) => reading.found), this.#near);
    const unknown = meetBearers(story, this.#bearers, certain, all, new Set([...this.#definitions.values()].map(({ at }) => at)));
    this.#coreference.meet(certain);
    this.#readDefinitions(certain);
    const held = new Uint8Array(story.count + 1);
    for (const name of unknown) markWords(held, name.first, name.end);
    const readings: Reading[] = [];
    const unknownAgain: Resolution['unknownAgain'] = [];
    // By the numbers of the names: whether it is read, and as a person.
    const isRead = new Uint8Array(this.#found.names.length);
    const isPerson = new Uint8Array(this.#found.names.length);
    for (const name of this.#found.names) {
      if (held[name.first] === 1 || held[name.end - 1] === 1) continue;
      // "Lee" in "Lee Jae-yong" is no short name of another Lee, "York" in "Duke of York" no place.
      if (name.inside !== undefined && (isPerson[name.inside.number] === 1 || isTitle(story, name.inside))) continue;
      const answer = this.#read(name, unknownAgain);
      if (answer === undefined || (name.inside !== undefined && isRead[name.inside.number] !== 1 && !isOfWhole(story, answer, name.inside))) continue;
      readings.push(answer);
      isRead[name.number] = 1;
      if (story.knowledge.kindOf(answer.entity) !== 'person') continue;
      isPerson[name.number] = 1;
      this.#meetByTitle(answer);
    }
    for (const { found } of readings) markWords(held, found.first, found.end);
    for (const { first } of unknownAgain) held[first] = 1;
    this.#readDefinitions(readings);
    readings.push(...this.#byDefinition(held));
    const parts = readBareParts(story, this.#bearers, this.#near, this.#cover, held);
    readings.push(...parts.readings);
    unknownAgain.push(...parts.unknown);
    const known = joinedAgain(story, unknownAgain);
    const inOrder = readKin(story, readings.sort(inTextOrder), held);
    const kept = withoutCompounds(story, inOrder);
    return {
      readings: kept, unknown, unknownAgain: known, bearers: this.#bearers, near: this.#near, circle: this.#circle, definitions: this.#definitions,
      ...indexNames(story, kept, unknown),
    };
  }

  /** "Vice President Pence" presents as well as a full name: later "Pence" alone is the same. */
  #meetByTitle({ entity, candidate, title, found: { first, end } }: Reading): void {
    if (candidate.form !== 'surname' || !isBorneBy(titleFit(this.#story, title, entity), this.#story) || this.#bearers.ofEntity(entity) !== undefined) return;
    this.#bearers.add(`#${entity}`, first, end, entity);
  }

  /** First pass: names that stand for themselves, without the company of others. */
  #certain(): Meant[] {
    const certain: Meant[] = [];
    for (const found of this.#found.names) {
      if (found.inside !== undefined || !hasStrong(found.candidates)) continue;
      this.#weigh(found, false);
      const best = this.#weighing.best(threshold(this.#story));
      if (best < 0) continue;
      const candidate = this.#weighing.meaning(best);
      if (isStrong(candidate.form)) certain.push({ found, entity: candidate.entity, candidate });
    }
    return certain;
  }

  #readDefinitions(certain: readonly Meant[]): void {
    if (this.#definitions.size === 0) return;
    const ending = new Map(certain.map((reading) => [reading.found.end, reading]));
    for (const [key, { first, end }] of this.#definitions) {
      const meant = ending.get(end);
      // "the Secretary General of the Red Cross (IFRC)": the letters are the body's, which the pack may know by them.
      if (meant !== undefined && this.#story.knowledge.kindOf(meant.entity) === 'office') continue;
      // "Tehreek-i-Taliban Pakistan (TTP)" with Pakistan known: the letters are not those of its last word.
      if (meant === undefined || meant.found.first <= first + MOST_LEFT_OUT) this.#defined.set(key, meant?.entity);
    }
  }

  /** Second pass: one name among all the others; short names of strangers are put aside. */
  #read(found: Found, unknownAgain: Resolution['unknownAgain']): Reading | undefined {
    const story = this.#story;
    const defined = this.#asDefined(found);
    if (defined !== undefined) return defined === 'unknown' ? undefined : defined;
    const { title } = this.#placeOf(found);
    const bearer = this.#coreference.bearerOf(found, title);
    if (bearer !== undefined && bearer.entity === undefined) {
      // "Patrick Anderson of Anderson Economic Group": what is called after him is not he.
      if (bearer.kind === 'person' && this.#placeOf(found).unknownRight) return undefined;
      // "Dusty Baker" is not the Akbar Al Baker of the sentence before.
      if (bearer.kind === 'person' && this.#placeOf(found).unknownLeft && !hasWord(story, bearer, found.first - 1)) return undefined;
      bearer.short.push(found.first);
      if (found.end - found.first === 1) unknownAgain.push({ first: withParticles(story, found.first, bearer), end: found.end, bearer });
      return undefined;
    }
    // "Yuvraj Singh" is not the Manmohan Singh of another sentence.
    if (bearer?.kind === 'person' && found.end - found.first === 1 && this.#placeOf(found).unknownLeft && !hasWord(story, bearer, found.first - 1)) return undefined;
    if (!story.without.has('couples') && isCouple(story, found)) return undefined;
    this.#weigh(found, true, bearer?.entity);
    const reading = this.#reading(found, bearer?.entity);
    if (reading !== undefined && bearer?.entity === reading.entity) bearer.short.push(found.first);
    return reading;
  }

  /** An acronym that the article itself explains. */
  #asDefined(found: Found): Reading | 'unknown' | undefined {
    if (found.end - found.first !== 1 || this.#defined.size === 0) return undefined;
    const key = this.#story.keys[found.first];
    if (!this.#defined.has(key) || !this.#isShouted(found)) return undefined;
    const entity = this.#defined.get(key);
    const definition = this.#definitions.get(key)!;
    if (entity === undefined) return 'unknown';
    const text = textBetween(this.#story, definition.first, definition.end);
    const evidence: Evidence[] = [{ reason: 'acronym-defined', text, paragraph: paragraphOf(this.#story, definition.at) }];
    const candidate = found.candidates.find((one) => one.entity === entity)
      ?? { entity, form: 'acronym', prior: 1, exactCase: true, period: undefined };
    return { found, entity, candidate, confidence: 0.97, evidence, others: [], title: undefined };
  }

  /** "National Unity Government (NUG)": letters that the pack does not have for a body, but the article has. */
  #byDefinition(held: Uint8Array): Reading[] {
    const story = this.#story;
    const readings: Reading[] = [];
    if (this.#defined.size === 0) return readings;
    for (let at = 0; at < story.count; at += 1) {
      const entity = held[at] === 1 ? undefined : this.#defined.get(story.keys[at]);
      if (entity === undefined || story.knowledge.kindOf(entity) === 'person') continue;
      const reading = this.#asDefined(foundAt(at, at + 1, NONE));
      if (reading === undefined || reading === 'unknown') continue;
      readings.push(reading);
      held[at] = 1;
    }
    return readings;
  }

  #isShouted = (found: Found): boolean => (this.#story.shapes[found.first] & 2) !== 0;

  /** Weighs all meanings of a name. */
  #weigh(found: Found, isFinal: boolean, called?: EntityIndex): void {
    const story = this.#story;
    const place = this.#placeOf(found);
    if (place.isSecondHalf && !found.candidates.some(({ form }) => form === 'demonym')) {
      this.#weighing.begin(NONE);
      return;
    }
    const then = this.#inEra(found, byField(story, place, place.meant, this.#circle), called);
    const borne = isFinal && called === undefined && place.title === undefined && !this.#coreference.isAnyNamed(then) ? byBearer(story, then) : then;
    const leader = leaderMeant(story, place, borne, this.#circle);
    const meant = leader === undefined ? bySetting(story, place, borne, this.#circle) : mostly(borne, leader);
    const plays = playsIn(story, this.#near, this.#circle, place);
    const isCity = !plays && (isCityAlone(story, this.#circle, meant) || isPlaceOnly(story, found));
    const bearer = isCity && called !== undefined && story.knowledge.profileOf(called).isClub ? undefined : called;
    const candidates = plays ? sidesMeant(story, this.#circle, place, meant) : byList(story, this.#near, found, meant);
    const placed = byPlace(story, candidates, this.#circle, !plays && has(story, found.first, Shape.Upper), place.unknownRight);
    const shared = byCountry(story, placed, this.#circle, found.first);
    const observe = isFinal && this.#observer !== undefined ? this.#observing(found) : undefined;
    const situation = this.#situation ??= {
      place, near: this.#near, circle: this.#circle, title: 'none', named: false, rival: false, athome: false, plays: false, leads: undefined, era: this.#era,
    };
    situation.place = place;
    situation.circle = this.#circle;
    situation.plays = plays || place.isContestant;
    situation.leads = leader?.entity;
    this.#weighing.begin(shared);
    for (let at = 0; at < shared.length; at += 1) {
      const candidate = shared[at];
      const { entity } = candidate;
      const { kind, from, isDomestic, isClub } = story.knowledge.profileOf(entity);
      situation.title = kind === 'person' ? titleFit(story, place.title, entity) : 'none';
      situation.named = bearer === undefined ? isFinal && this.#coreference.isNamed(candidate) && !(isClub && isCity) : bearer === entity;
      situation.rival = bearer !== undefined && bearer !== entity;
      situation.athome = shared !== placed && candidate.prior > 0.4 && isDomestic;
      const isOther = this.#isNamesake(candidate, shared) || isOfOtherState(story, place, entity) || (kind === 'person' && (isLongerName(story, place) || isOfOtherAge(story, found, from)))
        || (isClub && candidate.form !== 'full' && isBeforeTown(story, this.#near, found)) || (isFinal && isStranger(story, candidate, this.#circle, this.#near, found));
      this.#weighing.add(isOther ? 0 : confidenceIn(story, candidate, situation, observe));
    }
  }

  /** By itself, since an engine makes room for what a closure takes along at every call, whether it comes to the closure or not. */
  #inEra(found: Found, candidates: readonly Candidate[], called: EntityIndex | undefined): readonly Candidate[] {
    if (this.#era === undefined && !isTitle(this.#story, found)) return candidates;
    return inEra(this.#story, this.#era, found, candidates, (one) => one.entity === called || this.#coreference.isNamed(one));
  }

  /** Who or what is not meant in all the article, or the government of such a city. */
  #isNamesake({ entity, form }: Candidate, all: readonly Candidate[]): boolean {
    return this.#namesakes.size > 0 && (this.#namesakes.has(entity) || (form === 'metonym' && all.some((one) => this.#namesakes.has(one.entity))));
  }

  #observing(found: Found): (candidate: Candidate, features: Float64Array) => void {
    return (candidate, features) => this.#observer!(found, candidate, features, this.#story);
  }

  /** What the text around a name says, read once: names are weighed twice. */
  #placeOf(found: Found): Place {
    return this.#places[found.number] ??= new Place(this.#story, this.#near, this.#cover, found);
  }

  /** What was just weighed, as far as it is sure enough. */
  #reading(found: Found, bearer: EntityIndex | undefined): Reading | undefined {
    const best = this.#weighing.best(threshold(this.#story));
    if (best < 0) return undefined;
    const candidate = this.#weighing.meaning(best);
    const { title } = this.#placeOf(found);
    const antecedent = bearer === candidate.entity ? this.#bearers.ofEntity(bearer) : undefined;
    return {
      found,
      entity: candidate.entity,
      candidate,
      confidence: this.#weighing.confidence(best),
      evidence: evidenceOf(this.#story, found, candidate, title, antecedent, this.#weighing.count),
      others: this.#weighing.runnersUp(),
      title,
    };
  }
}

/** "Jorge Enrique Mora" is no Enrique Mora. */
const isLongerName = (story: Story, { single, unknownLeft, found }: Place): boolean => !single && unknownLeft && isGivenName(story, found.first - 1);

const NONE: readonly Candidate[] = [];

/** The title is of now; without a day nobody can tell more than that it was once. */
const isBorneBy = (fit: TitleFit, { day }: Story): boolean => fit === 'holds' || (fit === 'held' && day === undefined);

/** A known name may begin so many words after what the letters stand for: "(the) UN Children's Fund". */
const MOST_LEFT_OUT = 1;

/** A piece of a longer name that did not fit here, as "York" of "New York", says nothing by itself; unless the longer one is of the same entity, or an office ("Federal Reserve Governor") or war ("the U.S. war in Iraq"). */
const isOfWhole = ({ knowledge }: Story, { entity }: Reading, whole: Found): boolean =>
  whole.candidates.some((one) => one.entity === entity || knowledge.kindOf(one.entity) === 'office' || knowledge.typeOf(one.entity) === 'war');

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

/** "the Clintons": several people, no link. */
function isCouple(story: Story, found: Found): boolean {
  return found.candidates.every((candidate) => candidate.form === 'surname') && lowerAt(story, found.first - 1) === 'the'
    && lowerAt(story, found.end - 1).endsWith('s');
}
