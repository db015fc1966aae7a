import type { Lexer } from './lex.js';
import { BREAK, CAPITAL, GENITIVE, MIXED, NUMBER, SPACE_BEFORE, WORD, type Tokens } from './tokens.js';
import { hasOwnDollar, soleCode } from './lexicon/currencies.js';
import { find, type Lexicon, listOf, type OftenAsked } from './lexicon/lexicon.js';
import type { Numeral } from './numeral.js';
import { ReadBefore } from './read-before.js';
import { CLOSED, NO_WORD, type Word } from './lexicon/word.js';

/** Questions the grammar asks about the tokens of one block at a time; any index may be asked, outside the block is nothing. */
export class View {
  /** The numeral last read, and where: see readNumeral. */
  numeralAt = -1;
  numeral: Numeral | undefined;

  readonly before = new ReadBefore();

  // Of the tokens, near at hand: most questions look at these.
  private kinds: Uint8Array;
  private codes: Uint16Array;
  private flags: Uint8Array;
  private readonly words: readonly Word[];
  private readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly source: string;
  private count = 0;

  constructor(
    lexer: Lexer,
    /** Day of publication, NaN where it is not known: all that is reckoned from it is then none, see readDate. */
    readonly today: number,
    /** ISO 3166 code of the country that decides bare currency signs. */
    readonly country: string,
  ) {
    this.source = lexer.text;
    this.lexicon = lexer.lexicon;
    this.tokens = lexer.tokens;
    this.kinds = this.tokens.kind;
    this.codes = this.tokens.code;
    this.flags = this.tokens.flags;
    this.words = this.tokens.words;
  }

  /** Whether the country's own dollars are written otherwise somewhere ("A$5"), which leaves the bare "$" to the American one. */
  get tellsDollarsApart(): boolean {
    return (this.apart ??= hasOwnDollar(this.lexicon.coins, this.source, this.country));
  }
  private apart: boolean | undefined;

  /** The code of a currency where the whole text names the nation of one alone: "pounds" in a story of Sudan. */
  toldCode(currency: string): string | undefined {
    let code = this.told.get(currency);
    if (code === undefined) this.told.set(currency, (code = soleCode(this.lexicon.coins, this.source, currency)));
    return code || undefined;
  }
  private readonly told = new Map<string, string>();

  /** Whether a match is told of, whose points and quarters are its own: its result and a word of the game. */
  get tellsGame(): boolean {
    return (this.game ??= /\b\d{1,3}[-–]\d{1,3}\b/.test(this.source) && new RegExp(`\\b(?:${this.lexicon.named.get('+game')?.replaceAll(' ', '|')})\\b`, 'i').test(this.source));
  }
  private game: boolean | undefined;

  /** Moves on to the block the lexer has just read. */
  enter(): void {
    this.kinds = this.tokens.kind;
    this.codes = this.tokens.code;
    this.flags = this.tokens.flags;
    this.count = this.tokens.count;
    this.numeralAt = -1;
    this.before.forget();
  }

  kind(i: number): number {
    return i >>> 0 < this.count ? this.kinds[i] : BREAK;
  }

  /** The senses of the word at i; of anything else the word without sense. */
  word(i: number): Word {
    return i >>> 0 < this.count ? this.words[i] : NO_WORD;
  }

  is(i: number, text: string): boolean {
    return this.word(i).text === text;
  }

  /** The indefinite article. */
  isArticle(i: number): boolean {
    const { text } = this.word(i);
    return text === 'a' || text === 'an';
  }

  /** Whether the word is one of a list with spaces between, whatever its case. */
  among(i: number, list: string | OftenAsked): boolean {
    if (this.kind(i) !== WORD) return false;
    const known = typeof list === 'string' ? listOf(this.lexicon, list) : list.in(this.lexicon);
    const { index } = this.word(i);
    if (index > 0) return (known.ids[index >> 3] & (1 << (index & 7))) !== 0;
    // A word the lexicon lacks: most begin as none of the list that it lacks too.
    const first = (this.source.charCodeAt(this.start(i)) | 32) - 97;
    return first >= 0 && first < 26 && (known.firsts & (1 << first)) !== 0 && known.others.includes(this.spelling(i).toLowerCase());
  }

  /** Whether a word of these classes is written so. */
  knows(text: string, bits: number): boolean {
    return (this.lexicon.bits[find(this.lexicon, text, 0, text.length)] & bits) !== 0;
  }

  has(i: number, bits: number): boolean {
    return (this.word(i).bits & bits) !== 0;
  }

  flag(i: number, flag: number): boolean {
    return i >>> 0 < this.count && (this.flags[i] & flag) !== 0;
  }

  isWord(i: number): boolean {
    return this.kind(i) === WORD;
  }

  isNumber(i: number): boolean {
    return this.kind(i) === NUMBER;
  }

  isCapital(i: number): boolean {
    return this.kind(i) === WORD && this.flag(i, CAPITAL);
  }

  /** Whether the token is this character. */
  sign(i: number, code: number): boolean {
    return this.code(i) === code;
  }

  code(i: number): number {
    return i >>> 0 < this.count ? this.codes[i] : 0;
  }

  isHyphen(i: number): boolean {
    const code = this.code(i);
    return code === 0x2d || code === 0x2010 || code === 0x2011;
  }

  isDash(i: number): boolean {
    const code = this.code(i);
    return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
  }

  isGenitive(i: number): boolean {
    return this.kind(i) === GENITIVE;
  }

  /** Whether nothing stands between this token and the one before. */
  glued(i: number): boolean {
    return i > 0 && i < this.count && (this.flags[i] & SPACE_BEFORE) === 0;
  }

  /** A hyphen glued to the token before it. */
  binds(i: number): boolean {
    return this.isHyphen(i) && this.glued(i);
  }

  value(i: number): number {
    return this.kind(i) === NUMBER ? this.tokens.value[i] : 0;
  }

  start(i: number): number {
    return this.tokens.start[i] ?? 0;
  }

  end(i: number): number {
    return this.tokens.end[i] ?? 0;
  }

  length(i: number): number {
    return i >>> 0 < this.count ? this.end(i) - this.start(i) : 0;
  }

  text(from: number, to: number): string {
    return to > from ? this.source.slice(this.start(from), this.end(to - 1)) : '';
  }

  /** The token's characters, for words outside the lexicon. */
  spelling(i: number): string {
    return this.kind(i) === BREAK ? '' : this.text(i, i + 1);
  }

  /** A word that is not in the lexicon. */
  isUnknown(i: number): boolean {
    return this.kind(i) === WORD && this.word(i).index === 0 && !this.flag(i, MIXED);
  }

  /** A word that may stand inside a noun phrase. */
  isOpen(i: number): boolean {
    return this.kind(i) === WORD && (this.word(i).bits & CLOSED) === 0;
  }

  /** A full stop, question or exclamation mark that ends a sentence, or the border of a block. */
  isSentenceEnd(i: number): boolean {
    if (this.kind(i) === BREAK) return true;
    const code = this.code(i);
    if (code === 0x21 || code === 0x3f) return true;
    // After "U.S." and "Mr." the sentence goes on: single letters and short capitalised words end none, unless "The" or "In" opens another.
    return code === 0x2e && !(this.glued(i) && this.isCapital(i - 1) && this.length(i - 1) <= 3 && !(this.isCapital(i + 1) && this.has(i + 1, CLOSED))) && !this.glued(i + 1);
  }

  /** Whether one of a list of words stands among the last tokens of its sentence up to i. */
  saidBefore(i: number, reach: number, list: string | OftenAsked): boolean {
    for (let at = i; at > i - reach && !this.isSentenceEnd(at); at -= 1) if (this.among(at, list)) return true;
    return false;
  }

  /** Whether no sentence ends between two tokens. */
  isOneSentence(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.isSentenceEnd(at)) return false;
    return true;
  }

  /** Whether a new line begins at the token. */
  lineStarts(i: number): boolean {
    return this.kind(i - 1) === BREAK;
  }

  endsWith(i: number, suffix: string): boolean {
    const text = this.source;
    const end = this.end(i);
    if (this.length(i) < suffix.length) return false;
    for (let k = 1; k <= suffix.length; k += 1) {
      if ((text.charCodeAt(end - k) | 32) !== suffix.charCodeAt(suffix.length - k)) return false;
    }
    return true;
  }
}
