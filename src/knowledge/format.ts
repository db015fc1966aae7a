import type { EntityKind, RelationType } from '../model/entity.js';
import type { NameForm } from './api.js';

/**
 * The byte map of a pack, shared by its compiler and its reader; described in FORMAT.md.
 * Everything is little-endian and every section begins at a multiple of eight bytes.
 */

/** "NGPK" read as a little-endian word. */
export const MAGIC = 0x4b50474e;
export const FORMAT_VERSION = 20;
/** Words of the header before the table of sections. */
export const HEADER_WORDS = 8;
/** Words of a row of the table of sections: id, offset, length in bytes, unused. */
export const SECTION_WORDS = 4;

export enum HeaderWord { MAGIC = 0, VERSION = 1, BYTES = 2, CHECKSUM = 3, AS_OF = 4, ENTITIES = 5, SECTIONS = 6, PROBES = 7 }

export enum Section {
  /** Entries of names and their meanings, in order of slots: bytes. */
  NAMES = 1,
  /** Slots of the trie of names: u16 tag of an edge (parent node and token key) and what follows it, 0 for an empty slot. The node of slot s is s + 1. */
  TRIE = 2,
  /** By 32 slots: u32 of bits (a name ends here), u32 offset in NAMES of the first entry of these slots. */
  TRIE_NAMES = 3,
  /** Three bits in one word by token key: some name may begin with this token. A power of two of them. */
  FIRST_TOKENS = 4,
  /** By how many tokens lead to them, where the slots of TRIE begin: u32; then twice where all end, as nothing follows the last. */
  TRIE_DEPTHS = 6,
  /** u32 by entity: kind, whether a day of its life is known, type, prominence, country (see traits.ts). */
  ENTITY_TRAITS = 5,
  /** By LIFE_BLOCK entities: u32 count of entities before of whose life a day is known. */
  LIFE_ROWS = 9,
  /** First and last day of those: two days of three bytes each. */
  LIVES = 10,
  /** Offset in RECORDS of every RECORD_BLOCK-th record: u32. */
  RECORD_BLOCKS = 11,
  RECORDS = 12,
  TERM_OFFICE = 14,
  TERM_PERSON = 15,
  /** From, to: two days of three bytes a term. */
  TERM_DATES = 16,
  /** Acting (1 bit) and provenance (the rest): u16. */
  TERM_META = 17,
  RELATION_SUBJECT = 19,
  RELATION_OBJECT = 20,
  /** u8: index in RELATION_TYPES. */
  RELATION_TYPE = 21,
  /** Rows of relation, from, to, for dated ones; in order of relations: u32. */
  RELATION_DATES = 22,
  /** Relations in order of object. */
  RELATIONS_BY_OBJECT = 23,
  /** Rows of country letters, entity + 1, government + 1 (0: none), in order of letters: u32. */
  COUNTRIES = 24,
  /** JSON in symbols: types, roles, role phrases, sources, given names (see lexicon.ts). */
  LEXICON = 25,
  /** JSON in symbols: rates and quantities to compare with (see quantities.ts). */
  QUANTITIES = 26,
  /** Symbols of which the texts of records are made, each after its length: bytes. */
  SYMBOLS = 27,
  /** The same for names. */
  NAME_SYMBOLS = 28,
  /** The same for the sections of JSON. */
  JSON_SYMBOLS = 29,
  /** u16: the bits of a meaning that names with one meaning mostly have. */
  NAME_METAS = 30,
}

/** Forms by their number in a meaning; the last two say that something else follows. */
export const NAME_FORMS: readonly NameForm[] = [
  'full', 'short', 'acronym', 'surname', 'former', 'weak', 'definite', 'demonym', 'metonym', 'title-name',
];
/** A form byte, from and to come next. */
export const DATED_FORM = 14;
/** A role phrase: its "entity" is the phrase's number in the lexicon, and it has no name, but twelve bits of its words above the form. */
export const ROLE_FORM = 15;
export const WORDS_SHIFT = 4;
export const FORM_BITS = 0xf;
export const EXACT_BIT = 0x10;
/** The name is the one of the meaning before. */
export const SAME_NAME_BIT = 0x20;
export const PRIOR_SHIFT = 6;
export const PRIOR_SCALE = 1000;
/** Of the number that an entry of a name begins with: the entry holds meanings one after another, and the rest is its length. */
export const MANY_BIT = 1;
/** After the name of an entry that has one meaning: the number of its bits among the metas, and the entity in two bytes. */
export const ONE_MEANING_BYTES = 3;
export const MOST_METAS = 0x100;
/** Entities from here on are told in entries of many meanings only. */
export const MOST_SHORT_ENTITIES = 0x10000;

/** Bounds that keep a hostile pack from costing more than its size; the compiler keeps to them. */
export const MOST_ENTRY_BYTES = 1 << 15;
export const MOST_NAME_BYTES = 1 << 10;
export const MOST_PROBES = 4096;
/** Of what leads to a name, token by token: a step looks through them. */
export const MOST_DEPTHS = 256;
/** Of a text that is written in symbols, decoded. */
export const MOST_TEXT_BYTES = 1 << 12;

/** Codes of one byte below this are symbols; from it to ESCAPE they say, with a second byte, the others. */
export const ONE_BYTE_SYMBOLS = 247;
/** The next byte stands for itself. */
export const ESCAPE = 255;
export const MOST_SYMBOLS = ONE_BYTE_SYMBOLS + ((ESCAPE - ONE_BYTE_SYMBOLS) << 8);
export const MOST_SYMBOL_BYTES = 16;

/** Records between two offsets: the way to one is at most this many lengths. */
export const RECORD_BLOCK = 16;
/** Entities between two counts of lives. */
export const LIFE_BLOCK = 32;

export const KINDS: readonly EntityKind[] = ['person', 'organization', 'office', 'place', 'government', 'event', 'law', 'other'];

/** Stored one way; the reader turns them round. Order is part of the format. */
export const RELATION_TYPES: readonly RelationType[] = [
  'member-of', 'part-of', 'headquarters', 'chaired-by', 'led-by', 'party', 'capital', 'country', 'successor', 'participant', 'location',
];
export const INVERSE_TYPES: readonly RelationType[] = [
  'has-member', 'has-part', 'seat-of', 'chairs', 'leads', 'has-member', 'capital-of', 'has-part', 'predecessor', 'participant', 'location',
];

/** Bits of a record: which values follow, in this order. The commonest come first, so that one byte holds most records' bits. */
export enum Has {
  /** The title of the article is the name: no value. */
  TITLE_IS_NAME = 1, WIKIDATA = 1 << 1, GLOSS = 1 << 2, NAMES = 1 << 3,
  /** Takes the article: no value. */
  ARTICLE = 1 << 4, TITLE = 1 << 5,
  /** The id is the slug of the name: no value. */
  ID_IS_SLUG = 1 << 6,
  ADJECTIVE = 1 << 7, SYSTEM = 1 << 8, CURRENCY = 1 << 9, ROLE = 1 << 10, BODY = 1 << 11,
  /** Of offices: no value. */
  MANY_HOLDERS = 1 << 12, CHIEF = 1 << 13,
  /** The name is not itself the first of the names shown: no value. */
  NO_FIRST_NAME = 1 << 14, QUANTITIES = 1 << 15,
  /** Stretches of the gloss that tell posts, each with its dates. */
  POSTS = 1 << 16,
}
/** Bits that no record has. */
export const UNKNOWN_BITS = ~0x1ffff;

/** A column of numbers below `limit` has the narrowest width that holds them. */
export function widthBelow(limit: number): 1 | 2 | 4 {
  return limit <= 0x100 ? 1 : limit <= 0x10000 ? 2 : 4;
}

/** Spreads a trie edge over 32 bits; signed, as engines hold it. */
export function hashEdge(parent: number, key: number): number {
  let mixed = Math.imul(parent, 0x9e3779b1) ^ key;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** Of a slot of the trie: its tag; whether edges lead on from it; whether a name ends there. Who follows a name asks no other slot for the last two. */
export enum Edge { TAG = 0x3fff, LEADS_ON = 0x4000, ENDS = 0x8000 }

/**
 * What tells an edge from the others near its slot: the low bits, for the high ones chose the slot, and with the key, for in a
 * large table the slot has told most of the hash. Never 0, which marks an empty slot.
 */
export function tagOf(hash: number, key: number): number {
  return (hash ^ key) & Edge.TAG || 1;
}

/** A token's bits in its word of the first tokens: with three of them a third fewer other words pass than with two. */
export const firstBits = (key: number): number => (1 << (key & 31)) | (1 << (key >>> 27)) | (1 << (key >>> 22));

/** Slot of a hash in a table of any size: high bits decide. */
export function slotOf(hash: number, slots: number): number {
  return ((hash >>> 0) * (slots / 0x100000000)) | 0;
}

/**
 * Checksum of all words but the checksum's own, against damage: every change of one word changes it, and the order of
 * disk sectors counts. In short runs of little work: a pack is opened once in a background's life, and a function that
 * is called often is compiled sooner than one long loop.
 */
export function checksumOf(words: Uint32Array): number {
  const signed = new Int32Array(words.buffer, words.byteOffset, words.length);
  let sum = sumOfRun(signed, 0, HeaderWord.CHECKSUM, 0);
  for (let at = HeaderWord.CHECKSUM + 1; at < signed.length; at += CHECKSUM_RUN) {
    sum = Math.imul(sumOfRun(signed, at, Math.min(at + CHECKSUM_RUN, signed.length), sum), 0x9e3779b1);
  }
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Words of a disk sector. */
const CHECKSUM_RUN = 128;

function sumOfRun(words: Int32Array, start: number, end: number, before: number): number {
  let sum = before;
  for (let at = start; at < end; at += 1) sum = ((sum << 5) | (sum >>> 27)) ^ words[at];
  return sum;
}

/** Twelve bits of all the keys of a role phrase: at a node to which other words lead by collision they differ. */
export function bitsOfWords(keys: ArrayLike<number>, first: number, end: number): number {
  let hash = 0;
  for (let at = first; at < end; at += 1) hash = Math.imul(hash ^ keys[at], 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) & 0xfff;
}
