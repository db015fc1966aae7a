import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer } from '../../../src/annotate/figures/lex.js';
import { GRAMMAR, readFigures } from './grammar.js';

/** Pieces that figures are made of, so that random texts get deep into the grammar. */
const PIECES = [
  'five', 'twenty', 'hundred', 'million', 'a', 'an', 'the', 'of', 'and', 'to', 'between', 'from', 'in', 'on', 'by', 'half', 'third', 'thirds',
  'quarter', 'dozens', 'tens', 'thousands', '12', '1,000', '2022', '3.5', '0', '99', '$', '€', '%', '-', '–', '.', ',', '(', ')', '/', ':', '\n\n',
  'dollars', 'km', 'per', 'hour', 'year', 'years', 'old', 'Monday', 'May', 'March', 'last', 'next', 'week', 'ago', 'later', 'times', 'as', 'many',
  'doubled', 'tenfold', 'first', 'people', 'countries', 'will', 'rose', 'more', 'than', 'nearly', 'early', 'end', 'Christmas', 's', 'th', 'US', 'G7',
  '’s', "'", '½', '−', '+', 'Boeing', 'aged', 'minus', 'point', 'over', 'or', 'equal', 'weekend', 'Easter', 'Q1', 'fiscal', 'pesos', 'R1.50', 'killed', 'magnitude', 'every', 'top', 'GMT', 'foot', 'by', 'lower',
];
const grammatical = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));
const anyText = fc.oneof(grammatical, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));
const anyDate = fc.constantFrom(undefined, '2025-06-11', '2024-02-29T10:00:00Z', 'not a date', '9999-12-31', '0001-01-01');

/** Years before Christ have a sign, those of long ago more digits. */
const ISO_DATE = /^(?:-?\d{4,6}(?:-\d\d(?:-\d\d(?:\/(?:-?\d{4,6}-\d\d-\d\d)?)?)?|-W\d\d)?|\/-?\d{4,6}-\d\d-\d\d)$/;

describe('whatever the text', () => {
  it('gives spans inside the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, date) => {
        let last = 0;
        for (const { start, end } of readFigures(text, { date })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 3000, examples: [['1j$0', undefined]] },
    );
  });

  it('gives finite values with a lower end below the upper, and dates in ISO form', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, date) => {
        for (const { figure } of readFigures(text, { date })) {
          for (const value of [figure.value, figure.lo, figure.hi]) if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
          if (figure.lo !== undefined && figure.hi !== undefined) expect(figure.lo).toBeLessThanOrEqual(figure.hi);
          if (figure.date !== undefined) expect(figure.date).toMatch(ISO_DATE);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads two blocks as it reads each alone', () => {
    fc.assert(
      fc.property(grammatical, grammatical, (first, second) => {
        // The border is drawn by `blocks`, since a text may itself end in half a blank line.
        const text = `${first}\n\n${second}`;
        const shift = first.length + 2;
        const date = '2025-06-11';
        const alone = (piece: string): ReturnType<typeof readFigures> => readFigures(piece, { date, blocks: [{ start: 0, end: piece.length }] });
        const together = readFigures(text, { date, blocks: [{ start: 0, end: first.length }, { start: shift, end: text.length }] });
        const apart = [...alone(first), ...alone(second).map((found) => ({ ...found, start: found.start + shift, end: found.end + shift }))];
        expect(together).toEqual(apart);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no figure cross a blank line', () => {
    fc.assert(
      fc.property(grammatical, (text) => {
        for (const { start, end } of readFigures(text)) expect(text.slice(start, end)).not.toContain('\n\n');
      }),
    );
  });
});

it.each(PIECES.map((piece) => [piece]))('has at most a token for each character of many times %j', (piece) => {
  const text = `${piece} `.repeat(3000);
  const lexer = new Lexer(text, GRAMMAR);
  lexer.read(0, text.length, false);
  expect(lexer.tokens.count).toBeLessThanOrEqual(text.length + 1);
});
