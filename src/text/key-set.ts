import { keyOfFolded } from './hash.js';

/** A set of token keys in one flat table: no object and no boxed number a key. The key 0, which one token in four thousand million has, may be taken for one of them. */
export class KeySet {
  #slots: Uint32Array;
  #mask: number;
  #count = 0;
  /** A bit for each of 512 classes of keys, as far as it has any: most sets are small, and what they are asked for is mostly of another class. */
  readonly #classes = new Uint32Array(16);

  /** For so many keys, or more: it grows. A table for all words of an article would lie scattered over many pages of memory. */
  constructor(most = 255) {
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.#slots = new Uint32Array(size);
    this.#mask = size - 1;
  }

  add(key: number): void {
    this.#classes[(key >>> 5) & 15] |= 1 << key;
    const slot = this.#slotOf(key);
    if (this.#slots[slot] === key) return;
    this.#slots[slot] = key;
    this.#count += 1;
    if (this.#count * 2 > this.#mask) this.#grow();
  }

  #grow(): void {
    const all = this.#slots;
    this.#slots = new Uint32Array(all.length * 2);
    this.#mask = this.#slots.length - 1;
    for (let at = 0; at < all.length; at += 1) if (all[at] !== 0) this.#slots[this.#slotOf(all[at])] = all[at];
  }

  has(key: number): boolean {
    if (((this.#classes[(key >>> 5) & 15] >>> key) & 1) === 0) return false;
    return this.#slots[this.#slotOf(key)] === key;
  }

  /** Whether it has the key of a word in lower case and without marks. */
  hasWord(folded: string): boolean {
    return this.has(keyOfFolded(folded));
  }

  /** How many of its keys another set has too. */
  sharedWith(other: KeySet): number {
    let shared = 0;
    const slots = this.#slots;
    // By number: an iterator would make an object a slot.
    for (let at = 0; at < slots.length; at += 1) if (slots[at] !== 0 && other.has(slots[at])) shared += 1;
    return shared;
  }

  /** Where a key is, or the empty slot where it would be; keys are mixed, so that their low bits will do. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    let slot = key & this.#mask;
    for (let held = slots[slot]; held !== 0 && held !== key; held = slots[slot]) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** The keys of folded words. */
export function keySetOf(folded: readonly string[]): KeySet {
  const keys = new KeySet(folded.length);
  for (const word of folded) keys.add(keyOfFolded(word));
  return keys;
}
