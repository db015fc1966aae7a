import type { Grammar } from '../../../knowledge/grammar.js';
import { lower } from '../characters.js';
import { build } from './build.js';
import type { Coins } from './currencies.js';
import { mixed, slotOf, SLOTS } from './hash.js';
import { createWord, type Word } from './word.js';

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

/** Longest word in the lexicon: longer ones are not looked up. */
export const LONGEST = 18;

const built = new WeakMap<Grammar, Lexicon>();

/** The lexicon with these words by class, built at the first figure read and not when the module is loaded. */
export function lexicon(grammar: Grammar): Lexicon {
  let known = built.get(grammar);
  if (known === undefined) built.set(grammar, (known = build(grammar)));
  return known;
}

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
