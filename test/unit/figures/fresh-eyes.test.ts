import { cases } from './cases.js';

// Sentences that nobody had tuned on either, in which rules for others did harm.

cases('of whom those are', [
  ['Of those homes, 40% were uninsured.', '40%: 40 percent of homes'],
  ['Of those trucks, 14 were looted.', '14: 14 count of trucks looted'],
  ['58% disapprove while 41% approve of the plan.', '58%: 58 percent', '41%: 41 percent'],
  ['Those who work from home (34%) are happier.', '34%: 34 percent'],
  ['In the poll taken this week (44%) it led.', 'this week: 2025-W24', '44%: 44 percent'],
]);

cases('whose noun is whose', [
  ['Smith scored 24 and 12 fans were held.', '24: 24 count', '12 fans: 12 count of fans'],
  ['The firm put $500m in a new plant.', '$500m: 500000000 USD of new plant'],
  ['Terms of 10, 15 and 20 years were asked for.', '10: 10 year', '15: 15 count', '20 years: 20 year'],
]);

cases('a bound behind another word', [
  ['He faces a mandatory minimum of 10 years in prison.', 'minimum of 10 years: 10 year'],
  ['A daily maximum of 40 pupils may enter.', 'maximum of 40 pupils: 40 count of pupils'],
  ['Ice fell to a summer minimum of 4 million hectares.', '4 million hectares: 4000000 hectare of Ice'],
]);

cases('what is no age', [
  ['The youngest candidate said turnout was 40 at noon.', '40: 40 count of turnout'],
  ['For the youngest pupils the class size was 30.', '30: 30 count of class size'],
  ['The oldest, a retired nurse, was 91.', '91: 91 year'],
  ['The youngest of the three victims was 12.', 'three victims: 3 count of victims', '12: 12 year'],
]);

cases('a day to come', [
  ['It must pass before Memorial Day.', 'Memorial Day: 2026-05-25'],
]);

cases('what heads a clause is no label of its figure', [
  ['Poll: 54% Back Carney', '54%: 54 percent'],
  ['Survey: 51 percent want a vote', '51 percent: 51 percent'],
  ['The mayor – 61 – was shot.', '61: 61 count'],
  ['Unemployment: 5.4% (March: 5.2%).', '5.4%: 5.4 percent of Unemployment', 'March: 2025-03', '5.2%: 5.2 percent'],
  ['Deaths – 1,204; homes – 90.', '1,204: 1204 count of Deaths', '90: 90 count'],
]);

cases('five digits in a headline', [
  ['Tesla Recalls 46000 Cybertrucks Over Trim', '46000 Cybertrucks: 46000 count of Cybertrucks'],
  ['Amazon Cuts 14000 Jobs as Sales Rise', '14000 Jobs: 14000 count of Jobs'],
  ['Klein Tools 57060 Test Kit'],
]);

cases('degrees of heat', [
  ['Rails bent as the heat hit 41 degrees in Lyon.', '41 degrees: 41 degree of heat'],
  ['In a twist, temperatures of 36 degrees were recorded.', '36 degrees: 36 degree of temperatures'],
  ['The ship tilted 30 degrees.', '30 degrees: 30 count of degrees'],
]);

cases('who or what is many', [
  ['Thousands (or even tens of thousands) of people marched.', 'Thousands: 2000..9999 count of people', 'tens of thousands: 20000..99999 count of people'],
  ['The strikes killed scores, raising the toll since March to 71,400.', 'scores: 40..99 count of people killed', 'March: 2025-03', '71,400: 71400 count of toll'],
]);

cases('north of', [
  ['Villages north of 12 lakes flooded.', '12 lakes: 12 count of lakes'],
  ['A village north of two lakes burnt.', 'two lakes: 2 count of lakes'],
  ['His pay is north of $2 million.', 'north of $2 million: 2000000 USD of pay'],
]);

cases('the day before', [
  ["Yesterday's jobs report was weak.", 'Yesterday: 2025-06-10'],
  ["Yesterday's problems are gone."],
]);
