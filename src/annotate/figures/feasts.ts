import { dayOf } from './calendar.js';
import { dayPeriod, type Period, span } from './period.js';

/** The feasts looked up last: a text names one again and again. */
const found = new Map<string, Period | undefined>();

/** The first feast of that rule to begin in a year, undefined where none does or the platform lacks the calendar. */
export function feastIn(rule: string, year: number): Period | undefined {
  const key = `${rule}@${String(year)}`;
  if (!found.has(key)) {
    if (found.size > 99) found.clear();
    found.set(key, reckon(rule, year));
  }
  return found.get(key);
}

/**
 * By the calendar as CLDR names it (https://cldr.unicode.org, computed by the platform), its month, the day in it, and how many
 * days the feast lasts (0: to the end of the month). The Islamic one is the official calendar of Saudi Arabia; elsewhere the moon
 * may be seen a day later. Diwali, the eve of the new moon from 17 October on, is the day before a Chinese month, whatever its number.
 */
function reckon(rule: string, year: number): Period | undefined {
  const [calendar = '', month = '', ...rest] = rule.split('@');
  const [day = 0, days = 0] = rest.map(Number);
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
