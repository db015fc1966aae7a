import { cases } from './cases.js';

cases('what was counted before goes on', [
  ['Twelve people were killed in Kyiv, two in Odesa and 30 near Lviv.', 'Twelve people: 12 count of people killed', 'two: 2 count of people', '30: 30 count of people'],
  ['The scheme includes 200 car spaces, 600 for bikes and 40 with chargers.', '200 car spaces: 200 count of car spaces', '600: 600 count of car spaces', '40: 40 count of car spaces'],
  ['His party took 112 of the 200 seats, the opposition 71 and independents 17.', '112: 112 count of seats', '200 seats: 200 count of seats', '71: 71 count of seats', '17: 17 count of seats'],
  ['Of 70 aid workers 22 have left.', '70 aid workers: 70 count of aid workers', '22: 22 count of aid workers'],
  ["Of the block's 224 flats 38 burned out.", '224 flats: 224 count of flats', '38: 38 count of flats'],
  ['Clinics reported 28 cases, bringing the total to 164, of which 121 are confirmed.', '28 cases: 28 count of cases', '164: 164 count of cases', '121: 121 count of cases'],
  ['It added 5.1 million subscribers, beating its own forecast of 4.5 million, for a total of 301 million.', '5.1 million subscribers: 5100000 count of subscribers', '4.5 million: 4500000 count of subscribers', '301 million: 301000000 count of subscribers'],
  ['Toyota sold 10.9 million vehicles, 2% more than forecast, and kept its lead over VW, which sold 9 million.', '10.9 million vehicles: 10900000 count of vehicles', '2%: 2 percent of vehicles', '9 million: 9000000 count of vehicles'],
  ['The gang had 1,400 rounds. It asked for N200 million, half of which was paid.', '1,400 rounds: 1400 count of rounds', 'N200 million: 200000000 NGN', 'half: 0.5 fraction'],
]);

cases('who may be among those counted before', [
  ['He scored 14 goals in 31 matches, seven of them from the spot.', '14 goals: 14 count of goals', '31 matches: 31 count of matches', 'seven: 7 count of goals'],
  ['The 28-storey block burned for nine hours. Six of them fled.', '28-storey: 28 count of storey', 'nine hours: 9 hour', 'Six: 6 count'],
  ['She wrote 17 novels. Eleven were filmed.', '17 novels: 17 count of novels', 'Eleven: 11 count of novels filmed'],
  ['The fire took three homes. Some 5,200 were ordered to leave.', 'three homes: 3 count of homes', 'Some 5,200: 5200 count of people ordered'],
  ['A similar scheme for 510 was refused.', '510: 510 count'],
  ['They reopened 11 schools, where 700 were sheltering.', '11 schools: 11 count of schools', '700: 700 count'],
  ['The bomb killed six soldiers. The group said it had killed 23.', 'six soldiers: 6 count of soldiers killed', '23: 23 count of people killed'],
  ['Losses are secret; 12.7 million need aid, and 54,000 waited in vain.', '12.7 million: 12700000 count of people', '54,000: 54000 count of people'],
  ['The tenants, 610 in all, get new keys.', '610: 610 count of tenants'],
  ['The jury of 12 agreed; a crowd of 38,000 watched; a poll of 4,600 by the union did not.', '12: 12 count of jury', '38,000: 38000 count of crowd', '4,600: 4600 count of poll'],
  ['It killed two passers-by and a guard.', 'two passers-by: 2 count of passers-by killed'],
  ['It flies 133 Boeing 777s and 116 A380s.', '133 Boeing 777s: 133 count of Boeing 777s', '116 A380s: 116 count of A380s'],
]);

cases('figures that leave out what another said', [
  ['The survey put Labour on 31%, three points ahead of the Conservatives on 28 and nine ahead of Reform.', '31%: 31 percent', 'three points: 3 percentage-points of lead', '28: 28 percent', 'nine: 9 percentage-points of lead'],
  ['The Greens were on 13%, up two.', '13%: 13 percent of Greens', 'two: 2 percentage-points of Greens'],
  ['In Egypt sales jumped 44%, and profit 51.', '44%: 44 percent of sales', '51: 51 percent of profit'],
  ['The ringleader got 22 years and his brother 18.', '22 years: 22 year', '18: 18 year'],
  ['Brent fell $1.40 to $64.75, and US crude $1.55 to $61.20.', '$1.40: 1.4 USD of Brent', '$64.75: 64.75 USD of Brent', '$1.55: 1.55 USD of US crude', '$61.20: 61.2 USD of US crude'],
  ['Growers get A$320 a tonne. The state has 13.9 million in store.', 'A$320 a tonne: 320 AUD /tonne', '13.9 million: 13900000 count'],
  ['It will spend $18bn on films. Disney+ has 128 million.', '$18bn: 18000000000 USD of films', '128 million: 128000000 count'],
]);

cases('whom nobody names', [
  ['About 300 were on the site, 45 of them in the canteen.', 'About 300: 300 count of people', '45: 45 count of people'],
  ['They held 17 workers. It has 9,800 in orbit, of which 8,600 work.', '17 workers: 17 count of workers', '9,800: 9800 count', '8,600: 8600 count of workers'],
  ['Some 9,400 replied to the survey and left 280,000 without a word.', 'Some 9,400: 9400 count of people', '280,000: 280000 count of people'],
  ['Twelve men were jailed for killing 31 rhinos. Four more got suspended terms and two were acquitted.', 'Twelve men: 12 count of men jailed', '31 rhinos: 31 count of rhinos killed', 'Four: 4 count of men', 'two: 2 count of men acquitted'],
  ['The state felled 600 trees. Opponents, about 200 of them, met.', '600 trees: 600 count of trees', 'about 200: 200 count of Opponents'],
  ['One boat carried 94.', 'One boat: 1 count of boat', '94: 94 count'],
  ['It has 360 such dams, 41 of which are at risk.', '360 such dams: 360 count of dams', '41: 41 count of dams'],
  ['Of 36 governors 19 are Republicans.', '36 governors: 36 count of governors', '19: 19 count of governors'],
  ['About 1.1 million, or 77% of those registered, voted.', 'About 1.1 million: 1100000 count', '77%: 77 percent'],
  ["A total of 703 people crossed in 11 boats, bringing this year's number to 24,600, 18% more than before.", '703 people: 703 count of people', '11 boats: 11 count of boats', 'this year: 2025', '24,600: 24600 count of people', '18%: 18 percent of people'],
]);

cases('subjects behind a preposition', [
  ['It paid less after net income fell 12 percent.', '12 percent: 12 percent of net income'],
  ['In London prices were down 2.1%.', '2.1%: 2.1 percent of prices'],
  ['It lost £38m on sales of £640m.', '£38m: 38000000 GBP', '£640m: 640000000 GBP of sales'],
  ['It collected 1,510 million kg, 2.6% up.', '1,510 million kg: 1510000000 kilogram', '2.6%: 2.6 percent'],
]);

cases('parts of a measure, scores and differences', [
  ['Output averaged 12.9 million barrels a day, 9.3 million of it crude.', '12.9 million barrels a day: 12900000 barrel /day of Output', '9.3 million: 9300000 barrel /day'],
  ['Cargo grew to 124 million tonnes, of which 68 moved by rail.', '124 million tonnes: 124000000 tonne of Cargo', '68: 68 tonne of Cargo'],
  ['Talks lasted six hours on Monday and two on Tuesday.', 'six hours: 6 hour', 'on Monday: 2025-06-09', 'two: 2 hour', 'on Tuesday: 2025-06-10'],
  ['In the survey 47 percent were for a ban, 41 against.', '47 percent: 47 percent', '41: 41 percent'],
  ['England 3 Serbia 0: a night to forget'],
  ['A salad is €7 and half a litre of wine €9.', '€7: 7 EUR of salad', 'half a litre: 0.5 litre of wine', '€9: 9 EUR'],
  ['It has 300,000 cows fewer than ten years ago.', '300,000 cows: 300000 count of cows', 'fewer than ten years ago: 2015-06-11'],
  ['It has 4.7 million cows, 300,000 fewer than ten years ago.', '4.7 million cows: 4700000 count of cows', '300,000: 300000 count of cows', 'ten years ago: 2015-06-11'],
]);

cases('lists and parts in the wild', [
  ['Floods killed 33 in nine provinces, eight in Songkhla alone.', '33: 33 count of people killed', 'nine provinces: 9 count of provinces', 'eight: 8 count of people'],
  ['He wounded seven, three seriously. Four of the seven are kin.', 'seven: 7 count of people wounded', 'three: 3 count of people', 'Four: 4 count of people', 'seven: 7 count'],
  ['The previous four left three dead.', 'four: 4 count', 'three dead: 3 count of people dead'],
  ['Fires have burned 48,000 hectares, 12,000 of them in Galicia.', '48,000 hectares: 48000 hectare of Fires', '12,000: 12000 hectare'],
  ['Of 40,000 members of the union 23,000 are drivers.', '40,000 members: 40000 count of members', '23,000: 23000 count of members'],
  ['The state felled 60 trees. The authors, 15 of them, object.', '60 trees: 60 count of trees', '15: 15 count of authors'],
  ['Employers added 139,000 jobs, fewer than the 147,000 in April. Hotels added 62,000.', '139,000 jobs: 139000 count of jobs', '147,000: 147000 count of jobs', 'in April: 2025-04', '62,000: 62000 count of jobs'],
  ['Fifteen parties won seats. Four are needed for a majority.', 'Fifteen parties: 15 count of parties', 'Four: 4 count of parties'],
  ['Reservoirs are 54% full, eight points up on 2024.', '54%: 54 percent of Reservoirs', 'eight points: 8 percentage-points of Reservoirs', '2024: 2024'],
  ['The trial heard 120 witnesses and cost €3m.', '120 witnesses: 120 count of witnesses', '€3m: 3000000 EUR'],
  ['Parking goes up 20p, and a season ticket by £15 to £310.', '20p: 0.2 GBP of Parking', '£15: 15 GBP of season ticket', '£310: 310 GBP of season ticket'],
  ['Two thirds were old; 12 left.', 'Two thirds: 0.666666666667 fraction', '12: 12 count of people'],
]);

cases('measures of what stands behind them, and ends that leave their unit out', [
  ['Mix 300g flour, 1 tsp salt and 21g protein.', '300g: 300 gram of flour', '1 tsp: 1 teaspoon of salt', '21g: 21 gram of protein'],
  ['They want 35 hours instead of 38.', '35 hours: 35 hour', '38: 38 hour'],
  ['It was 44.8 degrees in Seville and 43 in Cordoba.', '44.8 degrees: 44.8 degree', '43: 43 degree'],
  ['It lasted 14 hours, three more than its rival.', '14 hours: 14 hour', 'three: 3 hour'],
  ['Councillors voted seven to five for the cut.'],
  ['Spain counted deaths due to heat in May.', 'in May: 2025-05'],
  ['The bank kept to the growth it forecast in September.', 'in September: 2024-09'],
]);

cases('what a preposition only frames, and verbs behind a share', [
  ['The board bought 90 tonnes in the nine months to May, against 63.6 before.', '90 tonnes: 90 tonne', 'nine months: 9 month', 'May: 2025-05', '63.6: 63.6 tonne'],
  ['Britain won four medals. The hall held 3,200, a third of them pupils.', 'four medals: 4 count of medals', '3,200: 3200 count', 'a third: 0.333333333333 fraction'],
  ['Of 8,000 pupils asked, 22% skip lunch, half of them in a rush.', '8,000 pupils: 8000 count of pupils', '22%: 22 percent of pupils', 'half: 0.5 fraction of pupils'],
  ['Of 2,900 athletes 47% are women.', '2,900 athletes: 2900 count of athletes', '47%: 47 percent of athletes'],
  ['It scrapped 50 flights, half those due.', '50 flights: 50 count of flights', 'half: 0.5 fraction'],
  ['A statue of Ramses, 11 metres tall, stands there.', '11 metres: 11 metre of statue'],
  ['Tickets are 1,450 euros for foreigners.', '1,450 euros: 1450 EUR of Tickets'],
  ['He faced three counts at a trial in which 14 testified.', 'three counts: 3 count of counts', '14: 14 count'],
  ['The lowest cost was $1,500.', '$1,500: 1500 USD of lowest cost'],
]);

cases('what tells of others', [
  ['The 57 reactors made 373 terawatt hours, 3% more than in 2024.', '57 reactors: 57 count of reactors', '373 terawatt hours: 373 terawatt hour', '3%: 3 percent', '2024: 2024'],
  ['Since 2020 more than 40 have been killed.', '2020: 2020', 'more than 40: 40 count of people killed'],
  ['They have 27 points from seven matches, two behind the Lions.', 'seven matches: 7 count of matches', 'two: 2 count of matches'],
  ['Wholesale prices averaged €61, and sales fell 18.9% and margins by 0.6.', '€61: 61 EUR of Wholesale prices', '18.9%: 18.9 percent of sales', '0.6: 0.6 percent of margins'],
  ['Chevron, which has 3,000 workers, ships 140,000.', '3,000 workers: 3000 count of workers', '140,000: 140000 count'],
  ['Machetes fetched £10 each, and £210,000 was paid out.', '£10: 10 GBP of Machetes', '£210,000: 210000 GBP'],
  ['They trapped 25 journalists. Ten have been arrested.', '25 journalists: 25 count of journalists trapped', 'Ten: 10 count of people arrested'],
  ['There are 127 million voters, four million of them young.', '127 million voters: 127000000 count of voters', 'four million: 4000000 count of voters'],
  ['It seized a tanker on Friday, the fifth in weeks.', 'on Friday: 2025-06-06', 'fifth: 5 ordinal'],
  ['Of its 300 candidates, 222 won.', '300 candidates: 300 count of candidates', '222: 222 count of candidates'],
]);

cases('ages that nobody calls so', [
  ['The youngest victim was ten, the oldest 87.', 'ten: 10 year', '87: 87 year'],
  ['Two men aged 32 and 45 have been charged.', 'Two men: 2 count of men', '32: 32 year of men', '45: 45 year'],
  ['It hurt a father of 50 and a mother of three.', '50: 50 year', 'three: 3 count of children'],
  ['Three were under 12.', 'Three: 3 count of people', '12: 12 year'],
]);

cases('shares, sums and the verbs behind them', [
  ['The fund of 20 trillion kroner belongs to all.', '20 trillion kroner: 20000000000000 NOK of fund'],
  ['Relief of 1.5 billion pesos was released, and 760 million more promised.', '1.5 billion pesos: 1500000000 MXN of Relief', '760 million: 760000000 MXN of Relief'],
  ['Some 84% of children got a dose and 76% a second.', 'Some 84%: 84 percent of children', '76%: 76 percent of children', 'second: 2 ordinal'],
  ['Four parties won seats. About 80% voted, 58% of them early.', 'Four parties: 4 count of parties', 'About 80%: 80 percent', '58%: 58 percent'],
  ['A third of the ads feature robots.', 'A third: 0.333333333333 fraction of ads'],
  ['It is a twelfth of the S&P 500.', 'a twelfth: 0.0833333333333 fraction of S&P'],
  ['It had revenue of $3bn, of which a third came from Asia.', '$3bn: 3000000000 USD of revenue', 'a third: 0.333333333333 fraction of revenue'],
  ['They made 13% of power last year, up from 11.2.', '13%: 13 percent of power', 'last year: 2024', '11.2: 11.2 percent of power'],
  ['The plan puts panels on 2.5 million roofs by 2030, 400,000 a year.', '2.5 million roofs: 2500000 count of roofs', '2030: 2030', '400,000: 400000 count /year of roofs'],
  ['The jet crashed with 242 on board.', '242: 242 count of people'],
  ['It has 33 787s and grounded eight.', '33 787s: 33 count of 787s', 'eight: 8 count of 787s'],
  ['The army, 850 strong, is to return.', '850: 850 count of army'],
]);

cases('figures and the words beside them', [
  ['Operating costs fell 4% to $1.9bn.', '4%: 4 percent of Operating costs', '$1.9bn: 1900000000 USD of Operating costs'],
  ['Damage was put at €300m.', '€300m: 300000000 EUR of Damage'],
  ['Analysts see prices at $58.', '$58: 58 USD of prices'],
  ['The castle, 376 metres above sea level, is old.', '376 metres: 376 metre of castle'],
  ['A 6.4 quake shook the south.', '6.4: 6.4 count of magnitude'],
  ['Work will start in May and last four years.', 'in May: 2026-05', 'four years: 4 year'],
  ['He was cleared by ten to two.'],
  ['Two-thirds had been insulted, a tenth attacked.', 'Two-thirds: 0.666666666667 fraction', 'a tenth: 0.1 fraction'],
  ['They won the Premier League 2025–26.', '2025–26: 2025-01-01/2027-01-01'],
  ['It trained life insurers (962 workers), of those counted.', '962 workers: 962 count of workers'],
]);
