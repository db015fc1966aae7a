import type { Figure } from '../../model/figure.js';
import { rangeText, type Amount } from './amount.js';

const SCALES: readonly [number, string][] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];
/** Made at the first figure's card: making it takes a newborn background milliseconds, and most of its lives show none. */
let format: Intl.NumberFormat | undefined;

/** All digits with separators: "126,000,000,000". */
export const digits = (value: number): string => (format ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })).format(value);

/** Rounds to so many significant digits; 0 stays 0. */
export function rounded(value: number, significant: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(significant));
}

/** A rounded number as the news writes it: "111 billion", "58.9 billion", "12,400", "0.35". */
export function shortNumber(value: number): string {
  // Two digits are enough to picture a size; the third keeps 111 from becoming 110.
  const approx = rounded(value, 3);
  const scale = SCALES.find(([size]) => Math.abs(approx) >= size);
  if (!scale) return digits(approx);
  return `${digits(approx / scale[0])} ${scale[1]}`;
}

/** A sum with the currency's sign where the language has one: "€111 billion", "CHF 3.2 million". */
export function shortMoney(amount: Amount, currency: string): string {
  return rangeText(amount, (value) => (value < 0 ? '−' : '') + currencySign(currency) + (hasCents(value) ? Math.abs(value).toFixed(2) : shortNumber(Math.abs(value))));
}

/** Small change is told with both digits: 12.50. */
const hasCents = (value: number): boolean => value < 100 && !Number.isInteger(value);

/** A sum in full words: "126,000,000,000 US dollars". */
export function fullMoney(amount: Amount, currency: string): string {
  const sums = new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: hasCents(amount.hi) ? 2 : 0, maximumFractionDigits: 2 });
  const hi = sums.format(amount.hi);
  return amount.lo === amount.hi ? hi : `${digits(amount.lo)} to ${hi}`;
}

/** "$1.2265": more digits than money has are a rate of exchange. */
export const isExchangeRate = ({ value = 0, per }: Figure): boolean => per === undefined && Math.abs(value) < 1e6 && !Number.isInteger(rounded(value * 1000, 9));

/** What a figure is per, to stand behind it: " a day", " an hour", nothing where it is per nothing. */
export function perText({ per }: Figure): string {
  if (per === undefined) return '';
  return ` ${/^(?:[aeiou](?!n?i[tv])|hour)/.test(per) ? 'an' : 'a'} ${per}`;
}

/** The sign before a sum: "$" for US dollars, "A$", "€", else the code and a space. */
export function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'symbol' }).formatToParts(1);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return /^[A-Z]{2,}$/.test(sign) ? `${sign} ` : sign;
}

/** Whether the platform knows the code: Intl throws on malformed ones. */
export function isCurrency(code: string | undefined): code is string {
  return code !== undefined && /^[A-Z]{3}$/.test(code);
}
