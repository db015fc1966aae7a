import { expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { fakeKnowledge } from './fake-knowledge.js';

const known = fakeKnowledge({
  entities: [
    { id: 'germany', name: 'Germany', kind: 'place', type: 'state', country: 'DE', prominence: 88 },
    { id: 'freedonia', name: 'Freedonia', kind: 'place', type: 'state', country: 'FD', prominence: 60 },
    { id: 'league', name: 'League of Rivers', kind: 'organization', type: 'alliance', prominence: 88 },
  ],
});

it('a large country needs no explanation, a small one and a body as well known do', () => {
  const { annotations } = annotate(articleFromText('Germany and Freedonia left the League of Rivers.', { lang: 'en', date: '2025-06-04' }), known);
  expect(annotations.map(({ exact, marking }) => [exact, marking.familiar])).toEqual([['Germany', true], ['Freedonia', false], ['League of Rivers', false]]);
});
