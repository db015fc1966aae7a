import {
  APOSTROPHE, COMMA, DIGIT, FULL_STOP, IGNORABLE, LETTER, MARK, UPPER, WORD, classOfCode, foldOfCode, isPair, pairOf,
} from './characters.js';
import { HASH_PRIME, HASH_SEED } from './hash.js';

/** What was read of one word or number; a single one is reused, so that reading makes no objects. */
export interface Reading {
  /** Offset after the last letter, mark, or full stop that belongs to it. */
  end: number;
  /** State of the hash of the folded letters. */
  state: number;
  letters: number;
  uppers: number;
  /** Ends with the full stop of initials ("U.S."). */
  dotted: boolean;
}

const LETTER_S = 0x73;

/** Goes on with the hash of a key by one folded unit, or two where the fold is a pair. */
function hashFold(state: number, folded: number): number {
  if (!isPair(folded)) return Math.imul(state ^ folded, HASH_PRIME);
  const pair = pairOf(folded);
  return Math.imul(Math.imul(state ^ pair.charCodeAt(0), HASH_PRIME) ^ pair.charCodeAt(1), HASH_PRIME);
}

/** Reads the word at `start` with everything that may be inside one: marks, zero-width signs, apostrophes, initials. */
export function readWord(text: string, start: number, into: Reading): void {
  into.dotted = false;
  const initialsEnd = text.charCodeAt(start + 1) === FULL_STOP ? endOfInitials(text, start) : start;
  if (initialsEnd > start) readInitials(text, start, initialsEnd, into);
  else readLetters(text, start, into);
}

function readLetters(text: string, start: number, into: Reading): void {
  let state = HASH_SEED;
  let letters = 0;
  let uppers = 0;
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOfCode(code);
    if ((kind & LETTER) !== 0) {
      letters += 1;
      if ((kind & UPPER) !== 0) uppers += 1;
      state = hashFold(state, foldOfCode(code));
      end = at + 1;
    } else if ((kind & MARK) !== 0) {
      end = at + 1;
    } else if ((kind & IGNORABLE) === 0 && (foldOfCode(code) !== APOSTROPHE || !apostropheGoesOn(text, at))) {
      break;
    }
  }
  into.end = end;
  into.state = state;
  into.letters = letters;
  into.uppers = uppers;
}

function readInitials(text: string, start: number, end: number, into: Reading): void {
  let state = HASH_SEED;
  let letters = 0;
  let uppers = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP) continue;
    letters += 1;
    if ((classOfCode(code) & UPPER) !== 0) uppers += 1;
    state = hashFold(state, foldOfCode(code));
  }
  into.end = end;
  into.state = state;
  into.letters = letters;
  into.uppers = uppers;
  into.dotted = text.charCodeAt(end - 1) === FULL_STOP;
}

/** Reads the digits at `start`; a comma or point belongs to them only between digits, and only the point to the key. */
export function readNumber(text: string, start: number, into: Reading): void {
  let state = HASH_SEED;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((classOfCode(code) & DIGIT) !== 0) state = Math.imul(state ^ foldOfCode(code), HASH_PRIME);
    else if ((code !== COMMA && code !== FULL_STOP) || !isDigitAt(text, at + 1)) break;
    else if (code === FULL_STOP) state = Math.imul(state ^ FULL_STOP, HASH_PRIME);
    at += 1;
  }
  into.end = at;
  into.state = state;
  into.letters = 0;
  into.uppers = 0;
  into.dotted = false;
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && (classOfCode(text.charCodeAt(at)) & DIGIT) !== 0;
}

/** Whether a letter or digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return at < text.length && (classOfCode(text.charCodeAt(at)) & WORD) !== 0;
}

/** Whether an apostrophe stands inside a word ("O'Brien", "Sana'a") and does not begin a clitic 's. */
function apostropheGoesOn(text: string, at: number): boolean {
  if (!isApostropheAt(text, at) || at + 1 >= text.length || (classOfCode(text.charCodeAt(at + 1)) & LETTER) === 0) return false;
  return endOfClitic(text, at) === 0;
}

/** End of the 's that begins with the apostrophe at `at`, or 0 if there is none. */
export function endOfClitic(text: string, at: number): number {
  if (!isApostropheAt(text, at) || !isLetterS(text, at + 1)) return 0;
  return isWordAt(text, at + 2) ? 0 : at + 2;
}

export function isApostropheAt(text: string, at: number): boolean {
  return at < text.length && foldedAt(text, at) === APOSTROPHE;
}

/** Whether the letter at `at` is an s of either case. */
export function isLetterS(text: string, at: number): boolean {
  return at < text.length && foldedAt(text, at) === LETTER_S;
}

function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  classOfCode(code);
  return foldOfCode(code);
}

/** End of "U.S.", "D.C", "e.g." at `start`: two single letters or more, with full stops between; `start` if there are none. */
function endOfInitials(text: string, start: number): number {
  let end = start;
  let letters = 0;
  let at = start;
  while (at < text.length && (classOfCode(text.charCodeAt(at)) & LETTER) !== 0) {
    const stopped = text.charCodeAt(at + 1) === FULL_STOP;
    if (!stopped && isWordAt(text, at + 1)) break;
    letters += 1;
    end = stopped ? at + 2 : at + 1;
    if (!stopped) break;
    at += 2;
  }
  return letters >= 2 ? end : start;
}
