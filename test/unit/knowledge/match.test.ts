import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE, ROOT } from '../../../src/knowledge/api.js';
import { openPack } from '../../../src/knowledge/open.js';
import { fold, foldTokens } from '../../../src/text/fold.js';
import { tokenize } from '../../../src/text/tokens.js';
import { findNames } from '../../bench/find-names.js';
import { syntheticNames, syntheticPack } from '../../bench/synthetic-pack.js';

const WORDS = ['Ana', 'Bo', 'Cy', 'Du'];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** What leftmost-longest means, said the slow way: every stretch of words, longest first. */
function naive(text: string, names: ReadonlySet<string>): string[] {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    for (let end = tokens.count; end > first; end -= 1) {
      const folded = foldTokens(tokens, first, end);
      if (!names.has(folded)) continue;
      found.push(`${first}-${end}`);
      first = end - 1;
      break;
    }
  }
  return found;
}

describe('the table of names', () => {
  it('leads to each of many names, and for no other words to a meaning, though edges are told by 16 bits', () => {
    const [names, others] = [syntheticNames(20_000), syntheticNames(20_000, 11)];
    const pack = openPack(syntheticPack(names).buffer);
    const known = new Set(names.map(fold));
    const meant = (text: string): number => {
      const tokens = tokenize(text);
      let node = ROOT;
      for (let at = 0; at < tokens.count && node !== NONE; at += 1) node = pack.gazetteer.next(node, tokens.key[at]);
      return node === NONE ? 0 : pack.gazetteer.candidates(node, tokens, 0, tokens.count).length;
    };
    expect(names.filter((one) => meant(one) === 0)).toEqual([]);
    expect(others.filter((one) => !known.has(fold(one)) && meant(one) > 0)).toEqual([]);
  });
});

describe('findNames', () => {
  it('finds what a search of every stretch of words finds', () => {
    fc.assert(fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), fc.array(fc.constantFrom(...WORDS, 'and', ','), { maxLength: 20 }), (names, words) => {
      const text = words.join(' ');
      const { gazetteer } = openPack(syntheticPack(names).buffer);
      const { count, first, end } = findNames(tokenize(text), gazetteer);
      const found = Array.from({ length: count }, (_, at) => `${first[at]}-${end[at]}`);
      expect(found).toEqual(naive(text, new Set(names.map(fold))));
    }), { numRuns: 300 });
  });

  const found = (text: string): string[] => {
    const tokens = tokenize(text);
    const { gazetteer } = openPack(syntheticPack(['Iran', 'Al-Shabaab', 'Moody’s', 'Ana Brel']).buffer);
    const { count, first, end } = findNames(tokens, gazetteer);
    return Array.from({ length: count }, (_, at) => text.slice(tokens.start[first[at]], tokens.end[end[at] - 1]));
  };

  it('leaves the possessive out, unless it is part of the name', () => {
    expect(found('Iran’s deal with Moody’s and Ana Brel’s')).toEqual(['Iran', 'Moody’s', 'Ana Brel']);
  });

  it('finds names before a hyphen and with or without one inside', () => {
    expect(found('Iran-backed al Shabaab, Al-Shabaab')).toEqual(['Iran', 'al Shabaab', 'Al-Shabaab']);
  });

  it('finds no name inside a longer word, nor over a line break', () => {
    expect(found('Iranian Iran4 4Iran Ana\nBrel')).toEqual([]);
  });

  it('takes steps in proportion to the text, whatever it says', () => {
    const { gazetteer } = openPack(syntheticPack(['a a a a a a b']).buffer);
    let steps = 0;
    const counting = new Proxy(gazetteer, { get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        steps += 1;
        return Reflect.apply(value, target, given) as unknown;
      };
    } });
    findNames(tokenize('a '.repeat(5000)), counting);
    // Each word begins at most one walk, as deep as the longest name.
    expect(steps).toBeLessThan(5000 * 16);
  });
});
