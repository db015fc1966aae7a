import { cases } from './cases.js';

// Counted from Wednesday, 11 June 2025. What invented stories of the agencies have taught.

cases('stories: dates', [
  ['Holders had until October 1 to bring them home.', 'until October 1: 2025-10-01'],
  ['The striker, bought in July, misses Saturday’s trip to Derby.', 'in July: 2024-07', 'Saturday: 2025-06-14'],
  ['0350: The president speaks.'],
]);

cases('stories: what figures are of', [
  ['The Socialists took 164 seats in the 350-member lower house, up from 125, against 148 for the others.', '164 seats: 164 count of seats', '350-member: 350 count of member', '125: 125 count of seats', '148: 148 count of seats'],
  ['Bombs on four trains killed 200 people.', 'four trains: 4 count of trains', '200 people: 200 count of people killed'],
  ['Enron sued it for $10 billion for pulling out of a deal.', '$10 billion: 10000000000 USD'],
  ['Prices rose by 6 to 8 dollars a barrel in the wake of talks.', '6 to 8 dollars a barrel: 6..8 USD /barrel of Prices'],
  ['The bank fell 10% and Lloyds 5%.', '10%: 10 percent of bank', '5%: 5 percent of Lloyds'],
  ['Home for Germany came in on 20.8%.', '20.8%: 20.8 percent of Home for Germany'],
  ['A 41-year-old former Maritime Self-Defense Force member was held.', '41-year-old: 41 year of former Maritime Self-Defense Force member'],
  ['Cho Seung-Hui, 23, died.', '23: 23 year of Seung-Hui'],
]);

cases('stories: values', [
  ['It shrank by less than one ten-thousandth of the width.', 'less than one ten-thousandth: 0.0001 fraction of width'],
  ['The jets hit 90-plus targets.', '90-plus targets: 90 count of targets'],
  ['The index tumbled 13.3 percent to 262.70 points.', '13.3 percent: 13.3 percent of index', '262.70 points: 262.7 count of points'],
  ['At one stage it was 800 points lower.', '800 points: 800 count of points'],
]);

cases('stories: more', [
  ['He has set a deadline of July 22.', 'July 22: 2025-07-22'],
  ['Arsenal and Leeds play on Thursday.', 'on Thursday: 2025-06-12'],
  ['He was born on April 19, 1939, not July 17.', 'on April 19, 1939: 1939-04-19', 'July 17: 1939-07-17'],
  ['The team had a fourth-place finish.', 'fourth: 4 ordinal of place'],
  ['The second-ranking military man left.', 'second: 2 ordinal of military man'],
  ['The zone moved north by one degree.', 'one degree: 1 count of degree'],
  ['First lady Jill Biden came.'],
  ['He died in Los Angeles aged 50.', '50: 50 year'],
  ['In all, 117 cardinals under 80 meet.', '117 cardinals: 117 count of cardinals', '80: 80 year'],
  ['It raised the bid to £44 a share in cash.', '£44 a share: 44 GBP /share of bid'],
  ['Four adults died. He came to see victims of the quake, which killed nearly 100.', 'Four adults: 4 count of adults died', 'nearly 100: 100 count of people killed'],
  ['In tier 3 pubs must close.'],
  ['1 - Pete Quill beat Otto Reed'],
  ['A magnitude-7.1 earthquake shook the town and was heard 45 miles away.', '7.1: 7.1 count of magnitude', '45 miles: 45 mile'],
]);

cases('stories: tables, prices, ages', [
  ['Standings (best of five): Baltimore 2, Cleveland 0; New York 1, Texas 1'],
  ['The dollar sinks 2%.', '2%: 2 percent of dollar'],
  ['Mario Gomez, at 63 the oldest, was ninth.', '63: 63 year', 'ninth: 9 ordinal'],
  ['Told at 21 that he had two years to live, he survived.', '21: 21 year', 'two years: 2 year'],
  ['Output was 1.6m barrels a day before the war.', '1.6m barrels a day: 1600000 barrel /day of Output'],
  ['Bunds: minus 0.17%\nPrime Minister David Quill said he would go.', 'minus 0.17%: -0.17 percent of Bunds'],
  ['Mark Carney stands ready to provide £250bn.', '£250bn: 250000000000 GBP'],
  ['The bond lost 2.1 cents to 88.4 cents.', '2.1 cents: 0.021 USD of bond', '88.4 cents: 0.884 USD of bond'],
  ['It has 500 outlets in the country of 6.5 million.', '500 outlets: 500 count of outlets', '6.5 million: 6500000 count of people'],
  ['He scored after a minute of three-on-three.', 'a minute: 1 minute'],
  ['It costs 5 billion lire.', '5 billion lire: 5000000000 ITL'],
]);

cases('stories: magnitudes, models, results', [
  ['A magnitude 7.8 earthquake flattened apartment blocks.', '7.8: 7.8 count of magnitude'],
  ['Hijackers crashed a 757 into the building.'],
  ['He missed the cut after an 80 on Friday.', 'on Friday: 2025-06-06'],
  ['McGrath took three for 42.'],
  ['He is seeking a fifth Open title.', 'fifth: 5 ordinal'],
  ['Cheney died on Monday at 84.', 'on Monday: 2025-06-09', '84: 84 year'],
  ['Ministers refused to extend the old one past midnight.'],
  ['Emmanuel Petit added a third in the last minute.', 'third: 3 ordinal'],
]);

cases('stories: tests of things', [
  ['Its panel of 1920 x 1600, or 1920x1600, is old.'],
  ['It charges $3.50 per million calls.', '$3.50 per million: 3.5 USD /million of calls'],
  ['Premier League 2025-26: where clubs stand.', '2025-26: 2025-01-01/2027-01-01'],
  ['It makes 310 lb-ft of torque.', '310 lb-ft: 310 count of lb-ft of torque'],
  ['The Easter bread is late for Thanksgiving dinner.'],
  ['Delete file 00000291; then 911 lines failed.'],
]);
