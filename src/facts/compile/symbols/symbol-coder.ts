import { ESCAPE, MOST_SYMBOLS, ONE_BYTE_SYMBOLS } from '../../../knowledge/format.js';

/** Bytes as a string, a letter each: symbols are keys. */
export type ByteString = string;

/** Writes texts as codes of symbols (see knowledge/symbols.ts), in as few bytes as the symbols allow. */
export class SymbolCoder {
  /** By `node << 8 | byte`: the node to which a byte leads from another in the tree of symbols, whose root is 0. */
  private readonly steps = new Map<number, number>();
  /** Number of the symbol that ends at a node, -1 for none. */
  private readonly symbolAt: number[] = [-1];

  /** `symbols` in the order of their numbers. */
  constructor(readonly symbols: readonly ByteString[]) {
    if (symbols.length > MOST_SYMBOLS) throw new Error(`${symbols.length} symbols are too many for the pack's format`);
    symbols.forEach((symbol, number) => {
      let node = 0;
      for (let at = 0; at < symbol.length; at += 1) node = this.stepOrGrow((node << 8) | symbol.charCodeAt(at));
      this.symbolAt[node] = number;
    });
  }

  /** Numbers of the symbols that say a text; a byte that none says is its value after all symbols' numbers. */
  parse(text: Uint8Array): number[] {
    const cost = new Uint32Array(text.length + 1);
    const taken = new Uint32Array(text.length);
    const lengths = new Uint32Array(text.length);
    // From the end: the fewest bytes for what is left, over all symbols that may come first, the longest among equals.
    for (let at = text.length - 1; at >= 0; at -= 1) {
      cost[at] = 2 + cost[at + 1];
      taken[at] = this.symbols.length + text[at];
      lengths[at] = 1;
      let node: number | undefined = 0;
      for (let end = at; end < text.length; end += 1) {
        node = this.steps.get((node << 8) | text[end]);
        if (node === undefined) break;
        const symbol = this.symbolAt[node];
        if (symbol < 0) continue;
        const whole = (symbol < ONE_BYTE_SYMBOLS ? 1 : 2) + cost[end + 1];
        if (whole > cost[at]) continue;
        cost[at] = whole;
        taken[at] = symbol;
        lengths[at] = end + 1 - at;
      }
    }
    const numbers: number[] = [];
    for (let at = 0; at < text.length; at += lengths[at]) numbers.push(taken[at]);
    return numbers;
  }

  /** The codes of a text. */
  code(text: Uint8Array): Uint8Array {
    return Uint8Array.from(this.parse(text).flatMap((number) => {
      if (number >= this.symbols.length) return [ESCAPE, number - this.symbols.length];
      if (number < ONE_BYTE_SYMBOLS) return [number];
      return [ONE_BYTE_SYMBOLS + ((number - ONE_BYTE_SYMBOLS) >>> 8), (number - ONE_BYTE_SYMBOLS) & 0xff];
    }));
  }

  /** The table as the pack has it: each symbol after its length. */
  table(): Uint8Array {
    return Uint8Array.from(this.symbols.flatMap((symbol) => [symbol.length, ...Array.from(symbol, (byte) => byte.charCodeAt(0))]));
  }

  private stepOrGrow(key: number): number {
    const known = this.steps.get(key);
    if (known !== undefined) return known;
    this.symbolAt.push(-1);
    this.steps.set(key, this.symbolAt.length - 1);
    return this.symbolAt.length - 1;
  }
}
