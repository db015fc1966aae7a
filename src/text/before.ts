import { APOSTROPHE, COMMA, FOLD_TABLE, FULL_STOP } from './characters.js';

const ELLIPSIS = 0x2026;
const COLON = 0x3a;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** Quotes (as folded) and brackets, between which and the full stop before them nothing is decided. */
const QUOTE = 0x22;
const BRACKETS: readonly number[] = [0x28, 0x29, 0x5b, 0x5d];

/** What the signs before a word say of it. */
export enum Before { NOTHING, LINE, STOP, MAYBE_STOP, COMMA }

/** The same after one sign more. */
export function afterSign(before: Before, code: number): Before {
  if (code === COMMA || code === COLON) return Before.COMMA;
  if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) return Before.STOP;
  if (code === ELLIPSIS) return Before.MAYBE_STOP;
  if (before === Before.NOTHING || before === Before.LINE) return before;
  const isQuote = FOLD_TABLE[code] === QUOTE || FOLD_TABLE[code] === APOSTROPHE;
  if (before === Before.COMMA) return isQuote ? Before.STOP : Before.NOTHING;
  return isQuote || BRACKETS.includes(code) ? before : Before.NOTHING;
}
