import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Names that are another's elsewhere: a body of a country far away, an index in a dateline, a city of another state. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'ruritania', name: 'Ruritania', kind: 'place', type: 'state', country: 'RU', names: ['demonym: Ruritanian'], prominence: 70 },
    { id: 'zenda', name: 'Zenda', kind: 'place', type: 'state', country: 'ZE', names: ['demonym: Zendan'], prominence: 70 },
    { id: 'zendan-bank', name: 'Reserve Bank of Zenda', kind: 'organization', type: 'central-bank', country: 'ZE', names: ['acronym: RBZ'], prior: 0.9, prominence: 50 },
    { id: 'zendan-bureau', name: 'Bureau of Zenda', kind: 'organization', type: 'agency', country: 'ZE', names: ['acronym: BOZ'], prominence: 80 },
    { id: 'strelsau-index', name: 'Strelsau Board index', kind: 'other', type: 'share-index', country: 'RU', names: ['short: Strelsau Board'], prominence: 60 },
  ],
});

const names = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2001-07-19' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

describe('what a name means elsewhere', () => {
  it('initials mean no body of a country that the story has nothing of, unless all the world knows them', () => {
    expect(names('In Ruritania he raised his RBZ to 90, the BOZ said.')).toEqual(['Ruritania → ruritania', 'BOZ → zendan-bureau']);
    expect(names('In Zenda the RBZ raised rates.')).toEqual(['Zenda → zenda', 'RBZ → zendan-bank']);
  });

  it('an agency of an index’s name writes in a dateline', () => {
    expect(names('HENTZAU (Strelsau Board) - Shares rose, and the Strelsau Board gained 12 points.')).toEqual(['Strelsau Board → strelsau-index']);
  });

  it('adjectives of countries with a number each are companies', () => {
    expect(names('Of the complaints United had 31, Ruritanian 24 and Zendan 18, it said.')).toEqual([]);
    expect(names('They saw Ruritanian 24 hours shops.')).toEqual(['Ruritanian → ruritania']);
  });
});
