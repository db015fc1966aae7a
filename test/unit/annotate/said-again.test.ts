import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { world as knowledge } from './world.js';

const things = (text: string): (string | undefined)[] => annotate(articleFromText(text, { lang: 'en', date: '2023-06-07' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) && one.figure.type !== 'date' ? [one.figure.of] : []));

describe('a number that a text tells twice', () => {
  it('is in the headline of what the story says', () => {
    expect(things('Storm leaves 61,000 without power\n\nSome 61,000 homes were dark.')).toEqual(['homes', 'homes']);
    expect(things('Rents climb as 38 apply\n\nAbout 38 people asked for it.')).toEqual(['people', 'people']);
    expect(things('Boss took £1.2m\n\nHe had a bonus of £1.2m.')).toEqual(['bonus', 'bonus']);
  });

  it('keeps the noun that it has itself, and takes none that stands with another number', () => {
    expect(things('Fire guts 40 houses\n\nThere were 40 engines.')).toEqual(['houses', 'engines']);
    expect(things('Gunmen abduct 87\n\nThey shot nine villagers.')).toEqual([undefined, 'villagers']);
    expect(things('Gunmen abduct 87\n\nThey took 87 others.')).toEqual([undefined, 'others']);
  });

  it('is of nothing known where the story tells two things with it', () => {
    expect(things('Gunmen abduct 61\n\nSome 61 homes were dark. Another 61 people left. It hit 61 homes.')[0]).toBeUndefined();
  });

  it('is of the same where the story comes back to it', () => {
    expect(things('Storm\n\nThe state sends 250 troopers.\n\nIt doubles the 250 of March.')).toEqual(['troopers', undefined, 'troopers']);
    expect(things('Storm\n\nThe state sends 250 troopers.\n\nIt has had 250 since March.').at(-1)).toBeUndefined();
  });
});
