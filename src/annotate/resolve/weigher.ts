import type { Candidate, EntityIndex, NameForm } from '../../knowledge/api.js';
import { isBusiness } from '../names/businesses.js';
import type { Found } from '../names/find-names.js';
import { Trait } from '../names/traits.js';
import type { Coreference } from '../people/coreference.js';
import { namesakesIn } from '../people/namesakes.js';
import { NOBLE } from '../people/surnames.js';
import type { Profile } from '../story/profile.js';
import { Gap } from '../story/gaps.js';
import { AND, OF, THE } from '../story/one-word.js';
import { PLACE_WORDS, isGroupHead } from '../story/listed.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isWritten, lowerAt, startsSentence } from '../story/words.js';
import { isGivenName } from '../unknown/given-names.js';
import { BOUNDARIES } from '../unknown/word-lists.js';
import { confidenceIn } from './choose.js';
import { companyOf } from './circle.js';
import type { Circle } from './circle.js';
import type { Situation } from './features.js';
import { isPlaceOnly, PLAYS } from './teams.js';
import { isOfOtherAge } from './by-age.js';
import { byBearer } from './by-bearer.js';
import { byField } from './by-field.js';
import { byCountry, isAnothersInitials } from './by-country.js';
import { byList } from './by-list.js';
import { byPlace, placeSaid } from './by-place.js';
import { bySetting, leaderMeant, mostly } from './by-setting.js';
import { isBeforeTown, isCityAlone, isOfOtherTown, nameRightBefore, playsIn, sidesMeant } from './clubs.js';
import { SEATS } from './longer-names.js';
import type { Cover } from './longer-names.js';
import { eraOf, inEra, isTitle } from './in-era.js';
import { Place } from './place.js';
import { isState } from './regions.js';
import { isOfOtherState, titleFit } from './titles.js';
import type { Neighbourhood } from './titles.js';
import { Weighing } from './weighing.js';

/** Told of every weighed meaning; training learns from it. */
export type Observer = (found: Found, candidate: Candidate, features: Float64Array, story: Story) => void;

/** Weighs the meanings of names by what stands beside each and by the company that the article keeps, its circle. */
export class Weigher {
  readonly #story: Story;
  readonly #near: Neighbourhood;
  readonly #cover: Cover;
  readonly #coreference: Coreference;
  readonly #observer: Observer | undefined;
  #namesakes: ReadonlySet<EntityIndex>;
  readonly #era: number | undefined;
  /** By the numbers of the names. */
  readonly #places: (Place | undefined)[];
  /** One of each for all names. */
  readonly #weighing = new Weighing();
  #situation: Situation | undefined;

  constructor(story: Story, names: readonly Found[], near: Neighbourhood, cover: Cover, coreference: Coreference, public circle: Circle, observer: Observer | undefined) {
    this.#story = story;
    this.#near = near;
    this.#cover = cover;
    this.#coreference = coreference;
    this.#observer = observer;
    this.#namesakes = namesakesIn(story, names, near);
    this.#era = eraOf(story);
    this.#places = new Array<Place | undefined>(names.length).fill(undefined);
  }

  /** Henceforth weighs these as meant nowhere. */
  leaveOut(entities: ReadonlySet<EntityIndex>): void {
    this.#namesakes = new Set([...this.#namesakes, ...entities]);
  }

  /** Weighs all meanings of a name; `called` is who bears it in the article, as far as that is known when it counts (`isFinal`). */
  weigh(found: Found, isFinal: boolean, called?: EntityIndex): Weighing {
    const story = this.#story;
    const place = this.placeOf(found);
    if (place.isSecondHalf && !found.candidates.some(({ form }) => form === 'demonym')) {
      this.#weighing.begin(NONE);
      return this.#weighing;
    }
    const { traits } = found;
    const possible = this.#possible(found, place, isFinal, called);
    const leader = (traits & Trait.Surname) === 0 ? undefined : leaderMeant(story, place, possible, this.circle, !this.#coreference.isBorne(found));
    const meant = leader !== undefined ? mostly(possible, leader) : (traits & Trait.Loose) === 0 ? possible : bySetting(story, place, possible, this.circle);
    const sides = playsIn(story, this.#near, this.circle, place) ? sidesMeant(story, this.circle, place, meant) : undefined;
    // "Norway's Johannes Klæbo": where one is from, unless the country's team is known that plays this sport.
    const plays = sides !== undefined && !(sides === meant && story.gaps[found.end] === Gap.Possessive);
    const candidates = plays ? sides : byList(story, this.#near, found, meant);
    const placed = candidates.length < 2 ? candidates
      : byPlace(story, candidates, this.circle, plays ? undefined : placeSaid(story, found.first), place.unknownRight);
    const shared = plays || (traits & Trait.Shared) !== 0 ? byCountry(story, placed, this.circle, found.first) : placed;
    // Of clubs alone, and those who are called so.
    const isCity = !plays && ((traits & Trait.OfField) !== 0 || called !== undefined) && (isCityAlone(story, this.circle, meant) || isPlaceOnly(story, found));
    this.#weighEach(shared, this.#situationOf(place, plays, leader?.entity), isFinal, shared !== placed, isCity, called);
    return this.#weighing;
  }

  /** The meanings that a name can have for its field, its time and, where nobody is called so in full, for those who bear it. */
  #possible(found: Found, place: Place, isFinal: boolean, called: EntityIndex | undefined): readonly Candidate[] {
    const story = this.#story;
    const then = this.#inEra(found, byField(story, place, place.meant, this.circle), called);
    return isFinal && called === undefined && place.title === undefined && !this.#coreference.isAnyNamed(then) ? byBearer(story, then, this.circle, this.#coreference.isPlaced(found)) : then;
  }

  /** One object for all names. */
  #situationOf(place: Place, plays: boolean, leads: EntityIndex | undefined): Situation {
    const situation = this.#situation ??= {
      place, near: this.#near, circle: this.circle, title: 'none', named: false, rival: false, athome: false, plays: false, leads: undefined, era: this.#era,
    };
    situation.place = place;
    situation.circle = this.circle;
    situation.plays = plays;
    situation.leads = leads;
    return situation;
  }

  /** Weighs each of the meanings that are left; `isHere` if the country at hand has chosen among them, `isCity` where no club can be meant. */
  #weighEach(meanings: readonly Candidate[], situation: Situation, isFinal: boolean, isHere: boolean, isCity: boolean, called: EntityIndex | undefined): void {
    const story = this.#story;
    const { place } = situation;
    const bearer = isCity && called !== undefined && story.knowledge.profileOf(called).isClub ? undefined : called;
    const observe = isFinal && this.#observer !== undefined ? this.#observing(place.found) : undefined;
    const isLand = isFinal && this.#coreference.isLand(place.found);
    this.#weighing.begin(meanings);
    for (let at = 0; at < meanings.length; at += 1) {
      const candidate = meanings[at];
      const { entity } = candidate;
      const profile = story.knowledge.profileOf(entity);
      situation.title = profile.kind === 'person' ? titleFit(story, place.title, entity) : 'none';
      situation.named = bearer === undefined ? isFinal && this.#coreference.isNamed(candidate) && !(profile.isClub && isCity) : bearer === entity;
      situation.rival = bearer !== undefined && bearer !== entity;
      situation.athome = isHere && candidate.prior > 0.4 && profile.isDomestic;
      const isOther = isLand && profile.kind === 'person' || this.#isNamesake(candidate, meanings) || this.#isExcluded(candidate, profile, place)
        || isFinal && !situation.named && isFirstName(story, candidate, this.circle, place) || isFinal && isAnothersInitials(story, candidate, this.circle, this.#near, place.found);
      this.#weighing.add(isOther ? 0 : confidenceIn(story, candidate, profile, situation, observe));
    }
  }

  /** Whether the words beside the name say that another is meant: another state's, a longer name, a man of another age, a town. */
  #isExcluded({ entity, form }: Candidate, { kind, from, isClub, country }: Profile, place: Place): boolean {
    const story = this.#story;
    if (isOfOtherState(story, place, entity)) return true;
    return (kind === 'place' && (isVenue(story, place.found, entity) || isFirm(story, place, entity) || isBranch(story, this.#near, place, form))) || (kind === 'person' && (isLongerName(story, place) || isHalf(story, place) || isOfOtherAge(story, place.found, from)
      || isBand(story, place.found)
      // "the Queen" of a story about Denmark
      || form === 'weak' && isElsewhere(country, this.circle)))
      || (kind === 'organization' && (isAnothersName(story, this.#near, place.found) || isOfRegion(story, this.#near, place.found, entity) || country !== undefined && isOfOtherLand(story, this.#near, place.found, country)))
      || (isClub && form !== 'full' && (isBeforeTown(story, this.#near, place.found) || isOfOtherTown(story, this.#near, place.found, entity)))
      || (kind === 'office' ? isOfPartyAbroad(story, entity, country, this.circle) : place.single ? isNoFirm(story, place, entity, this.circle) : isOfSponsor(story, place, entity));
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
  placeOf(found: Found): Place {
    return this.#places[found.number] ??= new Place(this.#story, this.#near, this.#cover, found);
  }
}

/** Whether the text is about another country and says nothing of this one. */
const isElsewhere = (country: string | undefined, circle: Circle): boolean => country !== undefined && circle.country !== undefined && circle.shareOf(country) === 0;

/** "the Conservative leader" of a story about Canada */
const isOfPartyAbroad = ({ knowledge }: Story, office: EntityIndex, country: string | undefined, circle: Circle): boolean => isElsewhere(country, circle)
  && knowledge.officeById(knowledge.ref(office).id)?.role === 'leader';

/** "Jorge Enrique Mora" is no Enrique Mora. */
const isLongerName = (story: Story, { single, unknownLeft, found }: Place): boolean => !single && unknownLeft && isGivenName(story, found.first - 1);

/** "at Elizabeth on the hill" is no queen in a text that is not about states and names nothing of her world. */
const isFirstName = (story: Story, { entity, form }: Candidate, circle: Circle, { single, title, found }: Place): boolean => form === 'surname' && single && title === undefined && !story.isPolitical
  && isGivenName(story, found.first) && companyOf(story, circle, entity) === 0;

/** "Otto Quill-Brell" is no Otto Quill. */
const isHalf = (story: Story, { single, found: { end } }: Place): boolean => !single && story.gaps[end] === Gap.Hyphen && isCapital(story, end);

/** "at the Emirates on Saturday": where a match is, not the state; "at the U.S. embassy" goes on. */
const isVenue = (story: Story, { first, end }: Found, place: EntityIndex): boolean => THE.isAt(story, first - 1) && isWritten(story, first - 2, 'at') && isState(story, place)
  && (story.gaps[end] >= Gap.Comma || story.gaps[end] === Gap.Space && BOUNDARIES.isAt(story, end));

/** "El Al and Emirates cancelled flights": a firm that shares the name of a state, which would have its article. */
const isFirm = (story: Story, { found: { first, candidates } }: Place, place: EntityIndex): boolean => !story.sections[story.sectionOf[first]].titleCase && !THE.isAt(story, first - 1)
  && candidates.length > 1 && isAnyFirm(story, candidates) && story.knowledge.nameInSentence(place).startsWith('the ');

/** Whether a company that is called so is not meant: "the Porsche and Quill families", "GM Otto Quill", a club's general manager, as in all stories of clubs that do not speak of shares. */
const isNoFirm = (story: Story, { found: { first, end }, trades }: Place, firm: EntityIndex, { named }: Circle): boolean => isBusiness(story.knowledge, firm) && (/^famil/.test(lowerAt(story, AND.isAt(story, end) ? end + 2 : end))
  || isWritten(story, first, 'gm') && !trades && (isGivenName(story, end) && isCapital(story, end + 1) || [...named.keys()].some((entity) => story.knowledge.profileOf(entity).isClub)));

/** "the Texas House of Representatives": a region's own chamber or court, not the nation's. */
const isOfRegion = (story: Story, near: Neighbourhood, { first }: Found, body: EntityIndex): boolean => story.gaps[first] === Gap.Space
  && near.nameEndingAt.has(first) && CHAMBERS.has(story.knowledge.typeOf(body) ?? '') && areRegions(story, near.nameEndingAt.get(first)!);
const CHAMBERS: ReadonlySet<string> = new Set(['parliament', 'court']);

/** "the Consumers Union of Japan" is no American union. */
const isOfOtherLand = (story: Story, near: Neighbourhood, { end }: Found, country: string): boolean => OF.isAt(story, end) && story.gaps[end] === Gap.Space && isGroupHead(story, end - 1)
  && near.nameAt.get(end + 1)?.candidates.every(({ entity }) => isState(story, entity) && story.knowledge.countryOf(entity) !== country) === true;

/** "Morgan Stanley UK", "London Irish": the part of a firm, or the club of a city, that has a country's name. */
function isBranch(story: Story, near: Neighbourhood, place: Place, form: NameForm): boolean {
  const before = nameRightBefore(story, near, place.found);
  if (before === undefined || place.isInTable || !endsThere(story, place.found.end)) return false;
  return form === 'demonym' ? before.candidates.some(({ entity }) => SEATS.has(story.knowledge.typeOf(entity) ?? ''))
    : before.candidates.some(({ entity }) => FIRMS.has(story.knowledge.typeOf(entity) ?? ''));
}
const endsThere = (story: Story, end: number): boolean => story.gaps[end] >= Gap.Comma || story.gaps[end] === Gap.Space && (BOUNDARIES.isAt(story, end) || PLAYS.isAt(story, end));

/** "Singer World Series", "Shearson Lehman Brothers Inc": another contest or firm than the one that is known without the word before. */
function isOfSponsor(story: Story, { unknownLeft, found: { first } }: Place, named: EntityIndex): boolean {
  if (!unknownLeft || story.gaps[first] !== Gap.Space || has(story, first, Shape.Upper) || startsSentence(story, first - 1) || THE.isAt(story, first) || THE.isAt(story, first - 1)) return false;
  return story.knowledge.typeOf(named) === 'sports-event' || isBusiness(story.knowledge, named);
}
const FIRMS: ReadonlySet<string> = new Set(['company', 'bank']);

// By themselves, since an engine makes room for what functions take along whenever it enters: these are asked of few names.
const isAnyFirm = ({ knowledge }: Story, candidates: readonly Candidate[]): boolean => candidates.some(({ entity }) => isBusiness(knowledge, entity));
const areRegions = ({ knowledge }: Story, { candidates }: Found): boolean => candidates.every(({ entity }) => knowledge.typeOf(entity) === 'region');

/** "City University of Hong Kong" is not the University of Hong Kong: what has such a name is told apart by the word before. */
const isAnothersName = (story: Story, near: Neighbourhood, { first, end }: Found): boolean => end - first > 2 && story.gaps[first] === Gap.Space && OF.isAt(story, first + 1)
  && HEADS.isAt(story, first) && isCapital(story, first - 1) && (!startsSentence(story, first - 1) || OF_NAMES.isAt(story, first - 1)) && !near.roleEndingAt.has(first) && !story.sections[story.sectionOf[first]].titleCase;
const HEADS = new PackWords('schooling');
/** At the beginning of a sentence any other word would have a capital too. */
const OF_NAMES = new PackWords('naming');

const NONE: readonly Candidate[] = [];

/** "the band Queen", "Queen's Park": prose calls nobody by a title alone without its article. */
const isBand = (story: Story, { first, end }: Found): boolean => end - first === 1 && NOBLE.isAt(story, first) && !THE.isAt(story, first - 1) && !story.sections[story.sectionOf[first]].titleCase
  && (story.gaps[first] === Gap.Space && first > story.sections[story.sectionOf[first]].firstWord || story.gaps[end] === Gap.Possessive && isCapital(story, end) && (PLACE_WORDS.has(story, end) || isGroupHead(story, end)));
