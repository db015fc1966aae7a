import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): unknown => parse(readFileSync(new URL(`../../../src/facts/${file}`, import.meta.url), 'utf8'));

describe('words that are in nobody’s name', () => {
  const { words } = read('words.yaml') as { words: { plain: string[]; first: string[] } };
  const names = read('given-names.yaml') as { 'given-names': string[]; 'womens-names': string[] };

  it('are no given names, nor are their plurals', () => {
    const given = new Set([...names['given-names'], ...names['womens-names']]);
    expect([...words.plain.flatMap((word) => [word, `${word}s`]), ...words.first].filter((word) => given.has(word))).toEqual([]);
  });

  it('stand in one list only, once', () => {
    const all = [...words.plain, ...words.first];
    expect(all.length).toBe(new Set(all).size);
  });
});
