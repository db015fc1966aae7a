import { cases } from './cases.js';

// Counted from Wednesday, 11 June 2025.

cases('units and weekdays further off', [
  ['The summit is planned for the week after next.', 'the week after next: 2025-W26'],
  ['They will vote on the Friday after next.', 'on the Friday after next: 2025-06-20'],
  ['Profits doubled the year before last.', 'doubled: 2 multiple of Profits', 'the year before last: 2023'],
  ['Sales were up on the same month two years ago.', 'two years ago: 2023-06-11'],
  ['He died two years ago today.', 'two years ago today: 2023-06-11'],
  ['She was freed a year ago this week.', 'a year ago this week: 2024-W24'],
  ['He resigned a week ago Monday.', 'a week ago Monday: 2025-06-02'],
  ['Talks broke down on Tuesday last week.', 'on Tuesday last week: 2025-06-03'],
  ['The hearing will be on Tuesday of next week.', 'on Tuesday of next week: 2025-06-17'],
  ['He will preach on the Friday before Easter.', 'on the Friday before Easter: 2026-04-03'],
  ['The shop is open Monday to Friday.', 'Monday to Friday: 2025-06-16/2025-06-21'],
]);

cases('parts of months and years', [
  ['The rule was changed in June last year.', 'in June last year: 2024-06'],
  ['It opened in the summer of last year.', 'in the summer of last year: 2024-06-01/2024-09-01'],
  ['Output fell in Q3 of last year.', 'in Q3 of last year: 2024-07-01/2024-10-01'],
  ['Output fell in the last quarter of 2016.', 'in the last quarter of 2016: 2016-10-01/2017-01-01'],
  ['Rents are due on the first of the month.', 'on the first of the month: 2025-06-01'],
  ['They meet on the last Friday of the month.', 'on the last Friday of the month: 2025-06-27'],
  ['The fair runs on the first weekend of July.', 'on the first weekend of July: 2025-07-05/2025-07-07'],
  ['Fires burned over the weekend.', 'the weekend: 2025-06-07/2025-06-09'],
  ["The plant will close by the year's end.", "by the year's end: 2025-12-31"],
  ['Exports fell in the last fiscal year.', 'in the last fiscal year: 2024'],
  ['Shipments for the week ending June 6 rose.', 'the week ending June 6: 2025-05-31/2025-06-07'],
  ['Crops failed in late winter.', 'in late winter: 2025-01-30/2025-03-01'],
]);

cases('days without a year', [
  ['The march is on Saturday, June 7.', 'on Saturday, June 7: 2025-06-07'],
  ['They gather on Friday, Oct. 31.', 'on Friday, Oct. 31: 2025-10-31'],
  ['The levy, effective July 1, was agreed on Monday.', 'July 1: 2025-07-01', 'on Monday: 2025-06-09'],
  ['The parade is on July Fourth.', 'on July Fourth: 2025-07-04'],
  ['Monday at 6 p.m.', 'Monday: 2025-06-16'],
]);

cases('dates in digits', [
  ['Signed 08.06.2015.', '08.06.2015: 2015-06-08'],
  ['Signed 2/15/74.', '2/15/74: 1974-02-15'],
  ['Release of 2015-06.', '2015-06: 2015-06'],
  ['Profit in 2011-12 was flat.', 'in 2011-12: 2011-01-01/2013-01-01'],
  ['Revenue in 1H 2020 fell.', 'in 1H 2020: 2020-01-01/2020-07-01'],
  ['Version 1.2.3 shipped.'],
]);

cases('amounts of several words', [
  ['They walked one hundred and fifty kilometres.', 'one hundred and fifty kilometres: 150 kilometre'],
  ['The ban lasted two hundred and five days.', 'two hundred and five days: 205 day'],
  ['He was jailed for three years and six months.', 'three years and six months: 42 month'],
  ['The cloth is 1 metre and 1 foot wide.', '1 metre and 1 foot: 1.3048 metre of cloth'],
  ['A hundred and two million dollars was spent.', 'A hundred and two million dollars: 102000000 USD'],
  ['The six-foot-two guard fell.', 'six-foot-two: 74 inch of guard'],
]);

cases('days and years in words', [
  ['He was born on the twenty-sixth of June.', 'on the twenty-sixth of June: 2024-06-26'],
  ['She wed in the nineteen eighties.', 'in the nineteen eighties: 1980-01-01/1990-01-01'],
  ['Rents are due on the 31st at noon.', 'on the 31st: 2025-07-31'],
  ['Schools will shut for the rest of the month.', 'the rest of the month: 2025-06-11/2025-07-01'],
  ['Signed 2018 September 12th.', '2018 September 12th: 2018-09-12'],
  ['They will vote next week on Friday.', 'next week on Friday: 2025-06-20'],
  ['Reply within five working days.', 'five working days: 5 day'],
]);
