import type { CardLine } from '../../model/card.js';
import type { Figure } from '../../model/figure.js';
import { amountOf, middle, rangeText, type Amount } from './amount.js';
import { derivedHedge } from './hedges.js';
import { digits, rounded } from './number-text.js';
import { nearestFraction, oneIn, percent } from './ratio.js';
import type { FigureQuestion, LineWriter } from './question.js';
import { says } from './said.js';

const NUMBERS = 'three four five six seven eight nine ten'.split(' ');
const TIMES = new Map([[0.5, 'half'], [1.5, 'one and a half times'], [2, 'twice']]);

/** What a multiple, percentage or fraction says in other words: "ten times as many, +900 %". */
export const meaning: LineWriter = (question) => {
  const { figure } = question;
  const amount = amountOf(figure);
  if (!amount) return [];
  const value = middle(amount);
  const own = ownHedge(figure);
  switch (figure.type) {
    case 'multiple':
      return inTimes(question, amount, own);
    case 'fraction':
      if (figure.change) return [{ label: 'meaning', text: `${own}${percent(value)} ${figure.change === 'up' ? 'more' : 'less'}` }];
      return [{ label: 'meaning', text: `${own}${percent(value)}${withOneIn(value)}` }];
    case 'percent': {
      if (figure.change) return changed(figure.change, amount, figure.approx);
      // Of votes and the like what is told is by how little: 50.9 % is no half.
      if (RATE.test(figure.of ?? '')) return [];
      if (Math.abs(value - 50) < 3 && !Number.isInteger(value)) return [];
      // People and things come in whole ones: "1 in 4"; turnout and output do not.
      const words = (isCountable(question) ? oneIn(value / 100) : undefined) ?? pointwiseFraction(value);
      return words && value !== 100 && amount.lo === amount.hi ? [{ label: 'meaning', text: (figure.approx === undefined && (value % 10 === 0 || value % 25 === 0) ? '' : 'about ') + words }] : [];
    }
    case 'percentage-points':
      return [{ label: 'meaning', text: pointsText(value) }];
    case 'basis-points':
      return [{ label: 'meaning', text: `${rangeText({ lo: amount.lo / 100, hi: amount.hi / 100 }, digits)} percentage points (100 basis points are one)` }];
    default:
      return [];
  }
};

/** "ten times as many, +900 %"; "trades at 11 times forward earnings" is no eleven times as much. */
function inTimes(question: FigureQuestion, amount: Amount, own: string): CardLine[] {
  if (/(?:earnings|multiple|ebitda)$/i.test(question.figure.of ?? '')) return [];
  const value = amount.lo === amount.hi ? amount.lo : NaN;
  const difference = change(amount);
  // "four times" needs to be told only how many percent that are.
  if (value > 1 && /\b(?:times|twice)\b/i.test(question.annotation.exact)) return [{ label: 'meaning', text: `${own}${difference} more` }];
  const words = TIMES.get(value) ?? `${NUMBERS[value - 3] ?? rangeText(amount, digits)} times`;
  const said = `${own}${words} as ${isCountable(question) ? 'many' : 'much'}`;
  return [{ label: 'meaning', text: own === '' ? `${said}, ${value < 1 ? '−' : '+'}${difference}` : `${said}, or ${own}${difference} ${value < 1 ? 'less' : 'more'}` }];
}

/** The text's own hedge, before the same number in other words: "nearly ", "up to ". */
const ownHedge = ({ approx }: Figure): string => approx === undefined ? '' : approx === '+' ? 'at least ' : approx === 'ish' ? 'about ' : `${approx.replace(/^as (?:many|much|few|little) as$/, 'up to').replace(/^an? /, '')} `;

const change = (amount: Amount): string => rangeText(amount, (times) => `${digits(rounded(Math.abs(times - 1) * 100, 3))} %`);

function withOneIn(value: number): string {
  const words = oneIn(value);
  return words ? `, or ${words}` : '';
}

/** "rose 25 %": a quarter more; "fell 90 %": a tenth of what it was. Smaller changes are plain enough. */
function changed(way: 'up' | 'down', amount: Amount, hedge: string | undefined): CardLine[] {
  const share = middle(amount) / 100;
  if (amount.lo !== amount.hi) return [];
  const about = derivedHedge(hedge);
  if (way === 'up') {
    if (share >= 0.6) return [{ label: 'meaning', text: `${about} ${digits(rounded(1 + share, 2))} times as much` }];
    const part = nearestFraction(share);
    return part ? [{ label: 'meaning', text: `${about} ${part === 'half' ? 'half as much again' : `${part} more`}` }] : [];
  }
  if (share >= 1) return [];
  // The rest is smaller where the fall is larger, so a hedge would turn round: none is carried.
  const rest = share > 0.5 ? (nearestFraction(1 - share) ?? percent(1 - share)) : undefined;
  const part = nearestFraction(share);
  if (rest !== undefined) return [{ label: 'meaning', text: `about ${rest} of what it was` }];
  return part ? [{ label: 'meaning', text: `${about} ${part} less` }] : [];
}

/** Of no whole is a rate a part. */
const RATE = /(?:^|\s)(?:rate|inflation|growth|yield|interest|margin)$/i;

// From here on a difference of points is shown: a share that most readers can picture.
const EXAMPLE = 20;

/** Rises and cuts are told alike: it is two percentages that are compared. */
function pointsText(points: number): string {
  const share = rounded((points / EXAMPLE) * 100, 2);
  return `the difference between two percentages: ${digits(EXAMPLE + points)} % is ${digits(points)} point${points === 1 ? '' : 's'} above ${EXAMPLE} %, which is ${digits(share)} % more`;
}

/** A share of 72 % that somebody has measured is no three quarters. */
const MOST_POINTS_OFF = 2;
const pointwiseFraction = (value: number): string | undefined => nearestFraction(value / 100, MOST_POINTS_OFF / value);

/** Whether the figure counts what comes in whole ones: a plural that is no sum or level, which is much and not many. */
export const isCountable = ({ figure: { of = '' }, knowledge }: Pick<FigureQuestion, 'figure' | 'knowledge'>): boolean =>
  /(?:[^s]s|people|men|women|children|police|troops)$/i.test(of) && !says(knowledge, 'levels', of.slice(of.lastIndexOf(' ') + 1));
