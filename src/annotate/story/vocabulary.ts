/** Words in lower case that were met last, by the low bits of their token keys: the same few thousand fill most articles. */
const SLOTS = 1 << 13;
const met: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);

/** The text from `start` to `end`, a word with this token key, in lower case. Words of ASCII are made once. */
export function lowerWord(text: string, start: number, end: number, key: number): string {
  const slot = key & (SLOTS - 1);
  const known = met[slot];
  if (known !== undefined && isLowerOf(known, text, start, end)) return known;
  const lower = text.slice(start, end).toLowerCase();
  // A slice would keep its whole article in memory.
  if (isLowerOf(lower, text, start, end)) met[slot] = end - start < SHARED_FROM ? lower : lower.split('').join('');
  return lower;
}

/** Engines copy shorter slices. */
const SHARED_FROM = 13;

/** Whether the text there is this word in ASCII, but for capitals. */
function isLowerOf(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return false;
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (small !== lower.charCodeAt(at - start)) return false;
  }
  return true;
}
