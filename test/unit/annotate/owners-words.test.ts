import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** A state whose short name an airline shares, its court, and a treaty known by an article's number. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'eyries', name: 'United Eyries', kind: 'place', type: 'state', country: 'EY', names: ['short: Eyries'], prominence: 80 },
    { id: 'eyries-air', name: 'Eyries Airline', kind: 'organization', type: 'company', country: 'EY' },
    { id: 'kestrel', name: 'Kestrel Motors', kind: 'organization', type: 'company' },
    { id: 'eyries-court', name: 'High Court of the Eyries', kind: 'organization', type: 'court', names: ['full: United Eyries’s High Court', 'full: Eyries’ High Court', "full: Eyries's High Court"], country: 'EY' },
    { id: 'pact', name: 'Pact of Nests', kind: 'organization', type: 'alliance', names: ['definite: pact'], prominence: 80 },
    { id: 'treaty', name: 'Treaty of Nests', kind: 'law', type: 'treaty', names: ['weak: Article 9'], near: ['pact'], prior: 0.4 },
    { id: 'ford-shooting', name: '2019 Ford shooting', kind: 'event', type: 'attack', names: ['short: Ford shooting'], founded: '2019-08-04', prior: 0.6, prominence: 34 },
    { id: 'ruler', name: 'Hal Falconer', kind: 'person', country: 'EY', prominence: 60 },
  ],
  offices: [{ id: 'ey/head-of-state', name: 'President of the Eyries' }, { id: 'kestrel/chief-executive', name: 'Chief Executive of Kestrel' }],
  terms: [{ office: 'ey/head-of-state', who: 'ruler', from: '2019-01-01' }],
  roles: { 'head-of-state': ['president'], 'chief-executive': ['chief executive'] },
});
const pairs = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-06-01' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

describe('a state’s word that a company shares', () => {
  it('makes no president of the state of somebody who has none of its names', () => {
    expect(pairs('Eyries president Hal Falconer spoke.')).toContain('Eyries president → ey/head-of-state');
    expect(pairs('Eyries president Hal Falkoner spoke.')).toContain('Eyries president → ey/head-of-state');
    expect(pairs('Eyries president Tim Clerk spoke.')).not.toContain('Eyries president → ey/head-of-state');
  });
});

describe('names of several words', () => {
  it('is marked without the state that owns it', () => {
    expect(pairs("Eyries's High Court met.")).toEqual(['Eyries → eyries', 'High Court → eyries-court']);
  });

  it('has a company marked in its office', () => {
    expect(pairs('Kestrel Motors chief executive Ola Wren spoke.')).toEqual(['Kestrel Motors chief executive → kestrel/chief-executive', 'Kestrel Motors → kestrel', 'Ola Wren → –']);
  });

  it('is called by several words alone where the owner is named', () => {
    expect(pairs('The Pact of Nests invoked Article 9.')).toContain('Article 9 → treaty');
    expect(pairs('They invoked Article 9.')).toEqual([]);
  });

  it('is an event that has been, by its place and kind', () => {
    expect(pairs('They recalled the Ford shooting.')).toEqual(['Ford shooting → ford-shooting']);
  });

  it('is referred to without the article where it has a capital', () => {
    expect(pairs('The Pact of Nests met. The Pact agreed.').at(-1)).toBe('Pact → pact');
    expect(pairs('The Pact of Nests met. Then the pact agreed.').at(-1)).toBe('the pact → pact');
  });
});
