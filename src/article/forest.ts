/**
 * A learned model: boosted trees of three questions each. Written by scripts/train as text, a character for
 * each number: seven questions (feature, threshold; right is value >= threshold) and eight leaves a tree.
 */
export interface Forest {
  /** Codes of the text's characters. */
  nodes: Uint8Array;
  bias: number;
  /** What one step of a leaf counts, in log-odds. */
  unit: number;
  /** When so many trees already find a row this unlikely (log-odds), the rest is not asked: most blocks of a page are plain boilerplate. */
  early?: { trees: number; below: number } | undefined;
}

export const TREE = 22;
const QUESTIONS = 14;
export const LEAF_ZERO = 45;
/** The character that stands for 0; all from here to 90 are printable ASCII, and none is a quotation mark. */
export const FIRST_CODE = 35;
const LEAF_CODE = FIRST_CODE + LEAF_ZERO;

/** Takes what `forestAsModule` of scripts/train wrote. The numbers stay characters' codes: to turn each into its number costs more than many a page's questions. */
export const readForest = (text: string, bias: number, unit: number, early?: Forest['early']): Forest => ({ nodes: codesOf(text), bias, unit, early });

/** One by one: an encoder of the engine's has to be set up in each page, and `Uint8Array.from` calls back for every character. */
function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let i = 0; i < codes.length; i += 1) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Probability (0 to 1) that the model gives for a row of features, whole numbers from 0 to 90. */
export function askForest({ nodes, bias, unit, early }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  const stop = early ? early.trees * TREE : -1;
  for (let tree = 0; tree < nodes.length; tree += TREE) {
    if (tree === stop && early && bias + sum * unit < early.below) break;
    let at = row[nodes[tree] - FIRST_CODE] >= nodes[tree + 1] - FIRST_CODE ? 2 : 1;
    at = 2 * at + (row[nodes[tree + 2 * at] - FIRST_CODE] >= nodes[tree + 2 * at + 1] - FIRST_CODE ? 2 : 1);
    at = 2 * at + (row[nodes[tree + 2 * at] - FIRST_CODE] >= nodes[tree + 2 * at + 1] - FIRST_CODE ? 2 : 1);
    sum += nodes[tree + QUESTIONS + at - 7] - LEAF_CODE;
  }
  return 1 / (1 + Math.exp(-bias - sum * unit));
}
