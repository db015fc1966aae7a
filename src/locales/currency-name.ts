import { intlLocale } from './translate.js';

// Intl has no Sorani; these are the currencies that its readers meet (CLDR 46, ckb, and the Central Bank of Iraq).
const SORANI_NAMES: Readonly<Record<string, string>> = {
  USD: 'دۆلاری ئەمریکی', EUR: 'یۆرۆ', GBP: 'پاوەندی بەریتانی', IQD: 'دیناری عێراقی', TRY: 'لیرەی تورکی',
};

/** The name of a currency (ISO 4217) in a language. */
export function currencyName(code: string, language: string): string {
  const own = language === 'ckb' ? SORANI_NAMES[code] : undefined;
  return own ?? new Intl.DisplayNames(intlLocale(language), { type: 'currency' }).of(code) ?? code;
}
