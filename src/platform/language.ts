import browser from './browser.js';

/** BCP 47 tag of the browser's interface. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** A message of `_locales` in the browser's language. */
export function message(key: string): string {
  return browser.i18n.getMessage(key);
}
