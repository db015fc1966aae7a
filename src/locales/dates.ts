import type { PartialDate } from '../model/entity.js';
import { perLanguage } from './per-language.js';
import { intlLocale } from './translate.js';

// Sorani month names of the Gregorian calendar as used in Iraqi Kurdistan (CLDR 46, ckb, months/format/wide).
const SORANI_MONTHS: readonly string[] = [
  'کانوونی دووەم', 'شوبات', 'ئازار', 'نیسان', 'ئایار', 'حوزەیران',
  'تەمووز', 'ئاب', 'ئەیلوول', 'تشرینی یەکەم', 'تشرینی دووەم', 'کانوونی یەکەم',
];

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date, as exact as it is known, in words: "4 June 2025", "June 2025", "2025". Anything else is returned as it is. */
export function formatDate(date: PartialDate, language: string): string {
  const parts = ISO_DATE.exec(date);
  if (!parts) return date;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  if (language === 'ckb') return soraniDate(year, Number(month), day);
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? monthFormat : dayFormat)(language).format(when);
}

const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthFormat = perLanguage((language) => new Intl.DateTimeFormat(intlLocale(language), MONTH));
const dayFormat = perLanguage((language) => new Intl.DateTimeFormat(intlLocale(language), { ...MONTH, day: 'numeric' }));

function soraniDate(year: string, month: number, day: string | undefined): string {
  const name = SORANI_MONTHS[month - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name}ی ${year}` : `${Number(day)}ی ${name}ی ${year}`;
}
