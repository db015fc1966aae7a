import { FULL_STOP, WORD, classOfCode, foldOfCode, isPair, pairOf } from './characters.js';
import { TokenFlag, tokenize } from './tokens.js';
import type { Tokens } from './tokens.js';

/**
 * The form in which names are compared: folded tokens with single spaces. Two names match exactly when their
 * folds are equal, so compiler and matcher use this one function. "U.S. Secretary" gives "us secretary".
 */
export function fold(name: string): string {
  // Most names are such words: no tokens need be made of them.
  if (PLAIN.test(name)) return name.toLowerCase();
  const tokens = tokenize(name);
  return foldTokens(tokens, 0, tokens.count);
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The fold of tokens `first` to `end` (exclusive). */
export function foldTokens(tokens: Tokens, first: number, end: number): string {
  let folded = '';
  for (let at = first; at < end; at += 1) {
    if (at > first) folded += ' ';
    folded += foldToken(tokens, at);
  }
  return folded;
}

/** The folded token, whose hash is its key. */
export function foldToken(tokens: Tokens, token: number): string {
  const { text } = tokens;
  const flag = tokens.flags[token];
  const start = tokens.start[token];
  const end = tokens.end[token];
  if ((flag & TokenFlag.CLITIC) !== 0) return "'s";
  if ((flag & TokenFlag.PUNCTUATION) !== 0) {
    const code = text.charCodeAt(start);
    return code === 0x26 ? 'and' : String.fromCharCode(foldOfCode(code));
  }
  let folded = '';
  for (let at = start; at < end; at += 1) folded += foldedUnit(text, at, flag);
  return folded;
}

/** Letters as written but without marks and full stops: tells "US" from "us" and "Reform" from "reform". */
export function foldKeepingCase(text: string, start: number, end: number): string {
  let kept = '';
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((classOfCode(code) & WORD) === 0) continue;
    const fold = foldOfCode(code);
    const folded = isPair(fold) ? pairOf(fold) : String.fromCharCode(fold);
    kept += text[at] === text[at].toLowerCase() ? folded : folded.toUpperCase();
  }
  return kept;
}

function foldedUnit(text: string, at: number, flag: number): string {
  const code = text.charCodeAt(at);
  const isWord = (classOfCode(code) & WORD) !== 0;
  const fold = foldOfCode(code);
  if (isWord) return isPair(fold) ? pairOf(fold) : String.fromCharCode(fold);
  // Of signs inside a token only the decimal point is part of its key.
  const isPoint = code === FULL_STOP && (flag & TokenFlag.NUMBER) !== 0;
  return isPoint ? '.' : '';
}
