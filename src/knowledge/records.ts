import type { DatedName, Entity, EntityRef, PartialDate, Post, Quantity } from '../model/entity.js';
import { slug } from '../text/slug.js';
import { ByteReader } from './bytes.js';
import { Has, RECORD_BLOCK, Section, UNKNOWN_BITS } from './format.js';
import type { Lexicon, Provenance } from './lexicon.js';
import { PackError } from './pack-error.js';
import { periodOf, unpackDate } from './partial-date.js';
import type { Sections } from './sections.js';
import { SymbolTable } from './symbols.js';

/** What a record holds: an entity without what stands in columns, and what only the reader of packs needs. */
export interface PackRecord extends Pick<Entity, 'id' | 'name' | 'wikidata' | 'wikipedia' | 'gloss' | 'names' | 'quantities' | 'sources' | 'checked'> {
  /** Usual adjective of a country: "Slovak". */
  adjective?: string;
  /** Takes the article: "the Netherlands". */
  article: boolean;
  /** monarchy, republic or other, of a country. */
  system?: string;
  currency?: string;
  /** Role and body of an office, where its id does not say them. */
  role?: string;
  body?: string;
  manyHolders: boolean;
  /** Office that "its chief" means. */
  chief?: string;
  /** What a person was when, in the words of the gloss: "head of World Athletics" since 2015. */
  posts: readonly Post[];
}

/** Decodes records, one at a time. */
export class RecordTable {
  private readonly blocks: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly symbols: SymbolTable;
  private readonly reader = new ByteReader();

  constructor(
    sections: Sections,
    private readonly count: number,
    private readonly nameAt: (offset: number) => string,
    private readonly lexicon: () => Lexicon,
  ) {
    this.blocks = sections.column(Section.RECORD_BLOCKS, Uint32Array, Math.ceil(count / RECORD_BLOCK));
    this.bytes = sections.column(Section.RECORDS, Uint8Array);
    this.symbols = new SymbolTable(sections, Section.SYMBOLS);
  }

  /** What names the entity, without the rest of its record. */
  ref(index: number): EntityRef {
    const reader = this.open(index);
    return this.readRef(reader, this.readBits(reader));
  }

  /** Its names, the usual one first. */
  names(index: number): string[] {
    const reader = this.open(index);
    const bits = this.readBits(reader);
    const ref = this.readRef(reader, bits);
    reader.number();
    if ((bits & Has.GLOSS) !== 0) reader.skip(reader.number());
    return (bits & Has.NAMES) === 0 ? [ref.name] : [ref.name, ...this.readNames(reader).map(({ name }) => name)];
  }

  /** The whole record; PackError if it is malformed. */
  decode(index: number): PackRecord {
    const reader = this.open(index);
    const bits = this.readBits(reader);
    const ref = this.readRef(reader, bits);
    const { sources, checked } = this.provenance(reader.number());
    const has = (bit: number): boolean => (bits & bit) !== 0;
    const record: PackRecord = { ...ref, names: [], quantities: [], posts: [], sources, checked, article: has(Has.ARTICLE), manyHolders: has(Has.MANY_HOLDERS) };
    if (has(Has.GLOSS)) record.gloss = this.text(reader);
    if (!has(Has.NO_FIRST_NAME)) record.names.push({ name: ref.name });
    if (has(Has.NAMES)) record.names.push(...this.readNames(reader));
    if (has(Has.QUANTITIES)) record.quantities = readList(reader, (from) => this.readQuantity(from));
    if (has(Has.ADJECTIVE)) record.adjective = this.text(reader);
    if (has(Has.SYSTEM)) record.system = this.word(reader);
    if (has(Has.CURRENCY)) record.currency = this.word(reader);
    if (has(Has.ROLE)) record.role = this.word(reader);
    if (has(Has.BODY)) record.body = this.text(reader);
    if (has(Has.CHIEF)) record.chief = this.text(reader);
    if (has(Has.POSTS)) record.posts = readList(reader, (from) => readPost(from, record.gloss ?? ''));
    return record;
  }

  private open(index: number): ByteReader {
    if (!(index >= 0 && index < this.count)) throw new PackError(`there is no entity ${index}`);
    const reader = this.reader.open(this.bytes, this.blocks[Math.floor(index / RECORD_BLOCK)], this.bytes.length);
    reader.skipEntries(index % RECORD_BLOCK);
    reader.enter(this.bytes.length);
    return reader;
  }

  /** Every record begins with its bits … */
  private readBits(reader: ByteReader): number {
    const bits = reader.number();
    if ((bits & UNKNOWN_BITS) !== 0) throw new PackError(`a record has the unknown bits ${bits}`);
    return bits;
  }

  /** … its name, its id as what differs from the name's slug, and its identifiers. */
  private readRef(reader: ByteReader, bits: number): EntityRef {
    const name = this.nameAt(reader.number());
    const ref: EntityRef = { id: this.readId(reader, bits, name), name };
    if ((bits & Has.WIKIDATA) !== 0) ref.wikidata = `Q${reader.number()}`;
    if ((bits & Has.TITLE_IS_NAME) !== 0) ref.wikipedia = name;
    // Stored as what differs from the name: "Georgia" and " (country)".
    else if ((bits & Has.TITLE) !== 0) ref.wikipedia = name.slice(0, reader.number()) + this.text(reader);
    return ref;
  }

  private readId(reader: ByteReader, bits: number, name: string): string {
    if ((bits & Has.ID_IS_SLUG) !== 0) return slug(name);
    const shared = reader.number();
    const rest = this.text(reader);
    return shared === 0 ? rest : slug(name).slice(0, shared) + rest;
  }

  private provenance(index: number): Provenance {
    const found = this.lexicon().provenances[index] as Provenance | undefined;
    if (found === undefined) throw new PackError(`there is no provenance ${index}`);
    return found;
  }

  private text(reader: ByteReader): string {
    const length = reader.number();
    const start = reader.position;
    reader.skip(length);
    return this.symbols.text(this.bytes, start, reader.position);
  }

  private word(reader: ByteReader): string {
    const index = reader.number();
    const found = this.lexicon().words[index] as string | undefined;
    if (found === undefined) throw new PackError(`there is no word ${index}`);
    return found;
  }

  private readQuantity(reader: ByteReader): Quantity {
    return {
      measure: this.word(reader), value: Number(this.text(reader)), unit: this.word(reader), year: reader.number(), source: this.word(reader),
    };
  }

  /** Names are offsets in the section of names; the lowest bit says that from and to follow. */
  private readNames(reader: ByteReader): DatedName[] {
    return readList(reader, (from) => {
      const word = from.number();
      const name: DatedName = { name: this.nameAt(Math.floor(word / 2)) };
      if (word % 2 === 1) {
        const start: PartialDate | undefined = unpackDate(from.number());
        const end: PartialDate | undefined = unpackDate(from.number());
        if (start !== undefined) name.from = start;
        if (end !== undefined) name.to = end;
      }
      return name;
    });
  }
}

/** The stretch of the gloss, then the dates. */
function readPost(reader: ByteReader, gloss: string): Post {
  const title = gloss.slice(reader.number(), reader.number());
  return { title, ...periodOf(reader.number(), reader.number()) };
}

const MOST_ITEMS = 1000;

function readList<T>(reader: ByteReader, read: (reader: ByteReader) => T): T[] {
  const length = reader.number();
  if (length > MOST_ITEMS) throw new PackError(`a list of a record has ${length} items, at most ${MOST_ITEMS} are allowed`);
  return Array.from({ length }, () => read(reader));
}
