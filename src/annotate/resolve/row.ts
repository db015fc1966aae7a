/** Numbers at up to 64 places, of which most are nought for most names: only those that were set count. */
export class Row {
  readonly #values: Float64Array;
  /** Places that were set, a bit each. */
  #low = 0;
  #high = 0;

  constructor(places: number) {
    this.#values = new Float64Array(places);
  }

  set(at: number, value: number): void {
    this.#values[at] = value;
    if (at < 32) this.#low |= 1 << at;
    else this.#high |= 1 << at;
  }

  /** Forgets which were set. */
  clear(): void {
    this.#low = this.#high = 0;
  }

  /** All numbers, nought where none was set. */
  all(): Float64Array {
    return this.#values.map((value, at) => (((at < 32 ? this.#low : this.#high) >>> (at & 31)) & 1) === 0 ? 0 : value);
  }

  /** The sum of all numbers times their weights, added up in their order. */
  weighedBy(weights: Float64Array): number {
    let sum = 0;
    for (let low = this.#low; low !== 0; low &= low - 1) {
      const at = lowestOf(low);
      sum += this.#values[at] * weights[at];
    }
    for (let high = this.#high; high !== 0; high &= high - 1) {
      const at = 32 + lowestOf(high);
      sum += this.#values[at] * weights[at];
    }
    return sum;
  }
}

/** Number of the lowest bit that is set. */
const lowestOf = (bits: number): number => 31 - Math.clz32(bits & -bits);
