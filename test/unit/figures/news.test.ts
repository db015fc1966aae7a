import { describe, expect, it } from 'vitest';
import { cases, read } from './cases.js';

cases('business', [
  ['The drugmaker said quarterly sales climbed 12% to $4.6 billion.', '12%: 12 percent of quarterly sales', '$4.6 billion: 4600000000 USD of quarterly sales'],
  ['Operating profit slid to €310m from €402m.', '€310m: 310000000 EUR of Operating profit', '€402m: 402000000 EUR of Operating profit'],
  ['Sales fell 7 to 9 percent.', '7 to 9 percent: 7..9 percent of Sales'],
  ['Orders jumped by 196 to 827.', '196: 196 count of Orders', '827: 827 count of Orders'],
  ['It spent up to 2.5 billion pounds over five years.', 'up to 2.5 billion pounds: 2500000000 GBP', 'five years: 5 year'],
  ['The bank left its key rate at 5.25%.', '5.25%: 5.25 percent of key rate'],
  ['The index fell 187.62 points.', '187.62 points: 187.62 count of points'],
  ['The sale raised R150m and 12 MEUR.', 'R150m: 150000000 ZAR', '12 MEUR: 12000000 EUR'],
  ['The notes yield 6-3/4 percent.', '6-3/4 percent: 6.75 percent'],
  ['They bought 70 million U.S. dollars.', '70 million U.S. dollars: 70000000 USD'],
  ['The deal values the start-up at $5bn, up from $2bn.', '$5bn: 5000000000 USD of start-up', '$2bn: 2000000000 USD of start-up'],
  ['They want to cut 10,000 posts and save £2bn.', '10,000 posts: 10000 count of posts', '£2bn: 2000000000 GBP'],
]);

cases('the other end of a change', [
  ['The ride was cut from 90 minutes to 15.', '90 minutes: 90 minute', '15: 15 minute'],
  ['The rate went to zero from minus 0.5%.', 'zero: 0 percent of rate', 'minus 0.5%: -0.5 percent of rate'],
  ['It went from 5 percent to 15 people.', '5 percent: 5 percent', '15 people: 15 count of people'],
]);

cases('a change and a level', [
  ['Her fortune shrank by $29.8 billion to $84.8 billion.', '$29.8 billion: 29800000000 USD of fortune', '$84.8 billion: 84800000000 USD of fortune'],
  ['The fund grew by $2 billion to $3 billion.', '$2 billion to $3 billion: 2000000000..3000000000 USD of fund'],
  ['They spent 8 trillion naira, less than last year\u2019s record 9 trillion.', '8 trillion naira: 8000000000000 NGN', 'last year: 2024', '9 trillion: 9000000000000 NGN'],
  ['Users rose 18% more than a year before.', '18%: 18 percent of Users', 'a year before:'],
]);

cases('when it will be', [
  ['Alba, 75, seeks a second term on Sept. 16.', '75: 75 year of Alba', 'second term: 2 ordinal of term', 'on Sept. 16: 2025-09-16'],
  ['The court hears the appeal on Sept. 16.', 'on Sept. 16: 2025-09-16'],
  ['The deal values the firm at $5bn, up from $2bn in the autumn.', '$5bn: 5000000000 USD of firm', '$2bn: 2000000000 USD of firm', 'in the autumn: 2024-09-01/2024-12-01'],
  ['They will add 60,000 soldiers over the next decade.', '60,000 soldiers: 60000 count of soldiers', 'the next decade: 2025-06-11/2035-06-11'],
]);

cases('days that a plan names', [
  ['The fence had been run down on Friday.', 'on Friday: 2025-06-06'],
  ['They must beat Alba on Friday.', 'on Friday: 2025-06-13'],
  ['The bank is tipped to cut its rate on Monday.', 'on Monday: 2025-06-16'],
  ['He declared three days of mourning from Friday.', 'three days: 3 day of mourning', 'from Friday: 2025-06-13'],
  ['Growth of 6.9 percent in the first quarter may slow.', '6.9 percent: 6.9 percent of Growth', 'in the first quarter: 2025-01-01/2025-04-01'],
  ['Jobs fell in the September quarter.', 'in the September quarter: 2024-07-01/2024-10-01'],
]);

cases('what is set against what', [
  ['Exports rose, leaving a surplus of $4 billion against $3 billion in April.', '$4 billion: 4000000000 USD of surplus', '$3 billion: 3000000000 USD of surplus', 'in April: 2025-04'],
  ['Inflation eased to 3.2 per cent in May from 3.6.', '3.2 per cent: 3.2 percent of Inflation', 'in May: 2025-05', '3.6: 3.6 percent of Inflation'],
  ['The river rose from 36 cubic metres a second to 1,300.', '36 cubic metres a second: 36 cubic metre /second of river', '1,300: 1300 cubic metre /second of river'],
  ['It was 3.5 times last year\u2019s figure.', '3.5 times: 3.5 multiple', 'last year: 2024'],
  ['They had 14 earlier attempts.', '14 earlier attempts: 14 count of attempts'],
]);

cases('whom or what a lone number counts', [
  ['It joined 40 countries after the crash killed all 157 on board.', '40 countries: 40 count of countries', '157: 157 count of people'],
  ['They sent 1,000 troops. Half need help and 550,000 have fled.', '1,000 troops: 1000 count of troops', 'Half: 0.5 fraction', '550,000: 550000 count of people'],
  ['Her party won 240 seats in the 543-member house, 32 short of a majority and 63 fewer than before.', '240 seats: 240 count of seats', '543-member: 543 count of member', '32: 32 count of seats', '63: 63 count of seats'],
  ['Alba voted by 51.9 percent to 48.1 to go.', '51.9 percent: 51.9 percent of votes', '48.1: 48.1 percent of votes'],
  ['They agreed to buy it at a premium to Friday\u2019s close of $17.05.', 'Friday: 2025-06-06', '$17.05: 17.05 USD of close'],
]);

cases('numbers that do not go on', [
  ['The award was cut to $78.5 million two weeks later.', '$78.5 million: 78500000 USD of award', 'two weeks later:'],
  ['It cost one billion and three quarters million.', 'one billion and three quarters million: 1000750000 count'],
]);

cases('what the sentence counts', [
  ['Participants, of whom 1,100 were women, slept.', '1,100: 1100 count of Participants'],
  ['Kyiv sent 14 tanks; Paris will send 60 more.', '14 tanks: 14 count of tanks', '60: 60 count of tanks'],
  ['The toll from the town\u2019s fire passed 200.', '200: 200 count of toll'],
]);

cases('words that are no figures here', [
  ['He is one of the few bosses at 70 firms.', '70 firms: 70 count of firms'],
  ['They sat 3 hours.', '3 hours: 3 hour'],
  ['Lorries stood on the A-7 motorway.'],
  ['They met at Mar-a-Lago.'],
  ['She told the Today programme that it was late.'],
]);

cases('people and losses', [
  ['Shelling killed at least seven civilians and wounded 31 others.', 'at least seven civilians: 7 count of civilians killed', '31 others: 31 count of others wounded'],
  ['It left one officer dead, two injured.', 'one officer: 1 count of officer dead', 'two injured: 2 count of people injured'],
  ['Of 60 envoys, 17 of whom left, three U.S. envoys stayed.', '60 envoys: 60 count of envoys', '17: 17 count of envoys', 'three U.S. envoys: 3 count of U.S. envoys'],
  ['The police named 12 off-duty officers and three hangmen.', '12 off-duty officers: 12 count of off-duty officers', 'three hangmen: 3 count of hangmen'],
  ['Over 2,600 Iraqis fled.', 'Over 2,600 Iraqis: 2600 count of Iraqis'],
  ['The toll was 41.', '41: 41 count of toll'],
  ['Six more nurses quit; the studio made three recent films.', 'Six more nurses: 6 count of nurses', 'three recent films: 3 count of recent films'],
  ['They have children aged 4, 7 and 11.', '4: 4 year of children', '7: 7 year', '11: 11 year'],
  ['Children as young as 12 work.', '12: 12 year'],
  ['They followed 900 volunteers aged 18 to 75.', '900 volunteers: 900 count of volunteers', '18 to 75: 18..75 year of volunteers'],
]);

cases('shares and multiples', [
  ['He won with 52.8% of votes.', '52.8%: 52.8 percent of votes'],
  ['About 2% of world supply is at risk.', 'About 2%: 2 percent of world supply'],
  ['It used half the river’s annual flow.', 'half: 0.5 fraction of river’s annual flow'],
  ['Turnout was 61.3%, down from 67.2%.', '61.3%: 61.3 percent of Turnout', '67.2%: 67.2 percent of Turnout'],
  ['It has a margin of plus or minus 3 percentage points.', '3 percentage points: 3 percentage-points'],
  ['It is an area four times the size of Malta.', 'four times: 4 multiple of area'],
  ['Output tripled to more than 900 tonnes.', 'tripled: 3 multiple of Output', 'more than 900 tonnes: 900 tonne of Output'],
]);

cases('measures and lengths of time', [
  ['It took a 6- to 8-week break.', '6- to 8-week: 6..8 week of break'],
  ['It fell for three straight months.', 'three straight months: 3 month'],
  ['The 6.8-magnitude quake struck.', '6.8-magnitude: 6.8 count of magnitude'],
  ['It weighs 11 pounds.', '11 pounds: 11 pound'],
  ['It won two SEC titles.', 'two SEC titles: 2 count of SEC titles'],
  ['Now in its second week, it goes on.', 'second week: 2 ordinal of week'],
]);

cases('dates that count from other dates', [
  ['Unemployment rose to 5.1% in March from 4.7% a year earlier.', '5.1%: 5.1 percent of Unemployment', 'in March: 2025-03', '4.7%: 4.7 percent of Unemployment', 'a year earlier: 2024-03'],
  ['It lost money in 2023 and the year before.', '2023: 2023', 'the year before: 2022'],
  ['It ruled on 3 June; the appeal came the following day.', 'on 3 June: 2025-06-03', 'the following day: 2025-06-04'],
  ['They met on Friday and left the same day.', 'on Friday: 2025-06-06', 'the same day: 2025-06-06'],
  ['He wept that morning.', 'that morning:'],
]);

cases('dates from the day of publication', [
  ['It closed in the spring and reopens in the autumn.', 'in the spring: 2025-03-01/2025-06-01', 'in the autumn: 2025-09-01/2025-12-01'],
  ['It raised more than forecast in March.', 'in March: 2025-03'],
  ['Parliament voted by 285 to 272 votes on Thursday.', '285: 285 count', '272 votes: 272 count of votes', 'on Thursday: 2025-06-05'],
  ['The year was 1993.', '1993: 1993'],
  ['They have not won since ’97.', '’97: 1997'],
  ['It runs from the ninth to the eleventh of May.', 'from the ninth to the eleventh of May: 2026-05-09/2026-05-12'],
  ['It will end in the next three days.', 'in the next three days: 2025-06-12/2025-06-15'],
  ['Income fell in the first nine months of the year.', 'in the first nine months of the year: 2025-01-01/2025-10-01'],
]);

describe('words and numbers that are no figures', () => {
  it.each([
    'He wrote for the Sunday Times.',
    'The spokeswoman Jan Mendoza agreed.',
    'This may not sound like much.',
    'The mother-of-three wept.',
    'She shot a 4-under-par 67.',
    'The COP21 talks began.',
    '1. Preheat the oven.',
    'His hit Two Little Boys is back.',
    'It is a digital-first paper that first topped the charts.',
    'He lives at 455 N. 3rd St.',
    'The scrum-half ran on.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

cases('whose a figure is, by the sentence', [
  ['Gasoline fell 4.1%, eggs by 12.7%.', '4.1%: 4.1 percent of Gasoline', '12.7%: 12.7 percent of eggs'],
  ['Of 120 trucks that set out, 14 were looted.', '120 trucks: 120 count of trucks', '14: 14 count of trucks looted'],
  ['Debt stood at 1.4 times core earnings.', '1.4 times: 1.4 multiple of core earnings'],
  ['The firm reported a 23% drop in fourth-quarter profit.', '23%: 23 percent of fourth-quarter profit', 'in fourth-quarter: 2024-10-01/2025-01-01'],
  ['The state paid 30 billion euros and has a surplus of 16.2 billion.', '30 billion euros: 30000000000 EUR', '16.2 billion: 16200000000 EUR of surplus'],
]);

cases('time that is no day named', [
  ['The strike lasted one day.', 'one day: 1 day'],
  ['Exports fell to 171,000 tonnes, lowest in five years.', '171,000 tonnes: 171000 tonne of Exports', 'five years: 5 year'],
  ['They died in the past week.', 'in the past week: 2025-06-04/2025-06-11'],
  ['The crews had to leave in January.', 'in January: 2025-01'],
  ['It agreed to buy the rival at a premium to Monday\u2019s close.', 'Monday: 2025-06-09'],
  ['The tax will stay until at least 2028.', '2028: 2028'],
]);

cases('points and quarters of a match', [
  ['They won 112-109; Bell had 14 points off the bench, made nine rebounds in the fourth quarter and shot 51.3%.', 'nine rebounds: 9 count of rebounds', 'fourth quarter: 4 ordinal of quarter', '51.3%: 51.3 percent'],
  ['Rates rose to 4%. He scored 30 points.', '4%: 4 percent of Rates'],
]);
