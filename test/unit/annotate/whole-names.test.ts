import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { openPack } from '../../../src/knowledge/open.js';
import { isFigure } from '../../../src/model/annotation.js';
import { smallWorld } from '../facts/small-world.js';

const FACTS = `
checked: 2026-01-31
sources: [own]
roles:
  otter-envoy: {title: Otter Envoy, of: body, weight: 50, nouns: [otter envoy]}
  high-commissioner: {title: High Commissioner, of: body, weight: 60, nouns: [high commissioner]}
  warden: {title: Warden, of: state, weight: 60, nouns: [warden]}
entities:
  siege: {kind: event, type: battle, name: Battle of Dorland, names: {short: [siege of Dorland]}, from: 2020, prominence: 40}
  ana-brels-cabinet: {kind: organization, type: government, name: First cabinet of Ana Brel, names: {full: [first Brel administration]}, country: QK, prominence: 50}
  cabinets: {kind: organization, type: government, name: Second cabinet of Ana Brel, names: {full: [Brel administration]}, country: QK, prominence: 50}
  reed-house: {kind: organization, type: un-body, name: Reed House, parent: pact, prominence: 40}
  old-otter-guard: {kind: organization, type: armed-group, name: Old Otter Guard, names: {short: [Otter Guard]}, country: QK, founded: 1950, dissolved: 1985, prominence: 40}
  foursome: {kind: organization, type: alliance, name: The Foursome, names: {exact: [Foursome]}, prominence: 55}
  threesome: {kind: organization, type: alliance, name: The Threesome, names: {exact: [Threesome]}, prominence: 55}
  moss: {kind: place, type: region, name: Moss State, names: {full: [Moss]}, country: QK, prominence: 50}
  twosome: {kind: organization, type: alliance, name: The Twosome, names: {exact: [Twosome]}, prominence: 55}
  moss-city: {kind: place, type: city, name: Moss City, names: {full: [Moss]}, country: QK, prominence: 60}
  kira-lake: {kind: person, name: Kira Lake, country: QK, prominence: 40}
  kai-sund: {kind: person, name: Kai Sund, country: QK, prominence: 95}
  una-sund: {kind: person, name: Una Sund, country: QK, prominence: 20}
  hella-sund: {kind: person, name: Hella Sund, prominence: 30}
offices:
  pact/otter-envoy: {name: Otter Envoy of the Northern Pact, names: {short: [NORPO otter envoy, chief NORPO negotiator]}}
  qk/warden: {name: Warden of Kalda}
terms:
  reed-house/high-commissioner: [{who: Hella Sund, from: 2020-01-01}]
  pact/otter-envoy: [{who: Bo Lindt, from: 2024-01-01}]
members:
  foursome: [{iso: [QK]}]
  threesome: [{iso: [QD]}]
`;

const knowledge = openPack(smallWorld(FACTS).bytes.buffer);

const read = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2025-06-04' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

describe('names that say by themselves what they mean', () => {
  it('begin small where a capital tells of what they are', () => {
    expect(read('They spoke of the siege of Dorland.')).toEqual(['siege of Dorland → siege', 'Dorland → dorland']);
    expect(read('They met the chief NORPO negotiator.')).toEqual(['chief NORPO negotiator → pact/otter-envoy', 'NORPO → pact']);
    expect(read('They served in the first Brel administration.')).toEqual(['first Brel administration → ana-brels-cabinet']);
  });

  it('are one of many behind “a former”', () => {
    expect(read('They met a former chief NORPO negotiator.')).toEqual(['NORPO → pact']);
  });

  it('are no office of whom the words behind go on to name', () => {
    expect(read('The warden of Kalda’s otters slept.').filter((one) => one.includes('warden'))).toEqual([]);
  });

  it('are an office that holds the name of its body', () => {
    expect(read('They met the NORPO otter envoy.')).toEqual(['NORPO otter envoy → pact/otter-envoy', 'NORPO → pact']);
  });

  it('are a body that is no more, by its whole name', () => {
    expect(read('They tried a member of the Old Otter Guard.')).toEqual(['Old Otter Guard → old-otter-guard']);
    expect(read('They tried a member of the Otter Guard.')).not.toContain('Otter Guard → old-otter-guard');
  });

  it('are a state or a city as the words before say', () => {
    expect(read('They left the state of Moss.')).toEqual(['Moss → moss']);
    expect(read('They left the city of Moss.')).toEqual(['Moss → moss-city']);
  });

  it('do not begin with the day on which something was done', () => {
    expect(read('On Monday Kira Lake slept.')).toEqual(['Kira Lake → kira-lake']);
  });
});

describe('a union of which the text counts up the members', () => {
  it('is another than the one that has none of them', () => {
    expect(read('The Threesome of Kalda, Kalda and Dorland met. The Threesome slept.')).toEqual(['Kalda → kalda', 'Kalda → kalda', 'Dorland → dorland']);
    expect(read('The Foursome of Kalda and Dorland met. The Foursome slept.').filter((one) => one === 'The Foursome → foursome')).toHaveLength(2);
  });

  it('is itself where nothing is known of its members', () => {
    expect(read('The Twosome of Kalda and Dorland met.')).toContain('The Twosome → twosome');
  });
});

describe('a leader named by surname alone', () => {
  it('is no namesake who is named in full thereafter', () => {
    expect(read('Sund thanked Una Sund. Una Sund slept.')[0]).toBe('Sund → kai-sund');
    expect(read('Una Sund slept. Sund thanked them.').at(-1)).toBe('Sund → una-sund');
  });
});

describe('an official in a text that is not about states', () => {
  const LONG = ' They slept under the trees by the river, and later they went home along the old road and sat by the fire until it was dark.'.repeat(4);

  it('is meant where it names what the official’s body is part of', () => {
    expect(read(`NORPO met. Hella Sund saw otters.${LONG}`)).toContain('Hella Sund → hella-sund');
    expect(read(`Hella Sund saw otters.${LONG}`)).not.toContain('Hella Sund → hella-sund');
  });

  it('is told by a title that names the greater body', () => {
    expect(read(`Hella Sund, the NORPO High Commissioner for Otters, saw otters.${LONG}`)).toContain('Hella Sund → hella-sund');
  });
});
