import { fold } from '../../text/fold.js';
import { countryOf } from '../compile/join.js';
import type { World, WorldEntity } from '../compile/world.js';
import { numberOf, textOf, textsOf } from './finding.js';
import type { Finding, ReferenceRow } from './finding.js';

/** Shares by which two estimates of one year may differ. */
const TOLERANCE: Readonly<Record<string, number>> = { population: 0.1, gdp: 0.2 };

/** Every UN member is there; capital, currency and figures agree. */
export function compareCountries(world: World, rows: readonly ReferenceRow[]): Finding[] {
  return rows.flatMap((row) => {
    const iso2 = textOf(row, 'iso2') ?? '';
    const country = countryOf(world, iso2);
    if (country !== undefined) return compareCountry(world, country, row);
    return row['un_member'] === true ? [{ kind: 'gap', about: `country/${iso2}`, ours: 'no such country', theirs: textOf(row, 'name') ?? iso2, source: 'countries' } satisfies Finding] : [];
  });
}

function compareCountry(world: World, country: WorldEntity, row: ReferenceRow): Finding[] {
  const findings: Finding[] = [];
  const source = textOf(row, 'source') ?? '';
  const about = (what: string): string => `country/${country.country ?? ''}/${what}`;
  const capital = textOf(row, 'capital');
  const ours = world.entities.get(country.facts?.capital ?? '');
  if (capital !== undefined && ours !== undefined && !ours.names.some((one) => fold(capital).startsWith(fold(one.name)) || fold(one.name).startsWith(fold(capital)))) {
    findings.push({ kind: 'contradiction', about: about('capital'), ours: ours.name, theirs: capital, source });
  }
  const currencies = textsOf(row, 'currency');
  const currency = country.facts?.currency;
  if (typeof currency === 'string' && currencies.length > 0 && !currencies.includes(currency)) {
    findings.push({ kind: 'contradiction', about: about('currency'), ours: currency, theirs: currencies.join(', '), source });
  }
  for (const [measure, field, year] of [['population', 'population', 'population_year'], ['gdp', 'gdp_usd', 'gdp_year']] as const) {
    const theirs = numberOf(row, field);
    const own = country.facts?.quantities?.find((one) => one.measure === measure && one.year === numberOf(row, year));
    if (theirs === undefined || own === undefined || Math.abs(own.value / theirs - 1) <= TOLERANCE[measure]) continue;
    findings.push({ kind: 'contradiction', about: about(measure), ours: String(own.value), theirs: String(theirs), source });
  }
  return findings;
}
