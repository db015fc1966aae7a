import { SPORTS } from './word-lists.js';
import type { WordLists } from './word-lists.js';

/**
 * The lists of `facts/words.yaml`, whose head says what each is for: words for people, posts, bodies and things, last
 * words of names, words of sports, common words that are in nobody's name, and words that stand around names.
 */
export const WORD_KINDS = [
  'person', 'post', 'body', 'object', 'city', 'company', 'group', 'place', 'shared', 'resident', 'suffering',
  'sport', ...SPORTS, 'plain', 'first', 'speech', 'honorific', 'starter', 'boundary', 'doer', 'befallen', 'siding',
  'personal', 'manner', 'past', 'around', 'deed', 'move', 'holding', 'eponym', 'calendar', 'kin', 'work',
  'kind', 'series', 'trade', 'play', 'singles', 'side', 'between', 'lowering', 'language', 'desk', 'backing',
  'aid', 'seat', 'way', 'attack', 'spoken', 'lowly', 'general', 'politics', 'finite', 'contest', 'polite', 'flank', 'dating', 'which',
  'learned', 'naming', 'stateside', 'press', 'computing', 'rank', 'heading', 'qualifying', 'addressed', 'sent', 'prefix', 'realm', 'titled', 'exchange', 'pastwards', 'local', 'calling', 'paper', 'clubbed', 'led', 'security', 'winning', 'joined',
  'founding', 'schooling', 'made', 'peer', 'compared', 'over', 'aside', 'clausal', 'several', 'ending', 'posted', 'number', 'telling', 'dated', 'journey', 'lowered', 'leading',
  'follower', 'incorporated', 'degree', 'ship', 'particle', 'noble', 'both',
  'public', 'private', 'military', 'branch', 'seated', 'since', 'awarded', 'bygone', 'signed', 'leadin', 'taking', 'position', 'inside', 'whither', 'sainted', 'upright', 'levels', 'opening',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Lists with nothing in them. */
export const noWords = (): WordLists => Object.fromEntries(WORD_KINDS.map((kind) => [kind, []])) as unknown as WordLists;
