import type { PackedDate } from './partial-date.js';

/** Bits of a packed date, up to the year 4095. */
export const DAY_BITS = 21;
/** Bytes of a day in a column. */
export const DAY_BYTES = 3;

/** Days of many things, three bytes each; beyond the last one, unknown. */
export class DayColumn {
  constructor(private readonly bytes: Uint8Array) {}

  at(index: number): PackedDate {
    const { bytes } = this;
    const first = index * DAY_BYTES;
    return bytes[first] | (bytes[first + 1] << 8) | (bytes[first + 2] << 16);
  }

  get length(): number {
    return this.bytes.length / DAY_BYTES;
  }
}

/** The bytes of such a column. */
export function dayBytes(days: readonly PackedDate[]): Uint8Array {
  return Uint8Array.from(days.flatMap((day) => [day & 0xff, (day >>> 8) & 0xff, day >>> 16]));
}
