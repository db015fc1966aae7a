import browser from './browser.js';

/** A message of `_locales` in the browser's language. */
export function message(key: string): string {
  return browser.i18n.getMessage(key);
}
