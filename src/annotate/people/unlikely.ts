import type { EntityIndex } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { WHERE } from './coreference.js';
import { leadsState } from './leaders.js';
import { CITIES, isLowly } from './namesakes.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { companyOf, isAround } from '../resolve/circle.js';
import type { Circle } from '../resolve/circle.js';
import type { Meant } from '../resolve/reading.js';
import { titleFit } from '../resolve/titles.js';
import type { Neighbourhood, Title, TitleFit } from '../resolve/titles.js';

/** From this prominence on an official may be named anywhere, and one who is said to be a dentist may still be meant. */
const KNOWN_ANYWHERE = 56;
const KNOWN_TO_ALL = 80;

/** Below it a town is known at home. */
const KNOWN_AT_HOME = 42;

/**
 * Officials and towns that are hardly meant. Of an official two of three signs tell: the text is not about states; it names
 * nothing and nobody of that world; it says that the bearer of the name is a dentist, or how old. An office beside the name
 * speaks for the official; `titleAt` has it. A town known at home alone ("Stanley cups") wants something else of its country,
 * or a word that leads to a place, in a text that is not about states; there "Phoenix 1.3" is no town.
 */
export function unlikelyIn(story: Story, certain: readonly Meant[], circle: Circle, titleAt: (found: Found) => Title | undefined, near: Neighbourhood): ReadonlySet<EntityIndex> {
  const unlikely = new Set<EntityIndex>();
  const told = new Set<EntityIndex>();
  const governed = new Set<string>();
  const homes = new Map<string | undefined, EntityIndex>();
  const met = new Set<EntityIndex>();
  for (const { entity, found } of certain) {
    const country = story.knowledge.countryOf(entity);
    if (!met.has(entity)) homes.set(country, homes.has(country) ? SEVERAL : entity);
    met.add(entity);
    if (story.knowledge.kindOf(entity) !== 'person' || !HAD.has(titleFit(story, titleAt(found), entity))) continue;
    told.add(entity);
    if (country !== undefined) governed.add(country);
  }
  const isPolitical = isOfStates(story, certain);
  // By entity, since a page may name one a hundred thousand times.
  const governing = new Map<EntityIndex, boolean>();
  const isGoverning = (person: EntityIndex): boolean => {
    let known = governing.get(person);
    if (known === undefined) governing.set(person, known = governs(story, person));
    return known;
  };
  for (const { entity, found } of certain) {
    const { kind, prominence } = story.knowledge.profileOf(entity);
    if (kind === 'place' && !isPolitical) {
      if (isVersion(story, found)) unlikely.add(entity);
      else if (unlikely.has(entity) || prominence < KNOWN_AT_HOME) (isPlaced(story, found, entity) || homes.get(story.knowledge.countryOf(entity)) === SEVERAL ? told : unlikely).add(entity);
    }
    if (kind !== 'person') continue;
    const terms = story.knowledge.termsOf(entity);
    if (prominence >= KNOWN_TO_ALL || terms.length === 0 && !isGoverning(entity)) continue;
    // Beside "President Cyril Ramaphosa" no South African official is alone.
    const isAlone = !governed.has(story.knowledge.countryOf(entity) ?? '') && companyOf(story, circle, entity) === 0 && !terms.some(({ office }) => isAround(story, circle, office.id));
    if (signsAgainst(story, near, found, isAlone, isPolitical) > (prominence < KNOWN_ANYWHERE ? 1 : 2)) unlikely.add(entity);
  }
  for (const entity of told) unlikely.delete(entity);
  return unlikely;
}

const signsAgainst = (story: Story, near: Neighbourhood, found: Found, isAlone: boolean, isPolitical: boolean): number =>
  Number(isAlone) + Number(!isPolitical && !hasPostBehind(story, near, found)) + Number(isLowly(story, found));

/** "Otto Reed, the president of COP26": such a post is of the world of states, whatever the rest tells. */
const hasPostBehind = (story: Story, { roleAt }: Neighbourhood, { end }: Found): boolean => story.gaps[end] === Gap.Comma && roleAt.has(THE.isAt(story, end) ? end + 1 : end);
/** A text is about states, too, that names several who lead one. */
const isOfStates = (story: Story, certain: readonly Meant[]): boolean => story.isPolitical || [...new Set(certain.map(({ entity }) => entity))].filter((one) => leadsState(story, one)).length > 2;
/** In place of the one entity of a country that the text names. */
const SEVERAL = -1;

/** Whether our gloss presents a person as one of those who govern, of no other calling, and has no name that the text has too. */
function governs({ isPolitical, knowledge, text }: Story, person: EntityIndex): boolean {
  const gloss = isPolitical ? undefined : knowledge.entity(person).gloss;
  if (gloss === undefined) return false;
  const { politics, stateside, calling, series } = knowledge.words;
  let found = false;
  for (const word of gloss.split(/[^A-Za-z]+/)) {
    const lower = word.toLowerCase();
    if (calling.hasWord(lower) || series.hasWord(lower) || word !== lower && word.length > 3 && !gloss.startsWith(word) && text.includes(word)) return false;
    found ||= politics.hasWord(lower) || stateside.hasWord(lower) || lower === 'politician';
  }
  return found;
}
const HAD: ReadonlySet<TitleFit> = new Set(['holds', 'held', 'will-hold']);

/** "Phoenix 1.3" */
const isVersion = (story: Story, { first, end }: Found): boolean => !WHERE.isAt(story, first - 1) && VERSION.test(story.text.slice(story.ends[end - 1], story.starts[end] + 4));
const VERSION = /^ \d{1,2}\.\d/;

/** Whether the text speaks of a town as of a place. */
const isPlaced = (story: Story, { first, end }: Found, town: EntityIndex): boolean =>
  end - first > 1 || WHERE.isAt(story, first - 1) || story.gaps[end] === Gap.Comma || !CITIES.has(story.knowledge.typeOf(town));
