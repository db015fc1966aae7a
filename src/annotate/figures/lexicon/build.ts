import { GRAMMAR_KINDS, type Grammar, type GrammarKind } from '../../../knowledge/grammar.js';
import { holidaysOf, nthWords } from '../holidays.js';
import { CLASS_BITS } from './classes.js';
import type { Coins } from './currencies.js';
import { mixed, slotOf, SLOTS } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { addCurrencies, addNumbers, addUnits, verbForms } from './senses.js';
import { createWord, HOLIDAY, NO_WORD, TRIGGER, type Word } from './word.js';

/** The lexicon of a pack's grammar. */
export function build(grammar: Grammar): Lexicon {
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

/** What the pack tells of numbers, money and measures, besides classes of words. */
const SENSES: ReadonlySet<GrammarKind> = new Set<GrammarKind>(['currency', 'code', 'unit', 'holiday']);
