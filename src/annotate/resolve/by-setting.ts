import { withPrior } from '../../knowledge/api.js';
import type { Candidate, EntityIndex, NameForm } from '../../knowledge/api.js';
import { hasBegun, runsOn } from '../../knowledge/period.js';
import { isBusiness } from '../names/businesses.js';
import type { Found } from '../names/find-names.js';
import { MONTHS } from '../names/fitting.js';
import { isStrong } from '../people/coreference.js';
import { Trait } from '../names/traits.js';
import { isLeadingNow, leadsState } from '../people/leaders.js';
import { Gap } from '../story/gaps.js';
import { CHIEF, IN, OF } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isWritten, lowerAt } from '../story/words.js';
import { PackWords } from '../story/pack-words.js';
import { isGivenName } from '../unknown/given-names.js';
import { BOUNDARIES, CLAUSES, DETERMINERS } from '../unknown/word-lists.js';
import { companyOf, isAround } from './circle.js';
import type { Circle } from './circle.js';
import type { Place } from './place.js';
import { isSportsAt } from './sports.js';

/** What such a name then means of all its uses; the rest stays with the others. */
const MOSTLY = 0.9;
/** Names that are words, surnames or places too. */
const isShared = (form: NameForm): boolean => form === 'weak' || form === 'short';

/**
 * "Visa", "Wagner", "Ford": a body whose name is a word or a surname too is meant where the article names who leads it,
 * and a company where it is spoken of as markets do. Several words that only one thing is called by ("Article 5") mean it where what it belongs to is named, an event
 * ("the Dayton shooting") anywhere.
 */
export function bySetting(story: Story, place: Place, candidates: readonly Candidate[], circle: Circle): readonly Candidate[] {
  for (const one of candidates) if (isShared(one.form) && one.prior < MOSTLY && isSet(story, place, one, candidates.length === 1, circle)) return mostly(candidates, one);
  return candidates;
}

/** Whether the setting tells that a meaning is meant; `isOnly` if the name has no other. */
function isSet(story: Story, place: Place, { entity, form }: Candidate, isOnly: boolean, circle: Circle): boolean {
  if (circle.led.has(entity) || isTraded(story, place, entity)) return true;
  return isOnly && !place.single && (form === 'weak' ? companyOf(story, circle, entity) > 0 : isEventSoFar(story, entity));
}

/**
 * Who leads a state or body on the story's day, if a name is the surname and the story names it. In a story about states that
 * names nobody else so, who leads any, or has governed the one that it is mostly about: "Chirac", "Nixon".
 */
export function leaderMeant(story: Story, { found: { first, end } }: Place, candidates: readonly Candidate[], circle: Circle, isAlone: boolean): Candidate | undefined {
  const isPersons = isAlone && story.isPolitical && story.count >= TELLING && !MONTHS.isAt(story, first) && !candidates.some(({ form }) => isStrong(form));
  // "Ban lifted", "No", "May": short ones are words; nobody is "a Scholz"; and "Sheriff Scholz" is another.
  const isLone = isAlone && end - first === 1 && story.ends[first] - story.starts[first] > LONGEST_WORD && !MONTHS.isAt(story, first) && !DETERMINERS.isAt(story, first - 1) && !IN.isAt(story, first - 1) && !isBehindTitle(story, first) && !isSportsAt(circle, first);
  for (const one of candidates) {
    if (one.form !== 'surname') continue;
    const leads = isLeadingNow(story, one, end - first);
    if (leads && companyOf(story, circle, one.entity) > 0) return one;
    if (isPersons && (leads || hasGoverned(story, one, circle))) return one;
    if (isLone && isInNews(story, first, one, candidates, circle)) return one;
  }
  return undefined;
}

const LONGEST_WORD = 3;

const isBehindTitle = (story: Story, at: number): boolean => story.gaps[at] === Gap.Space && isCapital(story, at - 1) && !BOUNDARIES.isAt(story, at - 1) && !CLAUSES.isAt(story, at - 1) && !story.sections[story.sectionOf[at]].titleCase;

/**
 * "Scholz warns of delay": whether a surname means somebody who has an office on the story's day, since hardly anyone else in the pack
 * has that name, and headlines say no more: of those whom all know, and of others where the story names what they lead, or
 * another leader of the same land, or speaks of those who govern there.
 */
function isInNews(story: Story, word: number, { entity, prior }: Candidate, all: readonly Candidate[], circle: Circle): boolean {
  const { knowledge, day, lowerKeys } = story;
  if (day === undefined || knowledge.prominenceOf(entity) < WELL_KNOWN) return false;
  const country = knowledge.countryOf(entity) ?? '';
  const isHere = circle.shareOf(country) > 0;
  // Of the dead nobody makes the news by the surname alone; "Bondi residents" of a story about Sydney are of a namesake in the land at hand.
  const others = all.reduce((sum, other) => ((knowledge.lifeOf(other.entity).to ?? day) < day ? sum : sum + (isHere || circle.shareOf(knowledge.countryOf(other.entity) ?? '') === 0 ? other.prior : 1)), -prior);
  const terms = knowledge.termsOf(entity);
  if (others * RARER > prior || !terms.some((term) => runsOn(term, day))) return false;
  if (prior >= SURE && (all.length <= FEW || leadsState(story, entity)) && !isGivenName(story, word)) return true;
  if (companyOf(story, circle, entity) > 0 || terms.some(({ office }) => isAround(story, circle, office.id))) return true;
  const leader = circle.leaders.get(country);
  // Nobody's own surname tells that the text is of their land.
  return (leader === undefined ? isHere && knowledge.words.politics.sharedWith(lowerKeys) > 0 : leader !== entity);
}
const WELL_KNOWN = 54;
const SURE = 0.53;
/** A surname of more in the pack is common, and strangers' too. */
const FEW = 2;
const RARER = 4;

function hasGoverned({ knowledge }: Story, { entity, prior }: Candidate, circle: Circle): boolean {
  const country = knowledge.countryOf(entity);
  return prior >= KNOWN_PRIOR && knowledge.prominenceOf(entity) >= KNOWN && country !== undefined && circle.shareOf(country) >= ABOUT
    && knowledge.termsOf(entity).some(({ office }) => office.id.startsWith(`${country.toLowerCase()}/`));
}
/** Fewer words may be about anything. */
const TELLING = 60;
const KNOWN = 50;
const KNOWN_PRIOR = 0.3;
/** Share of a story that is about a country. */
const ABOUT = 0.5;

/** Meanings with one that is meant nearly always. */
export function mostly(candidates: readonly Candidate[], found: Candidate): Candidate[] {
  const others = candidates.reduce((sum, { prior }) => sum + prior, 0) - found.prior;
  const scale = others > 1 - MOSTLY ? (1 - MOSTLY) / others : 1;
  return candidates.map((one) => withPrior(one, one === found ? MOSTLY : one.prior * scale));
}

/** "the Dayton shooting": place and kind together tell an event, if it was not to come. */
function isEventSoFar({ knowledge, day }: Story, entity: EntityIndex): boolean {
  if (knowledge.kindOf(entity) !== 'event') return false;
  const life = knowledge.lifeOf(entity);
  return life.from !== undefined && (day === undefined || hasBegun(life, day));
}

const TRADED = new Set(['product', 'share-index', 'market-index']);

/** A business, what is sold, or an index of both, where the words around speak of a company on a market. */
function isTraded({ knowledge }: Story, place: Place, entity: number): boolean {
  return place.trades && (isBusiness(knowledge, entity) || TRADED.has(knowledge.typeOf(entity) ?? ''));
}

/** Companies that a word or surname may mean and that the words around it somewhere speak of as such: "Ford (NYSE: F)" tells of every "Ford". */
export function tradedAmong(story: Story, names: readonly Found[]): EntityIndex[] {
  const traded: EntityIndex[] = [];
  for (const { first, end, candidates, traits } of names) {
    if ((traits & Trait.Loose) !== 0) for (const { entity, form } of candidates) if (isShared(form) && isBusiness(story.knowledge, entity) && trades(story, first, end)) traded.push(entity);
  }
  return traded;
}

const EXCHANGES = new PackWords('exchange');

/** "(NYSE: F)", "(TSLA.O)" */
const hasCode = (story: Story, end: number): boolean => story.gaps[end] === Gap.Open
  && (EXCHANGES.isAt(story, end) || (has(story, end, Shape.Upper) && /^\.[A-Z]{1,2}\)/.test(story.text.slice(story.ends[end], story.ends[end] + 4))));

/** What only companies have: "Alphabet shares". */
const HOLDINGS = new PackWords('holding');
const BEFORE = new PackWords('trade');
const MOVES = new PackWords('move');
const FURTHEST = 4;

/** "Alphabet shares", "shares of Ford", "automaker Ford", "Visa fell 3 percent": words [first, end) are spoken of as companies on a market are. */
export function trades(story: Story, first: number, end: number): boolean {
  const gap = story.gaps[end];
  if ((gap === Gap.Space || gap === Gap.Possessive) && (HOLDINGS.isAt(story, end) || CHIEF.isAt(story, end) && isWritten(story, end + 1, 'executive'))) return true;
  if (hasCode(story, end)) return true;
  if (story.gaps[first] === Gap.Space && (BEFORE.isAt(story, first - 1) || ((OF.isAt(story, first - 1) || IN.isAt(story, first - 1)) && HOLDINGS.isAt(story, first - 2)))) return true;
  return gap === Gap.Space && MOVES.isAt(story, end) && isByShare(story, end + 1);
}

/** "3 percent", "2.1%", "$68", soon after. */
function isByShare(story: Story, from: number): boolean {
  for (let at = from; at < from + FURTHEST && at < story.count && story.gaps[at] < Gap.Stop; at += 1) {
    if (has(story, at, Shape.Digit)) return story.text.charAt(story.ends[at]) === '%' || story.text.charAt(story.starts[at] - 1) === '$' || /^per/.test(lowerAt(story, at + 1));
    if (isCapital(story, at)) return false;
  }
  return false;
}
