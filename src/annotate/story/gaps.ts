import { TokenFlag } from '../../text/tokens.js';
import type { Tokens } from '../../text/tokens.js';

/** What stands between a word and the word before it; the strongest sign decides. */
export enum Gap {
  Space = 0,
  Hyphen = 1,
  Possessive = 2,
  /** The full stop of an initial or abbreviation: "J. K. Rowling", "Gen. Milley". */
  Abbreviation = 3,
  Ampersand = 4,
  Slash = 5,
  Comma = 6,
  Dash = 7,
  Open = 8,
  Close = 9,
  Quote = 10,
  /** Colon, semicolon and signs that separate like them. */
  Colon = 11,
  /** End of a sentence or block. */
  Stop = 12,
}

/** The gap between the word tokens `last` and `next`, which have only signs and clitics between them. */
export function gapBetween(tokens: Tokens, last: number, next: number): Gap {
  const flag = tokens.flags[next];
  if ((flag & TokenFlag.LINE_START) !== 0) return Gap.Stop;
  const before = tokens.flags[last];
  let gap: Gap = Gap.Space;
  if ((before & TokenFlag.POSSESSIVE) !== 0) gap = Gap.Possessive;
  else if ((flag & TokenFlag.HYPHEN_BEFORE) !== 0) gap = Gap.Hyphen;
  else if ((before & TokenFlag.DOTTED) !== 0) gap = (flag & TokenFlag.SENTENCE_START) !== 0 ? Gap.Stop : Gap.Abbreviation;
  for (let at = last + 1; at < next; at += 1) {
    const found = isOfName(tokens, at, next) ? Gap.Abbreviation : classOf(tokens, at);
    // "(Reuters) - The": what follows begins a sentence, in brackets or not.
    if (found > gap || (gap === Gap.Close && found === Gap.Dash)) gap = found;
  }
  return gap;
}

/** "Amazon.com", "Yahoo! said": with such a sign no sentence ends, since none begins. */
function isOfName({ text, start, flags }: Tokens, at: number, next: number): boolean {
  const sign = text.charCodeAt(start[at]);
  if ((flags[next] & TokenFlag.SENTENCE_START) !== 0 || at !== next - 1) return false;
  return (sign === 0x2e && (flags[next] & TokenFlag.JOINED_BEFORE) !== 0) || (sign === 0x21 && (flags[next] & TokenFlag.NUMBER) === 0);
}

function classOf(tokens: Tokens, at: number): Gap {
  const flag = tokens.flags[at];
  if ((flag & TokenFlag.LINE_START) !== 0) return Gap.Stop;
  if ((flag & TokenFlag.CLITIC) !== 0) return Gap.Possessive;
  return SIGNS.get(tokens.text.charCodeAt(tokens.start[at])) ?? Gap.Colon;
}

const SIGNS = new Map<number, Gap>();
for (const [signs, gap] of [
  [',', Gap.Comma], ['.!?…', Gap.Stop], ['-‐‑–—―', Gap.Dash], ['([', Gap.Open], [')]', Gap.Close], ['\'’"“”‘«»„', Gap.Quote], ['&', Gap.Ampersand], ['/', Gap.Slash],
] as const) {
  for (let at = 0; at < signs.length; at += 1) SIGNS.set(signs.charCodeAt(at), gap);
}
