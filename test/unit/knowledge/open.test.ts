import { describe, expect, it } from 'vitest';
import { NONE, ROOT } from '../../../src/knowledge/api.js';
import { openPack } from '../../../src/knowledge/open.js';
import { verifyPack } from '../../../src/knowledge/verify.js';
import { tokenize } from '../../../src/text/tokens.js';
import { smallWorld } from '../facts/small-world.js';

const compiled = smallWorld();
const pack = openPack(compiled.bytes.buffer);
const index = (id: string): number => pack.find(id) ?? expect.fail(`no ${id}`);
function meanings(text: string): { id: string; form: string }[] {
  const tokens = tokenize(text);
  let node = ROOT;
  for (let at = 0; at < tokens.count && node !== NONE; at += 1) node = pack.gazetteer.next(node, tokens.key[at]);
  return pack.gazetteer.candidates(node, tokens, 0, tokens.count).map(({ entity, form }) => ({ id: pack.idOf(entity), form }));
}

describe('a compiled pack', () => {
  it('compiles without a mistake and is sound to its last record', () => {
    expect(compiled.report.problems).toEqual([]);
    expect(() => verifyPack(pack)).not.toThrow();
  });

  it('says who held an office on a day, and nobody where nobody is known', () => {
    const holders = (day: string): string[] => pack.holdersOn('qk/head-of-government', day).map((term) => term.person.name);
    expect(holders('2012-03-01')).toEqual(['Ana Brel']);
    expect(holders('2020-11-11')).toEqual(['Bo Lindt']);
    expect(holders('2024-01-01')).toEqual(['Ana Brel']);
    expect(holders('2009-12-31')).toEqual([]);
    expect(holders('not a day')).toEqual([]);
    expect(pack.holdersOn('qk/senator', '2023-01-01').map((term) => [term.person.name, term.acting])).toEqual([['Cy Ostra', true], ['Bo Lindt', undefined]]);
  });

  it('keeps several terms of one person in order of time, with the day of the last check', () => {
    expect(pack.termsOf(index('ana-brel')).map(({ from, to, checked }) => ({ from, to, checked }))).toEqual([
      { from: '2010-01-01', to: '2015-06-30', checked: '2026-01-31' }, { from: '2021-02', to: undefined, checked: '2026-01-31' },
    ]);
  });

  it('finds names however they are written, and each in its own case where that matters', () => {
    expect(meanings('NORTHERN PACT ORGANIZATION')).toEqual([{ id: 'pact', form: 'full' }]);
    expect(meanings('NORPO')).toEqual([{ id: 'pact', form: 'acronym' }]);
    expect(meanings('Norpo')).toEqual([{ id: 'pact', form: 'acronym' }]);
    expect(meanings('U.S.')).toEqual([{ id: 'uno', form: 'acronym' }]);
    expect(meanings('us')).toEqual([]);
    expect(meanings('pact')).toEqual([{ id: 'pact', form: 'definite' }]);
    expect(meanings('vora')).toEqual([]);
  });

  it('tells names and types without the rest, as the whole entity has them', () => {
    const all = Array.from({ length: pack.entityCount }, (_, at) => pack.entity(at));
    for (const [at, { name, names }] of all.entries()) expect(new Set(pack.namesOf(at))).toEqual(new Set([name, ...names.map((one) => one.name)]));
    expect(pack.namesOf(index('pact')).length).toBeGreaterThan(2);
    const type = pack.typeOf(index('vora')) ?? '';
    expect(pack.ofType(type)).toEqual(all.flatMap((entity, at) => (entity.type === type ? [at] : [])));
    expect(pack.ofType('no such type')).toEqual([]);
  });

  it('derives demonyms, metonyms and surnames', () => {
    expect(meanings('Kaldish')).toEqual([{ id: 'kalda', form: 'demonym' }]);
    expect(meanings('Kaldans')).toEqual([{ id: 'kalda', form: 'demonym' }]);
    expect(meanings('Vora')).toEqual([{ id: 'vora', form: 'full' }, { id: 'kalda-government', form: 'metonym' }]);
    expect(meanings('van der Meer')).toEqual([{ id: 'jan-van-der-meer', form: 'surname' }]);
    expect(meanings('Kaldish government')).toEqual([{ id: 'kalda-government', form: 'full' }]);
  });

  it('dates names of the past', () => {
    const node = [...tokenize('Old Pact').key.slice(0, 2)].reduce((at, key) => pack.gazetteer.next(at, key), ROOT);
    expect(pack.gazetteer.candidates(node)[0].period).toEqual({ to: '1990' });
  });

  it('shares out a name so that its meanings never exceed the whole', () => {
    const node = pack.gazetteer.next(ROOT, tokenize('Vora').key[0]);
    const priors = pack.gazetteer.candidates(node).map((candidate) => candidate.prior);
    expect(priors[0]).toBeGreaterThan(priors[1]);
    expect(priors.reduce((sum, prior) => sum + prior, 0)).toBeLessThanOrEqual(1);
  });

  it('composes offices of a country or body and a role, as its constitution has them', () => {
    expect(pack.office('QK', 'head-of-state')).toMatchObject({ id: 'qk/head-of-state', name: 'President of the Kalda', country: 'QK', single: true });
    expect(pack.office('QK', 'monarch')).toMatchObject({ id: 'qk/monarch' });
    expect(pack.office('QD', 'monarch')).toBeUndefined();
    expect(pack.office('QD', 'head-of-government')).toMatchObject({ id: 'qd/head-of-state' });
    expect(pack.office('QK', 'finance-minister')).toMatchObject({ name: 'Lord of the Purse of Kalda', gloss: 'Keeps the money.' });
    expect(pack.office('pact', 'chief')).toMatchObject({ id: 'pact/secretary-general', name: 'Secretary General of the Northern Pact Organization', body: 'pact' });
    expect(pack.office('QX', 'head-of-state')).toBeUndefined();
    expect(pack.office('QK', 'no-such-role')).toBeUndefined();
  });

  it('knows what a role phrase means where', () => {
    const [key] = tokenize('chancellor').key;
    expect(pack.gazetteer.role(pack.gazetteer.next(ROOT, key))).toEqual({
      roles: [{ role: 'head-of-government', countries: ['QD'] }, { role: 'finance-minister', countries: ['QK'] }],
    });
  });

  it('tells relations from both sides', () => {
    expect(pack.relationsOf(index('pact'), 'has-member').map((one) => [one.entity.id, one.from])).toEqual([['dorland', undefined], ['kalda', '1950-04-04']]);
    expect(pack.relationsOf(index('kalda'), 'member-of').map((one) => one.entity.id)).toEqual(['pact']);
    expect(pack.neighbours(index('kalda'))).toContain(index('pact'));
    expect(pack.neighbours(index('pact'))).toContain(index('kalda'));
  });

  it('leads from letters to country and government', () => {
    expect(pack.idOf(pack.country('QK') ?? -1)).toBe('kalda');
    expect(pack.idOf(pack.government('QK') ?? -1)).toBe('kalda-government');
    expect(pack.country('ZZ')).toBeUndefined();
    expect(pack.country('')).toBeUndefined();
  });

  it('gives the rate of the month, else of the year, else none', () => {
    expect(pack.rate('QKR', '2024-06')).toEqual({ perUsd: 2.4, source: 'own', period: '2024-06' });
    expect(pack.rate('QKR', '2024-07')).toEqual({ perUsd: 2.5, source: 'own', period: '2024' });
    expect(pack.rate('QKR', '2023-07')).toBeUndefined();
    expect(pack.rate('constructor', '2024')).toBeUndefined();
  });

  it('gives a country’s quantities newest first, beside familiar ones', () => {
    expect(pack.reference('population', 'QK').map((row) => [row.year, row.phrase])).toEqual([[2024, 'the Kalda’s population'], [2020, 'the Kalda’s population']]);
    expect(pack.reference('distance')).toHaveLength(1);
  });

  it('keeps what was written of an entity, and when it lived', () => {
    expect(pack.entity(index('pact'))).toMatchObject({
      name: 'Northern Pact Organization', founded: '1950', sources: ['own'], checked: '2026-01-31', prominence: 65,
      names: [{ name: 'Northern Pact Organization' }, { name: 'NORPO' }, { name: 'Old Pact', to: '1990' }],
    });
    expect(pack.entity(index('kalda'))).toMatchObject({ wikidata: 'Q1', wikipedia: 'Kalda', country: 'QK', type: 'state' });
    expect(['kalda', 'dorland'].map((id) => pack.nameInSentence(index(id)))).toEqual(['the Kalda', 'Dorland']);
    expect(pack.entity(index('dorland')).wikipedia).toBe('Dorland (country)');
    expect(pack.entity(index('ana-brel')).born).toBe('1960-05-01');
    expect(pack.lifeOf(index('ana-brel'))).toEqual({ from: '1960-05-01' });
    expect(pack.lifeOf(index('vora'))).toEqual({});
  });

  it('composes no gloss of offices, which have their days on the card', () => {
    expect(pack.entity(index('ana-brel'))).toMatchObject({ handWritten: true, gloss: 'A writer.' });
    expect(pack.entity(index('bo-lindt')).handWritten).toBe(false);
    expect(pack.entity(index('bo-lindt'))).not.toHaveProperty('gloss');
  });
});
