import { GrowingBytes } from './growing-bytes.js';

const encoder = new TextEncoder();

/** Every distinct name once, numbered in the order of first use. */
export class NamePool {
  private readonly numbers = new Map<string, number>();
  private readonly bytes = new GrowingBytes();
  private readonly offsets: number[] = [0];

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(name, number);
    this.bytes.append(encoder.encode(name));
    this.offsets.push(this.bytes.length);
    return number;
  }

  finish(): { offsets: Uint32Array; bytes: Uint8Array } {
    return { offsets: Uint32Array.from(this.offsets), bytes: this.bytes.finish() };
  }
}
