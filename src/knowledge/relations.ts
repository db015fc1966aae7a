import type { EntityRef, Period, Relation, RelationType } from '../model/entity.js';
import { firstNotBelow } from '../text/search.js';
import type { EntityIndex } from './api.js';
import { INVERSE_TYPES, RELATION_TYPES, Section } from './format.js';
import { requirePack } from './pack-error.js';
import { periodOf } from './partial-date.js';
import { endOfRun, lowerBound } from './sections.js';
import type { IndexColumn, Sections } from './sections.js';

/** Relations between entities: each stored once, told from either side. */
export class RelationTable {
  private readonly subjects: IndexColumn;
  private readonly objects: IndexColumn;
  private readonly types: Uint8Array;
  /** Rows of relation, from, to. */
  private readonly dates: Uint32Array;
  private readonly byObject: IndexColumn;

  constructor(sections: Sections, private readonly entityCount: number, private readonly refOf: (index: EntityIndex) => EntityRef) {
    this.subjects = sections.indices(Section.RELATION_SUBJECT, entityCount);
    const count = this.subjects.length;
    this.objects = sections.indices(Section.RELATION_OBJECT, entityCount, count);
    this.types = sections.column(Section.RELATION_TYPE, Uint8Array, count);
    this.dates = sections.column(Section.RELATION_DATES, Uint32Array);
    requirePack(this.dates.length % 3 === 0, 'the dates of relations are malformed');
    this.byObject = sections.indices(Section.RELATIONS_BY_OBJECT, count, count);
  }

  /** Relations of an entity, those of others to it turned round; of one type only, if one is given. */
  of(entity: EntityIndex, type?: RelationType): Relation[] {
    const found: Relation[] = [];
    const add = (row: number, isSubject: boolean): void => {
      requirePack(this.types[row] < RELATION_TYPES.length, 'a relation is of no known type');
      const told = (isSubject ? RELATION_TYPES : INVERSE_TYPES)[this.types[row]];
      if (type === undefined || type === told) found.push(this.relation(row, told, isSubject));
    };
    const { subjects, objects, byObject } = this;
    const own = lowerBound(subjects, entity);
    const ownEnd = endOfRun(subjects, own, entity);
    for (let row = own; row < ownEnd; row += 1) add(row, true);
    const others = lowerBound(objects, entity, byObject);
    const othersEnd = endOfRun(objects, others, entity, byObject);
    for (let at = others; at < othersEnd; at += 1) add(byObject[at], false);
    return found;
  }

  /** Entities on the other side of all its relations. */
  company(entity: EntityIndex, limit: number): readonly EntityIndex[] {
    const { subjects, objects, byObject } = this;
    const own = lowerBound(subjects, entity);
    const ownEnd = endOfRun(subjects, own, entity);
    const others = lowerBound(objects, entity, byObject);
    const othersEnd = endOfRun(objects, others, entity, byObject);
    // Most entities have none, and are asked all the same.
    if (own === ownEnd && others === othersEnd) return NOBODY;
    const found: EntityIndex[] = [];
    for (let row = own; row < ownEnd && found.length < limit; row += 1) found.push(objects[row]);
    for (let at = others; at < othersEnd && found.length < limit; at += 1) found.push(subjects[byObject[at]]);
    for (const other of found) requirePack(other < this.entityCount, `a relation leads to ${other}, which is no entity`);
    return found;
  }

  private relation(row: number, type: RelationType, isSubject: boolean): Relation {
    const relation: Relation = { type, entity: this.refOf(isSubject ? this.objects[row] : this.subjects[row]) };
    return { ...relation, ...this.periodOf(row) };
  }

  private periodOf(row: number): Period {
    const { dates } = this;
    const at = 3 * firstNotBelow(dates.length / 3, (index) => dates[index * 3], row);
    return dates[at] === row ? periodOf(dates[at + 1], dates[at + 2]) : {};
  }
}

const NOBODY: readonly EntityIndex[] = [];
