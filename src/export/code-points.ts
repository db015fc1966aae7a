/**
 * Turns offsets in UTF-16 code units into offsets in code points. Offsets asked in ascending order
 * cost one walk over the text in all; an earlier one starts again.
 */
export function createCodePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let counted = 0;
  return (offset) => {
    if (offset < at) {
      at = 0;
      counted = 0;
    }
    while (at < offset) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      counted += 1;
    }
    return counted;
  };
}
