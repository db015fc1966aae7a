import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, HeaderWord, checksumOf } from '../../../src/knowledge/format.js';
import { PackError, openPack } from '../../../src/knowledge/open.js';
import { verifyPack } from '../../../src/knowledge/verify.js';
import { tokenize } from '../../../src/text/tokens.js';
import { findNames } from '../../bench/find-names.js';
import { smallWorld } from '../facts/small-world.js';

const { bytes } = smallWorld();
const copy = (): Uint8Array<ArrayBuffer> => bytes.slice();
/** Reason of refusal; fails for any other exception, undefined if the pack opens. */
function refusal(buffer: ArrayBuffer, use?: (pack: ReturnType<typeof openPack>) => void): string | undefined {
  try {
    use?.(openPack(buffer));
    return undefined;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.message;
  }
}
const opens = (): undefined => undefined;

describe('a pack that is not whole', () => {
  it('is refused at any length it is cut to', () => {
    for (let length = 0; length < bytes.length; length += 7) expect(refusal(bytes.slice(0, length).buffer, opens)).toBeTypeOf('string');
  });

  it('is refused with any bit flipped', () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const harmed = copy();
      harmed[at] ^= 1 << bit;
      expect(refusal(harmed.buffer, opens)).toBeTypeOf('string');
    }), { numRuns: 500 });
  });

  it('is refused with what is wrong with it in words', () => {
    expect(refusal(bytes.slice(0, bytes.length - 4).buffer, opens)).toMatch(/cut or grew/);
    const harmed = copy();
    harmed[bytes.length - 1] ^= 1;
    expect(refusal(harmed.buffer, opens)).toMatch(/changed or damaged/);
  });

  it('is refused in another version, with both versions named', () => {
    const other = copy();
    new Uint32Array(other.buffer)[HeaderWord.VERSION] = 99;
    expect(refusal(other.buffer, opens)).toMatch(new RegExp(`version 99.*${FORMAT_VERSION}`));
  });

  it('is refused if it is something else', () => {
    expect(refusal(new TextEncoder().encode('<!doctype html><title>No pack at all, whatever it is</title>').buffer, opens)).toMatch(/no Newsgloss pack/);
  });
});

describe('a pack made to do harm', () => {
  /** Changed words with a checksum to fit: only the bounds are left to refuse it. */
  const forged = (changes: readonly [number, number][]): ArrayBuffer => {
    const words = new Uint32Array(copy().buffer);
    for (const [at, value] of changes) if (at !== HeaderWord.CHECKSUM) words[at % words.length] = value;
    words[HeaderWord.CHECKSUM] = checksumOf(words);
    return words.buffer;
  };
  const word = fc.oneof(fc.nat(64), fc.constantFrom(0xffffffff, 0x7fffffff, 0x80000000), fc.integer({ min: 0, max: 0xffffffff }));

  it('is refused with a reason, or answers every question without harm', () => {
    const text = tokenize('Northern Pact Organization and Vora, the Kaldish chancellor Ana Brel');
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(bytes.length / 4), word), { minLength: 1, maxLength: 4 }), (changes) => {
      refusal(forged(changes), (pack) => {
        findNames(text, pack.gazetteer);
        pack.office('QK', 'monarch');
        pack.holdersOn('qk/head-of-government', '2020-01-01');
        verifyPack(pack);
      });
    }), { numRuns: 1500 });
  });

  it('is refused where a section lies outside it', () => {
    const offset = 8 + 1;
    expect(refusal(forged([[offset, bytes.length + 8]]), opens)).toMatch(/outside/);
  });

  it('is not followed in a circle', () => {
    const { bytes: circular } = smallWorld('checked: 2026-01-31\nsources: [own]\nentities:\n  one: {kind: organization, name: One, chief: two/chief}\n  two: {kind: organization, name: Two, chief: one/chief}\n');
    expect(openPack(circular.buffer).office('one', 'chief')).toMatchObject({ name: 'Chief of One' });
  });

  it('is not followed from a person to an office of the same person and back', () => {
    const { bytes: circular } = smallWorld(`checked: 2026-01-31
sources: [own]
entities: {one: {kind: person, name: One}}
terms: {one/chief: [{who: one, from: 2020-01-01}]}
`);
    const pack = openPack(circular.buffer);
    expect(pack.termsOf(pack.find('one')!)).toMatchObject([{ office: { name: 'Chief of One' }, person: { name: 'One' } }]);
    expect(pack.entity(pack.find('one')!)).toMatchObject({ name: 'One' });
  });

  it('is refused where an entity is asked for that it lacks', () => {
    const pack = openPack(bytes.buffer);
    expect(() => pack.entity(pack.entityCount)).toThrow(PackError);
    expect(() => pack.entity(-1)).toThrow(PackError);
  });
});
