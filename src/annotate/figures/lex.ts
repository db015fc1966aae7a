import { classOf, DIGIT, isApostrophe, LETTER, PLAIN_END, SPACE } from './characters.js';
import type { Grammar } from '../../knowledge/grammar.js';
import { atHome } from './lexicon/currencies.js';
import { find, findPlain, lexicon, LONGEST, wordAt, type Lexicon } from './lexicon/lexicon.js';
import { CODE, DETERMINER, PREPOSITION, TRIGGER } from './lexicon/word.js';
import { ALL_CAPITALS, BREAK, CAPITAL, DECIMAL, GENITIVE, GROUPED, MIXED, SPACE_BEFORE, STARTS, SYMBOL, Tokens, WORD } from './tokens.js';

/** Tokens of a text, one block after the other. */
export class Lexer {
  readonly lexicon: Lexicon;
  readonly tokens = new Tokens();

  /** The letters before sums in the currency of the country. */
  private readonly letters: string;

  constructor(readonly text: string, grammar: Grammar, country = '') {
    this.lexicon = lexicon(grammar);
    this.letters = atHome(this.lexicon.named, country)[0] ?? '';
  }

  /**
   * Reads the tokens of the block from `from` up to `to`, behind a BREAK, and returns where it ends: at `to`, at the end of a line
   * that was ended on purpose or, if it may be split, at the first blank line. Linear in the length.
   */
  read(from: number, to: number, splitsAtBlankLines: boolean): number {
    const { text } = this;
    this.tokens.count = 0;
    this.tokens.push(BREAK, from, from, 0);
    let at = from;
    let space: number = SPACE_BEFORE;
    let newlines = 0;
    let line = from;
    let width = 0;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) {
        space = SPACE_BEFORE;
        at += 1;
        if (code === 10) {
          newlines += 1;
          width = at - line;
          line = at;
          if (newlines === 2 && splitsAtBlankLines) return at;
        }
        continue;
      }
      if (newlines > 0 && this.tokens.count > 1 && !(code >= 97 && code <= 122) && !this.goesOn(kind === LETTER || kind === DIGIT || code === 36 ? width : 0)) return at;
      newlines = 0;
      if (kind === LETTER) at = this.word(at, to, space);
      else if (kind === DIGIT) at = this.number(at, to, space);
      else at = this.symbol(at, to, code, space);
      space = 0;
    }
    return at;
  }

  /** Whether the line goes on in the next, since it ends with "in", "the" or a comma, or is full in a text of such lines; others stand for themselves, as rows and items do: "TN, 1,300" counts nothing of the next one. */
  private goesOn(width: number): boolean {
    const last = this.tokens.count - 1;
    if (width > 50 && width < 90 && this.tokens.kind[last] !== SYMBOL && (this.isWrapped ??= WRAPPED.test(this.text))) return true;
    return this.tokens.code[last] === 0x2c || (this.tokens.words[last].bits & (PREPOSITION | DETERMINER)) !== 0;
  }

  private isWrapped: boolean | undefined;

  private word(from: number, to: number, space: number): number {
    const { text } = this;
    let at = from + 1;
    let code = 0;
    while (at < to && (code = text.charCodeAt(at)) >= 97 && code <= 122) at += 1;
    // An address is no word: "for $29.99 https://…" names nothing.
    if (code === 58 && text.startsWith('://', at)) return this.address(from, to, space);
    // Most words are a letter, small letters and a space or stop.
    if ((at > from + 1 || code !== 46) && (at >= to || code < 128 && PLAIN_END[code] === 1)) {
      const first = text.charCodeAt(from);
      this.pushWord(at - from <= LONGEST ? findPlain(this.lexicon, text, from, at) : 0, from, at, isCapital(first) ? space | CAPITAL : space);
      return at;
    }
    return this.anyWord(from, to, space);
  }

  private address(from: number, to: number, space: number): number {
    const { text } = this;
    let at = from;
    while (at < to && classOf(text.charCodeAt(at)) !== SPACE) at += 1;
    this.tokens.push(SYMBOL, from, at, space);
    return at;
  }

  private anyWord(from: number, to: number, space: number): number {
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
        } else if (at === from && isCapital(code)) flags |= CAPITAL;
      } else if (kind === DIGIT) {
        if (at > from && (flags & MIXED) === 0 && this.splitsBeforeDigit(from, at, capitals)) {
          flags |= STARTS;
          break;
        }
        flags |= MIXED;
      } else if (at === from || !this.isInside(at, to, code)) break;
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

  /** Whether a word goes on over a sign: an apostrophe before more of it, or the power of "m²". */
  private isInside(at: number, to: number, code: number): boolean {
    if (code === 0xb2 || code === 0xb3) return true;
    return isApostrophe(code) && at + 1 < to && classOf(this.text.charCodeAt(at + 1)) === LETTER && !this.isGenitive(at, to);
  }

  /** Past the apostrophe and s of a genitive, if they stand here. */
  private genitive(at: number, to: number): number {
    if (!this.isGenitive(at, to)) return at;
    this.tokens.push(GENITIVE, at, at + 2, 0);
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
    this.tokens.push(WORD, from, end, starts ? flags | STARTS : flags, word);
  }

  /** "USD115" is a currency and a number, "G7" is one name. */
  private splitsBeforeDigit(from: number, at: number, capitals: number): boolean {
    const length = at - from;
    // "R150m" and "N45.20" are sums in rand and naira, "R2" is a name, and so is "COP21".
    // In South Africa and Nigeria so are "R350" and "N865", but not "the R21", a road.
    const isAtHome = this.letters !== '' && this.text.slice(from, at).toLowerCase() === this.letters && capitals > 0;
    if (isAtHome && digitsAfter(this.text, at - 1, this.text.length) > 1 && !this.text.startsWith('the ', from - 4)) return true;
    if (isAtHome || length === 1) return (isAtHome || /^[RN]/.test(this.text[from])) && /^(?:[\d.,]{1,12} ?(?:[mb]|bn|trn?|tn|million|billion|trillion)\b|\d+\.\d\d\b|\d{1,3}[, ]\d{3}\b)/.test(this.text.slice(at, at + 24));
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
      } else if (code === 44 && points === 0) {
        const sense = commaSense(text, at, to, (flags & GROUPED) !== 0 || at - from < 4);
        if (sense === 0) break;
        if (sense === DECIMAL) points = 1;
        flags |= sense;
        at += 1;
      } else if (code === 44 && points === 1 && scale === 1000 && digitsAfter(text, at, to) === 2) {
        // "1.234,56": the point parted thousands
        scale = 1;
        at += 1;
      } else if (code === 46 && digitsAfter(text, at, to) > 0) {
        points += 1;
        flags |= points > 1 ? MIXED : DECIMAL;
        at += 1;
      } else break;
    }
    this.tokens.pushNumber(from, at, flags | STARTS, value / scale);
    return this.genitive(at, to);
  }

  private symbol(from: number, to: number, code: number, space: number): number {
    const before = from === 0 ? SPACE : classOf(this.text.charCodeAt(from - 1));
    if (code === 46 && from + 1 < to && classOf(this.text.charCodeAt(from + 1)) === DIGIT && before !== LETTER && before !== DIGIT) {
      return this.number(from, to, space);
    }
    this.tokens.push(SYMBOL, from, from + 1, isSign(code) ? space | STARTS : space, undefined, code);
    return from + 1;
  }
}

/** A capital letter of the Latin blocks. */
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xdf);

/** A dollar or minus sign, a sign of the Latin or currency blocks, a vulgar fraction; quotes and dashes start no figure. */
const isSign = (code: number): boolean => code === 0x24 || code === 0x2d || (code > 0xa1 && (code < 0x2000 || code >= 0x20a0));

/** End of letters with a full stop after each ("U.S.", "p.m."), or `from` where fewer than two stand. */
function initialsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === 46) at += 2;
  return at - from >= 4 && (at >= to || classOf(text.charCodeAt(at)) !== LETTER) ? at : from;
}

/** What a comma between digits is: it groups thousands ("12,000", where it can stand there), parts decimals ("1,5 million"), groups in pairs ("12,34,567"); 0 where it ends the number. */
function commaSense(text: string, at: number, to: number, mayGroup: boolean): number {
  const digits = digitsAfter(text, at, to);
  if (digits === 3) return mayGroup ? GROUPED : 0;
  if (digits > 3) return 0;
  if (DECIMAL_COMMA.test(text.slice(at, at + 14))) return DECIMAL;
  return digits === 2 && isLakhGroup(text, at, to) ? GROUPED : 0;
}

/** "1,50", "1,5 million euros": a decimal comma before two digits, or where a share, a scale or money follows. */
const DECIMAL_COMMA = /^,(?:\d\d(?!,?\d)|\d ?(?:%|per ?cent|[mbt]r?illion|bn\b|€|euros?\b))/;

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

/** Five lines of about the same width, as mail and plain text have them. */
const WRAPPED = /(?:^|\n)(?:\w[^\n]{60,80}\n){5}/;
