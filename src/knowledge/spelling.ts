import { fold, foldKeepingCase, foldTokens } from '../text/fold.js';
import { TokenFlag } from '../text/tokens.js';
import type { Tokens } from '../text/tokens.js';

/** What tokens [first, end) say, for comparing with stored names that are not written in the very same letters. */
export class Spelling {
  readonly #folded: string;
  readonly #hasCapital: boolean;
  #cased: string | undefined;

  constructor(private readonly tokens: Tokens, private readonly first: number, private readonly end: number) {
    this.#folded = foldTokens(tokens, first, end);
    this.#hasCapital = anyCapital(tokens, first, end);
  }

  /** Whether it is this name, in the name's case if that counts; else a name with capitals wants one. */
  is(name: string, exactCase: boolean): boolean {
    if (fold(name) !== this.#folded) return false;
    return exactCase ? this.#withCase() === foldKeepingCase(name, 0, name.length) : this.#hasCapital || name === name.toLowerCase();
  }

  #withCase(): string {
    const { text, start, end } = this.tokens;
    return this.#cased ??= foldKeepingCase(text, start[this.first], end[this.end - 1]);
  }
}

function anyCapital(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if ((tokens.flags[at] & (TokenFlag.CAPITAL | TokenFlag.NUMBER)) !== 0) return true;
  }
  return false;
}
