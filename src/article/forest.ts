/**
 * A learned model: boosted trees of three questions each. Written by scripts/train as text, a character for
 * each number: seven questions (feature, threshold; right is value >= threshold) and eight leaves a tree.
 */
export interface Forest {
  nodes: Uint8Array;
  bias: number;
  /** What one step of a leaf counts, in log-odds. */
  unit: number;
  /** When so many trees already find a row this unlikely (log-odds), the rest is not asked: most blocks of a page are plain boilerplate. */
  early?: { trees: number; below: number };
}

export const TREE = 22;
const QUESTIONS = 14;
export const LEAF_ZERO = 45;
const FIRST_CODE = 35;
const BACKSLASH = 92;

/** Reads what `forestAsText` of scripts/train wrote. */
export function readForest(text: string, bias: number, unit: number, early?: Forest['early']): Forest {
  const nodes = new Uint8Array(text.length);
  for (let i = 0; i < nodes.length; i += 1) {
    const code = text.charCodeAt(i);
    nodes[i] = code > BACKSLASH ? code - FIRST_CODE - 1 : code - FIRST_CODE;
  }
  return { nodes, bias, unit, ...(early ? { early } : {}) };
}

/** The character of a number from 0 to 90: printable, and neither a quotation mark nor a backslash. */
export const characterOf = (n: number): string => String.fromCharCode(n + FIRST_CODE >= BACKSLASH ? n + FIRST_CODE + 1 : n + FIRST_CODE);

/** Probability (0 to 1) that the model gives for a row of features, whole numbers from 0 to 90. */
export function askForest({ nodes, bias, unit, early }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  const stop = early ? early.trees * TREE : -1;
  for (let tree = 0; tree < nodes.length; tree += TREE) {
    if (tree === stop && early && bias + sum * unit < early.below) break;
    let at = row[nodes[tree]] >= nodes[tree + 1] ? 2 : 1;
    at = 2 * at + (row[nodes[tree + 2 * at]] >= nodes[tree + 2 * at + 1] ? 2 : 1);
    at = 2 * at + (row[nodes[tree + 2 * at]] >= nodes[tree + 2 * at + 1] ? 2 : 1);
    sum += nodes[tree + QUESTIONS + at - 7] - LEAF_ZERO;
  }
  return 1 / (1 + Math.exp(-bias - sum * unit));
}
