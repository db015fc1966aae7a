import type { Message, MessageKey, Speech } from './catalogue.js';
import { perLanguage } from './per-language.js';

type Values = Readonly<Record<string, string | number>>;

/** Says a message; `values.count` chooses the plural form. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** A translator for one language. A key that the catalogue lacks shows itself, which a test forbids. */
export function createTranslate({ language, catalogue }: Speech): Translate {
  return (key, values = {}) => fill(formFor(catalogue[key] ?? key, values['count'], language), values, language);
}

function formFor(message: Message, count: string | number | undefined, language: string): string {
  if (typeof message === 'string') return message;
  const category = typeof count === 'number' ? pluralCategory(count, language) : 'other';
  return message[category] ?? message.other ?? '';
}

function pluralCategory(count: number, language: string): Intl.LDMLPluralRule {
  // Sorani is unknown to Intl in Chromium; CLDR gives it the two forms of English.
  if (language === 'ckb') return count === 1 ? 'one' : 'other';
  return pluralRules(language).select(count);
}

const pluralRules = perLanguage((language) => new Intl.PluralRules(language));

/** Replaces {name} by its value; numbers are grouped as the language groups them. */
function fill(text: string, values: Values, language: string): string {
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** A number as the language writes it. Arabic keeps the digits of the text around it: the Western ones. */
function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value);
}

const numberFormat = perLanguage((language) => new Intl.NumberFormat(intlLocale(language)));

/** The locale to ask Intl for; what it lacks is asked for as English and worded by us. */
export function intlLocale(language: string): string {
  if (language === 'ckb') return 'en-GB';
  if (language === 'en') return 'en-GB';
  return `${language}-u-nu-latn`;
}
