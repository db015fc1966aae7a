import { TokenFlag } from './tokens.js';
import type { Tokens } from './tokens.js';

/** Sentences as ranges of tokens: sentence i is tokens `first[i]` to `first[i + 1]` (exclusive). */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries; the last is the number of tokens. */
  readonly first: Uint32Array;
}

/**
 * Cuts at words that begin a sentence (see TokenFlag.SENTENCE_START), where the sign before them ends one;
 * an opening quote or bracket before the first word belongs to its sentence. Covers all tokens, in order.
 */
export function splitSentences(tokens: Tokens): Sentences {
  const cuts: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const flag = tokens.flags[at];
    if ((flag & TokenFlag.SENTENCE_START) === 0) continue;
    const first = withOpeningSigns(tokens, at);
    if (first === 0 || isBoundary(tokens, first)) cuts.push(first);
  }
  if (cuts[0] !== 0) cuts.unshift(0);
  const count = tokens.count === 0 ? 0 : cuts.length;
  const first = new Uint32Array(count + 1);
  for (let at = 0; at < count; at += 1) first[at] = cuts[at]!;
  first[count] = tokens.count;
  return { count, first };
}

/** Number of the sentence that holds a token; by bisection. */
export function sentenceOf(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences.first[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first of the opening quotes and brackets that stand directly before the word at `at`. */
function withOpeningSigns(tokens: Tokens, at: number): number {
  let first = at;
  while (first > 0 && (tokens.flags[first] & TokenFlag.JOINED_BEFORE) !== 0 && isOpening(tokens, first - 1)) first -= 1;
  return first;
}

function isOpening(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at] & TokenFlag.PUNCTUATION) !== 0 && '"“„«‘\'([¿¡'.includes(tokens.text[tokens.start[at]]);
}

/** A quotation after a comma or colon begins with a capital but is no new sentence. */
function isBoundary(tokens: Tokens, first: number): boolean {
  if ((tokens.flags[first] & TokenFlag.LINE_START) !== 0) return true;
  const before = tokens.text[tokens.end[first - 1] - 1];
  return before !== ',' && before !== ':';
}
