import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import { civilOf, parseIsoDay } from '../figures/calendar.js';
import type { Found } from '../names/find-names.js';
import type { Reading } from '../resolve/reading.js';
import { Gap } from '../story/gaps.js';
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
  if (isOfSeries(story, found)) return undefined;
  const told = byWord(story, found.first);
  if (told !== undefined) return editionOf(knowledge, entity, day, told);
  const from = sentenceStart(story, found.first);
  const end = sentenceEnd(story, found.end - 1);
  let isToCome = isClose(story, found.first) && NEXT.isAt(story, found.first - 1);
  for (let at = from; at < end; at += 1) {
    if (isOtherYear(story, at) || isWritten(story, at, 'women') && (at < found.first || at >= found.end)) return undefined;
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

const isOfSeries = (story: Story, { first, end }: Found): boolean => OF_SERIES.isAt(story, end)
  || isClose(story, first) && (BEFORE_SERIES.isAt(story, first - 1) || /^\d{1,3}$/.test(lowerAt(story, first - 1)));

/** "last year's", "next summer's", "this winter's" right before the name: how many years on, at least and at most. */
function byWord(story: Story, first: number): readonly [number, number] | undefined {
  if (story.gaps[first] !== Gap.Possessive || !SPANS.isAt(story, first - 1)) return undefined;
  const isYear = isWritten(story, first - 1, 'year');
  if (isWritten(story, first - 2, 'this')) return [0, 0];
  // "next summer's" may be of this year.
  if (isWritten(story, first - 2, 'next')) return [isYear ? 1 : 0, 1];
  return isWritten(story, first - 2, 'last') ? [-1, isYear ? -1 : 0] : undefined;
}
const SPANS = wordSet('year summer winter spring autumn');

/** The one tournament of a series in the years that were told, by its name or its days: the Games of 2020 were held in 2021. */
function editionOf(knowledge: Knowledge, series: EntityIndex, day: number, [least, most]: readonly [number, number]): EntityIndex | undefined {
  const year = civilOf(day).year;
  const isThen = (then: number): boolean => then - year >= least && then - year <= most;
  const meant = editionsOf(knowledge, series).filter(({ edition, first, last }) => (isThen(civilOf(first).year) || isThen(Number.parseInt(knowledge.ref(edition).name, 10)))
    && (least === most || (most > 0 ? first > day : last < day)));
  return meant.length === 1 ? meant[0].edition : undefined;
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
