/** Numbers at places, each with its weight, and their weighed sum, which is known as soon as they are set. */
export class Row {
  /** Nought where none was set. */
  readonly values: Float64Array;
  sum = 0;

  constructor(private readonly weights: Float64Array) {
    this.values = new Float64Array(weights.length);
  }

  set(at: number, value: number): void {
    this.sum += (value - this.values[at]) * this.weights[at];
    this.values[at] = value;
  }

  clear(): void {
    this.sum = 0;
    this.values.fill(0);
  }
}
