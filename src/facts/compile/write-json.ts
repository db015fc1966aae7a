import { MOST_TEXT_BYTES, Section } from '../../knowledge/format.js';
import { GrowingBytes } from './growing-bytes.js';
import { learnSymbols } from './symbols/learn-symbols.js';

/** UTF-16 units of a part: none has more than three bytes. */
const PART = Math.floor(MOST_TEXT_BYTES / 3);
const encoder = new TextEncoder();

/** The sections of JSON, in symbols learned from all of them, and the table of these. */
export function writeJson(sections: ReadonlyMap<number, object>): Map<number, Uint8Array> {
  const parts = new Map(Array.from(sections, ([section, value]) => [section, partsOf(JSON.stringify(value))]));
  const symbols = learnSymbols([...parts.values()].flat());
  const written = Array.from(parts, ([section, texts]): [number, Uint8Array] => {
    const bytes = new GrowingBytes();
    for (const text of texts) bytes.codes(symbols.code(text));
    return [section, bytes.finish()];
  });
  return new Map([...written, [Section.JSON_SYMBOLS, symbols.table()]]);
}

/** A text in parts that are short enough for the format; no pair of surrogates is torn. */
function partsOf(text: string): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + PART, text.length);
    if (/[\ud800-\udbff]/.test(text[to - 1])) to -= 1;
    parts.push(encoder.encode(text.slice(from, to)));
    from = to;
  }
  return parts;
}
