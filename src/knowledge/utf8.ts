/** A decoder of slices of UTF-8; ASCII, which most names are, without a call to the platform. */
export function createTextDecoder(): (bytes: Uint8Array, start: number, end: number) => string {
  const decoder = new TextDecoder();
  return (bytes, start, end) => {
    if (end - start > 64) return decoder.decode(bytes.subarray(start, end));
    let text = '';
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at];
      if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  };
}
