import type { ReferenceQuantity } from './api.js';
import type { QuantityLists } from './lexicon.js';

/** Rate of the month asked for, else of its year; never of another year. */
export function rateOf(lists: QuantityLists, currency: string, period: string): { perUsd: number; source: string; period: string } | undefined {
  const rates = Object.hasOwn(lists.rates, currency) ? lists.rates[currency] : undefined;
  for (const key of [period.slice(0, 7), period.slice(0, 4)]) {
    if (rates === undefined || !Object.hasOwn(rates, key)) continue;
    const [perUsd, source] = rates[key];
    return { perUsd, source, period: key };
  }
  return undefined;
}

/** Quantities of a measure, newest first; of one country, or all, familiar ones included. */
export function referencesOf(lists: QuantityLists, measure: string, iso2?: string): readonly ReferenceQuantity[] {
  return lists.references
    .filter((row) => row.measure === measure && (iso2 === undefined || row.iso2 === iso2))
    .sort((a, b) => b.year - a.year);
}
