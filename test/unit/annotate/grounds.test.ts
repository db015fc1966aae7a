import { expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

const knowledge = fakeKnowledge({
  entities: [
    { id: 'emirates', name: 'Lower Emirates', kind: 'place', type: 'state', country: 'LE', names: ['short: Emirates'], prominence: 60, the: true, prior: 0.9 },
    { id: 'reedham', name: 'Reedham', kind: 'place', type: 'city', country: 'FD' },
    { id: 'kelby-foxes', name: 'Kelby Foxes', kind: 'organization', type: 'sports-club', names: ['former: Reedham Foxes'], formerly: [{ name: 'Reedham Foxes', to: '1996' }] },
  ],
});

const withAirline = fakeKnowledge({
  entities: [
    { id: 'emirates', name: 'Lower Emirates', kind: 'place', type: 'state', country: 'LE', names: ['short: Emirates'], prominence: 60, the: true, prior: 0.9 },
    { id: 'emirates-air', name: 'Emirates Air', kind: 'organization', type: 'company', names: ['weak: Emirates'], prior: 0.1 },
  ],
});

const names = (text: string, date: string, known = knowledge): string[] => annotate(articleFromText(text, { lang: 'en', date }), known).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

it('where a match is played is no state of that name', () => {
  expect(names('They won 3-1 at the Emirates on Saturday.', '2021-07-19')).toEqual([]);
  expect(names('They slept at the Emirates embassy. They left the Emirates on Saturday.', '2021-07-19')).toEqual(['Emirates → emirates', 'Emirates → emirates']);
});

it('a state that takes the article is not meant without it where a firm has the name', () => {
  expect(names('Jets landed. Dozens of airlines and Emirates cancelled flights.', '2021-07-19', withAirline)).not.toContain('Emirates → emirates');
  expect(names('Jets landed in the Emirates.', '2021-07-19', withAirline)).toEqual(['Emirates → emirates']);
});

it('a place is the club that had its name only while it had it', () => {
  const match = 'The striker scored two goals before kickoff of the second match, a penalty among them. Reedham beat Kelby Foxes 3-1.';
  expect(names(match, '1995-07-19')).toContain('Reedham → kelby-foxes');
  expect(names(match, '2021-07-19')).not.toContain('Reedham → kelby-foxes');
});
