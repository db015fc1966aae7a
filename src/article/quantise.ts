/*
 * Features are small whole numbers: a learned model's thresholds then fit in a character each, and the
 * engine, on a page's first run, has no floating-point numbers to allocate.
 */

/** No feature is larger. */
export const MAX_FEATURE = 90;

export const capped = (n: number): number => (n > MAX_FEATURE ? MAX_FEATURE : n > 0 ? n | 0 : 0);
/** A size by its logarithm: five steps for each doubling. */
export const sizeOf = (n: number): number => capped(Math.log2(n + 1) * 5);
/** The same of a whole number: that of small ones is worked out once. */
export const wholeSizeOf = (n: number): number => (n < KNOWN_SIZES ? sizes[n] || (sizes[n] = sizeOf(n)) : sizeOf(n));
const KNOWN_SIZES = 4_096;
const sizes = /* @__PURE__ */ new Uint8Array(KNOWN_SIZES);
/** A share of a whole in fortieths; 0 of nothing. In whole numbers: a division leaves a number with a fraction to be cleared away. */
export function shareOf(part: number, whole: number): number {
  if (part === 0 || whole <= 0) return 0;
  const rest = (part * 40) % whole;
  return capped(rest === 0 ? (part / whole) * 40 : (part * 40 - rest) / whole);
}
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
