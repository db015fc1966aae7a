import { keySetOf } from '../text/key-set.js';
import type { KeySet } from '../text/key-set.js';

/** What a noun can mean: what people are or do, one post that somebody holds, who works together, what is made or where people live, what cities have. */
export const NOUN_KINDS = ['person', 'post', 'body', 'object', 'city'] as const;
type NounKind = (typeof NOUN_KINDS)[number];

/** English nouns in lower case, and the few adjectives that go with them. */
export type NounLists = Record<NounKind, string[]>;

/** Token keys of nouns. */
export type Nouns = Readonly<Record<NounKind, KeySet>>;

/** Persons are meant by plurals too ("researchers Quill and Firefly"). */
export const nounsOf = ({ person, post, body, object, city }: NounLists): Nouns =>
  ({ person: keySetOf(person.flatMap((noun) => [noun, `${noun}s`])), post: keySetOf(post), body: keySetOf(body), object: keySetOf(object), city: keySetOf(city) });

/** Lists with nothing in them. */
export const noNouns = (): NounLists => ({ person: [], post: [], body: [], object: [], city: [] });
