import { PackError } from './pack-error.js';
import { createTextDecoder } from './utf8.js';

/** Reads a record's bytes from front to back; going past its end is refused, never read. */
export class ByteReader {
  private readonly decode = createTextDecoder();
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private end = 0;

  /** Begins with the bytes from `start` to `end`. */
  open(bytes: Uint8Array, start: number, end: number): this {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    return this;
  }

  byte(): number {
    if (this.at >= this.end) throw new PackError('a record ends too early');
    return this.bytes[this.at++];
  }

  /** A whole number of up to 32 bits, seven bits a byte, low ones first. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new PackError('a record holds a number of more than 35 bits');
  }

  text(): string {
    const length = this.number();
    if (this.at + length > this.end) throw new PackError('a record ends inside a text');
    const start = this.at;
    this.at += length;
    return this.decode(this.bytes, start, this.at);
  }
}
