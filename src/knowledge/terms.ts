import type { EntityRef, Term } from '../model/entity.js';
import type { EntityIndex } from './api.js';
import { Section } from './format.js';
import { mayContain, packDate, unpackDate } from './partial-date.js';
import { lowerBound, requireBelow } from './sections.js';
import type { Sections } from './sections.js';

/** Numbers a term has in TERM_FACTS. */
const WIDTH = 4;

/** Terms of office, in columns sorted by office and time. */
export class TermTable {
  private readonly offices: Uint32Array;
  private readonly persons: Uint32Array;
  private readonly facts: Uint32Array;
  private readonly byPerson: Uint32Array;

  constructor(
    sections: Sections,
    entityCount: number,
    private readonly refOf: (index: EntityIndex) => EntityRef,
    private readonly sourceAt: (index: number) => string | undefined,
  ) {
    this.offices = sections.column(Section.TERM_OFFICE, Uint32Array);
    const count = this.offices.length;
    this.persons = sections.column(Section.TERM_PERSON, Uint32Array, count);
    this.facts = sections.column(Section.TERM_FACTS, Uint32Array, count * WIDTH);
    this.byPerson = sections.column(Section.TERMS_BY_PERSON, Uint32Array, count);
    requireBelow(this.offices, entityCount, 'office of term');
    requireBelow(this.persons, entityCount, 'person of term');
    requireBelow(this.byPerson, count, 'term in order of person');
  }

  get count(): number {
    return this.offices.length;
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
      .filter((row) => mayContain(this.facts[row * WIDTH], this.facts[row * WIDTH + 1], packed))
      .map((row) => this.term(row));
  }

  /** Terms of a person, in order of time. */
  of(person: EntityIndex): Term[] {
    return this.rowsOf(person).map((row) => this.term(row));
  }

  /** Offices that a person held, and persons who held an office: who belongs together. */
  company(entity: EntityIndex): EntityIndex[] {
    return [...this.rowsOf(entity).map((row) => this.offices[row]), ...this.rowsIn(entity).map((row) => this.persons[row])];
  }

  private rowsIn(office: EntityIndex): number[] {
    const rows: number[] = [];
    for (let at = lowerBound(this.offices, office); this.offices[at] === office; at += 1) rows.push(at);
    return rows;
  }

  private rowsOf(person: EntityIndex): number[] {
    const rows: number[] = [];
    for (let at = lowerBound(this.persons, person, this.byPerson); this.persons[this.byPerson[at]] === person; at += 1) {
      rows.push(this.byPerson[at]);
    }
    return rows;
  }

  private term(row: number): Term {
    const at = row * WIDTH;
    const term: Term = { person: this.refOf(this.persons[row]), office: this.refOf(this.offices[row]) };
    const from = unpackDate(this.facts[at]);
    const to = unpackDate(this.facts[at + 1]);
    const checked = unpackDate(this.facts[at + 2]);
    const source = this.sourceAt(this.facts[at + 3] >>> 1);
    if (from !== undefined) term.from = from;
    if (to !== undefined) term.to = to;
    if ((this.facts[at + 3] & 1) === 1) term.acting = true;
    if (checked !== undefined) term.checked = checked;
    if (source !== undefined) term.source = source;
    return term;
  }
}
