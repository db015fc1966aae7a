/** A power of two, kept below half full. */
export const SLOTS = 8192;

/** The hash of a word by its length and four of its code units: tells most words apart, and cheap for every word of every text. */
export const mixed = (length: number, first: number, second: number, middle: number, last: number): number => (((first * 31 + last) * 31 + second) * 31 + middle) * 19 + length;

/** Where the search for a hash begins. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 9)) & (SLOTS - 1);
