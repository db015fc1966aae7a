import type { ReferenceQuantity } from './api.js';
import type { QuantityLists } from './lexicon.js';
import type { PackRecord } from './records.js';

/** How a country's quantity reads in a sentence, after "Ukraine's"; other measures are compared with nothing. */
const PHRASE_OF: Readonly<Record<string, string>> = {
  population: 'population', gdp: 'yearly GDP', 'military-spending': 'yearly military spending', 'government-budget': 'yearly government budget', area: 'area',
};

/** Rate of the month asked for, else of its year; never of another year. */
export function rateOf(lists: QuantityLists, currency: string, period: string): { perUsd: number; source: string; period: string } | undefined {
  const bySource = Object.hasOwn(lists.rates, currency) ? Object.entries(lists.rates[currency]) : [];
  for (const key of [period.slice(0, 7), period.slice(0, 4)]) {
    const found = bySource.find(([, rates]) => Object.hasOwn(rates, key));
    if (found !== undefined) return { perUsd: found[1][key], source: found[0], period: key };
  }
  return undefined;
}

/** "the United States", "Ukraine". */
export const withArticle = ({ article, name }: PackRecord): string => `${article ? 'the ' : ''}${name}`;

/** Quantities of a measure, newest first; of one country, or all, familiar ones included. */
export function referencesOf(rows: readonly ReferenceQuantity[], measure: string, iso2?: string): readonly ReferenceQuantity[] {
  return rows.filter((row) => row.measure === measure && (iso2 === undefined || row.iso2 === iso2)).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** A country's quantities as they read in a comparison: "the United States’ yearly GDP". */
export function quantitiesOfCountry(country: PackRecord, iso2: string, familiarity: number): ReferenceQuantity[] {
  const owner = withArticle(country);
  return country.quantities
    .filter(({ measure }) => Object.hasOwn(PHRASE_OF, measure))
    .map(({ measure, value, unit, year, source }) => ({ measure, phrase: `${possessive(owner)} ${PHRASE_OF[measure]}`, owner, value, unit, year, source, iso2, familiarity }));
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
