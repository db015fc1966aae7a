/** What stands at words of a story, by their numbers: an array, since every stage asks it at every name. */
export class ByWord<T> {
  readonly #items: (T | undefined)[];

  constructor(words: number) {
    this.#items = new Array<T | undefined>(words + 1);
  }

  get(word: number): T | undefined {
    return this.#items[word];
  }

  has(word: number): boolean {
    return this.#items[word] !== undefined;
  }

  set(word: number, item: T): void {
    this.#items[word] = item;
  }

  /** Sets words [first, end). */
  fill(first: number, end: number, item: T): void {
    for (let at = first; at < end; at += 1) this.#items[at] = item;
  }

  /** All items in the order of their words. */
  *values(): Generator<T> {
    for (const item of this.#items) if (item !== undefined) yield item;
  }
}
