import type { EntityRef, Term } from '../model/entity.js';
import type { EntityIndex } from './api.js';
import { DAY_BITS, DAY_BYTES, DayColumn } from './day-column.js';
import { Section } from './format.js';
import { requirePack } from './pack-error.js';
import { mayContain, packDate, unpackDate } from './partial-date.js';
import type { Provenance } from './lexicon.js';
import { runsOn } from './period.js';
import { endOfRun, lowerBound } from './sections.js';
import type { IndexColumn, Sections } from './sections.js';

/** Terms of office, in columns sorted by office and time. */
export class TermTable {
  private readonly offices: IndexColumn;
  private readonly persons: IndexColumn;
  /** From and to of each. */
  private readonly dates: DayColumn;
  private readonly meta: Uint16Array;
  #byPerson: Uint32Array | undefined;

  constructor(
    sections: Sections,
    private readonly entityCount: number,
    private readonly refOf: (index: EntityIndex) => EntityRef,
    private readonly provenance: (index: number) => Provenance | undefined,
  ) {
    this.offices = sections.indices(Section.TERM_OFFICE, entityCount);
    const count = this.offices.length;
    this.persons = sections.indices(Section.TERM_PERSON, entityCount, count);
    this.dates = new DayColumn(sections.column(Section.TERM_DATES, Uint8Array, count * 2 * DAY_BYTES));
    this.meta = sections.column(Section.TERM_META, Uint16Array, count);
  }

  /** Terms in an office, in order of time. */
  in(office: EntityIndex): Term[] {
    return this.rowsIn(office).map((row) => this.term(row));
  }

  /** Terms in an office that can include the day; a term without an end lasts until it was last checked, and beyond. */
  on(office: EntityIndex, day: string): Term[] {
    const packed = packDate(day.slice(0, 10));
    if (packed === 0) return [];
    return this.rowsIn(office)
      .filter((row) => mayContain(this.dates.at(row * 2), this.dates.at(row * 2 + 1), packed))
      .map((row) => this.term(row))
      .filter((term) => runsOn(term, day.slice(0, 10)));
  }

  /** Terms of a person, in order of time. */
  of(person: EntityIndex): Term[] {
    return this.rowsOf(person).map((row) => this.term(row));
  }

  /** Offices that a person held, and persons who held an office: who belongs together. */
  company(entity: EntityIndex): readonly EntityIndex[] {
    const held = this.rowsOf(entity);
    const holding = this.rowsIn(entity);
    if (held.length + holding.length === 0) return NONE;
    const found = [...held.map((row) => this.offices[row]), ...holding.map((row) => this.persons[row])];
    for (const other of found) requirePack(other < this.entityCount, `a term leads to ${other}, which is no entity`);
    return found;
  }

  /** Rows in order of person and beginning, worked out when first asked: in the pack it would be two bytes a term, for a millisecond once. */
  private get byPerson(): Uint32Array {
    if (this.#byPerson !== undefined) return this.#byPerson;
    const count = this.persons.length;
    // One number each sorts without a function: person, then day, then row.
    const keys = Float64Array.from(this.persons, (person, row) => (person * 2 ** DAY_BITS + this.dates.at(row * 2)) * count + row).sort();
    return this.#byPerson = Uint32Array.from(keys, (key) => key % count);
  }

  // Most entities are no office, and nobody who held one, and are asked all the same: they share one list.
  private rowsIn(office: EntityIndex): readonly number[] {
    const first = lowerBound(this.offices, office);
    const end = endOfRun(this.offices, first, office);
    return first === end ? NONE : Array.from({ length: end - first }, (_, at) => first + at);
  }

  private rowsOf(person: EntityIndex): readonly number[] {
    const first = lowerBound(this.persons, person, this.byPerson);
    const end = endOfRun(this.persons, first, person, this.byPerson);
    return first === end ? NONE : Array.from(this.byPerson.subarray(first, end));
  }

  private term(row: number): Term {
    // A row of a hostile order leads to an entity that does not exist, which refOf refuses.
    const term: Term = { person: this.refOf(this.persons[row]), office: this.refOf(this.offices[row]) };
    const from = unpackDate(this.dates.at(row * 2));
    const to = unpackDate(this.dates.at(row * 2 + 1));
    const meta = this.meta[row];
    const provenance = this.provenance(meta >>> 1);
    if (from !== undefined) term.from = from;
    if (to !== undefined) term.to = to;
    if ((meta & 1) === 1) term.acting = true;
    if (provenance !== undefined) term.checked = provenance.checked;
    if (provenance?.sources[0] !== undefined) term.source = provenance.sources[0];
    return term;
  }
}

const NONE: readonly number[] = [];
