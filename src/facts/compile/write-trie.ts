import { Edge, hashEdge, slotOf, tagOf } from '../../knowledge/format.js';
import { tokenize } from '../../text/tokens.js';

/** Share of the slots in use: fuller is smaller, emptier is found sooner. Annotation takes as long at .65 and at .9, matching by itself a twentieth longer at .8. */
const FULLNESS = 0.82;
/** Bits a first token has in the filter before the trie. */
const FILTER_BITS_PER_TOKEN = 8;
const LEAST_FILTER_BITS = 1 << 13;

interface Trie {
  slots: Uint16Array;
  firstTokens: Uint32Array;
  /** Longest way from a hash's own slot to where it is. */
  probes: number;
  /** For each name given, the node where it ends. */
  nodes: number[];
}

/**
 * Lays names, given in the order of their folds, out as a table of tags of (parent node, token key) edges; the node of a
 * slot is its number + 1. An edge that meets its tag on the way to a free slot becomes one with the edge there: a name is
 * compared with the text letter for letter.
 */
export function writeTrie(names: readonly string[]): Trie {
  const keysOf = names.map((name) => {
    const tokens = tokenize(name);
    return tokens.key.slice(0, tokens.count);
  });
  const slots = new Uint16Array(Math.max(8, Math.ceil(countNodes(keysOf) / FULLNESS)));
  let probes = 0;
  const descend = (parent: number, key: number): number => {
    if (parent > 0) slots[parent - 1] |= Edge.LEADS_ON;
    const hash = hashEdge(parent, key);
    const tag = tagOf(hash, key);
    let slot = slotOf(hash, slots.length);
    for (let probe = 0; (slots[slot] & Edge.TAG) !== tag; probe += 1) {
      if (slots[slot] === 0) {
        slots[slot] = tag;
        probes = Math.max(probes, probe);
        break;
      }
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    return slot + 1;
  };
  const nodes = keysOf.map((keys) => keys.reduce(descend, 0));
  for (const node of nodes) slots[node - 1] |= Edge.ENDS;
  return { slots, firstTokens: filterOf(keysOf), probes, nodes };
}

/** Nodes of the trie: names are in order of their folds, so each adds what it does not share with the one before. */
function countNodes(keysOf: readonly Uint32Array[]): number {
  let count = 0;
  keysOf.forEach((keys, at) => {
    const before = at === 0 ? [] : keysOf[at - 1];
    let shared = 0;
    while (shared < keys.length && keys[shared] === before[shared]) shared += 1;
    count += keys.length - shared;
  });
  return count;
}

function filterOf(keysOf: readonly Uint32Array[]): Uint32Array {
  const first = new Set(keysOf.map((keys) => keys[0]));
  let bits = LEAST_FILTER_BITS;
  while (bits < first.size * FILTER_BITS_PER_TOKEN) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  // Two bits each, in one word: with one, three times as many other words would pass.
  for (const key of first) filter[(key & (bits - 1)) >>> 5] |= 1 << (key & 31) | 1 << (key >>> 27);
  return filter;
}
