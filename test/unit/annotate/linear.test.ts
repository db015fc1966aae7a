import { countSteps } from '../steps.js';
import { expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import type { Annotation } from '../../../src/model/annotation.js';
import { DATE, world } from './world.js';

const annotationsOf = (text: string): Annotation[] => annotate(articleFromText(text, { date: DATE }), world).annotations;

const FEW = 100;
const MANY = 1_000;
/** A unit of the long text may cost this much of what one of the short text costs: lists and tables grow in leaps. */
const MOST_GROWTH = 1.25;

const GIVEN = ['Ada', 'Bea', 'Cy', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivo', 'Joy', 'Kay', 'Lou'];
const given = (at: number): string => `${GIVEN[at % GIVEN.length]}${GIVEN[Math.floor(at / GIVEN.length) % GIVEN.length].toLowerCase()}${GIVEN[Math.floor(at / 144) % GIVEN.length].toLowerCase()}`;

/** What an attacker would write: each unit of a text, by its number. */
const HOSTILE: Readonly<Record<string, (at: number) => string>> = {
  'a run of capitalised words without end': (at) => `${given(at)} `,
  'shouted words': (at) => `${given(at).toUpperCase()} `,
  'a name again and again': () => 'Freedonia ',
  'names joined to longer ones': () => 'League of Rivers of ',
  'roles of roles': () => 'President of the Foreign Minister of the Secretary General of the ',
  'owners of owners': () => "Freedonia's Sylvanian Freedonian President's ",
  'thousands of one surname': (at) => `${given(at)} Marrow said so, and Marrow told Teasdale. `,
  'surnames without an end of the sentence': (at) => `${given(at)} Marrow and Marrow and `,
  'lines of authors': (at) => `By ${given(at)} Marrow and `,
  'acronyms in brackets': (at) => `${given(at)} (LOR) (ABC) `,
  'appositions in appositions': (at) => `Vera Marcal, who is the president, ${given(at)} Marrow, a `,
  'counterparts': () => 'Vera Marcal met her Freedonian counterpart and his successor ',
  'lists of owners': () => 'Freedonian, Sylvanian and Freedonian foreign ministers, counterparts of Freedonia, Sylvania, ',
  'small words between capitals': () => 'Bank of the and of the ',
  'initials': () => 'A. B. C. ',
  'apostrophes and hyphens': () => "o'o-o’s-",
  'opening quotes and brackets': () => '“(‘[« ',
  'digits, commas and signs': () => '1,1.1-$1%€ ',
  'money and dates': () => '$5 million in May 2025, or 3 May, ',
  'times of day in brackets': () => '9 a.m. (',
  'halves of halves': () => 'the 1st half of the 1st half of ',
  'times of day in times of day': () => 'noon on 9:30 of the morning of ',
  'brothers of brothers': (at) => `${given(at)} Marrow, his brother ${given(at + 1)}, `,
  'attacks on days': () => 'the April 12 attack of April 12 in ',
  'attacks in places': () => 'the attack on Freedonia in Sylvania at Rufusburg ',
  'of of of': () => 'a half of a third of a ',
  'a town of which nothing is told': () => 'Pellford cups sell well. ',
  'blank lines': () => 'Freedonia\n\n',
  'addresses': () => 'a@b.c/d.e#f ',
};

for (const [what, unit] of Object.entries(HOSTILE)) {
  it(`takes steps in proportion to the text: ${what}`, () => {
    const stepsEach = (units: number): number => {
      const text = Array.from({ length: units }, (_, at) => unit(at)).join('');
      return countSteps(() => annotationsOf(text)) / units;
    };
    // What is remembered of the pack is asked for once.
    stepsEach(FEW);
    const few = stepsEach(FEW);
    expect(few).toBeGreaterThan(1);
    expect(stepsEach(MANY) / few).toBeLessThan(MOST_GROWTH);
  }, 240_000);
}
