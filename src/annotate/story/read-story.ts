import type { Article } from '../../model/article.js';
import { articleText, blockStarts } from '../../model/article.js';
import { KeySet } from '../../text/key-set.js';
import { TokenFlag, tokenize } from '../../text/tokens.js';
import type { Tokens } from '../../text/tokens.js';
import type { WithoutMechanisms } from '../mechanisms.js';
import { isInAddress } from './addresses.js';
import type { Remembered } from './remembered.js';
import { Gap, gapBetween } from './gaps.js';
import { Shape } from './story.js';
import type { Section, Story } from './story.js';

const NO_WORD = TokenFlag.PUNCTUATION | TokenFlag.CLITIC;
/** Where neither is set, nothing but space stands between two words. */
const BREAKS = TokenFlag.LINE_START | TokenFlag.HYPHEN_BEFORE;
const BINDS = TokenFlag.POSSESSIVE | TokenFlag.DOTTED;
/** Shorter words are small in headlines too, so they say nothing about the style. */
const LONG_WORD = 4;
const LONGEST_HEADING = 240;
/** The full stop of a sentence, which no headline has; "U.S." may end one. */
const SENTENCE = /[a-z]\.["”’)]?$/;
/** The same after other letters, and what it costs to ask: engines take long to compile Unicode's classes. */
const SENTENCE_ABROAD = /\p{Ll}\.["”’)]?$/u;
const ABROAD = /[^\0-\x7f]\./;

interface Circumstances {
  day: string | undefined;
  without: WithoutMechanisms;
}

/** Splits an article into words and sections, once, for all stages. */
export function readStory(article: Article, knowledge: Remembered, given: Circumstances): Story {
  const text = articleText(article.blocks);
  const tokens = tokenize(text, knowledge.words.opening);
  const words = readWords(tokens);
  const { sections, sectionOf } = readSections(article, words);
  const { publisher, author } = article.metadata;
  const { count, starts, ends, tokenOf, keys, shapes, capitals, gaps, lowerKeys } = words;
  return {
    text, knowledge, tokens, count, starts, ends, tokenOf, keys, shapes, capitals, gaps, lowerKeys, sections, sectionOf,
    without: given.without, day: given.day, publisher, author, isPolitical: count < SHORT || knowledge.words.politics.sharedWith(lowerKeys) >= SIGNS,
  };
}

/** A text of fewer words may be about states without a sign of it. */
const SHORT = 60;
const SIGNS = 2;

const MOST_LOWER = 1_000;

type Words = Pick<Story, 'count' | 'starts' | 'ends' | 'tokenOf' | 'keys' | 'shapes' | 'capitals' | 'gaps' | 'lowerKeys'>;

function readWords(tokens: Tokens): Words {
  const size = tokens.count + 1;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const tokenOf = new Uint32Array(size);
  const keys = new Uint32Array(size);
  const capitals = new Uint32Array(size);
  const shapes = new Uint8Array(size);
  const gaps = new Uint8Array(size);
  // As many as most articles have; it grows for others.
  const lowerKeys = new KeySet(MOST_LOWER);
  let count = 0;
  let capitalCount = 0;
  let last = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const flag = tokens.flags[at];
    if ((flag & NO_WORD) !== 0) continue;
    starts[count] = tokens.start[at]!;
    ends[count] = tokens.end[at]!;
    tokenOf[count] = at;
    const isPlain = at === last + 1 && ((flag & BREAKS) | (tokens.flags[last] & BINDS)) === 0;
    gaps[count] = last < 0 ? Gap.Stop : isPlain ? Gap.Space : gapBetween(tokens, last, at);
    const shape = shapeOf(flag) | (isInAddress(tokens.text, tokens.start[at], tokens.end[at]) || isEra(tokens, last, at) ? Shape.Blocked : 0);
    keys[count] = tokens.key[at]!;
    if ((shape & (Shape.Capital | Shape.Digit)) === 0) lowerKeys.add(tokens.key[at]);
    else if ((shape & (Shape.Capital | Shape.Blocked)) === Shape.Capital) capitals[capitalCount++] = count;
    shapes[count] = shape;
    last = at;
    count += 1;
  }
  gaps[count] = Gap.Stop;
  tokenOf[count] = tokens.count;
  return { count, starts, ends, tokenOf, keys, shapes, capitals: capitals.subarray(0, capitalCount), gaps, lowerKeys };
}

/** "1323 BC", "the 14th century B.C.": no province, but "in 2017 BC Hydro" is. */
function isEra({ text, flags, start, end, count }: Tokens, last: number, at: number): boolean {
  if (last < 0 || (flags[at] & TokenFlag.ALL_CAPS) === 0 || !/^B\.?C\b/.test(text.slice(start[at], end[at]))) return false;
  if (at + 1 < count && text.charCodeAt(end[at]) === 32 && (flags[at + 1] & TokenFlag.CAPITAL) !== 0) return false;
  return (flags[last] & TokenFlag.NUMBER) !== 0 || text.slice(start[last], end[last]) === 'century';
}

function shapeOf(flag: number): number {
  return ((flag & TokenFlag.CAPITAL) !== 0 ? Shape.Capital : 0) | ((flag & TokenFlag.ALL_CAPS) !== 0 ? Shape.Upper : 0)
    | ((flag & TokenFlag.NUMBER) !== 0 ? Shape.Digit : 0);
}

function readSections(article: Article, words: Words): { sections: Section[]; sectionOf: Uint32Array } {
  const starts = blockStarts(article.blocks);
  const sectionOf = new Uint32Array(words.count + 1);
  const sections: Section[] = [];
  let word = 0;
  let paragraphs = 0;
  article.blocks.forEach((block, index) => {
    const start = starts[index];
    const end = start + block.text.length;
    const firstWord = word;
    while (word < words.count && words.starts[word] < end) {
      sectionOf[word] = index;
      word += 1;
    }
    const titleCase = end - start <= LONGEST_HEADING && !endsSentence(block.text.slice(-3)) && isTitleCase(words, firstWord, word, block.kind === 'headline');
    const { kind } = block;
    const isRunning = kind === 'paragraph' || kind === 'quotation';
    if (isRunning) paragraphs += 1;
    const paragraph = isRunning ? paragraphs : kind === 'headline' || kind === 'standfirst' ? 0 : undefined;
    sections.push({ kind, start, end, firstWord, endWord: word, titleCase, paragraph });
  });
  return { sections, sectionOf };
}

const endsSentence = (tail: string): boolean => SENTENCE.test(tail) || (ABROAD.test(tail) && SENTENCE_ABROAD.test(tail));

/** Nearly all longer words have a capital, and there are enough of them to tell; of a headline three suffice, if it is all. */
function isTitleCase(words: Words, first: number, end: number, isHeadline: boolean): boolean {
  let long = 0;
  let capital = 0;
  for (let at = first; at < end; at += 1) {
    if (words.ends[at] - words.starts[at] < LONG_WORD || (words.shapes[at] & Shape.Digit) !== 0) continue;
    long += 1;
    if ((words.shapes[at] & Shape.Capital) !== 0) capital += 1;
  }
  return (long >= 4 && capital >= long * 0.8) || (isHeadline && long === 3 && capital === long && end - first > long);
}
