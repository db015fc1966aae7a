import { dayOf } from './calendar.js';
import { dayPeriod, type Period, span } from './period.js';

/**
 * Feasts of other calendars, by name: the calendar as CLDR names it (https://cldr.unicode.org, computed by the platform), its
 * month, the day in it, and how many days the feast lasts (0: to the end of the month). The Islamic one is the official
 * calendar of Saudi Arabia; elsewhere the moon may be seen a day later. Diwali, the eve of the new moon from 17 October on, is
 * the day before a Chinese month, whatever its number.
 */
const FEASTS: Record<string, [calendar: string, month: string, day: number, days: number]> = {
  'lunar new year': ['chinese', '1', 1, 1],
  'mid-autumn festival': ['chinese', '8', 15, 1],
  diwali: ['chinese', '', 0, 1],
  passover: ['hebrew', 'Nisan', 15, 8],
  'rosh hashanah': ['hebrew', 'Tishri', 1, 2],
  'yom kippur': ['hebrew', 'Tishri', 10, 1],
  hanukkah: ['hebrew', 'Kislev', 25, 8],
  ashura: ['islamic-umalqura', '1', 10, 1],
  ramadan: ['islamic-umalqura', '9', 1, 0],
  'eid al-fitr': ['islamic-umalqura', '10', 1, 1],
  'eid al-adha': ['islamic-umalqura', '12', 10, 1],
  nowruz: ['persian', '1', 1, 1],
};

/** Other names of the same. */
const ALIASES: Record<string, string> = {
  'chinese new year': 'lunar new year', tet: 'lunar new year', deepavali: 'diwali', 'persian new year': 'nowruz', chanukah: 'hanukkah', 'eid ul-fitr': 'eid al-fitr', 'eid ul-adha': 'eid al-adha',
};

export const FEAST_NAMES = [...Object.keys(FEASTS), ...Object.keys(ALIASES)];

export const isFeast = (name: string): boolean => FEAST_NAMES.includes(name);

/** The feasts looked up last: a text names one again and again. */
const found = new Map<string, Period | undefined>();

/** The first feast of that name to begin in a year, undefined where none does or the platform lacks the calendar. */
export function feastIn(alias: string, year: number): Period | undefined {
  const key = alias + String(year);
  if (!found.has(key)) {
    if (found.size > 99) found.clear();
    found.set(key, reckon(alias, year));
  }
  return found.get(key);
}

function reckon(alias: string, year: number): Period | undefined {
  const [calendar, month, day, days] = FEASTS[ALIASES[alias] ?? alias] ?? ['', '', 0, 0];
  const start = month === '' ? dayOf(year, 10, 17) : dayOf(year, 1, 1);
  // No month is shorter than 29 days: in such steps none is missed.
  for (let at = start; at < start + 366; at += 25) {
    const there = read(calendar, at);
    if (there === undefined) return undefined;
    const from = at + day - there.day;
    if (month !== '' && there.month !== month || from < start) continue;
    const last = read(calendar, from + 29)?.month === month ? 30 : 29;
    return days === 1 ? dayPeriod(from) : span(from, from + (days || last));
  }
  return undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The month as written and the day that a day has in a calendar. */
function read(calendar: string, day: number): { month: string; day: number } | undefined {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    formats.set(calendar, format);
  }
  if (format.resolvedOptions().calendar !== calendar) return undefined;
  const parts = format.formatToParts(day * 86400000);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { month: part('month'), day: Number(part('day')) };
}
