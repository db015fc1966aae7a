import { expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

const world = fakeKnowledge({ entities: [
  { id: 'nawir-quill', name: 'Nawir Quill', kind: 'person', country: 'FD', prior: 0.5, prominence: 30 },
  { id: 'post', name: 'The Fordia Post', kind: 'organization', type: 'media', names: ['full: Fordia Post'], prominence: 60 },
] });
const marks = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2023-06-07' }), world).annotations.flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

it('the first word of a full name is no short name of somebody else', () => {
  const found = marks('Top Court Bars Nawir Quill From Office for Life\n\nThe clerk read it to Nawir Quill. His daughter, Mara Nawir, wept.');
  expect(found.filter((one) => one.startsWith('Nawir →'))).toEqual([]);
  expect(found).toContain('Mara Nawir → –');
});

it('a small “the” is no part of a paper’s name', () => {
  expect(marks('She told the Fordia Post so. It was The Fordia Post that wrote it.')).toEqual(['Fordia Post → post', 'The Fordia Post → post']);
});
