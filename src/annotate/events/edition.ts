import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import { parseIsoDay } from '../figures/calendar.js';
import type { Reading } from '../resolve/reading.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { isClose, isWritten, lowerAt, sentenceEnd, sentenceStart } from '../story/words.js';
import { wordSet } from '../story/word-set.js';

/** For so many days before and after a tournament its name alone means it. */
const DAYS_BEFORE = 45;
const DAYS_AFTER = 14;
/** No contest that is held again and again is further off than that. */
const LONGEST_GAP = 4.2 * 365;

/** What is said of a series rather than of one tournament: "World Cup winner", "his third World Cup". */
const OF_SERIES = new PackWords('series');
const BEFORE_SERIES = new PackWords('which');
const TO_COME = new PackWords('qualifying');
const NEXT = wordSet('next coming upcoming');

/**
 * The tournament that the name of a series means on the article's day: "the World Cup" while it is played, "World Cup
 * qualifier" for the next one. Undefined where the words may mean another, or the series.
 */
export function editionMeant(story: Story, { entity, found, candidate }: Reading): EntityIndex | undefined {
  const { knowledge } = story;
  // Asked of every reading: what most are not comes first.
  if (knowledge.typeOf(entity) !== 'sports-event' || candidate.form === 'demonym' || story.without.date) return undefined;
  const day = parseIsoDay(story.day ?? '');
  if (day === undefined || knowledge.lifeOf(entity).from?.length === 10) return undefined;
  if (OF_SERIES.isAt(story, found.end) || (isClose(story, found.first) && (BEFORE_SERIES.isAt(story, found.first - 1) || /^\d{1,3}$/.test(lowerAt(story, found.first - 1))))) return undefined;
  const from = sentenceStart(story, found.first);
  const end = sentenceEnd(story, found.end - 1);
  let isToCome = isClose(story, found.first) && NEXT.isAt(story, found.first - 1);
  for (let at = from; at < end; at += 1) {
    if (isOtherYear(story, at) || isWritten(story, at, 'women')) return undefined;
    isToCome ||= TO_COME.isAt(story, at);
  }
  let next: EntityIndex | undefined;
  let nearest = LONGEST_GAP;
  for (const { edition, first, last, isOwn } of editionsOf(knowledge, entity)) {
    if (first - DAYS_BEFORE <= day && day <= last + DAYS_AFTER) return edition;
    // Of Summer and Winter Games the nearer one need not be meant.
    if (isOwn && first > day && first - day < nearest) [next, nearest] = [edition, first - day];
  }
  return isToCome ? next : undefined;
}

/** "in 2010" tells another one. */
const isOtherYear = (story: Story, at: number): boolean => {
  const word = lowerAt(story, at);
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word) && !story.day?.startsWith(word);
};

interface Edition {
  edition: EntityIndex;
  /** Days as numbers, see figures/calendar.ts. */
  first: number;
  last: number;
  /** Of the series itself, not of a part as the Summer Games are of the Olympics. */
  isOwn: boolean;
}

function editionsOf(knowledge: Knowledge, series: EntityIndex, isOwn = true): Edition[] {
  return knowledge.relationsOf(series, 'has-part').flatMap((part): Edition[] => {
    const edition = knowledge.find(part.entity.id);
    if (edition === undefined) return [];
    const { from, to } = knowledge.lifeOf(edition);
    if (from === undefined) return isOwn ? editionsOf(knowledge, edition, false) : [];
    const [first, last] = [parseIsoDay(from), parseIsoDay(to ?? '')];
    return first === undefined || last === undefined ? [] : [{ edition, first, last, isOwn }];
  });
}
