/** Days as numbers since 1970-01-01 (proleptic Gregorian), so that dates are sums. */

/** http://howardhinnant.github.io/date_algorithms.html, days_from_civil. Months past 12 or below 1 carry over. */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y0 = Math.floor(months / 12);
  const m = months - y0 * 12 + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

interface Civil {
  year: number;
  month: number;
  day: number;
}

/** civil_from_days of the same source. */
export function civilOf(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** The same day some months on, or the last of a shorter month. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilOf(days);
  const first = dayOf(year, month + months, 1);
  return first + Math.min(day, dayOf(year, month + months + 1, 1) - first) - 1;
}

const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** Years before Christ with a sign, 1 BC being 0000, as ISO 8601 allows. */
export function isoDay(days: number): string {
  const { year, month, day } = civilOf(days);
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day of an ISO day or moment, or undefined. Years far from ours are taken for mistakes. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1600 || year > 2400 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** Easter Sunday, Gregorian (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday as the Orthodox churches keep it: Julian (the same chapter), told in our calendar, 13 days ahead until 2100. */
export function orthodoxEasterOf(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const sum = moon + ((2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7) + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 14);
}

/** The nth such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}
