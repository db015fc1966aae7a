import { cases } from './cases.js';

cases('numbers that leave out their unit', [
  ['She won 11 million yen for the race and another 30 million for the record.', '11 million yen: 11000000 JPY of race', '30 million: 30000000 JPY of record'],
  ['Profit rose to 2.3 billion kronor, beating the 2.1 billion analysts had expected.', '2.3 billion kronor: 2300000000 SEK of Profit', '2.1 billion: 2100000000 SEK of Profit'],
  ['It is the highest in nine quarters.', 'nine quarters: 27 month'],
]);

cases('numbers that leave out whom they count', [
  ['Of the wounded, two are in hospital and three have been sent home.', 'two: 2 count of wounded', 'three: 3 count of wounded'],
  ['Cases of cholera have tripled: 2,914 were confirmed, compared with 870 in May.', 'tripled: 3 multiple of Cases', '2,914: 2914 count of Cases confirmed', '870: 870 count of Cases', 'in May: 2025-05'],
  ['Nurses saw five million children in eight towns. Deaths fell to 410. They hope for another 3 million.', 'five million children: 5000000 count of children', 'eight towns: 8 count of towns', '410: 410 count of Deaths', '3 million: 3000000 count of children'],
  ['It sold 2.4 million pies in 2012, down to 900,000 now.', '2.4 million pies: 2400000 count of pies', '2012: 2012', '900,000: 900000 count of pies'],
  ['Some 560,000 of those out of work are young.', 'Some 560,000: 560000 count of people'],
  ['About 1,100 glaciers have vanished; 1,400 remain.', 'About 1,100 glaciers: 1100 count of glaciers', '1,400: 1400 count of glaciers'],
  ['It makes 2.2 million diabetes cases a year.', '2.2 million diabetes cases: 2200000 count /year of diabetes cases'],
  ['It will cut nine of the 787-9s.', 'nine: 9 count'],
]);

cases('states that are those of the counted', [
  ['A mayor who took bribes from three builders was sentenced.', 'three builders: 3 count of builders'],
  ['Police said 14 suspects had been picked up.', '14 suspects: 14 count of suspects'],
  ['The flood left 113 feared buried.', '113: 113 count of people buried'],
  ['The quake struck at dawn, trapping 12 and affecting 3,000.', '12: 12 count of people trapped', '3,000: 3000 count of people affected'],
]);

cases('subjects that a figure describes', [
  ['Costs have come down by 45% in three years.', '45%: 45 percent of Costs', 'three years: 3 year'],
  ['Losses could run to $3.5 million.', '$3.5 million: 3500000 USD of Losses'],
  ['The Dow has shed 40 percent.', '40 percent: 40 percent of Dow'],
  ['The shares, down 9% this year, rose 4%.', '9%: 9 percent of shares', 'this year: 2025', '4%: 4 percent of shares'],
  ['Charges more than doubled to £640m.', 'more than doubled: 2 multiple of Charges', '£640m: 640000000 GBP of Charges'],
  ['Rents rose, with the median rent for a flat at £780.', '£780: 780 GBP of median rent'],
  ['Its pension pot is £11m short.', '£11m: 11000000 GBP of pension pot'],
  ['Bail was set at $750,000 for the older boy.', '$750,000: 750000 USD of Bail'],
  ['A 7% rise in duty ate up the gain.', '7%: 7 percent of duty'],
  ['It has cut its rate three times this year.', 'three times: 3 count of times', 'this year: 2025'],
  ['A tax of 10% cuts sales.', '10%: 10 percent of tax'],
  ['Fuel took 31 cents of every dollar.', '31 cents: 0.31 USD'],
  ['A ransom of $5m was asked, reduced from $8m.', '$5m: 5000000 USD of ransom', '$8m: 8000000 USD of ransom'],
]);

cases('dates and lengths of time told otherwise', [
  ['He won by a second.', 'a second: 1 second'],
  ['The treaty of 1839 holds in a town with a population of 1432.', '1839: 1839', '1432: 1432 count of population'],
  ['Polls show that on Sunday the party may win.', 'on Sunday: 2025-06-15'],
  ['She resigned on Monday. He had told friends that morning.', 'on Monday: 2025-06-09', 'that morning: 2025-06-09'],
  ['Figures show 14 crashes there in five years.', '14 crashes: 14 count of crashes', 'five years: 5 year'],
  ["They won 60 seats in Saturday's election.", '60 seats: 60 count of seats', 'Saturday: 2025-06-07'],
  ['She broke the record she set in April.', 'in April: 2025-04'],
  ['They pay £60 a week more than a year ago.', '£60 a week: 60 GBP /week', 'a year ago: 2024-06-11'],
  ['Holm, who at 49 is the youngest, won; the oldest of whom was 93.', '49: 49 year', '93: 93 year'],
]);
