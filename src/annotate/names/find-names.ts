import { NONE, ROOT } from '../../knowledge/api.js';
import type { Candidate, RolePhrase } from '../../knowledge/api.js';
import { TokenFlag } from '../../text/tokens.js';
import { Gap } from '../story/gaps.js';
import { isCapital, lowerAt } from '../story/words.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { Meanings } from './meanings.js';
import { isFitting } from './fitting.js';

/** Words [first, end) that are a name in the gazetteer, with the meanings that their spelling allows. */
export interface Found {
  first: number;
  end: number;
  candidates: readonly Candidate[];
  /** The longer name that holds this one, if any. */
  inside?: Found;
  /** Where the name ends in the text, if a sign after its last word belongs to it: "OPEC+", "Yahoo!". */
  stop?: number;
}

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
  const meanings = new Meanings(story);
  let outer: Found | undefined;
  let roleEnd = 0;
  for (let at = 0; at < story.count; at += 1) {
    if ((story.shapes[at] & Shape.Blocked) !== 0) continue;
    const { name, shorter, role } = longestAt(story, meanings, at);
    if (role !== undefined && role.end > roleEnd) {
      roles.push(role);
      roleEnd = role.end;
    }
    if (name === undefined) continue;
    name.end = overSuffix(story, name);
    if (outer !== undefined && name.first < outer.end) {
      // Overlapping without lying inside: one name if it is the same entity's, else the leftmost keeps its words.
      if (name.end > outer.end) {
        joinNames(outer, name);
        continue;
      }
      name.inside = outer;
    } else {
      outer = name;
    }
    names.push(name);
    if (shorter !== undefined) names.push({ ...shorter, inside: name });
  }
  return { names, roles };
}

/** "Samsung Group", "Morgan Stanley & Co Inc.": what says that it is a company belongs to the company's name. */
function overSuffix(story: Story, { end: from, candidates }: Found): number {
  let end = from;
  for (let next = suffixEnd(story, end); next > end; next = suffixEnd(story, end)) end = next;
  if (end === from) return from;
  const isCompany = candidates.some(({ entity, form }) => form !== 'surname' && form !== 'definite' && BUSINESSES.has(story.knowledge.typeOf(entity) ?? ''));
  return isCompany ? end : from;
}

function suffixEnd(story: Story, at: number): number {
  const isSuffix = (word: number): boolean => word < story.count && isCapital(story, word) && COMPANY_SUFFIXES.has(lowerAt(story, word).replaceAll('.', ''));
  const gap = story.gaps[at];
  if (gap === Gap.Space && isSuffix(at)) return at + 1;
  if (gap === Gap.Ampersand && lowerAt(story, at).replace('.', '') === 'co') return at + 1;
  const isAndCo = gap === Gap.Space && lowerAt(story, at) === 'and' && lowerAt(story, at + 1).replace('.', '') === 'co' && isSuffix(at + 1);
  return isAndCo ? at + 2 : at;
}

const BUSINESSES = new Set(['company', 'bank', 'media', 'news-agency', 'stock-exchange', 'fund']);
const COMPANY_SUFFIXES = new Set(['inc', 'corp', 'corporation', 'ltd', 'limited', 'llc', 'plc', 'group', 'co', 'company', 'ag', 'sa', 'se', 'nv', 'spa', 'holdings']);

/** "Crown Prince Mohammed" and "Mohammed bin Salman": one name of one entity. */
function joinNames(outer: Found, next: Found): void {
  const entities = new Set(next.candidates.map((candidate) => candidate.entity));
  const common = outer.candidates.filter((candidate) => entities.has(candidate.entity));
  if (common.length === 0) return;
  outer.end = next.end;
  outer.candidates = common;
}

function longestAt(story: Story, meanings: Meanings, first: number): { name?: Found; shorter?: Found; role?: FoundRole } {
  const { gazetteer } = story.knowledge;
  const { tokens, tokenOf, gaps } = story;
  let node = gazetteer.next(ROOT, tokens.key[tokenOf[first]]);
  if (node === NONE) return {};
  let name: Found | undefined;
  let shorter: Found | undefined;
  let role: FoundRole | undefined;
  for (let end = first + 1; ; end += 1) {
    if (gazetteer.isName(node)) {
      const candidates = meanings.of(node, tokenOf[first], tokenOf[end - 1] + 1)
        .filter((candidate) => isFitting(story, first, end, candidate));
      if (candidates.length > 0) {
        shorter = name;
        name = { first, end, candidates };
      }
    }
    const withSign = signAfter(story, meanings, node, first, end);
    if (withSign !== undefined) {
      shorter = name;
      name = withSign;
    }
    const phrase = gazetteer.role(node);
    if (phrase !== undefined) role = { first, end, phrase };
    if (end >= story.count || gaps[end] === Gap.Stop || (story.shapes[end] & Shape.Blocked) !== 0) break;
    node = overSigns(story, node, end);
    if (node === NONE) break;
  }
  return {
    ...(name === undefined ? {} : { name }), ...(shorter === undefined ? {} : { shorter }), ...(role === undefined ? {} : { role }),
  };
}

/** The name that goes on by one sign right after its last word. */
function signAfter(story: Story, meanings: Meanings, node: number, first: number, end: number): Found | undefined {
  const { tokens, tokenOf } = story;
  const sign = tokenOf[end - 1] + 1;
  if (sign >= tokens.count || (tokens.flags[sign] & TokenFlag.PUNCTUATION) === 0 || (tokens.flags[sign] & TokenFlag.JOINED_BEFORE) === 0) return undefined;
  const { gazetteer } = story.knowledge;
  const next = gazetteer.next(node, tokens.key[sign]);
  if (next === NONE || !gazetteer.isName(next)) return undefined;
  const candidates = meanings.of(next, tokenOf[first], sign + 1);
  return candidates.length === 0 ? undefined : { first, end, candidates, stop: tokens.end[sign] };
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
  return gazetteer.next(node, tokens.key[tokenOf[word]]);
}
