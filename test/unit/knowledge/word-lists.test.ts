import { describe, expect, it } from 'vitest';
import { joinWords, splitWords } from '../../../src/knowledge/word-lists.js';

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
