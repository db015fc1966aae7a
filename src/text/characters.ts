/**
 * What each UTF-16 code unit is to the tokeniser, and what it folds to for matching. Two flat tables, so
 * that the tokeniser's loop is two loads a character; everything beyond ASCII is classified when it is first met.
 */

export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
/** Combining marks: part of the word, not of its key. */
export const MARK = 16;
/** Soft hyphen, zero width and directional characters: skipped wherever they stand. */
export const IGNORABLE = 32;
const SYMBOL = 64;
/** What the tokeniser reads the careful way: line breaks, signs that may go on or close a word (apostrophes, full stop), letters that fold to two. */
export const SPECIAL = 128;

export const WORD = LETTER | DIGIT;

const CODE_UNITS = 0x10000;

/** Class bits of every code unit; 0 means not classified yet. */
const classes = new Uint8Array(CODE_UNITS);
/** Folded code unit of every classified one; FIRST_PAIR and above name an entry of `pairs`. */
const folds = new Uint16Array(CODE_UNITS);

/** Folds at or above this (private use) stand for two letters: ß is ss. */
const FIRST_PAIR = 0xe000;
const pairs: readonly string[] = 'ss ae oe th ij nj lj dz fi fl'.split(' ');
const PAIR_OF: Readonly<Record<string, string>> = {
  'ß': 'ss', 'ẞ': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ĳ': 'ij', 'ǌ': 'nj', 'ǉ': 'lj', 'ǆ': 'dz', 'ﬁ': 'fi', 'ﬂ': 'fl',
};
/** Letters with a stroke and the like, which Unicode does not decompose. */
const LETTER_OF: Readonly<Record<string, string>> = {
  'ł': 'l', 'ø': 'o', 'ı': 'i', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ŧ': 't', 'ŋ': 'n', 'ə': 'e', 'ɓ': 'b', 'ɗ': 'd', 'ƙ': 'k', 'ĸ': 'k',
};

/** Apostrophes, accents and modifier letters that are written for one: Sana'a, Hawaiʻi, Sanaʿa. */
const APOSTROPHES = "'’‘ʼʻʿʾ`´′‛";
const DOUBLE_QUOTES = '"“”„‟«»″';
const LINE_BREAKS = '\n\r\u2028\u2029';
/** Hyphens and the en dash; the em dash always separates. */
const HYPHENS = '-\u2010\u2011\u2012\u2013\ufe63\uff0d';
const EM_DASHES = '\u2014\u2015';

export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const FULL_STOP = 0x2e;
export const COMMA = 0x2c;

const letterPattern = /^\p{L}$/u;
const upperPattern = /^[\p{Lu}\p{Lt}]$/u;
const markPattern = /^\p{M}$/u;
const digitPattern = /^\p{Nd}$/u;
const spacePattern = /^[\s\u0085\u200b]$/u;
const ignorablePattern = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]$/u;

function classOf(character: string): number {
  if (LINE_BREAKS.includes(character)) return SPACE | SPECIAL;
  if (APOSTROPHES.includes(character) || character === '.') return SYMBOL | SPECIAL;
  if (DOUBLE_QUOTES.includes(character)) return SYMBOL;
  const kind = commonClassOf(character.charCodeAt(0)) || rareClassOf(character);
  return (kind & LETTER) !== 0 && PAIR_OF[character.toLowerCase()] !== undefined ? kind | SPECIAL : kind;
}

/** The class of what nearly all of a Western text is written with, or 0. By arithmetic, because the first article waits for the patterns below to be compiled. */
function commonClassOf(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7)) return LETTER;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return LETTER | UPPER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)) return SPACE;
  // ASCII, dashes, quotes and dots, and the signs of currencies.
  return code < 0x80 || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || (code >= 0x20a0 && code <= 0x20bf) ? SYMBOL : 0;
}

function rareClassOf(character: string): number {
  if (ignorablePattern.test(character)) return IGNORABLE;
  if (spacePattern.test(character)) return SPACE;
  if (letterPattern.test(character)) return upperPattern.test(character) ? LETTER | UPPER : LETTER;
  if (markPattern.test(character)) return MARK;
  return digitPattern.test(character) ? DIGIT : SYMBOL;
}

function foldOf(character: string, kind: number): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (DOUBLE_QUOTES.includes(character)) return 0x22;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (EM_DASHES.includes(character)) return 0x2014;
  if (kind === DIGIT) return character < '\x80' ? character.charCodeAt(0) : 0x30 + digitValue(character);
  if ((kind & LETTER) === 0) return character.charCodeAt(0);
  const lower = character.toLowerCase();
  const pair = PAIR_OF[lower];
  if (pair !== undefined) return FIRST_PAIR + pairs.indexOf(pair);
  // NFKD also makes full-width letters plain; what follows the base letter are its marks.
  const base = lower.normalize('NFKD').charAt(0);
  return (LETTER_OF[base] ?? base).charCodeAt(0);
}

/** Value of a decimal digit of any script: their blocks of ten begin at the digit nought. */
function digitValue(character: string): number {
  const code = character.charCodeAt(0);
  let value = 0;
  while (value < 9 && digitPattern.test(String.fromCharCode(code - value - 1))) value += 1;
  return value;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  // Halves of surrogate pairs are symbols: names in scripts beyond the first plane are not matched.
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const kind = isHalf ? SYMBOL : classOf(character);
  folds[code] = isHalf ? code : foldOf(character, kind);
  classes[code] = kind;
  return kind;
}

for (let code = 0; code < 0x80; code += 1) classify(code);

/** Class bits of a code unit. */
export function classOfCode(code: number): number {
  return classes[code] || classify(code);
}

/** What a classified code unit folds to: a code unit, or FIRST_PAIR and up for two letters (see `pairOf`). */
export function foldOfCode(code: number): number {
  return folds[code];
}

/** The two letters that a fold at or above FIRST_PAIR stands for. */
export function pairOf(fold: number): string {
  return pairs[fold - FIRST_PAIR] ?? '';
}

/** Whether a fold stands for two letters. */
export function isPair(fold: number): boolean {
  return fold >= FIRST_PAIR && fold < FIRST_PAIR + pairs.length;
}

/** The table behind `classOfCode`, for the tokeniser's loop; 0 means: ask `classOfCode`. */
export const CLASS_TABLE: Uint8Array = classes;
/** The table behind `foldOfCode`; valid where the class is known. */
export const FOLD_TABLE: Uint16Array = folds;
