/** Languages of the interface, each under its own name. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
  ckb: 'کوردیی ناوەندی',
} as const;

type Language = keyof typeof LANGUAGES;
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'ckb'];

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}

/** Direction of the interface's layout in a language. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/**
 * The language of the interface: the reader's choice, or the first of the browser's languages that we
 * speak, or English.
 * @param chosen `Settings.language`: a language or "auto"
 * @param preferred BCP 47 tags, most wanted first (`navigator.languages`)
 */
export function chooseLanguage(chosen: string, preferred: readonly string[]): Language {
  for (const tag of chosen === 'auto' ? preferred : [chosen, ...preferred]) {
    const found = spokenAs(tag);
    if (found !== undefined) return found;
  }
  return 'en';
}

function spokenAs(tag: string): Language | undefined {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  // "ku" is the macrolanguage; only its Arabic script stands for Sorani, Latin is Kurmanji.
  if (language === 'ku' && rest.includes('arab')) return 'ckb';
  return isLanguage(language) ? language : undefined;
}
