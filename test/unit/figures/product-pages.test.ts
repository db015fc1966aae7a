import { describe, expect, it } from 'vitest';
import { cases, read } from './cases.js';
import { readFigures } from './grammar.js';

// Pages about products, trades and services, whose figures differ from those of news.

cases('numbers of names', [
  ['The Calder Echo Show 8, on sale since May, is cheap.', 'May: 2025-05'],
  ['Since RTV 7\'s report, sales fell.'],
  ['- Fenwick Tools 57140'],
  ['Best Electric Car: Haldan Ionel 5 N'],
  ['The Corvin 800 Series and the 40-series cards sell well.'],
  ['The Three Brothers, a ridge, is closed.'],
  ['He proved the “nine lemon problem” in a day.', 'a day: 1 day'],
  ['She read ‘Seven Habits of a Reader’ twice.', 'twice: 2 count of times'],
  ['The Nine-Factor App is a method.'],
  ['Details: 2240 W. 3rd St.'],
  ['In Kharkiv 40 were killed.', '40: 40 count of people killed'],
  ['Police said 12 died.', '12 died: 12 count of people died'],
  ['Gunmen Kill 5 in Carden Mall Attack', '5: 5 count'],
  ['Train Crash in Kestrelville Leaves 12 Dead', '12 Dead: 12 count of people dead'],
]);

cases('numbers that put things in order', [
  ['See images 2 and 3, chapters 4 to 6 and volumes one and two.'],
  ['It wants either (1) a test of the model or (2) one more reader.'],
  ['In order: 1. Wash the pan 2. Dry the pan 3. Put it away.'],
  ['3: How do I choose a caterer?'],
  ['Prediction 4: Rents will fall.'],
  ['12. (n.d.). Building a shed.'],
  ['The numbers 0, 1, 2, 3 are whole.'],
  ['7 | Carden School of Trade | 11 | 43% | $157,090', '43%: 43 percent', '$157,090: 157090 USD'],
  ['There were 12. Three fled.', '12: 12 count', 'Three: 3 count of people'],
]);

cases('formats and scores', [
  ['A 4K display, 1080p video, 5G networks, a 401(k) plan and a 1920 x 1200 panel.'],
  ['It has 4K followers.', '4K followers: 4000 count of followers'],
  ['It scored a 6.5 out of 10 and a 4.8 in our tests.'],
  ['Seven out of 10 people agree.', 'Seven out of 10 people: 0.7 fraction of people'],
]);

cases('units that no card converts', [
  ['It makes 85 dB of noise and stores 512 GB.', '85 dB: 85 count of dB of noise', '512 GB: 512 count of GB'],
  ['It films at 30 to 60 fps.', '30 to 60 fps: 30..60 count of fps'],
  ['The lamp shines white from 2700K to 6500K.', 'from 2700K to 6500K: 2700..6500 count of kelvin'],
  ['The arm tilts 10 to 20 degrees, with a 45° hinge.', '10 to 20 degrees: 10..20 count of degrees', '45°: 45 count of degrees'],
  ['It was 30 degrees in Carden.', '30 degrees: 30 degree'],
]);

cases('measures side by side', [
  ['The pot is 9.1 x 6 x 7.5 inches.', '9.1: 9.1 inch of pot', '6: 6 inch of pot', '7.5 inches: 7.5 inch'],
  ['The bag weighs 1 lb. 3 oz. empty.', '1 lb. 3 oz: 19 ounce of bag'],
  ['A 7-in. screen, but a 12-in-1 tool.', '7-in: 7 inch', '12: 12 count'],
  ['The watch is waterproof up to 50m and light.', 'up to 50m: 50 metre of watch'],
  ['It runs 10x to 100x faster.', '10x to 100x: 10..100 multiple'],
]);

cases('signs and words behind', [
  ['30+ lessons for $1M+ per year in 10+ years', '30+ lessons: 30 count of lessons', '$1M+ per year: 1000000 USD /year', '10+ years: 10 year'],
  ['It took some 40-ish years.', 'some 40-ish years: 40 year'],
  ['It takes six hours a week, or 120 hours per employee.', 'six hours a week: 6 hour /week', '120 hours per employee: 120 hour /employee'],
  ['It costs $18 / month, or $900 a little over that.', '$18 / month: 18 USD /month', '$900: 900 USD'],
  ['There are hundreds of blogs/newsletters.', 'hundreds of blogs: 200..999 count of blogs'],
  ['They meet once a week and stay for a day or two.', 'once a week: 1 count /week of time', 'a day or two: 1..2 day'],
  ['A warranty of two (2) years covers 10 (ten) parts.', 'two (2) years: 2 year', '10 (ten) parts: 10 count of parts'],
  ['Red wine (approx. $13)', 'approx. $13: 13 USD of Red wine'],
  ['Prices run from as little as $10 to as much as $200.', 'as little as $10 to as much as $200: 10..200 USD of Prices'],
]);

cases('prepositions that are no hedges', [
  ['The fight is really about two things.', 'two things: 2 count of things'],
  ['It is a film about 12 dancers.', '12 dancers: 12 count of dancers'],
  ['The house is built around three courts.', 'three courts: 3 count of courts'],
  ['All that is under one provider.', 'one provider: 1 count of provider'],
  ['There were about two dozen.', 'about two dozen: 24 count'],
  ['About 40 people came.', 'About 40 people: 40 count of people'],
]);

cases('years, days and centuries', [
  ['Founded: 2000', '2000: 2000'],
  ['Sales slid back to roughly 2019 levels.', '2019: 2019'],
  ['Cafés opened in Cairo in the 15th century and in Aden in the 16th.', 'in the 15th century: 1401-01-01/1501-01-01', 'in the 16th: 1501-01-01/1601-01-01'],
  ['It spread in the late 18th and early 19th centuries.', 'in the late 18th: 1768-01-01/1801-01-01', 'early 19th centuries: 1801-01-01/1834-01-01'],
  ['It opens on January, 6 2026.', 'on January, 6 2026: 2026-01-06'],
  ['At the end of the day, it is taste that counts.'],
  ['They solve yesterday\'s problems.'],
  ['Plug it in overnight.', 'overnight: 2025-06-11'],
  ['When I was 18 we moved.', '18: 18 year at the time'],
]);

cases('words that only look like numbers', [
  ['A zero waste shop and zero trust are in vogue, so zero in on them.'],
  ['I miss the upper treble a bit, and the sofa doubles as a bed.'],
  ['It shows 60 frames every second.', '60 frames: 60 count /second of frames'],
  ['Why buy it in the first place?'],
  ['It has all, minus two tent pegs.', 'two tent pegs: 2 count of tent pegs'],
  ['It costs $30 https://carden.example/a1', '$30: 30 USD'],
]);

describe('lines', () => {
  it('stand for themselves, as rows and items do', () => {
    expect(read('Fenwick Corp., Carden, TN, 1,300\nHaldan Water Heaters, Otterby, MI, 1,200')).toEqual(['1,300: 1300 count', '1,200: 1200 count']);
    expect(read('Number of Buttons 6\nPower Source Two Batteries')).toEqual(['6: 6 count of Buttons', 'Two Batteries: 2 count of Batteries']);
  });

  it('go on where a small letter, a comma or a preposition says so', () => {
    expect(read('It stored 2 to 4\nbarrels of oil in\n1998, they say.')).toEqual(['2 to 4\nbarrels: 2..4 barrel of oil', '1998: 1998']);
  });

  it('take the plus for a bound', () => {
    expect(readFigures('35 million+ users came.').map(({ figure }) => figure)).toEqual([{ type: 'count', value: 35e6, lo: 35e6, approx: '+', of: 'users' }]);
  });
});

cases('degrees that are warm, and signs that count', [
  ['Turn the oven to 180 degrees.', '180 degrees: 180 degree'],
  ['It turned cold, 5 degrees in Carden.', '5 degrees: 5 degree of turned cold'],
  ['Minus two degrees at night.', 'Minus two degrees: -2 degree'],
  ['The chair turned 180 degrees, for a 360-degree view.', '180 degrees: 180 count of degrees', '360-degree: 360 count of degrees'],
  ['20 (tie) | Carden School of Trade | 41%', '41%: 41 percent'],
  ['About 850 ce the hall was built.', '850 ce: 0850'],
  ['Read more: Haldans Sonic 4100'],
]);
