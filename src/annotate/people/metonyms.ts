import type { EntityIndex } from '../../knowledge/api.js';
import type { Found } from '../names/find-names.js';
import { isPlaceName, isState } from '../resolve/regions.js';
import type { Neighbourhood } from '../resolve/titles.js';
import type { Reading } from '../resolve/reading.js';
import { TokenFlag } from '../../text/tokens.js';
import { Gap } from '../story/gaps.js';
import { AND, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isWritten, lowerAt } from '../story/words.js';
import { PackWords } from '../story/pack-words.js';
import { wordSet } from '../story/word-set.js';
import { DETERMINERS } from '../unknown/word-lists.js';

const CITY_WORDS = new PackWords('city');

/** Below this nobody calls a body by the city where it sits. */
const UNION_PROMINENCE = 90;

const PLACE_WORDS = new PackWords('around');
/** Before whom people speak of: "with", "urged". */
const AGENT_WORDS = new PackWords('doer');
const AGENT_VERBS = new PackWords('deed');
const DISTRICT = wordSet('dc');

/**
 * "Washington has not chaired", "with Tehran", "Baghdad threatens": a capital that acts is its government. In a
 * dateline, after "in" and the like it stays a city. Returns the government, if the pack has one.
 */
export function governmentMeant(story: Story, reading: Reading, near: Neighbourhood): EntityIndex | undefined {
  const { knowledge } = story;
  if (story.without.metonyms) return undefined;
  if (reading.candidate.form === 'metonym' && knowledge.kindOf(reading.entity) === 'government') return unionInstead(story, reading.entity);
  // "Tennessee, and Washington, D.C." is the city.
  if (DISTRICT.isUndottedAt(story, reading.found.end - 1)) return undefined;
  if (knowledge.typeOf(reading.entity) !== 'capital' || !acts(story, reading.found, near)) return undefined;
  const country = knowledge.countryOf(reading.entity);
  return unionAt(story, reading.entity) ?? (country === undefined ? undefined : knowledge.government(country));
}

/** The same where the gazetteer has already said "Government of Belgium". */
function unionInstead(story: Story, government: EntityIndex): EntityIndex | undefined {
  const { knowledge } = story;
  const country = knowledge.countryOf(government);
  const state = country === undefined ? undefined : knowledge.country(country);
  const capital = state === undefined ? undefined : knowledge.relationsOf(state, 'capital').at(0);
  const city = capital === undefined ? undefined : knowledge.find(capital.entity.id);
  return city === undefined ? undefined : unionAt(story, city);
}

/** "Brussels": the union of states that has its seat there is meant rather than the country's government. */
function unionAt(story: Story, city: EntityIndex): EntityIndex | undefined {
  const { knowledge } = story;
  const seated = knowledge.relationsOf(city, 'seat-of').map((one) => knowledge.find(one.entity.id)).filter((one) => one !== undefined);
  const unions = seated.filter((one) => knowledge.typeOf(one) === 'union' && knowledge.prominenceOf(one) >= UNION_PROMINENCE);
  return unions.sort((a, b) => knowledge.prominenceOf(b) - knowledge.prominenceOf(a)).at(0);
}

/** What leads from one place to another: "flights between Moscow and Tehran". */
const WAYS = new PackWords('way');

/** What cities suffer or are: "Tel Aviv was hit", "Kyiv is home to". */
const BEFALLS = new PackWords('befallen');

/** What states do: "Beijing, which claims the island", but "Paris, which hosts the Games", "Rome, which sees 30 million visitors". */
const SIDES = new PackWords('siding');

/** Whether a place does or is told something, as people are; `isJoined` where another one is asked about that "and" joins to it. */
export function acts(story: Story, found: Found, near: Neighbourhood, isJoined = false): boolean {
  if (!story.isPolitical) return false;
  // "Washington's envoy", but "Bangkok's governor"
  const role = near.roleAt.get(found.end);
  if (role !== undefined) return story.gaps[found.end] === Gap.Possessive && SENT_OUT.isAt(story, role.end - 1);
  const gapAfter = story.gaps[found.end];
  // "Moscow's 'disproportionate' use of force"
  if (gapAfter === Gap.Quote && (story.tokens.flags[story.tokenOf[found.end - 1]] & TokenFlag.POSSESSIVE) !== 0) return true;
  // "the Dublin-based drugmaker", but "Moscow-backed"
  if (gapAfter === Gap.Hyphen && (isWritten(story, found.end, 'based') || isWritten(story, found.end, 'born'))) return false;
  // "told by the Vatican": the name begins at its article
  const from = THE.isAt(story, found.first - 1) && story.gaps[found.first] === Gap.Space ? found.first - 1 : found.first;
  if (gapAfter === Gap.Possessive) return ownsAsActor(story, from, found.end);
  if (gapAfter === Gap.Comma && isWritten(story, found.end, 'which')) {
    const verb = found.end + (/^ha[sd]$/.test(lowerAt(story, found.end + 1)) ? 2 : 1);
    return SIDES.isAt(story, verb) && !has(story, verb + 1, Shape.Digit);
  }
  return ledInAsActor(story, found, near, from, isJoined) ?? followedAsActor(story, found, near, from);
}

/** "Moscow's plans", but "central Paris's sights", "Tokyo's streets", "Riyadh's a hub". */
function ownsAsActor(story: Story, from: number, end: number): boolean {
  const before = lowerAt(story, from - 1);
  return !isCapital(story, end) && !CITY_WORDS.has(story, end) && before !== 'central' && before !== 'downtown' && !DETERMINERS.isAt(story, end);
}

/** What the words before a place tell of whether it acts; undefined where they leave it open. */
function ledInAsActor(story: Story, found: Found, near: Neighbourhood, from: number, isJoined: boolean): boolean | undefined {
  const before = lowerAt(story, from - 1);
  const isBeside = story.gaps[from] <= Gap.Comma;
  if (isBeside && before === 'to' && isGiven(story, from - 1)) return true;
  if (isBeside && before === 'of' && GIVEN_BY.isAt(story, found.first - 2)) return true;
  // "a missile attack on Kyiv was"
  if (isBeside && before === 'on' && ATTACKS.isAt(story, from - 2)) return false;
  // "in Moscow", "flights between Moscow and Tehran"
  if (isBeside && PLACE_WORDS.isAt(story, from - 1)) return false;
  if (before === 'between' && (WAYS.isAt(story, from - 2) || isPairedWithTown(story, found, near))) return false;
  // "the mayors of London and Paris": as what it is joined to.
  const other = isJoined ? undefined : joinedBefore(story, found, near, from);
  if (other !== undefined && isPlaceName(other)) return acts(story, other, near, true);
  // "with Moscow", "urged Moscow", but "by Beirut blast"
  return isBeside && AGENT_WORDS.isAt(story, from - 1) ? story.gaps[found.end] !== Gap.Space || !CITY_WORDS.has(story, found.end) : undefined;
}

const ATTACKS = new PackWords('attack');

/** The London of "London and Paris", asked of Paris. */
function joinedBefore(story: Story, found: Found, near: Neighbourhood, from: number): Found | undefined {
  if (!AND.isAt(story, from - 1) || story.gaps[found.end] === Gap.Hyphen) return undefined;
  return story.gaps[from] === Gap.Space && story.gaps[from - 1] === Gap.Space ? near.nameEndingAt.get(from - 1) : undefined;
}

/** Whether what stands behind a place tells that it acts: a verb of its own, or of whoever "and" joins to it. */
function followedAsActor(story: Story, found: Found, near: Neighbourhood, from: number): boolean {
  if (story.gaps[found.end] !== Gap.Space) return false;
  const opensClause = story.gaps[from] >= Gap.Comma;
  const after = lowerAt(story, found.end);
  if (after === 'and' && opensClause && actsWith(story, near, found.end + 1)) return true;
  // "Moscow Exchange"
  if (isCapital(story, found.end) && !story.sections[story.sectionOf[found.first]].titleCase) return false;
  // "Kyiv was hit"
  if ((after === 'was' || after === 'is') && BEFALLS.isAt(story, found.end + 1)) return false;
  // "Baghdad threatens", but "Tokyo stocks ended lower"
  return AGENT_VERBS.isAt(story, found.end) || (/[^s]s$|[^e]ed$/.test(after) && opensClause && !CITY_WORDS.has(story, found.end));
}

/** "between Madrid and Valencia": governments deal with their like, not with towns. */
function isPairedWithTown(story: Story, found: Found, near: Neighbourhood): boolean {
  const other = AND.isAt(story, found.end) ? near.nameAt.get(found.end + 1) : undefined;
  return other !== undefined && isPlaceName(other)
    && other.candidates.every(({ entity }) => story.knowledge.kindOf(entity) === 'place' && story.knowledge.typeOf(entity) !== 'capital' && !isState(story, entity));
}

/** "Washington and the European Union had imposed": whoever is named next does it too. */
function actsWith(story: Story, near: Neighbourhood, at: number): boolean {
  const other = near.nameAt.get(THE.isAt(story, at) ? at + 1 : at);
  if (other === undefined || story.gaps[other.end] !== Gap.Space) return false;
  const verb = lowerAt(story, other.end);
  return AGENT_VERBS.isAt(story, other.end) || ['have', 'are', 'were', 'do'].includes(verb) || /[^e]ed$/.test(verb);
}

/** "Washington's envoy", not "Bangkok's governor". */
const SENT_OUT = new PackWords('sent');
/** "with the backing of Washington" */
const GIVEN_BY = new PackWords('backing');

const GIVEN = new PackWords('aid');

/** "military assistance to Kyiv", looking back over the few words before "to". */
function isGiven(story: Story, to: number): boolean {
  for (let at = to - 1; at >= 0 && to - at <= 3; at -= 1) if (GIVEN.isAt(story, at)) return true;
  return false;
}
