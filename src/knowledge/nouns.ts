import { keyOfFolded } from '../text/hash.js';
import { KeySet } from '../text/key-set.js';

/** What a noun can mean: what people are or do, who works together, what is made or where people live. */
export const NOUN_KINDS = ['person', 'body', 'object'] as const;
export type NounKind = (typeof NOUN_KINDS)[number];

/** English nouns in lower case. */
export type NounLists = Record<NounKind, string[]>;

/** Token keys of nouns, singular and plural. */
export type Nouns = Readonly<Record<NounKind, KeySet>>;

export const nounsOf = ({ person, body, object }: NounLists): Nouns => ({ person: keysOf(person), body: keysOf(body), object: keysOf(object) });

function keysOf(singulars: readonly string[]): KeySet {
  const keys = new KeySet(singulars.length * 2);
  for (const noun of singulars) {
    keys.add(keyOfFolded(noun));
    keys.add(keyOfFolded(`${noun}s`));
  }
  return keys;
}
