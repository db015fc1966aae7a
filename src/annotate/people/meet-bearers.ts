import type { EntityIndex } from '../../knowledge/api.js';
import type { Meant } from '../resolve/reading.js';
import { Gap } from '../story/gaps.js';
import { THE } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { textBetween } from '../story/words.js';
import type { UnknownName } from '../unknown/find-unknown.js';
import { isCompany } from '../unknown/groups.js';
import { isBusiness } from '../names/businesses.js';
import type { Found } from '../names/find-names.js';
import { Trait } from '../names/traits.js';
import { isGivenName } from '../unknown/given-names.js';
import type { Bearers } from './bearers.js';

/** Both of one shape, which engines read much faster. */
interface Met {
  first: number;
  end: number;
  entity: EntityIndex | undefined;
  name: UnknownName | undefined;
}

/** Takes in all who are named in full; returns the unknown names that are not short for one of them. `acronymAt` has the words that define an acronym. */
export function meetBearers(
  story: Story, bearers: Bearers, certain: readonly Meant[], unknown: readonly UnknownName[], acronymAt: ReadonlySet<number>, names: readonly Found[],
): UnknownName[] {
  const people: Met[] = certain.filter((reading) => story.knowledge.kindOf(reading.entity) === 'person')
    .map(({ found, entity }) => ({ first: found.first, end: found.end, entity, name: undefined }));
  const others: Met[] = unknown.map((name) => ({ first: name.first, end: name.end, entity: undefined, name }));
  const isLong = ({ first, end, entity }: Met): boolean => entity !== undefined || end - first > 1;
  const inOrder = [...people, ...others].sort((a, b) => a.first - b.first);
  const kept: UnknownName[] = [];
  // Single words after titles come last: "Prince Abdulaziz" may stand before "Abdulaziz bin Salman".
  for (const { first, end, entity, name } of [...inOrder.filter(isLong), ...inOrder.filter((one) => !isLong(one))]) {
    if (entity !== undefined) bearers.add(`#${entity}`, first, end, entity);
    else if (name !== undefined && meetUnknown(story, bearers, name, acronymAt)) kept.push(name);
  }
  let byThemselves: ReadonlySet<number> | undefined;
  for (const { found: { first, end }, entity, candidate } of certain) {
    if (end - first < 2 || candidate.form !== 'full') continue;
    const type = story.knowledge.typeOf(entity) ?? '';
    const isNamedLast = (type === 'sports-club' && !COMMON_LAST.isAt(story, end - 1)) || (type === 'media' && PAPERS.isAt(story, end - 1) && !THE.isAt(story, end - 2));
    const isNamedFirst = !isNamedLast && isBusiness(story.knowledge, entity) && isTelling(story, first) && !(byThemselves ??= lone(names)).has(first);
    if (isNamedLast || isNamedFirst) bearers.addGroup(`#${entity}`, first, end, [isNamedLast ? end - 1 : first], entity);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Words that are a name of their own within a longer one: "American" of "American Airlines". */
function lone(names: readonly Found[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, end, inside, traits } of names) if (inside !== undefined && end - first === 1 && (traits & Trait.Strong) !== 0) words.add(first);
  return words;
}

/** "Lehman" of "Lehman Brothers", not "Standard" of "Standard Chartered", "State" of "State Farm", or "Charles" of "Charles Schwab". */
function isTelling(story: Story, word: number): boolean {
  const key = story.keys[word];
  return story.ends[word] - story.starts[word] >= SHORTEST_FIRM && !isGivenName(story, word) && !story.lowerKeys.has(key) && !Object.values(story.knowledge.words).some((words) => words.has(key));
}
const SHORTEST_FIRM = 4;

/** Clubs are called by the last word of their name: "the Heat"; but not by one that many have. */
const COMMON_LAST = new PackWords('clubbed');

/** "the Journal" after "The Wall Street Journal". */
const PAPERS = new PackWords('paper');

function meetUnknown(story: Story, bearers: Bearers, name: UnknownName, acronymAt: ReadonlySet<number>): boolean {
  const key = textBetween(story, name.first, name.end).toLowerCase();
  if (name.kind !== 'person') {
    const short = [...(name.kind === 'organization' && isCompany(story, name) ? [name.first] : []), ...(acronymAt.has(name.end) ? [name.end] : [])];
    if (short.length > 0) bearers.addGroup(key, name.first, name.end, short);
    return true;
  }
  if (bearers.ofKey(key) === undefined && isShortForm(story, bearers, name)) return false;
  bearers.add(key, name.first, name.end);
  return true;
}

/** "Von der Leyen" after "Ursula von der Leyen" is nobody new: every word is of a name met before. */
function isShortForm(story: Story, bearers: Bearers, { first, end }: UnknownName): boolean {
  const keyAt = (word: number): number => story.keys[word];
  const met = [...bearers.bySurname(keyAt(end - 1)), ...(end - first === 1 || story.gaps[end - 1] === Gap.Hyphen ? bearers.byOtherName(keyAt(first)) : [])];
  return met.some((bearer) => {
    const words = new Set<number>();
    for (let at = bearer.first; at < bearer.end; at += 1) words.add(keyAt(at));
    for (let at = first; at < end; at += 1) if (!words.has(keyAt(at))) return false;
    return bearer.end - bearer.first > end - first;
  });
}
