import { dayBytes } from '../../knowledge/day-column.js';
import { RELATION_TYPES, Section } from '../../knowledge/format.js';
import { packDate } from '../../knowledge/partial-date.js';
import type { IndexColumn } from '../../knowledge/sections.js';
import { indexColumn } from './index-column.js';
import type { ProvenanceList } from './provenance-list.js';
import type { World } from './world.js';

type Columns = Map<number, IndexColumn>;

/** Terms by office and time, each with the first of its sources: a line of a card cites no more. */
export function writeTerms(world: World, indexOf: ReadonlyMap<string, number>, provenances: ProvenanceList): Columns {
  const rows = world.terms
    .map((term) => ({
      office: indexOf.get(term.office)!, person: indexOf.get(term.person)!, from: packDate(term.from), to: packDate(term.to),
      meta: (term.acting ? 1 : 0) | (provenances.number(term.sources.slice(0, 1), term.checked) << 1),
    }))
    .sort((a, b) => a.office - b.office || a.from - b.from || (a.to || Infinity) - (b.to || Infinity) || a.person - b.person);
  const index = (of: (row: (typeof rows)[number]) => number): IndexColumn => indexColumn(rows.map(of), indexOf.size);
  return new Map<number, IndexColumn>([
    [Section.TERM_OFFICE, index((row) => row.office)],
    [Section.TERM_PERSON, index((row) => row.person)],
    [Section.TERM_DATES, dayBytes(rows.flatMap((row) => [row.from, row.to]))],
    [Section.TERM_META, Uint16Array.from(rows, (row) => row.meta)],
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
  const index = (of: (row: (typeof rows)[number]) => number): IndexColumn => indexColumn(rows.map(of), indexOf.size);
  return new Map<number, IndexColumn>([
    [Section.RELATION_SUBJECT, index((row) => row.subject)],
    [Section.RELATION_OBJECT, index((row) => row.object)],
    [Section.RELATION_TYPE, Uint8Array.from(rows, (row) => row.type)],
    [Section.RELATION_DATES, Uint32Array.from(rows.flatMap((row, at) => (row.from === 0 && row.to === 0 ? [] : [at, row.from, row.to])))],
    [Section.RELATIONS_BY_OBJECT, indexColumn(byObject, rows.length)],
  ]);
}
