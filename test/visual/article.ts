import type { AnnotatedArticle } from '../../src/export/annotated-article.js';
import type { Annotation } from '../../src/model/annotation.js';
import type { EntityKind, EntityRef } from '../../src/model/entity.js';
import type { Figure } from '../../src/model/figure.js';

const MARKING = { first: true, minor: false, familiar: false };

function mentions(kind: EntityKind, name: string, count: number, salience: number, more: { role?: string; holder?: string; introduction?: string; unknown?: boolean } = {}): Annotation[] {
  const { unknown = false, ...rest } = more;
  const entity: EntityRef | null = unknown ? null : { id: name, name, wikidata: 'Q1' };
  return Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`, start: 0, end: 0, exact: name, confidence: 0.95, marking: MARKING,
    kind, entity, cluster: name, salience, evidence: [], ...rest,
  }));
}

function figure(exact: string, value: Figure): Annotation {
  return { id: exact, start: 900, end: 900, exact, confidence: 0.95, marking: MARKING, kind: 'figure', entity: null, figure: value };
}

/** An invented article's annotations: enough of every group to see how the list looks. */
export const article: AnnotatedArticle = {
  url: 'https://news.example.org/coast/cables',
  title: 'Coastal states agree on a fund for sea cables',
  text: '',
  context: { date: '2025-06-04', publisher: 'Example News' },
  annotations: [
    ...mentions('person', 'Mara Lindqvist', 5, 0.9, { role: 'Minister of Defence of Norland' }),
    ...mentions('person', 'Aksel Brandt', 2, 0.5, { role: 'Prime Minister of Estmark' }),
    ...mentions('person', 'Ilse Hartmann', 2, 0.2, { introduction: 'who has run the harbour office at Sandvik for twelve years', unknown: true }),
    ...mentions('organization', 'Coastal Security Contact Group', 4, 0.8),
    ...mentions('government', 'Government of Norland', 1, 0.3),
    ...mentions('office', 'Minister of Defence of Norland', 1, 0.4, { holder: 'Mara Lindqvist' }),
    ...mentions('place', 'Vesterhav', 3, 0.4),
    ...mentions('event', 'Cable cuts of November 2024', 1, 0.3),
    figure('nearly $126 billion', { type: 'money', value: 126e9, currency: 'USD', approx: 'nearly', of: 'security assistance' }),
    figure('more than 40 states', { type: 'count', value: 40, approx: 'more than', of: 'states' }),
    figure('on Wednesday', { type: 'date', date: '2025-06-04' }),
  ],
};
