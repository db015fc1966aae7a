import type { Knowledge, ReferenceQuantity } from '../../knowledge/api.js';
import type { CardSource } from '../../model/card.js';

/** " (2024)" behind a value of that year; a distance has none. */
export const inYear = ({ year }: ReferenceQuantity): string => (year === undefined ? '' : ` (${year})`);

/** Where a quantity is from, with its year. */
export function sourceOf({ source, year }: ReferenceQuantity, knowledge: Knowledge): CardSource {
  return { name: knowledge.source(source)?.name ?? source, ...(year === undefined ? {} : { checked: String(year) }) };
}
