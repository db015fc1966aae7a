import { withPrior } from '../../knowledge/api.js';
import type { Candidate } from '../../knowledge/api.js';
import { NOBLE } from '../people/surnames.js';
import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { IN, OF } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, lowerAt, sentenceStart } from '../story/words.js';
import { withSharesOf } from './in-time.js';
import { CALENDAR } from '../unknown/word-lists.js';

/** Before a year that tells when something was. */
const WHEN = new PackWords('dating');
/** So many years back is another time, with others in it. */
const LONG_AGO = 25;
const FEWEST = 3;
/** Of whom younger nobody writes. */
const GROWN = 16;

/** The year at word `at`, with what tells that it is one. */
function yearAt(story: Story, at: number): number | undefined {
  if (!has(story, at, Shape.Digit) || story.ends[at] - story.starts[at] !== 4) return undefined;
  if (!(WHEN.isAt(story, at - 1) || CALENDAR.isAt(story, at - 1) || has(story, at - 1, Shape.Digit) || story.gaps[at] === Gap.Open)) return undefined;
  const year = Number(lowerAt(story, at));
  return year >= 1500 && year < 2100 ? year : undefined;
}

/** The middle of the years that a story names, where nearly all lie long before its day: what it is about. */
export function eraOf(story: Story): number | undefined {
  if (story.day === undefined || story.without.date) return undefined;
  const now = Number(story.day.slice(0, 4));
  const years: number[] = [];
  for (let at = 1; at < story.count; at += 1) {
    const year = yearAt(story, at);
    if (year !== undefined) years.push(year);
  }
  const past = years.filter((year) => year <= now - LONG_AGO).sort((a, b) => a - b);
  return past.length < FEWEST || past.length * 4 < years.length * 3 ? undefined : past[past.length >> 1];
}

/** The year that the text gives right beside a title: "In 1923 she married the Duke of York", "the Duke of York in 1923". */
function yearBeside(story: Story, { first, end }: Found): number | undefined {
  if (IN.isAt(story, end) && story.gaps[end] === Gap.Space) return yearAt(story, end + 1);
  const start = sentenceStart(story, first, CLAUSE);
  return IN.isAt(story, start) ? yearAt(story, start + 1) : undefined;
}
const CLAUSE = 12;

/** "Duke of York": borne by others before. */
export const isTitle = (story: Story, { first, end }: Found): boolean => end - first > 2 && NOBLE.isAt(story, first) && OF.isAt(story, first + 1);

/**
 * "Gandhi" in a story of 1930 to 1947 is nobody who was born later, where somebody of the name lived then, nor "the Duke of
 * York" of 1923 today's: those of that time have the share of all, and the surname of one alone mostly means that one. Whom the article names in full stays.
 */
export function inEra(story: Story, era: number | undefined, found: Found, candidates: readonly Candidate[], isNamed: (candidate: Candidate) => boolean): readonly Candidate[] {
  const isOfTitle = isTitle(story, found);
  const year = isOfTitle ? yearBeside(story, found) : era;
  if (year === undefined) return candidates;
  const isOfThen = ({ entity }: Candidate): boolean => {
    const { from, to } = story.knowledge.profileOf(entity);
    return from !== undefined && Number(from.slice(0, 4)) + GROWN <= year && (to === undefined || Number(to.slice(0, 4)) >= year);
  };
  const isBearer = ({ form }: Candidate): boolean => isOfTitle || form === 'surname';
  if (!candidates.some(isBearer)) return candidates;
  const [first, ...others] = candidates.filter((one) => isBearer(one) && isOfThen(one)).sort((a, b) => b.prior - a.prior);
  if (first === undefined && !isOfTitle) return candidates;
  const kept = candidates.filter((one) => !isBearer(one) || isOfThen(one) || isNamed(one));
  const isAlone = !isOfTitle && others.every(({ prior }) => prior * CLEARLY <= first.prior) && kept.filter(isBearer).length === others.length + 1;
  return withSharesOf(candidates, kept).map((one) => (isAlone && one.entity === first.entity ? withPrior(one, MOSTLY) : one));
}
/** What such a name then means of all its uses. */
const MOSTLY = 0.7;
const CLEARLY = 1.5;
