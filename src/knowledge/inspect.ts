import { ENTITY_KINDS } from '../model/entity.js';
import type { Entity, EntityKind, Relation, Term } from '../model/entity.js';
import { fold } from '../text/fold.js';
import { tokenize } from '../text/tokens.js';
import type { EntityIndex } from './api.js';
import { NONE, ROOT } from './api.js';
import { PackError } from './pack-error.js';
import type { OpenKnowledge } from './open.js';

/** All Wikidata ids and Wikipedia titles of the pack, each once, in order. */
export function listIdentifiers(pack: OpenKnowledge): string[] {
  const found = new Set<string>();
  for (let index = 0; index < pack.entityCount; index += 1) {
    const { wikidata, wikipedia } = pack.record(index);
    if (wikidata !== undefined) found.add(wikidata);
    if (wikipedia !== undefined) found.add(wikipedia);
  }
  return [...found].sort();
}

export interface PackStatistics {
  asOf: string;
  entities: number;
  /** Distinct names by which entities are found; role phrases and identifiers are none. */
  names: number;
  byKind: Record<EntityKind, number>;
  /** Entities with a gloss written by hand. */
  handWritten: number;
  terms: number;
  bytes: number;
}

export function countPack(pack: OpenKnowledge): PackStatistics {
  const byKind = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, 0])) as Record<EntityKind, number>;
  let handWritten = 0;
  for (let index = 0; index < pack.entityCount; index += 1) {
    byKind[pack.kindOf(index)] += 1;
    if (pack.record(index).gloss !== undefined) handWritten += 1;
  }
  return {
    asOf: pack.asOf, entities: pack.entityCount, names: pack.gazetteer.countNames(), byKind, handWritten, terms: pack.termCount, bytes: pack.bytes,
  };
}

/** An entity as a reader would come to know it, on a day where one is given. */
export interface ShownEntity {
  entity: Omit<Entity, 'relations'>;
  relations: Relation[];
  terms: Term[];
  /** Of an office, or of a person's offices: who held it on the day. */
  onDay?: { day: string; terms: Term[] };
}

/** The entity with this id or, failing that, all that have this name, likeliest first. */
export function findByIdOrName(pack: OpenKnowledge, idOrName: string): EntityIndex[] {
  const byId = pack.find(idOrName);
  if (byId !== undefined) return [byId];
  if (fold(idOrName) === '') return [];
  const tokens = tokenize(idOrName);
  let node = ROOT;
  for (let at = 0; at < tokens.count && node !== NONE; at += 1) node = pack.gazetteer.next(node, tokens.key[at]);
  if (node === NONE) return [];
  return [...new Set(pack.gazetteer.candidates(node).map((candidate) => candidate.entity))];
}

export function showEntity(pack: OpenKnowledge, index: EntityIndex, day?: string): ShownEntity {
  const { relations, ...entity } = pack.entity(index);
  const isOffice = entity.kind === 'office';
  const terms = isOffice ? pack.termsIn(entity.id) : pack.termsOf(index);
  const shown: ShownEntity = { entity, relations, terms: [...terms] };
  if (day === undefined) return shown;
  const onDay = isOffice
    ? pack.holdersOn(entity.id, day)
    : [...new Set(terms.map((term) => term.office.id))].flatMap((office) => pack.holdersOn(office, day)).filter((term) => term.person.id === entity.id);
  return { ...shown, onDay: { day, terms: [...onDay] } };
}

/** Decodes everything once: a pack that is sound in its columns may still hold a malformed record. PackError with the reason. */
export function verifyPack(pack: OpenKnowledge): void {
  for (let index = 0; index < pack.entityCount; index += 1) {
    const { id } = pack.record(index);
    pack.entity(index);
    pack.termsOf(index);
    if (pack.find(id) !== index) throw new PackError(`the id ${id} does not lead to its entity`);
  }
  pack.reference('population');
}
