import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf, splitSentences } from '../../../src/text/sentences.js';
import { tokenize } from '../../../src/text/tokens.js';

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  const { count, first } = splitSentences(tokens);
  return Array.from({ length: count }, (_, at) => text.slice(tokens.start[first[at]], tokens.end[first[at + 1] - 1]));
}

describe('splitSentences', () => {
  it('keeps a closing quote with its sentence and an opening one with the next', () => {
    expect(sentencesOf('“We go.” She left. (So did he.)')).toEqual(['“We go.”', 'She left.', '(So did he.)']);
  });

  it('does not cut after titles, initials, or before a quotation inside the sentence', () => {
    expect(sentencesOf('Sen. J. Smith said, “We go.”')).toHaveLength(1);
    expect(sentencesOf('In the U.S. it rains. In the U.S. He left.')).toHaveLength(3);
  });

  it('cuts at line breaks', () => {
    expect(sentencesOf('A headline\nthe text')).toEqual(['A headline', 'the text']);
  });

  it('covers every token once', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aB .!”“,\n(')), maxLength: 60 }), (text) => {
      const tokens = tokenize(text);
      const sentences = splitSentences(tokens);
      expect(sentences.first[sentences.count]).toBe(tokens.count);
      for (let at = 0; at < sentences.count; at += 1) {
        expect(sentences.first[at]).toBeLessThan(sentences.first[at + 1]);
        expect(sentenceOf(sentences, sentences.first[at])).toBe(at);
      }
    }));
  });
});
