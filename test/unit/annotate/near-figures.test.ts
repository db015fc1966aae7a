import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { NEAR_NOWHERE } from '../../../src/model/figure.js';
import { world as knowledge } from './world.js';

const nearOf = (text: string): (string | undefined)[] => annotate(articleFromText(text, { lang: 'en', date: '2023-06-07' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [one.figure.near] : []));

describe('the country that a figure is told of', () => {
  it('is the one its sentence names', () => {
    expect(nearOf('Freedonia has lost 9,000 soldiers.')).toEqual(['freedonia']);
  });

  it('is not the one whose strikes killed', () => {
    expect(nearOf('Freedonian air strikes killed 14 people, bringing the toll to 67,000.')).toEqual([NEAR_NOWHERE, NEAR_NOWHERE]);
    expect(nearOf('Freedonian strikes killed 14 people in Sylvania.')).toEqual(['sylvania']);
  });

  it('wins so many in brackets, of whom none is so old', () => {
    const figures = annotate(articleFromText('They lie behind Freedonia (26). Dora Quill (27) ran. The Freedonian, 22, won. In Freedonia, 80-year-old Dora Pell sang.', { lang: 'en', date: '2023-06-07' }), knowledge).annotations.flatMap((one) => (isFigure(one) ? [one.figure.type] : []));
    expect(figures).toEqual(['count', 'age', 'age', 'age']);
  });

  it('is none for an audience, wherever the story plays', () => {
    expect(nearOf('Freedonia won. The broadcast was watched by 9 million people.')).toEqual([NEAR_NOWHERE]);
    expect(nearOf('The broadcast had 9 million viewers in Freedonia.')).toEqual(['freedonia']);
  });

  it('is the one in which it was, before any that the sentence names first', () => {
    expect(nearOf('Freedonia lost 9,000 soldiers and 4,000 people died in Sylvania.')).toEqual(['freedonia', 'sylvania']);
    expect(nearOf('Freedonia lost 9,000 soldiers; 4,000 people fled to Sylvania.')).toEqual(['freedonia', 'sylvania']);
    expect(nearOf('Some 4,000 people died in Freedonia and Sylvania.')).toEqual([NEAR_NOWHERE]);
    expect(nearOf('It wants $4 billion by July for Freedonia, Sylvania and others.')[0]).toBe(NEAR_NOWHERE);
  });

  it('is each one\'s own where two are told of one after the other', () => {
    expect(nearOf('In Freedonia it killed 20 people and in Sylvania four more.')).toEqual(['freedonia', 'sylvania']);
  });

  it('is none where several are told of, which the United Nations are not', () => {
    expect(nearOf('Some nations lost 9,000 soldiers.')).toEqual([NEAR_NOWHERE]);
    expect(nearOf('The United Nations lost 9,000 soldiers.')).toEqual([undefined]);
  });

  it('is not one with a figure of its own, nor one behind another figure', () => {
    expect(nearOf('In Freedonia, unlike Sylvania\u2019s 10.8 people, 9,000 people left.')[1]).toBe('freedonia');
    expect(nearOf('Some 9,000 people fled, 500 people to Sylvania.')).toEqual([undefined, 'sylvania']);
  });

  it('is the one that money is for', () => {
    expect(nearOf('It has $61 billion for Freedonia and $14 billion for Sylvania.')).toEqual(['freedonia', 'sylvania']);
    expect(nearOf('Donors gave $61 billion in military aid to Freedonia, with $14 billion coming from Sylvania.')).toEqual(['freedonia', 'sylvania']);
    expect(nearOf('The bill has $14 billion for Freedonia and $9 billion of relief.')).toEqual(['freedonia', NEAR_NOWHERE]);
    expect(nearOf('Officials in Freedonia and $9 billion of debt.')).toEqual(['freedonia']);
  });

  it('is none for those whom a firm employs', () => {
    expect(nearOf('In Freedonia the Fredville Foxes employed 9,000 people.')).toEqual([NEAR_NOWHERE]);
  });

  it('is none for the money of a town', () => {
    expect(nearOf('The mayor asked Freedonia for $16 billion.')).toEqual([NEAR_NOWHERE]);
  });
});

it('takes a number alone for the model that the story has named', () => {
  const figuresOf = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2023-06-07' }), knowledge).annotations.filter(isFigure).map(({ exact }) => exact);
  expect(figuresOf('The Duck 737 flew. The 737, they said, is old.')).toEqual([]);
  expect(figuresOf('It flew. The 737, they said, is old.')).toEqual(['737']);
});
