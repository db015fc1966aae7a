import { keySetOf } from '../text/key-set.js';
import type { KeySet } from '../text/key-set.js';

/** Sports whose words tell which of a city's clubs is meant. */
export const SPORTS = ['soccer', 'baseball', 'football', 'basketball', 'hockey', 'cricket', 'rugby'] as const;

/**
 * What a noun can mean: what people are or do, one post that somebody holds, who works together, what is made or where people
 * live, what cities have; last words of the names of companies, of groups and of places, and of what many countries
 * have; the people of a country; what people suffer; words of any sport and of one; and words of all kinds that are in
 * nobody's name, or not the first of it; then words of speech, titles before names, words with which a sentence but no name
 * begins, and such as end a way back over the words before a name.
 */
export const NOUN_KINDS = ['person', 'post', 'body', 'object', 'city', 'company', 'group', 'place', 'shared', 'resident', 'suffering', 'sport', ...SPORTS, 'plain', 'first', 'speech', 'honorific', 'starter', 'boundary'] as const;
type NounKind = (typeof NOUN_KINDS)[number];

/** English nouns in lower case, and the few other words that go with them. */
export type NounLists = Record<NounKind, string[]>;

/** Token keys of nouns. */
export type Nouns = Readonly<Record<NounKind, KeySet>>;

/** Persons are meant, and common words used, in the plural too ("researchers Quill and Firefly"); a company is a group. */
export const nounsOf = (lists: NounLists): Nouns =>
  mapKinds((kind) => keySetOf(kind === 'person' || kind === 'plain' ? lists[kind].flatMap((noun) => [noun, `${noun}s`]) : kind === 'group' ? [...lists.company, ...lists.group] : lists[kind]));

/** The lists from a pack, of each kind in one text with spaces between. */
export const nounLists = (texts: readonly string[]): NounLists => mapKinds((kind) => texts[NOUN_KINDS.indexOf(kind)]?.split(' ').filter((word) => word !== '') ?? []);

/** Lists with nothing in them. */
export const noNouns = (): NounLists => mapKinds(() => []);

const mapKinds = <T>(of: (kind: NounKind) => T): Record<NounKind, T> => Object.fromEntries(NOUN_KINDS.map((kind) => [kind, of(kind)])) as Record<NounKind, T>;
