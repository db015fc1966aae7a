import * as v from 'valibot';
import { GRAMMAR_KINDS } from '../../knowledge/grammar.js';
import { WORD_KINDS } from '../../knowledge/word-kinds.js';

/** The shape of a file of facts: see SCHEMA.md, which says what each field means. */

/** Types that the interface has words for; another one is reported, not refused. */
export const TYPES: readonly string[] = [
  'person', 'state', 'territory', 'capital', 'city', 'region', 'area', 'building', 'sea', 'river', 'island', 'mountain', 'lake', 'continent',
  'alliance', 'union', 'bloc', 'un-body', 'international-organization', 'government', 'ministry', 'agency', 'central-bank', 'court',
  'intelligence', 'armed-forces', 'armed-group', 'police', 'parliament', 'party', 'company', 'bank', 'media', 'news-agency', 'ngo', 'museum', 'library',
  'university', 'think-tank', 'sports-body', 'sports-club', 'national-team', 'religious-body', 'trade-union', 'stock-exchange', 'fund',
  'war', 'battle', 'attack', 'treaty', 'accord', 'summit', 'conference', 'election', 'referendum', 'disaster', 'pandemic', 'protest',
  'coup', 'scandal', 'sports-event', 'crisis', 'law', 'programme', 'sanctions', 'doctrine', 'constitution',
  'weapon', 'product', 'award', 'language', 'ethnic-group', 'religion', 'disease', 'office', 'council', 'market-index', 'share-index', 'currency', 'website',
];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, 'ids are lower-case words with hyphens'));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(160));
/** A year may be read as a number; a date is stored as text, as exact as it was checked. */
const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'dates are YYYY, YYYY-MM or YYYY-MM-DD'),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countries are two capital letters'));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currencies are three capital letters'));
const lines = v.union([v.array(line), v.pipe(line, v.transform((one) => [one]))]);
/** An empty value in YAML ("died:") is null and means: not known. */
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.pipe(v.nullable(schema), v.transform((value) => value ?? undefined)));

const datedName = v.strictObject({ name: line, from: maybe(date), until: maybe(date), to: maybe(date) });
const nameList = v.array(v.union([v.pipe(line, v.transform((name) => ({ name }))), datedName]));

export const NAME_KEYS = [
  'full', 'short', 'acronym', 'surname', 'former', 'later', 'spelling', 'weak', 'definite', 'demonym', 'metonym', 'exact', 'title-name',
] as const;
const names = v.strictObject(Object.fromEntries(NAME_KEYS.map((key) => [key, maybe(nameList)])) as Record<(typeof NAME_KEYS)[number], ReturnType<typeof maybe<typeof nameList>>>);

const quantity = v.strictObject({
  measure: line, value: v.number(), unit: line, year: v.number(), source: maybe(line), computed: maybe(v.boolean()), note: maybe(line),
});

const term = v.strictObject({
  who: maybe(line), id: maybe(id), office: maybe(id), from: maybe(date), to: maybe(date), acting: maybe(v.boolean()), checked: maybe(date),
  source: maybe(line), sources: maybe(v.array(line)), wikidata: maybe(v.pipe(v.string(), v.regex(/^Q\d+$/))), wikipedia: maybe(line), born: maybe(date), died: maybe(date),
  party: maybe(id), note: maybe(line), surname: maybe(line), given: maybe(line), country: maybe(country), overlaps: maybe(line),
});

export const entityShape = v.strictObject({
  kind: v.picklist(['person', 'organization', 'place', 'government', 'event', 'law', 'other']),
  type: maybe(id),
  name: line,
  names: maybe(names),
  wikipedia: maybe(line),
  wikidata: maybe(v.pipe(v.string(), v.regex(/^Q\d+$/, 'Wikidata ids are Q and digits'))),
  country: maybe(country),
  parent: maybe(id),
  headquarters: maybe(id),
  founded: maybe(date),
  dissolved: maybe(date),
  from: maybe(date),
  to: maybe(date),
  born: maybe(date),
  died: maybe(date),
  given: maybe(line),
  surname: maybe(line),
  party: maybe(id),
  prominence: maybe(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  gloss: maybe(v.string()),
  quantities: maybe(v.array(quantity)),
  checked: maybe(date),
  sources: maybe(v.array(line)),
  source: maybe(line),
  terms: maybe(v.array(term)),
  location: maybe(v.array(id)),
  participants: maybe(v.array(id)),
  successor: maybe(id),
  predecessor: maybe(id),
  chair: maybe(id),
  leaders: maybe(v.array(v.strictObject({ who: line, id: maybe(id), from: maybe(date), to: maybe(date) }))),
  chief: maybe(id),
  iso3: maybe(v.string()),
  the: maybe(v.boolean()),
  adjective: maybe(lines),
  demonym: maybe(lines),
  capital: maybe(id),
  currency: maybe(v.union([currency, v.pipe(v.array(currency), v.minLength(1), v.transform((list) => list[0]))])),
  system: maybe(v.picklist(['monarchy', 'republic', 'other'])),
  government: maybe(v.strictObject({ form: maybe(line), head_of_state: maybe(line), head_of_government: maybe(line), represented_by: maybe(line) })),
  note: maybe(line),
});

export const officeShape = v.strictObject({
  name: maybe(line), names: maybe(names), wikipedia: maybe(line), wikidata: maybe(v.pipe(v.string(), v.regex(/^Q\d+$/))), body: maybe(id),
  country: maybe(country), role: maybe(line), gloss: maybe(v.string()), single: maybe(v.boolean()), complete: maybe(v.union([v.boolean(), date])),
  prominence: maybe(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))), checked: maybe(date), sources: maybe(v.array(line)),
  source: maybe(line), the: maybe(v.boolean()), founded: maybe(date), dissolved: maybe(date), note: maybe(line),
});

export const termShape = term;

export const memberShape = v.union([
  v.strictObject({ iso: v.array(country), from: maybe(date), to: maybe(date), source: maybe(line) }),
  v.strictObject({ id, from: maybe(date), to: maybe(date), source: maybe(line) }),
]);

export const rateShape = v.record(v.string(), v.number());

export const referenceShape = v.strictObject({
  measure: line, phrase: line, value: v.number(), unit: line, year: maybe(v.number()), familiarity: v.number(), iso: maybe(country), iso2: maybe(country),
  source: maybe(line), note: maybe(line),
});

export const roleShape = v.strictObject({
  title: line,
  titles: maybe(v.record(country, line)),
  of: v.picklist(['state', 'body', 'both']),
  weight: v.number(),
  nouns: v.array(v.union([line, v.strictObject({ noun: line, countries: v.array(country) })])),
  portfolios: maybe(v.array(line)),
  single: maybe(v.boolean()),
  only: maybe(v.array(country)),
  system: maybe(v.picklist(['monarchy', 'republic'])),
  else: maybe(line),
});

export const sourceShape = v.strictObject({ name: line, url: maybe(line), asOf: maybe(date), kept: maybe(v.boolean()) });

const givenName = v.pipe(v.string(), v.regex(/^[a-z]+$/, 'a given name is written in lower case and without marks'));

/** ":" stands between two forms of a month. */
const foreignWord = v.pipe(v.string(), v.regex(/^[\p{Ll}\p{Lo}:]+$/u, 'a word of a language is written in lower case'));
const sign = v.pipe(v.string(), v.regex(/^[\p{Ll}\p{Lo} ]+$/u, 'a word of a date line is written in lower case'));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is told by the first part of its tag'));
const language = v.strictObject({ frequent: maybe(v.array(foreignWord)), months: maybe(v.pipe(v.array(foreignWord), v.length(12))), alike: maybe(v.array(tag)), changed: maybe(v.array(sign)), published: maybe(v.array(sign)) });

const grammarWord = v.pipe(v.string(), v.regex(/^(?:[+=]?[a-z][a-z'-]*|[a-zí,]+:(?:[A-Z]{3})?(?:;[a-z]+=[A-Z]{3})*|[a-z_-]+:[^ ]+)$/, 'a word of the grammar is written in lower case, a currency with its codes, a unit with its kind, a holiday with its day'));

/** Parts of a file; each entry is checked by its own shape, so that one mistake does not hide the others. */
export const fileShape = v.strictObject({
  checked: maybe(date),
  sources: maybe(v.union([v.array(line), v.record(v.string(), v.unknown())])),
  entities: maybe(v.record(v.string(), v.unknown())),
  offices: maybe(v.record(v.string(), v.unknown())),
  terms: maybe(v.record(v.string(), v.array(v.unknown()))),
  members: maybe(v.record(v.string(), v.array(v.unknown()))),
  rates: maybe(v.record(v.string(), v.unknown())),
  reference: maybe(v.array(v.unknown())),
  roles: maybe(v.record(v.string(), v.unknown())),
  'given-names': maybe(v.array(givenName)),
  'womens-names': maybe(v.array(givenName)),
  words: maybe(v.partial(v.strictObject(v.entriesFromList(WORD_KINDS, v.array(givenName))))),
  languages: maybe(v.record(tag, language)),
  grammar: maybe(v.partial(v.strictObject(v.entriesFromList(GRAMMAR_KINDS, v.array(grammarWord))))),
  'grammar-lists': maybe(v.record(v.string(), v.array(grammarWord))),
});

export type EntityFacts = v.InferOutput<typeof entityShape>;
export type OfficeFacts = v.InferOutput<typeof officeShape>;
export type TermFacts = v.InferOutput<typeof termShape>;
export type MemberFacts = v.InferOutput<typeof memberShape>;
export type RoleFacts = v.InferOutput<typeof roleShape>;
export type ReferenceFacts = v.InferOutput<typeof referenceShape>;
export type NameFacts = v.InferOutput<typeof names>;
