import { amountOf, middle, rangeText, type Amount } from './amount.js';
import { digits, rounded } from './number-text.js';
import { nearestFraction, oneIn, percent } from './ratio.js';
import type { LineWriter } from './question.js';

const TIMES_WORDS: readonly [number, string][] = [
  [0.5, 'half as many'], [1.5, 'one and a half times as many'], [2, 'twice as many'], [3, 'three times as many'], [4, 'four times as many'],
  [5, 'five times as many'], [6, 'six times as many'], [7, 'seven times as many'], [8, 'eight times as many'], [9, 'nine times as many'],
  [10, 'ten times as many'], [20, 'twenty times as many'], [100, 'a hundred times as many'],
];

/** What a multiple, percentage or fraction says in other words: "ten times as many, +900 %". */
export const meaning: LineWriter = ({ figure }) => {
  const amount = amountOf(figure);
  if (!amount) return [];
  const value = middle(amount);
  switch (figure.type) {
    case 'multiple': {
      const words = TIMES_WORDS.find(([times]) => times === value)?.[1] ?? `${rangeText(amount, digits)} times as many`;
      return [{ label: 'meaning', text: `${words}, ${change(amount)}` }];
    }
    case 'fraction':
      return [{ label: 'meaning', text: `${percent(value)}${withOneIn(value)}` }];
    case 'percent': {
      const words = oneIn(value / 100) ?? nearestFraction(value / 100);
      return words && value !== 100 && amount.lo === amount.hi ? [{ label: 'meaning', text: `about ${words}` }] : [];
    }
    case 'percentage-points':
      return [{ label: 'meaning', text: 'the difference between two percentages: from 20 % to 23 % is 3 points, but a rise of 15 %' }];
    case 'basis-points':
      return [{ label: 'meaning', text: `${rangeText({ lo: amount.lo / 100, hi: amount.hi / 100 }, digits)} percentage points (100 basis points are one)` }];
    default:
      return [];
  }
};

function change(amount: Amount): string {
  return rangeText(amount, (times) => `${times >= 1 ? '+' : '−'}${digits(rounded(Math.abs(times - 1) * 100, 3))} %`);
}

function withOneIn(value: number): string {
  const words = oneIn(value);
  return words ? `, or ${words}` : '';
}
