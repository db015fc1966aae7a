import { EMPTY_SLOT, hashEdge, slotOf } from '../../knowledge/format.js';
import { tokenize } from '../../text/tokens.js';

/** Share of the slots in use: fuller is smaller, emptier is found sooner. */
const FULLNESS = 0.75;
/** Bits a first token has in the filter before the trie. */
const FILTER_BITS_PER_TOKEN = 8;
const LEAST_FILTER_BITS = 1 << 13;

export interface TrieColumns {
  trie: Uint32Array;
  ends: Uint32Array;
  firstTokens: Uint32Array;
  /** Longest way from a hash's own slot to where its edge is. */
  probes: number;
  /** For each name given, its place among the names in order of slots. */
  ranks: Uint32Array;
  nameNodes: number;
}

/** Lays names, given in the order of their folds, out as a hash table of (parent node, token key) edges; the node of a slot is its number + 1. */
export function writeTrie(names: readonly string[]): TrieColumns {
  const keysOf = names.map((name) => {
    const tokens = tokenize(name);
    return tokens.key.slice(0, tokens.count);
  });
  const slots = Math.max(8, Math.ceil(countNodes(keysOf) / FULLNESS));
  const trie = new Uint32Array(slots * 2);
  for (let slot = 0; slot < slots; slot += 1) trie[slot * 2] = EMPTY_SLOT;
  let probes = 0;

  const descend = (parent: number, key: number): number => {
    let slot = slotOf(hashEdge(parent, key), slots);
    for (let probe = 0; ; probe += 1) {
      if (trie[slot * 2] === EMPTY_SLOT) {
        trie[slot * 2] = parent;
        trie[slot * 2 + 1] = key;
        probes = Math.max(probes, probe);
      }
      if (trie[slot * 2] === parent && trie[slot * 2 + 1] === key) return slot + 1;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
  };
  const nodes = keysOf.map((keys) => keys.reduce(descend, 0));
  const { ends, rankOf, nameNodes } = markEnds(nodes, slots);
  return { trie, ends, firstTokens: filterOf(keysOf), probes, ranks: Uint32Array.from(nodes, rankOf), nameNodes };
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

function markEnds(nodes: readonly number[], slots: number): { ends: Uint32Array; rankOf: (node: number) => number; nameNodes: number } {
  const words = Math.ceil(slots / 32);
  const ends = new Uint32Array(words * 2);
  for (const node of nodes) ends[((node - 1) >>> 5) * 2] |= 1 << ((node - 1) & 31);
  const rankOfSlot = new Map<number, number>();
  for (const slot of [...new Set(nodes)].map((node) => node - 1).sort((a, b) => a - b)) rankOfSlot.set(slot, rankOfSlot.size);
  let before = 0;
  for (let word = 0; word < words; word += 1) {
    ends[word * 2 + 1] = before;
    for (let bits = ends[word * 2]; bits !== 0; bits &= bits - 1) before += 1;
  }
  return { ends, rankOf: (node) => rankOfSlot.get(node - 1) ?? 0, nameNodes: rankOfSlot.size };
}

function filterOf(keysOf: readonly Uint32Array[]): Uint32Array {
  const first = new Set(keysOf.map((keys) => keys[0]));
  let bits = LEAST_FILTER_BITS;
  while (bits < first.size * FILTER_BITS_PER_TOKEN) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  for (const key of first) filter[(key & (bits - 1)) >>> 5] |= 1 << (key & 31);
  return filter;
}
