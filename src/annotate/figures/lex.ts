import type { Span } from '../../model/span.js';
import { find, lexicon, type Lexicon, LONGEST, wordAt } from './lexicon/lexicon.js';
import { classOf, DIGIT, isApostrophe, LETTER, SPACE } from './characters.js';
import { CODE, NO_WORD, TRIGGER, type Word } from './lexicon/word.js';

/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
/** Any other character that is not space. */
const SYMBOL = 3;
/** The apostrophe and s of a genitive. */
export const GENITIVE = 4;
/** The border of a block. */
export const BREAK = 5;

/** Properties of tokens. */
export const SPACE_BEFORE = 1;
export const CAPITAL = 2;
export const ALL_CAPITALS = 4;
/** A word with digits in it ("G7"), or a number that is none ("1.2.3"). */
export const MIXED = 8;
/** A number written with a decimal point or with grouped thousands. */
export const DECIMAL = 16;
export const GROUPED = 32;
/** A figure can begin at the token. */
export const STARTS = 64;

/** The tokens of a text as parallel arrays: objects per token would cost more than the reading itself. */
export interface Tokens {
  text: string;
  count: number;
  kind: Uint8Array;
  flags: Uint8Array;
  /** The code unit of a symbol, else 0. */
  code: Uint16Array;
  start: Uint32Array;
  end: Uint32Array;
  value: Float64Array;
  /** The senses of each word, of any other token those of none. */
  words: Word[];
  lexicon: Lexicon;
}

/** The arrays of the last text, for the next: they would cost more to make than a short text to read. */
let spare: Tokens | undefined;

/** Gives the arrays of tokens back when no one looks at them any more. */
export function release(tokens: Tokens): void {
  spare = tokens.kind.length > LARGEST_SPARE ? undefined : { ...tokens, text: '' };
}

const LARGEST_SPARE = 65536;

/** Tokens of `text`; a BREAK stands before each of `blocks` and, without blocks, at each blank line. Linear in the length. */
export function lex(text: string, blocks?: readonly Span[]): Tokens {
  const lexer = new Lexer(text);
  if (blocks === undefined) lexer.run(0, text.length, true);
  else {
    for (const { start, end } of blocks) {
      lexer.push(BREAK, start, start, 0);
      lexer.run(start, Math.min(end, text.length), false);
    }
  }
  return lexer.tokens();
}

class Lexer {
  private count = 0;
  private size: number;
  private kind: Uint8Array;
  private flags: Uint8Array;
  private code: Uint16Array;
  private start: Uint32Array;
  private endAt: Uint32Array;
  private value: Float64Array;
  private readonly words: Word[];
  private readonly lexicon = lexicon();

  constructor(private readonly text: string) {
    // News text has a token every four to five characters.
    const size = Math.ceil(text.length / 3) + 16;
    const reused = spare !== undefined && spare.kind.length >= size ? spare : undefined;
    spare = undefined;
    this.size = reused?.kind.length ?? Math.max(size, 4096);
    this.kind = reused?.kind ?? new Uint8Array(this.size);
    this.flags = reused?.flags ?? new Uint8Array(this.size);
    this.code = reused?.code ?? new Uint16Array(this.size);
    this.start = reused?.start ?? new Uint32Array(this.size);
    this.endAt = reused?.end ?? new Uint32Array(this.size);
    this.value = reused?.value ?? new Float64Array(this.size);
    this.words = reused?.words ?? [];
  }

  tokens(): Tokens {
    const { text, count, kind, flags, code, start, endAt: end, value, words, lexicon: known } = this;
    return { text, count, kind, flags, code, start, end, value, words, lexicon: known };
  }

  /** Adds a token and returns its index. */
  push(kind: number, start: number, end: number, flags: number): number {
    if (this.count + 1 >= this.size) this.grow();
    const at = this.count;
    this.kind[at] = kind;
    this.flags[at] = flags;
    this.start[at] = start;
    this.endAt[at] = end;
    // The arrays may hold an older text.
    this.code[at] = 0;
    this.value[at] = 0;
    this.words[at] = NO_WORD;
    this.count = at + 1;
    return at;
  }

  private grow(): void {
    const widen = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.size *= 2;
    this.kind = widen(new Uint8Array(this.size), this.kind);
    this.flags = widen(new Uint8Array(this.size), this.flags);
    this.code = widen(new Uint16Array(this.size), this.code);
    this.start = widen(new Uint32Array(this.size), this.start);
    this.endAt = widen(new Uint32Array(this.size), this.endAt);
    this.value = widen(new Float64Array(this.size), this.value);
  }

  run(from: number, to: number, splitAtBlankLines: boolean): void {
    const { text } = this;
    let at = from;
    let space: number = SPACE_BEFORE;
    let newlines = 0;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) {
        space = SPACE_BEFORE;
        if (code === 10) {
          newlines += 1;
          if (newlines === 2 && splitAtBlankLines) this.push(BREAK, at, at, 0);
        }
        at += 1;
        continue;
      }
      newlines = 0;
      if (kind === LETTER) at = this.word(at, to, space);
      else if (kind === DIGIT) at = this.number(at, to, space);
      else at = this.symbol(at, to, code, space);
      space = 0;
    }
  }

  private word(from: number, to: number, space: number): number {
    const { text } = this;
    let at = from;
    let capitals = 0;
    let flags = space;
    while (at < to) {
      const code = text.charCodeAt(at);
      // Most of a text.
      if (code >= 97 && code <= 122) {
        at += 1;
        continue;
      }
      const kind = classOf(code);
      if (kind === LETTER) {
        if (code >= 65 && code <= 90) {
          capitals += 1;
          // "iPhone" is a name as well.
          flags |= CAPITAL;
        } else if (code < 0xdf && code >= 0xc0 && at === from) flags |= CAPITAL;
      } else if (kind === DIGIT) {
        if (at > from && (flags & MIXED) === 0 && this.splitsBeforeDigit(from, at, capitals)) break;
        flags |= MIXED;
      } else if (isApostrophe(code) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER && at > from) {
        if (this.isGenitive(at, to)) break;
      } else if ((code === 0xb2 || code === 0xb3) && at > from) {
        // m², km³
      } else break;
      at += 1;
    }
    if (at === from + 1 && at + 2 < to && text.charCodeAt(at) === 46) {
      const end = initialsEnd(text, from, to);
      if (end > at) return this.initials(from, end, flags);
    }
    if (capitals > 1 && capitals === at - from) flags |= ALL_CAPITALS;
    const id = at - from <= LONGEST ? find(this.lexicon, text, from, at) : 0;
    this.pushWord(id, from, at, flags);
    return this.genitive(at, to);
  }

  /** Past the apostrophe and s of a genitive, if they stand here. */
  private genitive(at: number, to: number): number {
    if (!this.isGenitive(at, to)) return at;
    this.push(GENITIVE, at, at + 2, 0);
    return at + 2;
  }

  private isGenitive(at: number, to: number): boolean {
    const { text } = this;
    return at + 1 < to && isApostrophe(text.charCodeAt(at)) && (text.charCodeAt(at + 1) | 32) === 115 && (at + 2 >= to || classOf(text.charCodeAt(at + 2)) !== LETTER);
  }

  /** "U.S." and "a.m." are one word each, known by their letters alone. */
  private initials(from: number, end: number, flags: number): number {
    const letters = this.text.slice(from, end).replaceAll('.', '');
    const isCapital = letters === letters.toUpperCase();
    const id = letters.length <= 4 ? find(this.lexicon, letters, 0, letters.length) : 0;
    const all = isCapital ? flags | CAPITAL | ALL_CAPITALS : flags;
    this.pushWord(id, from, end, all);
    return end;
  }

  /** A figure can begin at words of the lexicon that are marked so, and at codes such as "G7" and "MUSD". */
  private pushWord(id: number, from: number, end: number, flags: number): void {
    const word = wordAt(this.lexicon, id);
    const starts = id > 0 ? (word.bits & TRIGGER) !== 0 : (flags & MIXED) !== 0 || ((flags & ALL_CAPITALS) !== 0 && end - from === 4);
    const token = this.push(WORD, from, end, starts ? flags | STARTS : flags);
    this.words[token] = word;
  }

  /** "USD115" is a currency and a number, "G7" is one name. */
  private splitsBeforeDigit(from: number, at: number, capitals: number): boolean {
    const length = at - from;
    // "R150m" and "N45.20" are sums in rand and naira, "R2" is a name, and so is "COP21".
    if (length === 1) return /^[RN]/.test(this.text[from] ?? '') && /^(?:[\d.,]{1,12} ?(?:[mb]|bn|tn|million|billion|trillion)\b|\d+\.\d\d\b|\d{1,3},\d{3}\b)/.test(this.text.slice(at, at + 24));
    if (length > 4 || this.text.startsWith('COP', from)) return false;
    const word = wordAt(this.lexicon, find(this.lexicon, this.text, from, at));
    return (word.currency !== '' && (word.bits & CODE) !== 0 && capitals > 0) || word.month > 0;
  }

  /** Digits with grouped thousands ("12,000") and a decimal point; "1.2.3" is marked as no number. */
  private number(from: number, to: number, space: number): number {
    const { text } = this;
    let flags = space;
    let value = 0;
    let at = from;
    let points = 0;
    let scale = 1;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) {
        value = value * 10 + (code - 48);
        if (points > 0) scale *= 10;
        at += 1;
      } else if (code === 44 && points === 0 && digitsAfter(text, at, to) === 3 && (flags & GROUPED || at - from < 4)) {
        flags |= GROUPED;
        at += 1;
      } else if (code === 44 && points === 0 && digitsAfter(text, at, to) < 3 && DECIMAL_COMMA.test(text.slice(at, at + 14))) {
        points = 1;
        flags |= DECIMAL;
        at += 1;
      } else if (code === 44 && points === 0 && digitsAfter(text, at, to) === 2 && isLakhGroup(text, at, to)) {
        flags |= GROUPED;
        at += 1;
      } else if (code === 46 && digitsAfter(text, at, to) > 0) {
        points += 1;
        flags |= points > 1 ? MIXED : DECIMAL;
        at += 1;
      } else break;
    }
    const token = this.push(NUMBER, from, at, flags | STARTS);
    this.value[token] = value / scale;
    return this.genitive(at, to);
  }

  private symbol(from: number, to: number, code: number, space: number): number {
    const before = from === 0 ? SPACE : classOf(this.text.charCodeAt(from - 1));
    if (code === 46 && from + 1 < to && classOf(this.text.charCodeAt(from + 1)) === DIGIT && before !== LETTER && before !== DIGIT) {
      return this.number(from, to, space);
    }
    const token = this.push(SYMBOL, from, from + 1, isSign(code) ? space | STARTS : space);
    this.code[token] = code;
    return from + 1;
  }
}

/** A dollar or minus sign, a sign of the Latin or currency blocks, a vulgar fraction; quotes and dashes start no figure. */
const isSign = (code: number): boolean => code === 0x24 || code === 0x2d || (code > 0xa1 && (code < 0x2000 || code >= 0x20a0));

/** End of letters with a full stop after each ("U.S.", "p.m."), or `from` where fewer than two stand. */
function initialsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === 46) at += 2;
  return at - from >= 4 && (at >= to || classOf(text.charCodeAt(at)) !== LETTER) ? at : from;
}

/** "1,5 million euros": a decimal comma, where a share or a scale follows. */
const DECIMAL_COMMA = /^,\d\d? ?(?:%|per ?cent|[mbt]r?illion|bn\b)/;

function digitsAfter(text: string, at: number, to: number): number {
  let digits = 0;
  while (digits < 5 && at + 1 + digits < to) {
    const code = text.charCodeAt(at + 1 + digits);
    if (code < 48 || code > 57) break;
    digits += 1;
  }
  return digits;
}

/** Indian grouping: "12,34,567" has pairs before the last three digits. */
function isLakhGroup(text: string, at: number, to: number): boolean {
  let comma = at;
  // Bounded, so that a hostile list of pairs costs no more than its length.
  for (let group = 0; group < 5 && comma < to && text.charCodeAt(comma) === 44; group += 1) {
    const digits = digitsAfter(text, comma, to);
    if (digits === 3) return true;
    if (digits !== 2) return false;
    comma += 3;
  }
  return false;
}
