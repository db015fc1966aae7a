import { CLASS_TABLE, DIGIT, FOLD_TABLE, FULL_STOP, HYPHEN, IGNORABLE, LETTER, MARK, SPACE, SPECIAL, UPPER, classOfCode } from './characters.js';
import { BETWEEN_NAMES, LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations.js';
import { afterSign, Before } from './before.js';
import { HASH_PRIME, HASH_SEED, finishHash, keyOfFolded } from './hash.js';
import { keySetOf } from './key-set.js';
import type { KeySet } from './key-set.js';
import { readPlainWords } from './plain-words.js';
import { TokenFlag } from './token-flags.js';
import { endOfClitic, isApostropheAt, isLetterS, isWordAt, readNumber, readWord } from './words.js';
import type { Reading } from './words.js';

export { TokenFlag } from './token-flags.js';

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

const NO_KEYS = keySetOf([]);

/** The key of the token 's. */
const CLITIC_KEY = keyOfFolded("'s");
const KEY_AND = keyOfFolded('and');
const AMPERSAND = 0x26;

/**
 * Splits a text into tokens in one pass, linear in its length, for any string; never throws.
 * Words are runs of letters (apostrophes inside are kept, marks and zero-width characters skipped) or of
 * digits; a hyphen between two words gives no token but HYPHEN_BEFORE; every other sign is a token.
 * Behind an abbreviation a sentence begins with one of the `openers` (token keys) alone.
 */
export function tokenize(text: string, openers = NO_KEYS): Tokens {
  const splitter = new Splitter(text, openers);
  splitter.run();
  return splitter.tokens();
}

class Splitter {
  capacity: number;
  count = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  keys: Uint32Array;
  flags: Uint16Array;
  /** End of the last token, and offset of the last hyphen that joined two words. */
  lastEnd = -1;
  hyphenAt = -2;
  before: Before = Before.LINE;
  /** No token yet since the text or its line began. */
  lineStart = true;
  private readonly reading: Reading = { end: 0, state: 0, letters: 0, uppers: 0, dotted: false };

  constructor(readonly text: string, private readonly openers: KeySet) {
    // Names stay below the size up to which engines keep such arrays on their own heap.
    this.capacity = (text.length >> 2) + 8;
    this.starts = new Uint32Array(this.capacity);
    this.ends = new Uint32Array(this.capacity);
    this.keys = new Uint32Array(this.capacity);
    this.flags = new Uint16Array(this.capacity);
  }

  tokens(): Tokens {
    return { text: this.text, count: this.count, start: this.starts, end: this.ends, key: this.keys, flags: this.flags };
  }

  run(): void {
    const { text } = this;
    const { length } = text;
    let at = 0;
    for (;;) {
      // A comma only matters to a quotation mark after it.
      if (this.before === Before.NOTHING || this.before === Before.COMMA) at = readPlainWords(this, at);
      if (at >= length) break;
      const code = text.charCodeAt(at);
      const kind = CLASS_TABLE[code] || classOfCode(code);
      if ((kind & LETTER) !== 0) at = this.word(at, kind);
      else if ((kind & SPACE) !== 0) {
        if ((kind & SPECIAL) !== 0) {
          this.before = Before.LINE;
          this.lineStart = true;
        }
        at += 1;
      } else if ((kind & DIGIT) !== 0) at = this.number(at);
      else if ((kind & (IGNORABLE | MARK)) !== 0) at += 1;
      else at = this.sign(at, code);
    }
  }

  /** One word with whatever may be special about it. */
  private word(start: number, firstKind: number): number {
    const { reading } = this;
    readWord(this.text, start, reading);
    const key = finishHash(reading.state);
    let flag = (firstKind & UPPER) >> 1;
    // "d'Estaing"
    if (reading.uppers > 0 && isApostropheAt(this.text, start + 1)) flag |= TokenFlag.CAPITAL;
    if (reading.uppers > 1 && reading.uppers === reading.letters) flag |= TokenFlag.ALL_CAPS;
    if (reading.dotted) flag |= TokenFlag.DOTTED;
    if (this.before !== Before.NOTHING) flag |= this.sentenceFlags(flag, key, start);
    return this.closeWord(start, reading.end, key, flag);
  }

  /** Stores a word after which a full stop or an apostrophe may stand that belongs to it. */
  private closeWord(start: number, end: number, key: number, flag: number): number {
    const isDotted = (flag & TokenFlag.DOTTED) !== 0;
    if (isDotted || this.text.charCodeAt(end) !== FULL_STOP) {
      const after = this.pushWithPossessive(start, end, key, flag);
      if (isDotted) this.before = Before.MAYBE_STOP;
      return after;
    }
    const isCapital = (flag & TokenFlag.CAPITAL) !== 0;
    const isLeading = (isCapital ? LEADING_ABBREVIATIONS : BETWEEN_NAMES).has(key);
    // A letter alone is an initial, but in "1.5C." a unit.
    if (isLeading || (isCapital && end === start + 1 && !(start === this.lastEnd && (this.flags[this.count - 1] & TokenFlag.NUMBER) !== 0)) || TRAILING_ABBREVIATIONS.has(key)) {
      const after = this.pushWithPossessive(start, end + 1, key, flag | TokenFlag.DOTTED);
      if (!isLeading) this.before = Before.MAYBE_STOP;
      return after;
    }
    this.push(start, end, key, flag);
    return end;
  }

  private number(start: number): number {
    readNumber(this.text, start, this.reading);
    const key = finishHash(this.reading.state);
    let flag: number = TokenFlag.NUMBER;
    if (this.before !== Before.NOTHING) flag |= this.sentenceFlags(flag, key, start);
    return this.pushWithPossessive(start, this.reading.end, key, flag);
  }

  /** Stores a word and its 's; answers where to read on. */
  private pushWithPossessive(start: number, end: number, key: number, flag: number): number {
    const { text } = this;
    if (!isApostropheAt(text, end)) {
      this.push(start, end, key, flag);
      return end;
    }
    const clitic = endOfClitic(text, end);
    if (clitic !== 0) {
      this.push(start, end, key, flag | TokenFlag.POSSESSIVE);
      this.push(end, clitic, CLITIC_KEY, TokenFlag.CLITIC);
      return clitic;
    }
    const isPlural = (flag & TokenFlag.NUMBER) === 0 && isLetterS(text, end - 1);
    this.push(start, end, key, isPlural ? flag | TokenFlag.POSSESSIVE : flag);
    return isPlural ? end + 1 : end;
  }

  private sign(at: number, code: number): number {
    const { text } = this;
    if (FOLD_TABLE[code] === HYPHEN && at === this.lastEnd && isWordAt(text, at + 1) && this.lastIsWord()) {
      this.hyphenAt = at;
      return at + 1;
    }
    const isPair = (code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const end = isPair ? at + 2 : at + 1;
    const key = code === AMPERSAND ? KEY_AND : finishHash(Math.imul(HASH_SEED ^ FOLD_TABLE[code], HASH_PRIME));
    this.push(at, end, key, TokenFlag.PUNCTUATION);
    this.before = afterSign(this.before, code);
    return end;
  }

  private lastIsWord(): boolean {
    return this.count > 0 && (this.flags[this.count - 1] & TokenFlag.PUNCTUATION) === 0;
  }

  /** SENTENCE_START for the word at `start`, by the signs before it, which are used up. */
  private sentenceFlags(flag: number, key: number, start: number): number {
    const { before } = this;
    this.before = Before.NOTHING;
    if (before === Before.LINE) return TokenFlag.SENTENCE_START;
    const isCapital = (flag & TokenFlag.CAPITAL) !== 0;
    if (before === Before.STOP) {
      // "3.Next" begins a sentence, "amazon.com" and "Yahoo! said" do not.
      const mayBegin = isCapital || ((flag & TokenFlag.NUMBER) !== 0 && start !== this.lastEnd);
      return mayBegin ? TokenFlag.SENTENCE_START : 0;
    }
    // "S. A. Bobde" has no sentence that begins with "A".
    const isInitial = this.text.charCodeAt(start + 1) === FULL_STOP;
    // … nor has "E.ON".
    return before === Before.MAYBE_STOP && isCapital && !isInitial && start !== this.lastEnd && this.openers.has(key) ? TokenFlag.SENTENCE_START : 0;
  }

  private push(start: number, end: number, key: number, flag: number): void {
    const at = this.count;
    if (at === this.capacity) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.keys[at] = key;
    let bits = flag;
    if (this.lineStart) {
      this.lineStart = false;
      bits |= TokenFlag.LINE_START;
    }
    if (start === this.lastEnd) bits |= TokenFlag.JOINED_BEFORE;
    else if (start - 1 === this.hyphenAt) bits |= TokenFlag.HYPHEN_BEFORE;
    this.flags[at] = bits;
    this.lastEnd = end;
    this.count = at + 1;
  }

  private grow(): void {
    this.capacity *= 2;
    const { starts, ends, keys, flags } = this;
    this.starts = new Uint32Array(this.capacity);
    this.ends = new Uint32Array(this.capacity);
    this.keys = new Uint32Array(this.capacity);
    this.flags = new Uint16Array(this.capacity);
    this.starts.set(starts);
    this.ends.set(ends);
    this.keys.set(keys);
    this.flags.set(flags);
  }
}
