import { readFileSync } from 'node:fs';
import { compileFiles } from '../../../src/facts/compile/main.js';
import type { Compiled } from '../../../src/facts/compile/main.js';
import { parseYaml } from '../../../src/facts/compile/yaml-file.js';

const ROLES = `
roles:
  head-of-state: {title: President, of: state, weight: 100, nouns: [president]}
  head-of-government: {title: Prime Minister, of: state, weight: 100, nouns: [prime minister, {noun: chancellor, countries: [QD]}]}
  monarch: {title: Monarch, of: state, system: monarchy, else: head-of-state, weight: 90, nouns: [king]}
  finance-minister: {title: Finance Minister, of: state, weight: 70, nouns: [finance minister, {noun: chancellor, countries: [QK]}]}
  central-bank-governor: {title: Governor of the Central Bank, of: state, weight: 60, nouns: [central bank governor]}
  speaker: {title: Speaker of Parliament, of: state, weight: 60, nouns: [speaker]}
  secretary-general: {title: Secretary General, of: body, weight: 90, nouns: [secretary general]}
  chief: {title: Chief, of: body, weight: 70, nouns: [chief, boss]}
  senator: {title: Senator, of: state, single: false, weight: 50, nouns: [senator]}
sources: {own: {name: Own knowledge}, list: {name: A list of 2024, asOf: 2024-06-30}}
`;

/** Invented states: what is tested is the machinery, not the facts. */
const WORLD = `
checked: 2026-01-31
sources: [own]
entities:
  kalda: {kind: place, type: state, name: Kalda, country: QK, adjective: Kaldish, demonym: [Kaldan], capital: vora, system: monarchy, the: true, prominence: 60, wikidata: Q1, wikipedia: Kalda,
    quantities: [{measure: population, value: 5000000, unit: people, year: 2024}, {measure: population, value: 4900000, unit: people, year: 2020}]}
  vora: {kind: place, type: capital, name: Vora, country: QK, prominence: 55}
  dorland: {kind: place, type: state, name: Dorland, wikipedia: Dorland (country), country: QD, adjective: Dorlandic, system: republic, government: {head_of_state: President, head_of_government: President}, prominence: 70}
  pact: {kind: organization, type: alliance, name: Northern Pact Organization, names: {acronym: [NORPO], definite: [pact], former: [{name: Old Pact, until: 1990}]}, founded: 1950, prominence: 65, gloss: An alliance., chief: pact/secretary-general}
  uno: {kind: organization, type: bloc, name: US, prominence: 50}
  ana-brel: {kind: person, name: Ana Brel, born: 1960-05-01, country: QK, gloss: A writer., prominence: 50}
offices:
  qk/finance-minister: {name: Lord of the Purse of Kalda, gloss: Keeps the money., names: {short: [Lord of the Purse]}}
terms:
  qk/head-of-government:
    - {who: Ana Brel, from: 2010-01-01, to: 2015-06-30}
    - {who: Bo Lindt, from: 2015-06-30, to: 2020, wikidata: Q77}
    - {who: Ana Brel, from: 2021-02}
  pact/secretary-general: [{who: Jan van der Meer, from: 2020-01-01}]
  qk/senator: [{who: Bo Lindt, from: 2022-01-01}, {who: Cy Ostra, from: 2021-01-01, acting: true}]
given-names: [ana, anna, birgit, bo, carla, dora, edward, emma, erik, george, ivar, jan, john, maria, mary, nina, olav, olga, paul, peter, tom]
members:
  pact: [{iso: [QK], from: 1950-04-04}, {iso: [QD]}]
rates: {QKR: {2024: 2.5, 2024-06: 2.4}}
reference: [{measure: distance, phrase: the way from Vora to the sea, value: 40, unit: kilometre, year: 2020, familiarity: 30}]
`;

export function compileText(...files: string[]): Compiled {
  return compileFiles(files.map((text, at) => parseYaml(`file${at}.yaml`, text)));
}

/** Those that ship. */
const WORDS = readFileSync(new URL('../../../src/facts/words.yaml', import.meta.url), 'utf8');

export const smallWorld = (extra = ''): Compiled => compileText(ROLES, WORLD, WORDS, ...(extra === '' ? [] : [extra]));

/** Messages of all errors that a world with these further facts has. */
export const errorsWith = (extra: string): string[] =>
  smallWorld(`checked: 2026-01-31\nsources: [own]\n${extra}`).report.problems.filter((one) => one.severity === 'error').map((one) => one.message);
