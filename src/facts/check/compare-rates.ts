import type { World } from '../compile/world.js';
import { numberOf, textOf } from './finding.js';
import type { Finding, ReferenceRow } from './finding.js';

/** Averages of one year by two sources differ by less than this, but for currencies in free fall. */
const TOLERANCE = 0.05;

/** Yearly rates that both have; years that we lack are gaps only for currencies that we have at all. */
export function compareRates(world: World, rows: readonly ReferenceRow[]): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const currency = textOf(row, 'currency') ?? '';
    const year = numberOf(row, 'year');
    const theirs = numberOf(row, 'per_usd');
    const own = world.rates[currency];
    if (own === undefined || year === undefined || theirs === undefined) return [];
    const rate = own[String(year)];
    const about = `rate/${currency}/${year}`;
    const source = textOf(row, 'source') ?? '';
    if (rate === undefined) return [{ kind: 'gap', about, ours: 'no rate', theirs: String(theirs), source }];
    if (Math.abs(rate[0] / theirs - 1) <= TOLERANCE) return [];
    return [{ kind: 'contradiction', about, ours: String(rate[0]), theirs: String(theirs), source }];
  });
}
