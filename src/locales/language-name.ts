import { intlLocale } from './translate.js';

// Intl in Chromium has no Sorani names; these are the languages whose articles turn up most (CLDR 46, ckb).
const SORANI_NAMES: Readonly<Record<string, string>> = {
  ar: 'عەرەبی', ckb: 'کوردیی ناوەندی', ku: 'کوردی', tr: 'تورکی', fa: 'فارسی', de: 'ئەڵمانی', fr: 'فەڕەنسی',
  es: 'ئیسپانی', ru: 'ڕووسی', uk: 'ئۆکراینی', en: 'ئینگلیزی', zh: 'چینی', it: 'ئیتالی', pt: 'پورتوگالی',
};

/** The name of a language (BCP 47 tag) in another; the tag itself where neither we nor Intl know it. */
export function languageName(tag: string, language: string): string {
  const [primary = tag] = tag.toLowerCase().split('-');
  const own = language === 'ckb' ? SORANI_NAMES[primary] : undefined;
  if (own !== undefined) return own;
  try {
    return new Intl.DisplayNames(intlLocale(language), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
