import { expect, it } from 'vitest';
import { cases } from './cases.js';
import { readFigures } from './grammar.js';

cases('subjects that a clause of their own tells', [
  ['Prices that farmers get for milk fell 8%.', '8%: 8 percent of Prices'],
  ['The share of voters who trust the courts has fallen from 60% to 41%.', '60%: 60 percent of share', '41%: 41 percent of share'],
  ['Support for the party that she leads slumped to 21%.', '21%: 21 percent of Support'],
  ['The number of people who wait for an operation has dropped by a third to 412.', 'a third: 0.333333333333 fraction of people', '412: 412 count of people'],
  ['Fears that prices rose 5% grew.', '5%: 5 percent of prices'],
  ['Analysts who say prices rose 5% are wrong.', '5%: 5 percent of prices'],
  ['A firm which claims that margins rose 5% won.', '5%: 5 percent of margins'],
]);

cases('subjects behind other words', [
  ['In 2022 the fund lost 1.6 trillion kroner.', '2022: 2022', '1.6 trillion kroner: 1600000000000 NOK of fund'],
  ['Revenue from it jumped 58%.', '58%: 58 percent of Revenue'],
  ['The Dow Jones industrial average plunged to 1,738.74.', '1,738.74: 1738.74 count of Dow Jones industrial average'],
  ['The bank cut its one-year rate by 15 basis points to 2.5%.', 'one-year: 1 year of rate', '15 basis points: 15 basis-points of one-year rate', '2.5%: 2.5 percent of one-year rate'],
  ['Retailers buy clothes worth $20bn.', '$20bn: 20000000000 USD of clothes'],
  ['Loans involving banks worth $20bn fell.', '$20bn: 20000000000 USD of Loans involving banks'],
  ['A third settled for $1 million.', 'A third: 0.333333333333 fraction', '$1 million: 1000000 USD'],
  ['The toll nears 10,000.', '10,000: 10000 count of toll'],
]);

cases('multiples and shares set beside a figure', [
  ['Males walk 14 km a night, four times as far as females.', '14 km a night: 14 kilometre /night', 'four times: 4 multiple'],
  ['Some 600 mm of rain fell, almost double what was forecast.', 'Some 600 mm: 600 millimetre of rain', 'almost double: 2 multiple of rain'],
  ['Growth of 1% is forecast, half what is needed.', '1%: 1 percent of Growth', 'half: 0.5 fraction of Growth'],
  ['Servants got a 4.0 per cent rise and private workers 3.2.', '4.0 per cent: 4 percent', '3.2: 3.2 percent'],
  ['The panel measures 112 by 84 centimetres.', '112: 112 centimetre of panel', '84 centimetres: 84 centimetre of panel'],
]);

cases('verbs that are no part of what is counted', [
  ['Some 14 million pay by it.', 'Some 14 million: 14000000 count of people'],
  ['The storm passed; 700,000 live in its path.', '700,000: 700000 count of people'],
  ['It shows 4K video at 60 fps.', '60 fps: 60 count of fps'],
  ['One in six trusts the police.', 'One in six: 0.166666666667 fraction'],
  ['One kina buys 25 cents.', 'One kina: 1 count of kina', '25 cents: 0.25 USD'],
  ['One false start cost him the title.', 'One false start: 1 count of false start'],
  ['Fires swept the state: 173 feared dead.', '173 feared dead: 173 count of people dead'],
  ['Police shot 53 people dead.', '53 people: 53 count of people dead'],
  ['It is the seventh-largest US company.', 'seventh: 7 ordinal of largest US company'],
]);

cases('ages in other places', [
  ['He turns 30 next Sunday.', '30: 30 year', 'next Sunday: 2025-06-22'],
  ['The oldest, Mario Gomez, is 63.', '63: 63 year'],
]);

cases('days and months told by their clause', [
  ['Volume was double the record set on Friday.', 'double: 2 multiple of record set', 'on Friday: 2025-06-06'],
  ['Joblessness rose, two weeks before the general election on 29 June.', 'two weeks: 2 week', 'on 29 June: 2025-06-29'],
  ['Between March and May 12 boats sank.', 'Between March and May 12: 2025-03-01/2025-05-13'],
  ['Between March and May, 12 boats sank.', 'Between March and May: 2025-03-01/2025-06-01', '12 boats: 12 count of boats'],
  ['The gold rush of the following century helped.', 'the following century:'],
  ['It was read in May. The rate was 3%, up from 2% in the previous month.', 'in May: 2025-05', '3%: 3 percent of rate', '2%: 2 percent of rate', 'in the previous month: 2025-05'],
]);

cases('parts and neighbours of a sum, a measure or a share', [
  ['Families may get up to 5,000 euros, businesses 20,000.', 'up to 5,000 euros: 5000 EUR', '20,000: 20000 EUR'],
  ['It pumps 3.9 million barrels a day, 700,000 of which are exported.', '3.9 million barrels a day: 3900000 barrel /day', '700,000: 700000 barrel /day'],
  ['The rate is 4.25%. Two members voted for a cut of a quarter point.', '4.25%: 4.25 percent of rate', 'Two members: 2 count of members', 'a quarter point: 0.25 percentage-points'],
  ['The rate fell by a quarter of a point. He wanted half a point.', 'a quarter of a point: 0.25 percentage-points of rate', 'half a point: 0.5 percentage-points'],
  ['It needs 10 million doses and has 200,000.', '10 million doses: 10000000 count of doses', '200,000: 200000 count of doses'],
  ['One voter in four stayed home and one woman in five died.', 'One voter in four: 0.25 fraction of voter', 'one woman in five: 0.2 fraction of woman'],
  ['Oil fetched $40 on the spot market.', '$40: 40 USD of Oil'],
  ['One dose costs up to $110.', 'One dose: 1 count of dose', 'up to $110: 110 USD of dose'],
  ['It pays $15, more than double the federal $7.25.', '$15: 15 USD', 'more than double: 2 multiple', '$7.25: 7.25 USD of federal'],
]);

cases('words that are verbs elsewhere', [
  ['He took 66.1% of valid votes on Sunday.', '66.1%: 66.1 percent of valid votes', 'on Sunday: 2025-06-08'],
  ['Benefits, now due to end in mid-March, go on.', 'in mid-March: 2026-03-11/2026-03-21'],
  ['Half earn the minimum, up from a third a decade ago.', 'Half: 0.5 fraction', 'a third: 0.333333333333 fraction', 'a decade ago: 2015-06-11'],
  ['That is what one may get in a year.', 'a year: 1 year'],
]);

it('dates the first months of a year told soon after, and no others', () => {
  const dates = (date: string): unknown[] => readFigures('Sales fell in the first nine months.', { date }).map(({ figure }) => figure.date);
  expect(dates('2025-11-02')).toEqual(['2025-01-01/2025-10-01']);
  expect(dates('2025-04-02')).toEqual([undefined]);
});

it('reads on behind any row of verbs that state', () => {
  expect(readFigures(`5% costs ${'costs '.repeat(100_000)}and 7%`)).toHaveLength(2);
});
