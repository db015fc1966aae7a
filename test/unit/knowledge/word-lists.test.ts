import { describe, expect, it } from 'vitest';
import { PackError } from '../../../src/knowledge/pack-error.js';
import { joinWords, splitWordLists, splitWords, wordKeysOf } from '../../../src/knowledge/word-lists.js';

describe('a list of words in the pack', () => {
  it('gives back the words that were put in, each once and in the order of the alphabet', () => {
    expect(splitWords(joinWords(['editor', 'edit', 'abbot', 'editorial', 'abbot']))).toEqual(['abbot', 'edit', 'editor', 'editorial']);
    expect(splitWords(joinWords([]))).toEqual([]);
  });

  it('writes letters that two words begin with once', () => {
    expect(joinWords(['edit', 'editor', 'editorial'])).toBe('AeditEorGial');
  });

  it('writes words that share more letters than the alphabet counts', () => {
    const long = 'a'.repeat(40);
    expect(splitWords(joinWords([long, `${long}b`]))).toEqual([long, `${long}b`]);
  });
});

describe('the lists of a pack', () => {
  const lists = wordKeysOf(splitWordLists([`kin=${joinWords(['aunt'])}`, `person=${joinWords(['baker'])}`]));

  it('are asked by their names', () => {
    expect(lists.kin.hasWord('aunt')).toBe(true);
    expect(lists.person.hasWord('bakers')).toBe(true);
    expect(lists.kin.hasWord('baker')).toBe(false);
  });

  it('say so where one is missing', () => {
    expect(() => lists.work).toThrow(PackError);
  });
});
