import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Two republics, a kingdom, and cities and regions with one name. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'arland', name: 'Arland', kind: 'place', type: 'state', country: 'AR', names: ['demonym: Arlandic'] },
    { id: 'borland', name: 'Borland', kind: 'place', type: 'state', country: 'BO', names: ['demonym: Borish'] },
    { id: 'kingsland', name: 'Kingsland', kind: 'place', type: 'state', country: 'KI', names: ['demonym: Kingish'] },
    { id: 'east-ford', name: 'East Ford', kind: 'place', type: 'region', country: 'AR' },
    { id: 'new-ford', name: 'New Ford', kind: 'place', type: 'region', country: 'AR', prior: 0.4 },
    { id: 'new-ford-city', name: 'New Ford', kind: 'place', type: 'city', country: 'AR', prior: 0.5 },
    { id: 'ada', name: 'Ada Arnhem', kind: 'person', country: 'AR', prominence: 80 },
    { id: 'ben', name: 'Ben Bolter', kind: 'person', country: 'BO', prominence: 80 },
    { id: 'prem', name: 'Petra Premmer', kind: 'person', country: 'BO', prominence: 40 },
    { id: 'kay', name: 'Kay Kinnock', kind: 'person', country: 'KI', prominence: 60 },
    { id: 'king', name: 'Kuno Royal', kind: 'person', country: 'KI', prominence: 90 },
  ],
  offices: [
    { id: 'ar/head-of-state', name: 'President of Arland' }, { id: 'bo/head-of-state', name: 'President of Borland' },
    { id: 'bo/head-of-government', name: 'Prime Minister of Borland' }, { id: 'ki/head-of-government', name: 'Prime Minister of Kingsland' },
    { id: 'ki/head-of-state', name: 'King of Kingsland' }, { id: 'ki/monarch', name: 'King of Kingsland' },
    { id: 'ar/foreign-minister', name: 'Foreign Minister of Arland' }, { id: 'bo/foreign-minister', name: 'Foreign Minister of Borland' },
    { id: 'east-ford/governor', name: 'Governor of East Ford' }, { id: 'new-ford/governor', name: 'Governor of New Ford' },
  ],
  terms: [
    { office: 'ar/head-of-state', who: 'ada', from: '2019-01-01' }, { office: 'bo/head-of-state', who: 'ben', from: '2019-01-01' },
    { office: 'bo/head-of-government', who: 'prem', from: '2019-01-01' }, { office: 'ki/head-of-government', who: 'kay', from: '2019-01-01' },
    { office: 'ki/head-of-state', who: 'king', from: '2010-01-01' },
    { office: 'ar/foreign-minister', who: 'kay', from: '2019-01-01' }, { office: 'bo/foreign-minister', who: 'prem', from: '2019-01-01' },
    { office: 'east-ford/governor', who: 'ada', from: '2019-01-01' }, { office: 'new-ford/governor', who: 'prem', from: '2019-01-01' },
  ],
  roles: { 'head-of-state': ['president'], 'head-of-government': ['prime minister'], 'foreign-minister': ['foreign minister'], 'governor': ['governor'], 'leader': ['leader'] },
});

const offices = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-06-01' }), knowledge).annotations
  .flatMap((one) => (!isFigure(one) && one.kind === 'office' ? [`${one.exact} → ${one.entity?.id ?? ''}, ${one.holder ?? ''}`] : []));
const places = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-06-01' }), knowledge).annotations
  .flatMap((one) => (!isFigure(one) && one.kind === 'place' ? [one.entity?.id ?? ''] : []));

describe('offices that share their noun', () => {
  it('finds one of each owner before it, each with its holder', () => {
    expect(offices('The Arlandic and Borish foreign ministers spoke.')).toEqual([
      'Arlandic → ar/foreign-minister, Kay Kinnock', 'Borish foreign ministers → bo/foreign-minister, Petra Premmer']);
    expect(places('The Arlandic and Borish foreign ministers spoke.')).toEqual(['arland', 'borland']);
  });

  it('finds one of each owner after it, and leaves out what belongs to the next noun', () => {
    expect(offices('The presidents of Arland and Borland spoke.')).toEqual(['presidents of Arland → ar/head-of-state, Ada Arnhem', 'Borland → bo/head-of-state, Ben Bolter']);
    expect(offices('The presidents of Arland and Borland’s courts spoke.')).toEqual([]);
  });

  it('takes for leaders those who lead: a president before a less known premier, in a monarchy the head of government', () => {
    expect(offices('The Arlandic, Borish and Kingish leaders spoke.')).toEqual([
      'Arlandic → ar/head-of-state, Ada Arnhem', 'Borish → bo/head-of-state, Ben Bolter', 'Kingish leaders → ki/head-of-government, Kay Kinnock']);
    expect(offices('Arlandic and Borish leaders spoke.')).toEqual([]);
  });

  it('takes none where they are many, past, or without a known holder', () => {
    expect(offices('Former Arlandic and Borish presidents spoke.')).toEqual([]);
    expect(offices('The Borish presidents spoke.')).toEqual([]);
    expect(offices('The Arlandic and Kingish foreign ministers spoke.')).toEqual(['Arlandic → ar/foreign-minister, Kay Kinnock']);
  });
});

describe('counterparts', () => {
  it('of several countries each', () => {
    expect(offices('The Arlandic president met his Borish and Kingish counterparts.').slice(1)).toEqual([
      'Borish → bo/head-of-state, Ben Bolter', 'Kingish counterparts → ki/head-of-government, Kay Kinnock']);
    expect(offices('Ada Arnhem met counterparts from Borland and Kingsland.')).toEqual([
      'counterparts from Borland → bo/head-of-state, Ben Bolter', 'Kingsland → ki/head-of-government, Kay Kinnock']);
  });

  it('go by who is named, and by the same sentence first', () => {
    expect(offices('Kay Kinnock met his Borish counterpart Ben Bolter.')).toEqual(['Borish counterpart → bo/head-of-state, Ben Bolter']);
    expect(offices('The Arlandic foreign minister left. Ada Arnhem met her Borish counterpart.')[1]).toBe('Borish counterpart → bo/head-of-state, Ben Bolter');
  });
});

describe('a city and a region with one name', () => {
  it('among regions are the region', () => {
    expect(places('Floods hit New Ford and East Ford.')).toEqual(['new-ford', 'east-ford']);
    expect(places('Floods hit New Ford and Arland.')).not.toContain('new-ford');
  });
});
