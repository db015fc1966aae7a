import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { openPack } from '../../../src/knowledge/open.js';
import { isFigure } from '../../../src/model/annotation.js';
import { smallWorld } from '../facts/small-world.js';

const FACTS = `
checked: 2026-01-31
sources: [own]
roles:
  police-chief: {title: Police Chief, of: state, weight: 50, nouns: [police chief]}
  chair: {title: Chair, of: body, weight: 60, nouns: [chairman]}
  otter-secretary: {title: Secretary of Otters, of: state, weight: 50, nouns: [otter secretary]}
  economic-adviser: {title: Economic Adviser, of: state, weight: 50, nouns: [chief economic adviser]}
entities:
  sund: {kind: place, type: continent, name: Sund, prominence: 60}
  thorsby-bank: {kind: organization, type: bank, name: Thorsby Bank, country: QK, prominence: 50}
  pebble-inc: {kind: organization, type: company, name: Pebble Incorporated, names: {weak: [Pebble]}, country: QK, prominence: 40}
  pebble-person: {kind: person, name: Anna Pebble, country: QK, prominence: 40}
  ivar-stone: {kind: person, name: Ivar Stone, country: QK, prominence: 60}
  otterists: {kind: organization, type: party, name: Otter Party, names: {short: [Otterist]}, country: QK, prominence: 60}
  torvald-of-kalda: {kind: person, name: King Torvald of Kalda, country: QK, prominence: 70}
  vora-southern: {kind: organization, type: company, name: Vora Southern, country: QK, prominence: 50}
  marl-treasury: {kind: organization, type: ministry, name: Treasury, country: QK, prominence: 60}
  liberation-army: {kind: organization, type: armed-group, name: Pebble Army, names: {acronym: [PA]}, country: QD, prominence: 60}
  osrik: {kind: person, name: King Osrik, names: {short: [Osrik]}, country: QK, prominence: 95}
  ferny-region: {kind: place, type: region, name: Ferny, names: {spelling: [Fern.]}, country: QD, prominence: 60}
  hollow-region: {kind: place, type: region, name: Hollow, country: QK, prominence: 60}
  dorland-region: {kind: place, type: region, name: Little Dorland, names: {weak: [Dorland]}, country: QK, prominence: 60}
  moss-region: {kind: place, type: region, name: Moss State, names: {weak: [New Moss]}, country: QK, prominence: 60}
  moss-city: {kind: place, type: city, name: New Moss City, names: {short: [New Moss]}, country: QK, prominence: 60}
offices:
  vora-southern/chair: {name: Chair of Vora Southern}
  qk/otter-secretary: {name: Secretary of Otters, names: {short: [Otterist Secretary]}}
  qk/economic-adviser: {name: Economic Adviser of Kalda, names: {short: [first economic adviser]}}
terms:
  vora-southern/chair:
    - {who: Erik Sand, from: 2020-01-01}
  qk/otter-secretary:
    - {who: Olga Sund, from: 2020-01-01}
  qk/economic-adviser:
    - {who: Ulla Brandt, from: 2020-01-01}
`;

const knowledge = openPack(smallWorld(FACTS).bytes.buffer);

const read = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2025-06-04' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

describe('names in reports', () => {
  it('parts where something happens from the company that follows', () => {
    expect(read('Stocks fell, while in Sund Thorsby Bank fell, they said.')).toEqual(['Sund → sund', 'Thorsby Bank → thorsby-bank']);
    expect(read('Stocks fell, while in Kalda Thorsby Bank fell, they said.')).toEqual(['Kalda → kalda', 'Thorsby Bank → thorsby-bank']);
  });

  it('takes a word at the end of a sentence for no abbreviated state', () => {
    expect(read('He watered the Fern. Then he left.')).toEqual([]);
    expect(read('He lived in Fern. Then he left.')).toEqual(['Fern. → ferny-region']);
  });

  it('takes what a ministry sells for no ministry', () => {
    expect(read('In Kalda the Treasury spoke. The Treasury yields little; Treasury notes fell, and the 10-year Treasury bond rose.').filter((one) => one.startsWith('Treasury'))).toHaveLength(1);
  });

  it('takes the code of a share for no name', () => {
    expect(read('Quellam Works (QWRK.PA) fell.').filter((one) => one.startsWith('PA'))).toEqual([]);
    expect(read('Quellam Works (NYSE: PA) fell.').filter((one) => one.startsWith('PA'))).toEqual([]);
    expect(read('In Dorland the PA fell back.')).toContain('PA → liberation-army');
  });

  it('takes a name that goes on behind a nickname for nobody else', () => {
    expect(read('Osrik spoke.')).toEqual(['Osrik → osrik']);
    expect(read('Mayor Osrik “O.J.” Wax spoke.')).not.toContain('Osrik → osrik');
  });

  it('takes a town before its region for no region of another country', () => {
    expect(read('They flew to Ferny, Hollow, on Friday.')).toEqual(['Hollow → hollow-region']);
    expect(read('They sell in Ferny, Hollow and Kalda.')).toEqual(['Ferny → ferny-region', 'Hollow → hollow-region', 'Kalda → kalda']);
  });

  it('takes the place of a dateline for the city', () => {
    expect(read('NEW MOSS (NORPO) - Rain fell in Hollow and Moss State.')[0]).toBe('NEW MOSS → moss-city');
    expect(read('Rain falls. Dora Quillby NEW MOSS 1996-08-30 Rain fell.')).toContain('NEW MOSS → moss-city');
  });

  it('takes who is at a company for nobody’s office, nor a town’s police chief for the country’s', () => {
    expect(read('In Kalda, Dora Quill, first economic adviser at Thorsby Bank, spoke.')).not.toContain('first economic adviser → qk/economic-adviser');
    expect(read('In Kalda, the first economic adviser spoke.')).toContain('first economic adviser → qk/economic-adviser');
    expect(read('In Kalda it rained. Later Police Chief Dora Quill spoke in Kalda.')).not.toContain('Police Chief → qk/police-chief');
  });

  it('takes the chair of what a country has for no chair of the country', () => {
    expect(read('Dora Quill, chairman of Sund’s Otter Association, spoke.')).toEqual(['Dora Quill → –', 'Sund → sund', 'Otter Association → –']);
  });

  it('takes a state’s name among the regions of another for the region', () => {
    expect(read('They won Dorland, Hollow and Moss State.')).toEqual(['Dorland → dorland-region', 'Hollow → hollow-region', 'Moss State → moss-region']);
    expect(read('They won Dorland and Kalda.')).toContain('Dorland → dorland');
  });

  it('takes a region’s member of a party for one of the party, and a king for no country that his name holds', () => {
    expect(read('Later the Hollow Otterist spoke in Kalda.')).toContain('Otterist → otterists');
    expect(read('It rained in Kalda, and King Torvald of Kalda spoke.')).toEqual(['Kalda → kalda', 'King Torvald of Kalda → torvald-of-kalda']);
  });

  it('takes the seat of a company for the city', () => {
    expect(read('It rose while Vora-based Quellam Works fell.')).toContain('Vora → vora');
    expect(read('It rose while Vora denied it.')).toContain('Vora → kalda-government');
  });

  it('marks no party in an office that is not its own, and no city in a company’s name', () => {
    expect(read('In Kalda the Otterist Secretary spoke.')).not.toContain('Otterist → otterists');
    expect(read('Dora Quill, the chairman of Vora Southern Corp., spoke.')).not.toContain('Vora → vora');
  });

  it('takes a word for the company wherever the article speaks of it once as markets do', () => {
    expect(read('Later Pebble was told. They asked Pebble again.')).not.toContain('Pebble → pebble-inc');
    expect(read('Later Pebble (NYSE: P) was told. They asked Pebble again.').filter((one) => one === 'Pebble → pebble-inc')).toHaveLength(2);
    expect(read('Later Pebble (PBBL.N) was told. They asked Pebble again.').filter((one) => one === 'Pebble → pebble-inc')).toHaveLength(2);
    expect(read('Shares of Pebble fell. They asked Pebble again.').filter((one) => one === 'Pebble → pebble-inc')).toHaveLength(2);
  });

  it('takes what is called after somebody for nobody', () => {
    expect(read('They passed the Ivar Stone Otters in Highfield Act.')).not.toContain('Ivar Stone → ivar-stone');
    expect(read('They saw Ivar Stone. They passed the Ivar Stone Justice in Highfield Act.').filter((one) => one === 'Ivar Stone → ivar-stone')).toHaveLength(1);
    expect(read('So said Dora Pebble of Pebble Otter Works. Pebble wept.').filter((one) => one.endsWith('–'))).toEqual(['Dora Pebble → –', 'Pebble → –']);
  });

  it('takes who sits for a place for no person', () => {
    expect(read('Dora Quill, the Highfield MP whose friend was missing, spoke.')).toEqual(['Dora Quill → –']);
  });
});
