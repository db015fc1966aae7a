import type { Entity, EntityRef, Period, Relation, Term } from '../model/entity.js';
import { keyOfFolded } from '../text/hash.js';
import type { EntityIndex, Knowledge, Office, ReferenceQuantity } from './api.js';
import { HeaderWord, KINDS, Section, slotOf } from './format.js';
import { composeGloss } from './gloss.js';
import { lazyJson } from './lexicon.js';
import type { Lexicon, QuantityLists } from './lexicon.js';
import { NameTable } from './names.js';
import { OfficeComposer } from './offices.js';
import { packCountry, unpackCountry } from './office-name.js';
import { requirePack } from './pack-error.js';
import { periodOf, unpackDate } from './partial-date.js';
import { quantitiesOfCountry, rateOf, referencesOf } from './quantities.js';
import { RecordTable, entityFields } from './records.js';
import type { PackRecord } from './records.js';
import { RelationTable } from './relations.js';
import { lowerBound, requireBelow, Sections } from './sections.js';
import { TermTable } from './terms.js';

export { PackError } from './pack-error.js';

/** Neighbours beyond this are left out: company is evidence only while it is small. */
const MOST_NEIGHBOURS = 255;

/**
 * Opens a pack: checks that it is whole and consistent, and answers from its columns. Nothing is copied and no
 * name or record is decoded. Throws PackError with the reason for anything but a sound pack of this format.
 */
export function openPack(buffer: ArrayBuffer): OpenKnowledge {
  return new OpenKnowledge(buffer);
}

export class OpenKnowledge implements Knowledge {
  readonly asOf: string;
  readonly entityCount: number;
  /** Size of the pack. */
  readonly bytes: number;
  readonly gazetteer: NameTable;
  private readonly records: RecordTable;
  private readonly terms: TermTable;
  private readonly relations: RelationTable;
  private readonly offices: OfficeComposer;
  private readonly kinds: Uint8Array;
  private readonly types: Uint8Array;
  private readonly prominences: Uint8Array;
  private readonly countryOfEntity: Uint16Array;
  private readonly lives: Uint32Array;
  private readonly ids: Uint32Array;
  private readonly countries: Uint32Array;
  private readonly countryLetters: Uint32Array;
  private readonly lexicon: () => Lexicon;
  private readonly quantities: () => QuantityLists;
  private countryQuantities: readonly ReferenceQuantity[] | undefined;

  constructor(buffer: ArrayBuffer) {
    const sections = new Sections(buffer);
    const count = sections.header[HeaderWord.ENTITIES];
    this.entityCount = count;
    this.bytes = buffer.byteLength;
    const asOf = unpackDate(sections.header[HeaderWord.AS_OF]);
    requirePack(asOf !== undefined, 'the pack does not say its date');
    this.asOf = asOf;
    this.lexicon = lazyJson<Lexicon>(sections.column(Section.LEXICON, Uint8Array), ['types', 'roles', 'phrases', 'sources']);
    this.quantities = lazyJson<QuantityLists>(sections.column(Section.QUANTITIES, Uint8Array), ['rates', 'references']);
    this.gazetteer = new NameTable(sections, (index) => this.lexicon().phrases[index]);
    const sourceAt = (at: number): string | undefined => this.lexicon().sources[at]?.id;
    this.records = new RecordTable(sections, count, (index) => this.gazetteer.nameAt(index), sourceAt);
    this.terms = new TermTable(sections, count, (index) => this.refOf(index), sourceAt);
    this.relations = new RelationTable(sections, count, (index) => this.refOf(index));
    this.offices = new OfficeComposer(this, this.lexicon, (index) => this.records.decode(index));
    this.kinds = sections.column(Section.ENTITY_KIND, Uint8Array, count);
    requireBelow(this.kinds, KINDS.length, 'kind of entity');
    this.types = sections.column(Section.ENTITY_TYPE, Uint8Array, count);
    this.prominences = sections.column(Section.PROMINENCE, Uint8Array, count);
    requireBelow(this.prominences, 101, 'prominence of entity');
    this.countryOfEntity = sections.column(Section.COUNTRY, Uint16Array, count);
    this.lives = sections.column(Section.LIFE, Uint32Array, count * 2);
    this.ids = sections.column(Section.ID_TABLE, Uint32Array);
    requirePack(this.ids.length > count, 'the table of ids is full');
    requireBelow(this.ids, count + 1, 'entry of the table of ids');
    this.countries = sections.column(Section.COUNTRIES, Uint32Array);
    this.countryLetters = this.countries.filter((_, at) => at % 3 === 0);
    requirePack(this.countries.length % 3 === 0, 'the table of countries is malformed');
    for (let at = 0; at < this.countries.length; at += 3) {
      requirePack(this.countries[at + 1] < count && this.countries[at + 2] <= count, 'a country is no entity');
    }
  }

  entity(index: EntityIndex): Entity {
    const kept = entityFields(this.records.decode(index));
    const relations = this.relations.of(index);
    const entity: Entity = {
      ...kept,
      kind: this.kindOf(index),
      handWritten: kept.gloss !== undefined,
      prominence: this.prominences[index],
      relations,
    };
    const type = this.typeOf(index);
    const country = this.countryOf(index);
    if (type !== undefined) entity.type = type;
    if (country !== undefined) entity.country = country;
    const gloss = kept.gloss ?? this.composedGloss(index, entity);
    if (gloss !== undefined) entity.gloss = gloss;
    return entity;
  }

  private composedGloss(index: EntityIndex, entity: Entity): string | undefined {
    const home = entity.country === undefined ? undefined : this.country(entity.country);
    const record = home === undefined || home === index ? undefined : this.records.decode(home);
    return composeGloss({
      ...entity,
      terms: entity.kind === 'person' ? this.terms.of(index) : [],
      ...(record?.adjective === undefined ? {} : { adjective: record.adjective }),
      ...(record === undefined ? {} : { countryName: `${record.article ? 'the ' : ''}${record.name}` }),
    });
  }

  get termCount(): number {
    return this.terms.count;
  }

  /** Everything in an entity's record, for tools. */
  record(index: EntityIndex): PackRecord {
    return this.records.decode(index);
  }

  idOf(index: EntityIndex): string {
    return this.records.id(index);
  }

  find(id: string): EntityIndex | undefined {
    const { ids } = this;
    let slot = slotOf(keyOfFolded(id), ids.length);
    for (let probe = 0; probe < ids.length; probe += 1) {
      const entry = ids[slot];
      if (entry === 0) return undefined;
      if (this.records.id(entry - 1) === id) return entry - 1;
      slot = slot + 1 === ids.length ? 0 : slot + 1;
    }
    return undefined;
  }

  /** First entity whose id is not below the given one: ids are stored in order. */
  lowerBound(id: string): EntityIndex {
    let low = 0;
    let high = this.entityCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.records.id(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  kindOf(index: EntityIndex): Entity['kind'] {
    return KINDS[this.kinds[index]];
  }

  typeOf(index: EntityIndex): string | undefined {
    const type = this.types[index];
    return type === 0 ? undefined : this.lexicon().types[type - 1];
  }

  prominenceOf(index: EntityIndex): number {
    return this.prominences[index];
  }

  countryOf(index: EntityIndex): string | undefined {
    return unpackCountry(this.countryOfEntity[index]);
  }

  lifeOf(index: EntityIndex): Period {
    return periodOf(this.lives[index * 2], this.lives[index * 2 + 1]);
  }

  neighbours(index: EntityIndex): readonly EntityIndex[] {
    const found = new Set(this.relations.company(index, MOST_NEIGHBOURS));
    for (const other of this.terms.company(index)) found.add(other);
    const letters = this.countryOf(index);
    const home = letters === undefined ? undefined : this.country(letters);
    if (home !== undefined) found.add(home);
    found.delete(index);
    return [...found].slice(0, MOST_NEIGHBOURS);
  }

  termsOf(person: EntityIndex): readonly Term[] {
    return this.terms.of(person);
  }

  termsIn(id: string): readonly Term[] {
    const office = this.find(id);
    return office === undefined ? [] : this.terms.in(office);
  }

  holdersOn(id: string, day: string): readonly Term[] {
    const office = this.find(id);
    return office === undefined ? [] : this.terms.on(office, day);
  }

  relationsOf(index: EntityIndex, type?: Relation['type']): readonly Relation[] {
    return this.relations.of(index, type);
  }

  country(iso2: string): EntityIndex | undefined {
    const row = this.countryRow(iso2);
    return row < 0 ? undefined : this.countries[row + 1];
  }

  government(iso2: string): EntityIndex | undefined {
    const row = this.countryRow(iso2);
    return row < 0 || this.countries[row + 2] === 0 ? undefined : this.countries[row + 2] - 1;
  }

  private countryRow(iso2: string): number {
    const letters = packCountry(iso2);
    const at = lowerBound(this.countryLetters, letters);
    return letters !== 0 && this.countryLetters[at] === letters ? at * 3 : -1;
  }

  office(owner: string, role: string): Office | undefined {
    return this.offices.compose(owner, role);
  }

  officeById(id: string): Office | undefined {
    return this.offices.byId(id);
  }

  rate(currency: string, period: string): { perUsd: number; source: string; period: string } | undefined {
    return rateOf(this.quantities(), currency, period);
  }

  reference(measure: string, iso2?: string): readonly ReferenceQuantity[] {
    this.countryQuantities ??= this.quantitiesOfCountries();
    return referencesOf([...this.quantities().references, ...this.countryQuantities], measure, iso2);
  }

  private quantitiesOfCountries(): ReferenceQuantity[] {
    const found: ReferenceQuantity[] = [];
    for (let at = 1; at < this.countries.length; at += 3) {
      const index = this.countries[at];
      found.push(...quantitiesOfCountry(this.records.decode(index), this.countryOf(index) ?? '', this.prominences[index]));
    }
    return found;
  }

  source(id: string): { name: string; url?: string; asOf?: string } | undefined {
    const source = this.lexicon().sources.find((one) => one.id === id);
    if (source === undefined) return undefined;
    return { name: source.name, ...(source.url === undefined ? {} : { url: source.url }), ...(source.asOf === undefined ? {} : { asOf: source.asOf }) };
  }

  private refOf(index: EntityIndex): EntityRef {
    const { id, name, wikidata, wikipedia } = this.records.decode(index);
    return { id, name, ...(wikidata === undefined ? {} : { wikidata }), ...(wikipedia === undefined ? {} : { wikipedia }) };
  }
}
