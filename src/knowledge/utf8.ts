/** A decoder of slices of UTF-8; ASCII, which most names are, without a call to the platform. */
export function createTextDecoder(): (bytes: Uint8Array, start: number, end: number) => string {
  const decoder = new TextDecoder();
  return (bytes, start, end) => {
    if (end - start > 64) return decoder.decode(bytes.subarray(start, end));
    for (let at = start; at < end; at += 1) if (bytes[at] >= 0x80) return decoder.decode(bytes.subarray(start, end));
    // All at once: put together letter by letter, engines keep an object a letter.
    return String.fromCharCode.apply(undefined, bytes.subarray(start, end) as unknown as number[]);
  };
}
