import type { ReferenceQuantity } from '../../knowledge/api.js';
import type { FactRows } from './read-facts.js';
import { isCountry, takesArticle } from './join.js';
import type { World } from './world.js';

/** How a country's quantity reads in a sentence, after "Ukraine's". */
const PHRASE_OF: Readonly<Record<string, string>> = {
  population: 'population', gdp: 'yearly GDP', 'military-spending': 'yearly military spending', 'government-budget': 'yearly government budget', area: 'area',
};

/** Rates of all files, by currency and year or month. */
export function rateOfCountries(rows: FactRows): World['rates'] {
  const rates: World['rates'] = {};
  for (const { key, value, sources } of [...rows.rates].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const own = (rates[key] ??= {});
    for (const [period, perUsd] of Object.entries(value)) own[period] = [perUsd, sources[0] ?? ''];
  }
  return rates;
}

/** Familiar quantities, then those of the countries. */
export function referencesOfWorld(world: World, rows: FactRows): ReferenceQuantity[] {
  const familiar = rows.references.map(({ value, sources }): ReferenceQuantity => {
    const iso2 = value.iso2 ?? value.iso;
    return {
      measure: value.measure, phrase: value.phrase, value: value.value, unit: value.unit, year: value.year, familiarity: value.familiarity,
      source: value.source ?? sources[0] ?? '', ...(iso2 === undefined ? {} : { iso2 }),
    };
  });
  const ofCountries: ReferenceQuantity[] = [];
  for (const country of world.entities.values()) {
    if (!isCountry(country) || country.country === undefined) continue;
    for (const { measure, value, unit, year, source } of country.facts?.quantities ?? []) {
      if (PHRASE_OF[measure] === undefined) continue;
      ofCountries.push({
        measure, phrase: `${takesArticle(country) ? 'the ' : ''}${possessive(country.name)} ${PHRASE_OF[measure]}`, value, unit, year,
        source: source ?? country.sources[0] ?? '', iso2: country.country, familiarity: country.prominence,
      });
    }
  }
  return [...familiar, ...ofCountries];
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
