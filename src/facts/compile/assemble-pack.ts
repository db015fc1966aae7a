import { FORMAT_VERSION, HEADER_WORDS, HeaderWord, MAGIC, SECTION_WORDS, checksumOf } from '../../knowledge/format.js';
import type { IndexColumn } from '../../knowledge/sections.js';

/** The pack of some sections: header, table, and each at its place. */
export function assemblePack(columns: ReadonlyMap<number, IndexColumn>, header: { asOf: number; entities: number; probes: number }): Uint8Array<ArrayBuffer> {
  const ordered = [...columns].sort(([a], [b]) => a - b);
  let offset = padded((HEADER_WORDS + ordered.length * SECTION_WORDS) * 4);
  const places = ordered.map(([, column]) => {
    const at = offset;
    offset = padded(offset + column.byteLength);
    return at;
  });
  const bytes = new Uint8Array(offset);
  const words = new Uint32Array(bytes.buffer);
  words[HeaderWord.MAGIC] = MAGIC;
  words[HeaderWord.VERSION] = FORMAT_VERSION;
  words[HeaderWord.BYTES] = offset;
  words[HeaderWord.AS_OF] = header.asOf;
  words[HeaderWord.ENTITIES] = header.entities;
  words[HeaderWord.SECTIONS] = ordered.length;
  words[HeaderWord.PROBES] = header.probes;
  ordered.forEach(([section, column], at) => {
    words.set([section, places[at], column.byteLength, 0], HEADER_WORDS + at * SECTION_WORDS);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), places[at]);
  });
  words[HeaderWord.CHECKSUM] = checksumOf(words);
  return bytes;
}

function padded(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
