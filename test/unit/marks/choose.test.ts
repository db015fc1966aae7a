import { describe, expect, it } from 'vitest';
import type { Annotation, EntityAnnotation, Marking } from '../../../src/model/annotation.js';
import { chooseMarks } from '../../../src/marks/choose.js';
import type { MarkChoice } from '../../../src/marks/choose.js';

const CHOICE: MarkChoice = { density: 'first', kinds: {}, hidden: [], wrong: [] };

function mention(exact: string, start: number, marking: Partial<Marking> = {}, kind: EntityAnnotation['kind'] = 'person'): EntityAnnotation {
  return {
    id: `${exact}@${start}`, start, end: start + exact.length, exact, kind, entity: { id: exact.toLowerCase(), name: exact }, cluster: exact,
    confidence: 1, salience: 1, evidence: [], marking: { first: true, minor: false, familiar: false, ...marking },
  };
}

const texts = (annotations: readonly Annotation[], choice: Partial<MarkChoice> = {}): string[] =>
  chooseMarks(annotations, { ...CHOICE, ...choice }).map(({ exact }) => exact);

const STORY = [
  mention('Ada', 0), mention('Ada', 40, { first: false }), mention('France', 50, { familiar: true }, 'place'),
  mention('President of Utopia', 60, {}, 'office'), mention('Utopia', 73, { minor: true }, 'place'),
];

describe('choosing marks', () => {
  it('marks first mentions, once, and not what is inside another', () => {
    expect(texts(STORY)).toEqual(['Ada', 'France', 'President of Utopia']);
  });

  it('marks every mention when all are wanted', () => {
    expect(texts(STORY, { density: 'all' })).toEqual(['Ada', 'Ada', 'France', 'President of Utopia', 'Utopia']);
  });

  it('marks no figure that has nothing to tell, not even where all are wanted', () => {
    const figure = (exact: string, minor: boolean): Annotation => ({
      id: exact, start: 90, end: 95, exact, kind: 'figure', entity: null, figure: { type: 'count' }, confidence: 1, marking: { first: true, minor, familiar: false },
    });
    expect(texts([figure('seven', true), figure('tenfold', false)], { density: 'all' })).toEqual(['tenfold']);
  });

  it('leaves out what nearly every reader knows', () => {
    expect(texts(STORY, { density: 'less-known' })).toEqual(['Ada', 'President of Utopia']);
  });

  it('leaves out kinds that are switched off, hidden entities and refused links', () => {
    expect(texts(STORY, { kinds: { place: false } })).toEqual(['Ada', 'President of Utopia']);
    expect(texts(STORY, { hidden: ['ada'] })).toEqual(['France', 'President of Utopia']);
    expect(texts(STORY, { wrong: [{ exact: 'France', entity: 'france' }] })).toEqual(['Ada', 'President of Utopia']);
    expect(texts(STORY, { wrong: [{ exact: 'La France', entity: 'france' }] })).toContain('France');
  });

  it('changes nothing that it was given', () => {
    const given = [...STORY].reverse();
    const before = JSON.stringify(given);
    chooseMarks(given, CHOICE);
    expect(JSON.stringify(given)).toBe(before);
  });
});
