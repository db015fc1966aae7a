import { dayOf, easterOf, nthWeekday, orthodoxEasterOf } from './calendar.js';
import { feastIn } from './feasts.js';
import type { Yearly } from './nearest.js';
import { dayPeriod } from './period.js';
import type { View } from './view.js';

/** The names as the grammar writes their rules. */
export const holidaysOf = (listed: readonly string[]): Map<string, string> =>
  new Map(listed.map((entry) => [entry.slice(0, entry.indexOf(':')).replaceAll('_', ' '), entry.slice(entry.indexOf(':') + 1)]));

/** Whether the rule of a holiday is of another calendar. */
export const isFeastRule = (rule = ''): boolean => rule.includes('@');

const LONGEST = 4;

interface Holiday {
  next: number;
  name: string;
}

/** The n-th words of all names; those in -s also without it, since a genitive is a token of its own. */
export const nthWords = (holidays: ReadonlyMap<string, string>, n: number): string[] => [...holidays.keys()].flatMap((name) => {
  const word = name.split(/[ -]/)[n] ?? '';
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
});

/** Whether a name may begin at token i: a name of one word, or its first before a second. */
export const isHolidayStart = (view: View, i: number): boolean =>
  view.lexicon.holidays.has(view.word(i).text) || !view.isWord(i + 1) || view.among(i + 1, view.lexicon.secondOfHolidays) || view.among(i + 2, 'day');

/** The holiday whose name begins at token i, capitalised as names are. */
export function readHoliday(view: View, i: number): Holiday | undefined {
  if (!isHolidayStart(view, i)) return undefined;
  let name = '';
  let found: Holiday | undefined;
  let at = i;
  for (let words = 0; words < LONGEST && view.isWord(at); words += 1) {
    name += (name === '' || name.endsWith('-') ? '' : ' ') + view.spelling(at).toLowerCase();
    at += 1;
    if (view.lexicon.holidays.has(name)) found = { next: at, name };
    // Names are known without their apostrophes.
    const isApostrophe = view.code(at) === 0x27 || view.code(at) === 0x2019;
    if (view.isGenitive(at)) name += 's';
    if (view.isGenitive(at) || isApostrophe || view.sign(at, 0x2e) && view.glued(at) && view.length(at - 1) < 3) at += 1;
    if (view.lexicon.holidays.has(name)) found = { next: at, name };
    // "Eid al-Fitr"
    if (view.binds(at) && view.glued(at + 1)) {
      name += '-';
      at += 1;
    }
  }
  return found;
}

/** When a holiday is, year by year. */
export function holidayOf({ lexicon }: View, name: string): Yearly {
  const rule = lexicon.holidays.get(name) ?? '';
  return (year) => isFeastRule(rule) ? feastIn(rule, year) ?? dayPeriod(NaN) : dayPeriod(dayIn(rule, year));
}

function dayIn(rule: string, year: number): number {
  if (rule.startsWith('easter')) return easterOf(year) + Number(rule.slice(6));
  if (rule.startsWith('orthodox')) return orthodoxEasterOf(year);
  if (rule.startsWith('thanksgiving')) return nthWeekday(year, 11, 4, 4) + Number(rule.slice(12));
  const [first = 1, second = 1, nth] = rule.split(rule.includes('/') ? '/' : '-').map(Number);
  return nth === undefined ? dayOf(year, first, second) : nthWeekday(year, first, second, nth);
}
