import { ALL_CAPITALS } from './tokens.js';
import { atHome, codesOf, signed } from './lexicon/currencies.js';
import { CODE, SHORT } from './lexicon/word.js';
import type { Measure } from './measures.js';
import type { View } from './view.js';

/** The currency written before a number at i: "$", "US$", "HK $", "EUR", "Rs". */
interface CurrencyPrefix {
  from: number;
  next: number;
  currency: string;
  /** "m" of "MUSD" and the like are not read; cents can stand before too. */
  part: number;
}

const DOLLAR = 0x24;

export const isCurrencySign = (code: number): boolean => signed(code) !== '';

export function readCurrencyPrefix(view: View, i: number): CurrencyPrefix | undefined {
  const code = view.code(i);
  if (isCurrencySign(code)) {
    const named = code === DOLLAR ? namedDollar(view, i) : undefined;
    return named ?? { from: i, next: i + 1, currency: codeOf(view, i, signed(code)), part: 1 };
  }
  const lettered = prefixOfLetters(view, i);
  if (lettered !== undefined) return lettered;
  const { text, currency, bits, part } = view.word(i);
  if (currency === '' || bits & SHORT || view.among(i, 'all won real') || isStandard(view, i)) return undefined;
  if (text.length === 1 && !(view.isCapital(i) && view.glued(i + 1))) return undefined;
  if (isIsoCode(view, i) && !view.flag(i, ALL_CAPITALS)) return undefined;
  const nation = bits & CODE ? undefined : nationCode(view, i, currency);
  if (!(bits & CODE) && text.endsWith('s') && nation === undefined) return undefined;
  const own = nation ?? codeOf(view, i, currency);
  const next = view.sign(i + 1, 0x2e) && view.glued(i + 1) && text === 'rs' ? i + 2 : i + 1;
  // "the rupee 1.6%": of the currency itself
  return own === '' || view.sign(next + 1, 0x25) ? undefined : { from: nation === undefined ? i : i - 1, next, currency: own, part };
}

/** "Euro 2 standards" */
const isStandard = (view: View, i: number): boolean => view.is(i, 'euro') && view.isOpen(i + 2) && view.word(i + 2).scale === 0;

/** "MUSD 30", and "P30" in Manila: letters that are no word of the grammar. */
function prefixOfLetters(view: View, i: number): CurrencyPrefix | undefined {
  const million = millionsCode(view, i);
  if (million !== undefined) return { from: i, next: i + 1, currency: million, part: 1e6 };
  const [letters, code] = view.isCapital(i) && view.length(i) < 3 && view.glued(i + 1) && view.isNumber(i + 1) ? atHome(view.lexicon.named, view.country) : [];
  if (view.spelling(i).toLowerCase() !== letters) return undefined;
  return code === undefined ? undefined : { from: i, next: i + 1, currency: code, part: 1 };
}

const isIsoCode = (view: View, i: number): boolean => view.has(i, CODE) && /^[A-Z]{3}$/.test(view.word(i).currency) && view.word(i).currency.toLowerCase() === view.word(i).text;

/** "MUSD 30", "30 MEUR": millions of what the code names. */
function millionsCode(view: View, i: number): string | undefined {
  return view.length(i) === 4 && view.flag(i, ALL_CAPITALS) ? MILLIONS.exec(view.spelling(i))?.[1] : undefined;
}

const MILLIONS = /^M(USD|EUR|GBP|AUD|CAD|NZD|SEK|NOK|DKK|ZAR)$/;

/** "HK$5" and, in tokenised text, "us $ 5": the letters before the sign name the country. */
function namedDollar(view: View, i: number): CurrencyPrefix | undefined {
  const isCountry = view.is(i - 1, 'us') && view.isCapital(i - 1);
  if (!view.isWord(i - 1) || (!isCountry && (view.length(i - 1) > 3 || (!view.glued(i) && view.glued(i + 1))))) return undefined;
  const letters = isCountry ? 'us' : view.spelling(i - 1).toLowerCase();
  if (!view.glued(i) && letters.length < 2 && letters !== 'c') return undefined;
  const known = view.lexicon.coins.letters;
  const at = known.indexOf(` ${letters}:`) + letters.length + 2;
  return at < letters.length + 2 ? undefined : { from: i - 1, next: i + 1, currency: known.slice(at, at + 3), part: 1 };
}

/** The code of a currency: by the word before it, the article's country, the nation named last before it, else what its bare name means. */
function codeOf(view: View, at: number, currency = ''): string {
  if (currency === '' || currency < 'a') return currency;
  const nation = nationCode(view, at, currency);
  if (nation !== undefined) return nation;
  // Marks are points and records too, wherever the story plays.
  if (view.among(at, 'mark marks') && view.word(at - 1).scale < 1000) return '';
  // Egypt and Lebanon write their pounds otherwise.
  if (view.sign(at, 0xa3)) return 'GBP';
  const codes = codesOf(view.lexicon.coins, currency);
  const coins = currency.startsWith('dollar rand') ? coinsOf(view, at, codes) : undefined;
  if (coins !== undefined) return coins;
  if (currency === 'dollar' && view.tellsDollarsApart) return 'USD';
  const here = view.country === '' ? undefined : codes.find(({ code }) => code.startsWith(view.country));
  if (here !== undefined && view.lexicon.coins.codes.includes(here.code)) return here.code;
  const first = codes[0]?.code ?? '';
  // A dollar is the American one wherever the story plays; pesos and dinars are those of the country told of.
  return codes.length < 2 || /^d[ol]/.test(currency) ? first : nationBefore(view, at, currency) ?? view.toldCode(currency) ?? first;
}

/** Cents of the money last told of: "costs 7.5 billion euros, or 40 cents", "bought 80.13 U.S. cents, down from 80.36 cents". */
function coinsOf(view: View, at: number, codes: ReturnType<typeof codesOf>): string | undefined {
  if (view.country !== 'US' && (view.before.money === 'EUR' || view.before.money === undefined && view.today >= EURO_NOTES && view.lexicon.named.get('+euroland')?.includes(view.country.toLowerCase() || '-')) && !isInDollars(view, at)) return 'EUR';
  const { paid } = view.before;
  return paid !== undefined && codes.some(({ code }) => code === paid.currency) && view.isOneSentence(paid.at, at) ? paid.currency : undefined;
}

/** The code under the nation named last before: "In Mexico it costs 40 pesos". */
function nationBefore(view: View, at: number, currency: string): string | undefined {
  for (let k = 2; k < 120; k += 1) {
    const near = view.isCapital(at - k) ? nationCode(view, at - k + 1, currency) : undefined;
    if (near !== undefined && !(view.today >= EURO_NOTES && OF_THE_EURO.has(near))) return near;
  }
  return undefined;
}

/** "rose 12 cents to $5.20": whether a sum in dollars stands behind in the sentence. */
function isInDollars(view: View, at: number): boolean {
  for (let k = at; k < at + 12 && !view.isSentenceEnd(k); k += 1) if (view.sign(k, DOLLAR)) return true;
  return false;
}

/** "Australian dollars": the code under the nation right before `at`. */
function nationCode(view: View, at: number, currency: string): string | undefined {
  // Names of nations are no words of the grammar but for "us".
  const before = view.word(at - 1).text || view.spelling(at - 1).toLowerCase();
  for (const { code, nation } of codesOf(view.lexicon.coins, currency)) if (nation !== '' && before.startsWith(nation)) return code;
  return undefined;
}

/** 1 January 2002, in days: until then marks without a country were Germany's, and francs in a story of France its own. */
const EURO_NOTES = 11688;
const OF_THE_EURO: ReadonlySet<string> = new Set(['FRF', 'BEF']);

/** The currency after a number: "dollars", "US dollars", "€", "Hong Kong dollars", "cents". */
export function readCurrencyAfter(view: View, i: number): Measure | undefined {
  if (!view.isWord(i)) return signAfter(view, i);
  const million = millionsCode(view, i);
  if (million !== undefined) return money(i + 1, million, 1e6);
  // "3.14 US$"
  const named = view.code(i + 1) === DOLLAR && view.glued(i + 1) && !view.glued(i + 2) ? namedDollar(view, i + 1) : undefined;
  if (named !== undefined) return money(named.next, named.currency, 1);
  const { currency, bits, part } = view.word(i);
  if (currency === '') return qualifiedCurrency(view, i);
  // "45p", "17c a share"
  if (bits & SHORT) return view.glued(i) && view.isNumber(i - 1) && !view.isCapital(i) ? money(i + 1, codeOf(view, i, currency), part) : undefined;
  // "222 won": the coin is too small for a price of hundreds
  if (bits & CODE && !isCodeAfter(view, i) || view.is(i, 'won') && view.isNumber(i - 1) && view.value(i - 1) < 1000) return undefined;
  // "20 crowns": of no country told of they may be anything.
  const own = codeOf(view, i, currency);
  if (own === '' && view.is(i, 'marks') && view.today < EURO_NOTES) return money(i + 1, 'DEM', part);
  // "ten pounds sterling"
  return own === '' ? undefined : money(own === 'GBP' && view.is(i + 1, 'sterling') ? i + 2 : i + 1, own, part);
}

/** "€", "¢" */
function signAfter(view: View, i: number): Measure | undefined {
  const code = view.code(i);
  if (code === 0xa2) return money(i + 1, codeOf(view, i, 'dollar'), 0.01);
  return isCurrencySign(code) ? money(i + 1, codeOf(view, i, signed(code)), 1) : undefined;
}

/** At most two words qualify: "Hong Kong dollars", "new Israeli shekels", "U.S. dollars". */
function qualifiedCurrency(view: View, i: number): Measure | undefined {
  const at = view.isWord(i + 1) && view.word(i + 1).currency === '' ? i + 2 : i + 1;
  const { currency, bits, part } = view.word(at);
  const national = currency === '' || bits & CODE ? undefined : nationCode(view, at, currency);
  return national === undefined ? undefined : money(at + 1, national, part);
}

/** Whether a code is one of money behind a number: not in "3 USD50 cards", "5 all", "20 Cup ties". */
function isCodeAfter(view: View, i: number): boolean {
  if (view.isNumber(i + 1) && view.glued(i + 1) && !view.glued(i)) return false;
  if (view.flag(i, ALL_CAPITALS)) return true;
  const { text, unit } = view.word(i);
  if (text.length < 4 && text !== 'rs' && text !== 'kr' && (unit !== undefined || !isIsoCode(view, i))) return false;
  return !/^(?:all|try|php)$/.test(text);
}

const money = (next: number, currency: string, part: number): Measure => ({ next, type: 'money', currency, part });
