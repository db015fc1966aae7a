import type { ENTITIES } from './figure-world.js';

/** A sentence, the figure in it that is opened, and the lines its card must have: no more, no fewer. */
export interface GoldenCard {
  text: string;
  /** Words inside the figure's span. */
  open: string;
  /** Lines as "label: text", in order. */
  lines: string[];
  date?: string;
  about?: (keyof typeof ENTITIES)[];
  currency?: string;
  units?: 'auto' | 'metric' | 'imperial' | 'none';
  today?: string;
}

const date = '2025-06-04';

/** Written by hand before the code was run on them. */
export const GOLDEN_CARDS: GoldenCard[] = [
  // Money: in words, converted, likened, per person.
  {
    text: 'Allies have given Arland nearly $130 billion in aid.', open: '$130', date, about: ['arland'],
    lines: [
      'value: 130,000,000,000 US dollars', 'converted: about €114 billion',
      'comparison: about two thirds of Arland’s yearly GDP', 'per-head: about $3,300 for each person in Arland',
    ],
  },
  {
    text: 'The group has spent nearly $120 billion, with more than $66 billion coming from one member.', open: '$66', date,
    lines: ['value: 66,000,000,000 US dollars', 'share: at least about 55 % of the $120 billion above', 'converted: at least about €58.1 billion'],
  },
  { text: 'The museum cost £3 million.', open: '£3', date, lines: ['value: 3,000,000 British pounds', 'converted: about $4 million'] },
  { text: 'The museum cost £3 million ($4 million).', open: '£3', date, lines: ['value: 3,000,000 British pounds'] },
  { text: 'The museum cost £3 million.', open: '£3', date, currency: 'EUR', lines: ['value: 3,000,000 British pounds', 'converted: about €3.52 million'] },
  { text: 'A ticket costs $30.', open: '$30', date, lines: ['converted: about €26.40'] },
  { text: 'A ticket costs $30.', open: '$30', date, currency: 'USD', lines: [] },
  { text: 'A ticket costs $30.', open: '$30', lines: [] },
  { text: 'They raised up to €5 billion.', open: '€5', date: '2024-03-10', lines: ['value: 5,000,000,000 euros', 'converted: at most about $5.43 billion'] },
  { text: 'It would cost between $2 billion and $3 billion.', open: '$2', date, lines: ['value: 2,000,000,000 to 3,000,000,000 US dollars', 'converted: about €1.76 billion to €2.64 billion'] },
  { text: 'Revenue rose to $3 million from $2 million.', open: '$3', date, lines: ['value: 3,000,000 US dollars', 'change: +50 % from $2 million, 1.5 times as much', 'converted: about €2.64 million'] },
  { text: 'Arland bought jets for $60 billion.', open: '$60', date, about: ['arland'], lines: ['value: 60,000,000,000 US dollars', 'converted: about €52.8 billion', 'comparison: about as much as Arland’s yearly military spending', 'per-head: about $1,500 for each person in Arland'] },
  // Counts of people; suffering gets rates only.
  { text: 'At least 12,000 civilians have been killed.', open: '12,000', date, about: ['arland'], lines: ['per-head: at least about 3 in every 10,000 people in Arland'] },
  { text: 'About 8 million people have been displaced.', open: '8 million', date, about: ['arland'], lines: ['value: 8,000,000 people', 'per-head: about 1 in 5 people in Arland'] },
  { text: 'Tens of thousands of soldiers took part.', open: 'Tens', date, lines: ['value: 20,000 to 100,000 soldiers'] },
  { text: 'Half a million voters stayed at home.', open: 'Half', date, about: ['beland'], lines: ['value: 500,000 voters', 'comparison: about a tenth of the population of Beland'] },
  { text: 'Some 50 countries took part.', open: '50', date, lines: [] },
  { text: 'The firm made 2.5 million cars.', open: '2.5', date, lines: ['value: 2,500,000 cars'] },
  { text: 'The camp holds 600 people, including 150 children.', open: '150', date, lines: ['share: about 25 % of the 600 people above'] },
  // Percentages, fractions, multiples.
  { text: 'Output grew by 25 %.', open: '25', date, lines: ['meaning: about a quarter more'] },
  { text: 'Unemployment stood at 7.3%.', open: '7.3', date, lines: [] },
  { text: 'Support rose by three percentage points.', open: 'three', date, lines: ['meaning: the difference between two percentages: 23 % is 3 points above 20 %, which is 15 % more'] },
  { text: 'The bank raised rates by 25 basis points.', open: '25', date, lines: ['meaning: 0.25 percentage points (100 basis points are one)'] },
  { text: 'Two thirds of the seats are empty.', open: 'Two', date, lines: ['meaning: 67 %'] },
  { text: 'One in five houses was damaged.', open: 'One', date, lines: ['meaning: 20 %, or 1 in 5'] },
  { text: 'Beland will increase production tenfold.', open: 'tenfold', date, lines: ['meaning: ten times as much, +900 %'] },
  { text: 'Prices doubled.', open: 'doubled', date, lines: ['meaning: twice as much, +100 %'] },
  { text: 'The army halved its stocks.', open: 'halved', date, lines: ['meaning: half as much, −50 %'] },
  // Dates.
  { text: 'Ministers met on Wednesday.', open: 'Wednesday', date, today: '2025-06-05', lines: ['date: Wednesday, 4 June 2025', 'when: the day of publication'] },
  { text: 'Ministers met on Monday.', open: 'Monday', date, today: '2026-06-02', lines: ['date: Monday, 2 June 2025', 'when: 2 days before publication; 1 year ago'] },
  { text: 'Ministers met on Wednesday.', open: 'Wednesday', lines: ['date: unknown: the page gives no date to reckon from'] },
  { text: 'The bridge opened in March 2024.', open: 'March', date, lines: ['when: 1 year 3 months before publication'] },
  { text: 'The law binds ships built after 2026.', open: '2026', date, lines: ['date: from 1 January 2027 on', 'when: begins 1 year 6 months after publication'] },
  { text: 'He moved there before 2010.', open: '2010', date, lines: ['date: before 1 January 2010'] },
  { text: 'The treaty was signed on 4 April 1949.', open: '1949', date, lines: ['date: Monday, 4 April 1949', 'when: 76 years 2 months before publication'] },
  // Durations, ages.
  { text: 'He was suspended for 90 days.', open: '90', date, lines: ['meaning: about 3 months'] },
  { text: 'Talks lasted two hours.', open: 'two', date, lines: [] },
  { text: 'The 61-year-old cleaner spoke.', open: '61', date, lines: ['meaning: born in 1963 or 1964'] },
  // Measures.
  { text: 'The town is roughly 1,000 kilometres away.', open: '1,000', date, lines: ['converted: about 620 miles'] },
  { text: 'The town is roughly 1,000 kilometres away.', open: '1,000', date, units: 'metric', lines: [] },
  { text: 'The fire burned 12,000 acres.', open: '12,000', date, lines: ['converted: about 4,900 hectares'] },
  { text: 'The lake covers 1,300 square kilometres.', open: '1,300', date, lines: ['converted: about 500 square miles', 'comparison: about half of the area of Luxembourg'] },
  { text: 'Temperatures reached 104 degrees Fahrenheit.', open: '104', date, lines: ['converted: about 40 °C'] },
  { text: 'Winds of 120 miles per hour hit the coast.', open: '120', date, lines: ['converted: about 190 kilometres per hour'] },
  { text: 'Rain fell at 4 inches per hour.', open: '4', date, lines: ['converted: about 10 centimetres per hour'] },
  { text: 'The ferry makes 20 knots.', open: '20', date, lines: ['converted: about 37 kilometres per hour'] },
  { text: 'The bag weighs under 90 pounds.', open: '90', date, lines: ['converted: at most about 41 kilograms'] },
  { text: 'The mill sold 300 tonnes of flour.', open: '300', date, lines: ['converted: about 330 US tons'] },
  // One American gallon is still an American one.
  { text: 'The jug holds 3.78 litres.', open: '3.78', date, lines: ['converted: about 1 US gallon'] },
  // The article did the work; a rate of exchange is no sum.
  { text: 'The quake was 5.5 km (3.4 miles) deep.', open: '5.5', date, lines: [] },
  { text: 'The quake was 5.5 km (3.4 miles) deep.', open: '3.4', date, lines: [] },
  { text: 'Sterling bought $1.2264 on Friday.', open: '1.2264', date, lines: [] },
  // Two changes are no change from one to the other; a bound on the whole bounds the part the other way; who is older than 54 was born in no one year.
  { text: 'Prices fell 0.1% from March and rose 2.1% annually.', open: '0.1%', date, lines: [] },
  { text: 'Over 500 cows fell ill, of which 237 died.', open: '237', date, lines: ['share: at most about 47 % of the 500 cows above'] },
  { text: 'Danes older than 54 hold it.', open: '54', date, lines: [] },
  // A change is not a share, and a difference of degrees no temperature.
  { text: 'Some 25% of pupils walk to school.', open: '25%', date, lines: ['meaning: about 1 in 4'] },
  { text: 'Turnout was 25%.', open: '25%', date, lines: ['meaning: a quarter'] },
  { text: 'Turnout was 24.6%.', open: '24.6%', date, lines: ['meaning: about a quarter'] },
  { text: 'Sales fell by 90%.', open: '90%', date, lines: ['meaning: about a tenth of what it was'] },
  { text: 'Rents have risen 150% since 2015.', open: '150%', date, lines: ['meaning: about 2.5 times as much'] },
  { text: 'The value fell by a fifth.', open: 'fifth', date, lines: ['meaning: 20 % less'] },
  { text: 'Support rose by half a percentage point.', open: 'half', date, lines: ['meaning: the difference between two percentages: 20.5 % is 0.5 points above 20 %, which is 2.5 % more'] },
  { text: 'It sold three times as many cars.', open: 'three', date, lines: ['meaning: 200 % more'] },
  { text: 'The world has warmed by 1.5 degrees Celsius.', open: '1.5', date, lines: ['converted: a difference of about 2.7 °F'] },
  { text: 'It was 35°C in Rome, 5 degrees above normal.', open: '5 degrees', date, lines: ['converted: a difference of about 9 °F'] },
  // What is per something stays so.
  { text: 'The median wage is $3,000 a month.', open: '$3,000', date, about: ['arland'], lines: ['converted: about €2,640 a month'] },
  { text: 'The pipeline carries 2 million barrels a day.', open: '2 million', date, lines: ['converted: about 320 million litres a day'] },
  // Public money is everyone's, what a firm earns is not; what homes pay is told by the household.
  { text: 'The firm paid a fine of $90 million.', open: '$90', date, about: ['arland'], lines: ['value: 90,000,000 US dollars', 'converted: about €79.2 million'] },
  { text: 'Arland set aside $80 million of aid.', open: '$80', date, about: ['arland'], lines: ['value: 80,000,000 US dollars', 'converted: about €70.4 million', 'per-head: about $2 for each person in Arland'] },
  { text: 'The state will pay $400 million to households.', open: '$400', date, about: ['arland'], lines: ['value: 400,000,000 US dollars', 'converted: about €352 million'] },
  { text: 'Its debt stands at $48 billion.', open: '$48', date, about: ['firm', 'arland'], lines: ['value: 48,000,000,000 US dollars', 'converted: about €42.2 billion'] },
  { text: 'It is a country of 39 million people.', open: '39 million', date, about: ['arland'], lines: ['value: 39,000,000 people'] },
  { text: 'Loans worth $4 billion for families were approved.', open: '$4', date, about: ['arland'], lines: ['value: 4,000,000,000 US dollars', 'converted: about €3.52 billion', 'comparison: about 2 % of Arland’s yearly GDP', 'per-head: about $100 for each person in Arland'] },
  // Ages of things, centuries, years and spans.
  { text: 'Ms Rummu, 54, spoke.', open: '54', date, lines: ['meaning: born in 1970 or 1971'] },
  { text: 'A 40-year-old gramophone was sold.', open: '40', date, lines: ['meaning: from 1984 or 1985'] },
  { text: 'The 40-year-old bridge is shut.', open: '40', date, lines: ['meaning: from 1984 or 1985'] },
  { text: 'They found 1,500-year-old coins.', open: '1,500', date, lines: ['meaning: from about the year 525'] },
  { text: 'It is a 19th-century palace.', open: '19th', date, lines: ['meaning: the years 1801 to 1900'] },
  { text: 'The law dates from 2019.', open: '2019', date, lines: ['when: 6 years before publication'] },
  { text: 'The plant will close in 2030.', open: '2030', date, lines: ['when: 5 years after publication'] },
  { text: 'It was built in the 1990s.', open: '1990s', date, lines: ['date: the years 1990 to 1999', 'when: 26 to 35 years before publication'] },
  { text: 'Rents rose in the early nineties.', open: 'nineties', date, lines: ['date: the years 1990 to 1992', 'when: 33 to 35 years before publication'] },
  { text: 'The mosque was built in the 12th century.', open: '12th', date, lines: ['date: the years 1101 to 1200', 'when: 825 to 924 years before publication'] },
  { text: 'The jars are from the fifth century BC.', open: 'fifth', date, lines: ['date: 500 to 401 BC', 'when: 2,425 to 2,524 years before publication'] },
  { text: 'Caesar was killed in 44 B.C. by senators.', open: '44', date, lines: ['when: 2,068 years before publication'] },
  { text: 'Polls open on Monday at 8 a.m. local time.', open: 'Monday', date, lines: ['date: Monday, 9 June 2025', 'when: 5 days after publication'] },
  { text: 'Profit fell in the fiscal first quarter of 2024.', open: 'fiscal', date, lines: [] },
  { text: 'They met last week.', open: 'last week', date, lines: ['date: 26 May to 1 June 2025', 'when: ended 3 days before publication'] },
  { text: 'The flood left 20,000 people homeless.', open: '20,000', date, about: ['beland'], lines: ['per-head: about 4 in every 1,000 people in Beland'] },
  // Likened by what it is, not by its size: a fine, a firm's money and another country's currency are set against nothing.
  { text: 'The court fined the firm $150 billion.', open: '$150', date, about: ['arland'], lines: ['value: 150,000,000,000 US dollars', 'converted: about €132 billion'] },
  { text: 'Revenue reached $58 billion.', open: '$58', date, about: ['arland'], lines: ['value: 58,000,000,000 US dollars', 'converted: about €51 billion'] },
  { text: 'London found £30 billion of aid.', open: '£30', date, about: ['arland'], lines: ['value: 30,000,000,000 British pounds', 'converted: about $40 billion'] },
  { text: 'The firm has 400,000 employees.', open: '400,000', date, about: ['arland'], lines: [] },
  { text: 'It built 2 million homes.', open: '2 million', date, about: ['arland'], lines: ['value: 2,000,000 homes'] },
  { text: 'They won 17 games with two seasons left.', open: 'two', date, lines: [] },
  { text: 'The ship is 10 metres long.', open: '10', date, lines: ['converted: about 33 feet'] },
  { text: 'They made up 86% of the crowd.', open: '86%', date, lines: [] },
  // Small change has two digits, a vote of 50.9 % is no half, and a few more degrees after a warming are one.
  { text: 'Lunch costs £12.50.', open: '£12', date, lines: ['converted: about $16.70'] },
  { text: 'He lost the runoff by 50.9% to 49.1%.', open: '50.9', date, lines: [] },
  { text: 'The pact holds warming to 1.5 degrees Celsius. Pledges would allow 2.7 degrees.', open: '2.7', date, lines: ['converted: a difference of about 4.9 °F'] },
  // The text's own hedge goes with the same number in other words.
  { text: 'Output more than doubled.', open: 'doubled', date, lines: ['meaning: more than twice as much, or more than 100 % more'] },
  { text: 'Output fell by almost a third.', open: 'third', date, lines: ['meaning: almost 33 % less'] },
  // Half a year is not rounded away, ounces make kilograms, and neither a galaxy's kilometres nor a tenth of a cent is told.
  { text: 'He was jailed for 12 years and six months.', open: '12', date, lines: ['meaning: about 12.5 years'] },
  { text: 'The child weighed 7lb 2oz.', open: '7lb', date, lines: ['converted: about 3.23 kilograms'] },
  { text: 'It is 13 billion light-years away.', open: '13', date, lines: [] },
  { text: 'The yen gained 0.3 yen.', open: '0.3', date, lines: ['value: 0.30 Japanese yen'] },
  // Of two dollars the American one is named; a year without a rate gives no conversion.
  { text: 'It cost A$32.', open: '32', date, lines: ['value: 32 Australian dollars', 'converted: about US$20'] },
  { text: 'It cost NOK 108.', open: '108', date, lines: ['value: 108 Norwegian kroner'] },
  { text: 'It cost TRY 330.', open: '330', date, lines: ['value: 330 Turkish Lira'] },
  // Towers are set against heights, races against lengths.
  { text: 'They ran 400 metres.', open: '400', date, lines: ['converted: about 1,300 feet', 'comparison: about 3.8 times the length of a football pitch'] },
  { text: 'A 400-metre tower is planned.', open: '400', date, lines: ['converted: about 1,300 feet', 'comparison: about twice the height of the Bell Tower'] },
  { text: 'The majority was cut from 6,000 to 38.', open: '38', date, lines: ['change: −99 % from 6,000'] },
  { text: 'Seven officials were held.', open: 'Seven', date, lines: [] },
  // Times long gone are no days; what ends at publication is no time before it; small change and planets have no more to say.
  { text: 'The band split nearly 50 years ago.', open: '50', date, lines: ['date: around 1975'] },
  { text: 'It opened more than 30 years ago.', open: '30', date, lines: ['date: before 1995'] },
  { text: 'She left two years ago.', open: 'two', date, lines: ['date: around June 2023'] },
  { text: 'He resigned three months ago.', open: 'three', date, lines: ['date: around March 2025'] },
  { text: 'He resigned three weeks ago.', open: 'three', date, lines: ['date: Wednesday, 14 May 2025', 'when: 3 weeks before publication'] },
  { text: 'Prices rose over the past 12 months.', open: '12', date, lines: ['date: since about June 2024'] },
  { text: 'Earnings per share were 14.9p.', open: '14.9', date, lines: ['converted: about $0.20'] },
  { text: 'The Earth is 4.5 billion years old.', open: '4.5', date, lines: [] },
  { text: 'The town was 1 degree Fahrenheit shy of its record.', open: '1', date, lines: ['converted: a difference of about 0.56 °C'] },
  { text: 'A third of children under age 5 are hungry.', open: '5 are', date, lines: [] },
  { text: 'The bloc took 11, with up to 7 seats for its ally.', open: '7', date, lines: [] },
  { text: 'They add 12 fluid ounces of oil.', open: '12', date, lines: ['converted: about 350 millilitres'] },
  // Years around publication are neither before nor after it; a price in earnings is no multiple of them; a rate of exchange is not exchanged; a difference has a way.
  { text: 'It must fall between 2019 and 2030.', open: '2019', date, lines: ['date: the years 2019 to 2030'] },
  { text: 'Its shares trade at 11 times forward earnings.', open: '11', date, lines: [] },
  { text: 'The rupee is at 89.40 rupees to the dollar.', open: '89.40', date, lines: ['value: 89.40 Indian rupees'] },
  { text: 'The drug reduced the risk of gout and asthma by 20%.', open: '20%', date, lines: ['meaning: about a fifth less'] },
  { text: 'Sales rose 12% from May and 62% from a year ago.', open: '62%', date, lines: ['meaning: about 1.6 times as much'] },
  { text: 'The increase will push half of poor homes into debt.', open: 'half', date, lines: ['meaning: 50 %, or 1 in 2'] },
  // Whose people a trial has is not told where its sentence names no country.
  { text: 'The trial had 17,600 people.', open: '17,600', date, about: ['arland'], lines: [] },
  { text: 'Net spending was only $900 million.', open: '$900', date, about: ['arland'], lines: ['value: 900,000,000 US dollars', 'converted: about €792 million'] },
  // A part of the whole is no change of it; who is under five was born in many years.
  { text: 'The ban would move 80% of levies to taxes.', open: '80%', date, lines: ['meaning: four fifths'] },
  { text: 'Most were children under the age of five.', open: 'five', date, lines: [] },
  // A month is as far off as the calendar tells, and the next year no year after publication.
  { text: 'Prices rose in March.', open: 'March', date, lines: ['date: March 2025', 'when: 3 months before publication'] },
  { text: 'Prices rose in May.', open: 'May', date, lines: ['date: May 2025', 'when: the month before publication'] },
  { text: 'It will open next year.', open: 'next year', date, lines: ['date: 2026', 'when: the year after publication'] },
  { text: 'It will open next week.', open: 'next week', date, lines: ['date: 9 to 15 June 2025', 'when: begins 5 days after publication'] },
  { text: 'The firm has lost money for the past six years.', open: 'past six', date, lines: ['date: since about 2019'] },
  { text: 'Hours later he resigned.', open: 'Hours', date, lines: [] },
  // Everybody knows what dozens and thousands are; a hedged age is of no one year; weeks make halves of months.
  { text: 'Dozens of buses came.', open: 'Dozens', date, lines: [] },
  { text: 'Tens of millions of dollars are missing.', open: 'Tens', date, lines: ['value: 20,000,000 to 100,000,000 US dollars', 'converted: about €17.6 million to €88 million'] },
  { text: 'They show films that are at least 10 years old.', open: '10', date, lines: [] },
  { text: 'At the age of 16 she left school.', open: '16', date, lines: [] },
  { text: 'I bought it when I was 13 years old.', open: '13', date, lines: [] },
  { text: 'He was 19 when he joined.', open: '19', date, lines: [] },
  { text: 'The 50-year-old reportedly called in sick.', open: '50', date, lines: ['meaning: born in 1974 or 1975'] },
  { text: 'The trial lasted 113 days.', open: '113', date, lines: ['meaning: about 3.5 months'] },
  // What is measured to the point is no rough fraction.
  { text: 'Turnout was 72.16%.', open: '72.16', date, lines: [] },
  { text: 'The fee is more than four times the limit.', open: 'four', date, lines: ['meaning: more than 300 % more'] },
  // Dollars that stand for pounds are not put into euros, unless a reader asked for those.
  { text: 'The museum cost £3 million ($4 million).', open: '$4', date, lines: ['value: 4,000,000 US dollars'] },
  { text: 'The museum cost £3 million ($4 million).', open: '$4', date, currency: 'EUR', lines: ['value: 4,000,000 US dollars', 'converted: about €3.52 million'] },
  // Nobody's weight is likened, and a third of a pitch is a length, 36 % of one is none.
  { text: 'The suspect weighs 122 kg.', open: '122', date, lines: ['converted: about 269 pounds'] },
  { text: 'They ran 38 metres.', open: '38', date, lines: ['converted: about 120 feet'] },
  { text: 'They ran 35 metres.', open: '35', date, lines: ['converted: about 110 feet', 'comparison: about a third of the length of a football pitch'] },
  // Neither people nor output of another time are a measure.
  { text: 'The flood left 20,000 people homeless.', open: '20,000', date: '2012-06-04', about: ['beland'], lines: [] },
  { text: 'Arland set aside $80 million of aid.', open: '$80', date: '2016-06-04', about: ['arland'], lines: ['value: 80,000,000 US dollars', 'per-head: about $2 for each person in Arland'] },
  { text: 'Arland bought jets for $60 billion.', open: '$60', date: '2018-06-04', about: ['arland'], lines: ['value: 60,000,000,000 US dollars', 'per-head: about $1,500 for each person in Arland'] },
  // Of two countries nobody can tell which one the money is for.
  { text: 'Senators passed a budget of $60 billion.', open: '$60', date, about: ['arland', 'rival'], lines: ['value: 60,000,000,000 US dollars', 'converted: about €52.8 billion'] },
  // A few degrees and a fraction, after a warming, are one too.
  { text: 'It was 3C above average. In the valley it was 1.2C.', open: '1.2C', date, lines: ['converted: about 34 °F'] },
  { text: 'Seas were 1.47C above their old level. The year averaged 1.51C.', open: '1.51C', date, lines: ['converted: a difference of about 2.7 °F'] },
];
