import { MONTHS, WEEKDAYS } from './calendar-words.js';
import { WORDS_BY_CLASS } from './classes.js';
import { CODES, CURRENCIES, PARTS, SHORT_NAMES } from './currencies.js';
import { FACTORS, SCALES, SHORT_SCALES, TENS, TEN_ORDINALS, UNITS, UNIT_ORDINALS } from './numbers.js';
import { UNITS_BY_TYPE } from './units.js';
import { CODE, createWord, MULTIPLE_VERB, NUMERIC, SHORT, VAGUE, type Unit, type Word } from './word.js';
import type { FigureType } from '../../../model/figure.js';

/** All words the grammar knows, found by hash: see lex.ts for how a word in a text is hashed. */
export interface Lexicon {
  /** The written forms; index 0 is the unknown word. */
  texts: string[];
  /** Classes by index of the words that have nothing else: most. */
  bits: Int32Array;
  /** Words with other senses, and those asked for so far. */
  words: (Word | undefined)[];
  /** Open addressing: slot to index in `words`, 0 if free. */
  slots: Uint16Array;
  /** The hash of each word, by index. */
  hashes: Int32Array;
}

/** A power of two, kept below half full. */
export const SLOTS = 8192;
/** Longest word in the lexicon: longer ones are not looked up. */
export const LONGEST = 18;

let built: Lexicon | undefined;

/** The lexicon, built at the first figure read and not when the module is loaded. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/**
 * The hash of a word by its length and four of its lower-case code units: enough to tell most words apart, and cheap,
 * since every word of every text is hashed and the whole lexicon at the start.
 */
export const hashOf = (length: number, first: number, second: number, middle: number, last: number): number =>
  (((first * 31 + last) * 31 + second) * 31 + middle) * 19 + length;

/** Where the search for a hash begins. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 9)) & (SLOTS - 1);

/** The index of a lower-case word, or of the free slot where it belongs as -1 - slot. */
function find(lexicon: Lexicon, text: string, hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const found = lexicon.slots[slot] ?? 0;
    if (found === 0) return -1 - slot;
    if (lexicon.hashes[found] === hash && lexicon.texts[found] === text) return found;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

const hashOfText = (text: string): number =>
  hashOf(text.length, text.charCodeAt(0), text.charCodeAt(text.length > 1 ? 1 : 0), text.charCodeAt(text.length >> 1), text.charCodeAt(text.length - 1));

/** The index of a word in the lexicon, 0 if it is not there. */
export function wordId(text: string): number {
  return text === '' ? 0 : Math.max(0, find(lexicon(), text, hashOfText(text)));
}

/** The word at an index; those of classes only are made when first asked for, since a text has few of them. */
export function wordAt({ words, texts, bits }: Lexicon, index: number): Word {
  const known = words[index];
  if (known !== undefined) return known;
  const word = createWord(texts[index] ?? '');
  word.bits = bits[index] ?? 0;
  words[index] = word;
  return word;
}

function build(): Lexicon {
  const lexicon: Lexicon = { texts: [''], bits: new Int32Array(SLOTS / 2), words: [], slots: new Uint16Array(SLOTS), hashes: new Int32Array(SLOTS / 2) };
  const indexOf = (text: string): number => {
    const hash = hashOfText(text);
    const found = find(lexicon, text, hash);
    if (found >= 0) return found;
    const index = lexicon.texts.push(text) - 1;
    lexicon.hashes[index] = hash;
    lexicon.slots[-1 - found] = index;
    return index;
  };
  const word = (text: string): Word => wordAt(lexicon, indexOf(text));
  addNumbers(word);
  addUnits(word);
  addCurrencies(word);
  addCalendar(word);
  for (const entry of lexicon.words) if (entry !== undefined && (entry.cardinal >= 0 || entry.scale > 0)) entry.bits |= NUMERIC;
  const classify = (text: string, bit: number): void => {
    const index = indexOf(text);
    const known = lexicon.words[index];
    if (known === undefined) lexicon.bits[index] = (lexicon.bits[index] ?? 0) | bit;
    else known.bits |= bit;
  };
  for (const [bit, list] of WORDS_BY_CLASS) {
    for (const entry of list.split(' ')) {
      // Plain entries are words; the marked ones stand for the forms of a verb.
      const code = entry.charCodeAt(0);
      if (code === 0x2b || code === 0x3d) for (const text of formsOf(entry)) classify(text, bit);
      else classify(entry, bit);
    }
  }
  return lexicon;
}

/** The forms an entry of the class lists stands for. */
function formsOf(entry: string): string[] {
  const verb = entry.slice(1);
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  if (entry.startsWith('=')) return [verb, third];
  return entry.startsWith('+') ? [verb, third, `${stem}ed`, `${stem}ing`] : [entry];
}

type Entry = (text: string) => Word;

function addNumbers(word: Entry): void {
  const units = UNITS.split(' ');
  const ordinals = UNIT_ORDINALS.split(' ');
  units.forEach((text, n) => (word(text).cardinal = n));
  for (const text of ['nought', 'naught']) word(text).cardinal = 0;
  ordinals.forEach((text, n) => addOrdinal(word, text, n));
  TENS.split(' ').forEach((tens, n) => {
    const value = 20 + 10 * n;
    word(tens).cardinal = value;
  });
  TEN_ORDINALS.split(' ').forEach((text, n) => addOrdinal(word, text, 20 + 10 * n));
  for (const [text, scale] of Object.entries(SCALES)) {
    word(text).scale = scale;
    const several = word(`${text}s`);
    several.scale = scale;
    several.bits |= VAGUE;
    if (scale % 100 === 0 && scale < 1e15) addOrdinal(word, `${text}th`, scale);
  }
  word('tens').scale = 10;
  word('tens').bits |= VAGUE;
  for (const [text, scale] of Object.entries(SHORT_SCALES)) {
    const entry = word(text);
    entry.scale = scale;
    entry.bits |= SHORT;
  }
  word('half').denominator = word('halves').denominator = 2;
  word('quarter').denominator = word('quarters').denominator = 4;
  addFactors(word, units);
}

function addOrdinal(word: Entry, text: string, rank: number): void {
  const entry = word(text);
  entry.ordinal = rank;
  if (rank < 3) return;
  entry.denominator = rank;
  word(`${text}s`).denominator = rank;
}

function addFactors(word: Entry, units: string[]): void {
  units.forEach((text, n) => {
    if (n > 1) word(`${text}fold`).factor = n;
  });
  word('hundredfold').factor = 100;
  word('thousandfold').factor = 1000;
  word('manyfold').factor = 0;
  for (const [text, factor] of Object.entries(FACTORS)) {
    const stem = text.endsWith('e') ? text.slice(0, -1) : text;
    for (const form of [text, `${text}s`, `${stem}ed`, `${stem}ing`]) {
      const entry = word(form);
      entry.factor = factor;
      entry.bits |= MULTIPLE_VERB;
    }
  }
  word('twice').factor = 2;
  word('thrice').factor = 3;
}

function addUnits(word: Entry): void {
  for (const [type, list] of Object.entries(UNITS_BY_TYPE)) {
    for (const entry of list.split('|')) {
      const [first = '', ...forms] = entry.split(' ');
      const unit: Unit = { name: first.replaceAll('-', ' '), type: type as FigureType };
      if (!first.includes('-')) for (const form of spellings(first)) word(form).unit = unit;
      for (const form of forms) {
        const isShort = form.startsWith('~');
        const text = isShort ? form.slice(1) : form;
        const entry = word(text);
        entry.unit = unit;
        if (isShort) entry.bits |= SHORT;
        else if (text.length > 3 && !text.endsWith('s')) word(`${text}s`).unit = unit;
      }
    }
  }
}

/** Singular and plural, British and American: litre, litres, liter, liters. */
function spellings(name: string): string[] {
  const base = name.endsWith('tre') ? [name, `${name.slice(0, -2)}er`] : [name];
  return base.flatMap((form) => (/(?:y|foot|s)$/.test(form) ? [form] : [form, `${form}s`]))
    .concat(name.endsWith('day') ? [`${name}s`] : [])
    .concat(name.endsWith('y') && name !== 'day' ? [`${name.slice(0, -1)}ies`] : []);
}

function addCurrencies(word: Entry): void {
  for (const name of CURRENCIES.keys()) {
    for (const form of /[sn]$/.test(name) ? [name] : [name, `${name}s`]) word(form).currency = name;
  }
  for (const [name, currency] of Object.entries(PARTS)) {
    for (const form of name.length > 1 ? [name, `${name}s`] : [name]) {
      const entry = word(form);
      entry.currency = currency;
      entry.part = 0.01;
      if (name.length === 1) entry.bits |= SHORT;
    }
  }
  for (const code of CODES.split(' ')) {
    const entry = word(code.toLowerCase());
    if (entry.currency === '') entry.bits |= CODE;
    entry.currency = code;
  }
  for (const [name, currency] of Object.entries(SHORT_NAMES)) {
    const entry = word(name);
    entry.currency = currency;
    entry.bits |= CODE;
  }
}

function addCalendar(word: Entry): void {
  MONTHS.split('|').forEach((forms, n) => {
    for (const form of forms.split(' ')) word(form).month = n + 1;
  });
  WEEKDAYS.split('|').forEach((forms, n) => {
    for (const form of forms.split(' ')) word(form).weekday = n + 1;
  });
}
