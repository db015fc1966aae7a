import { RELATION_TYPES, Section } from '../../knowledge/format.js';
import { packDate } from '../../knowledge/partial-date.js';
import type { World } from './world.js';

type Columns = Map<number, Uint8Array | Uint32Array>;

/** Terms by office and time, with the order by person beside them. */
export function writeTerms(world: World, indexOf: ReadonlyMap<string, number>, sourceIndex: ReadonlyMap<string, number>): Columns {
  const rows = world.terms
    .map((term) => ({
      office: indexOf.get(term.office)!, person: indexOf.get(term.person)!, from: packDate(term.from), to: packDate(term.to),
      checked: packDate(term.checked), meta: (term.acting ? 1 : 0) | ((sourceIndex.get(term.source) ?? sourceIndex.size) << 1),
    }))
    .sort((a, b) => a.office - b.office || a.from - b.from || (a.to || Infinity) - (b.to || Infinity) || a.person - b.person);
  const byPerson = rows.map((_, at) => at).sort((a, b) => rows[a].person - rows[b].person || rows[a].from - rows[b].from || a - b);
  return new Map<number, Uint32Array>([
    [Section.TERM_OFFICE, Uint32Array.from(rows, (row) => row.office)],
    [Section.TERM_PERSON, Uint32Array.from(rows, (row) => row.person)],
    [Section.TERM_FACTS, Uint32Array.from(rows.flatMap((row) => [row.from, row.to, row.checked, row.meta]))],
    [Section.TERMS_BY_PERSON, Uint32Array.from(byPerson)],
  ]);
}

/** Relations by subject, with the order by object beside them. */
export function writeRelations(world: World, indexOf: ReadonlyMap<string, number>): Columns {
  const rows = world.relations
    .map((one) => ({
      subject: indexOf.get(one.subject)!, object: indexOf.get(one.object)!, type: RELATION_TYPES.indexOf(one.type), from: packDate(one.from), to: packDate(one.to),
    }))
    .sort((a, b) => a.subject - b.subject || a.type - b.type || a.object - b.object || a.from - b.from);
  const byObject = rows.map((_, at) => at).sort((a, b) => rows[a].object - rows[b].object || a - b);
  return new Map<number, Uint8Array | Uint32Array>([
    [Section.RELATION_SUBJECT, Uint32Array.from(rows, (row) => row.subject)],
    [Section.RELATION_OBJECT, Uint32Array.from(rows, (row) => row.object)],
    [Section.RELATION_TYPE, Uint8Array.from(rows, (row) => row.type)],
    [Section.RELATION_DATES, Uint32Array.from(rows.flatMap((row) => [row.from, row.to]))],
    [Section.RELATIONS_BY_OBJECT, Uint32Array.from(byObject)],
  ]);
}
