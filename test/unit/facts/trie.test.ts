import { describe, expect, it } from 'vitest';
import { writeTrie } from '../../../src/facts/compile/write-trie.js';
import { Edge, hashEdge, slotOf, tagOf } from '../../../src/knowledge/format.js';
import { fold } from '../../../src/text/fold.js';
import { tokenize } from '../../../src/text/tokens.js';
import { syntheticNames } from '../../bench/synthetic-pack.js';

const trie = writeTrie(syntheticNames(20_000).sort((one, two) => (fold(one) < fold(two) ? -1 : 1)));

/** Slots that a search for a second word of a name looks at until it knows. */
function slotsLookedAt(parent: number, key: number): number {
  const [from, to] = [trie.depths[1], trie.depths[2]];
  const hash = hashEdge(parent, key);
  let slot = from + slotOf(hash, to - from);
  let looked = 1;
  for (; (trie.slots[slot] & Edge.TAG) > tagOf(hash, key); looked += 1) slot = slot + 1 === to ? from : slot + 1;
  return looked;
}

describe('the trie of names', () => {
  it('tells of a word with which no name goes on as soon as of one that leads on, though few slots are free', () => {
    const keys = [...tokenize(syntheticNames(500, 99).join(' ')).key.slice(0, 1000)];
    const all = keys.map((key, at) => slotsLookedAt(at * 7 + 1, key));
    // To a free slot it would be more than twenty.
    expect(all.reduce((sum, one) => sum + one) / all.length).toBeLessThan(6);
  });
});
