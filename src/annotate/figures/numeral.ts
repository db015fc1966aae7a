

/** A number as read, before it is known what it counts. */
export interface Numeral {
  from: number;
  next: number;
  lo: number;
  /** Equal to `lo` unless the words are vague ("dozens"). */
  hi: number;
  /** "two thirds", "one in five". */
  isFraction: boolean;
  /** In words only: "seven". */
  isSpelled: boolean;
  /** The scale word's power ("billion"), else 1: in "$3-4 billion" both ends share it. */
  scale: number;
  /** "one in five" needs no noun before it is a share. */
  isRatio: boolean;
  /** A scale that only currencies and plural nouns bear out: "5m". */
  isShort: boolean;
  /** What is written right behind and hedges it: "+", "ish". */
  sign?: string;
}

export function numeral(from: number, next: number, value: number, isSpelled = false, scale = 1): Numeral {
  return { from, next, lo: value, hi: value, isFraction: false, isSpelled, scale, isRatio: false, isShort: false };
}

export function fraction(from: number, next: number, value: number, isSpelled: boolean): Numeral {
  return { from, next, lo: value, hi: value, isFraction: true, isSpelled, scale: 1, isRatio: false, isShort: false };
}

/** 2.3 × 1e9 without the dust of binary fractions. */
export const tidy = (value: number): number => (!Number.isInteger(value) && Math.abs(value) < 1e15 ? Number(value.toPrecision(14)) : value);
