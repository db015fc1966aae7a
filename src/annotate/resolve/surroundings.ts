import type { Found } from '../names/find-names.js';
import { isBusiness } from '../names/businesses.js';
import { Gap } from '../story/gaps.js';
import { AND, IN } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { isCapital, lowerAt } from '../story/words.js';
import { isGroupHead } from '../story/listed.js';
import { PackWords } from '../story/pack-words.js';
import { isMember } from './longer-names.js';
import type { Place } from './place.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES, PAST_FORMS } from '../unknown/word-lists.js';
import type { Neighbourhood } from './titles.js';

const SHARED_WORDS = new PackWords('shared');

/** A name that many countries can have, by its last word: "Democratic Party", not "Bundesbank". */
export function isGeneric(story: Story, found: Found): boolean {
  return isGroupHead(story, found.end - 1) || SHARED_WORDS.has(story, found.end - 1);
}

/** Whether a name holds that of a place, an office's that of a body too, of its country if it has one: "Turkish Defence Ministry", "UN envoy to Yemen" are of one alone wherever they are named. */
export function holdsOwner({ knowledge }: Story, { nameAt, nameEndingAt }: Neighbourhood, { first, end }: Found, home: string | undefined, isOffice: boolean): boolean {
  const isOwner = (within: Found | undefined): boolean => within !== undefined && within.first >= first && within.end <= end && within.end - within.first < end - first
    && within.candidates.some(({ entity, form }) => form !== 'surname' && (knowledge.kindOf(entity) === 'place' || isOffice && knowledge.kindOf(entity) === 'organization') && (home === undefined || knowledge.countryOf(entity) === home));
  for (let at = first + 1; at < end; at += 1) if (isOwner(nameEndingAt.get(at)) || isOwner(nameAt.get(at))) return true;
  return false;
}

/** Prefixes that say how somebody stands to a people: not whose it is. */
const STANCES = wordSet('pro anti');

/** Countries of the name right before: "Brazilian Congress", "Kurdistan Democratic Party". */
export function ownersBefore(story: Story, near: Neighbourhood, place: Place): string[] | undefined {
  const { found } = place;
  if (story.gaps[found.first] > Gap.Abbreviation) return undefined;
  const before = near.nameEndingAt.get(found.first);
  // "CHICAGO AT TORONTO MINNESOTA AT MILWAUKEE": the sides of two matches.
  return before === undefined || place.isInTable ? undefined : ownersIn(story, before, found);
}

function ownersIn(story: Story, before: Found, found: Found): string[] | undefined {
  // "the pro-Kurdish HDP" is not of Kurdistan.
  if (story.gaps[before.first] === Gap.Hyphen && STANCES.isAt(story, before.first - 1)) return undefined;
  const { knowledge } = story;
  if (!before.candidates.some(({ entity, form }) => knowledge.kindOf(entity) === 'place' && form !== 'surname')) return undefined;
  // "while in Asia Deutsche Bank fell" tells where.
  if (IN.isAt(story, before.first - 1) && (!isGeneric(story, found) || found.candidates.some(({ entity }) => isBusiness(knowledge, entity))) && before.candidates.every(({ form }) => form !== 'demonym')) return undefined;
  // "Colorado House of Representatives": what a region owns is not its country's.
  return before.candidates.flatMap(({ entity, form }) => {
    const country = knowledge.countryOf(entity);
    const isState = country !== undefined && (knowledge.country(country) === entity || form === 'demonym' || knowledge.typeOf(entity) !== 'region');
    return country !== undefined && (isState || !isGeneric(story, found) || isMember(story, found)) ? [country] : [];
  });
}

/** "Finn and Rachel": a singular demonym that neither describes the next word nor has an article is rather a name. */
export function isBareDemonym(story: Story, { first, end }: Found): boolean {
  if (end - first !== 1 || /(?:s|ese|ish|ch|i)$/.test(lowerAt(story, first))) return false;
  const before = lowerAt(story, first - 1);
  if (story.gaps[first] === Gap.Space && (before === 'a' || before === 'the' || before === 'an')) return false;
  const next = lowerAt(story, end);
  // "Italian and German yields"
  if ((next === 'and' || next === 'or') && isCapital(story, end + 1)) return false;
  // "United had 31, American 24 and Norwegian 18": companies or sides, with what each has.
  if (/^\d+$/.test(next) && (story.gaps[end + 1] >= Gap.Comma || BOUNDARIES.isAt(story, end + 1))) return true;
  // "a British ****": a word starred out is one too.
  if (story.text.startsWith(' **', story.ends[end - 1])) return false;
  // "United, Delta and American raised fares"
  const isLast = AND.isAt(story, first - 1) && isCapital(story, first - 2) && (PAST_FORMS.isAt(story, end) || next.endsWith('ed'));
  return !(story.gaps[end] === Gap.Space || story.gaps[end] === Gap.Hyphen) || BOUNDARIES.isAt(story, end) || isLast;
}
