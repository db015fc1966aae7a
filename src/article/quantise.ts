/*
 * Features are small whole numbers: a learned model's thresholds then fit in a character each, and the
 * engine, on a page's first run, has no floating-point numbers to allocate.
 */

/** No feature is larger. */
export const MAX_FEATURE = 90;

export const capped = (n: number): number => (n > MAX_FEATURE ? MAX_FEATURE : n > 0 ? n | 0 : 0);
/** A size by its logarithm: five steps for each doubling. */
export const sizeOf = (n: number): number => capped(Math.log2(n + 1) * 5);
/** A share of a whole in fortieths; 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? capped((part / whole) * 40) : 0);
/** A distance that may be negative. */
export const signed = (n: number): number => capped(n + MAX_FEATURE / 2);
export const flag = (value: unknown): number => (value ? 1 : 0);

/** Counts each bit that is set. */
export function addBits(counts: number[], bits: number): void {
  for (let left = bits; left !== 0;) {
    const bit = 31 - Math.clz32(left);
    counts[bit] += 1;
    left &= ~(1 << bit);
  }
}
