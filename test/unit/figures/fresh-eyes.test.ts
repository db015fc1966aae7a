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
