import type { Found } from '../names/find-names.js';
import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital } from '../story/words.js';
import { wordSet } from '../story/word-set.js';

/** Words looked at on either side. */
const AROUND = 7;
/** Fewer words tell nothing. */
const FEWEST = 6;
/** Digits of a number in such a table. */
const LONGEST = 3;
/** Of the words around. */
const PARTED = 1 / 4;
/** What stands between the sides of a match that is to come: "ATLANTA AT CHICAGO". */
const SIDES = wordSet('at v vs');

/** Whether a name stands in a table, where there is no sentence: "Chicago 4 HOUSTON 2 Cincinnati 18 COLORADO 7". */
export function isInTable(story: Story, { first, end }: Found): boolean {
  // "Fabrice Santoro (France)", "PHILADELPHIA (AP)"
  if (story.gaps[first] === Gap.Open || story.gaps[end] === Gap.Close || story.gaps[end] === Gap.Open) return false;
  if (isDateline(story, first, end)) return false;
  const inHeadline = isHeadline(story, first);
  let last = end;
  while (last < end + AROUND && last < story.count && isHeadline(story, last) === inHeadline && !endsRows(story, last) && isCell(story, last)) last += 1;
  let from = first;
  while (from > first - AROUND && from > 0 && isHeadline(story, from - 1) === inHeadline && !endsRows(story, from) && isCell(story, from - 1)) from -= 1;
  const words = last - end + first - from;
  // Most names stand in a sentence.
  if (words < FEWEST) return false;
  let parted = 0;
  for (let at = from; at < last; at += 1) if ((at < first || at >= end) && (isParting(story, at) || isSign(story.gaps[at]))) parted += 1;
  return parted >= words * PARTED;
}

/** "England: Manchester United 42 24 12": whose league the table is of. */
export function headsTable(story: Story, { end }: Found): boolean {
  if (story.gaps[end] !== Gap.Colon || !story.text.startsWith(': ', story.ends[end - 1])) return false;
  for (let at = end + 1; at < end + AROUND; at += 1) if (isNumber(story, at) && isNumber(story, at + 1) && isNumber(story, at + 2)) return true;
  return false;
}

/** What a row of a table is made of. */
const isCell = (story: Story, at: number): boolean => isCapital(story, at) || isParting(story, at);

const isParting = (story: Story, at: number): boolean => isNumber(story, at) || SIDES.isAt(story, at);

const isHeadline = (story: Story, at: number): boolean => story.sections[story.sectionOf[at]].kind === 'headline';

/** "Raisi Dies; Mokhber Takes Over", and in the next line "DUBAI — President" or "GENOA, Italy": alone in capitals, and no row goes on so. */
function isDateline(story: Story, first: number, end: number): boolean {
  if (!has(story, first, Shape.Upper)) return false;
  let from = first;
  let to = end;
  // "KIEV/KUALA LUMPUR — A jet"
  while (first - from < MOST_PLACES && isBesidePlace(story, from, -1)) from -= 1;
  while (to - end < MOST_PLACES && isBesidePlace(story, to, 1)) to += 1;
  return (story.gaps[to] === Gap.Dash || story.gaps[to] === Gap.Comma) && story.gaps[from] === Gap.Stop && !has(story, from - 1, Shape.Upper) && !has(story, to, Shape.Upper);
}

/** Words of the other places of a dateline. */
const MOST_PLACES = 4;

/** Whether the word on that side of the gap at `at` belongs to a place that a slash joins to this one. */
const isBesidePlace = (story: Story, at: number, way: number): boolean =>
  (story.gaps[at] === Gap.Slash || story.gaps[at] === Gap.Space) && has(story, way < 0 ? at - 1 : at, Shape.Upper);

/** A comma or the end of a sentence, not of a line alone. */
function endsRows({ text, starts, ends, gaps }: Story, at: number): boolean {
  if (gaps[at] !== Gap.Stop) return gaps[at] === Gap.Comma;
  // Mostly the first sign tells.
  for (let sign = ends[at - 1]; sign < starts[at]; sign += 1) if (text.charAt(sign).trim() !== '') return true;
  return false;
}

/** Of goals, games or points; the date of a dateline ("1996-08-30") is none. */
const isNumber = (story: Story, at: number): boolean => has(story, at, Shape.Digit) && story.ends[at] - story.starts[at] <= LONGEST && story.gaps[at] !== Gap.Hyphen;

const isSign = (gap: number): boolean => gap === Gap.Colon || gap === Gap.Dash;
