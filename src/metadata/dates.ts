import type { Language } from '../model/language.js';
import { monthOf } from './months.js';

/** Offsets of the zone names that English date lines use; others leave the time out. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z', UTC: 'Z', GMT: 'Z', BST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00',
  EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', IST: '+05:30', JST: '+09:00',
};

const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\b/;
const NAMED_DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er)?(?:\s+(?:de|of))?[\s-]{1,3}(\p{L}{3,12})\.?,?(?:\s+(?:de|del))?[\s-]{1,3}(\d{4})(?!\d)/iu;
const NAMED_MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/iu;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const SLASHED = /\b(\d{1,4})\/(\d{1,2})\/(\d{1,4})\b/;
const EAST_ASIAN = /(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})(?:\s?[日일]|\.)/;
/** Seconds or milliseconds since 1970 alone, of this century. */
const EPOCH = /^\s*([12]\d{9})(?:\d{3})?\s*$/;
const YEAR = /\d{4}/;
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?\s?m?\.?\s*\(?(UTC|GMT|[A-Z]{1,4}T|BST|Z)?\s?([+-]\d{1,2}(?::?\d{2})?)?/i;

const MAX_DATE_TEXT = 300;
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2100;

/**
 * The date in a short text, as a day (2025-06-04) or, where both a time and its zone are given, a moment
 * with offset (2025-06-04T15:24:00+03:00). A time without zone is left out, and so is a day like 4/6/2025
 * that could be two. Only the first 300 characters count.
 */
export function parseDate(source: string, languages: readonly Language[]): string | undefined {
  const text = withLatinDigits(source.slice(0, MAX_DATE_TEXT));
  const epoch = EPOCH.exec(text);
  if (epoch) return `${new Date(Number(epoch[1]) * 1_000).toISOString().slice(0, 19)}Z`;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return moment(iso[1], iso[2], iso[3], { hour: iso[4], minute: iso[5], second: iso[6], zone: iso[7] });
  if (!YEAR.test(text)) return undefined;
  const east = EAST_ASIAN.exec(text);
  if (east) return moment(east[1], east[2], east[3]);
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? '', languages);
    if (month) return moment(dayFirst[3], month, dayFirst[1], clockOf(text));
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? '', languages);
    if (month) return moment(monthFirst[3], month, monthFirst[2], clockOf(text));
  }
  const dotted = DOTTED.exec(text);
  if (dotted) return moment(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  return slashed ? slashedDay(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '') : undefined;
}

/** Patterns of what a date line says before a day, or behind it. */
interface Signs {
  changedAtStart: RegExp;
  changedAtEnd: RegExp;
  parts: RegExp;
}
const made = new WeakMap<readonly Language[], Signs>();

/** Made when first asked for: most pages declare their dates. */
function signsOf(languages: readonly Language[]): Signs {
  let signs = made.get(languages);
  if (signs === undefined) {
    const all = (kind: 'changed' | 'published'): string => languages.map((one) => one[kind]).filter((words) => words !== '').join('|');
    const changed = all('changed');
    made.set(languages, (signs = {
      changedAtStart: new RegExp(`^[^\\p{L}\\d]*(?:last |zuletzt |dernière |última )?(?:${changed})`, 'iu'),
      changedAtEnd: new RegExp(`(?:${changed})(?: on| at| am| le| el| il)?[^\\p{L}\\d]*$`, 'iu'),
      parts: new RegExp(`(?=(?:last |zuletzt )?(?:${changed}|${all('published')}))`, 'iu'),
    }));
  }
  return signs;
}

/** Whether the words just before a date say that it is that of a change. */
export const saysChanged = (before: string, languages: readonly Language[]): boolean => signsOf(languages).changedAtEnd.test(before.slice(-MAX_DATE_TEXT));

export interface DateLine {
  published?: string;
  modified?: string;
}

/** The dates of a visible line, by what it says before each: "Published 4 June 2025 · Updated 5 June 2025". */
export function readDateLine(line: string, languages: readonly Language[]): DateLine {
  const found: DateLine = {};
  const { changedAtStart, parts } = signsOf(languages);
  for (const part of line.slice(0, MAX_DATE_TEXT).split(parts)) {
    const date = parseDate(part, languages);
    if (date) found[changedAtStart.test(part) ? 'modified' : 'published'] ??= date;
  }
  return found;
}

/** The day in an address's path, as /2025/06/04/ or 2025-06-04. */
export function dateInUrl(url: string, languages: readonly Language[]): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  const match = /(?:^|\/)(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=\/|-|\.|$)/.exec(path) ?? /(?:^|[/_-])(20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  if (!match) return undefined;
  return moment(match[1], /^\d+$/.test(match[2] ?? '') ? match[2] : String(monthOf(match[2] ?? '', languages) ?? ''), match[3]);
}

interface Clock {
  hour: string | undefined;
  minute: string | undefined;
  second: string | undefined;
  zone: string | undefined;
}

function moment(year: string | undefined, month: string | number | undefined, day: string | undefined, clock?: Clock): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) return undefined;
  const date = `${String(y)}-${two(m)}-${two(d)}`;
  const offset = offsetOf(clock?.zone);
  if (!clock?.hour || !offset) return date;
  const [hour, minute, second] = [Number(clock.hour), Number(clock.minute ?? 0), Number(clock.second ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(Math.min(59, second))}${offset}`;
}

/** Arabic and Persian texts have digits of their own. */
const withLatinDigits = (text: string): string => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const two = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function offsetOf(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const named = ZONES[zone.toUpperCase()];
  if (named) return named;
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match || Number(match[2]) > 14) return undefined;
  return `${match[1] ?? '+'}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`;
}

function clockOf(text: string): Clock | undefined {
  const match = CLOCK.exec(text.replace(/\d{4}/, ''));
  if (!match) return undefined;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return { hour: String(hour), minute: match[2], second: match[3], zone: match[6] ?? match[5] };
}

/** 2025/6/4 is clear; of 4/6/2025 only a number above 12 tells which is the day. */
function slashedDay(first: string, second: string, third: string): string | undefined {
  if (first.length === 4) return moment(first, second, third);
  if (third.length !== 4) return undefined;
  if (Number(first) > 12) return moment(third, second, first);
  if (Number(second) > 12 || first === second) return moment(third, first, second);
  return undefined;
}
