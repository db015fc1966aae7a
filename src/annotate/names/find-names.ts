import { NONE, ROOT } from '../../knowledge/api.js';
import type { Candidate, NameNode, RolePhrase } from '../../knowledge/api.js';
import { TokenFlag } from '../../text/tokens.js';
import { Gap } from '../story/gaps.js';
import { AND, THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import { has, isCapital, isWritten, lowerAt, unstoppedAt } from '../story/words.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { isGivenName } from '../unknown/given-names.js';
import { BareWords } from './bare-words.js';
import { isBusiness } from './businesses.js';
import { joinedPortfolios } from './joined-portfolios.js';
import { meaningsIn } from './meanings.js';
import type { Meanings } from './meanings.js';
import { isFitting } from './fitting.js';
import { takeGeneration } from './generation.js';
import { loosely, overInitial } from './loosely.js';
import { readRegionsTogether } from './regions-together.js';
import { withStatesBehindTowns } from './states-behind-towns.js';
import { withStatesByLetters } from './states-by-letters.js';
import { traitsOf } from './traits.js';

/** Words [first, end) that are a name in the gazetteer, with the meanings that their spelling allows. */
export interface Found {
  first: number;
  end: number;
  candidates: readonly Candidate[];
  /** Bits of `Trait`: of what kind some of them are. */
  traits: number;
  /** The longer name that holds this one, if any. */
  inside: Found | undefined;
  /** Where the name ends in the text, if a sign after its last word belongs to it: "OPEC+", "Yahoo!", "Moody's". */
  stop: number | undefined;
  /** Its number among the names that the gazetteer has in the article, for tables of what is known of each; −1 of all others. */
  number: number;
}

/** A name by itself; all of one shape, which engines read much faster. */
export const foundAt = (first: number, end: number, candidates: readonly Candidate[], traits = 0, stop?: number): Found => ({ first, end, candidates, traits, inside: undefined, stop, number: -1 });

/** Words [first, end) that name a role: "foreign minister". */
export interface FoundRole {
  first: number;
  end: number;
  phrase: RolePhrase;
}

export interface FoundNames {
  names: Found[];
  roles: FoundRole[];
}

/** Follows the gazetteer from every word: longest name first, shorter ones inside it kept apart. Linear in the text. */
export function findNames(story: Story): FoundNames {
  const names: Found[] = [];
  const roles: FoundRole[] = [];
  const meanings = meaningsIn(story.knowledge);
  const bare = new BareWords(story);
  const longest: Longest = { name: undefined, shorter: undefined, role: undefined };
  let outer: Found | undefined;
  let roleEnd = 0;
  for (let at = 0; at < story.count; at += 1) {
    if ((story.shapes[at] & Shape.Blocked) !== 0 && !isCapital(story, at)) continue;
    if (!readLongest(story, meanings, bare, at, longest)) continue;
    const { name, shorter, role } = longest;
    if (role !== undefined && role.end > roleEnd) {
      roles.push(role);
      roleEnd = role.end;
    }
    if (name === undefined || isPrefix(story, name)) continue;
    name.end = overSuffix(story, name);
    takeGeneration(story, name);
    const city = beforeState(story, name);
    // "Fresno, Calif.": the sign at the end is the state's.
    if (city < name.end) [name.end, name.stop] = [city, undefined];
    if (outer !== undefined && name.first < outer.end) {
      // Overlapping without lying inside: one name if it is the same entity's, else the leftmost keeps its words; but "the
      // Nikkei" is no name in "the Nikkei 225".
      if (isPlaceBehindThe(story, outer, name)) {
        names.pop();
        outer = name;
      } else if (name.end <= outer.end) name.inside = outer;
      else if (name.first === outer.first + 1 && THE.isAt(story, outer.first)) {
        while (names[names.length - 1]?.first === outer.first) names.pop();
        outer = name;
      } else {
        joinNames(story, outer, name);
        continue;
      }
    } else {
      outer = name;
    }
    names.push(name);
    if (shorter !== undefined) {
      shorter.inside = name;
      names.push(shorter);
    }
  }
  readRegionsTogether(story, names);
  for (let number = 0; number < names.length; number += 1) names[number].number = number;
  return { names, roles };
}

/** "across the Atlantic": with a small article no paper is meant where a place has the rest of its name. */
const isPlaceBehindThe = (story: Story, { first, end, candidates }: Found, name: Found): boolean => name.first === first + 1 && name.end === end && !isCapital(story, first)
  && candidates.every(({ entity }) => story.knowledge.typeOf(entity) === 'media') && name.candidates.some(({ entity, form }) => form === 'full' && story.knowledge.kindOf(entity) === 'place');

/** "Inter-American", "Pan-African": such a word before a hyphen names no club. */
const isPrefix = (story: Story, { first, end }: Found): boolean => end - first === 1 && story.gaps[end] === Gap.Hyphen && PREFIXES.isAt(story, first);
const PREFIXES = new PackWords('prefix');

/** "Columbus, Ohio": the comma parts the city, now known for certain, from its state, which is a name of its own. "Washington, D.C." stays whole. */
function beforeState(story: Story, { first, end, candidates }: Found): number {
  const comma = end - 1;
  if (end - first < 2 || story.gaps[comma] !== Gap.Comma || lowerAt(story, comma).startsWith('d.')) return end;
  return candidates.every(({ entity }) => story.knowledge.kindOf(entity) === 'place') ? comma : end;
}

/** "Samsung Group", "Morgan Stanley & Co Inc.": what says that it is a company belongs to the company's name. */
function overSuffix(story: Story, { end: from, candidates }: Found): number {
  let end = from;
  for (let next = suffixEnd(story, end); next > end; next = suffixEnd(story, end)) end = next;
  if (end === from) return from;
  const isCompany = candidates.some(({ entity, form }) => form !== 'surname' && form !== 'definite' && isBusiness(story.knowledge, entity));
  return isCompany ? end : from;
}

function suffixEnd(story: Story, at: number): number {
  const gap = story.gaps[at];
  if (gap === Gap.Ampersand) return unstoppedAt(story, at) === 'co' ? at + 1 : at;
  if (gap !== Gap.Space) return at;
  if (isSuffix(story, at)) return at + 1;
  const isAndCo = AND.isAt(story, at) && unstoppedAt(story, at + 1) === 'co' && isSuffix(story, at + 1);
  return isAndCo ? at + 2 : at;
}

/** "Inc", "Corp.", "AG": a company's name ends here. */
export const isSuffix = (story: Story, word: number): boolean => word < story.count && isCapital(story, word) && COMPANY_SUFFIXES.has(story, word);

const COMPANY_SUFFIXES = new PackWords('incorporated');

/** "Crown Prince Mohammed" and "Mohammed bin Salman": one name of one entity. */
function joinNames(story: Story, outer: Found, next: Found): void {
  const entities = new Set(next.candidates.map((candidate) => candidate.entity));
  const common = outer.candidates.filter((candidate) => entities.has(candidate.entity));
  if (common.length === 0) return;
  outer.end = next.end;
  outer.candidates = common;
  outer.traits = traitsOf(story.knowledge, common);
}

/** What begins at a word; one object for all words, since at most of them nothing does. */
interface Longest {
  name: Found | undefined;
  /** The longest name inside it that begins there too. */
  shorter: Found | undefined;
  role: FoundRole | undefined;
}

/** Whether any name or role may begin at a word; what does is left in `into`. */
function readLongest(story: Story, meanings: Meanings, bare: BareWords, first: number, into: Longest): boolean {
  const { gazetteer } = story.knowledge;
  const { tokens, tokenOf, gaps } = story;
  let node = gazetteer.next(ROOT, story.keys[first]);
  if (node === NONE) return false;
  into.name = into.shorter = into.role = undefined;
  const given = node;
  into.role = joinedPortfolios(story, first, node);
  const isAddress = has(story, first, Shape.Blocked);
  for (let end = first + 1; ; end += 1) {
    if (gazetteer.isName(node) && (!isAddress || isAddressWhole(story, first, end))) {
      const meaning = meanings.of(node, tokens, tokenOf[first], tokenOf[end - 1] + 1);
      const fit = fitting(story, first, end, meaning.candidates);
      const candidates = withStatesBehindTowns(story, first, end, end - first === 1 ? withStatesByLetters(story, first, fit) : fit);
      if (candidates.length > 0) keep(into, foundAt(first, end, candidates, candidates === meaning.candidates ? meaning.traits : traitsOf(story.knowledge, candidates), beforeStop(story, first, end, candidates)));
      if (meaning.role !== undefined && end > (into.role?.end ?? 0) && !isClock(story, first)) into.role = { first, end, phrase: meaning.role };
    }
    const withSign = signAfter(story, meanings, bare, node, first, end);
    if (withSign !== undefined) keep(into, withSign);
    if (end >= story.count || gaps[end] === Gap.Stop || (!isAddress && has(story, end, Shape.Blocked))) break;
    const next = overSigns(story, node, end);
    if (next === NONE) {
      into.role ??= overPossessive(story, node, first, end);
      const whole = endOf(into) <= first + 1 ? loosely(story, node, first, end) ?? overInitial(story, given, first, first + 1) : undefined;
      if (whole !== undefined) keep(into, whole);
      break;
    }
    node = next;
  }
  return true;
}

const endOf = ({ name }: Longest): number => name?.end ?? 0;

/** "the Kremlin's spokesman": whom the pack knows as "Kremlin spokesman". */
function overPossessive(story: Story, node: NameNode, first: number, end: number): FoundRole | undefined {
  if (story.gaps[end] !== Gap.Possessive || isCapital(story, end) || THE.isAt(story, first)) return undefined;
  const { gazetteer } = story.knowledge;
  for (let at = end, next = node; at < story.count && (at === end || story.gaps[at] === Gap.Space); at += 1) {
    next = gazetteer.next(next, story.keys[at]);
    if (next === NONE) return undefined;
    const phrase = gazetteer.role(next);
    if (phrase !== undefined) return { first, end: at + 1, phrase };
  }
  return undefined;
}

/** "from 6 p.m. Sen. Josh Hawley": no premier's letters. */
const isClock = (story: Story, word: number): boolean => isWritten(story, word, 'p.m.') && !isCapital(story, word);

/** "Amazon.com" is a company, "Amazon.com/books" and "press@Amazon.com" are addresses; of neither is a piece a name. */
const isAddressWhole = ({ text, starts, ends }: Story, first: number, end: number): boolean =>
  end - first > 1 && !/[\w@#/.-]/.test(text.charAt(starts[first] - 1)) && !/^(?:[\w@/:_-]|\.\w)/.test(text.slice(ends[end - 1], ends[end - 1] + 2));

function keep(into: Longest, longer: Found): void {
  into.shorter = into.name;
  into.name = longer;
}

/** The meanings that the spelling allows: mostly all. */
function fitting(story: Story, first: number, end: number, candidates: readonly Candidate[]): readonly Candidate[] {
  for (let at = 0; at < candidates.length; at += 1) {
    if (isFitting(story, first, end, candidates[at])) continue;
    const kept = candidates.slice(0, at);
    for (let next = at + 1; next < candidates.length; next += 1) if (isFitting(story, first, end, candidates[next])) kept.push(candidates[next]);
    return kept;
  }
  return candidates;
}

const TO_PLACE = new PackWords('whither');

/** "drove the Model Y. It was": a letter behind other words is no initial there, and the full stop is the sentence's. */
function beforeStop(story: Story, first: number, end: number, candidates: readonly Candidate[]): number | undefined {
  const stop = story.ends[end - 1] - 1;
  const isLetterAtEnd = end - first > 1 && stop - story.starts[end - 1] === 1 && story.text.charCodeAt(stop) === POINT;
  return isLetterAtEnd && candidates.every(({ entity }) => story.knowledge.kindOf(entity) !== 'person') ? stop : undefined;
}
const POINT = 0x2e;

/** "The pope celebrated Mass.": the full stop is the sentence's, unless what stands before leads to a state: "Boston, Mass.", "in Mass." */
const isWordAtEnd = (story: Story, first: number, end: number): boolean =>
  end - first === 1 && story.gaps[end] === Gap.Stop && story.text.charAt(story.ends[first]) === '.' && story.gaps[first] === Gap.Space && !TO_PLACE.isAt(story, first - 1);

/** "north-west of LA.": Los Angeles and the end of the sentence, no "La." */
const isShoutedAtEnd = (story: Story, first: number, end: number): boolean => end - first === 1 && has(story, first, Shape.Upper) && story.gaps[end] === Gap.Stop && story.ends[first] - story.starts[first] === 2;

/** The name that goes on by one sign right after its last word, or by the "'s" that a business has from its founder. */
function signAfter(story: Story, meanings: Meanings, bare: BareWords, node: number, first: number, end: number): Found | undefined {
  const { tokens, tokenOf } = story;
  const sign = tokenOf[end - 1] + 1;
  if (sign >= tokens.count) return undefined;
  const flag = tokens.flags[sign];
  const isClitic = (flag & TokenFlag.CLITIC) !== 0;
  if (!isClitic && ((flag & TokenFlag.PUNCTUATION) === 0 || (flag & TokenFlag.JOINED_BEFORE) === 0)) return undefined;
  if (isWordAtEnd(story, first, end) || isShoutedAtEnd(story, first, end)) return undefined;
  const { gazetteer } = story.knowledge;
  const next = gazetteer.next(node, tokens.key[sign]);
  if (next === NONE || !gazetteer.isName(next)) return undefined;
  const meaning = meanings.of(next, tokens, tokenOf[first], sign + 1);
  const candidates = isClitic ? fitting(story, first, end, meaning.candidates) : meaning.candidates;
  // "Wendy’s mother": of somebody rather than the business.
  if (candidates.length === 0 || (isClitic && (bare.has(story.keys[end - 1]) || (end - first === 1 && isGivenName(story, first))))) return undefined;
  return foundAt(first, end, candidates, candidates === meaning.candidates ? meaning.traits : traitsOf(story.knowledge, candidates), tokens.end[sign]);
}

/** Follows the signs and clitics between two words, then the word: names hold some ("Moody's", "Washington, D.C."). */
function overSigns(story: Story, from: number, word: number): number {
  const { gazetteer } = story.knowledge;
  const { tokens, tokenOf } = story;
  let node = from;
  for (let at = tokenOf[word - 1] + 1; at < tokenOf[word]; at += 1) {
    const isPoint = (tokens.flags[at] & TokenFlag.LINE_START) !== 0;
    if (isPoint) return NONE;
    node = gazetteer.next(node, tokens.key[at]);
    if (node === NONE) return NONE;
  }
  return gazetteer.next(node, story.keys[word]);
}
