import type { Knowledge } from '../../knowledge/api.js';
import type { Figure } from '../../model/figure.js';
import { amountOf, figureIn, middle, scaled } from './amount.js';
import { derivedHedge } from './hedges.js';
import { currencySign, isCurrency, isExchangeRate, perText, rounded, shortMoney } from './number-text.js';
import type { FigureQuestion, LineWriter } from './question.js';

// An article's own conversion is off by the day's rate; beyond this the two sums are not the same money.
const SAME_MONEY_TOLERANCE = 0.2;
// Half a cent is none.
const LEAST_SUM = 0.005;

const CURRENCY = /^(?:dollar|euro|pound|sterling|yen|yuan|rand|rup\w+|naira|peso|currency)$/i;

/** The sum in the reader's currency, at the average rate of the article's year, or month. */
export const conversion: LineWriter = (question) => {
  const { figure, context, knowledge, cite } = question;
  const amount = amountOf(figure);
  const from = figure.currency;
  if (!amount || !isCurrency(from) || figure.type !== 'money' || !context.date) return [];
  // "the dollar lost 0.6% to 148.2 yen" is a rate itself
  if (CURRENCY.test(figure.of ?? '') || isExchangeRate(figure)) return [];
  const to = readerCurrency(question, from);
  if (to === undefined) return [];
  const rate = crossRate(knowledge, from, to, context.date);
  if (!rate) return [];
  const converted = scaled(amount, rate.factor);
  // "12 paise" would be 0.00 dollars.
  if (Math.abs(middle(converted)) < LEAST_SUM) return [];
  // Left to choose ourselves, dollars that stand for won are not put into euros.
  const { settings } = question;
  const factorOf = ({ currency }: Figure): number | undefined => {
    if (currency === to) return 1;
    return isCurrency(settings.currency) || !isCurrency(currency) || currency === from ? undefined : crossRate(knowledge, currency, to, context.date!)?.factor;
  };
  if (isConvertedAlready(question, middle(converted), factorOf)) return [];
  return [
    {
      label: 'converted',
      text: `${derivedHedge(figure.approx)} ${to === 'USD' && isDollar(from) ? 'US' : ''}${shortMoney({ lo: rounded(converted.lo, 3), hi: rounded(converted.hi, 3) }, to)}${perText(figure)}`,
      note: `1 ${from} = ${rounded(rate.factor, 4)} ${to}, average of ${rate.period}`,
      source: cite({ name: rate.source, checked: rate.period }),
    },
  ];
};

/** The chosen currency; left to choose ourselves, the euro for dollars and the dollar for all else. */
function readerCurrency({ settings }: FigureQuestion, from: string): string | undefined {
  if (settings.currency === from) return undefined;
  if (isCurrency(settings.currency)) return settings.currency;
  return from === 'USD' ? 'EUR' : 'USD';
}

/** How much one unit of a currency was in another, by the average of the year, which readers can look up; else the month's. */
export function crossRate(
  knowledge: Knowledge,
  from: string,
  to: string,
  date: string,
): { factor: number; period: string; source: string } | undefined {
  for (const period of [date.slice(0, 4), date.slice(0, 7)]) {
    const fromRate = from === 'USD' ? { perUsd: 1, source: '' } : knowledge.rate(from, period);
    const toRate = to === 'USD' ? { perUsd: 1, source: '' } : knowledge.rate(to, period);
    if (!fromRate || !toRate) continue;
    const source = knowledge.source(toRate.source || fromRate.source)?.name ?? (toRate.source || fromRate.source);
    return { factor: toRate.perUsd / fromRate.perUsd, period, source };
  }
  return undefined;
}

/** Whether the article writes the currency with a "$" too, so that the American one must be told apart. */
const isDollar = (currency: string): boolean => currencySign(currency).endsWith('$');

/** "€1 billion ($1.1 billion)", "5.5 km (3.4 miles)": the article did the work, and with the rate of the day. */
export function isConvertedAlready({ annotation, context }: FigureQuestion, value: number, factorOf: (figure: Figure) => number | undefined): boolean {
  const own = figureIn(context, annotation.id);
  return context.figures.some((other) => {
    const factor = other.block === own?.block ? factorOf(other.figure) : undefined;
    const amount = factor === undefined ? undefined : amountOf(other.figure);
    return amount !== undefined && Math.abs(middle(amount) * factor! / value - 1) <= SAME_MONEY_TOLERANCE;
  });
}
