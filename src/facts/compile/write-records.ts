import { Field, Section } from '../../knowledge/format.js';
import { packDate } from '../../knowledge/partial-date.js';
import { GrowingBytes } from './growing-bytes.js';
import { takesArticle } from './join.js';
import type { NamePool } from './name-pool.js';
import type { WorldEntity } from './world.js';

/** One record an entity, end to end, and where each begins. */
export function writeRecords(entities: readonly WorldEntity[], pool: NamePool, sourceIndex: ReadonlyMap<string, number>): Map<number, Uint8Array | Uint32Array> {
  const bytes = new GrowingBytes();
  const offsets = [0];
  for (const entity of entities) {
    writeRecord(entity, bytes, pool, (source) => sourceIndex.get(source) ?? sourceIndex.size);
    offsets.push(bytes.length);
  }
  return new Map<number, Uint8Array | Uint32Array>([[Section.RECORD_OFFSETS, Uint32Array.from(offsets)], [Section.RECORDS, bytes.finish()]]);
}

function writeRecord(entity: WorldEntity, bytes: GrowingBytes, pool: NamePool, sourceOf: (id: string) => number): void {
  const { facts } = entity;
  const text = (field: number, value: string | undefined): void => {
    if (value === undefined) return;
    bytes.byte(field);
    bytes.text(value);
  };
  const date = (field: number, value: string | undefined): void => {
    if (value === undefined || value === '') return;
    bytes.byte(field);
    bytes.number(packDate(value));
  };
  bytes.text(entity.id);
  bytes.text(entity.name);
  if (entity.wikidata !== undefined) {
    bytes.byte(Field.WIKIDATA);
    bytes.number(Number(entity.wikidata.slice(1)));
  }
  // An empty title is the name itself, which most are.
  text(Field.WIKIPEDIA, entity.wikipedia === entity.name ? '' : entity.wikipedia);
  text(Field.GLOSS, entity.gloss);
  date(Field.BORN, entity.born);
  date(Field.DIED, entity.died);
  date(Field.FOUNDED, entity.founded);
  date(Field.DISSOLVED, entity.dissolved);
  writeNames(entity, bytes, pool);
  writeQuantities(entity, bytes, sourceOf);
  if (entity.sources.length > 0) {
    bytes.byte(Field.SOURCES);
    bytes.number(entity.sources.length);
    for (const source of entity.sources) bytes.number(sourceOf(source));
  }
  date(Field.CHECKED, entity.checked);
  text(Field.ADJECTIVE, facts?.adjective?.[0]);
  if (takesArticle(entity)) bytes.byte(Field.ARTICLE);
  text(Field.SYSTEM, facts?.system);
  text(Field.CURRENCY, facts?.currency);
  text(Field.ROLE, entity.role);
  text(Field.BODY, entity.body);
  if (entity.manyHolders === true) bytes.byte(Field.MANY_HOLDERS);
  text(Field.CHIEF, facts?.chief);
  bytes.byte(0);
}

function writeNames(entity: WorldEntity, bytes: GrowingBytes, pool: NamePool): void {
  const shown = entity.names.filter((one) => one.shown);
  if (shown.length === 0) return;
  bytes.byte(Field.NAMES);
  bytes.number(shown.length);
  for (const { name, from, to } of shown) {
    const isDated = from !== undefined || to !== undefined;
    bytes.number(pool.number(name) * 2 + (isDated ? 1 : 0));
    if (!isDated) continue;
    bytes.number(packDate(from));
    bytes.number(packDate(to));
  }
}

function writeQuantities(entity: WorldEntity, bytes: GrowingBytes, sourceOf: (id: string) => number): void {
  const quantities = entity.facts?.quantities ?? [];
  if (quantities.length === 0) return;
  bytes.byte(Field.QUANTITIES);
  bytes.number(quantities.length);
  for (const { measure, value, unit, year, source } of quantities) {
    bytes.text(measure);
    bytes.text(String(value));
    bytes.text(unit);
    bytes.number(year);
    bytes.number(sourceOf(source ?? entity.sources[0] ?? ''));
  }
}
