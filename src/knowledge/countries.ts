import type { EntityIndex } from './api.js';
import { Section } from './format.js';
import { packCountry, unpackCountry } from './office-name.js';
import { requirePack } from './pack-error.js';
import { lowerBound } from './sections.js';
import type { Sections } from './sections.js';
import { countryIn } from './traits.js';

/** Numbers a row of the section holds: letters, entity + 1, government + 1. */
const CELLS = 3;

/** The countries by their letters (ISO 3166-1 alpha-2), and which of them each entity belongs to. */
export class CountryTable {
  private readonly cells: Uint32Array;
  private readonly letters: Uint32Array;
  private readonly codes: readonly (string | undefined)[];

  constructor(sections: Sections, private readonly entityCount: number, private readonly traits: Uint32Array) {
    this.cells = sections.column(Section.COUNTRIES, Uint32Array);
    requirePack(this.cells.length % CELLS === 0, 'the table of countries is malformed');
    this.letters = this.cells.filter((_, at) => at % CELLS === 0);
    this.codes = Array.from(this.letters, unpackCountry);
  }

  /** Letters of an entity's country. */
  of(index: EntityIndex): string | undefined {
    const row = countryIn(this.traits[index]);
    return row === 0 ? undefined : this.codes[row - 1];
  }

  country(iso2: string): EntityIndex | undefined {
    return this.entityIn(iso2, 1);
  }

  government(iso2: string): EntityIndex | undefined {
    return this.entityIn(iso2, 2);
  }

  /** What is told of each country that is an entity. */
  flatMap<T>(tell: (index: EntityIndex, iso2: string) => readonly T[]): T[] {
    return this.codes.flatMap((iso2) => {
      const index = iso2 === undefined ? undefined : this.country(iso2);
      return iso2 === undefined || index === undefined ? [] : tell(index, iso2);
    });
  }

  private entityIn(iso2: string, cell: 1 | 2): EntityIndex | undefined {
    const letters = packCountry(iso2);
    const row = lowerBound(this.letters, letters);
    if (letters === 0 || this.letters[row] !== letters) return undefined;
    const entry = this.cells[row * CELLS + cell];
    requirePack(entry <= this.entityCount, `${iso2} is no entity`);
    return entry === 0 ? undefined : entry - 1;
  }
}
