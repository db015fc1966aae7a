import { keySetOf } from '../text/key-set.js';
import type { KeySet } from '../text/key-set.js';
import { PackError } from './pack-error.js';
import type { WordKind } from './word-kinds.js';

/** Sports whose words tell which of a city's clubs is meant. */
export const SPORTS = ['soccer', 'baseball', 'football', 'basketball', 'hockey', 'cricket', 'rugby', 'tennis', 'golf', 'racing'] as const;

/** The words themselves, in lower case. */
export type WordLists = Record<WordKind, string[]>;

/** Their token keys. */
export type WordKeys = Readonly<Record<WordKind, KeySet>>;

/** Persons are meant, and common words used, in the plural too ("researchers Quill and Firefly"); a company is a group. */
export function wordKeysOf(lists: WordLists): WordKeys {
  const keys = Object.create(MISSING) as Record<string, KeySet>;
  for (const [kind, words] of Object.entries(lists)) keys[kind] = keySetOf(kind === 'person' || kind === 'plain' ? words.flatMap((word) => [word, `${word}s`]) : kind === 'group' ? [...lists.company ?? [], ...words] : words);
  return keys as WordKeys;
}

/** A list that a forged pack lacks is an error where it is asked for; those that are there never come here. */
const MISSING: object = new Proxy({}, { get: (_, kind) => {
  if (typeof kind === 'string') throw new PackError(`the pack has no list of words ${kind}`);
} });

/** The lists from a pack, of each kind one text, which begins with its name. */
export const splitWordLists = (texts: readonly string[]): WordLists => Object.fromEntries(texts.map((text) => [text.split('=', 1)[0], splitWords(text.slice(text.indexOf('=') + 1))])) as WordLists;

/** The words of a list as the pack writes it: before each a capital letter that says how many letters it shares with the word before, from A for none. */
export function splitWords(list: string): string[] {
  let last = '';
  return list === '' ? [] : list.split(/(?=[A-Z])/).map((word) => (last = last.slice(0, word.charCodeAt(0) - CODE_A) + word.slice(1)));
}

/** The same list for the pack, in the order of the alphabet. */
export function joinWords(words: readonly string[]): string {
  let last = '';
  return [...new Set(words)].sort().map((word) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared += 1;
    last = word;
    return String.fromCharCode(CODE_A + shared) + word.slice(shared);
  }).join('');
}

const CODE_A = 65;
const MOST_SHARED = 25;
