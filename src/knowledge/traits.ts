import type { EntityKind } from '../model/entity.js';
import { KINDS } from './format.js';

// What every name's meanings are weighed by stands in one word an entity: among a million entities each look at the memory counts.

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

/** undefined if there is no such kind. */
export const kindIn = (word: number): EntityKind | undefined => KINDS[word & 0xf];
export const hasLifeIn = (word: number): boolean => (word & (1 << Shift.LIFE)) !== 0;
export const typeIn = (word: number): number => (word >>> Shift.TYPE) & MOST_TYPES;
export const prominenceIn = (word: number): number => Math.min(MOST_PROMINENT, (word >>> Shift.PROMINENCE) & 0x7f);
export const countryIn = (word: number): number => word >>> Shift.COUNTRY;
