/** Kinds of figures, as in the command line's contract. */
export type FigureType =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'basis-points'
  | 'fraction'
  | 'multiple'
  | 'ordinal'
  | 'age'
  | 'duration'
  | 'date'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power';

/**
 * A quantity or date as the text states it. Ranges carry `lo` and `hi` instead of `value`. A bound ("more than 40",
 * "up to 5%") carries its `value` and the same number as `lo` or `hi`; its other end is open.
 */
export interface Figure {
  type: FigureType;
  value?: number;
  lo?: number;
  hi?: number;
  /** Singular, British spelling: "metre", "square kilometre", "year". */
  unit?: string;
  /** ISO 4217. */
  currency?: string;
  /** The hedge as written: "nearly", "more than". */
  approx?: string;
  /** What is counted: "Ukrainian civilians". */
  of?: string;
  /** The state of what is counted, where the text says it: "killed", "displaced". */
  state?: string;
  /** Which way, where the figure says by how much something changed or differs: "rose 25%", "2 degrees below". */
  change?: 'up' | 'down';
  /** Day 2025-06-04, month 2025-06, week 2025-W22, year 2025, or half-open interval a/b; open to one side a/ or /b ("after 2016", "before 2016"). */
  date?: string;
  /** What the figure is per: "day", "person", "barrel". */
  per?: string;
  /** Id of the country or government that its sentence names nearest, inside or before the figure, else behind it: whose money or people it is; NEAR_NOWHERE where the sentence speaks of many. */
  near?: string;
  /** Of an ordinal or duration: the day on which what it counts began. */
  since?: string;
}

/** In `near`: the figure is the world's, no single country's. */
export const NEAR_NOWHERE = 'world';
