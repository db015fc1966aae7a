import { ByteReader } from './bytes.js';
import { ESCAPE, MOST_SYMBOL_BYTES, MOST_TEXT_BYTES, ONE_BYTE_SYMBOLS } from './format.js';
import { PackError, requirePack } from './pack-error.js';
import type { Sections } from './sections.js';
import { createTextDecoder } from './utf8.js';

/**
 * Reads texts that the compiler wrote as numbers of symbols: strings of bytes that come up often, in a static table, so
 * that each text can be read by itself. After FSST (Boncz, Neumann, Leis: "FSST: Fast Random Access String Compression",
 * VLDB 2020), with the rarer symbols in two bytes, since a pack's English has more words than 255.
 */
export class SymbolTable {
  private readonly bytes: Uint8Array;
  /** Where each symbol begins in `bytes`, and how long it is; found at the first text. */
  private starts: Uint16Array | undefined;
  private readonly scratch = new Uint8Array(MOST_TEXT_BYTES);
  private readonly decode = createTextDecoder();

  /** The table in a section of the pack. */
  constructor(sections: Sections, section: number) {
    this.bytes = sections.column(section, Uint8Array);
    requirePack(this.bytes.length < 0x10000, 'the table of symbols is too long');
  }

  /** The text of the codes from `start` to `end` of some bytes; PackError for codes that mean nothing or too much. */
  text(codes: Uint8Array, start: number, end: number): string {
    return start === end ? '' : this.decode(this.scratch, 0, this.unfold(codes, start, end));
  }

  /** The one text that a section's parts make, each written after its length: what is longer than a text may be. */
  whole(section: Uint8Array): string {
    const reader = new ByteReader().open(section, 0, section.length);
    const parts: string[] = [];
    while (!reader.isDone) {
      const length = reader.number();
      const start = reader.position;
      reader.skip(length);
      parts.push(this.text(section, start, reader.position));
    }
    return parts.join('');
  }

  /** Whether codes say exactly the letters from `from` to `to` of a text, all in ASCII. */
  areWritten(codes: Uint8Array, start: number, end: number, text: string, from: number, to: number): boolean {
    const length = this.unfold(codes, start, end);
    if (length !== to - from) return false;
    for (let at = 0; at < length; at += 1) {
      const byte = this.scratch[at];
      if (byte >= 0x80 || byte !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  /** Writes the symbols of codes into the scratch and returns how many bytes they have. */
  private unfold(codes: Uint8Array, start: number, end: number): number {
    const { bytes, scratch } = this;
    const starts = (this.starts ??= startsOf(bytes));
    let length = 0;
    for (let at = start; at < end; at += 1) {
      let code = codes[at];
      if (code >= ONE_BYTE_SYMBOLS) {
        at += 1;
        if (at === end) throw new PackError('a text of the pack ends within a code');
        if (code === ESCAPE) {
          if (length === MOST_TEXT_BYTES) throw tooLong();
          scratch[length++] = codes[at];
          continue;
        }
        code = ONE_BYTE_SYMBOLS + ((code - ONE_BYTE_SYMBOLS) << 8) + codes[at];
      }
      if (code >= starts.length) throw new PackError(`a text of the pack has symbol ${code} of ${starts.length}`);
      let from = starts[code];
      const to = from + bytes[from - 1];
      if (length + to - from > MOST_TEXT_BYTES) throw tooLong();
      while (from < to) scratch[length++] = bytes[from++];
    }
    return length;
  }
}

const tooLong = (): PackError => new PackError(`a text of the pack has more than ${MOST_TEXT_BYTES} bytes`);

/** Where the symbols begin, each after a byte that says its length. */
function startsOf(bytes: Uint8Array): Uint16Array {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += bytes[at] + 1) {
    const length = bytes[at];
    const fits = length > 0 && length <= MOST_SYMBOL_BYTES && at + length < bytes.length;
    if (!fits) throw new PackError(`symbol ${starts.length} of the pack is cut or has ${length} bytes, at most ${MOST_SYMBOL_BYTES} are allowed`);
    starts.push(at + 1);
  }
  return Uint16Array.from(starts);
}
