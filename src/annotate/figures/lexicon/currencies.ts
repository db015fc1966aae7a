/** Letters right before a number that name a currency in its own country, and its code: "P1.8 billion" in Manila, "K350" in Lusaka. */
export const atHome = (named: ReadonlyMap<string, string>, country: string): readonly (string | undefined)[] =>
  named.get('+at-home')?.split(' ').find((entry) => entry.startsWith(`${country.toLowerCase()},`))?.slice(3).split(':') ?? [];

/** The code a sign stands for, or the names of currencies among which the country decides; the first where it does not. */
const SIGNS: ReadonlyMap<number, string> = new Map(
  '$dollar|€EUR|£pound|¥yen yuan|￥yen yuan|₹rupee|₽RUB|₩KRW|₪ILS|₺TRY|₴UAH|₦NGN|₱PHP|฿THB|₫VND|₡CRC|₸KZT|₭LAK|₮MNT|₵GHS|₾GEL|₼AZN'
    .split('|').map((entry) => [entry.charCodeAt(0), entry.slice(1)]),
);

/** What the currency sign of a code unit stands for, '' if it is none. */
export function signed(code: number): string {
  if (code !== 0x24 && code < 0xa3) return '';
  return SIGNS.get(code) ?? '';
}

/** A code that a currency may have, and how the nation begins that it wants before it, '' for none. */
interface NationCode {
  code: string;
  nation: string;
}

/** The currencies of the grammar, and their codes by their names as far as they have been asked for. */
export interface Coins {
  readonly list: readonly string[];
  /** The codes that are read when written beside a number. */
  readonly codes: readonly string[];
  readonly byName: Map<string, NationCode[]>;
  /** Letters before "$", each with its code, behind a space: " us:USD". */
  readonly letters: string;
}

/** The codes a currency may have, by its names. */
export function codesOf({ list, byName }: Coins, currency: string): NationCode[] {
  if (byName.size === 0) {
    for (const entry of list) {
      const [names = '', codes = ''] = entry.split(':');
      const all = codes.split(';').map((each) => ({ code: each.slice(-3), nation: each.slice(0, -4) }));
      for (const name of names.split(',')) byName.set(name, all);
    }
  }
  const known = byName.get(currency);
  if (known !== undefined) return known;
  // Several names: joined once, since a page may be full of signs.
  const codes = currency.split(' ').flatMap((name) => byName.get(name) ?? []);
  byName.set(currency, codes);
  return codes;
}

/** The one code of a currency whose nation a text names, '' where it names none or several. */
export function soleCode(coins: Coins, text: string, currency: string): string {
  const told = new Set(codesOf(coins, currency).filter(({ nation }) => nation !== '' && isTold(text, nation)).map(({ code }) => code));
  return told.size === 1 ? [...told].join('') : '';
}

function isTold(text: string, nation: string): boolean {
  const capital = nation.charAt(0).toUpperCase() + nation.slice(1);
  const shouted = nation.toUpperCase();
  // Mostly not even the letters are there, and no pattern need be made.
  return (text.includes(capital) || text.includes(shouted)) && new RegExp(`\\b(?:${capital}|${shouted}\\b)`).test(text);
}

/** Whether a text has the dollar of a country (ISO 3166) by another name than "$": "A$", "Australian dollars". */
export function hasOwnDollar(coins: Coins, text: string, country: string): boolean {
  if (country === '' || country === 'US') return false;
  const signs = coins.letters.trim().split(' ').filter((entry) => entry.slice(-3).startsWith(country)).map((entry) => `\\b${entry.slice(0, entry.indexOf(':'))}\\$`);
  const words = codesOf(coins, 'dollar').filter(({ code, nation }) => nation !== '' && code.startsWith(country)).map(({ nation }) => `\\b${nation}\\w* dollars`);
  // "all sums are in U.S. dollars"
  const forms = [...signs, ...words, 'in u\\.?s\\.? (?:dollars|currency)'];
  return new RegExp(forms.join('|'), 'i').test(text);
}
