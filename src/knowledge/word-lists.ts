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
  'learned', 'naming', 'stateside', 'press', 'computing', 'calling', 'paper', 'clubbed', 'led', 'security', 'winning', 'joined',
] as const;
type WordKind = (typeof WORD_KINDS)[number];

/** The words themselves, in lower case. */
export type WordLists = Record<WordKind, string[]>;

/** Their token keys. */
export type WordKeys = Readonly<Record<WordKind, KeySet>>;

/** Persons are meant, and common words used, in the plural too ("researchers Quill and Firefly"); a company is a group. */
export const wordKeysOf = (lists: WordLists): WordKeys =>
  mapKinds((kind) => keySetOf(kind === 'person' || kind === 'plain' ? lists[kind].flatMap((word) => [word, `${word}s`]) : kind === 'group' ? [...lists.company, ...lists.group] : lists[kind]));

/** The lists from a pack, of each kind one text. */
export const splitWordLists = (texts: readonly string[]): WordLists => mapKinds((kind) => splitWords(texts[WORD_KINDS.indexOf(kind)] ?? ''));

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

/** Lists with nothing in them. */
export const noWords = (): WordLists => mapKinds(() => []);

const mapKinds = <T>(of: (kind: WordKind) => T): Record<WordKind, T> => Object.fromEntries(WORD_KINDS.map((kind) => [kind, of(kind)])) as Record<WordKind, T>;
