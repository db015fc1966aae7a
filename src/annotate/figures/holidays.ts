import { dayOf, easterOf, nthWeekday, orthodoxEasterOf } from './calendar.js';
import { FEAST_NAMES, isFeast } from './feasts.js';
import type { View } from './view.js';

/**
 * Days with a name, without apostrophes: "month-day", "easter±days", or "month weekday nth" (nth weekday of a month, -1 the last).
 * Dates as in https://en.wikipedia.org/wiki/Public_holidays_in_the_United_States and its counterparts for other
 * countries; where countries differ (Mother's Day, Labour Day) the first is the one most reports in English mean.
 */
const RULES: Record<string, string> = {
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26',
  'new years eve': '12-31',
  'new years day': '1-1',
  'new year day': '1-1',
  'new years': '1-1',
  'valentines day': '2-14',
  'groundhog day': '2-2',
  'st patricks day': '3-17',
  'saint patricks day': '3-17',
  'april fools day': '4-1',
  'april fools': '4-1',
  'earth day': '4-22',
  'anzac day': '4-25',
  'international womens day': '3-8',
  'canada day': '7-1',
  'independence day': '7-4',
  'bastille day': '7-14',
  'australia day': '1-26',
  'all hallows eve': '10-31',
  halloween: '10-31',
  'all saints day': '11-1',
  'all souls day': '11-2',
  'guy fawkes night': '11-5',
  'bonfire night': '11-5',
  'burns night': '1-25',
  'veterans day': '11-11',
  'armistice day': '11-11',
  'cinco de mayo': '5-5',
  'ash wednesday': 'easter-46',
  'shrove tuesday': 'easter-47',
  'mardi gras': 'easter-47',
  'palm sunday': 'easter-7',
  'maundy thursday': 'easter-3',
  'good friday': 'easter-2',
  'holy saturday': 'easter-1',
  'easter sunday': 'easter+0',
  'easter monday': 'easter+1',
  easter: 'easter+0',
  pentecost: 'easter+49',
  'whit monday': 'easter+50',
  'martin luther king day': '1 1 3',
  'martin luther king jr day': '1 1 3',
  'mlk day': '1 1 3',
  'presidents day': '2 1 3',
  'mothers day': '5 7 2',
  'fathers day': '6 7 3',
  'memorial day': '5 1 -1',
  'victoria day': '5 1 -2',
  'orthodox easter': 'orthodox',
  'ascension day': 'easter+39',
  'may day': '5-1',
  'remembrance day': '11-11',
  'singles day': '11-11',
  juneteenth: '6-19',
  'labor day': '9 1 1',
  'labour day': '9 1 1',
  'columbus day': '10 1 2',
  'remembrance sunday': '11 7 2',
  'thanksgiving day': '11 4 4',
  thanksgiving: '11 4 4',
  'black friday': 'thanksgiving+1',
  'cyber monday': 'thanksgiving+4',
};

const isHoliday = (name: string): boolean => Object.hasOwn(RULES, name) || isFeast(name);

const LONGEST = 4;

interface Holiday {
  next: number;
  name: string;
}

/** The n-th words of all names; those in -s also without it, since a genitive is a token of its own. */
const nthWords = (n: number): string[] => [...Object.keys(RULES), ...FEAST_NAMES].flatMap((name) => {
  const word = name.split(/[ -]/)[n] ?? '';
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
});

/** The words with which names of holidays begin. */
export const FIRST = nthWords(0);
/** To tell "new laws" from "new year" before anything is joined. */
const SECOND = nthWords(1).join(' ');

/** Whether a name may begin at token i: a name of one word, or its first before a second. */
export const isHolidayStart = (view: View, i: number): boolean =>
  isHoliday(view.word(i).text) || !view.isWord(i + 1) || view.among(i + 1, SECOND) || view.among(i + 2, 'day');

/** The holiday whose name begins at token i, capitalised as names are. */
export function readHoliday(view: View, i: number): Holiday | undefined {
  if (!isHolidayStart(view, i)) return undefined;
  let name = '';
  let found: Holiday | undefined;
  let at = i;
  for (let words = 0; words < LONGEST && view.isWord(at); words += 1) {
    name += (name === '' || name.endsWith('-') ? '' : ' ') + view.spelling(at).toLowerCase();
    at += 1;
    if (isHoliday(name)) found = { next: at, name };
    // Names are known without their apostrophes.
    const isApostrophe = view.code(at) === 0x27 || view.code(at) === 0x2019;
    if (view.isGenitive(at)) name += 's';
    if (view.isGenitive(at) || isApostrophe || view.sign(at, 0x2e) && view.glued(at) && view.length(at - 1) < 3) at += 1;
    if (isHoliday(name)) found = { next: at, name };
    // "Eid al-Fitr"
    if (view.binds(at) && view.glued(at + 1)) {
      name += '-';
      at += 1;
    }
  }
  return found;
}

/** The day of a holiday in a year. */
export function holidayIn(name: string, year: number): number {
  const rule = RULES[name] ?? '';
  if (rule.startsWith('easter')) return easterOf(year) + Number(rule.slice(6));
  if (rule.startsWith('orthodox')) return orthodoxEasterOf(year);
  if (rule.startsWith('thanksgiving')) return nthWeekday(year, 11, 4, 4) + Number(rule.slice(12));
  if (rule.includes(' ')) {
    const [month = 1, weekday = 1, nth = 1] = rule.split(' ').map(Number);
    return nthWeekday(year, month, weekday, nth);
  }
  const [month = 1, day = 1] = rule.split('-').map(Number);
  return dayOf(year, month, day);
}
