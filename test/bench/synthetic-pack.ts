import { noWords } from '../../src/knowledge/word-kinds.js';
import { ProblemList } from '../../src/facts/compile/problems.js';
import { joinFacts } from '../../src/facts/compile/join.js';
import type { FactRows } from '../../src/facts/compile/read-facts.js';
import { writePack } from '../../src/facts/compile/write-pack.js';

/** Numbers from a seed, the same on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const CONSONANTS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'st', 'br', 'kl', 'sh', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];

function word(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 2);
  let letters = '';
  for (let at = 0; at < syllables; at += 1) {
    letters += CONSONANTS[Math.floor(random() * CONSONANTS.length)] + VOWELS[Math.floor(random() * VOWELS.length)];
  }
  return letters[0].toUpperCase() + letters.slice(1);
}

/** So many distinct names of one to four words, as names of people and bodies go. */
export function syntheticNames(count: number, seed = 7): string[] {
  const random = createRandom(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const words = 1 + Math.floor(random() * random() * 4);
    names.add(Array.from({ length: words + (random() < 0.8 ? 1 : 0) }, () => word(random)).join(' '));
  }
  return [...names];
}

/** A pack of the given names, one entity for each three of them. */
export function syntheticPack(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const file = { name: 'synthetic', lineOf: () => 1 };
  const rows: FactRows = { entities: [], offices: [], terms: [], members: [], rates: [], references: [], roles: [], sources: [], givenNames: [], womensNames: [], words: noWords(), languages: [], grammar: [] };
  for (let at = 0; at < names.length; at += 3) {
    rows.entities.push({
      key: `entity-${at}`,
      value: { kind: 'organization', name: names[at], prominence: at % 100, names: { full: names.slice(at + 1, at + 3).map((name) => ({ name })) } },
      place: { file, path: [] },
      checked: '2026-01-01',
      sources: [],
    });
  }
  return writePack(joinFacts(rows, new ProblemList()));
}
