import { Edge, firstBits, hashEdge, slotOf, tagOf } from '../../knowledge/format.js';
import { tokenize } from '../../text/tokens.js';

/** Share of the slots in use: fuller is smaller, emptier is found sooner. Annotation takes as long at .82 and at .9, matching by itself a twenty-fifth longer at .9. */
const FULLNESS = 0.86;
/** Bits a first token has in the filter before the trie. */
const FILTER_BITS_PER_TOKEN = 8;
const LEAST_FILTER_BITS = 1 << 13;

interface Trie {
  slots: Uint16Array;
  /** Where the slots of each depth begin, and twice where all end. */
  depths: Uint32Array;
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
 *
 * Edges of one depth have a stretch of the table to themselves and come into it by falling tags, so that on the way from a hash's
 * own slot the tags never rise above one that comes later: who looks for an edge that is not there need not go on to
 * a free slot, but only to a lower tag (Amble and Knuth: "Ordered hash tables", 1974).
 */
export function writeTrie(names: readonly string[]): Trie {
  const keysOf = names.map((name) => {
    const tokens = tokenize(name);
    return tokens.key.slice(0, tokens.count);
  });
  const depths = depthsOf(keysOf);
  const slots = new Uint16Array(depths[depths.length - 1]);
  const nodes = keysOf.map(() => 0);
  let probes = 0;
  for (let depth = 0; depth + 2 < depths.length; depth += 1) {
    const [from, to] = [depths[depth], depths[depth + 1]];
    for (const { name, hash, tag } of edgesAt(keysOf, nodes, depth)) {
      if (depth > 0) slots[nodes[name] - 1] |= Edge.LEADS_ON;
      let slot = from + slotOf(hash, to - from);
      let probe = 0;
      for (; (slots[slot] & Edge.TAG) > tag; probe += 1) slot = slot + 1 === to ? from : slot + 1;
      slots[slot] |= tag;
      probes = Math.max(probes, probe);
      nodes[name] = slot + 1;
    }
  }
  for (const node of nodes) slots[node - 1] |= Edge.ENDS;
  return { slots, depths, firstTokens: filterOf(keysOf), probes, nodes };
}

/** The edges to the tokens of one depth, the highest tags first. */
function edgesAt(keysOf: readonly Uint32Array[], nodes: readonly number[], depth: number): { name: number; hash: number; tag: number }[] {
  const edges: { name: number; hash: number; tag: number }[] = [];
  keysOf.forEach((keys, name) => {
    if (depth >= keys.length) return;
    const hash = hashEdge(nodes[name], keys[depth]);
    edges.push({ name, hash, tag: tagOf(hash, keys[depth]) });
  });
  return edges.sort((one, two) => two.tag - one.tag);
}

/** Where the slots of each depth begin. Names are in order of their folds, so each adds the nodes that it does not share with the one before. */
function depthsOf(keysOf: readonly Uint32Array[]): Uint32Array {
  const counts: number[] = [];
  keysOf.forEach((keys, at) => {
    const before = at === 0 ? [] : keysOf[at - 1];
    let shared = 0;
    while (shared < keys.length && keys[shared] === before[shared]) shared += 1;
    for (let depth = shared; depth < keys.length; depth += 1) counts[depth] = (counts[depth] ?? 0) + 1;
  });
  const depths = [0];
  for (const count of counts) depths.push(depths[depths.length - 1] + Math.ceil(count / FULLNESS));
  return Uint32Array.from([...depths, depths[depths.length - 1]]);
}

function filterOf(keysOf: readonly Uint32Array[]): Uint32Array {
  const first = new Set(keysOf.map((keys) => keys[0]));
  let bits = LEAST_FILTER_BITS;
  while (bits < first.size * FILTER_BITS_PER_TOKEN) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  for (const key of first) filter[(key & (bits - 1)) >>> 5] |= firstBits(key);
  return filter;
}
