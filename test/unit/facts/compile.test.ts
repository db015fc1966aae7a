import { describe, expect, it } from 'vitest';
import { compileText, errorsWith, smallWorld } from './small-world.js';

const entity = (fields: string): string => `entities:\n  thing: {kind: organization, name: Thing, ${fields}}\n`;

describe('compiling', () => {
  it('gives the same bytes for the same facts', () => {
    expect(smallWorld().bytes).toEqual(smallWorld().bytes);
  });

  it('says file and line of a mistake, and compiles the rest', () => {
    const { report, world } = compileText('checked: 2026-01-01\nentities:\n  good: {kind: organization, name: Good}\n  bad:\n    kind: organisation\n    name: Bad\n');
    expect(report.problems.find((one) => one.message.includes('bad › kind'))).toMatchObject({ severity: 'error', file: 'file0.yaml', line: 5 });
    expect(world.entities.has('good')).toBe(true);
  });

  it('says where YAML itself is broken', () => {
    expect(compileText('entities:\n  a: {kind: [}\n').report.errors).toBeGreaterThan(0);
  });
});

describe('checks', () => {
  it('keep ids of two letters for countries, whose offices begin with them', () => {
    expect(errorsWith('entities:\n  qk: {kind: organization, name: Qk}\n').join()).toContain('an id of two letters');
  });

  it('pass what is right', () => {
    expect(errorsWith(entity('prominence: 10'))).toEqual([]);
  });

  it.each([
    ['an unknown field', entity('colour: red'), /colour/],
    ['an unknown id', entity('parent: nobody'), /unknown id nobody/],
    ['a doubled id', 'entities:\n  pact: {kind: organization, name: Another Pact}\n', /written twice/],
    ['a gloss too long', entity(`gloss: "${'word '.repeat(60)}"`), /300 characters|299 characters/],
    ['a gloss without a date', entity('gloss: Currently led by nobody.'), /Currently/],
    ['an unknown source', entity('sources: [rumour]'), /unknown source rumour/],
    ['one Wikidata id twice', entity('wikidata: Q1'), /same Wikidata id/],
    ['an end before the beginning', entity('founded: 2000, dissolved: 1999'), /ended before/],
    ['an event in a state that was gone', 'entities:\n  realm: {kind: place, type: state, name: Realm, dissolved: 1918}\n  riot: {kind: event, name: Riot, from: 2016-07-18, location: [realm]}\n', /lies in realm, which ended/],
    ['a name shared without telling apart', 'entities:\n  thing: {kind: organization, name: Northern Pact Organization, prominence: 65}\n', /alike/],
    ['a date that is none', entity('founded: 2020-13-01'), /dates are/],
    ['a country that is none', entity('country: XX'), /XX is no country/],
    ['a member that is no country', 'members:\n  pact: [{iso: [ZZ]}]\n', /ZZ/],
    ['an office of nobody', 'terms:\n  zz/head-of-state: [{who: Someone Else, from: 2020-01-01}]\n', /country or body is unknown/],
    ['a role that does not exist', 'terms:\n  qk/jester: [{who: Someone Else, from: 2020-01-01}]\n', /no role "jester"/],
    ['two holders at once', 'terms:\n  qk/head-of-government: [{who: Someone Else, from: 2012-01-01, to: 2013-01-01}]\n', /hold it at once/],
    ['an open term that begins after its check', 'terms:\n  qd/head-of-state: [{who: One Man, from: 2026-02-01}]\n', /after the last check/],
    ['a check later than its sources reach', 'terms:\n  qd/head-of-state: [{who: One Man, from: 2000-01-01, source: list}]\n', /which end before/],
    ['an end later than its sources reach', 'terms:\n  qd/head-of-state: [{who: One Man, from: 2000-01-01, to: 2024-07-01, source: list}]\n', /left qd\/head-of-state on 2024-07-01/],
    ['a term of an unknown source', 'terms:\n  qd/head-of-state: [{who: One Man, from: 2000-01-01, sources: [own, rumour]}]\n', /unknown source "rumour"/],
    ['one person in two countries at once', 'terms:\n  qd/finance-minister: [{who: Ana Brel, from: 2022-01-01}]\n', /are these two people/],
    ['an open end before a successor', 'terms:\n  qd/head-of-state: [{who: One Man, from: 2000-01-01}, {who: Two Men, from: 2010-01-01}]\n', /hold it at once/],
    ['a term before birth', 'terms:\n  qd/head-of-state: [{who: One Man, born: 1990-01-01, from: 1980-01-01, to: 1985-01-01}]\n', /before being born/],
    ['a term after death', 'terms:\n  qd/head-of-state: [{who: One Man, died: 1990-01-01, from: 1980-01-01}]\n', /after dying/],
    ['an end of term before its beginning', 'terms:\n  qd/head-of-state: [{who: One Man, from: 1990-01-01, to: 1985-01-01}]\n', /before taking it/],
    ['one term twice', 'terms:\n  qk/senator: [{who: Bo Lindt, from: 2023-01-01}]\n', /two terms/],
    ['two people of one name', 'terms:\n  qd/head-of-state: [{who: Bo Lindt, wikidata: Q78, from: 1990-01-01}]\n', /two people of one name/],
    ['a gap in a complete series', 'offices:\n  qd/head-of-state: {complete: true}\nterms:\n  qd/head-of-state: [{who: One Man, from: 1990-01-01, to: 1995-01-01}, {who: Two Men, from: 1999-01-01}]\n', /nobody holds it/],
  ])('find %s', (_, facts, message) => {
    expect(errorsWith(facts)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('warn of one article on two entities, but not on a person and an event', () => {
    const warned = (second: string): boolean =>
      smallWorld(`checked: 2026-01-31\nsources: [own]\nentities:\n  one: {kind: person, name: Cora Dahl, wikipedia: Cora Dahl}\n  two: {${second}, wikipedia: Cora Dahl}\n`)
        .report.problems.some((each) => each.severity === 'warning' && each.message.includes('same article "Cora Dahl"'));
    expect(warned('kind: person, name: Cora D. Dahl')).toBe(true);
    expect(warned('kind: event, name: murder of Cora Dahl')).toBe(false);
  });

  it('let a term end while one of its sources reaches that far', () => {
    expect(errorsWith('terms:\n  qd/head-of-state: [{who: One Man, from: 2000-01-01, to: 2024-06-30, source: list}, {who: Two Men, from: 2024-07-01, to: 2025-05-01, sources: [list, own]}]\n')).toEqual([]);
  });

  it('let a handover share its day, and inexact dates touch', () => {
    expect(errorsWith('terms:\n  qd/head-of-state: [{who: One Man, from: 1990, to: 1995}, {who: Two Men, from: 1995, to: 1999-05-05}, {who: Three Men, from: 1999-05-05}]\n')).toEqual([]);
  });

  it('let a stand-in hold an office beside its holder', () => {
    expect(errorsWith('terms:\n  qd/head-of-state: [{who: One Man, from: 1990-01-01}, {who: Two Men, from: 1995-01-01, to: 1995-02-01, acting: true}]\n')).toEqual([]);
  });
});

describe('a central bank', () => {
  const BANK = 'entities:\n  bank-of-dorland: {kind: organization, type: central-bank, name: Bank of Dorland, country: QD}\n';
  const TERM = 'terms:\n  qd/central-bank-governor: [{who: Udo Till, from: 2010-01-01}]\n';
  const governor = (facts: string): unknown[] => {
    const { entities } = smallWorld(`checked: 2026-01-31\nsources: [own]\n${facts}`).world;
    const office = entities.get('qd/central-bank-governor');
    return [office?.name, office?.names.some(({ name }) => name === 'Governor of the Central Bank of Dorland'), entities.get('bank-of-dorland')?.facts?.chief];
  };

  it('is led by the country’s governor, whose office has its name', () => {
    expect(governor(BANK + TERM)).toEqual(['Governor of the Bank of Dorland', true, 'qd/central-bank-governor']);
  });

  it('leaves a written name, and says nothing where there are several or nobody is known', () => {
    expect(governor(`${BANK}offices:\n  qd/central-bank-governor: {name: Chair of the Bank}\n${TERM}`)).toEqual(['Chair of the Bank', false, 'qd/central-bank-governor']);
    expect(governor(`${BANK}  other-bank: {kind: organization, type: central-bank, name: Other Bank, country: QD}\n${TERM}`)).toEqual(['Governor of the Central Bank of Dorland', true, undefined]);
    expect(governor(BANK)).toEqual([undefined, undefined, undefined]);
  });
});

it('the only parliament of a country is headed by its speaker, one of two chambers is not', () => {
  const chief = (facts: string): unknown => smallWorld(`checked: 2026-01-31\nsources: [own]\nentities:\n  diet: {kind: organization, type: parliament, name: Diet, country: QD}\n${facts}terms:\n  qd/speaker: [{who: Udo Till, from: 2010-01-01}]\n`).world.entities.get('diet')?.facts?.chief;
  expect(chief('')).toBe('qd/speaker');
  expect(chief('  thing: {kind: organization, type: parliament, name: Thing, country: QD}\n')).toBeUndefined();
});

it('a name that somebody had for a time is not made from the full one without its dates', () => {
  const { entities } = smallWorld('checked: 2026-01-31\nsources: [own]\nentities:\n  udo-till: {kind: person, name: Udo W. Till, names: {former: [{name: Udo Till, from: 1999}]}, country: QD}\n').world;
  expect(entities.get('udo-till')?.names.filter(({ name }) => name === 'Udo Till').map(({ from }) => from)).toEqual(['1999']);
});
