import { cases } from './cases.js';

// What figures of shops, trades and guides count: classes of mistakes seen on real pages, said again of other things.

cases('labels before the figure', [
  ['Registration fee: $2,000', '$2,000: 2000 USD of Registration fee'],
  ['Places: 67', '67: 67 count of Places'],
  ['The storm is over. Confirmed dead: two. Lorries: 84 on Sunday; tents: 500.', 'two: 2 count of Confirmed dead', '84: 84 count of Lorries', 'on Sunday: 2025-06-08', '500: 500 count of tents'],
  ['One thing is clear: 12 came.', '12: 12 count'],
  ['The motion needs two-thirds of the 300 seats; the others have 192.', 'two-thirds: 0.666666666667 fraction of seats', '300 seats: 300 count of seats', '192: 192 count of seats'],
  ['The mayor, who has two children, turned 50. She turned 30 pages.', 'two children: 2 count of children', '50: 50 year', '30 pages: 30 count of pages'],
  ['Corsages – $25-40 each', '$25-40: 25..40 USD of Corsages'],
  ['Corsages and sashes ($25 each)', '$25: 25 USD of Corsages and sashes'],
  ['She bought the cheaper Runner ($129) and a belt.', '$129: 129 USD of cheaper Runner'],
  ['DJ and band: $90 (singer: $40)', '$90: 90 USD of DJ and band', '$40: 40 USD of singer'],
  // What kind of line it is says nothing of the thing; nor does a clause.
  ['Price: $40', '$40: 40 USD'],
  ['Founded: 67', '67: 67 count'],
  ['He paid 300,000 naira ($3,750) for it.', '300,000 naira: 300000 NGN', '$3,750: 3750 USD'],
  ['He set aside 150 million tokens ($40 million).', '150 million tokens: 150000000 count of tokens', '$40 million: 40000000 USD'],
  ['Tries: Quill (2), Otter.', '2: 2 count'],
]);

cases('what a sum ranges, starts and runs from', [
  ['Deposits typically start at $500.', '$500: 500 USD of Deposits'],
  ['The new coupe starts near $300,000.', 'near $300,000: 300000 USD of new coupe'],
  ['The price of traditional catering services might range from $20 to $200.', 'from $20 to $200: 20..200 USD of traditional catering services'],
  ['A weekly visit might end up costing $130.', '$130: 130 USD'],
  ['A roof can range from $8,000 to $15,000.', 'from $8,000 to $15,000: 8000..15000 USD of roof'],
  ['The deal was valued at several tens of millions of dollars.', 'tens of millions of dollars: 20000000..99999999 USD of deal'],
  ['The spa range (from $3, Otter shops) is new.', '$3: 3 USD'],
  ['Most of them have prices in the $40,000 to $70,000 range.', '$40,000 to $70,000: 40000..70000 USD of prices'],
]);

cases('one thing and its verb', [
  ['Maybe one guest eats the cake.', 'one guest: 1 count of guest'],
  ['If one trial fails, we start again.', 'one trial: 1 count of trial'],
  ['One small thing we can all do is walk.', 'One small thing: 1 count of small thing'],
  ['It met one local arms dealer.', 'one local arms dealer: 1 count of local arms dealer'],
  ['It met one pupil wearing a hat.', 'one pupil: 1 count of pupil'],
]);

cases('nouns behind their number', [
  ['The firm demands zero effort from its clients.', 'zero effort: 0 count of effort'],
  ['A shape with 90 corners and 152 faces that had no name was shown.', '90 corners: 90 count of corners', '152 faces: 152 count of faces'],
  ['Fold all four "corners" of the dough.', 'four "corners": 4 count of "corners"'],
  ['Half of the greenhouse gas (GHG) emissions come from there.', 'Half: 0.5 fraction of greenhouse gas (GHG) emissions'],
  ['For a typical two bedroom home, expect more.', 'two bedroom: 2 count of bedroom'],
  ['Some 81% of data breaches happen there.', 'Some 81%: 81 percent of data breaches'],
  ['It is the fourth most visited website in the world.', 'fourth most visited website: 4 ordinal of most visited website'],
  ['A four-wheeled cart stood there.', 'four-wheeled: 4 count'],
  ['Forty-five merger and acquisition (M&A) deals were told.', 'Forty-five merger and acquisition (M&A) deals: 45 count of merger and acquisition (M&A) deals'],
  ['The fourth shot I had hurt most.', 'fourth shot: 4 ordinal of shot'],
  ['The plant uses 85% recycled water.', '85%: 85 percent of recycled water'],
  ['It broke ground on a new $160 million manufacturing plant.', '$160 million: 160000000 USD of manufacturing plant'],
]);

cases('what is no thing', [
  ['When I first read it, I laughed.'],
  ['The judge first set out the facts.'],
  ['Otter won the first set.', 'first set: 1 ordinal of set'],
  ['You can start without thousands of dollars upfront.', 'thousands of dollars: 2000..9999 USD'],
  ['They will spend north of $700 million on software.', 'north of $700 million: 700000000 USD of software'],
  ['It bought the rival for $290 million in cash and stock.', '$290 million: 290000000 USD of rival'],
  ['The storm cut the village in two.', 'two: 2 count'],
  ['Some 97 percent of adults have a phone, with 90% saying that they own two.', 'Some 97 percent: 97 percent of adults', '90%: 90 percent of adults', 'two: 2 count'],
]);

cases('what a time, a bound and a second guess are of', [
  ['Ada has 15 years of experience as a nurse.', '15 years: 15 year of experience'],
  ['It opened two weeks of June late.', 'two weeks: 2 week', 'June: 2025-06'],
  ['It is free within 24 hours of pick up.', '24 hours: 24 hour'],
  ['He wants boots under $150.', 'under $150: 150 USD of boots'],
  ['He paid workers above $15 an hour.', 'above $15 an hour: 15 USD /hour'],
  ['It was $350 (entry fee).', '$350: 350 USD of entry fee'],
  ['It was $95 (including tax).', '$95: 95 USD'],
  ['It has thousands (or millions) of pages.', 'thousands: 2000..9999 count of pages', 'millions: 2000000..9999999 count of pages'],
  ['Out of the 45 deals, roughly a quarter had a price.', '45 deals: 45 count of deals', 'roughly a quarter: 0.25 fraction of deals'],
  ['Firms are cutting costs by $2 billion.', '$2 billion: 2000000000 USD of costs'],
  ['The result was an increase in traffic by 90%.', '90%: 90 percent of traffic'],
  ['He offered 10 martinis to the winner.', '10 martinis: 10 count of martinis'],
]);

cases('wires and encyclopaedias', [
  ['It earned 73 cts a share.', '73 cts a share: 0.73 USD /share'],
  ['She spoke after his death at 87.', '87: 87 year'],
  ['The figure for male jobless rose by 2,000.', '2,000: 2000 count of male jobless'],
  ['It lists 48 extinct "Otter" species.', '48 extinct "Otter" species: 48 count of extinct "Otter" species'],
  ['They set aside $40 million for additional, unspecified needs.', '$40 million: 40000000 USD'],
  ['It sold seven percent convertible redeemable preferred shares.', 'seven percent: 7 percent of convertible redeemable preferred shares'],
  ['Two Texas state courts agreed.', 'Two Texas state courts: 2 count of Texas state courts'],
  ['Two Democrats oppose the plans.', 'Two Democrats: 2 count of Democrats'],
  ['By the third or fourth day it had healed.', 'third: 3 ordinal of day', 'fourth day: 4 ordinal of day'],
  ['The boom has pushed up the number of pandas in China to 217.', '217: 217 count of pandas'],
  ['It shows how one finds the way.'],
  ['The camera is light and costs around $800.', 'around $800: 800 USD of camera'],
  ['The sedan will sell for about $50,000.', 'about $50,000: 50000 USD of sedan'],
  ['It sold $10 million of eight percent senior notes.', '$10 million: 10000000 USD of senior notes', 'eight percent: 8 percent of senior notes'],
  ['It sold $4 billion of two-year bills.', '$4 billion: 4000000000 USD of bills', 'two-year: 2 year of bills'],
  ['Japan bought 4,000 tonnes of Canadian rapeseed.', '4,000 tonnes: 4000 tonne of Canadian rapeseed'],
  ['Otter Bank is raising $25 million.', '$25 million: 25000000 USD'],
  ['The coupon has been fixed at 5.25 percent.', '5.25 percent: 5.25 percent of coupon'],
  ['The film holds a 43% rating.', '43%: 43 percent of rating'],
]);

cases('positions on the globe', [
  ['It lies at 51°55′04″N 20°32′13″E. It is hot.'],
  ["It lies at 32°39'40N 73°15'20E."],
  ['It lies at 48.2° N, 16.4° E.'],
  ['It was 30° in the sun.', '30°: 30 degree'],
]);
