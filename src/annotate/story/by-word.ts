/**
 * What stands at words of a story, by their numbers: every stage asks it at every name. The words hold numbers of items,
 * not items, so that the collector of garbage need not look through them.
 */
export class ByWord<T> {
  readonly #numbers: Int32Array;
  /** The first stands for nothing. */
  readonly #items: (T | undefined)[] = [undefined];

  constructor(words: number) {
    this.#numbers = new Int32Array(words + 1);
  }

  get(word: number): T | undefined {
    return word >= 0 && word < this.#numbers.length ? this.#items[this.#numbers[word]] : undefined;
  }

  has(word: number): boolean {
    return word >= 0 && word < this.#numbers.length && this.#numbers[word] !== 0;
  }

  set(word: number, item: T): void {
    this.#numbers[word] = this.#items.length;
    this.#items.push(item);
  }

  /** Sets words [first, end). */
  fill(first: number, end: number, item: T): void {
    const number = this.#items.length;
    this.#items.push(item);
    for (let at = first; at < end; at += 1) this.#numbers[at] = number;
  }

  /** All items in the order of their words; one that stands at several words in a row only once. */
  values(): T[] {
    const values: T[] = [];
    let last = 0;
    const numbers = this.#numbers;
    // By number: an iterator would make an object a word.
    for (let word = 0; word < numbers.length; word += 1) {
      const number = numbers[word];
      if (number !== 0 && number !== last) values.push(this.#items[number]!);
      last = number;
    }
    return values;
  }
}
