import { TokenFlag } from '../../src/text/tokens.js';
import type { Tokens } from '../../src/text/tokens.js';
import type { Gazetteer, NameNode } from '../../src/knowledge/api.js';
import { NONE, ROOT } from '../../src/knowledge/api.js';

/** Names found in a text, in order, none overlapping another. Only the first `count` entries count. */
interface Matches {
  readonly count: number;
  /** Tokens [first, end) of each match. */
  readonly first: Uint32Array;
  readonly end: Uint32Array;
  readonly node: Uint32Array;
}

/**
 * The reference matcher: what the gazetteer costs by itself, and what its walk must find. Annotating has a walk of its
 * own (annotate/names/find-names.ts), which also keeps the shorter names inside.
 *
 * Leftmost-longest names: at each token the longest name that begins there, then on after it. A name begins and
 * ends at whole words ("Iran" is not in "Iran4"), and runs over no line break. By keys alone: whoever uses a
 * match asks the gazetteer for its candidates, which are compared letter for letter.
 */
export function findNames(tokens: Tokens, gazetteer: Gazetteer): Matches {
  let first = new Uint32Array(64);
  let ends = new Uint32Array(64);
  let nodes = new Uint32Array(64);
  let count = 0;
  const { key, flags } = tokens;
  const length = tokens.count;
  for (let at = 0; at < length; at += 1) {
    let node = gazetteer.next(ROOT, key[at]);
    if (node === NONE || splitsWord(tokens, at)) continue;
    let longest = 0;
    let longestNode: NameNode = NONE;
    for (let end = at + 1; ; end += 1) {
      if (gazetteer.isName(node) && !splitsWord(tokens, end)) {
        longest = end;
        longestNode = node;
      }
      if (end >= length || (flags[end] & TokenFlag.LINE_START) !== 0) break;
      node = gazetteer.next(node, key[end]);
      if (node === NONE) break;
    }
    if (longestNode === NONE) continue;
    if (count === first.length) {
      first = widened(first);
      ends = widened(ends);
      nodes = widened(nodes);
    }
    first[count] = at;
    ends[count] = longest;
    nodes[count] = longestNode;
    count += 1;
    at = longest - 1;
  }
  return { count, first, end: ends, node: nodes };
}

/** Whether the border before a token lies inside a run of letters and digits. */
function splitsWord(tokens: Tokens, at: number): boolean {
  if (at === 0 || at >= tokens.count || (tokens.flags[at] & TokenFlag.JOINED_BEFORE) === 0) return false;
  const apart = TokenFlag.PUNCTUATION | TokenFlag.CLITIC;
  return (tokens.flags[at] & apart) === 0 && (tokens.flags[at - 1] & apart) === 0;
}

function widened(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
