import type { DatedName, Entity, PartialDate, Quantity } from '../model/entity.js';
import { ByteReader } from './bytes.js';
import { Field, Section } from './format.js';
import { PackError } from './pack-error.js';
import { unpackDate } from './partial-date.js';
import { requireRising } from './sections.js';
import type { Sections } from './sections.js';

/** What a record holds: an entity without its relations, and what only the reader of packs needs. */
export interface PackRecord extends Omit<Entity, 'kind' | 'type' | 'country' | 'prominence' | 'relations' | 'handWritten'> {
  /** Usual adjective of a country: "Slovak". */
  adjective?: string;
  /** Takes the article: "the Netherlands". */
  article: boolean;
  /** monarchy, republic or other, of a country. */
  system?: string;
  currency?: string;
  /** Role and body of an office. */
  role?: string;
  body?: string;
  manyHolders: boolean;
  /** Office that "its chief" means. */
  chief?: string;
}

/** The fields of a record that are an entity's own. */
export function entityFields(record: PackRecord): Omit<Entity, 'kind' | 'type' | 'country' | 'prominence' | 'relations' | 'handWritten'> {
  const { id, name, names, quantities, sources, checked } = record;
  const fields: ReturnType<typeof entityFields> = { id, name, names, quantities, sources, checked };
  for (const field of OPTIONAL_FIELDS) {
    const value = record[field];
    if (value !== undefined) fields[field] = value;
  }
  return fields;
}

const OPTIONAL_FIELDS = ['wikidata', 'wikipedia', 'gloss', 'born', 'died', 'founded', 'dissolved'] as const;

/** Decodes records, one at a time. */
export class RecordTable {
  private readonly offsets: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly reader = new ByteReader();

  constructor(sections: Sections, count: number, private readonly nameAt: (index: number) => string, private readonly sourceAt: (index: number) => string | undefined) {
    this.offsets = sections.column(Section.RECORD_OFFSETS, Uint32Array, count + 1);
    this.bytes = sections.column(Section.RECORDS, Uint8Array);
    requireRising(this.offsets, this.bytes.length, 'starts of records');
  }

  /** The id alone, with which a record begins. */
  id(index: number): string {
    return this.open(index).text();
  }

  /** The whole record; PackError if it is malformed. */
  decode(index: number): PackRecord {
    const reader = this.open(index);
    const record: PackRecord = {
      id: reader.text(), name: reader.text(), names: [], quantities: [], sources: [], checked: '', article: false, manyHolders: false,
    };
    for (let field = reader.byte(); field !== 0; field = reader.byte()) this.readField(reader, field, record);
    return record;
  }

  private open(index: number): ByteReader {
    if (!(index >= 0 && index < this.offsets.length - 1)) throw new PackError(`there is no entity ${index}`);
    return this.reader.open(this.bytes, this.offsets[index], this.offsets[index + 1]);
  }

  private readField(reader: ByteReader, field: number, record: PackRecord): void {
    switch (field) {
      case Field.WIKIDATA: record.wikidata = `Q${reader.number()}`; break;
      case Field.WIKIPEDIA: record.wikipedia = reader.text() || record.name; break;
      case Field.GLOSS: record.gloss = reader.text(); break;
      case Field.BORN: record.born = readDate(reader); break;
      case Field.DIED: record.died = readDate(reader); break;
      case Field.FOUNDED: record.founded = readDate(reader); break;
      case Field.DISSOLVED: record.dissolved = readDate(reader); break;
      case Field.NAMES: record.names = this.readNames(reader); break;
      case Field.QUANTITIES: record.quantities = readList(reader, (from) => this.readQuantity(from)); break;
      case Field.SOURCES: record.sources = readList(reader, (from) => this.readSource(from)); break;
      case Field.CHECKED: record.checked = readDate(reader); break;
      case Field.ADJECTIVE: record.adjective = reader.text(); break;
      case Field.ARTICLE: record.article = true; break;
      case Field.SYSTEM: record.system = reader.text(); break;
      case Field.CURRENCY: record.currency = reader.text(); break;
      case Field.ROLE: record.role = reader.text(); break;
      case Field.BODY: record.body = reader.text(); break;
      case Field.MANY_HOLDERS: record.manyHolders = true; break;
      case Field.CHIEF: record.chief = reader.text(); break;
      default: throw new PackError(`a record has the unknown field ${field}`);
    }
  }

  private readSource(reader: ByteReader): string {
    return this.sourceAt(reader.number()) ?? '';
  }

  private readQuantity(reader: ByteReader): Quantity {
    return { measure: reader.text(), value: Number(reader.text()), unit: reader.text(), year: reader.number(), source: this.readSource(reader) };
  }

  /** Names are numbers in the table of names; the lowest bit says that from and to follow. */
  private readNames(reader: ByteReader): DatedName[] {
    return readList(reader, (from) => {
      const word = from.number();
      const name: DatedName = { name: this.nameAt(Math.floor(word / 2)) };
      if (word % 2 === 1) {
        const start = unpackDate(from.number());
        const end = unpackDate(from.number());
        if (start !== undefined) name.from = start;
        if (end !== undefined) name.to = end;
      }
      return name;
    });
  }
}

function readDate(reader: ByteReader): PartialDate {
  return unpackDate(reader.number()) ?? '';
}

function readList<T>(reader: ByteReader, read: (reader: ByteReader) => T): T[] {
  const list: T[] = [];
  // A hostile length ends at the record's end: every item takes at least a byte.
  for (let left = reader.number(); left > 0; left -= 1) list.push(read(reader));
  return list;
}
