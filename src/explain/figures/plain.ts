import { amountOf, rangeText, type Amount } from './amount.js';
import { currencySign, digits, fullMoney, isCurrency, isExchangeRate, perText, rounded } from './number-text.js';
import { isCountable } from './meaning.js';
import type { LineWriter } from './question.js';

// Below a million the figure as printed is plain enough, and "seven" needs no 7.
const WORTH_SPELLING_OUT = 1_000_000;
const PLAIN_IN_WORDS = 100;
const PLAIN_RANGE = 20;

/** Signs that need no word beside them. */
const WELL_KNOWN = '$€£';

/** "Tens of thousands" are read as 20,000 to 99,999. */
const isVague = ({ lo, hi }: Amount): boolean => lo < hi && /^9+$/.test(String(hi));
/** Of dozens, hundreds and thousands everybody knows how many they may be. */
const isPlainlyVague = (amount: Amount): boolean => isVague(amount) && amount.hi < VAGUE_FROM;
const VAGUE_FROM = 10_000;
const roundEnds = (amount: Amount): Amount => (isVague(amount) ? { lo: amount.lo, hi: amount.hi + 1 } : amount);

/** The plain value: "126,000,000,000 US dollars"; with both ends for "tens of thousands". */
export const plainValue: LineWriter = ({ figure, annotation, knowledge }) => {
  const amount = amountOf(figure);
  if (!amount) return [];
  if (figure.type === 'money') {
    // "14.9p" would be 0.15 pounds.
    if (!isCurrency(figure.currency) || isExchangeRate(figure) || amount.hi < 1000 && !Number.isInteger(rounded(amount.hi * 100, 9))) return [];
    if (isPlainlyVague(amount)) return [];
    const text = fullMoney(roundEnds(amount), figure.currency);
    // "$104,000" says all of it by itself, but for dollars that are none of the United States.
    const { exact } = annotation;
    const sign = currencySign(figure.currency);
    const isSaid = exact.includes(text) || (WELL_KNOWN.includes(sign) && amount.lo === amount.hi && exact.includes(sign + digits(amount.hi)));
    return isSaid ? [] : [{ label: 'value', text: `${text}${perText(figure)}` }];
  }
  if (figure.type !== 'count') return [];
  const text = rangeText(roundEnds(amount), digits);
  if (amount.hi < PLAIN_RANGE || isPlainlyVague(amount)) return [];
  // A number that the article writes out in digits would only be repeated.
  const isSaid = amount.lo === amount.hi && (amount.hi < WORTH_SPELLING_OUT || annotation.exact.includes(text)) && (/\d/.test(annotation.exact) || amount.hi < PLAIN_IN_WORDS);
  return isSaid ? [] : [{ label: 'value', text: text + (figure.of !== undefined && isCountable({ figure, knowledge }) ? ` ${figure.of}` : '') + perText(figure) }];
};
