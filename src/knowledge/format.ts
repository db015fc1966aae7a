import type { EntityKind, RelationType } from '../model/entity.js';
import type { NameForm } from './api.js';

/**
 * The byte map of a pack, shared by its compiler and its reader; described in FORMAT.md.
 * Everything is little-endian and every section begins at a multiple of eight bytes.
 */

/** "NGPK" read as a little-endian word. */
export const MAGIC = 0x4b50474e;
export const FORMAT_VERSION = 2;
/** Words of the header before the table of sections. */
export const HEADER_WORDS = 8;
/** Words of a row of the table of sections: id, offset, length in bytes, unused. */
export const SECTION_WORDS = 4;

export const HeaderWord = { MAGIC: 0, VERSION: 1, BYTES: 2, CHECKSUM: 3, AS_OF: 4, ENTITIES: 5, SECTIONS: 6, PROBES: 7 } as const;

export const Section = {
  /** UTF-8 of all names, end to end. */
  STRINGS: 1,
  /** Start of each name in STRINGS, and one entry more: u32. */
  NAME_OFFSETS: 2,
  /** Slots of the trie of names: u32 parent node, u32 token key. The node of slot s is s + 1. */
  TRIE: 3,
  /** By 32 slots: u32 of bits (a name ends here), u32 count of such slots before. */
  TRIE_NAMES: 4,
  /** Bits by token key: some name may begin with this token. A power of two of them. */
  FIRST_TOKENS: 5,
  /** By name node, in order of slots: its first candidate, and one entry more: u32. */
  NODE_CANDIDATES: 6,
  CANDIDATE_ENTITY: 7,
  CANDIDATE_NAME: 8,
  /** u16: form (4 bits), exact case (1 bit), prior in 1/1000 (10 bits). */
  CANDIDATE_META: 9,
  /** Rows of candidate, from, to, for dated names; in order of candidates: u32. */
  CANDIDATE_PERIODS: 10,
  ENTITY_KIND: 11,
  ENTITY_TYPE: 12,
  PROMINENCE: 13,
  /** Two capital letters, or 0: u16. */
  COUNTRY: 14,
  /** First and last day: two u32 an entity. */
  LIFE: 15,
  RECORD_OFFSETS: 16,
  RECORDS: 17,
  /** Open addressing by the hash of the entity's id: entity + 1, or 0. */
  ID_TABLE: 18,
  TERM_OFFICE: 19,
  TERM_PERSON: 20,
  /** From, to, last checked, packed: acting (1 bit) and source (the rest): four u32 a term. */
  TERM_FACTS: 21,
  /** Terms in order of person. */
  TERMS_BY_PERSON: 22,
  RELATION_SUBJECT: 23,
  RELATION_OBJECT: 24,
  /** u8: index in RELATION_TYPES. */
  RELATION_TYPE: 25,
  /** From, to: two u32 a relation. */
  RELATION_DATES: 26,
  /** Relations in order of object. */
  RELATIONS_BY_OBJECT: 27,
  /** Rows of country letters, entity, government + 1 (0: none), in order of letters: u32. */
  COUNTRIES: 28,
  /** JSON: types, roles, role phrases, sources (see lexicon.ts). */
  LEXICON: 29,
  /** JSON: rates and quantities to compare with (see quantities.ts). */
  QUANTITIES: 30,
} as const;

/** Parent of an empty slot of the trie. */
export const EMPTY_SLOT = 0xffffffff;

/** Forms by their number in CANDIDATE_META; the last stands for a role phrase. */
export const NAME_FORMS: readonly NameForm[] = [
  'full', 'short', 'acronym', 'surname', 'former', 'weak', 'definite', 'demonym', 'metonym', 'title-name',
];
export const ROLE_FORM = 15;
export const FORM_BITS = 0xf;
export const EXACT_BIT = 0x10;
export const PRIOR_SHIFT = 5;
export const PRIOR_SCALE = 1000;

export const KINDS: readonly EntityKind[] = ['person', 'organization', 'office', 'place', 'government', 'event', 'law', 'other'];

/** Stored one way; the reader turns them round. Order is part of the format. */
export const RELATION_TYPES: readonly RelationType[] = [
  'member-of', 'part-of', 'headquarters', 'chaired-by', 'led-by', 'party', 'capital', 'country', 'successor', 'participant', 'location',
];
export const INVERSE_TYPES: readonly RelationType[] = [
  'has-member', 'has-part', 'seat-of', 'chairs', 'leads', 'has-member', 'capital-of', 'has-part', 'predecessor', 'participant', 'location',
];

/** Fields of a record after id and name; each is this number, then its value; 0 ends the record. */
export const Field = {
  WIKIDATA: 1, WIKIPEDIA: 2, GLOSS: 3, BORN: 4, DIED: 5, FOUNDED: 6, DISSOLVED: 7, NAMES: 8, QUANTITIES: 9, SOURCES: 10, CHECKED: 11,
  ADJECTIVE: 12, ARTICLE: 13, SYSTEM: 14, ROLE: 15, BODY: 16, MANY_HOLDERS: 17, CURRENCY: 18, CHIEF: 19,
} as const;

/** Spreads a trie edge over 32 bits. */
export function hashEdge(parent: number, key: number): number {
  let mixed = Math.imul(parent, 0x9e3779b1) ^ key;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Slot of a hash in a table of any size: high bits decide. */
export function slotOf(hash: number, slots: number): number {
  return (hash * (slots / 0x100000000)) | 0;
}

/** Checksum of all words but the checksum's own; four lanes, so that a megabyte takes a fraction of a millisecond. */
export function checksumOf(words: Uint32Array): number {
  let a = 0x243f6a88, b = 0x85a308d3, c = 0x13198a2e, d = 0x03707344;
  let at = HeaderWord.CHECKSUM + 1;
  const head = words[0] ^ Math.imul(words[1], 31) ^ Math.imul(words[2], 961);
  for (; at + 3 < words.length; at += 4) {
    a = Math.imul(a ^ words[at], 0x9e3779b1);
    b = Math.imul(b ^ words[at + 1], 0x85ebca77);
    c = Math.imul(c ^ words[at + 2], 0xc2b2ae3d);
    d = Math.imul(d ^ words[at + 3], 0x27d4eb2f);
    a ^= a >>> 15;
    c ^= c >>> 13;
  }
  for (; at < words.length; at += 1) a = Math.imul(a ^ words[at], 0x165667b1) ^ (a >>> 16);
  const mixed = Math.imul(a ^ (b >>> 7) ^ Math.imul(c, 0x9e3779b1) ^ Math.imul(d, 0x85ebca77) ^ head, 0xc2b2ae3d) ^ b;
  return (mixed ^ (mixed >>> 16) ^ d) >>> 0;
}
