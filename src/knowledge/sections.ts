import { FORMAT_VERSION, HEADER_WORDS, HeaderWord, MAGIC, SECTION_WORDS, checksumOf, widthBelow } from './format.js';
import { PackError, requirePack } from './pack-error.js';

/** Whole numbers of an entity, term or relation each, in the narrowest width that holds them. */
export type IndexColumn = Uint8Array | Uint16Array | Uint32Array;
interface ColumnConstructor<T extends IndexColumn> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): T;
}

/** The header and the table of sections of a pack, checked; sections are handed out as views, never copied. */
export class Sections {
  private readonly places = new Map<number, { offset: number; bytes: number }>();
  readonly header: Uint32Array;

  /** Refuses (PackError) what is no whole, unharmed pack of this version. */
  constructor(private readonly buffer: ArrayBuffer) {
    requirePack(buffer.byteLength >= HEADER_WORDS * 4, 'the pack is shorter than its header');
    requirePack(new Uint8Array(new Uint32Array([1]).buffer)[0] === 1, 'this machine is big-endian; packs are not');
    const header = new Uint32Array(buffer, 0, HEADER_WORDS);
    requirePack(header[HeaderWord.MAGIC] === MAGIC, 'this is no Newsgloss pack');
    if (header[HeaderWord.VERSION] !== FORMAT_VERSION) {
      throw new PackError(`the pack has format version ${header[HeaderWord.VERSION]}, this reader knows ${FORMAT_VERSION}`);
    }
    if (header[HeaderWord.BYTES] !== buffer.byteLength || buffer.byteLength % 4 !== 0) {
      throw new PackError(`the pack should have ${header[HeaderWord.BYTES]} bytes but has ${buffer.byteLength}: it was cut or grew`);
    }
    const words = new Uint32Array(buffer);
    requirePack(checksumOf(words) === header[HeaderWord.CHECKSUM], 'the checksum does not fit: the pack was changed or damaged');
    this.header = header;
    this.readTable(words);
  }

  private readTable(words: Uint32Array): void {
    const count = this.header[HeaderWord.SECTIONS];
    const end = (HEADER_WORDS + count * SECTION_WORDS) * 4;
    requirePack(count <= 256 && end <= this.buffer.byteLength, 'the table of sections is longer than the pack');
    for (let at = 0; at < count; at += 1) {
      const row = HEADER_WORDS + at * SECTION_WORDS;
      const offset = words[row + 1];
      const bytes = words[row + 2];
      const fits = offset % 8 === 0 && offset >= end && offset + bytes <= this.buffer.byteLength;
      requirePack(fits, `section ${words[row]} lies outside the pack`);
      requirePack(!this.places.has(words[row]), `section ${words[row]} comes twice`);
      this.places.set(words[row], { offset, bytes });
    }
  }

  /** A section as a column; refuses one that is missing, or has not `length` entries where that is given. */
  column<T extends IndexColumn>(section: number, type: ColumnConstructor<T>, length?: number): T {
    const place = this.places.get(section);
    if (place === undefined) throw new PackError(`section ${section} is missing`);
    const entries = place.bytes / type.BYTES_PER_ELEMENT;
    requirePack(Number.isInteger(entries), `section ${section} has ${place.bytes} bytes, no whole number of entries`);
    if (length !== undefined && entries !== length) throw new PackError(`section ${section} has ${entries} entries, not ${length}`);
    return new type(this.buffer, place.offset, entries);
  }

  /** A column of numbers that should all be below `limit`, which decides their width; whoever uses one checks it. */
  indices(section: number, limit: number, length?: number): IndexColumn {
    const width = widthBelow(limit);
    if (width === 1) return this.column(section, Uint8Array, length);
    return width === 2 ? this.column(section, Uint16Array, length) : this.column(section, Uint32Array, length);
  }
}

/** First index of a sorted column (read through `order`, where given) whose value is not below `value`. */
export function lowerBound(column: IndexColumn, value: number, order?: IndexColumn): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[order ? order[middle] : middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One past the last of the entries from `from` on that have this value. */
export function endOfRun(column: IndexColumn, from: number, value: number, order?: IndexColumn): number {
  let at = from;
  while (at < column.length && column[order ? order[at] : at] === value) at += 1;
  return at;
}
