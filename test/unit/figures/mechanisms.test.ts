import { expect, it } from 'vitest';
import { readFigures } from './grammar.js';
import { cases } from './cases.js';

cases('currencies of the world', [
  ["Thailand's cabinet approved a 450bn-baht stimulus, about $13.8 billion, on Tuesday.", '450bn-baht: 450000000000 THB of stimulus', 'about $13.8 billion: 13800000000 USD of stimulus', 'on Tuesday: 2025-06-10'],
  ['The Kenyan government will spend Sh4.2 billion on the census; each enumerator gets Ksh 2,500 a day.', 'Sh4.2 billion: 4200000000 KES of census', 'Ksh 2,500 a day: 2500 KES /day'],
  ['A litre of petrol now costs R23.45, against R19.80 in December.', 'A litre: 1 litre of petrol', 'R23.45: 23.45 ZAR of litre', 'R19.80: 19.8 ZAR of litre', 'in December: 2024-12'],
  ['The Swiss central bank lost SFr14.2bn in 2023.', 'SFr14.2bn: 14200000000 CHF of Swiss central bank', '2023: 2023'],
  ['Argentina paid 4.3 billion dollars to bondholders and 1.2 trillion pesos to suppliers.', '4.3 billion dollars: 4300000000 USD', '1.2 trillion pesos: 1200000000000 ARS'],
  ['Iraq pays 90,000 dinars a month to each of 1.4 million families.', '90,000 dinars a month: 90000 IQD /month', '1.4 million families: 1400000 count of families'],
  ['Bread, which cost 15,000 Lebanese pounds before the crisis, now sells for 90,000.', '15,000 Lebanese pounds: 15000 LBP', '90,000: 90000 count'],
  ['Fares start at 12.50 US$ and end at nzd$15.', '12.50 US$: 12.5 USD of Fares', 'nzd$15: 15 NZD'],
  ['Egypt raised the price of petrol by 2 pounds a litre in April.', '2 pounds a litre: 2 EGP /litre of petrol', 'in April: 2025-04'],
  ['The first-quarter loss widened to 1.2 billion kronor ($125 million) from 850 million a year ago.', 'The first-quarter: 2025-01-01/2025-04-01', '1.2 billion kronor: 1200000000 SEK of first-quarter loss', '$125 million: 125000000 USD of first-quarter loss', '850 million: 850000000 SEK of first-quarter loss', 'a year ago: 2024-06-11'],
  ['It expects full-year revenue of between 17.5 and 18 billion dollars.', 'between 17.5 and 18 billion dollars: 17500000000..18000000000 USD of full-year revenue'],
  ['A family of four now needs 1.1 million Syrian pounds a month to get by.', 'four: 4 count of family', '1.1 million Syrian pounds a month: 1100000 SYP /month'],
  ['The average American eats 27 pounds of cheese a year.', '27 pounds: 27 pound /year of cheese'],
  ['Ghana will pay $1.5bn this year and 8 billion cedis next year.', '$1.5bn: 1500000000 USD', 'this year: 2025', '8 billion cedis: 8000000000 GHS', 'next year: 2026'],
]);

cases('percentages, points and multiples', [
  ['The tariff on Canadian steel doubles to 50 per cent from midnight.', 'doubles: 2 multiple of tariff', '50 per cent: 50 percent of tariff'],
  ['Inflation cooled to 2.9 percent in July from 3.4 percent in June, the slowest since early 2021.', '2.9 percent: 2.9 percent of Inflation', 'in July: 2024-07', '3.4 percent: 3.4 percent of Inflation', 'in June: 2025-06', 'early 2021: 2021-01-01/2021-05-01'],
  ['Turnout was 61.3%, down 4.2 points on 2020.', '61.3%: 61.3 percent of Turnout', '4.2 points: 4.2 percentage-points of Turnout', '2020: 2020'],
  ['The FTSE 100 closed down 0.6% at 8,772.4, while the S&P 500 gained 12 points.', '0.6%: 0.6 percent of FTSE 100', '8,772.4: 8772.4 count of FTSE 100', '12 points: 12 count of points'],
  ['A five-year survival rate of 12% makes it one of the deadliest cancers.', 'five-year: 5 year of survival rate', '12%: 12 percent of five-year survival rate'],
  ['Two-year Treasury yields were little changed at 3.93%.', 'Two-year: 2 year of Treasury yields', '3.93%: 3.93 percent of Two-year Treasury yields'],
  ['The dividend was raised by a tenth to 11p a share.', 'a tenth: 0.1 fraction', '11p a share: 0.11 GBP /share'],
  ['The Airbus A321neo burns 20% less fuel.', '20%: 20 percent of fuel'],
  ['The new reactor produces three times more power than the old one.', 'three times: 3 multiple of power'],
  ['The fund halved its stake.', 'halved: 0.5 multiple of stake'],
  ['The firm wants to triple output by 2030.', 'triple: 3 multiple of output', '2030: 2030'],
  ['A hundredfold rise in cases alarmed doctors.', 'hundredfold: 100 multiple of cases'],
]);

cases('what bare numbers count', [
  ['The quake killed no fewer than 1,400 people, injured 3,250 and left 70,000 homeless.', 'no fewer than 1,400 people: 1400 count of people killed', '3,250: 3250 count of people injured', '70,000 homeless: 70000 count of people homeless'],
  ['Some 7.1 million Sudanese have fled their homes, including 1.9 million who crossed into neighbouring countries.', 'Some 7.1 million Sudanese: 7100000 count of Sudanese', '1.9 million: 1900000 count of Sudanese'],
  ['The court convicted 11 officers and acquitted four.', '11 officers: 11 count of officers', 'four: 4 count of officers'],
  ['Tens of thousands of people marched through Belgrade; police put the crowd at 31,000.', 'Tens of thousands of people: 20000..99999 count of people', '31,000: 31000 count of crowd'],
  ['The number of deaths rose to 1,034, with 2,500 injured.', '1,034: 1034 count of deaths', '2,500 injured: 2500 count of people injured'],
  ['In the 1990s, the country had a population of 4 million.', 'In the 1990s: 1990-01-01/2000-01-01', '4 million: 4000000 count of population'],
  ["Japan's births fell below 700,000 for the first time since records began in 1899.", '700,000: 700000 count of births', 'first time: 1 ordinal of time', '1899: 1899'],
  ['The US has 28,500 troops in South Korea and some 55,000 in Japan.', '28,500 troops: 28500 count of troops', 'some 55,000: 55000 count of troops'],
  ["Russia fired 499 drones and missiles overnight, Ukraine's air force said; 479 were shot down.", '499 drones: 499 count of drones', 'overnight: 2025-06-11', '479: 479 count of drones'],
  ['The aquifer has dropped by an average of 30cm a year since the 1980s.', '30cm a year: 30 centimetre /year of aquifer', 'the 1980s: 1980-01-01/1990-01-01'],
  ['Rice prices in Japan have doubled in a year to more than ¥4,200 for a 5kg bag.', 'doubled: 2 multiple of Rice prices', 'a year: 1 year', 'more than ¥4,200: 4200 JPY of Rice', '5kg: 5 kilogram of bag'],
  ['A bus plunged 200 feet into a ravine in Peru, killing at least 18 people and injuring 48.', '200 feet: 200 foot of bus', 'at least 18 people: 18 count of people killed', '48: 48 count of people injured'],
  ['The attack, the deadliest in a decade, left 26 tourists dead on 22 April.', 'a decade: 10 year', '26 tourists: 26 count of tourists dead', 'on 22 April: 2025-04-22'],
  ['The minister promised 1.5 million homes over this parliament, or 300,000 a year.', '1.5 million homes: 1500000 count of homes', '300,000: 300000 count /year of homes'],
  ['Overall, about half the 50 students were women.', 'about half: 0.5 fraction of students', '50 students: 50 count of students'],
  ['Every third German now lives alone.', 'third German: 0.3333333333333333 fraction of German'],
  ['The magnitude-7.4 quake struck at a depth of 35 km at 8:58 a.m.', '7.4: 7.4 count of magnitude', '35 km: 35 kilometre of depth'],
]);

cases('ages and heights', [
  ['The rocks may be over 3 billion years old.', 'over 3 billion years old: 3000000000 year'],
  ['One in ten Japanese is 80 or older.', 'One in ten Japanese: 0.1 fraction of Japanese', '80 or older: 80 year'],
  ['Some 205 million can vote, more than half of them under 40.', 'Some 205 million: 205000000 count', 'more than half: 0.5 fraction', '40: 40 year'],
  ['The king died at 19.', '19: 19 year'],
  ['The dead included four children, the youngest aged two.', 'four children: 4 count of children', 'two: 2 year of youngest'],
  ['Her sons, aged four and seven, were asleep.', 'four: 4 year', 'seven: 7 year'],
  ['Men over 60 are exempt; those under 18 are not.', '60: 60 year', '18: 18 year'],
  ['The suspect, a man in his early 40s, was arrested.', '40s: 40..49 year'],
  ['The 6-foot-4 forward scored 31 points.', '6-foot-4: 76 inch of forward'],
  ['The patients, 14 women and nine men aged 23 to 68, were treated for three days.', '14 women: 14 count of women', 'nine men: 9 count of men', '23 to 68: 23..68 year of men', 'three days: 3 day'],
  ['The suspect, in his 30s, was arrested on Monday morning.', '30s: 30..39 year', 'on Monday morning: 2025-06-09'],
]);

cases('dates by tense and name', [
  ['The purchase follows the December 20 crash of a jet.', 'the December 20: 2024-12-20'],
  ['They criticised his plan for the November 5 vote.', 'the November 5: 2025-11-05'],
  ['BRUSSELS, 4 June 2025 - The 1997 treaty was on the table.', '4 June 2025: 2025-06-04', '1997: 1997'],
  ['It rained from 4 June to the 6 June 2025.', 'from 4 June to the 6 June 2025: 2025-06-04/2025-06-07'],
  ['Parliament reconvenes in September after the summer recess.', 'in September: 2025-09'],
  ['The Thanksgiving weekend brought in $420 million.', 'The Thanksgiving weekend: 2024-11-28/2024-12-02', '$420 million: 420000000 USD of Thanksgiving weekend'],
  ['The mosque, built in 1172, is the oldest of its kind; its minaret lost 12 metres in the quake.', '1172: 1172', '12 metres: 12 metre of minaret'],
  ['The Fed left rates unchanged at 4.25% to 4.5% and pencilled in two cuts this year.', '4.25% to 4.5%: 4.25..4.5 percent', 'two cuts: 2 count of cuts', 'this year: 2025'],
  ['The museum, which opens in November after 20 years of delays, cost over $1 billion.', 'in November: 2025-11', '20 years: 20 year of delays', 'over $1 billion: 1000000000 USD of museum'],
  ['Parliament will vote on the bill a week from Thursday.', 'a week from Thursday: 2025-06-19'],
  ['A 90-kilowatt-hour battery gives a range of 500 km.', '90-kilowatt-hour: 90 kilowatt hour of battery', '500 km: 500 kilometre of range'],
]);

cases('what is fought over is no bound', [
  ['The firm was charged with fraud over two crashes.', 'two crashes: 2 count of crashes'],
  ['Over two million people fled over six weeks.', 'Over two million people: 2000000 count of people', 'six weeks: 6 week'],
]);

cases('numbers that are no figures', [
  ['England were 245 for 6 at tea, with Root 101 not out.'],
  ['The meeting starts at 3 p.m. EST (2000 GMT) on Friday.', 'at 3 p.m. EST (2000 GMT) on Friday: 2025-06-13'],
  ["The treaty of 1648 ended the Thirty Years' War.", '1648: 1648'],
  ['Boeing has delivered 348 aircraft this year, including 266 of its 737 MAX jets.', '348 aircraft: 348 count of aircraft', 'this year: 2025', '266: 266 count of MAX jets'],
  ['He lives at 1600 Pennsylvania Avenue.'],
  ['The Group of 77 asked for $1.3 trillion a year.', '$1.3 trillion a year: 1300000000000 USD /year'],
  ['Call 020 7946 0018 or visit the office at 221B Baker Street.'],
  ['Djokovic won 6-4, 3-6, 7-6 (7-5) in three hours and 17 minutes.', 'three hours and 17 minutes: 197 minute'],
  ['The heatwave pushed temperatures into the high 30s Celsius.'],
  ["Brazil's government froze R$31.3 billion of spending to meet its zero-deficit target.", 'R$31.3 billion: 31300000000 BRL of spending'],
]);

cases('measures', [
  ['Temperatures hit 48.8°C (119.8°F) in Sicily, 6 degrees above normal.', '48.8°C: 48.8 celsius of Temperatures', '119.8°F: 119.8 fahrenheit of Temperatures', '6 degrees: 6 celsius of Temperatures'],
  ['The reactor will need 20 tons of enriched uranium a year.', '20 tons: 20 ton /year of enriched uranium'],
  ['The ship is 400m long and can carry 24,000 containers.', '400m: 400 metre of ship', '24,000 containers: 24000 count of containers'],
  ['It was the coldest January day in London for 15 years, at minus 8.4C.', 'January: 2025-01', '15 years: 15 year', 'minus 8.4C: -8.4 celsius'],
  ['An 8.8-magnitude earthquake off Kamchatka sent waves of up to 4 metres across the Pacific.', '8.8-magnitude: 8.8 count of magnitude', 'up to 4 metres: 4 metre of waves'],
  ['The novel, his 17th, has sold two and a half million copies in 38 languages.', '17th: 17 ordinal', 'two and a half million copies: 2500000 count of copies', '38 languages: 38 count of languages'],
  ['The vaccine is 95% effective and costs about $3 a dose.', '95%: 95 percent of vaccine', 'about $3 a dose: 3 USD /dose of vaccine'],
  ['The 9/11 attacks killed nearly 3,000 people.', 'nearly 3,000 people: 3000 count of people killed'],
]);

cases('rows of tables, names and habits of speech', [
  ['Motherwell 4 2 1 1 8 5 7'],
  ['She ran the Half Marathon with third-party help; one thing is sure.'],
  ['It is a top-five carrier.'],
  ["The broader Standard & Poor's 500 index rose."],
  ['Profits fell in the past four quarters.', 'in the past four quarters: 2024-04-01/2025-04-01'],
  ['The board is 2 1/2 inches thick.', '2 1/2 inches: 2.5 inch of board'],
]);

cases('dates counted from others', [
  ['Flights were suspended for 30 days from Friday.', '30 days: 30 day', 'from Friday: 2025-06-13'],
  ['She left a year and two months ago.', 'a year and two months ago: 2024-04-11'],
  ['The shop opened on 5/31.', 'on 5/31: 2025-05-31'],
  ['It is open 24/7 and scored 5/5.'],
  ['last two months', 'last two months: 2025-04-01/2025-06-01'],
  ['Sales fell over the last two months.', 'the last two months: 2025-04-11/2025-06-11'],
  ['within two weeks', 'within two weeks: 2025-06-25'],
  ['over the next 18 months', 'the next 18 months: 2025-06-11/2026-12-11'],
  ['Output fell in the first half of the year.', 'in the first half of the year: 2025-01-01/2025-07-01'],
]);

cases('what shares, sums and numbers are of', [
  ['Smokers are ten times more likely to fall ill.', 'ten times: 10 multiple of Smokers'],
  ['The court fined the firm €2bn.', '€2bn: 2000000000 EUR of fine'],
  ['The airline bought 40 jets for $6bn.', '40 jets: 40 count of jets', '$6bn: 6000000000 USD of jets'],
  ['She lost the runoff by 51.3% to 48.7%.', '51.3%: 51.3 percent of votes', '48.7%: 48.7 percent of votes'],
  ['At least 900 villagers fled and Oslo has registered 700.', 'At least 900 villagers: 900 count of villagers', '700: 700 count of villagers'],
]);

cases('who is counted where no noun stands', [
  ['Thousands fled and the flood displaced 20,000.', 'Thousands: 2000..9999 count of people', '20,000: 20000 count of people displaced'],
  ['The virus has infected 118,000 people in 114 countries and killed 4,291.', '118,000 people: 118000 count of people infected', '114 countries: 114 count of countries', '4,291: 4291 count of people killed'],
  ['An attack on one member is an attack on all 32.', 'one member: 1 count of member', '32: 32 count of member'],
  ['Twelve bills were passed.', 'Twelve bills: 12 count of bills passed'],
  ['They planted 300 oak and beech trees.', '300 oak and beech trees: 300 count of oak and beech trees'],
  ["Nurses began a 24-hour strike, the union's fifth.", '24-hour: 24 hour of strike', 'fifth: 5 ordinal of strike'],
  ['Police found cocaine with a street value of $90 million.', '$90 million: 90000000 USD of cocaine'],
  ['It faces fines of up to 5% of worldwide turnover.', 'up to 5%: 5 percent of worldwide turnover'],
]);

cases('ranks, sums and what is counted', [
  ['It was the one hundred and twenty-first game.', 'one hundred and twenty-first game: 121 ordinal of game'],
  ['She seeks an eighth term.', 'eighth term: 8 ordinal of term'],
  ['An eighth of the seats are empty.', 'An eighth: 0.125 fraction of seats'],
  ['Critics rated the film 7.5/10.'],
  ['It lasted from August 10 to 22 degrees.', 'from August 10: 2024-08-10', '22 degrees: 22 degree'],
  ['They win 3 USD50 cards.', 'USD50: 50 USD of cards'],
  ['Lunch was a dollar and 42 cents.', 'a dollar and 42 cents: 1.42 USD'],
  ['It passed in a 5-to-1 vote.'],
  ['They held 20 Iranian-backed fighters.', '20 Iranian-backed fighters: 20 count of Iranian-backed fighters'],
  ['They toured five newly built hospitals.', 'five newly built hospitals: 5 count of newly built hospitals'],
  ['Nearly 6,000 have fled a city of 400,000.', 'Nearly 6,000: 6000 count of people', '400,000: 400000 count of people'],
  ['Unemployment fell to 4.2% in May from 4.4%.', '4.2%: 4.2 percent of Unemployment', 'in May: 2025-05', '4.4%: 4.4 percent of Unemployment'],
  ['Inflation, at 9.1%, is the highest in 40 years.', '9.1%: 9.1 percent of Inflation', '40 years: 40 year'],
]);

cases('amounts in two parts, bounds and scales', [
  ['It took an hour and 15 minutes.', 'an hour and 15 minutes: 75 minute'],
  ['The board is 5 and 3/4 inches wide.', '5 and 3/4 inches: 5.75 inch of board'],
  ['It cost ten pounds sterling.', 'ten pounds sterling: 10 GBP'],
  ['It hit 90 F (32 C) on Friday.', '90 F: 90 fahrenheit', '32 C: 32 celsius', 'on Friday: 2025-06-06'],
  ['They meet every Monday, starting in January.', 'in January: 2026-01'],
  ['As of March 31 it had 500 stores.', 'March 31: 2025-03-31', '500 stores: 500 count of stores'],
]);

cases('the same thing in another number', [
  ['Nearly half of all households, or 47%, agreed.', 'Nearly half: 0.5 fraction of households', '47%: 47 percent of households'],
  ['About 1 in 7 people worldwide, or 1.2bn, lack light.', 'About 1 in 7 people: 0.142857142857 fraction of people', '1.2bn: 1200000000 count of people'],
  ['More than two in five voters (42%) backed him.', 'More than two in five voters: 0.4 fraction of voters', '42%: 42 percent of voters'],
  ['Gusts of 185 km/h (115 mph) struck.', '185 km/h: 185 kilometre per hour of Gusts', '115 mph: 115 mile per hour of Gusts'],
  ['It drew 8.7 million visitors, 300,000 fewer than planned.', '8.7 million visitors: 8700000 count of visitors', '300,000: 300000 count of visitors'],
  ['It carried 18.3m passengers, 7% more than before.', '18.3m passengers: 18300000 count of passengers', '7%: 7 percent of passengers'],
  ['They won 133 of the 240 seats, 12 short of their aim.', '133: 133 count of seats', '240 seats: 240 count of seats', '12: 12 count of seats'],
  ["Firms added 139,000 jobs, fewer than April's 147,000.", '139,000 jobs: 139000 count of jobs', 'April: 2025-04', '147,000: 147000 count of jobs'],
  ['The number of visitors doubled to 4.6 million.', 'doubled: 2 multiple of visitors', '4.6 million: 4600000 count of visitors'],
  ['The population halved, from 5 million to 2.5 million.', 'halved: 0.5 multiple of population', '5 million: 5000000 count of population', '2.5 million: 2500000 count of population'],
  ['Revenue grew by a fifth, to £6bn, and profit by half, to £812m.', 'a fifth: 0.2 fraction of Revenue', '£6bn: 6000000000 GBP of Revenue', 'half: 0.5 fraction of profit', '£812m: 812000000 GBP of profit'],
  ['It won 41 seats but lost 15 of its 72.', '41 seats: 41 count of seats', '15: 15 count of seats', '72: 72 count of seats'],
  ['Eleven of the 15 judges agreed; the other four dissented.', 'Eleven: 11 count of judges', '15 judges: 15 count of judges', 'four: 4 count of judges'],
  ['One person died and another 14 were hurt.', 'One person: 1 count of person died', '14: 14 count of person hurt'],
  ['A million people fled, half of them children.', 'A million people: 1000000 count of people', 'half: 0.5 fraction of people'],
  ['He cost 60 million euros plus 15 million in add-ons.', '60 million euros: 60000000 EUR', '15 million: 15000000 EUR of add-ons'],
]);

cases('heads of counts', [
  ['They sent 31 Abrams tanks, seven HIMARS launchers and two Reuters journalists.', '31 Abrams tanks: 31 count of Abrams tanks', 'seven HIMARS launchers: 7 count of HIMARS launchers', 'two Reuters journalists: 2 count of Reuters journalists'],
  ['It ordered 32 F-35s and eight 787 Dreamliners.', '32 F-35s: 32 count of F-35s', 'eight 787 Dreamliners: 8 count of 787 Dreamliners'],
  ['Three Germans and four Dutch died.', 'Three Germans: 3 count of Germans', 'four Dutch: 4 count of Dutch died'],
  ['The mother of three lost by one vote.', 'three: 3 count of children', 'one vote: 1 count of vote'],
  ['The 1,300-page report was published.', '1,300-page: 1300 count of page'],
  ['The boy met them in room 12B.'],
  ['At 91, she still works for adults over 65; the couple, both 29, do not.', '91: 91 year', '65: 65 year', '29: 29 year'],
]);

cases('what a sum or a share is of', [
  ['The 15th-century book sold for £4 million.', '15th: 15 ordinal of century', '£4 million: 4000000 GBP of 15th-century book'],
  ['Cocaine with a street value of €85m in the port was burnt.', '€85m: 85000000 EUR of Cocaine'],
  ['A barrel of Brent cost $65.', 'A barrel: 1 barrel of Brent', '$65: 65 USD of barrel'],
  ['The 1,000-year-old abbey ends its lease.', '1,000-year-old: 1000 year of abbey'],
  ['It sold one for £63m and a third for £9m.', '£63m: 63000000 GBP', 'a third: 0.333333333333 fraction', '£9m: 9000000 GBP'],
  ['Unemployment held at 4.2%.', '4.2%: 4.2 percent of Unemployment'],
  ['The euro rose 0.4% to $1.14.', '0.4%: 0.4 percent of euro', '$1.14: 1.14 USD of euro'],
  ['The stock trades at 35 times earnings.', '35 times: 35 multiple of earnings'],
  ['Output was 200,000 bpd.', '200,000 bpd: 200000 barrel /day of Output'],
]);

cases('numbers of a numbered whole, and those hurt', [
  ['It burnt 16 houses, killing at least 29.', '16 houses: 16 count of houses', 'at least 29: 29 count of people killed'],
  ['About 500 of the estimated 2,000 fighters fled.', 'About 500: 500 count of fighters', 'estimated 2,000 fighters: 2000 count of fighters'],
  ["Over 90% of the island's 1,700 homes are dark.", 'Over 90%: 90 percent of homes', '1,700 homes: 1700 count of homes'],
  ['The plant employed 12,000.', '12,000: 12000 count of people'],
  ['Some 1.1 billion people, one in eight, are obese.', 'Some 1.1 billion people: 1100000000 count of people', 'one in eight: 0.125 fraction of people'],
  ['Two brothers, 19 and 22, were charged.', 'Two brothers: 2 count of brothers', '19: 19 year of brothers', '22: 22 year'],
  ['The population fell by a record 908,574 to 120.3 million.', '908,574: 908574 count of population', '120.3 million: 120300000 count of population'],
  ['Gold has gained 27% this year.', '27%: 27 percent of Gold', 'this year: 2025'],
]);

cases('counts whose noun stands elsewhere', [
  ['The parade drew 250,000.', '250,000: 250000 count of people'],
  ['A Boeing 767-300ER with 216 on board landed.', '216: 216 count of people'],
  ['They counted 11.2m ballots, of which 340,000 were invalid.', '11.2m ballots: 11200000 count of ballots', '340,000: 340000 count of ballots'],
  ['Ten people have been charged; seven more are sought.', 'Ten people: 10 count of people charged', 'seven: 7 count of people'],
  ['It will pay dividends of $85 billion, down by about a third.', '$85 billion: 85000000000 USD of dividends', 'about a third: 0.333333333333 fraction of dividends'],
  ['It was a 1-in-100-year flood.', '1-in-100-year: 0.01 fraction'],
  ['A couple of hundred men came.', 'A couple of hundred men: 200..999 count of men'],
]);

cases('decimal commas, shares with their noun inside, speeds in a row', [
  ['It lost 1,5 million euros, or 2,25% of 1,200 rooms.', '1,5 million euros: 1500000 EUR', '2,25%: 2.25 percent of rooms', '1,200 rooms: 1200 count of rooms'],
  ['One child in four is poor.', 'One child in four: 0.25 fraction of child'],
  ['It ran at 60 miles an hour, 97 kilometres per hour.', '60 miles an hour: 60 mile per hour', '97 kilometres per hour: 97 kilometre per hour'],
]);

cases('what a figure is of, and what is none', [
  ['The Navy will buy 12 F/A-18s and 24 F-35Cs.', '12 F/A-18s: 12 count of F/A-18s', '24 F-35Cs: 24 count of F-35Cs'],
  ['The promised billions have not arrived.', 'billions: 2000000000..9999999999 count'],
  ['Just under half of the 650 MPs backed the bill.', 'Just under half: 0.5 fraction of MPs', '650 MPs: 650 count of MPs'],
  ['Temperatures dropped to 10 below zero in Duluth, with wind chills of minus 35.', '10 below zero: -10 degree of Temperatures', 'minus 35: -35 degree of wind chills'],
  ['Unemployment ticked up to 4.3%.', '4.3%: 4.3 percent of Unemployment'],
  ['He struck out 10 over six scoreless innings.', '10: 10 count', 'six scoreless innings: 6 count of scoreless innings'],
  ['Polls show her leading by 9 points, 52% to 43%.', '9 points: 9 percentage-points of lead', '52%: 52 percent', '43%: 43 percent'],
  ['A pint now costs £5.17 on average, up 30p.', '£5.17: 5.17 GBP of pint', '30p: 0.3 GBP of pint'],
  ['The line will cost £80bn in 2019 prices.', '£80bn: 80000000000 GBP of line', '2019: 2019'],
  ['Kane scored twice as England won.', 'twice: 2 count of times'],
  ['The company reported third-quarter revenue of $12.4 billion.', 'third-quarter: 2024-07-01/2024-10-01', '$12.4 billion: 12400000000 USD of third-quarter revenue'],
  ['Employers added just 22,000 jobs, far fewer than the 75,000 economists had forecast.', 'just 22,000 jobs: 22000 count of jobs', '75,000: 75000 count of jobs'],
  ['The 8.8-km tunnel cuts the travel time.', '8.8-km: 8.8 kilometre of tunnel'],
  ['Unemployment hit 33.2%, up 0.3 of a percentage point.', '33.2%: 33.2 percent of Unemployment', '0.3 of a percentage point: 0.3 percentage-points of Unemployment'],
  ['The number of measles cases has doubled to 1,200.', 'doubled: 2 multiple of measles cases', '1,200: 1200 count of measles cases'],
  ['The match starts about 10.15pm on Saturday.', '10.15pm on Saturday: 2025-06-14'],
  ['The vote was delayed to Oct. 17 after senators were stranded.', 'Oct. 17: 2025-10-17'],
  ['The agency must return the files it seized by Tuesday.', 'by Tuesday: 2025-06-17'],
  ['The agency returned the files it seized by Tuesday.', 'by Tuesday: 2025-06-10'],
  ['A bag of maize sells at $35, up from $28 in January.', '$35: 35 USD', '$28: 28 USD', 'in January: 2025-01'],
]);

cases('numbers to dial and runs for wickets', [
  ['She called 911 after the first 999 call.'],
  ['Tickets are free; call 01273 555 0199.'],
  ['England closed on 325 for five.'],
]);

it('takes R and N before digits for money where they are', () => {
  const spans = (text: string, country: string): string[] => readFigures(text, { country }).map(({ start, end }) => text.slice(start, end));
  expect(spans('The R350 grant ends; the R21 is shut.', 'ZA')).toEqual(['R350']);
  expect(spans('Petrol sells for N865.', 'NG')).toEqual(['N865']);
  expect(spans('The R350 van broke down.', 'GB')).toEqual([]);
});

it('takes the letters of a country before digits for its money there alone, and a scale behind what it cannot read for nothing', () => {
  const sums = (text: string, country: string): unknown[] => readFigures(text, { country }).map(({ figure }) => (figure.type === 'money' ? [figure.value, figure.currency] : figure.type));
  expect(sums('Projects worth P1.8 billion, at P58.95 to the dollar; the P5 met.', 'PH')).toEqual([[1.8e9, 'PHP'], [58.95, 'PHP']]);
  expect(sums('The K350 million road.', 'ZM')).toEqual([[3.5e8, 'ZMW']]);
  expect(sums('It cost Br2.5 billion.', 'ET')).toEqual([[2.5e9, 'ETB']]);
  expect(sums('Projects worth P1.8 billion and X2.5 million.', 'US')).toEqual([]);
});

cases('whose verb tells when', [
  ['Quill won 32.1% of Sunday’s vote and will face Pell.', '32.1%: 32.1 percent', 'Sunday: 2025-06-08'],
  ['The winner of Sunday’s vote will govern.', 'Sunday: 2025-06-15'],
  ['The prize is handed over on July 10, the day he died.', 'on July 10: 2025-07-10'],
]);

cases('votes that are counted, not cast', [
  ['She won 63 percent of first-preference votes in May against him.', '63 percent: 63 percent of first-preference votes', 'first: 1 ordinal of preference', 'in May: 2025-05'],
  ['She won 63 percent of votes in May.', '63 percent: 63 percent of votes', 'in May: 2025-05'],
  ['Parliament votes in May.', 'in May: 2026-05'],
]);

cases('parts of a point', [
  ['The quarter-point cut brought the rate to 4.25%.', 'quarter-point: 0.25 percentage-points of cut', '4.25%: 4.25 percent of rate'],
  ['It lowered the rate by half a point to 3.5%.', 'half a point: 0.5 percentage-points of rate', '3.5%: 3.5 percent of rate'],
  ['Rates rose a quarter point to 5%.', 'a quarter point: 0.25 percentage-points of Rates', '5%: 5 percent of Rates'],
  ['He won by half a point in the chess final.', 'half: 0.5 fraction of point'],
]);

cases('ages of groups', [
  ['It is for adults 65 and older and for those 50 to 64 at risk.', '65 and older: 65 year', '50 to 64: 50..64 year'],
  ['Support fell among women 18 to 34 years old.', '18 to 34 years old: 18..34 year'],
  ['Turnout among 18- to 34-year-olds fell.', '18- to 34-year-olds: 18..34 year'],
  ['Those between 18 and 25 years old may go.', 'between 18 and 25 years old: 18..25 year'],
  ['It killed people 10 to 15 miles away.', '10 to 15 miles: 10..15 mile'],
  ['The Dow added 218 points, or 0.5%, as he was 25-of-34 passing.', '218 points: 218 count of points', '0.5%: 0.5 percent of Dow'],
]);

cases('of what a figure is told', [
  ['Of 73 economists polled, 45% expect cuts.', '73 economists: 73 count of economists', '45%: 45 percent of economists'],
  ['Some 70% said the economy was on the wrong track, 60% said it was bad.', 'Some 70%: 70 percent', '60%: 60 percent'],
  ['Inflation was 2.5%, down from a 40-year high of 7.1%.', '2.5%: 2.5 percent of Inflation', '40-year: 40 year of high', '7.1%: 7.1 percent of Inflation'],
  ['It will buy 6 trillion yen ($40 billion) of government bonds.', '6 trillion yen: 6000000000000 JPY of government bonds', '$40 billion: 40000000000 USD of government bonds'],
  ['Some 345,000 flats were destroyed. The quake killed 33,000.', 'Some 345,000 flats: 345000 count of flats destroyed', '33,000: 33000 count of people killed'],
  ['Three carmakers cut jobs. Most of the 15,000 who voted agreed.', 'Three carmakers: 3 count of carmakers', '15,000: 15000 count of people'],
  ['There were 617 killings, 13% fewer.', '617 killings: 617 count of killings', '13%: 13 percent of killings'],
  ['It costs 7.5 billion euros. A kilowatt-hour costs 40 cents.', '7.5 billion euros: 7500000000 EUR', '40 cents: 0.4 EUR of kilowatt-hour'],
  ['A pint gets 1p cheaper.', '1p: 0.01 GBP'],
  ['The sea rises 3.4 mm a year of late.', '3.4 mm a year: 3.4 millimetre /year of sea'],
  ['He weighs 12st 4lb.', '12st 4lb: 172 pound'],
]);

cases('money whose currency the sentence before told', [
  ['The ministry asked for 60 billion euros. It has 41.5 billion this year.', '60 billion euros: 60000000000 EUR', '41.5 billion: 41500000000 EUR', 'this year: 2025'],
  ['It costs $2.3 billion. The state has set aside 1.1 billion and needs 500 million more.', '$2.3 billion: 2300000000 USD', '1.1 billion: 1100000000 USD', '500 million: 500000000 USD'],
  ['The site cost $40 million. It has 3 million users, and had 2 million in May.', '$40 million: 40000000 USD of site', '3 million users: 3000000 count of users', '2 million: 2000000 count', 'in May: 2025-05'],
  ['Bread costs 2 euros. Wheat rose 12 cents to $5.20.', '2 euros: 2 EUR of Bread', '12 cents: 0.12 USD of Wheat', '$5.20: 5.2 USD of Wheat'],
]);

cases('both ends of a change of what is counted', [
  ['The party fell from 365 seats to 121.', '365 seats: 365 count of seats', '121: 121 count of seats'],
  ['It drew ten men from 18 nations.', 'ten men: 10 count of men', '18 nations: 18 count of nations'],
]);

cases('points of an index and of a share', [
  ['The index rose a full point to 51.2.', 'a full point: 1 count of point', '51.2: 51.2 count of index'],
  ['Inflation eased by 0.15 points.', '0.15 points: 0.15 percentage-points of Inflation'],
  ['The rate fell by a full point to 4.2%.', 'a full point: 1 percentage-points of rate', '4.2%: 4.2 percent of rate'],
  ['Lee was 0.4 points ahead.', '0.4 points: 0.4 percentage-points of lead'],
  ['It is a point of honour; at a full point he stopped.'],
]);

cases('heads of rates and share prices, old units and bare degrees', [
  ['South Korea had a birth rate of 0.72.', '0.72: 0.72 count of birth rate'],
  ['Shares closed at $41.20.', '$41.20: 41.2 USD of share price'],
  ['Temperatures reached 52.2 C in Turbat.', '52.2 C: 52.2 celsius of Temperatures'],
  ['The state bought 12 million quintals of wheat.', '12 million quintals: 12000000 quintal of wheat'],
  ['It sent 158 F-15 jets in the heat.', '158 F-15 jets: 158 count of F-15 jets'],
]);

cases('currencies of before the euro, and of the next clause', [
  ['Germany spent 40 billion marks; revenue is capped at 12 billion.', '40 billion marks: 40000000000 DEM', '12 billion: 12000000000 DEM'],
  ['It agreed on 50 billion euros, of which 33 billion are loans.', '50 billion euros: 50000000000 EUR', '33 billion: 33000000000 EUR'],
  ['Crude settled at minus $37.63 a barrel.', 'minus $37.63 a barrel: -37.63 USD /barrel of Crude'],
  ['A cup costs $4 a punnet.', '$4 a punnet: 4 USD /punnet of cup'],
  ['He got 20 marks in the exam.', '20 marks: 20 count of marks'],
]);

cases('whose a figure is, told before it', [
  ['Inflation ran at 8.4 percent.', '8.4 percent: 8.4 percent of Inflation'],
  ['She won 51.6 percent of the vote to his 48.4, with turnout at 80 percent.', '51.6 percent: 51.6 percent of vote', '48.4: 48.4 count', '80 percent: 80 percent of turnout'],
  ['Lee took 51.6 percent of the vote to Park\'s 48.4 percent.', '51.6 percent: 51.6 percent of vote', '48.4 percent: 48.4 percent of vote'],
  ['Revenue fell 14.6 percent to $42 billion and net income to $7.8 billion.', '14.6 percent: 14.6 percent of Revenue', '$42 billion: 42000000000 USD of Revenue', '$7.8 billion: 7800000000 USD of net income'],
  ['Revenue fell 5% to $42 billion and net income to $7.8 billion, or $1.42 a share, from $10 billion.', '5%: 5 percent of Revenue', '$42 billion: 42000000000 USD of Revenue', '$7.8 billion: 7800000000 USD of net income', '$1.42 a share: 1.42 USD /share of net income', '$10 billion: 10000000000 USD of net income'],
  ['Aftershocks, 22 of them strong, went on.', '22: 22 count of Aftershocks'],
  ['Food subsidies of 1.71 lakh crore will be paid from Rs 5 crore.', '1.71 lakh crore: 1710000000000 count of Food subsidies', 'Rs 5 crore: 50000000 INR'],
  ['Exports were worth 5 trillion rupees. Subsidies of 1.71 lakh crore rose.', '5 trillion rupees: 5000000000000 INR of Exports', '1.71 lakh crore: 1710000000000 INR of Subsidies'],
  ['The firm sold 40 million phones, down 15 percent from 47 million.', '40 million phones: 40000000 count of phones', '15 percent: 15 percent of phones', '47 million: 47000000 count of phones'],
  ['The death toll from the magnitude 7.6 quake passed 20,000.', '7.6: 7.6 count of magnitude', '20,000: 20000 count of death toll'],
  ['It killed 226,000 people in 13 countries, 120,000 of them in Indonesia.', '226,000 people: 226000 count of people killed', '13 countries: 13 count of countries', '120,000: 120000 count of people'],
  ['It has a deficit of $3.7 trillion, almost four times last year\'s.', '$3.7 trillion: 3700000000000 USD of deficit', 'almost four times: 4 multiple of deficit', 'last year: 2024'],
  ['Two of every three patients are women.', 'Two of every three patients: 0.666666666667 fraction of patients'],
  ['The index slipped 12 points, or 1.3 percent.', '12 points: 12 count of points', '1.3 percent: 1.3 percent of index'],
  ['His plans add up to 20 billion euros and net zero.', '20 billion euros: 20000000000 EUR'],
]);

it('takes a bare "$" for the dollar of a country only where its press writes so', () => {
  const currencyIn = (country: string): unknown => readFigures('It gave $200.', { country })[0]?.figure.currency;
  expect([currencyIn('AU'), currencyIn('LR')]).toEqual(['AUD', 'USD']);
});

cases('what real reports say of their figures', [
  ['Claims in U.S. dollars rose 0.8% in May, while the index, in 2024, fell 2%.', '0.8%: 0.8 percent of Claims', 'in May: 2025-05', '2024: 2024', '2%: 2 percent of index'],
  ['Norwegian exports rose again in April, climbing 16.4 percent.', 'in April: 2025-04', '16.4 percent: 16.4 percent of Norwegian exports'],
  ["The krona's share edged up slightly to 2.1%.", '2.1%: 2.1 percent of share'],
  ['The share of reserves reported to the fund was 58.9%.', '58.9%: 58.9 percent of share'],
  ['Prices without food and energy rose 4%, and imports had been forecast to rise 18%.', '4%: 4 percent of Prices', '18%: 18 percent of imports'],
  ['Copper imports hit a record high of 9.2 million tonnes.', '9.2 million tonnes: 9200000 tonne of Copper imports'],
  ['That sent the forint down by 3%.', '3%: 3 percent of forint'],
  ['They face tariffs as high as 25 percent on $300 million in Danish goods.', 'as high as 25 percent: 25 percent', '$300 million: 300000000 USD of Danish goods'],
  ['It was fired from eastern Oltenia, 770 miles away, on a 90-km long road.', '770 miles: 770 mile', '90-km: 90 kilometre of road'],
  ['Those between the ages of 18 and 30 meet at three o\'clock.', '18 and 30: 18..30 year'],
  ['The coast is under a level 3 of 4 risk.'],
  ['It was their third win in eight days; the next is planned for the upcoming meeting in November.', 'third win: 3 ordinal of win', 'eight days: 8 day', 'in November: 2025-11'],
  ['The temperature reached 31°C, 8 above the average.', '31°C: 31 celsius of temperature', '8: 8 celsius of temperature'],
  ['The number of visitors fell by 1.2m to 45.3m.', '1.2m: 1200000 count of visitors', '45.3m: 45300000 count of visitors'],
  ['The test scores of pupils fell under one roof, in a 1-to-1 draw, and would deep-six the plan.'],
  ['Rice prices, which were down 0.7% in May, fell 2% from April and rose 3% annually.', '0.7%: 0.7 percent of Rice prices', 'in May: 2025-05', '2%: 2 percent of Rice prices', 'from April: 2025-04', '3%: 3 percent of Rice prices'],
  ['They expected a monthly gain of 0.3%.', '0.3%: 0.3 percent'],
  ['The core rate, excluding energy, bread, beer and tobacco, came in at 4.2%.', '4.2%: 4.2 percent of core rate'],
  ['Analysts had anticipated annual inflation would climb to 65.7%.', '65.7%: 65.7 percent of annual inflation'],
  ['The index closed at 5,308. The Nordic was 1.4% higher, recovering from a 0.9% fall.', '5,308: 5308 count of index', '1.4%: 1.4 percent of Nordic', '0.9%: 0.9 percent of Nordic'],
  ['They signed a deal with Norway worth $5bn.', '$5bn: 5000000000 USD of deal'],
  ['It is Danes older than 54 who hold it.', 'older than 54: 54 year'],
  ['US exports to Chad rose 3%.', '3%: 3 percent of US exports'],
]);
