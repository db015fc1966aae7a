/** Bytes that grow at their end, with the numbers and texts of records (see knowledge/bytes.ts). */
export class GrowingBytes {
  private bytes = new Uint8Array(1 << 8);
  length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** Seven bits a byte, low ones first; whole numbers below 2 to the 35. */
  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** Codes of a text (see symbols/), after their length. */
  codes(codes: Uint8Array): void {
    this.number(codes.length);
    this.append(codes);
  }

  append(from: Uint8Array): void {
    this.reserve(from.length);
    this.bytes.set(from, this.length);
    this.length += from.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}
