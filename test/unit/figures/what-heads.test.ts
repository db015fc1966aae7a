import { cases } from './cases.js';

// Which noun a number counts, which word is a verb, and which number is none: classes of mistakes seen in news, said again of other things.

cases('nouns that are verbs elsewhere', [
  ['The tax plan costs $5bn.', '$5bn: 5000000000 USD of tax plan'],
  ['The police plan costs £5m.', '£5m: 5000000 GBP of police plan'],
  ['A second warrant names Ostrova.', 'second warrant: 2 ordinal of warrant'],
  ['The first improvement affects all users.', 'first improvement: 1 ordinal of improvement'],
  ['About 61% of the web designers we asked agreed.', 'About 61%: 61 percent of web designers'],
  ['Some 40% of revenue going to schools is lost.', 'Some 40%: 40 percent of revenue'],
  ['They offer three years of experience looking after dogs.', 'three years: 3 year of experience'],
  ['It arranged a $10m private financing with Otter.', '$10m: 10000000 USD of private financing'],
  ['It issued a $40m bond due in May.', '$40m: 40000000 USD of bond', 'in May: 2026-05'],
  ['You\'ve hiked 10 miles.', '10 miles: 10 mile'],
]);

cases('subjects behind what hangs on them', [
  ['Exports last year rose 5%.', 'last year: 2024', '5%: 5 percent of Exports'],
  ['Rains in the middle of last week reached 27 millimetres.', 'in the middle of last week: 2025-06-05', '27 millimetres: 27 millimetre of Rains'],
  ['Payments to small farmers would reach $16m.', '$16m: 16000000 USD of Payments'],
  ['Otter Foods of Quill Inc. tumbled 22%.', '22%: 22 percent of Otter Foods'],
  ['The firm put losses from the strike at $4m.', '$4m: 4000000 USD of losses'],
  ['Temperatures from 12C to 15C are likely.', 'from 12C to 15C: 12..15 celsius of Temperatures'],
  ['Of the imports, Chile sent 39% and Peru 24%.', '39%: 39 percent of imports', '24%: 24 percent of imports'],
  ['Of course, Chile sent 39%.', '39%: 39 percent'],
  ['The firm reported a net worth of about $145 billion.', 'about $145 billion: 145000000000 USD of net worth'],
  ['The aggregate cost of $2.7 million was high.', '$2.7 million: 2700000 USD of aggregate cost'],
  ['The bank sold 7.7 billion francs worth of 13-week bills.', '7.7 billion francs: 7700000000 CHF of bills', '13-week: 13 week of bills'],
  ['The figure was 725,000.', '725,000: 725000 count'],
  ['Shoppers saved 20% on fuel.', '20%: 20 percent of fuel'],
  ['Users save an average of 12% on heating and 15% on cooling.', '12%: 12 percent of heating', '15%: 15 percent of cooling'],
  ['For him the upfront cost of a smart flat ($900) is high.', '$900: 900 USD of cost'],
  ['Support in the city of Quill (34%) fell.', '34%: 34 percent'],
  ['Price falls if you join the 24 item tier.', '24: 24 count'],
  ['He liked one or two of the more careful forecasts.', 'one or two: 1..2 count of more careful forecasts'],
  ['A tariff of 25% on steel began.', '25%: 25 percent of tariff'],
]);

cases('the noun of several numbers, of a kind, and with a year inside', [
  ['Try it with 3, 4 or even 5 players.', '3: 3 count of players', '4: 4 count of players', '5 players: 5 count of players'],
  ['It won ten of the most impressive 2025 prizes.', 'ten: 10 count of most impressive 2025 prizes', '2025: 2025'],
  ['A six week tour began.', 'six week: 6 week of tour'],
  ['They own a 4,000 acre site.', '4,000 acre: 4000 acre of site'],
  ['The wall is 10 metres high.', '10 metres: 10 metre of wall'],
  ['She won all four league games.', 'four league games: 4 count of league games'],
  ['The two degree programs start.', 'two degree programs: 2 count of degree programs'],
  ['$25 styling fee', '$25: 25 USD of styling fee'],
]);

cases('words and numbers that count nothing', [
  ['The hero first appears in Otterby.'],
  ['We will first look at costs.'],
  ['Be sure to first research the offer.'],
  ['Her first tests failed.', 'first tests: 1 ordinal of tests'],
  ['He wrote the beginner\'s first sewing guide.', 'first sewing guide: 1 ordinal of sewing guide'],
  ['Everything was second hand.'],
  ['You keep second-guessing it.'],
  ['It wants (1) a test or (2) a review.'],
  ['She felt the second hand on her arm.', 'second hand: 2 ordinal of hand'],
  ['It gives sub-second replies.'],
  ['It takes one second per lap.', 'one second per lap: 1 second /lap'],
  ['She chose one worthy of praise and one apt enough to lead.'],
  ['She has type 1 diabetes.'],
  ['See ch. 2, p. 160.'],
  ['It cost 45p. 12 people came.', '45p: 0.45 GBP', '12 people: 12 count of people'],
  ['A mesh (3) covers the box (2).'],
  ['Tries: Quill (2), Otter.', '2: 2 count'],
  ['It beat its rivals. 1'],
  ['The holders approved a two-for-one split.'],
  ['They meet Euro 2 standards.'],
  ['He paid Euro 2 million.', 'Euro 2 million: 2000000 EUR'],
  ['The ship left at 1550 hrs.'],
  ['The lamp lasts 1000 hrs.', '1000 hrs: 1000 hour'],
]);

cases('lines of plain text that are full', [
  [`${'She had walked across the town with all of her friends and her dog\n'.repeat(5)}and then she had met, as everybody there could see, more than 90\nPeruvians at the bridge.`, 'more than 90\nPeruvians: 90 count of Peruvians'],
  ['Otterby, more than 90\nPeruvians at the bridge.', 'more than 90: 90 count'],
]);
