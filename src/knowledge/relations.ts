import type { EntityRef, Relation, RelationType } from '../model/entity.js';
import type { EntityIndex } from './api.js';
import { INVERSE_TYPES, RELATION_TYPES, Section } from './format.js';
import { unpackDate } from './partial-date.js';
import { lowerBound, requireBelow } from './sections.js';
import type { Sections } from './sections.js';

/** Relations between entities: each stored once, told from either side. */
export class RelationTable {
  private readonly subjects: Uint32Array;
  private readonly objects: Uint32Array;
  private readonly types: Uint8Array;
  private readonly dates: Uint32Array;
  private readonly byObject: Uint32Array;

  constructor(sections: Sections, entityCount: number, private readonly refOf: (index: EntityIndex) => EntityRef) {
    this.subjects = sections.column(Section.RELATION_SUBJECT, Uint32Array);
    const count = this.subjects.length;
    this.objects = sections.column(Section.RELATION_OBJECT, Uint32Array, count);
    this.types = sections.column(Section.RELATION_TYPE, Uint8Array, count);
    this.dates = sections.column(Section.RELATION_DATES, Uint32Array, count * 2);
    this.byObject = sections.column(Section.RELATIONS_BY_OBJECT, Uint32Array, count);
    requireBelow(this.subjects, entityCount, 'subject of relation');
    requireBelow(this.objects, entityCount, 'object of relation');
    requireBelow(this.types, RELATION_TYPES.length, 'type of relation');
    requireBelow(this.byObject, count, 'relation in order of object');
  }

  /** Relations of an entity, those of others to it turned round; of one type only, if one is given. */
  of(entity: EntityIndex, type?: RelationType): Relation[] {
    const found: Relation[] = [];
    this.forEach(entity, (row, isSubject) => {
      const told = (isSubject ? RELATION_TYPES : INVERSE_TYPES)[this.types[row]];
      if (type === undefined || type === told) found.push(this.relation(row, told, isSubject));
    });
    return found;
  }

  /** Entities on the other side of all its relations. */
  company(entity: EntityIndex, limit: number): EntityIndex[] {
    const found: EntityIndex[] = [];
    this.forEach(entity, (row, isSubject) => {
      if (found.length < limit) found.push(isSubject ? this.objects[row] : this.subjects[row]);
    });
    return found;
  }

  private forEach(entity: EntityIndex, visit: (row: number, isSubject: boolean) => void): void {
    for (let row = lowerBound(this.subjects, entity); this.subjects[row] === entity; row += 1) visit(row, true);
    for (let at = lowerBound(this.objects, entity, this.byObject); this.objects[this.byObject[at]] === entity; at += 1) visit(this.byObject[at], false);
  }

  private relation(row: number, type: RelationType, isSubject: boolean): Relation {
    const relation: Relation = { type, entity: this.refOf(isSubject ? this.objects[row] : this.subjects[row]) };
    const from = unpackDate(this.dates[row * 2]);
    const to = unpackDate(this.dates[row * 2 + 1]);
    if (from !== undefined) relation.from = from;
    if (to !== undefined) relation.to = to;
    return relation;
  }
}
