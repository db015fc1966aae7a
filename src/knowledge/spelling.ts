import { fold, foldKeepingCase, foldTokens } from '../text/fold.js';
import { TokenFlag } from '../text/tokens.js';
import type { Tokens } from '../text/tokens.js';

/** Whether tokens [first, end) say a name, in its case if that counts; else a name with capitals wants one. */
export function say(tokens: Tokens, first: number, end: number, name: string, exactCase: boolean): boolean {
  if (fold(name) !== foldTokens(tokens, first, end)) return false;
  if (exactCase) return foldKeepingCase(tokens.text, tokens.start[first], tokens.end[end - 1]) === foldKeepingCase(name, 0, name.length);
  return anyCapital(tokens, first, end) || name === name.toLowerCase();
}

function anyCapital(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if ((tokens.flags[at] & (TokenFlag.CAPITAL | TokenFlag.NUMBER)) !== 0) return true;
  }
  return false;
}
