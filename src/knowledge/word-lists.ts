import { keySetOf } from '../text/key-set.js';
import type { KeySet } from '../text/key-set.js';

/** Sports whose words tell which of a city's clubs is meant. */
export const SPORTS = ['soccer', 'baseball', 'football', 'basketball', 'hockey', 'cricket', 'rugby', 'tennis', 'golf'] as const;

/**
 * The lists of `facts/words.yaml`, whose head says what each is for: words for people, posts, bodies and things, last
 * words of names, words of sports, common words that are in nobody's name, and words that stand around names.
 */
export const WORD_KINDS = [
  'person', 'post', 'body', 'object', 'city', 'company', 'group', 'place', 'shared', 'resident', 'suffering',
  'sport', ...SPORTS, 'plain', 'first', 'speech', 'honorific', 'starter', 'boundary', 'doer', 'befallen',
  'personal', 'manner', 'past', 'around', 'deed', 'move', 'holding', 'eponym', 'calendar', 'kin', 'work',
  'kind', 'series', 'trade', 'play', 'singles', 'side', 'between', 'lowering', 'language', 'desk', 'backing',
  'aid', 'seat', 'way', 'attack', 'spoken', 'lowly', 'general', 'politics', 'finite', 'contest', 'polite', 'flank', 'dating', 'which',
  'learned', 'naming', 'stateside', 'press',
] as const;
type WordKind = (typeof WORD_KINDS)[number];

/** The words themselves, in lower case. */
export type WordLists = Record<WordKind, string[]>;

/** Their token keys. */
export type WordKeys = Readonly<Record<WordKind, KeySet>>;

/** Persons are meant, and common words used, in the plural too ("researchers Quill and Firefly"); a company is a group. */
export const wordKeysOf = (lists: WordLists): WordKeys =>
  mapKinds((kind) => keySetOf(kind === 'person' || kind === 'plain' ? lists[kind].flatMap((word) => [word, `${word}s`]) : kind === 'group' ? [...lists.company, ...lists.group] : lists[kind]));

/** The lists from a pack, of each kind in one text with spaces between. */
export const splitWordLists = (texts: readonly string[]): WordLists => mapKinds((kind) => texts[WORD_KINDS.indexOf(kind)]?.split(' ').filter((word) => word !== '') ?? []);

/** Lists with nothing in them. */
export const noWords = (): WordLists => mapKinds(() => []);

const mapKinds = <T>(of: (kind: WordKind) => T): Record<WordKind, T> => Object.fromEntries(WORD_KINDS.map((kind) => [kind, of(kind)])) as Record<WordKind, T>;
