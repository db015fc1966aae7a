import { describe, expect, it } from 'vitest';
import { relateFigures, type PlacedFigure } from '../../../src/annotate/relate-figures.js';
import type { Figure } from '../../../src/model/figure.js';

/** Places figures by the words in which they stand. */
function placed(text: string, figures: [string, Figure][]): PlacedFigure[] {
  return figures.map(([words, figure], index) => {
    const start = text.indexOf(words);
    return { id: `f${index}`, start, end: start + words.length, figure };
  });
}

const dollars = (value: number): Figure => ({ type: 'money', value, currency: 'USD' });
const people = (value: number): Figure => ({ type: 'count', value, of: 'people' });

describe('relateFigures', () => {
  it('finds a part after "with" and "including"', () => {
    const text = 'The fund paid out $90 million for repairs, with some $30 million going to schools.';
    expect(relateFigures(text, placed(text, [['$90 million', dollars(9e7)], ['$30 million', dollars(3e7)]]))).toEqual(new Map([['f1', { partOf: 'f0' }]]));
    const other = 'It took in 400 people, including about 120 people from the coast.';
    expect(relateFigures(other, placed(other, [['400 people', people(400)], ['120 people', people(120)]]))).toEqual(new Map([['f1', { partOf: 'f0' }]]));
  });

  it('finds the earlier value of a change, whichever comes first', () => {
    const rise = 'Sales rose from $2 million to $3 million.';
    expect(relateFigures(rise, placed(rise, [['$2 million', dollars(2e6)], ['$3 million', dollars(3e6)]]))).toEqual(new Map([['f1', { changedFrom: 'f0' }]]));
    const fall = 'Sales were $2 million, down from $3 million.';
    expect(relateFigures(fall, placed(fall, [['$2 million', dollars(2e6)], ['$3 million', dollars(3e6)]]))).toEqual(new Map([['f0', { changedFrom: 'f1' }]]));
  });

  it('tells of the part what follows its whole', () => {
    const seats = 'The party took 89 of the 230 seats, up from 80.';
    const count = (value: number, of?: string): Figure => ({ type: 'count', value, ...(of === undefined ? {} : { of }) });
    expect(relateFigures(seats, placed(seats, [['89', count(89)], ['230 seats', count(230, 'seats')], ['80', count(80)]])))
      .toEqual(new Map([['f0', { partOf: 'f1', changedFrom: 'f2' }]]));
    const one = 'He is one of the 12 judges.';
    expect(relateFigures(one, placed(one, [['one', count(1)], ['12 judges', count(12, 'judges')]])).size).toBe(0);
  });

  it('takes no prize for what a purse became, nor what another one won for a part', () => {
    const prize = 'The victory earned him $2 million from a purse of $11 million.';
    expect(relateFigures(prize, placed(prize, [['$2 million', { ...dollars(2e6), of: 'victory' }], ['$11 million', { ...dollars(1.1e7), of: 'purse' }]])).size).toBe(0);
    const wins = 'He took 65 pole positions; only Pell, with 51, has more.';
    expect(relateFigures(wins, placed(wins, [['65 pole positions', { type: 'count', value: 65, of: 'pole positions' }], ['51', { type: 'count', value: 51 }]])).size).toBe(0);
  });

  it('takes no magnitude for a part', () => {
    const text = 'There were 22 shocks, some of them above magnitude 5.';
    expect(relateFigures(text, placed(text, [['22 shocks', { type: 'count', value: 22, of: 'shocks' }], ['5', { type: 'count', value: 5, of: 'magnitude' }]])).size).toBe(0);
  });

  it('takes no origin for an earlier value', () => {
    const text = 'It drew 1,000 researchers from 15 countries.';
    expect(relateFigures(text, placed(text, [['1,000 researchers', { type: 'count', value: 1000, of: 'researchers' }], ['15 countries', { type: 'count', value: 15, of: 'countries' }]])).size).toBe(0);
  });

  it('takes no part from another clause, nor what is of another thing', () => {
    const clause = 'It bought a stake for $14 billion, and left the shop with $100 million.';
    expect(relateFigures(clause, placed(clause, [['$14 billion', dollars(14e9)], ['$100 million', dollars(1e8)]])).size).toBe(0);
    const debt = 'It was sold for $14 billion with debt of $100 million.';
    expect(relateFigures(debt, placed(debt, [['$14 billion', dollars(14e9)], ['$100 million', { ...dollars(1e8), of: 'debt' }]])).size).toBe(0);
  });

  it('relates nothing across sentences, of different kinds, or that is larger than the whole', () => {
    const apart = 'The fund paid $90 million. With $30 million more it could do so again.';
    expect(relateFigures(apart, placed(apart, [['$90 million', dollars(9e7)], ['$30 million', dollars(3e7)]])).size).toBe(0);
    const mixed = 'It paid $90 million, with 30 people employed.';
    expect(relateFigures(mixed, placed(mixed, [['$90 million', dollars(9e7)], ['30 people', people(30)]])).size).toBe(0);
    const larger = 'It paid $30 million, with $90 million to come.';
    expect(relateFigures(larger, placed(larger, [['$30 million', dollars(3e7)], ['$90 million', dollars(9e7)]])).size).toBe(0);
  });
});
