import { MOST_SYMBOLS, MOST_SYMBOL_BYTES } from '../../../knowledge/format.js';
import { SymbolCoder } from './symbol-coder.js';
import type { ByteString } from './symbol-coder.js';

/** Bytes of text that are looked at: a longer list gives every n-th of its texts, so that learning has a bound. */
const SAMPLE_BYTES = 1 << 19;
/** Each generation may double the length of symbols; after so many, little changes. */
const GENERATIONS = 7;

/**
 * The symbols that make some texts short, in the order of their use. Deterministic; its time has a bound. As FSST learns
 * its own: from no symbol at all, each generation writes the texts with what it has, and keeps from the symbols used
 * and from all pairs of neighbours those that spare most.
 */
export function learnSymbols(texts: readonly Uint8Array[]): SymbolCoder {
  const sample = sampleOf(texts);
  let coder = new SymbolCoder([]);
  for (let generation = 0; generation < GENERATIONS; generation += 1) coder = new SymbolCoder(best(uses(sample, coder, true)));
  return new SymbolCoder(best(uses(sample, coder, false)));
}

function sampleOf(texts: readonly Uint8Array[]): readonly Uint8Array[] {
  const every = Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / SAMPLE_BYTES);
  return every <= 1 ? texts : texts.filter((_, at) => at % every === 0);
}

/** How often the texts have each symbol, and (on demand) each pair of neighbours as one. */
function uses(texts: readonly Uint8Array[], coder: SymbolCoder, withPairs: boolean): Map<ByteString, number> {
  const limit = coder.symbols.length + 256;
  const singles = new Uint32Array(limit);
  const pairs = new Map<number, number>();
  for (const text of texts) {
    let before = -1;
    for (const number of coder.parse(text)) {
      singles[number] += 1;
      if (withPairs && before >= 0) pairs.set(before * limit + number, (pairs.get(before * limit + number) ?? 0) + 1);
      before = number;
    }
  }
  const textOf = (number: number): ByteString => coder.symbols[number] ?? String.fromCharCode(number - coder.symbols.length);
  const found = new Map<ByteString, number>();
  const count = (symbol: ByteString, times: number): void => {
    if (times > 1 && symbol.length <= MOST_SYMBOL_BYTES) found.set(symbol, (found.get(symbol) ?? 0) + times);
  };
  singles.forEach((times, number) => count(textOf(number), times));
  for (const [pair, times] of pairs) count(textOf(Math.floor(pair / limit)) + textOf(pair % limit), times);
  return found;
}

/** The symbols that spare most, less what they take in the table; the most used first, which have the short codes. */
function best(found: ReadonlyMap<ByteString, number>): ByteString[] {
  const spared = ([symbol, times]: [ByteString, number]): number => times * symbol.length - symbol.length - 1;
  const inOrder = (a: ByteString, b: ByteString): number => (a < b ? -1 : 1);
  return [...found]
    .filter((one) => spared(one) > 0)
    .sort((a, b) => spared(b) - spared(a) || inOrder(a[0], b[0]))
    .slice(0, MOST_SYMBOLS)
    .sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0]))
    .map(([symbol]) => symbol);
}
