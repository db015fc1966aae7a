import type { RolePhrase } from '../../knowledge/api.js';
import { dayBytes } from '../../knowledge/day-column.js';
import { LIFE_BLOCK, Section } from '../../knowledge/format.js';
import type { QuantityLists, Role, WrittenLexicon } from '../../knowledge/lexicon.js';
import { packCountry } from '../../knowledge/office-name.js';
import { WORD_KINDS } from '../../knowledge/word-kinds.js';
import { joinWords } from '../../knowledge/word-lists.js';
import { packDate } from '../../knowledge/partial-date.js';
import type { IndexColumn } from '../../knowledge/sections.js';
import { MOST_COUNTRIES, MOST_TYPES, packTraits } from '../../knowledge/traits.js';
import { assemblePack } from './assemble-pack.js';
import { isCountry } from './join.js';
import { NameBytes } from './name-bytes.js';
import { ProvenanceList } from './provenance-list.js';
import { WordList } from './word-list.js';
import type { World, WorldEntity } from './world.js';
import { writeJson } from './write-json.js';
import { rolePhrases, writeNames } from './write-names.js';
import { writeRecords } from './write-records.js';
import { writeRelations, writeTerms } from './write-statements.js';

/** The pack of a world; the same world gives the same bytes. */
export function writePack(world: World): Uint8Array<ArrayBuffer> {
  const entities = [...world.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(entities.map((entity, at) => [entity.id, at]));
  const phrases = rolePhrases(world);
  const meanings = new WordList();
  const shared = { names: new NameBytes(entities.flatMap(({ name, names }) => [name, ...names.map((one) => one.name)])), words: new WordList(), provenances: new ProvenanceList() };
  const names = writeNames(entities, new Map(Array.from(phrases, ([phrase, roles]) => [phrase, meanings.number(JSON.stringify({ roles }))])), shared.names);
  const types = [...new Set(entities.flatMap((entity) => entity.type ?? []))].sort();
  const letters = lettersOf(entities);
  const columns = new Map<number, IndexColumn>([
    ...names.columns,
    ...writeRecords(entities, shared),
    ...writeTerms(world, indexOf, shared.provenances),
    ...writeRelations(world, indexOf),
    ...entityColumns(entities, types, letters),
    ...lives(entities),
    [Section.COUNTRIES, countryTable(entities, letters)],
  ]);
  columns.set(Section.NAMES, shared.names.finish());
  columns.set(Section.NAME_SYMBOLS, shared.names.symbolTable());
  const lexicon: WrittenLexicon = {
    types, words: shared.words.words, roles: rolesOf(world), phrases: meanings.words.map((one) => JSON.parse(one) as RolePhrase), sources: world.sources,
    provenances: shared.provenances.finish(), givenNames: joinWords(world.givenNames), womensNames: joinWords(world.womensNames), wordLists: WORD_KINDS.map((kind) => `${kind}=${joinWords(world.words[kind])}`),
    languages: world.languages, grammar: world.grammar,
  };
  const quantities: QuantityLists = { rates: ratesBySource(world), references: world.references };
  for (const [section, bytes] of writeJson(new Map<number, object>([[Section.LEXICON, lexicon], [Section.QUANTITIES, quantities]]))) columns.set(section, bytes);
  return assemblePack(columns, { asOf: packDate(world.asOf), entities: entities.length, probes: names.probes });
}

/** What is read of an entity without its record, and the letters of the countries in their order. */
function entityColumns(entities: readonly WorldEntity[], types: readonly string[], letters: readonly string[]): [number, IndexColumn][] {
  const traits = entities.map((one) => packTraits({
    kind: one.kind, hasLife: lifeOf(one).some((day) => day !== 0), prominence: one.prominence,
    type: one.type === undefined ? 0 : types.indexOf(one.type) + 1,
    country: one.country === undefined ? 0 : letters.indexOf(one.country) + 1,
  }));
  if (types.length > MOST_TYPES || letters.length > MOST_COUNTRIES) throw new Error(`${types.length} types or ${letters.length} countries are too many for the pack`);
  return [[Section.ENTITY_TRAITS, Uint32Array.from(traits)]];
}

/** First and last day, 0 where unknown. */
function lifeOf(one: WorldEntity): [number, number] {
  return one.kind === 'person' ? [packDate(one.born), packDate(one.died)] : [packDate(one.founded), packDate(one.dissolved)];
}

/** The lives of which any day is known: of most, none is. */
function lives(entities: readonly WorldEntity[]): [number, IndexColumn][] {
  const rows = new Uint32Array(Math.ceil(entities.length / LIFE_BLOCK));
  const days: number[] = [];
  entities.forEach((one, index) => {
    if (index % LIFE_BLOCK === 0) rows[index / LIFE_BLOCK] = days.length / 2;
    const [first, last] = lifeOf(one);
    if (first !== 0 || last !== 0) days.push(first, last);
  });
  return [[Section.LIFE_ROWS, rows], [Section.LIVES, dayBytes(days)]];
}

/** The letters of all countries, in their order. */
const lettersOf = (entities: readonly WorldEntity[]): string[] =>
  [...new Set(entities.flatMap((one) => one.country ?? []))].sort((a, b) => packCountry(a) - packCountry(b));

/** The entity and the government of each country. */
function countryTable(entities: readonly WorldEntity[], letters: readonly string[]): IndexColumn {
  const governments = new Map<string, number>();
  const countries = new Map<string, number>();
  entities.forEach((one, index) => {
    if (one.country === undefined) return;
    if (isCountry(one) && !countries.has(one.country)) countries.set(one.country, index);
    if (one.kind !== 'government') return;
    const isUsual = one.id.endsWith('-government');
    if (isUsual || !governments.has(one.country)) governments.set(one.country, index);
  });
  return Uint32Array.from(letters.flatMap((one) => [packCountry(one), (countries.get(one) ?? -1) + 1, (governments.get(one) ?? -1) + 1]));
}

/** Rates by currency and source: a source named once for many periods. */
function ratesBySource(world: World): QuantityLists['rates'] {
  const rates: QuantityLists['rates'] = {};
  for (const [currency, periods] of Object.entries(world.rates)) {
    const bySource: Record<string, Record<string, number>> = (rates[currency] = {});
    for (const [period, [perUsd, source]] of Object.entries(periods)) (bySource[source] ??= {})[period] = perUsd;
  }
  return rates;
}

function rolesOf(world: World): Role[] {
  const titles = new Map<string, Record<string, string>>();
  const put = (role: string, iso2: string, title: string | undefined): void => {
    // The role's own title need not be said again.
    if (title !== undefined && title !== world.roles.get(role)?.title) titles.set(role, { ...titles.get(role), [iso2]: title });
  };
  for (const one of world.entities.values()) {
    if (!isCountry(one) || one.country === undefined) continue;
    put('head-of-state', one.country, one.facts?.government?.head_of_state);
    put('head-of-government', one.country, one.facts?.government?.head_of_government);
  }
  return [...world.roles].map(([id, role]): Role => ({
    id, title: role.title, of: role.of, single: role.single ?? true,
    ...(role.only === undefined ? {} : { only: role.only }),
    ...(role.system === undefined ? {} : { system: role.system }),
    ...(role.else === undefined ? {} : { else: role.else }),
    ...(role.titles === undefined && !titles.has(id) ? {} : { titles: { ...titles.get(id), ...role.titles } }),
  }));
}
