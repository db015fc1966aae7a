import {
  APOSTROPHE, CLASS_TABLE, COMMA, DIGIT, FIRST_PAIR, FOLD_TABLE, FULL_STOP, HYPHEN, IGNORABLE, LETTER, MARK, SPACE, UPPER,
  WORD, classOfCode, foldOfCode, pairOf,
} from './characters.js';
import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS, TRAILING_ABBREVIATIONS } from './abbreviations.js';
import { HASH_PRIME, HASH_SEED, finishHash, keyOfFolded } from './hash.js';

/** Bits of `Tokens.flags`. */
export const TokenFlag = {
  /** First letter is upper case. */
  CAPITAL: 1,
  /** Two letters or more, all upper case; "U.S." too. */
  ALL_CAPS: 2,
  /** Digits, with inner commas and points: "12,000", "66.5". Letters beside digits are tokens of their own. */
  NUMBER: 4,
  /** One sign that is no word: comma, dash, quote, "$". */
  PUNCTUATION: 8,
  /** First word of a sentence, of a line, or of a quotation after a comma or colon. */
  SENTENCE_START: 16,
  /** First token of the text or after a line break. */
  LINE_START: 32,
  /** Followed by 's (a CLITIC token), or ending in s with an apostrophe. */
  POSSESSIVE: 64,
  /** The 's itself; never part of the word before it. */
  CLITIC: 128,
  /** A hyphen or en dash, and nothing else, stands between this word and the last. */
  HYPHEN_BEFORE: 256,
  /** Nothing stands between this token and the last. */
  JOINED_BEFORE: 512,
  /** The token ends with the full stop of its abbreviation: "U.S.", "Gen.", "J.". */
  DOTTED: 1024,
} as const;

/** Tokens of a text as columns; only the first `count` entries count. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offsets into `text`, UTF-16 code units; `end` is exclusive. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 32-bit hash of the folded token: equal for "Müller", "MULLER"; "U.S.", "US"; "&", "and". */
  readonly key: Uint32Array;
  readonly flags: Uint16Array;
}

const AMPERSAND = 0x26;
const LETTER_S = 0x73;
const KEY_AND = keyOfFolded('and');
const KEY_CLITIC = keyOfFolded("'s");
const OPENING_QUOTES = '"“„«‘';
const F = TokenFlag;

/** Sign before a token that decides whether the next word begins a sentence. */
const enum Gap { NONE, STOP, MAYBE, COLON }

/**
 * Splits a text into tokens in one pass, linear in its length, for any string; never throws.
 * Words are runs of letters (apostrophes inside are kept, marks and zero-width characters skipped) or of
 * digits; a hyphen between two words gives no token but HYPHEN_BEFORE; every other sign is a token.
 */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let keys = new Uint32Array(capacity);
  let flags = new Uint16Array(capacity);
  let count = 0;
  let at = 0;
  let lastEnd = -1;
  let pending = F.LINE_START | F.SENTENCE_START;
  let gap: Gap = Gap.NONE;

  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = CLASS_TABLE[code]! || classOfCode(code);
    if ((kind & (SPACE | IGNORABLE | MARK)) !== 0) {
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) pending = F.LINE_START | F.SENTENCE_START;
      at += 1;
      continue;
    }
    if (count + 2 > capacity) {
      capacity *= 2;
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
      keys = grown(keys, new Uint32Array(capacity));
      flags = grown(flags, new Uint16Array(capacity));
    }
    const start = at;
    let flag = pending & F.LINE_START;
    if (start === lastEnd) flag |= F.JOINED_BEFORE;

    if ((kind & WORD) === 0) {
      if (FOLD_TABLE[code] === HYPHEN && joinsWords(text, at, lastEnd, length) && count > 0 && (flags[count - 1]! & F.PUNCTUATION) === 0) {
        at += 1;
        lastEnd = -2 - at;
        continue;
      }
      const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
      at += isPair ? 2 : 1;
      starts[count] = start;
      ends[count] = at;
      keys[count] = code === AMPERSAND ? KEY_AND : finishHash(Math.imul(HASH_SEED ^ FOLD_TABLE[code]!, HASH_PRIME));
      flags[count] = flag | F.PUNCTUATION;
      count += 1;
      lastEnd = at;
      pending &= ~F.LINE_START;
      if (code === FULL_STOP || code === 0x21 || code === 0x3f) gap = Gap.STOP;
      else if (code === 0x2026) gap = Gap.MAYBE;
      else if (code === COMMA || code === 0x3a) gap = Gap.COLON;
      else if (OPENING_QUOTES.includes(text[start]!)) { if (gap === Gap.COLON) gap = Gap.STOP; }
      else if (code !== 0x28 && code !== 0x29 && FOLD_TABLE[code] !== APOSTROPHE && FOLD_TABLE[code] !== 0x22 && code !== 0x5d) gap = Gap.NONE;
      continue;
    }

    let state = HASH_SEED;
    let letters = 0;
    let uppers = 0;
    let end = at;
    let next = 0;
    if ((kind & DIGIT) !== 0) {
      flag |= F.NUMBER;
      for (;;) {
        state = Math.imul(state ^ FOLD_TABLE[code]!, HASH_PRIME);
        end = ++at;
        if (at >= length) break;
        code = text.charCodeAt(at);
        kind = CLASS_TABLE[code]! || classOfCode(code);
        if ((code === COMMA || code === FULL_STOP) && at + 1 < length) {
          next = text.charCodeAt(at + 1);
          if (((CLASS_TABLE[next]! || classOfCode(next)) & DIGIT) === 0) break;
          if (code === FULL_STOP) state = Math.imul(state ^ FULL_STOP, HASH_PRIME);
          code = next;
          at += 1;
          continue;
        }
        if ((kind & DIGIT) === 0) break;
      }
    } else {
      if ((kind & UPPER) !== 0) flag |= F.CAPITAL;
      const dotted = at + 1 < length && text.charCodeAt(at + 1) === FULL_STOP ? endOfInitials(text, at, length) : 0;
      if (dotted !== 0) {
        for (; at < dotted; at += 1) {
          code = text.charCodeAt(at);
          if (code === FULL_STOP) continue;
          letters += 1;
          if (((CLASS_TABLE[code]! || classOfCode(code)) & UPPER) !== 0) uppers += 1;
          state = hashFold(state, FOLD_TABLE[code]!);
        }
        end = at;
        if (text.charCodeAt(at - 1) === FULL_STOP) flag |= F.DOTTED;
      } else {
        for (;;) {
          if ((kind & LETTER) !== 0) {
            letters += 1;
            if ((kind & UPPER) !== 0) uppers += 1;
            const fold = FOLD_TABLE[code]!;
            state = fold < FIRST_PAIR || fold > 0xf8ff ? Math.imul(state ^ fold, HASH_PRIME) : hashFold(state, fold);
            end = ++at;
          } else if ((kind & MARK) !== 0) {
            end = ++at;
          } else if ((kind & IGNORABLE) !== 0) {
            at += 1;
          } else if (FOLD_TABLE[code] === APOSTROPHE && goesOn(text, at, length)) {
            at += 1;
          } else {
            break;
          }
          if (at >= length) break;
          code = text.charCodeAt(at);
          kind = CLASS_TABLE[code]! || classOfCode(code);
        }
        at = end;
      }
    }
    if (uppers > 1 && uppers === letters) flag |= F.ALL_CAPS;
    const key = finishHash(state);
    if (lastEnd < -1 && start === -2 - lastEnd) flag |= F.HYPHEN_BEFORE;

    const startsSentence = (pending & F.SENTENCE_START) !== 0
      || (gap === Gap.STOP && ((flag & (F.CAPITAL | F.NUMBER)) !== 0) && (flag & (F.JOINED_BEFORE | F.CAPITAL)) !== F.JOINED_BEFORE)
      || (gap === Gap.MAYBE && (flag & F.CAPITAL) !== 0 && SENTENCE_OPENERS.has(key));
    if (startsSentence) flag |= F.SENTENCE_START;
    pending = 0;
    gap = Gap.NONE;

    if (end < length && (flag & F.NUMBER) === 0) {
      code = text.charCodeAt(end);
      if (code === FULL_STOP && (flag & F.DOTTED) === 0) {
        if (LEADING_ABBREVIATIONS.has(key) && (flag & F.CAPITAL) !== 0) {
          end += 1;
          flag |= F.DOTTED;
        } else if (TRAILING_ABBREVIATIONS.has(key) || (letters === 1 && uppers === 1)) {
          end += 1;
          flag |= F.DOTTED;
          gap = Gap.MAYBE;
        }
      } else if ((flag & F.DOTTED) !== 0) {
        gap = Gap.MAYBE;
      }
      at = end;
    } else if ((flag & F.DOTTED) !== 0) {
      gap = Gap.MAYBE;
    }

    starts[count] = start;
    ends[count] = end;
    keys[count] = key;
    lastEnd = end;
    if (end < length && ((CLASS_TABLE[code = text.charCodeAt(end)]! || classOfCode(code)) & (SPACE | LETTER)) === 0 && FOLD_TABLE[code] === APOSTROPHE) {
      const clitic = endOfClitic(text, end, length);
      if (clitic !== 0) {
        flags[count] = flag | F.POSSESSIVE;
        count += 1;
        starts[count] = end;
        ends[count] = clitic;
        keys[count] = KEY_CLITIC;
        flags[count] = F.CLITIC | F.JOINED_BEFORE;
        count += 1;
        at = lastEnd = clitic;
        continue;
      }
      if ((flag & F.NUMBER) === 0 && FOLD_TABLE[text.charCodeAt(end - 1)] === LETTER_S) {
        flag |= F.POSSESSIVE;
        at = end + 1;
      }
    }
    flags[count] = flag;
    count += 1;
  }
  return { text, count, start: starts, end: ends, key: keys, flags };
}

function grown<T extends Uint32Array | Uint16Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function hashFold(state: number, fold: number): number {
  if (fold < FIRST_PAIR || fold > 0xf8ff) return Math.imul(state ^ fold, HASH_PRIME);
  const pair = pairOf(fold);
  return Math.imul(Math.imul(state ^ pair.charCodeAt(0), HASH_PRIME) ^ pair.charCodeAt(1), HASH_PRIME);
}

function isWordAt(text: string, at: number, length: number): boolean {
  return at < length && (classOfCode(text.charCodeAt(at)) & WORD) !== 0;
}

/** Whether the hyphen at `at` stands directly between two words ("Ki-moon", "U.S.-led"). */
function joinsWords(text: string, at: number, lastEnd: number, length: number): boolean {
  return lastEnd === at && isWordAt(text, at + 1, length);
}

/** Whether an apostrophe stands inside a word ("O'Brien", "Sana'a") and does not begin a clitic 's. */
function goesOn(text: string, at: number, length: number): boolean {
  if (at + 1 >= length || (classOfCode(text.charCodeAt(at + 1)) & LETTER) === 0) return false;
  return endOfClitic(text, at, length) === 0;
}

/** End of the 's that begins with the apostrophe at `at`, or 0. */
function endOfClitic(text: string, at: number, length: number): number {
  if (at + 1 >= length) return 0;
  const code = text.charCodeAt(at + 1);
  classOfCode(code);
  if (foldOfCode(code) !== LETTER_S) return 0;
  return isWordAt(text, at + 2, length) ? 0 : at + 2;
}

/** End of "U.S.", "D.C", "e.g." beginning at `at`: single letters with full stops between, at least two; else 0. */
function endOfInitials(text: string, at: number, length: number): number {
  let end = 0;
  let letters = 0;
  let here = at;
  while (here < length) {
    if ((classOfCode(text.charCodeAt(here)) & LETTER) === 0) break;
    const hasStop = here + 1 < length && text.charCodeAt(here + 1) === FULL_STOP;
    if (!hasStop) {
      if (!isWordAt(text, here + 1, length)) {
        letters += 1;
        end = here + 1;
      }
      break;
    }
    letters += 1;
    here += 2;
    end = here;
  }
  return letters >= 2 ? end : 0;
}
