import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/annotate/figures/lexicon/lexicon.js';
import { GRAMMAR, GRAMMAR_LISTS } from './grammar.js';

const FOLDER = new URL('../../../src/annotate/figures/', import.meta.url);
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));

/** The names of lists that the rules ask for: a name that the pack lacks would be one odd word, which stands nowhere. */
const asked = sources.flatMap((source) => [...source.matchAll(/'\+([a-z-]+)'/g)].map(([, name]) => name));

describe('lists of words in the pack', () => {
  it('has every list that a rule asks for, and no other', () => {
    expect([...new Set(asked)].sort()).toEqual(Object.keys(GRAMMAR_LISTS).sort());
  });

  it('knows every single word that a rule asks for: any other would be nowhere', () => {
    const known = new Set(lexicon(GRAMMAR).texts);
    const words = sources.flatMap((source) => [...source.matchAll(/\.is\([^,()]*(?:\([^()]*\))?[^,()]*, '([^']+)'\)/g)].map(([, word]) => word));
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });
});
