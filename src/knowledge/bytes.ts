import { PackError } from './pack-error.js';

/** Reads bytes from front to back; going past the end is refused, never read. */
export class ByteReader {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private end = 0;

  /** Begins with the bytes from `start` to `end`. */
  open(bytes: Uint8Array, start: number, end: number): this {
    if (!(start <= end && end <= bytes.length)) throw new PackError(`bytes ${start} to ${end} lie outside their section`);
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    return this;
  }

  get position(): number {
    return this.at;
  }

  get isDone(): boolean {
    return this.at >= this.end;
  }

  byte(): number {
    if (this.at >= this.end) throw new PackError('an entry of the pack ends too early');
    return this.bytes[this.at++];
  }

  /** A whole number of up to 32 bits, seven bits a byte, low ones first. */
  number(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    // By multiplying, since a number may have more bits than shifts keep, and engines call a function for powers.
    for (let worth = 2 ** 7; worth < 2 ** 35; worth *= 2 ** 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * worth;
      if (byte < 0x80) return value;
    }
    throw new PackError('an entry of the pack holds a number of more than 35 bits');
  }

  skip(length: number): void {
    if (length < 0 || this.at + length > this.end) throw new PackError('an entry of the pack ends too early');
    this.at += length;
  }

  /** Goes on until so many bytes are left. */
  skipToLast(length: number): void {
    this.skip(this.end - length - this.at);
  }

  /** Goes past so many entries, each a length and so many bytes. */
  skipEntries(count: number): void {
    const { bytes, end } = this;
    for (let left = count; left > 0; left -= 1) {
      // Most lengths take one byte: read here, since every question to the pack goes past a few entries.
      const length = this.at < end && bytes[this.at] < 0x80 ? bytes[this.at++] : this.number();
      this.skip(length);
    }
  }

  /** Narrows the reader to an entry: a length, and so many bytes; returns where the entry ends. */
  enter(most: number): number {
    return this.narrow(this.number(), most);
  }

  /** Narrows the reader to its next bytes; returns where they end. */
  narrow(length: number, most: number): number {
    if (length > most) throw new PackError(`an entry of the pack has ${length} bytes, at most ${most} are allowed`);
    const start = this.at;
    this.skip(length);
    this.end = this.at;
    this.at = start;
    return this.end;
  }
}
