import { keySetOf } from '../../../src/text/key-set.js';
import { WORDS } from '../annotate/fake-knowledge.js';
import type { Knowledge, ReferenceQuantity } from '../../../src/knowledge/api.js';
import type { ContextEntity } from '../../../src/model/context.js';

/**
 * A small world for figure cards: invented round numbers for two invented countries, so that every expected line can
 * be checked in one's head. Arland (AA, dollars elsewhere) has 40 million people, Beland (BB) 5 million.
 */
const COUNTRIES = [
  { iso2: 'AA', id: 'arland', name: 'Arland', population: 40_000_000, gdp: 200e9, military: 60e9 },
  { iso2: 'BB', id: 'beland', name: 'Beland', population: 5_000_000, gdp: 400e9, military: 8e9 },
] as const;

const FIRM = { id: 'bolt-works', name: 'Bolt Works', kind: 'organization' } as const;
const FIRM_AT = COUNTRIES.length + 1;
const WAR = { id: 'border-war', name: 'the Border War', from: '2022-02-24' };

/** Local units per US dollar, by period. */
const RATES: Record<string, Record<string, number>> = {
  EUR: { '2025': 0.88, '2024': 0.92, '2024-03': 0.92 },
  GBP: { '2025': 0.75 },
  JPY: { '2025': 150 },
  AUD: { '2025': 1.6 },
  NOK: { '2023': 10.5, '2024': 10.8 },
  TRY: { '2023': 24, '2024': 33 },
};

const FAMILIAR: ReferenceQuantity[] = [
  { measure: 'length', phrase: 'the length of a football pitch', value: 105, unit: 'metre', source: 'made-up', familiarity: 80 },
  { measure: 'length', phrase: 'the height of the Bell Tower', value: 200, unit: 'metre', year: 2024, source: 'made-up', familiarity: 95 },
  { measure: 'area', phrase: 'the area of Luxembourg', value: 2586, unit: 'square kilometre', year: 2024, source: 'made-up', familiarity: 70 },
];

export const ENTITIES: Record<'arland' | 'beland' | 'rival' | 'firm' | 'war', ContextEntity> = {
  arland: { id: 'arland', name: 'Arland', kind: 'place', salience: 0.9 },
  beland: { id: 'beland', name: 'Beland', kind: 'place', salience: 0.3 },
  /** The other country of a story about two. */
  rival: { id: 'beland', name: 'Beland', kind: 'place', salience: 0.8 },
  firm: { ...FIRM, salience: 0.95 },
  war: { id: WAR.id, name: WAR.name, kind: 'event', salience: 0.5 },
};

function reference(measure: string, iso2?: string): ReferenceQuantity[] {
  const ofCountries = COUNTRIES.filter((country) => country.iso2 === iso2).flatMap((country): ReferenceQuantity[] => {
    const base = { measure, year: 2024, source: 'made-up', iso2: country.iso2, familiarity: 60 };
    if (measure === 'population') return [{ ...base, phrase: `the population of ${country.name}`, value: country.population, unit: 'people' }];
    if (measure === 'gdp') return [{ ...base, phrase: `${country.name}’s yearly GDP`, value: country.gdp, unit: 'USD' }];
    if (measure === 'military-spending') return [{ ...base, phrase: `${country.name}’s yearly military spending`, value: country.military, unit: 'USD' }];
    return [];
  });
  return [...ofCountries, ...(iso2 === undefined ? FAMILIAR.filter((quantity) => quantity.measure === measure) : [])];
}

const refuse = (): never => {
  throw new Error('figure cards do not ask this');
};

/** Knowledge of that world; questions that figure cards have no business asking throw. */
export const figureWorld: Knowledge = {
  asOf: '2026-08-22',
  entityCount: 3,
  givenNames: keySetOf([]),
  womensNames: keySetOf([]),
  languages: [],
  grammar: [],
  words: WORDS,
  gazetteer: { next: refuse, isName: refuse, candidates: refuse, role: refuse },
  entity: (index) => ({
    ...(index === FIRM_AT ? { ...FIRM, type: 'company' } : { id: COUNTRIES[index]?.id ?? WAR.id, name: COUNTRIES[index]?.name ?? WAR.name, kind: 'place' as const }),
    handWritten: true,
    prominence: 50,
    names: [],
    relations: [],
    quantities: [],
    sources: [],
    checked: '2026-08-22',
  }),
  ref: refuse,
  nameInSentence: refuse,
  namesOf: refuse,
  datedNamesOf: refuse,
  ofType: refuse,
  find: (id) => {
    const index = COUNTRIES.findIndex((country) => country.id === id);
    if (index >= 0) return index;
    return id === WAR.id ? COUNTRIES.length : id === FIRM.id ? FIRM_AT : undefined;
  },
  kindOf: (index) => (index < COUNTRIES.length ? 'place' : 'event'),
  typeOf: () => undefined,
  prominenceOf: () => 50,
  countryOf: (index) => COUNTRIES[index]?.iso2,
  sharedTraits: refuse,
  lifeOf: (index) => (index < COUNTRIES.length ? {} : { from: WAR.from }),
  neighbours: () => [],
  termsOf: () => [],
  postsOf: () => [],
  termsIn: () => [],
  holdersOn: () => [],
  relationsOf: () => [],
  country: (iso2) => {
    const index = COUNTRIES.findIndex((country) => country.iso2 === iso2);
    return index < 0 ? undefined : index;
  },
  government: () => undefined,
  office: () => undefined,
  officeById: () => undefined,
  rate: (currency, period) => {
    const perUsd = RATES[currency]?.[period];
    return perUsd === undefined ? undefined : { perUsd, source: 'made-up', period };
  },
  reference,
  source: () => ({ name: 'Made up for this test' }),
};
