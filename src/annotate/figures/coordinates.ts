import type { View } from './view.js';

const DEGREE = 0xb0;
/** Minutes and seconds of arc: ′ ″ and what is typed for them. */
const ARC = new Set([0x2032, 0x2033, 0x27, 0x22, 0x2019, 0x201d]);
/** Degrees, minutes and seconds of two sides: no position is longer. */
const MAX_TOKENS = 16;

/** One past a position on the globe that begins at a number: "51°55′04″N 20°32′13″E", "48.2° N, 16.4° E"; `i` itself where none does. */
export function coordinateEnd(view: View, i: number): number {
  if (!view.sign(i + 1, DEGREE)) return i;
  let at = i;
  let end = i;
  while (at < i + MAX_TOKENS && view.isNumber(at) && view.sign(at + 1, DEGREE)) {
    at += 2;
    for (let parts = 0; parts < 2 && view.isNumber(at); parts += 1) at += ARC.has(view.code(at + 1)) ? 2 : 1;
    // "73°15′20″E", or a letter that the marks have swallowed: "39'40N"
    if (!view.isWord(at) || !/^[NSEW]$/.test(view.spelling(at))) return end;
    end = at + 1;
    at = view.sign(end, 0x2c) ? end + 1 : end;
  }
  return end;
}
