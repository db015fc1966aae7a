/** Ones among 32 bits. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Bits set before a row's among the 32 that it is one of. */
export function bitsBefore(pairs: Uint32Array, row: number): number {
  return bitCount(pairs[(row >>> 5) * 2] & ((1 << (row & 31)) - 1));
}

/** The number that stands beside the 32 bits of a row. */
export function besideBits(pairs: Uint32Array, row: number): number {
  return pairs[(row >>> 5) * 2 + 1];
}
