import type { Knowledge, ReferenceQuantity } from '../../knowledge/api.js';
import type { CardSource } from '../../model/card.js';

/** " (2024)" behind a value of that year; a distance has none. */
export const inYear = ({ year }: ReferenceQuantity): string => (year === undefined ? '' : ` (${year})`);

/** So many years later a people has grown by a tenth or two, and the output of a year is no measure any more. */
const MOST_YEARS: Readonly<Record<string, number>> = { population: 10 };
const MOST_YEARS_OF_MONEY = 5;

/** The newest value of a measure of one country, where it is of about the article's time. */
export function referenceOf(knowledge: Knowledge, measure: string, iso2: string, date: string | undefined): ReferenceQuantity | undefined {
  const [newest] = knowledge.reference(measure, iso2);
  const apart = newest?.year === undefined || date === undefined ? 0 : Math.abs(newest.year - Number(date.slice(0, 4)));
  return apart <= (MOST_YEARS[measure] ?? MOST_YEARS_OF_MONEY) ? newest : undefined;
}

/** Where a quantity is from, with its year. */
export function sourceOf({ source, year }: ReferenceQuantity, knowledge: Knowledge): CardSource {
  return { name: knowledge.source(source)?.name ?? source, ...(year === undefined ? {} : { checked: String(year) }) };
}
