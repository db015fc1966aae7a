import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import type { Context } from '../../model/context.js';
import { type Figure, NEAR_NOWHERE } from '../../model/figure.js';

// Beyond the first few countries of an article a comparison would seem far-fetched.
const MAX_COUNTRIES = 3;

// More than any salience adds up to.
const NEAR_WEIGHT = 100;

/** A country that the article is about. */
export interface ConcernedCountry {
  iso2: string;
  index: EntityIndex;
  name: string;
  salience: number;
}

/** Money that crosses borders: of any other currency the first two letters name the country that it is of. */
const INTERNATIONAL = /^(?:USD|EUR|X..)$/;

/**
 * The countries that a figure concerns: the one whose money it is; else the one that its sentence names, then those that
 * the article is most about, the most salient first; their governments and people count for them.
 */
export function concernedCountries(context: Context, knowledge: Knowledge, { near, currency = 'USD' }: Figure): ConcernedCountry[] {
  if (near === NEAR_NOWHERE) return [];
  if (!INTERNATIONAL.test(currency)) return named(knowledge, currency.slice(0, 2), 1);
  const byIso = new Map<string, number>();
  for (const { id, salience } of context.entities) {
    const index = knowledge.find(id);
    const iso2 = index === undefined ? undefined : knowledge.countryOf(index);
    if (index === undefined || iso2 === undefined) continue;
    // A named country speaks for itself; a person or body says less of where the story is.
    const weight = knowledge.country(iso2) === index || knowledge.government(iso2) === index ? 1 : 0.25;
    byIso.set(iso2, (byIso.get(iso2) ?? 0) + salience * weight);
  }
  const nearIndex = near === undefined ? undefined : knowledge.find(near);
  const nearIso = nearIndex === undefined ? undefined : knowledge.countryOf(nearIndex);
  if (nearIso !== undefined) byIso.set(nearIso, (byIso.get(nearIso) ?? 0) + NEAR_WEIGHT);
  return [...byIso]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_COUNTRIES)
    .flatMap(([iso2, salience]) => named(knowledge, iso2, salience));
}

function named(knowledge: Knowledge, iso2: string, salience: number): ConcernedCountry[] {
  const index = knowledge.country(iso2);
  return index === undefined ? [] : [{ iso2, index, name: knowledge.entity(index).name, salience }];
}
