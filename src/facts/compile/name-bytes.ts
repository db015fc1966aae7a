import { MANY_BIT, MOST_ENTRY_BYTES, MOST_NAME_BYTES } from '../../knowledge/format.js';
import { GrowingBytes } from './growing-bytes.js';
import { learnSymbols } from './symbols/learn-symbols.js';
import type { SymbolCoder } from './symbols/symbol-coder.js';

const encoder = new TextEncoder();

/** The section of names: entries of nodes, and each name's place in them. */
export class NameBytes {
  private readonly places = new Map<string, number>();
  private readonly bytes = new GrowingBytes();
  private readonly symbols: SymbolCoder;

  /** `names` are those that will be written, once each: their symbols are learned from them. */
  constructor(names: Iterable<string>) {
    this.symbols = learnSymbols(Array.from(new Set(names), (name) => encoder.encode(name)));
  }

  get length(): number {
    return this.bytes.length;
  }

  /** Appends the entry of a name with one meaning, which `write` fills. */
  one(name: string, write: (into: GrowingBytes) => void): void {
    if (!this.places.has(name)) this.places.set(name, this.bytes.length);
    this.writeName(this.bytes, name);
    write(this.bytes);
  }

  /** Appends the entry that `write` fills; names in it are written with `name`, which notes where they are. */
  many(write: (into: GrowingBytes, name: (text: string) => void) => void): void {
    const entry = new GrowingBytes();
    const inside: [string, number][] = [];
    write(entry, (text) => {
      inside.push([text, entry.length]);
      this.writeName(entry, text);
    });
    if (entry.length > MOST_ENTRY_BYTES) throw new Error(`${inside[0]?.[0] ?? 'a name'} has too many meanings for the pack's format`);
    this.bytes.number(entry.length * 2 + MANY_BIT);
    const start = this.bytes.length;
    this.bytes.append(entry.finish());
    for (const [text, at] of inside) if (!this.places.has(text)) this.places.set(text, start + at);
  }

  /** Offset of a name; one by which nothing is found is added at the end. */
  place(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const at = this.bytes.length;
    this.places.set(name, at);
    this.writeName(this.bytes, name);
    return at;
  }

  finish(): Uint8Array {
    return this.bytes.finish();
  }

  /** The table of symbols in which the names are written. */
  symbolTable(): Uint8Array {
    return this.symbols.table();
  }

  private writeName(into: GrowingBytes, name: string): void {
    const bytes = encoder.encode(name);
    if (bytes.length > MOST_NAME_BYTES) throw new Error(`the name "${name}" is too long for the pack's format`);
    const codes = this.symbols.code(bytes);
    into.number(codes.length * 2);
    into.append(codes);
  }
}
