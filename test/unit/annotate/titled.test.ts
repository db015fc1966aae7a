import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

const knowledge = fakeKnowledge({
  entities: [
    { id: 'zenda', name: 'Zenda', kind: 'place', type: 'state', country: 'ZE', names: ['demonym: Zendan'], prominence: 70 },
    { id: 'borduria', name: 'Borduria', kind: 'place', type: 'state', country: 'BO', prominence: 70 },
    { id: 'rudolf', name: 'King Rudolf', kind: 'person', country: 'ZE' },
    { id: 'flavia', name: 'Queen Flavia', kind: 'person', country: 'ZE' },
    { id: 'irma', name: 'Queen Irma', kind: 'person', country: 'BO', names: ['weak: Queen'], prominence: 60 },
    { id: 'tarlen', name: 'Rosa Tarlen', kind: 'person', country: 'ZE' },
    { id: 'diet', name: 'Diet of Elders', kind: 'organization', type: 'parliament', country: 'ZE', prominence: 60 },
    { id: 'lower-zenda', name: 'Lower Zenda', kind: 'place', type: 'region', country: 'ZE' },
  ],
  offices: [{ id: 'ze/head-of-state', name: 'King of Zenda', country: 'ZE', role: 'head-of-state' }, { id: 'ze/first-lady', name: 'First Lady of Zenda', country: 'ZE', role: 'first-lady' }],
  terms: [{ office: 'ze/head-of-state', who: 'rudolf', from: '2019-01-01' }],
  roles: { 'head-of-state': ['king', 'queen'], 'first-lady': ['first lady'] },
});

const names = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-07-19' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

describe('a crown without a name', () => {
  it('is whom alone the article calls so', () => {
    expect(names('Queen Flavia of Zenda opened the wall. The Queen smiled at the king.')).toContain('Queen → flavia');
    expect(names('Queen Flavia met Queen Irma in Zenda. The Queen smiled.')).not.toContain('Queen → flavia');
  });

  it('is no woman where a king reigns, nor one of another country', () => {
    expect(names('Zenda slept. The Queen smiled.')).toEqual(['Zenda → zenda']);
    expect(names('Zenda slept. The King smiled.')).toEqual(['Zenda → zenda', 'King → ze/head-of-state']);
    expect(names('Borduria slept. The Queen smiled.')).toEqual(['Borduria → borduria', 'Queen → irma']);
    // A band
    expect(names('In Borduria he sang with Queen. It rained.')).toEqual(['Borduria → borduria']);
  });

  it('is not meant by what is called after one', () => {
    expect(names('Borduria slept. They met. Queen’s Park lost to Queen’s University.')).toEqual(['Borduria → borduria']);
    expect(names('Borduria slept. The Queen’s speech was short, and so was the Queen’s Christmas message.')).toEqual(['Borduria → borduria', 'Queen → irma', 'Queen → irma']);
  });
});

it('a first lady of whose post nothing is known keeps her name', () => {
  expect(names('Zenda’s First Lady Rosa Tarlen left.')).toContain('Rosa Tarlen → tarlen');
});

it('a region’s chamber is not the nation’s', () => {
  expect(names('Zenda slept. The Diet of Elders met.')).toContain('Diet of Elders → diet');
  expect(names('Zenda slept. The Lower Zenda Diet of Elders met.')).not.toContain('Diet of Elders → diet');
});
