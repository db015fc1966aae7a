import { FORMAT_VERSION, HEADER_WORDS, HeaderWord, KINDS, MAGIC, SECTION_WORDS, Section, checksumOf, slotOf } from '../../knowledge/format.js';
import type { Lexicon, QuantityLists, Role } from '../../knowledge/lexicon.js';
import { packCountry } from '../../knowledge/office-name.js';
import { packDate } from '../../knowledge/partial-date.js';
import { keyOfFolded } from '../../text/hash.js';
import { isCountry } from './join.js';
import { NamePool } from './name-pool.js';
import type { World, WorldEntity } from './world.js';
import { rolePhrases, writeNames } from './write-names.js';
import { writeRecords } from './write-records.js';
import { writeRelations, writeTerms } from './write-statements.js';

type Column = Uint8Array | Uint16Array | Uint32Array;

/** Slots of the table of ids for each entity. */
const ID_ROOM = 1.6;

/** The pack of a world; the same world gives the same bytes. */
export function writePack(world: World): Uint8Array<ArrayBuffer> {
  const entities = [...world.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(entities.map((entity, at) => [entity.id, at]));
  const phrases = rolePhrases(world);
  const pool = new NamePool();
  const names = writeNames(entities, [...phrases.keys()], pool);
  const types = [...new Set(entities.flatMap((entity) => entity.type ?? []))].sort();
  const sourceIndex = new Map(world.sources.map((source, at) => [source.id, at]));
  const columns = new Map<number, Column>([
    ...names.columns,
    ...writeRecords(entities, pool, sourceIndex),
    ...writeTerms(world, indexOf, sourceIndex),
    ...writeRelations(world, indexOf),
    ...entityColumns(entities, types),
    [Section.ID_TABLE, idTable(entities)],
    [Section.COUNTRIES, countryTable(entities)],
    [Section.LEXICON, json({
      types, roles: rolesOf(world), phrases: [...phrases.values()].map((roles) => ({ roles })), sources: world.sources,
    })],
    [Section.QUANTITIES, json({ rates: world.rates, references: world.references })],
  ]);
  const { offsets, bytes } = pool.finish();
  columns.set(Section.NAME_OFFSETS, offsets);
  columns.set(Section.STRINGS, bytes);
  return assemble(columns, { asOf: packDate(world.asOf), entities: entities.length, probes: names.probes });
}

function entityColumns(entities: readonly WorldEntity[], types: readonly string[]): [number, Column][] {
  return [
    [Section.ENTITY_KIND, Uint8Array.from(entities, (one) => KINDS.indexOf(one.kind))],
    [Section.ENTITY_TYPE, Uint8Array.from(entities, (one) => (one.type === undefined ? 0 : types.indexOf(one.type) + 1))],
    [Section.PROMINENCE, Uint8Array.from(entities, (one) => one.prominence)],
    [Section.COUNTRY, Uint16Array.from(entities, (one) => packCountry(one.country))],
    [Section.LIFE, Uint32Array.from(entities.flatMap((one) => [packDate(one.born ?? one.founded), packDate(one.died ?? one.dissolved)]))],
  ];
}

function idTable(entities: readonly WorldEntity[]): Uint32Array {
  const table = new Uint32Array(Math.ceil(entities.length * ID_ROOM) + 8);
  entities.forEach(({ id }, index) => {
    let slot = slotOf(keyOfFolded(id), table.length);
    while (table[slot] !== 0) slot = slot + 1 === table.length ? 0 : slot + 1;
    table[slot] = index + 1;
  });
  return table;
}

function countryTable(entities: readonly WorldEntity[]): Uint32Array {
  const governments = new Map<string, number>();
  entities.forEach((one, index) => {
    if (one.kind !== 'government' || one.country === undefined) return;
    const isUsual = one.id.endsWith('-government');
    if (isUsual || !governments.has(one.country)) governments.set(one.country, index);
  });
  const rows = new Map<string, number[]>();
  entities.forEach((one, index) => {
    if (!isCountry(one) || one.country === undefined || rows.has(one.country)) return;
    rows.set(one.country, [packCountry(one.country), index, (governments.get(one.country) ?? -1) + 1]);
  });
  return Uint32Array.from([...rows.values()].sort((a, b) => a[0] - b[0]).flat());
}

function rolesOf(world: World): Role[] {
  const titles = new Map<string, Record<string, string>>();
  const put = (role: string, iso2: string, title: string | undefined): void => {
    if (title !== undefined) titles.set(role, { ...titles.get(role), [iso2]: title });
  };
  for (const one of world.entities.values()) {
    if (!isCountry(one) || one.country === undefined) continue;
    put('head-of-state', one.country, one.facts?.government?.head_of_state);
    put('head-of-government', one.country, one.facts?.government?.head_of_government);
  }
  return [...world.roles].map(([id, role]): Role => ({
    id, title: role.title, of: role.of, single: role.single ?? true,
    ...(role.only === undefined ? {} : { only: role.only }),
    ...(role.system === undefined ? {} : { system: role.system }),
    ...(role.else === undefined ? {} : { else: role.else }),
    ...(role.titles === undefined && !titles.has(id) ? {} : { titles: { ...titles.get(id), ...role.titles } }),
  }));
}

function json(value: Lexicon | QuantityLists): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function assemble(columns: ReadonlyMap<number, Column>, header: { asOf: number; entities: number; probes: number }): Uint8Array<ArrayBuffer> {
  const ordered = [...columns].sort(([a], [b]) => a - b);
  let offset = padded((HEADER_WORDS + ordered.length * SECTION_WORDS) * 4);
  const places = ordered.map(([, column]) => {
    const at = offset;
    offset = padded(offset + column.byteLength);
    return at;
  });
  const bytes = new Uint8Array(offset);
  const words = new Uint32Array(bytes.buffer);
  words[HeaderWord.MAGIC] = MAGIC;
  words[HeaderWord.VERSION] = FORMAT_VERSION;
  words[HeaderWord.BYTES] = offset;
  words[HeaderWord.AS_OF] = header.asOf;
  words[HeaderWord.ENTITIES] = header.entities;
  words[HeaderWord.SECTIONS] = ordered.length;
  words[HeaderWord.PROBES] = header.probes;
  ordered.forEach(([section, column], at) => {
    words.set([section, places[at], column.byteLength, 0], HEADER_WORDS + at * SECTION_WORDS);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), places[at]);
  });
  words[HeaderWord.CHECKSUM] = checksumOf(words);
  return bytes;
}

function padded(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
