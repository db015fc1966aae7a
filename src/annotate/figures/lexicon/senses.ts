import type { FigureType } from '../../../model/figure.js';
import type { Coins } from './currencies.js';
import { NUMBERED_WORDS } from './numbers.js';
import { CODE, MULTIPLE_VERB, NUMERIC, SHORT, TRIGGER, VAGUE, type Unit, type Word } from './word.js';

/** The entry of a word, made when there is none, with classes added; a figure can begin at it unless others are given. */
type Entry = (text: string, bits?: number) => Word;

/** The words of a list of the pack. */
type Listed = (name: string) => string[];

/** Words with numbers: what they count, rank, divide and multiply by. */
export function addNumbers(word: Entry, wordsOf: Listed): void {
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

/** Measures with all their written forms. */
export function addUnits(word: Entry, units: readonly string[]): void {
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

/** Names, codes and letters of currencies, and of their hundredths. */
export function addCurrencies(word: Entry, { list: currencies, codes }: Coins, wordsOf: Listed): void {
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

/** A regular verb with its past and its participle. */
export const verbForms = (verb: string): string[] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${stem}ed`, `${stem}ing`];
};
