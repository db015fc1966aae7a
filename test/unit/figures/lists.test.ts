import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GRAMMAR_LISTS } from './grammar.js';

const FOLDER = new URL('../../../src/annotate/figures/', import.meta.url);

/** The names of lists that the rules ask for: a name that the pack lacks would be one odd word, which stands nowhere. */
const asked = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/'\+([a-z-]+)'/g)].map(([, name]) => name));

describe('lists of words in the pack', () => {
  it('has every list that a rule asks for, and no other', () => {
    expect([...new Set(asked)].sort()).toEqual(Object.keys(GRAMMAR_LISTS).sort());
  });
});
