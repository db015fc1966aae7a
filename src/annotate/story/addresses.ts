/** Whether text[start..end) stands inside a URL, an e-mail address, a handle, a hash tag or a file name. Looks at a few characters only. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === BLANK && after === BLANK) return false;
  if (isGlue(before) || isGlue(after)) return true;
  if (after === DOT && isLowerOrDigit(text.charCodeAt(end + 1)) && isAlphanumeric(text.charCodeAt(end - 1))) return true;
  if (before === DOT && isAlphanumeric(text.charCodeAt(start - 2)) && isLowerOrDigit(text.charCodeAt(start))) return true;
  if (after === COLON && text.charCodeAt(end + 1) === SLASH) return true;
  return before === SLASH && (text.charCodeAt(start - 2) === SLASH || precededByDot(text, start - 2));
}

const BLANK = 0x20;
const DOT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
/** A path is followed back this far for the dot of its host name. */
const FURTHEST = 60;

// @ # _ \ ~ = ? (the last two only glue inside a query, where no space follows; "?" is left to sentences)
const isGlue = (code: number): boolean => code === 0x40 || code === 0x23 || code === 0x5f || code === 0x5c || code === 0x3d;
const isLowerOrDigit = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const isAlphanumeric = (code: number): boolean => isLowerOrDigit(code) || (code >= 0x41 && code <= 0x5a);

function precededByDot(text: string, from: number): boolean {
  for (let at = from; at >= 0 && from - at < FURTHEST; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === DOT && isAlphanumeric(text.charCodeAt(at - 1))) return true;
    if (!isAlphanumeric(code) && code !== SLASH && code !== 0x2d) return false;
  }
  return false;
}
