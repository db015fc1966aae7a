import { cases } from './cases.js';

cases('the object of which a number is said', [
  ['Police put the parade at 3,000 to 3,500.', '3,000 to 3,500: 3000..3500 count of parade'],
  ['The survey showed inflation at 3.2%, up from 2%.', '3.2%: 3.2 percent of inflation', '2%: 2 percent of inflation'],
  ['He blamed the rise in the beer tax from 8% to 10%.', '8%: 8 percent of beer tax', '10%: 10 percent of beer tax'],
  ['A plan that brings the deficit from 5.4% to 4.7%.', '5.4%: 5.4 percent of deficit', '4.7%: 4.7 percent of deficit'],
]);

cases('billions beside billions of money', [
  ['The budget is 102 trillion yen. Pensions take 35.8 trillion.', '102 trillion yen: 102000000000000 JPY of budget', '35.8 trillion: 35800000000000 JPY'],
  ['The budget is 102 trillion yen. The clip got 3 billion views.', '102 trillion yen: 102000000000000 JPY of budget', '3 billion views: 3000000000 count of views'],
  ['The airlines lost $4 billion. Passengers fell to 2 billion.', '$4 billion: 4000000000 USD of airlines', '2 billion: 2000000000 count of Passengers'],
  ['The north needs $90 billion. The south alone has 1.4 billion.', '$90 billion: 90000000000 USD', '1.4 billion: 1400000000 count'],
  ['Oslo said 31 billion of the 45 billion euros was gone.', '31 billion: 31000000000 EUR', '45 billion euros: 45000000000 EUR'],
  ['The bank lifted its cap by 5 billion, to 65 billion euros.', '5 billion: 5000000000 EUR of cap', '65 billion euros: 65000000000 EUR of cap'],
]);
