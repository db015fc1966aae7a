import { Gap } from '../story/gaps.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isOfLetters, lowerAt, undottedAt } from '../story/words.js';
import { CONNECTORS } from '../unknown/word-lists.js';

/** An acronym beside what it stands for, one of both in brackets: words [first, end) and the acronym at word `at`. */
export interface Definition {
  first: number;
  end: number;
  at: number;
}

const LONGEST = 10;
const LONGEST_WORD = 40;

/**
 * The acronyms that the article defines, by token key: "International Atomic Energy Agency (IAEA)", "NUG (National Unity
 * Government)", but also "artificial pancreas (AP)", which tells that AP is no news agency here. First definition wins.
 */
export function findDefinitions(story: Story): Map<number, Definition> {
  const definitions = new Map<number, Definition>();
  for (let at = 1; at < story.count; at += 1) {
    if (story.gaps[at] !== Gap.Open || endsDateline(story, at, at + 1)) continue;
    const definition = inBrackets(story, at) ?? beforeBrackets(story, at);
    if (definition !== undefined && !definitions.has(story.keys[definition.at])) definitions.set(story.keys[definition.at], definition);
  }
  return definitions;
}

function inBrackets(story: Story, at: number): Definition | undefined {
  if (!isOfLetters(story, at) || !closes(story, at + 1)) return undefined;
  const first = expansionStart(story, at) ?? withInnerLetters(story, at) ?? inOtherOrder(story, at);
  return first === undefined ? undefined : { first, end: at, at };
}

/** "NUG (National Unity Government)": every letter begins a word in the brackets. */
function beforeBrackets(story: Story, first: number): Definition | undefined {
  if (!isOfLetters(story, first - 1)) return undefined;
  const letters = undottedAt(story, first - 1);
  let letter = 0;
  for (let word = first; word < story.count && word - first < LONGEST; word += 1) {
    if (lowerAt(story, word).charAt(0) === letters[letter]) letter += 1;
    else if (!CONNECTORS.isAt(story, word)) return undefined;
    if (closes(story, word + 1)) return letters.length >= SHORTEST && letter === letters.length ? { first, end: word + 1, at: first - 1 } : undefined;
    if (story.gaps[word + 1] >= Gap.Comma) return undefined;
  }
  return undefined;
}
const SHORTEST = 3;

/** "PORT-AU-PRINCE (AP) —": words [first, end) are the agency that writes, whatever the city's initials are. */
export function endsDateline(story: Story, first: number, end: number): boolean {
  if (story.gaps[first] !== Gap.Open || story.gaps[end] !== Gap.Dash) return false;
  const { firstWord } = story.sections[story.sectionOf[first]];
  return first - firstWord <= LONGEST_DATELINE && has(story, firstWord, Shape.Upper);
}
const LONGEST_DATELINE = 6;

const closes = (story: Story, word: number): boolean => {
  const end = story.ends[word - 1];
  return story.text.charCodeAt(end) === 0x29;
};

/** First word of a phrase right before whose initials the letters are; small words may be skipped. */
function expansionStart(story: Story, at: number): number | undefined {
  const letters = undottedAt(story, at);
  let letter = letters.length - 1;
  for (let word = at - 1; word >= 0 && at - word <= LONGEST; word -= 1) {
    const initial = lowerAt(story, word).charAt(0);
    if (initial === letters[letter]) {
      letter -= 1;
      if (letter < 0) return word;
    } else if (story.ends[word] - story.starts[word] > 3 && letter < letters.length - 1 && !letters.includes(initial)) return undefined;
    if (story.gaps[word] >= Gap.Comma) return undefined;
  }
  return undefined;
}

/**
 * "closed-circuit television (CCTV)", "tuberculosis (TB)": every word begins with the next letter, and may give further ones
 * from its inside; only small words give none.
 */
function withInnerLetters(story: Story, at: number): number | undefined {
  const letters = undottedAt(story, at);
  if (letters.length > LONGEST) return undefined;
  // How many of the letters, counted from the last, the words from `word` on may stand for.
  let ends: ReadonlySet<number> = new Set([0]);
  for (let word = at - 1; word >= 0 && at - word <= LONGEST; word -= 1) {
    const begun = new Set<number>(CONNECTORS.isAt(story, word) ? ends : []);
    for (const end of ends) for (const start of beginnings(lowerAt(story, word), letters.slice(0, letters.length - end))) begun.add(end + start);
    if (begun.has(letters.length)) return word;
    if (begun.size === 0 || story.gaps[word] >= Gap.Comma) return undefined;
    ends = begun;
  }
  return undefined;
}

/** How many of the last letters a word can stand for that begins with the first of these; none of what is too long for a word. */
function beginnings(word: string, letters: string): number[] {
  const found: number[] = [];
  if (word.length > LONGEST_WORD) return found;
  for (let count = 1; count <= letters.length; count += 1) {
    const wanted = letters.slice(letters.length - count);
    let from = 0;
    let isInside = word.charAt(0) === wanted.charAt(0);
    for (let i = 0; isInside && i < wanted.length; i += 1) {
      from = word.indexOf(wanted.charAt(i), from) + 1;
      isInside = from > 0;
    }
    if (isInside) found.push(count);
  }
  return found;
}

/** "Social Christian Party (PSC)": an acronym from another language has its letters in another order; small words count for nothing. */
function inOtherOrder(story: Story, at: number): number | undefined {
  const letters = undottedAt(story, at);
  if (letters.length < 3) return undefined;
  let left = letters;
  for (let word = at - 1; word >= 0 && at - word <= LONGEST && left !== ''; word -= 1) {
    if (isCapital(story, word)) {
      const initial = lowerAt(story, word).charAt(0);
      if (!left.includes(initial)) return undefined;
      left = left.replace(initial, '');
    } else if (!CONNECTORS.isAt(story, word)) return undefined;
    if (left === '') return word;
    if (story.gaps[word] >= Gap.Comma) return undefined;
  }
  return undefined;
}
