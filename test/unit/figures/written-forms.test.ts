import { cases } from './cases.js';

cases('numbers as other countries and sciences write them', [
  ['A litre costs 1,50 euros in Bonn and €1,45 in Lyon.', '1,50 euros: 1.5 EUR of litre', '€1,45: 1.45 EUR of litre'],
  ['The bill came to 1.111,50 euros.', '1.111,50 euros: 1111.5 EUR of bill'],
  ['The lake holds 2.5 × 10^9 litres and grains of 10^-3 grams.', '2.5 × 10^9 litres: 2500000000 litre', '10^-3 grams: 0.001 gram of grains'],
  ['The particle weighs 5 ± 0.2 grams.', '5 ± 0.2 grams: 4.8..5.2 gram of particle'],
]);

cases('units as marks and letters', [
  ['Police seek a 5\'11" man with a 12" knife.', '5\'11": 71 inch of man', '12": 12 inch of knife'],
  ['The club signed a 6’4 striker.', '6’4: 76 inch of striker'],
  ['The coach said "we lost 12" and left.', '12: 12 count'],
  ['She finished in 1h 23m 12s.', '1h 23m 12s: 4992 second'],
  ['They seized 3½ tonnes and 2½ kilos of heroin.', '3½ tonnes: 3.5 tonne', '2½ kilos: 2.5 kilogram of heroin'],
  ['Rents of £9,000 per annum or £800 p.a. are usual.', '£9,000 per annum: 9000 GBP /year of Rents', '£800 p.a.: 800 GBP /year of Rents'],
  ['The euro rose to 1.0812 dollars and the euro 1.09 dollars later.', '1.0812 dollars: 1.0812 USD of euro', '1.09 dollars: 1.09 USD of euro'],
]);

cases('ages in other words', [
  ['Children aged 5-12 fell ill.', '5-12: 5..12 year of Children'],
  ['A boy of 12 and a woman in her mid-thirties were hurt.', '12: 12 year', 'thirties: 30..39 year'],
  ['A 90-year-old died.', '90-year-old: 90 year'],
]);

cases('of what money and whom a number tells', [
  ['Egypt will pay the museum £5m.', '£5m: 5000000 GBP'],
  ['The army of Sudan was paid.\n\nBread sells for 2,000 pounds a loaf.\n\nThe euro zone lent 300 million euros.\n\nMilk costs 40 cents.', '2,000 pounds a loaf: 2000 SDG /loaf of Bread', '300 million euros: 300000000 EUR', '40 cents: 0.4 EUR of Milk'],
  ['Britain will pay Egypt for it.\n\nIt costs 20 pounds.', '20 pounds: 20 GBP'],
  ['The raid killed scores. The scores were level.', 'scores: 40..99 count of people killed'],
  ['The price fell from a high of 120 to a low of 45.', '120: 120 count of price', '45: 45 count of price'],
  ['The hall is 20m long, 9 metres wide.', '20m: 20 metre of hall', '9 metres: 9 metre'],
  ['The firm cut 10 percent of its 5,000-strong workforce.', '10 percent: 10 percent of workforce', '5,000-strong: 5000 count of firm'],
  ['Profit in the 2nd quarter of 2024 rose by a sixth.', 'in the 2nd quarter of 2024: 2024-04-01/2024-07-01', 'a sixth: 0.166666666667 fraction of Profit'],
  ['Ninety - five people came.', 'Ninety - five people: 95 count of people'],
]);

cases('plans of which the past perfect tells', [
  ['They had been due to meet in March.', 'in March: 2025-03'],
  ['He had hoped to return in July.', 'in July: 2025-07'],
]);

cases('what a clause leaves out', [
  ['Traders see a cut by a quarter of a point, to 2%, in its rate.', 'a quarter of a point: 0.25 percentage-points', '2%: 2 percent'],
  ['They expect 55 basis points of cuts by year-end, compared with 70 a month ago.', '55 basis points: 55 basis-points of cuts', 'by year-end: 2025-12-31', '70: 70 basis-points of cuts', 'a month ago: 2025-05-11'],
  ['Schools get 702 billion shillings, health 138 billion.', '702 billion shillings: 702000000000 KES', '138 billion: 138000000000 KES'],
]);
