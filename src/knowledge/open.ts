import type { DatedName, Entity, EntityRef, Period, Post, Relation, Term } from '../model/entity.js';
import type { Language } from '../model/language.js';
import { keySetOf } from '../text/key-set.js';
import type { KeySet } from '../text/key-set.js';
import type { EntityIndex, Knowledge, Office, ReferenceQuantity } from './api.js';
import { CountryTable } from './countries.js';
import { DayColumn } from './day-column.js';
import { HeaderWord, LIFE_BLOCK, Section } from './format.js';
import { composeGloss } from './gloss.js';
import { IdOrder } from './id-order.js';
import { lazyLexicon, lazyQuantities } from './lexicon.js';
import type { Lexicon, QuantityLists } from './lexicon.js';
import { NameTable } from './names.js';
import { splitWordLists, splitWords, wordKeysOf } from './word-lists.js';
import type { Grammar } from './grammar.js';
import type { WordKeys } from './word-lists.js';
import { OfficeComposer } from './offices.js';
import { PackError, requirePack } from './pack-error.js';
import { periodOf, unpackDate } from './partial-date.js';
import { quantitiesOfCountry, rateOf, referencesOf, withArticle } from './quantities.js';
import { RecordTable } from './records.js';
import { RelationTable } from './relations.js';
import { Sections } from './sections.js';
import { SymbolTable } from './symbols.js';
import { TermTable } from './terms.js';
import { hasLifeIn, kindIn, prominenceIn, typeIn } from './traits.js';

export { PackError } from './pack-error.js';

/** Neighbours beyond this are left out: company is evidence only while it is small. */
const MOST_NEIGHBOURS = 255;
const NOBODY: readonly EntityIndex[] = [];
const UNKNOWN_LIFE: Period = {};

/**
 * Opens a pack: checks that it is whole and of this format, and answers from its columns. Nothing is copied and no
 * name or record is decoded. Throws PackError with the reason for anything else; a pack that was forged, with a
 * checksum to fit, is refused in the same way by the first question that would lead outside it.
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
  private readonly traits: Uint32Array;
  private readonly lifeRows: Uint32Array;
  private readonly lives: DayColumn;
  private readonly ids: IdOrder;
  private readonly countries: CountryTable;
  private readonly lexicon: () => Lexicon;
  private readonly quantities: () => QuantityLists;
  private countryQuantities: readonly ReferenceQuantity[] | undefined;
  #givenNames: KeySet | undefined;
  #womensNames: KeySet | undefined;
  #words: WordKeys | undefined;

  constructor(buffer: ArrayBuffer) {
    const sections = new Sections(buffer);
    const count = sections.header[HeaderWord.ENTITIES];
    this.entityCount = count;
    this.bytes = buffer.byteLength;
    const asOf = unpackDate(sections.header[HeaderWord.AS_OF]);
    requirePack(asOf !== undefined, 'the pack does not say its date');
    this.asOf = asOf;
    const symbols = new SymbolTable(sections, Section.JSON_SYMBOLS);
    const lexicon = sections.column(Section.LEXICON, Uint8Array);
    const quantities = sections.column(Section.QUANTITIES, Uint8Array);
    this.lexicon = lazyLexicon(() => symbols.whole(lexicon));
    this.quantities = lazyQuantities(() => symbols.whole(quantities));
    this.gazetteer = new NameTable(sections, (at) => this.lexicon().phrases[at]);
    this.records = new RecordTable(sections, count, (offset) => this.gazetteer.nameAt(offset), this.lexicon);
    this.terms = new TermTable(sections, count, (index) => this.ref(index), (at) => this.lexicon().provenances[at]);
    this.relations = new RelationTable(sections, count, (index) => this.ref(index));
    this.offices = new OfficeComposer(this, this.lexicon, (index) => this.records.decode(index));
    this.traits = sections.column(Section.ENTITY_TRAITS, Uint32Array, count);
    this.lifeRows = sections.column(Section.LIFE_ROWS, Uint32Array, Math.ceil(count / LIFE_BLOCK));
    this.lives = new DayColumn(sections.column(Section.LIVES, Uint8Array));
    this.ids = new IdOrder(count, (index) => this.idOf(index));
    this.countries = new CountryTable(sections, count, this.traits);
  }

  get givenNames(): KeySet {
    return this.#givenNames ??= keySetOf(splitWords(this.lexicon().givenNames));
  }

  get womensNames(): KeySet {
    return this.#womensNames ??= keySetOf(splitWords(this.lexicon().womensNames));
  }

  get words(): WordKeys {
    return this.#words ??= wordKeysOf(splitWordLists(this.lexicon().wordLists));
  }

  get languages(): readonly Language[] {
    return this.lexicon().languages;
  }

  get grammar(): Grammar {
    return this.lexicon().grammar;
  }

  entity(index: EntityIndex): Entity {
    const { id, name, names, quantities, sources, checked, wikidata, wikipedia, gloss: written } = this.records.decode(index);
    const kind = this.kindOf(index);
    const entity: Entity = {
      id, name, names, quantities, sources, checked, kind, handWritten: written !== undefined, prominence: this.prominenceOf(index),
      relations: this.relations.of(index), ...this.lifeFields(index, kind),
    };
    if (wikidata !== undefined) entity.wikidata = wikidata;
    if (wikipedia !== undefined) entity.wikipedia = wikipedia;
    const type = this.typeOf(index);
    const country = this.countryOf(index);
    if (type !== undefined) entity.type = type;
    if (country !== undefined) entity.country = country;
    const gloss = written ?? this.composedGloss(index, entity);
    if (gloss !== undefined) entity.gloss = gloss;
    return entity;
  }

  private composedGloss(index: EntityIndex, entity: Entity): string | undefined {
    const home = entity.country === undefined ? undefined : this.country(entity.country);
    const record = home === undefined || home === index ? undefined : this.records.decode(home);
    return composeGloss({
      ...entity,
      hasOffice: entity.kind === 'person' && this.terms.of(index).length > 0,
      ...(record?.adjective === undefined ? {} : { adjective: record.adjective }),
      ...(home === undefined || record === undefined ? {} : { countryName: this.nameInSentence(home) }),
    });
  }

  private lifeFields(index: EntityIndex, kind: Entity['kind']): Pick<Entity, 'born' | 'died' | 'founded' | 'dissolved'> {
    const { from, to } = this.lifeOf(index);
    const [begin, end] = kind === 'person' ? (['born', 'died'] as const) : (['founded', 'dissolved'] as const);
    return { ...(from === undefined ? {} : { [begin]: from }), ...(to === undefined ? {} : { [end]: to }) };
  }

  ref(index: EntityIndex): EntityRef {
    return this.records.ref(index);
  }

  nameInSentence(index: EntityIndex): string {
    return withArticle(this.records.decode(index));
  }

  namesOf(index: EntityIndex): readonly string[] {
    return this.records.names(index);
  }

  datedNamesOf(index: EntityIndex): readonly DatedName[] {
    return this.records.decode(index).names;
  }

  ofType(type: string): readonly EntityIndex[] {
    const number = this.lexicon().types.indexOf(type) + 1;
    const found: EntityIndex[] = [];
    if (number === 0) return found;
    for (let at = 0; at < this.entityCount; at += 1) if (typeIn(this.traits[at]) === number) found.push(at);
    return found;
  }

  idOf(index: EntityIndex): string {
    return this.records.ref(index).id;
  }

  find(id: string): EntityIndex | undefined {
    return this.ids.find(id);
  }

  lowerBound(id: string): EntityIndex {
    return this.ids.lowerBound(id);
  }

  kindOf(index: EntityIndex): Entity['kind'] {
    const kind = kindIn(this.traits[index]);
    if (kind === undefined) throw new PackError(`entity ${index} is of no known kind`);
    return kind;
  }

  typeOf(index: EntityIndex): string | undefined {
    const type = typeIn(this.traits[index]);
    return type === 0 ? undefined : this.lexicon().types[type - 1];
  }

  prominenceOf(index: EntityIndex): number {
    return prominenceIn(this.traits[index]);
  }

  sharedTraits(index: EntityIndex): number | undefined {
    const traits = this.traits[index];
    return hasLifeIn(traits) ? undefined : traits;
  }

  countryOf(index: EntityIndex): string | undefined {
    return this.countries.of(index);
  }

  lifeOf(index: EntityIndex): Period {
    if (!hasLifeIn(this.traits[index])) return UNKNOWN_LIFE;
    let row = this.lifeRows[Math.floor(index / LIFE_BLOCK)];
    for (let at = index - index % LIFE_BLOCK; at < index; at += 1) if (hasLifeIn(this.traits[at])) row += 1;
    requirePack(row * 2 + 1 < this.lives.length, `entity ${index} has a life that is not there`);
    return periodOf(this.lives.at(row * 2), this.lives.at(row * 2 + 1));
  }

  neighbours(index: EntityIndex): readonly EntityIndex[] {
    const related = this.relations.company(index, MOST_NEIGHBOURS);
    const serving = this.terms.company(index);
    const letters = this.countryOf(index);
    const home = letters === undefined ? undefined : this.country(letters);
    if (related.length + serving.length === 0 && home === undefined) return NOBODY;
    const found = new Set(related);
    for (const other of serving) found.add(other);
    if (home !== undefined) found.add(home);
    found.delete(index);
    return [...found].slice(0, MOST_NEIGHBOURS);
  }

  termsOf(person: EntityIndex): readonly Term[] {
    return this.terms.of(person);
  }

  postsOf(person: EntityIndex): readonly Post[] {
    return this.records.decode(person).posts;
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
    return this.countries.country(iso2);
  }

  government(iso2: string): EntityIndex | undefined {
    return this.countries.government(iso2);
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
    this.countryQuantities ??= this.countries.flatMap((index, letters) => quantitiesOfCountry(this.records.decode(index), letters, this.prominenceOf(index)));
    return referencesOf([...this.quantities().references, ...this.countryQuantities], measure, iso2);
  }

  source(id: string): { name: string; url?: string; asOf?: string } | undefined {
    const source = this.lexicon().sources.find((one) => one.id === id);
    if (source === undefined) return undefined;
    return { name: source.name, ...(source.url === undefined ? {} : { url: source.url }), ...(source.asOf === undefined ? {} : { asOf: source.asOf }) };
  }
}
