import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldToken } from '../../../src/text/fold.js';
import { keyOfFolded } from '../../../src/text/hash.js';
import { keySetOf } from '../../../src/text/key-set.js';
import { TokenFlag, tokenize } from '../../../src/text/tokens.js';

const surfaces = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
};
const flagsOf = (text: string, surface: string): number => {
  const tokens = tokenize(text);
  return tokens.flags[surfaces(text).indexOf(surface)];
};
const has = (text: string, surface: string, flag: TokenFlag): boolean => (flagsOf(text, surface) & flag) !== 0;
/** Any string: lone surrogates, joiners, and the signs that words are made and broken with. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aZé’\'s.-–—\u00ad\u0301\u200b 1,\n“ß\ud800\udc00İ')), maxLength: 40 }),
);

describe('tokenize', () => {
  it('keeps a possessive apart from the word before it', () => {
    expect(surfaces('Hegseth’s absence')).toEqual(['Hegseth', '’s', 'absence']);
    expect(has("HEGSETH'S plan", 'HEGSETH', TokenFlag.POSSESSIVE)).toBe(true);
    expect(surfaces("the allies' view")).toEqual(['the', 'allies', 'view']);
    expect(has("the allies' view", 'allies', TokenFlag.POSSESSIVE)).toBe(true);
  });

  it('keeps apostrophes inside a name', () => {
    expect(surfaces('O’Brien left Sana‘a')).toEqual(['O’Brien', 'left', 'Sana‘a']);
  });

  it('takes the full stops of initials and of abbreviations before names', () => {
    expect(surfaces('The U.S.-led talks')).toEqual(['The', 'U.S.', 'led', 'talks']);
    expect(surfaces('Gen. J. K. Smith left.')).toEqual(['Gen.', 'J.', 'K.', 'Smith', 'left', '.']);
  });

  it('joins words by hyphen and parts them by dash', () => {
    expect(surfaces('Ban Ki-moon met—once')).toEqual(['Ban', 'Ki', 'moon', 'met', '—', 'once']);
    expect(has('Russian-led', 'led', TokenFlag.HYPHEN_BEFORE)).toBe(true);
    expect(has('Russia–Ukraine war', 'Ukraine', TokenFlag.HYPHEN_BEFORE)).toBe(true);
    expect(surfaces('-5 and - x')).toEqual(['-', '5', 'and', '-', 'x']);
  });

  it('keeps a number whole', () => {
    expect(surfaces('12,000 of 66.5%, 3, 4.')).toEqual(['12,000', 'of', '66.5', '%', ',', '3', ',', '4', '.']);
  });

  it('knows where sentences begin', () => {
    const openers = keySetOf(['the', 'he', 'in']);
    const starts = (text: string): string[] => surfaces(text).filter((_, at) => (tokenize(text, openers).flags[at] & TokenFlag.SENTENCE_START) !== 0);
    expect(starts('He left. She stayed in the U.S. The end.')).toEqual(['He', 'She', 'The']);
    expect(starts('He met Gen. Smith at Yahoo! with amazon.com staff.')).toEqual(['He']);
    expect(starts('He said: “We go.” “Now,” she said.')).toEqual(['He', 'We', 'Now']);
    expect(starts('“We go.” She left. (So did he.)')).toEqual(['We', 'She', 'So']);
    expect(starts('In the U.S. it rains. In the U.S. He left.')).toEqual(['In', 'In', 'He']);
    expect(starts('A headline\nthe text')).toEqual(['A', 'the']);
  });

  it('tells capitals', () => {
    expect(has('the NATO', 'NATO', TokenFlag.ALL_CAPS)).toBe(true);
    expect(has('the U.S.', 'U.S.', TokenFlag.ALL_CAPS)).toBe(true);
    expect(has('a Plan', 'Plan', TokenFlag.ALL_CAPS)).toBe(false);
    expect(has('a Plan', 'Plan', TokenFlag.CAPITAL)).toBe(true);
  });

  it('never throws, and gives tokens in order that slice to what they are', () => {
    fc.assert(fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      let last = 0;
      for (let at = 0; at < tokens.count; at += 1) {
        expect(tokens.start[at]).toBeGreaterThanOrEqual(last);
        expect(tokens.end[at]).toBeGreaterThan(tokens.start[at]);
        expect(tokens.end[at]).toBeLessThanOrEqual(text.length);
        expect(text.slice(tokens.start[at], tokens.end[at])).not.toMatch(/\s/);
        last = tokens.end[at];
      }
    }), { numRuns: 2000 });
  });

  it('gives every token the key of its fold', () => {
    fc.assert(fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      for (let at = 0; at < tokens.count; at += 1) expect(tokens.key[at]).toBe(keyOfFolded(foldToken(tokens, at)));
    }), { numRuns: 2000 });
  });

  it('reads words the same alone and between others', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abÉß’.1')), minLength: 1, maxLength: 8 }), (word) => {
      const alone = tokenize(word);
      const among = tokenize(`x ${word} x`);
      expect(Array.from(among.key.slice(1, 1 + alone.count))).toEqual(Array.from(alone.key.slice(0, alone.count)));
    }));
  });
});

describe('fold', () => {
  it.each([
    ['Müller', 'MULLER'], ['Łódź', 'lodz'], ['Erdoğan', 'erdogan'], ['Straße', 'Strasse'], ['U.S.', 'US'], ['Trinidad & Tobago', 'Trinidad and Tobago'],
    ['Al-Shabaab', 'al Shabaab'], ['Côte d’Ivoire', "Cote d'Ivoire"], ['St. Petersburg', 'St Petersburg'], ['İstanbul', 'Istanbul'], ['É', 'E\u0301'],
    ['soft\u00adhyphen', 'softhyphen'], ['COVID-19', 'Covid19'], ['John F. Kennedy', 'John F Kennedy'], ['New\u00a0York', 'New York'], ['Sana’a', 'Sanaa'],
  ])('makes %s and %s one name', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([['Moody’s', 'Moody'], ['Niger', 'Nigeria'], ['S&P', 'SP'], ['1.5', '15']])('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});
