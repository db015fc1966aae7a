import type { Relation } from '../model/entity.js';

/** What a composed gloss is made of. */
interface GlossFacts {
  kind: string;
  /** Adjective of its country: "Slovak". */
  adjective?: string;
  countryName?: string;
  /** Somebody's offices stand on the card with their days. */
  hasOffice: boolean;
  relations: readonly Relation[];
}

/**
 * A sentence from the facts alone, for an entity without a written gloss; undefined where a card tells as much in its
 * lines: kind, country, offices and days stand there already.
 */
export function composeGloss({ kind, adjective, countryName, hasOffice, relations }: GlossFacts): string | undefined {
  if (kind === 'government') return countryName === undefined ? undefined : `The executive of ${countryName}.`;
  if (kind !== 'person' || hasOffice || adjective === undefined) return undefined;
  const party = relations.find((relation) => relation.type === 'party')?.entity.name.replace(/ \([^()]*\)$/, '');
  return party === undefined ? undefined : `${adjective} politician (${party}).`;
}
