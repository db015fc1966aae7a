/** Longer texts are left to the platform. */
const LONGEST = 64;

/** A decoder of slices of UTF-8; ASCII, which most names are, without a call to the platform. */
export function createTextDecoder(): (bytes: Uint8Array, start: number, end: number) => string {
  const decoder = new TextDecoder();
  // One list of each length, filled anew for each text: engines hand on the items of a list at once, but copy those of a slice of bytes.
  const lists = Array.from({ length: LONGEST + 1 }, (_, length) => Array.from({ length }, () => 0));
  return (bytes, start, end) => {
    const length = end - start;
    if (length > LONGEST) return decoder.decode(bytes.subarray(start, end));
    const codes = lists[length];
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[start + at];
      if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
      codes[at] = byte;
    }
    // All at once: put together letter by letter, engines keep an object a letter.
    return String.fromCharCode.apply(undefined, codes);
  };
}
