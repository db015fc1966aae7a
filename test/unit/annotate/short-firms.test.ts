import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

const knowledge = fakeKnowledge({
  entities: [
    { id: 'zenda', name: 'Zenda', kind: 'place', type: 'state', country: 'ZE', names: ['demonym: Zendan'], prominence: 70 },
    { id: 'velk', name: 'Velk Brothers', kind: 'organization', type: 'bank' },
    { id: 'great-river', name: 'Great River', kind: 'organization', type: 'company' },
    { id: 'zendan-airlines', name: 'Zendan Airlines', kind: 'organization', type: 'company', country: 'ZE' },
    { id: 'state-mutual', name: 'State Mutual', kind: 'organization', type: 'company' },
    { id: 'tarn-union', name: 'Tarn Union', kind: 'organization', type: 'ngo' },
  ],
});

const names = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-07-19' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

describe('a firm by the first word of its name', () => {
  it('is the one that the article names in full, before and after', () => {
    expect(names('Velk shares fall\n\nVelk Brothers said it would sell its arm. Rivals of Velk gained.')).toEqual(['Velk → velk', 'Velk Brothers → velk', 'Velk → velk']);
  });

  it('is nobody where the article does not name it, or names somebody else of that name', () => {
    expect(names('Rivals of Velk gained.')).toEqual([]);
    expect(names('Velk Brothers fell. Velk Tarlen, a painter, slept.')).toEqual(['Velk Brothers → velk']);
  });

  it('is not meant by a word that says something by itself', () => {
    expect(names('State Mutual grew. Laws of the State say so. Zendan Airlines fell, and Zendan ministers slept.')).toEqual(['State Mutual → state-mutual', 'Zendan Airlines → zendan-airlines', 'Zendan → zenda']);
    expect(names('Great River rose, a great rise. The last was Great too.')).toEqual(['Great River → great-river']);
  });

  it('and only trade is so called', () => {
    expect(names('Tarn Union met. Many left Tarn.')).toEqual(['Tarn Union → tarn-union']);
  });
});

it('a foreign name goes on over “de” to a country’s', () => {
  expect(names('She taught at the Museo de Zenda. She left Zenda.')).toEqual(['Zenda → zenda']);
});
