import { addMonths } from './calendar.js';
import { type DateReading, done } from './date-reading.js';
import { DAYTIME, DETERMINER, PRONOUN } from './lexicon/word.js';
import { dayPeriod, moved, type Period, unitAround } from './period.js';
import { readNumeral } from './numbers.js';
import { direction } from './tense.js';
import { PAST } from './evidence.js';
import type { View } from './view.js';

/** How far back, in tokens, the date an echo counts from may stand. */
const REACH = 30;

/** Dates that count from another date of the sentence: "a year earlier", "the year before", "the same day", "the following month". */
export function readEcho(view: View, i: number): DateReading | undefined {
  if (view.is(i - 1, 'the')) return view.is(i, 'same') ? readSame(view, i) : readNeighbour(view, i);
  if (view.is(i, 'that')) return readThat(view, i);
  const isOne = view.isArticle(i);
  const number = isOne ? undefined : readNumeral(view, i);
  const amount = isOne ? 1 : number?.lo;
  const at = number?.next ?? i + 1;
  const unit = view.word(at).unit;
  if (amount === undefined || amount !== (number?.hi ?? 1) || unit?.type !== 'duration') return undefined;
  const way = view.is(at + 1, 'earlier') || view.is(at + 1, 'before') && !view.isWord(at + 2) && !view.isNumber(at + 2) ? -1 : view.is(at + 1, 'later') ? 1 : 0;
  const base = way === 0 ? undefined : baseOf(view, i);
  return base === undefined ? undefined : done(i, at + 2, shifted(base, way * amount, unit.name));
}

/** "the same day", "the same month": the unit around the date named before; a day with none in its sentence is that of publication. */
function readSame(view: View, i: number): DateReading | undefined {
  const unit = view.word(i + 1).unit;
  if (unit?.type !== 'duration' || view.word(i + 1).text.endsWith('s') || view.isOpen(i + 2) || view.has(i + 2, PRONOUN | DETERMINER) || view.among(i + 2, 'as of')) return undefined;
  const day = unit.name === 'day' ? baseOf(view, i)?.from ?? view.today : view.before.dated?.period.from;
  return done(i, i + 2, day === undefined ? undefined : unitAround(day, unit.name, 0));
}

/** "the year before", "the day after", "the next day", "the following year". */
function readNeighbour(view: View, i: number): DateReading | undefined {
  const isPlain = view.word(i).unit?.type === 'duration';
  const noun = isPlain ? i : i + 1;
  const unit = view.word(noun).unit;
  const way = WAYS[view.word(isPlain ? i + 1 : i).text];
  if (unit?.type !== 'duration' || way === undefined || view.word(noun).text.endsWith('s') || /^(?:second|minute|hour)$/.test(unit.name)) return undefined;
  const next = i + 2;
  // "the day before the vote", "the previous day's talks"
  if (isPlain && view.isWord(next) && !view.among(next, CONTINUES)) return undefined;
  const base = view.is(i, 'next') && unit.name !== 'day' ? undefined : baseOf(view, i);
  // Without a date before it only the day is told by the story.
  if (base === undefined) return isPlain || unit.name !== 'day' && !isOfStory(view, i, next) ? undefined : done(i, next);
  return done(i, next, shifted(base, way, unit.name));
}

/** "had left the previous week", "left the following week"; but "ends the following week" and "in the previous week" count from publication. */
const isOfStory = (view: View, i: number, next: number): boolean =>
  view.is(i, 'previous') ? !view.among(i - 2, '+over-period') : view.is(i, 'following') && direction(view, i, next) === PAST;

/** "that day", "that morning": the day named before. */
function readThat(view: View, i: number): DateReading | undefined {
  if (!view.among(i + 1, 'day night') && !view.has(i + 1, DAYTIME) || view.isOpen(i + 2)) return undefined;
  // Whichever sentence named it.
  const base = view.before.dated?.period;
  return done(i, i + 2, base !== undefined && base.to === base.from + 1 ? base : undefined);
}

const WAYS: Record<string, number | undefined> = { before: -1, after: 1, next: 1, following: 1, previous: -1, preceding: -1 };
const CONTINUES = '+goes-on';

/** The date named last in this sentence. */
function baseOf(view: View, i: number): Period | undefined {
  const { dated } = view.before;
  return dated === undefined || dated.at > i || i - dated.at > REACH || !view.isOneSentence(dated.at, i) ? undefined : dated.period;
}

/** A period moved by units no smaller than it; a day moved by a larger unit stays a day. */
function shifted(base: Period, amount: number, unit: string): Period | undefined {
  if (base.to === base.from + 1) {
    return unit === 'year' || unit === 'day' || unit === 'week' ? dayPeriod(moved(base.from, amount, unit)) : unitAround(base.from, unit, amount);
  }
  if (base.grain === unit || unit === 'decade') return unitAround(base.from, unit, amount);
  if (unit !== 'year' || !Number.isInteger(amount) || Math.abs(amount) > 1000) return undefined;
  return base.grain === 'week' ? undefined : { from: addMonths(base.from, 12 * amount), to: addMonths(base.to, 12 * amount), grain: base.grain };
}
