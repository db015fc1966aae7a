import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import { OF } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has } from '../story/words.js';
import { wordSet } from '../story/word-set.js';
import { companyOf } from './circle.js';
import type { Circle } from './circle.js';

/** Places so seldom meant are none that a country at hand makes likely: "Paris" in a story from Texas. */
const LEAST_PRIOR = 0.1;
/** Prior of a region among others of its country. */
const SURE = 0.9;
/** … in an article that is at least so much about it. */
const MOSTLY_ABOUT = 0.6;
/** What a country counts that the article does not name. */
const UNNAMED = 0.15;

/**
 * "Georgia" is a country and a state of the United States: of places in several countries with one name, the article's
 * countries tell which. Their priors are shared out anew; the sum stays. Where the words say what it is, that is meant;
 * of a name that goes on ("Gulf Power") no sea.
 */
export function byPlace(story: Story, candidates: readonly Candidate[], circle: Circle, said?: PlaceSaid, goesOn = false): readonly Candidate[] {
  if (story.without.place) return candidates;
  const meant = said !== undefined && candidates.length > 1 ? saidAmong(story, candidates, said) : undefined;
  if (meant !== undefined) return [withPrior(meant, SURE)];
  if (candidates.length < 2) return candidates;
  const sea = seaMeant(story, candidates, circle);
  if (sea !== undefined) return goesOn ? [] : [withPrior(sea, SURE)];
  const region = ofNamedCountry(story, candidates, circle);
  if (region !== undefined) return [withPrior(region, SURE)];
  return isAmbiguous(story, candidates) ? sharedOut(story, candidates, circle) : asOnePlace(story, candidates);
}

/** By itself, as all here that needs functions is: an engine makes room for what they take along whenever it enters, and most names are no such. */
function sharedOut(story: Story, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  const weight = ({ entity, prior }: Candidate): number => {
    const country = story.knowledge.countryOf(entity);
    return prior * (UNNAMED + (country === undefined ? 0 : circle.shareOf(country)));
  };
  const places = candidates.filter((one) => isAtHome(story, one));
  const among = places.find((one) => isAmongOthers(story, one, places, circle));
  if (among !== undefined) return [{ entity: among.entity, form: 'full', prior: SURE, exactCase: among.exactCase, period: among.period }];
  const before = places.reduce((sum, one) => sum + one.prior, 0);
  const after = places.reduce((sum, one) => sum + weight(one), 0);
  return candidates.map((one) => (isAtHome(story, one) ? withPrior(one, (weight(one) / after) * before) : one));
}

/** "Punjab" parted by two countries, of which the story is about one: its region. */
function ofNamedCountry({ knowledge }: Story, candidates: readonly Candidate[], circle: Circle): Candidate | undefined {
  for (const { entity, form } of candidates) if (form === 'demonym' || !PARTS.has(knowledge.typeOf(entity) ?? '')) return undefined;
  return onlyNamed(knowledge, candidates, circle);
}
function onlyNamed(knowledge: Story['knowledge'], candidates: readonly Candidate[], circle: Circle): Candidate | undefined {
  const [here, ...others] = candidates.filter(({ entity }) => circle.shareOf(knowledge.countryOf(entity) ?? '') > 0);
  return others.length === 0 && here !== undefined && circle.shareOf(knowledge.countryOf(here.entity)!) >= LEAST_SHARE ? here : undefined;
}
const PARTS: ReadonlySet<string> = new Set(['region', 'area']);
const LEAST_SHARE = 0.3;

/** "the Gulf" is the one of which the story names more shores. */
function seaMeant(story: Story, candidates: readonly Candidate[], circle: Circle): Candidate | undefined {
  for (const { entity } of candidates) if (story.knowledge.typeOf(entity) !== 'sea') return undefined;
  return mostNamed(story, candidates, circle);
}
function mostNamed(story: Story, candidates: readonly Candidate[], circle: Circle): Candidate | undefined {
  const [most, next] = [...candidates].sort((a, b) => companyOf(story, circle, b.entity) - companyOf(story, circle, a.entity));
  return companyOf(story, circle, most.entity) > companyOf(story, circle, next.entity) ? most : undefined;
}

/** "Sagaing" is a region and its seat, "San Marino" a state and its: whichever is meant more often answers for both. */
function asOnePlace({ knowledge }: Story, candidates: readonly Candidate[]): readonly Candidate[] {
  let land: Candidate | undefined;
  let seat: Candidate | undefined;
  let places = 0;
  for (const one of candidates) {
    if (one.form !== 'full' || knowledge.kindOf(one.entity) !== 'place') continue;
    places += 1;
    const type = knowledge.typeOf(one.entity);
    if (type === 'region' || type === 'state') land ??= one;
    else seat ??= one;
  }
  if (land === undefined || seat === undefined || places > 2) return candidates;
  return land.prior > seat.prior ? together(candidates, land, seat) : together(candidates, seat, land);
}

const together = (candidates: readonly Candidate[], meant: Candidate, other: Candidate): Candidate[] =>
  candidates.filter((one) => one !== other).map((one) => (one === meant ? withPrior(meant, meant.prior + other.prior) : one));

/** What the words or letters of a place's name say that it is. */
type PlaceSaid = 'city' | 'region';

/** "mayor of New York", "the city of Washington", "the state of New York"; and "NEW YORK (Reuters)" is written in the city. */
export function placeSaid(story: Story, first: number): PlaceSaid | undefined {
  if (has(story, first, Shape.Upper)) return 'city';
  const said = OF.isAt(story, first - 1) ? first - 2 : first - 1;
  return said < first - 1 && CITY_WORDS.isAt(story, said) ? 'city' : (said < first - 1 ? REGION_WORDS : PARTS_OF_REGIONS).isAt(story, said) ? 'region' : undefined;
}
const CITY_WORDS = wordSet('mayor city');
const REGION_WORDS = wordSet('state province');
const PARTS_OF_REGIONS = wordSet('upstate downstate');

/** Of a city and a region with one name the one that is said. */
function saidAmong({ knowledge }: Story, places: readonly Candidate[], said: PlaceSaid): Candidate | undefined {
  const region = places.find(({ entity }) => knowledge.typeOf(entity) === 'region');
  const city = places.find(({ entity }) => knowledge.typeOf(entity) === 'city' || knowledge.typeOf(entity) === 'capital');
  return region === undefined || city === undefined ? undefined : said === 'city' ? city : region;
}

/** A region where the article names others of its country, and nothing of the countries of its namesakes. */
function isAmongOthers({ knowledge }: Story, place: Candidate, places: readonly Candidate[], circle: Circle): boolean {
  const country = knowledge.countryOf(place.entity);
  if (country === undefined || knowledge.typeOf(place.entity) !== 'region' || !circle.inRegions.has(country) || circle.shareOf(country) < MOSTLY_ABOUT) return false;
  return places.every(({ entity }) => {
    const other = knowledge.countryOf(entity);
    return other === country || other === undefined || circle.shareOf(other) === 0;
  });
}

/** A place, or somebody by the whole name: "Nick Brown" was a British minister and is an American prosecutor. */
function isAtHome({ knowledge }: Story, { entity, form, prior }: Candidate): boolean {
  if (prior < LEAST_PRIOR || form === 'demonym' || form === 'metonym') return false;
  const kind = knowledge.kindOf(entity);
  return kind === 'place' || kind === 'person' && form === 'full';
}

/** Whether a name may mean places, or people, of more than one country, so that it tells none. */
export function isAmbiguous(story: Story, candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2) return false;
  let country: string | undefined;
  for (const one of candidates) {
    if (!isAtHome(story, one)) continue;
    const here = story.knowledge.countryOf(one.entity) ?? '';
    if (country !== undefined && here !== country) return true;
    country = here;
  }
  return false;
}
