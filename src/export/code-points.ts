/** Where each of some offsets in UTF-16 code units is in code points. One walk over the text, whatever the offsets' order. */
export function codePointOffsets(text: string, offsets: Iterable<number>): Map<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  let counted = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (at < offset && at < text.length) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      counted += 1;
    }
    found.set(offset, counted);
  }
  return found;
}
