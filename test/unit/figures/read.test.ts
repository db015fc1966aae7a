import { describe, expect, it } from 'vitest';
import { readFigures } from './grammar.js';

const WEDNESDAY = '2025-06-11';

/** What is read in a sentence, as "[span] type value" lines with the fields a reader would see. */
function read(text: string, country = ''): string[] {
  return readFigures(text, { date: WEDNESDAY, country }).map(({ start, end, figure }) => {
    const { type, value, lo, hi, unit, currency, date, per, of } = figure;
    const amount = value ?? (lo === undefined && hi === undefined ? date : `${String(lo)}..${String(hi)}`);
    const rest = [unit, currency, per === undefined ? undefined : `/${per}`, of === undefined ? undefined : `of ${of}`];
    return [`[${text.slice(start, end)}]`, type, amount, ...rest].filter((part) => part !== undefined).join(' ');
  });
}

describe('money', () => {
  it.each([
    ['It paid nearly €3.5bn.', '[nearly €3.5bn] money 3500000000 EUR'],
    ['It paid HK$4 million.', '[HK$4 million] money 4000000 HKD'],
    ['It spent $3-4 billion on ships.', '[$3-4 billion] money 3000000000..4000000000 USD of ships'],
    ['They owe 2 crore rupees.', '[2 crore rupees] money 20000000 INR'],
    ['A seat costs 45p.', '[45p] money 0.45 GBP of seat'],
    ['Oil costs $70 a barrel.', '[$70 a barrel] money 70 USD /barrel of Oil'],
    ['He won 500 Hong Kong dollars.', '[500 Hong Kong dollars] money 500 HKD'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes crowns for money only where a country says whose', () => {
    expect(read('It paid 3 million Swedish crowns.')).toEqual(['[3 million Swedish crowns] money 3000000 SEK']);
    expect(read('It paid 3 million crowns.', 'CZ')).toEqual(['[3 million crowns] money 3000000 CZK']);
    expect(read('The dentist fitted 20 crowns.')).toEqual(['[20 crowns] count 20 of crowns']);
  });

  it('takes a bare sign for the currency of the country', () => {
    expect(read('It paid $5.', 'AU')).toEqual(['[$5] money 5 AUD']);
    expect(read('It paid $5.')).toEqual(['[$5] money 5 USD']);
  });

  it('takes a bare sign for the American dollar beside the country\u2019s own by another name', () => {
    expect(read('It paid A$3 million ($2 million).', 'AU')).toEqual(['[A$3 million] money 3000000 AUD', '[$2 million] money 2000000 USD']);
    expect(read('Wages are 350,000 pesos ($482).', 'CL')[1]).toContain('482 USD');
    expect(read('The peso fell; it paid $5.', 'CL')).toEqual(['[$5] money 5 USD']);
  });

  it('takes inches along with their feet', () => {
    expect(read('She stands 4ft 8in tall.')).toEqual(['[4ft 8in] length 56 inch']);
  });
});

describe('counts', () => {
  it.each([
    ['Some 400 loud protesters came.', '[Some 400 loud protesters] count 400 of loud protesters'],
    ['They lost half a million votes.', '[half a million votes] count 500000 of votes'],
    ['They saw three dozen whales.', '[three dozen whales] count 36 of whales'],
    ['Tens of thousands of students marched.', '[Tens of thousands of students] count 20000..99999 of students'],
    ['Between 45 and 60 ships sank.', '[Between 45 and 60 ships] count 45..60 of ships'],
    ['Twelve hundred sheep grazed.', '[Twelve hundred sheep] count 1200 of sheep'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([['no more than', 'hi'], ['not less than', 'lo'], ['fewer than', 'hi'], ['at least', 'lo']] as const)('%s 10 bounds one side', (hedge, side) => {
    const [found] = readFigures(`It took ${hedge} 10 people.`);
    expect([found?.figure.lo, found?.figure.hi]).toEqual(side === 'lo' ? [10, undefined] : [undefined, 10]);
  });

  it('says what happened to those counted', () => {
    expect(readFigures('At least 12 sailors were injured.')[0]?.figure).toMatchObject({ state: 'injured', approx: 'at least', value: 12, lo: 12 });
  });
});

describe('shares, changes and multiples', () => {
  it.each([
    ['Two thirds of members agreed.', '[Two thirds] fraction 0.666666666667 of members'],
    ['One in five pupils walks.', '[One in five pupils] fraction 0.2 of pupils'],
    ['Turnout fell by half a percentage point.', '[half a percentage point] percentage-points 0.5 of Turnout'],
    ['The bank raised rates by 25 basis points.', '[25 basis points] basis-points 25 of rates'],
    ['Output of steel rose tenfold.', '[tenfold] multiple 10 of Output'],
    ['Rents have doubled.', '[doubled] multiple 2 of Rents'],
    ['It sold three times as many cars.', '[three times] multiple 3 of cars'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('keeps both ends of a change apart', () => {
    expect(read('Rates rose from 5% to 7%.')).toEqual(['[5%] percent 5 of Rates', '[7%] percent 7 of Rates']);
  });
});

describe('measures, times and ages', () => {
  it.each([
    ['The lake grew to 12 square miles.', '[12 square miles] area 12 square mile of lake'],
    ['It weighs 5 kilograms.', '[5 kilograms] mass 5 kilogram'],
    ['a six-week strike', '[six-week] duration 6 week of strike'],
    ['They waited more than two decades.', '[more than two decades] duration 20 year'],
    ['The 61-year-old cleaner spoke.', '[61-year-old] age 61 year of cleaner'],
    ['It was won by a 37-year-old former English teacher.', '[37-year-old] age 37 year of former English teacher'],
    ['Anna Moor, 34, spoke.', '[34] age 34 year of Moor'],
    ['It is now in its fourth year.', '[fourth year] ordinal 4 of year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('dates an ordinal by what it counts from, where that is known', () => {
    const begins = (words: string): string | undefined => (words.includes('flood') ? '2022-02-24' : undefined);
    expect(readFigures('The flood, in its fourth year, goes on.', { begins })[0]?.figure.since).toBe('2022-02-24');
  });
});

it('tells by how much something changed from how much it is', () => {
  const changes = (text: string): (string | undefined)[] => readFigures(text).map(({ figure }) => figure.change);
  expect(changes('Output grew by 25% to 80% of the target.')).toEqual(['up', undefined]);
  expect(changes('Prices were 12% lower and wages 3% up.')).toEqual(['down', 'up']);
  expect(changes('It was 35°C in Rome, 5 degrees above normal.')).toEqual([undefined, 'up']);
  expect(changes('They want to limit global warming to 1.5 degrees.')).toEqual(['up']);
});

describe('dates', () => {
  it.each([
    ['They met on Monday.', '[on Monday] date 2025-06-09'],
    ['They will meet on Monday.', '[on Monday] date 2025-06-16'],
    ['They agreed to meet on Friday.', '[on Friday] date 2025-06-13'],
    ['It ended in November.', '[in November] date 2024-11'],
    ['It opens in November.', '[in November] date 2025-11'],
    ['They left last week.', '[last week] date 2025-W23'],
    ['It closed in the third quarter of 2024.', '[in the third quarter of 2024] date 2024-07-01/2024-10-01'],
    ['They came three days ago.', '[three days ago] date 2025-06-08'],
    ['It began on 12 June 1987.', '[on 12 June 1987] date 1987-06-12'],
    ['It was built in the 1960s.', '[in the 1960s] date 1960-01-01/1970-01-01'],
    ['They fasted until Easter Sunday 2024.', '[until Easter Sunday 2024] date 2024-03-31'],
    ['They fled in 2022.', '[2022] date 2022'],
    ['It will close by the end of next year.', '[by the end of next year] date 2026-12-31'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('finds relative dates but does not guess them without a day of publication', () => {
    expect(readFigures('They met on Monday.')[0]?.figure).toEqual({ type: 'date' });
  });

  it('does not claim the day of "two weeks later"', () => {
    expect(read('Two weeks later, they left.')).toEqual(['[Two weeks later] date']);
  });
});

describe('designators', () => {
  it.each([
    'The Boeing 737 landed.',
    'The G7 met; the F-16 and COVID-19 were discussed.',
    'Article 5 was invoked on Highway 61.',
    'He left 10 Downing Street.',
    'The No. 10 spokesman resigned.',
    'Windows 11 and the iPhone 15 sold out.',
    'Channel 4 cited Resolution 1701.',
    'The team won 3-1 at 7:30 p.m.',
    'Call 555-1234.',
    'Version 2.0.1 is out.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('reads no figures in other languages', () => {
  expect(readFigures('Es kostet 1.000 Euro.', { lang: 'de' })).toEqual([]);
});

describe('an undated text', () => {
  it('has whole dates without a day', () => {
    const text = 'The talks run from September 2 to 4 and end on Thursday night.';
    expect(readFigures(text).map(({ start, end, figure }) => [text.slice(start, end), figure])).toEqual([
      ['from September 2 to 4', { type: 'date' }],
      ['on Thursday night', { type: 'date' }],
    ]);
  });
});
