import { describe, expect, it, vi } from 'vitest';
import { CARD_PREFIXES, partOf } from '../../../src/locales/catalogue.js';
import { currencyName } from '../../../src/locales/currency-name.js';
import { formatDate } from '../../../src/locales/dates.js';
import { languageName } from '../../../src/locales/language-name.js';
import { chooseLanguage, directionOf } from '../../../src/locales/languages.js';
import { createTranslate } from '../../../src/locales/translate.js';
import ar from '../../../src/locales/ar.json';
import ckb from '../../../src/locales/ckb.json';
import en from '../../../src/locales/en.json';
import uk from '../../../src/locales/uk.json';

describe('chooseLanguage', () => {
  it.each([
    ['auto', ['de-AT', 'en'], 'de'],
    ['auto', ['ja', 'uk-UA'], 'uk'],
    ['auto', ['ja'], 'en'],
    ['auto', [], 'en'],
    ['ckb', ['de'], 'ckb'],
    ['xx', ['fr'], 'fr'],
    ['auto', ['ku-Arab-IQ'], 'ckb'],
    ['auto', ['ku-TR', 'tr'], 'tr'],
  ])('%s with %j is %s', (chosen, preferred, expected) => {
    expect(chooseLanguage(chosen, preferred)).toBe(expected);
  });

  it('mirrors Arabic and Sorani only', () => {
    expect(['en', 'tr', 'uk', 'ar', 'ckb'].filter((language) => directionOf(language) === 'rtl')).toEqual(['ar', 'ckb']);
  });
});

describe('translate', () => {
  it('fills in values and groups numbers', () => {
    expect(createTranslate({ language: 'en', catalogue: en })('page.marked', { count: 1234 })).toBe('Article found. 1,234 things explained.');
  });

  it('takes the plural form of the language', () => {
    const say = createTranslate({ language: 'uk', catalogue: uk });
    expect([1, 2, 5, 21].map((count) => say('list.mentions', { count }))).toEqual(['1 згадка', '2 згадки', '5 згадок', '21 згадка']);
    const arabic = createTranslate({ language: 'ar', catalogue: ar });
    expect([1, 2, 3, 11].map((count) => arabic('list.mentions', { count }))).toEqual(['ذكر واحد', 'ذكران', '3 مرات', '11 مرة']);
    const sorani = createTranslate({ language: 'ckb', catalogue: ckb });
    expect(sorani('list.mentions', { count: 3 })).toBe('3 جار');
  });

  it('makes what Intl takes long to make once, however long the list is', () => {
    let made = 0;
    const counting = <T extends object>(of: T): T => new Proxy(of, { construct: (maker, values) => { made += 1; return Reflect.construct(maker as new () => object, values) as object; } });
    vi.stubGlobal('Intl', new Proxy(Intl, { get: (of, name) => counting(Reflect.get(of, name) as object) }));
    for (let count = 2; count < 200; count += 1) {
      createTranslate({ language: 'de', catalogue: en })('list.mentions', { count });
      formatDate('2025-06-04', 'de');
    }
    vi.unstubAllGlobals();
    expect(made).toBeLessThanOrEqual(3);
  });

  it('does not fill in what a value contains', () => {
    expect(createTranslate({ language: 'en', catalogue: en })('card.back', { title: '{title} {count}' })).toBe('Back to {title} {count}');
  });

  it('sends a page only what its card says, and that none comes', () => {
    const part = partOf(en, CARD_PREFIXES);
    expect(part['card.why']).toBe(en['card.why']);
    expect(Object.keys(part).every((key) => /^(card|kind)\.|^page\.noAnswer$/.test(key))).toBe(true);
  });
});

describe('names from Intl, and our own for Sorani', () => {
  it.each([
    ['2025-06-04', 'en', '4 June 2025'],
    ['2025-06', 'en', 'June 2025'],
    ['2025', 'de', '2025'],
    ['2025-06-04', 'de', '4. Juni 2025'],
    ['2025-06-04', 'tr', '4 Haziran 2025'],
    ['2025-06-04', 'ckb', '4ی حوزەیرانی 2025'],
    ['2025-06', 'ckb', 'حوزەیرانی 2025'],
    ['early 2025', 'en', 'early 2025'],
  ])('writes %s in %s', (date, language, expected) => expect(formatDate(date, language)).toBe(expected));

  it('names languages and currencies', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('de-AT', 'ckb')).toBe('ئەڵمانی');
    expect(languageName('not a tag!', 'en')).toBe('not a tag!');
    expect(currencyName('UAH', 'de')).toBe('Ukrainische Hrywnja');
    expect(currencyName('IQD', 'ckb')).toBe('دیناری عێراقی');
  });
});
