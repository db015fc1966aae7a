import { NO_WORD, type Word } from './lexicon/word.js';

/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
/** Any other character that is not space. */
export const SYMBOL = 3;
/** The apostrophe and s of a genitive. */
export const GENITIVE = 4;
/** The border before a block; what is asked for beyond its end is one too. */
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

/** The tokens of one block of a text as parallel arrays: objects per token would cost more than the reading itself. */
export class Tokens {
  count = 0;
  kind = new Uint8Array(SIZE);
  flags = new Uint8Array(SIZE);
  /** The code unit of a symbol, else 0. */
  code = new Uint16Array(SIZE);
  start = new Uint32Array(SIZE);
  end = new Uint32Array(SIZE);
  /** Of numbers; of any other token what an older block left there. */
  value = new Float64Array(SIZE);
  /** The senses of each word, of any other token those of none. */
  readonly words: Word[] = [];

  /** Adds a token: a word with its senses, a symbol with its code unit. */
  push(kind: number, start: number, end: number, flags: number, word = NO_WORD, code = 0): void {
    const at = this.count;
    if (at >= this.kind.length) this.grow();
    this.kind[at] = kind;
    this.flags[at] = flags;
    this.start[at] = start;
    this.end[at] = end;
    this.code[at] = code;
    this.words[at] = word;
    this.count = at + 1;
  }

  /** Adds a number. */
  pushNumber(start: number, end: number, flags: number, value: number): void {
    this.push(NUMBER, start, end, flags);
    this.value[this.count - 1] = value;
  }

  private grow(): void {
    const size = 2 * this.kind.length;
    const widen = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.kind = widen(new Uint8Array(size), this.kind);
    this.flags = widen(new Uint8Array(size), this.flags);
    this.code = widen(new Uint16Array(size), this.code);
    this.start = widen(new Uint32Array(size), this.start);
    this.end = widen(new Uint32Array(size), this.end);
    this.value = widen(new Float64Array(size), this.value);
  }
}

/** Of most blocks; a power of two. */
const SIZE = 1024;
