import { cases } from './cases.js';

// What stories that nobody had tuned on were read wrongly in, by the mechanism at fault. The sentences are others.

cases('what a share is of, where two nouns stand near', [
  ['The pill cut the risk of gout and asthma by 30%.', '30%: 30 percent of risk'],
  ['Of those given the pill, 7% fell ill.', '7%: 7 percent of people'],
  ['Hallam, down 4 percent, was followed by Ortwin (3 percent) and Pell (2 percent).', '4 percent: 4 percent of Hallam', '3 percent: 3 percent of Ortwin', '2 percent: 2 percent of Pell'],
  ['A rise of 14% in water bills is planned.', '14%: 14 percent of water bills'],
  ['Growers are expecting pear sales to rise by 14%.', '14%: 14 percent of pear sales'],
  ['A tablet of 3mg costs the clinic £12.', '3mg: 3 milligram of tablet', '£12: 12 GBP'],
]);

cases('sums beside other sums', [
  ['He spent $90,000 on rugs and $37,500 on a boat.', '$90,000: 90000 USD of rugs', '$37,500: 37500 USD of boat'],
  ['It will import 4 billion cubic metres worth $2 billion.', '4 billion cubic metres: 4000000000 cubic metre', '$2 billion: 2000000000 USD'],
  ['Borrowers pay £310 more a month.', '£310: 310 GBP /month'],
  ['In Cape Town, South Africa, a flat costs R4 500 a month and a house R15 000.', 'R4 500 a month: 4500 ZAR /month of flat', 'R15 000: 15000 ZAR of house'],
]);

cases('how far it is, which is of nothing', [
  ['Poland hit a depot 1,400 km inside Russia.', '1,400 km: 1400 kilometre'],
  ['The waves reached the coast of Davao, 62 km away.', '62 km: 62 kilometre'],
  ['They live within 10 metres of high tide.', '10 metres: 10 metre'],
]);

cases('units and nouns that a list names once', [
  ['Do not run for 45, 60, or even 90 minutes.', '45: 45 minute', '60: 60 minute', '90 minutes: 90 minute'],
  ['The bonds failed by 312 and 87 votes.', '312: 312 count of votes', '87 votes: 87 count of votes'],
  ['The flood took 107,000 hectares, up from 76,000 in 2024.', '107,000 hectares: 107000 hectare', '76,000: 76000 hectare', '2024: 2024'],
  ['Aid for 8,000 of the roughly 31,000 people in need came.', '8,000: 8000 count of people', 'roughly 31,000 people: 31000 count of people'],
]);

cases('what kind of number it is', [
  ['Sales rose 4% in the half to 29 August.', '4%: 4 percent of Sales', '29 August: 2024-08-29'],
  ['The youngest member-elect is 26.', '26: 26 year'],
  ['Price is set by age. Age is one of the factors.'],
  ['Of those aged 55-64 saying so, few were sure.', '55-64: 55..64 year'],
  ['It passed the 1.5C limit of the pact.', '1.5C: 1.5 celsius'],
  ['1). Small houses get dirty.'],
  ['The Best Cars 2025', '2025: 2025'],
  ['It may help.\n\n- May be of use to some.'],
]);

cases('the day that a date names', [
  ['The council set a public hearing for 6:30 p.m. July 9.', '6:30 p.m. July 9: 2025-07-09'],
  ['Rival sales fell 3% in the same quarter.', '3%: 3 percent of Rival sales', 'in the same quarter:'],
  ['The Memorial Day campaign offers more.', 'The Memorial Day: 2025-05-26'],
]);

cases('where a figure ends, and whose it is', [
  ['Last year it got barely a third of $4.16 billion.', 'Last year: 2024', 'barely a third: 0.333333333333 fraction', '$4.16 billion: 4160000000 USD'],
  ['Flour sold at £148 per two-kilogramme bag.', '£148: 148 GBP of Flour', 'two-kilogramme: 2 kilogram of bag'],
  ['They may lend homes up to £300,000 an interest-free sum.', 'up to £300,000: 300000 GBP'],
  ['It has pending bills of £86 million.', '£86 million: 86000000 GBP of pending bills'],
  ['Oil is assumed at $71 a barrel, $3 less than in April.', '$71 a barrel: 71 USD /barrel', '$3: 3 USD', 'in April: 2025-04'],
]);

cases('groups and parts that are none', [
  ['We tried four tents. Of those three leaked.', 'four tents: 4 count of tents', 'three: 3 count of tents'],
]);
