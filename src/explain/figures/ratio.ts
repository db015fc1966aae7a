import { rounded, shortNumber } from './number-text.js';

// Familiar fractions; those that readers picture at once (Barrio 2016: the best multiplier is 1, then 1/2).
const FRACTIONS: readonly [number, string][] = [
  [1 / 10, 'a tenth'], [1 / 5, 'a fifth'], [1 / 4, 'a quarter'], [1 / 3, 'a third'], [2 / 5, 'two fifths'], [1 / 2, 'half'],
  [3 / 5, 'three fifths'], [2 / 3, 'two thirds'], [3 / 4, 'three quarters'], [4 / 5, 'four fifths'], [9 / 10, 'nine tenths'],
];
// A simple fraction may stand for a ratio within 4 % of it: closer than most hedged figures are themselves.
const FRACTION_TOLERANCE = 0.04;
const EQUAL_TOLERANCE = 0.06;

/**
 * A ratio as words to stand before "of …" or "…": "two thirds of", "about as much as", "3.2 times", "7 % of".
 * Ratios below a thousandth say nothing a reader can picture: undefined.
 */
export function ratioWords(ratio: number): string | undefined {
  if (!(ratio >= 0.001) || !Number.isFinite(ratio)) return undefined;
  if (Math.abs(ratio - 1) <= EQUAL_TOLERANCE) return 'as much as';
  if (ratio < 1) {
    const near = nearestFraction(ratio);
    return near ? `${near} of` : `${percent(ratio)} of`;
  }
  if (Math.abs(ratio - 1.5) <= 0.05) return 'one and a half times';
  if (Math.abs(ratio - 2) <= 0.06) return 'twice';
  return `${shortNumber(rounded(ratio, 2))} times`;
}

/** The familiar fraction nearest to a ratio, if one is near enough. */
export function nearestFraction(ratio: number, tolerance = FRACTION_TOLERANCE): string | undefined {
  let best: [number, string] | undefined;
  for (const [value, words] of FRACTIONS) {
    const distance = Math.abs(ratio - value) / value;
    if (distance <= Math.min(tolerance, FRACTION_TOLERANCE) && (!best || distance < best[0])) best = [distance, words];
  }
  return best?.[1];
}

/** A share as a percentage of two digits: "53 %", "7 %", "0.4 %". */
export function percent(ratio: number): string {
  return `${shortNumber(rounded(ratio * 100, 2))} %`;
}

/** A small share as so many in a round number: "3 in every 10,000"; undefined above one in ten. */
export function inEvery(ratio: number): string | undefined {
  if (!(ratio > 0) || ratio > 0.1) return undefined;
  for (const base of [100, 1000, 10_000, 100_000]) {
    const count = ratio * base;
    if (count >= 1) return `${shortNumber(rounded(count, 1 + Number(count >= 10)))} in every ${shortNumber(base)}`;
  }
  return undefined;
}

// "1 in 5" is read more easily than 20 % (Riederer 2018); only where the share is that nearly.
const ONE_IN: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 50, 100];

/** "1 in 5" for 0.2, where the share is within 5 % of such a ratio. */
export function oneIn(ratio: number): string | undefined {
  const count = ONE_IN.find((base) => Math.abs(ratio * base - 1) <= 0.05);
  return count === undefined ? undefined : `1 in ${count}`;
}
