import type { EntityKind } from '../model/entity.js';
import type { EntityIndex } from './api.js';
import { KINDS } from './format.js';
import { PackError } from './pack-error.js';

/** Where in an entity's word its traits stand: kind in four bits, whether a day of its life is known in one, type in eight, prominence in seven, country in twelve. */
enum Shift { LIFE = 4, TYPE = 5, PROMINENCE = 13, COUNTRY = 20 }

export const MOST_TYPES = 0xff;
export const MOST_COUNTRIES = 0xfff;
const MOST_PROMINENT = 100;

/** What the word of an entity tells; of type and country the number, 0 for none. */
interface Traits {
  kind: EntityKind;
  hasLife: boolean;
  type: number;
  prominence: number;
  country: number;
}

export const packTraits = ({ kind, hasLife, type, prominence, country }: Traits): number =>
  (KINDS.indexOf(kind) | (hasLife ? 1 << Shift.LIFE : 0) | (type << Shift.TYPE) | (Math.min(MOST_PROMINENT, prominence) << Shift.PROMINENCE) | (country << Shift.COUNTRY)) >>> 0;

/** What every name's meanings are weighed by, in one word an entity: among a million entities each look at the memory counts. */
export class TraitColumn {
  constructor(private readonly words: Uint32Array) {}

  kind(index: EntityIndex): EntityKind {
    const kind = KINDS[this.words[index] & 0xf] as EntityKind | undefined;
    if (kind === undefined) throw new PackError(`entity ${index} is of no known kind`);
    return kind;
  }

  type(index: EntityIndex): number {
    return (this.words[index] >>> Shift.TYPE) & MOST_TYPES;
  }

  prominence(index: EntityIndex): number {
    return Math.min(MOST_PROMINENT, (this.words[index] >>> Shift.PROMINENCE) & 0x7f);
  }

  country(index: EntityIndex): number {
    return this.words[index] >>> Shift.COUNTRY;
  }

  hasLife(index: EntityIndex): boolean {
    return ((this.words[index] >>> Shift.LIFE) & 1) === 1;
  }

  /** All of it, where no day of its life is known: entities with one number are alike. */
  shared(index: EntityIndex): number | undefined {
    return this.hasLife(index) ? undefined : this.words[index];
  }

  ofType(type: number): EntityIndex[] {
    const found: EntityIndex[] = [];
    for (let index = 0; index < this.words.length; index += 1) if (this.type(index) === type) found.push(index);
    return found;
  }

  /** Entities from `first` to `index` (exclusive) with a life. */
  livesBetween(first: EntityIndex, index: EntityIndex): number {
    let lives = 0;
    for (let at = first; at < index; at += 1) if (this.hasLife(at)) lives += 1;
    return lives;
  }
}
