/** A learned model as code: the log-odds for the row of features. Written by scripts/train as nested choices, because
 * a page asks it once, uncompiled, and there a loop over tables takes ten times as long. */
export type Forest = (row: ArrayLike<number>) => number;

/** Probability (0 to 1) that the model gives for a row of features. */
export const askForest = (forest: Forest, row: ArrayLike<number>): number => 1 / (1 + Math.exp(-forest(row)));
