import type { ReferenceQuantity } from '../../knowledge/api.js';
import type { FactRows } from './read-facts.js';
import type { World } from './world.js';

/** Rates of all files, by currency and year or month. */
export function ratesOf(rows: FactRows): World['rates'] {
  const rates: World['rates'] = {};
  for (const { key, value, sources } of [...rows.rates].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const own = (rates[key] ??= {});
    for (const [period, perUsd] of Object.entries(value)) own[period] = [perUsd, sources[0] ?? ''];
  }
  return rates;
}

/** Familiar quantities; those of countries are in the countries' own records. */
export function familiarQuantities(rows: FactRows): ReferenceQuantity[] {
  return rows.references.map(({ value, sources }) => {
    const iso2 = value.iso2 ?? value.iso;
    return {
      measure: value.measure, phrase: value.phrase, value: value.value, unit: value.unit, ...(value.year === undefined ? {} : { year: value.year }), familiarity: value.familiarity,
      source: value.source ?? sources[0] ?? '', ...(iso2 === undefined ? {} : { iso2 }),
    };
  });
}
