import { withPrior } from '../../knowledge/api.js';
import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import { isBusiness } from '../names/businesses.js';
import type { Found } from '../names/find-names.js';
import { WORLD_KNOWN } from '../names/fitting.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { companyOf, isNamed, Named } from './circle.js';
import type { Circle } from './circle.js';
import type { Neighbourhood } from './titles.js';

/** From this prominence on initials may stand, in a text about states or with their article, in one that tells nothing else of the body: "ACLU", "NFL". */
const KNOWN_ALONE = 46;
/** The same in a text about computing ("CDC lets you stream"), which so many of its words tell. */
const KNOWN_TO_CODERS = 75;
const SIGNS_OF_CODE = 3;
const LETTERS_ENOUGH = 5;
/** Below it more of a body's world than its country must be named: "SLA" in a text about servers. */
const HARDLY_KNOWN = 30;
const ONE_NEIGHBOUR = 0.25;
/** The same for companies: "KPMG". */
const FIRM_KNOWN_ALONE = 40;
/** What a country counts that the article does not name: never quite nothing. */
const UNNAMED = 0.02;
/** Prior of a body that the pack lacks. */
const UNKNOWN_PRIOR = 0.2;

/**
 * Many countries have a Congress, a Supreme Court, a Democratic Party: of such bodies the article's countries, those of
 * the same block first, decide how often the name means which. Their priors are shared out anew; the sum stays.
 */
export function byCountry(story: Story, candidates: readonly Candidate[], circle: Circle, word: number): readonly Candidate[] {
  return story.without.place || !areOurs(story, candidates, circle) ? candidates : sharedOut(story, candidates, circle, word);
}

/**
 * "ABS" in a text about plastics, "PCB" in one about keyboards, "No. 10" in a ranking: initials of a body of whose country, members, leaders and
 * company nothing at all is told are rather another's, once all that is certain is known; a company's not where it is traded.
 */
export function isAnothersInitials(story: Story, one: Candidate, circle: Circle, near: Neighbourhood, { first, end }: Found): boolean {
  const { entity } = one;
  if (one.form !== 'acronym' || end - first > 1 && !isHouse(story, entity) || circle.led.has(entity) || isNamed(circle, entity, Named.InWords)) return false;
  const { home, kind, prominence } = story.knowledge.profileOf(entity);
  const isFirm = isBusiness(story.knowledge, entity);
  if (!story.isPolitical && kind === 'organization' && !isFirm && prominence < KNOWN_TO_CODERS && story.knowledge.words.computing.sharedWith(story.lowerKeys) >= SIGNS_OF_CODE && companyOf(story, circle, entity) === 0) return true;
  if (!areFewInitials(story, one, first, end)) return false;
  if (prominence >= (isFirm ? FIRM_KNOWN_ALONE : story.isPolitical || THE.isAt(story, first - 1) ? KNOWN_ALONE : WORLD_KNOWN)) return false;
  // "president of the I.I.H.S.", "HTC chairman"
  if (near.roleAt.has(end) || near.roleEndingAt.has(first - 1) || near.roleEndingAt.has(first - 2)) return false;
  if (prominence < HARDLY_KNOWN && !isFirm) return companyOf(story, circle, entity) <= ONE_NEIGHBOUR;
  return (home === undefined || circle.shareOf(home) === 0) && story.knowledge.neighbours(entity).length > 0 && companyOf(story, circle, entity) === 0;
}

/** Not "NASCAR", "PASOK": so many letters are hardly anybody else's. */
const areFewInitials = (story: Story, one: Candidate, first: number, end: number): boolean => isByInitials(story, one)
  && !(end - first === 1 && story.ends[first] - story.starts[first] >= LETTERS_ENOUGH && !story.lowerKeys.has(story.keys[first]));

/** Whether several of the bodies are domestic; one alone is ours to judge only where the story has a country, and the name is known to be shared. */
function areOurs(story: Story, candidates: readonly Candidate[], circle: Circle): boolean {
  let only: Candidate | undefined;
  for (const one of candidates) {
    if (homeOf(story, one) === undefined) continue;
    if (only !== undefined) return true;
    only = one;
  }
  return only !== undefined && circle.country !== undefined && (only.form === 'weak' || isAbroad(story, only, circle));
}

/** By itself, since an engine makes room for what functions take along whenever it enters. */
function sharedOut(story: Story, candidates: readonly Candidate[], circle: Circle, word: number): readonly Candidate[] {
  const domestic = candidates.filter((one) => homeOf(story, one) !== undefined);
  const section = story.sectionOf[word];
  // A paragraph that names no country is rather of where the story is written than of what it is about.
  const shareHere = (country: string): number => circle.localShareOf(section, country) ?? (country === circle.dateline ? 1 : circle.shareOf(country));
  const nearness = (country: string): number => (shareHere(country) * 0.7 + circle.shareOf(country) * 0.3 + UNNAMED) ** 2;
  // How well known a body is in the world says little of what its own country calls so.
  const shares = domestic.map((one) => one.prior ** 0.3 * nearness(homeOf(story, one)!));
  // The bodies of the article's own country and of where it is written, where the pack has none.
  const ofNone = (country: string | undefined): number =>
    (country === undefined || domestic.some((one) => homeOf(story, one) === country) ? 0 : UNKNOWN_PRIOR ** 0.3 * nearness(country));
  const unknown = ofNone(circle.country) + (circle.dateline === circle.country ? 0 : ofNone(circle.dateline));
  const before = domestic.reduce((sum, candidate) => sum + candidate.prior, 0);
  const after = shares.reduce((sum, value) => sum + value, unknown);
  // The name is as usual in this country as its commonest meaning is at home.
  const total = Math.max(before, 0.6);
  let next = 0;
  return candidates.map((one) => (one === domestic[next] ? withPrior(one, (shares[next++] / after) * total) : one));
}

/** "BSP" in a story from India, "RBI" in one about baseball: initials are anybody's where nothing is told of the body's own country. */
const isAbroad = (story: Story, one: Candidate, circle: Circle): boolean => isInitials(story, one) && circle.shareOf(homeOf(story, one) ?? '') === 0;

/** Initials that by themselves tell little; those of a company are its name everywhere. */
const isInitials = (story: Story, one: Candidate): boolean => isByInitials(story, one) && !isBusiness(story.knowledge, one.entity);

/** A body called by letters, or a house called by its number, that the world does not know. */
export const isByInitials = (story: Story, { entity, form }: Candidate): boolean => form === 'acronym' && story.knowledge.prominenceOf(entity) < WORLD_KNOWN
  && (INITIALS.has(story.knowledge.kindOf(entity)) || isHouse(story, entity));
const isHouse = ({ knowledge }: Story, entity: EntityIndex): boolean => knowledge.typeOf(entity) === 'building';
const INITIALS: ReadonlySet<string> = new Set(['organization', 'government', 'law']);

/** Country of what other countries have too, by that name or by those initials; broadcasters among them ("the ABC"). */
function homeOf(story: Story, one: Candidate): string | undefined {
  const { isDomestic, home } = story.knowledge.profileOf(one.entity);
  return isDomestic || isInitials(story, one) || isByInitials(story, one) && story.knowledge.typeOf(one.entity) === 'media' ? home : undefined;
}
