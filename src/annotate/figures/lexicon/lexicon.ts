import { lower } from '../characters.js';
import { holidaysOf, nthWords } from '../holidays.js';
import { GRAMMAR_KINDS, type Grammar, type GrammarKind } from '../../../knowledge/grammar.js';
import { CLASS_BITS } from './classes.js';
import type { Coins } from './currencies.js';
import { NUMBERED_WORDS } from './numbers.js';
import { CODE, createWord, HOLIDAY, MULTIPLE_VERB, NO_WORD, NUMERIC, SHORT, TRIGGER, VAGUE, type Unit, type Word } from './word.js';
import type { FigureType } from '../../../model/figure.js';

/** All words the grammar knows. */
export interface Lexicon {
  /** The written forms; index 0 is the unknown word. */
  texts: string[];
  /** Their classes. */
  bits: number[];
  /** Words with other senses, and those asked for so far: a text has few of the rest. */
  words: (Word | undefined)[];
  /** Open addressing: slot to index in `words`, 0 if free. */
  slots: Uint16Array;
  /** The hash of each word, by index. */
  hashes: Int32Array;
  /** The lists of words the rules have asked for so far. */
  lists: Map<string, WordList>;
  /** The words of those that the pack has, by "+" and the name. */
  named: ReadonlyMap<string, string>;
  /** The currencies that have names. */
  coins: Coins;
  /** The holidays by name, each with its rule. */
  holidays: ReadonlyMap<string, string>;
  /** The second words of their names: to tell "new laws" from "new year" before anything is joined. */
  secondOfHolidays: string;
}

/** A power of two, kept below half full. */
const SLOTS = 8192;
/** Longest word in the lexicon: longer ones are not looked up. */
export const LONGEST = 18;

const built = new WeakMap<Grammar, Lexicon>();

/** The lexicon with these words by class, built at the first figure read and not when the module is loaded. */
export function lexicon(grammar: Grammar): Lexicon {
  let known = built.get(grammar);
  if (known === undefined) built.set(grammar, (known = build(grammar)));
  return known;
}

/** The hash of a word by its length and four of its code units: tells most words apart, and cheap for every word of every text. */
const mixed = (length: number, first: number, second: number, middle: number, last: number): number => (((first * 31 + last) * 31 + second) * 31 + middle) * 19 + length;

/** Where the search for a hash begins. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 9)) & (SLOTS - 1);

/** The index of the word that stands in a text from `from` up to `to`, whatever its case; 0 if it is not known. */
export function find({ slots, hashes, texts }: Lexicon, text: string, from: number, to: number): number {
  const length = to - from;
  const hash = mixed(length, lower(text.charCodeAt(from)), lower(text.charCodeAt(length > 1 ? from + 1 : from)), lower(text.charCodeAt(from + (length >> 1))), lower(text.charCodeAt(to - 1)));
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const found = slots[slot];
    if (found === 0 || (hashes[found] === hash && isSame(texts[found], text, from))) return found;
  }
}

function isSame(known: string, text: string, from: number): boolean {
  for (let i = 0; i < known.length; i += 1) if (lower(text.charCodeAt(from + i)) !== known.charCodeAt(i)) return false;
  return true;
}

/** The same for a word whose letters behind the first are all small: most words of a text, and twice as fast. */
export function findPlain({ slots, hashes, texts }: Lexicon, text: string, from: number, to: number): number {
  const length = to - from;
  const first = lower(text.charCodeAt(from));
  const hash = mixed(length, first, length > 1 ? text.charCodeAt(from + 1) : first, length > 1 ? text.charCodeAt(from + (length >> 1)) : first, length > 1 ? text.charCodeAt(to - 1) : first);
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const found = slots[slot];
    if (found === 0 || hashes[found] === hash && endsSame(texts[found], text, from, to, first)) return found;
  }
}

function endsSame(known: string, text: string, from: number, to: number, first: number): boolean {
  if (known.length !== to - from || known.charCodeAt(0) !== first) return false;
  for (let i = 1; i < known.length; i += 1) if (text.charCodeAt(from + i) !== known.charCodeAt(i)) return false;
  return true;
}

/** The word at an index. */
export function wordAt({ words, texts, bits }: Lexicon, index: number): Word {
  const known = words[index];
  if (known !== undefined) return known;
  const word = createWord(texts[index]);
  word.bits = bits[index];
  word.index = index;
  words[index] = word;
  return word;
}

/** A list of words as a set: those of the lexicon as one bit for each index, the others by their spelling and the set of their first letters. */
interface WordList {
  ids: Uint8Array;
  others: string[];
  firsts: number;
}

/** A list of words that is asked for at most numbers: it keeps its set, where other lists are looked up by their text. */
export class OftenAsked {
  private set: WordList | undefined;
  private known: Lexicon | undefined;

  constructor(private readonly text: string) {}

  in(known: Lexicon): WordList {
    if (this.set !== undefined && this.known === known) return this.set;
    this.known = known;
    return (this.set = listOf(known, this.text));
  }
}

/** The set of a list with spaces between, or of one in the pack ("+rate"), made when it is first asked for. */
export function listOf(known: Lexicon, list: string): WordList {
  let set = known.lists.get(list);
  if (set === undefined) {
    set = { ids: new Uint8Array((known.texts.length >> 3) + 1), others: [], firsts: 0 };
    known.lists.set(list, set);
    for (const text of (known.named.get(list) ?? list).split(' ')) {
      const index = text.length <= LONGEST ? find(known, text, 0, text.length) : 0;
      if (index > 0) set.ids[index >> 3] = set.ids[index >> 3] | (1 << (index & 7));
      else {
        set.others.push(text);
        set.firsts |= 1 << (text.charCodeAt(0) - 97);
      }
    }
  }
  return set;
}

function build(grammar: Grammar): Lexicon {
  const known = new Map<string, Word>();
  const word = (text: string, bits = TRIGGER): Word => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = createWord(text);
      known.set(text, entry);
    }
    entry.bits |= bits;
    return entry;
  };
  const named = new Map(grammar.slice(GRAMMAR_KINDS.length).map((list) => [`+${list.split(' ', 1)[0]}`, list.slice(list.indexOf(' ') + 1)]));
  const wordsOf = (name: string): string[] => named.get(name)?.split(' ') ?? [];
  addNumbers(word, wordsOf);
  const listed = (kind: GrammarKind): string[] => (grammar[GRAMMAR_KINDS.indexOf(kind)] ?? '').split(' ').filter((one) => one !== '');
  const coins: Coins = { list: listed('currency'), codes: listed('code').map((code) => code.toUpperCase()), byName: new Map(), letters: ` ${wordsOf('+dollar-letters').join(' ')}` };
  addUnits(word, listed('unit'));
  addCurrencies(word, coins, wordsOf);
  // Keyed by properties, since engines keep each name of one once: the rules compare words with literals all the time, and
  // one address with another is compared fastest.
  const classes: Record<string, number> = Object.create(null) as Record<string, number>;
  classes[''] = 0;
  for (const { text, bits } of known.values()) classes[text] = bits;
  for (const [at, kind] of GRAMMAR_KINDS.entries()) {
    const bit = CLASS_BITS[kind];
    if (SENSES.has(kind)) continue;
    for (const entry of grammar[at]?.split(' ') ?? []) {
      if (entry.charCodeAt(0) < 97) for (const form of formsOf(entry)) classes[form] = (classes[form] ?? 0) | bit;
      else classes[entry] = (classes[entry] ?? 0) | bit;
    }
  }
  const holidays = holidaysOf(listed('holiday'));
  for (const text of nthWords(holidays, 0)) classes[text] = (classes[text] ?? 0) | HOLIDAY | TRIGGER;
  return { ...hashed(Object.keys(classes), Object.values(classes), [NO_WORD, ...known.values()]), named, coins, holidays, secondOfHolidays: nthWords(holidays, 1).join(' ') };
}

/** One plain loop, since it runs cold: a call costs more than what it does. */
function hashed(texts: string[], bits: number[], words: (Word | undefined)[]): Pick<Lexicon, 'texts' | 'bits' | 'words' | 'slots' | 'hashes' | 'lists'> {
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(SLOTS / 2);
  for (let index = 1; index < texts.length; index += 1) {
    const text = texts[index];
    const { length } = text;
    const hash = mixed(length, text.charCodeAt(0), text.charCodeAt(length > 1 ? 1 : 0), text.charCodeAt(length >> 1), text.charCodeAt(length - 1));
    hashes[index] = hash;
    const word = words[index];
    if (word !== undefined) {
      word.bits = bits[index];
      word.text = text;
      word.index = index;
    }
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = index;
  }
  words.length = texts.length;
  return { texts, bits, words, slots, hashes, lists: new Map() };
}

/** The forms that a marked entry of the class lists stands for: "=open" the verb and its third person, "+rise" the regular past too. */
const formsOf = (entry: string): string[] => {
  const verb = entry.slice(1);
  return entry.startsWith('+') ? [`${verb}s`, ...verbForms(verb)] : [verb, `${verb}s`];
};

const verbForms = (verb: string): string[] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${stem}ed`, `${stem}ing`];
};

/** What the pack tells of numbers, money and measures, besides classes of words. */
const SENSES: ReadonlySet<GrammarKind> = new Set<GrammarKind>(['currency', 'code', 'unit', 'holiday']);

/** The entry of a word, made when there is none, with classes added; a figure can begin at it unless others are given. */
type Entry = (text: string, bits?: number) => Word;

/** The words of a list of the pack. */
type Listed = (name: string) => string[];

function addNumbers(word: Entry, wordsOf: Listed): void {
  for (const [sense, first, step, list] of NUMBERED_WORDS) {
    wordsOf(list).forEach((forms, n) => {
      const value = first + n * step;
      for (const text of forms.split(':')) {
        if (sense === 'ordinal') addOrdinal(word, text, value);
        else if (sense !== 'cardinal') word(text)[sense] = value;
        else {
          word(text, TRIGGER | NUMERIC).cardinal = value;
          if (value > 1 && value < 20) word(`${text}fold`).factor = value;
        }
      }
    });
  }
  // "twentyfifth"
  const [tens, ranks] = [wordsOf('+tens'), wordsOf('+ordinal')];
  tens.forEach((text, n) => ranks.slice(1, 10).forEach((rank, m) => (word(text + rank).ordinal = 21 + 10 * n + m)));
  const scaled = (text: string, scale: number, bits: number): void => void (word(text, TRIGGER | NUMERIC | bits).scale = scale);
  scaled('tens', 10, VAGUE);
  for (const [text, number] of pairs(wordsOf('+scale'))) {
    const scale = Number(number);
    scaled(text, scale, 0);
    scaled(`${text}s`, scale, VAGUE);
    if (scale > 20 && scale < 1e15) addOrdinal(word, `${text}th`, scale);
  }
  for (const [text, scale] of pairs(wordsOf('+scale-short'))) scaled(text, Number(scale), SHORT);
  for (const [verb, factor] of pairs(wordsOf('+factor-verb'))) for (const form of [`${verb}s`, ...verbForms(verb)]) word(form, TRIGGER | MULTIPLE_VERB).factor = Number(factor);
}

function addOrdinal(word: Entry, text: string, rank: number): void {
  word(text).ordinal = rank;
  if (rank > 2) word(text).denominator = word(`${text}s`).denominator = rank;
}

function addUnits(word: Entry, units: readonly string[]): void {
  for (const entry of units) {
    const [type = '', list = ''] = entry.split(':');
    const trigger = type === 'duration' ? TRIGGER : 0;
    const [first = '', ...forms] = list.split(',');
    const unit: Unit = { name: first.replaceAll('-', ' '), type: type as FigureType };
    for (const form of [...(first.includes('-') ? [] : spellings(first)), ...forms]) {
      const isShort = form.startsWith('~');
      const text = isShort ? form.slice(1) : form;
      word(text, isShort ? trigger | SHORT : trigger).unit = unit;
      if (!isShort && text.length > 3 && !/(?:[sy]|foot)$/.test(text)) word(`${text}s`, trigger).unit = unit;
    }
  }
}

/** British and American, and the plurals that are not made by an s: litre, liter; century, centuries. */
function spellings(name: string): string[] {
  if (name.endsWith('tre')) return [name, `${name.slice(0, -2)}er`];
  return name.length < 4 ? [name, `${name}s`] : [name];
}

function addCurrencies(word: Entry, { list: currencies, codes }: Coins, wordsOf: Listed): void {
  const add = (text: string, currency: string, bits: number, part: number): void => {
    const entry = word(text, TRIGGER | bits);
    entry.currency = currency;
    entry.part = part;
  };
  for (const entry of currencies) {
    for (const name of (entry.split(':')[0] ?? '').split(',')) {
      add(name, name, 0, 1);
      if (!/[sn]$/.test(name)) add(`${name}s`, name, 0, 1);
    }
  }
  for (const [name, currency] of pairs(wordsOf('+coin'))) {
    add(name, currency, name.length === 1 ? SHORT : 0, 0.01);
    if (name.length > 1) add(`${name}s`, currency, 0, 0.01);
  }
  for (const code of codes) {
    const text = code.toLowerCase();
    add(text, code, word(text).currency === '' ? CODE : 0, 1);
  }
  for (const [name, currency] of pairs(wordsOf('+currency-letters'))) add(name, currency, CODE, 1);
}

/** "penny:pound", "kr:krona,krone": a name, and the currencies that it may be of. */
const pairs = (entries: string[]): [string, string][] => entries.map((entry) => [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1).replaceAll(',', ' ')]);
