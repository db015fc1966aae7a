/** One line of the table of goals. */
export interface Goal {
  what: string;
  goal: string;
  reached: string;
}

/** A part of the report, and the goals that it answers. */
export interface Report {
  lines: string[];
  goals: Goal[];
}

/** Median and bounds of some rounds. */
export function summary(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted[sorted.length - 1] };
}

/** A number as a table shows it: three digits that count, none of them after a point from a hundred on. */
export function number(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(Math.abs(value) < 1 ? 2 : 3)));
}

/** "12.3 (11–14)": the median and, in brackets, least to most. */
export function spread(values: readonly number[]): string {
  const { median, least, most } = summary(values);
  return `${number(median)} (${number(least)}–${number(most)})`;
}
