import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): unknown => parse(readFileSync(new URL(`../../../src/facts/${file}`, import.meta.url), 'utf8'));

describe('words that are in nobody’s name', () => {
  const { nouns } = read('nouns.yaml') as { nouns: { plain: string[]; first: string[] } };
  const names = read('given-names.yaml') as { 'given-names': string[]; 'womens-names': string[] };

  it('are no given names, nor are their plurals', () => {
    const given = new Set([...names['given-names'], ...names['womens-names']]);
    expect([...nouns.plain.flatMap((word) => [word, `${word}s`]), ...nouns.first].filter((word) => given.has(word))).toEqual([]);
  });

  it('stand in one list only, once', () => {
    const all = [...nouns.plain, ...nouns.first];
    expect(all.length).toBe(new Set(all).size);
  });
});
