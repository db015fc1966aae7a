import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnSymbols } from '../../../src/facts/compile/symbols/learn-symbols.js';
import { SymbolCoder } from '../../../src/facts/compile/symbols/symbol-coder.js';
import { ESCAPE, MOST_SYMBOLS, MOST_SYMBOL_BYTES, MOST_TEXT_BYTES, ONE_BYTE_SYMBOLS, Section } from '../../../src/knowledge/format.js';
import { PackError } from '../../../src/knowledge/pack-error.js';
import { Sections } from '../../../src/knowledge/sections.js';
import { SymbolTable } from '../../../src/knowledge/symbols.js';
import { assemblePack } from '../../../src/facts/compile/assemble-pack.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The reader of a table alone: a pack of this one section. */
const readerOf = (table: Uint8Array): SymbolTable =>
  new SymbolTable(new Sections(assemblePack(new Map([[Section.SYMBOLS, table]]), { asOf: 0, entities: 0, probes: 0 }).buffer), Section.SYMBOLS);
const told = (table: readonly number[], codes: readonly number[]): string => readerOf(Uint8Array.from(table)).text(Uint8Array.from(codes), 0, codes.length);

/** Texts with much in common, as glosses have, and whatever else Unicode holds. */
const word = fc.constantFrom('Minister', ' of the ', 'Republic', ' since ', '2024', 'é', '—', '大', '🏛', 'a', ' ');
const text = fc.oneof(fc.array(word, { maxLength: 30 }).map((words) => words.join('')), fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('texts in symbols', () => {
  it('are read as they were written, whatever was learned', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 4 }), (learned, others) => {
      const coder = learnSymbols(learned.map(bytesOf));
      const reader = readerOf(coder.table());
      for (const one of [...learned, ...others]) {
        const codes = coder.code(bytesOf(one));
        expect(reader.text(codes, 0, codes.length)).toBe(one);
      }
    }));
  });

  it('are told from every other text, and left to folding beyond ASCII', () => {
    const names = ['Ana Brel', 'Ana Brell', 'Ana', 'ana Brel', 'Zoë Brel'];
    const coder = learnSymbols(names.map(bytesOf));
    const reader = readerOf(coder.table());
    for (const name of names) {
      const codes = coder.code(bytesOf(name));
      for (const other of names) {
        const found = reader.areWritten(codes, 0, codes.length, `in ${other}.`, 3, 3 + other.length);
        expect(found).toBe(name === other && name !== 'Zoë Brel');
      }
    }
  });

  it('are short where they repeat each other, and the same table comes of the same texts', () => {
    const texts = Array.from({ length: 2_000 }, (_, at) => bytesOf(`Minister of Foreign Affairs of country ${at} since ${1900 + (at % 100)}.`));
    const coder = learnSymbols(texts);
    const length = (all: readonly Uint8Array[]): number => all.reduce((sum, one) => sum + one.length, 0);
    expect(length([coder.table(), ...texts.map((one) => coder.code(one))])).toBeLessThan(length(texts) / 3);
    expect(learnSymbols(texts).table()).toEqual(coder.table());
  });

  it('have room for all symbols that the format can number', () => {
    const symbols = Array.from({ length: MOST_SYMBOLS }, (_, at) => String.fromCharCode(at >>> 8, at & 0xff));
    const coder = new SymbolCoder(symbols);
    const reader = readerOf(coder.table());
    for (const at of [0, ONE_BYTE_SYMBOLS - 1, ONE_BYTE_SYMBOLS, ONE_BYTE_SYMBOLS + 255, ONE_BYTE_SYMBOLS + 256, 2_000]) {
      const bytes = Uint8Array.from(symbols[at], (letter) => letter.charCodeAt(0));
      const codes = coder.code(bytes);
      expect(codes.length).toBe(at < ONE_BYTE_SYMBOLS ? 1 : 2);
      expect(reader.text(codes, 0, codes.length)).toBe(new TextDecoder().decode(bytes));
    }
    expect(() => new SymbolCoder([...symbols, 'one more'])).toThrow(/too many/);
  });
});

describe('a table or codes made to do harm', () => {
  it('are refused where a symbol is cut, empty or too long', () => {
    for (const table of [[1, 65, 2, 66], [1, 65, 3], [0], [1, 65, 0], [MOST_SYMBOL_BYTES + 1, ...new Array<number>(MOST_SYMBOL_BYTES + 1).fill(65)]]) {
      expect(() => told(table, [0])).toThrow(PackError);
    }
    expect(() => readerOf(new Uint8Array(0x10000))).toThrow(/too long/);
  });

  it('are refused where a code means nothing or has no second byte', () => {
    expect(told([1, 65], [0, ESCAPE, 66])).toBe('AB');
    expect(() => told([1, 65], [1])).toThrow(/symbol 1 of 1/);
    expect(() => told([], [0])).toThrow(/symbol 0 of 0/);
    expect(() => told([1, 65], [ONE_BYTE_SYMBOLS, 0])).toThrow(/symbol 247/);
    expect(() => told([1, 65], [0, ESCAPE])).toThrow(/within a code/);
    expect(() => told([1, 65], [0, ONE_BYTE_SYMBOLS])).toThrow(/within a code/);
  });

  it('are refused where they would grow beyond the bound, and not before', () => {
    const table = [16, ...new Array<number>(16).fill(65)];
    const most = new Array<number>(MOST_TEXT_BYTES / 16).fill(0);
    expect(told(table, most)).toHaveLength(MOST_TEXT_BYTES);
    expect(() => told(table, [...most, 0])).toThrow(/more than/);
    expect(() => told(table, [...most, ESCAPE, 65])).toThrow(/more than/);
    expect(() => told(table, new Array<number>(1 << 20).fill(0))).toThrow(/more than/);
  });

  it('are refused with a reason or read, whatever they are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 40 }), (table, codes) => {
      try {
        expect(readerOf(table).text(codes, 0, codes.length).length).toBeLessThanOrEqual(MOST_TEXT_BYTES);
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
      }
    }));
  });
});
