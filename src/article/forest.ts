/**
 * A learned model: boosted trees of three questions each. Written by scripts/train as text, a character for each number: for
 * each of a tree's seven questions the features of all trees, then their thresholds (right is value >= threshold); then the
 * first leaves of all trees, and so on to the eighth. So, and with the trees in order, it takes least once compressed.
 */
export interface Forest {
  nodes: Uint8Array;
  bias: number;
  /** What one step of a leaf counts, in log-odds. */
  unit: number;
  /** When so many trees already find a row this unlikely (log-odds), the rest is not asked: most blocks of a page are plain boilerplate. */
  early?: { trees: number; below: number } | undefined;
}

/** Of a tree: two for each question, then the leaves. */
export const NUMBERS = 22;
export const LEAF_ZERO = 18;

/** Takes what `forestAsModule` of scripts/train wrote. */
export const readForest = (text: string, bias: number, unit: number, early?: Forest['early']): Forest => ({ nodes: numbersOf(text), bias, unit, early });

/**
 * The characters' numbers: small ones are letters from "a" on, of which programs are full, so that they take few bits once the
 * file is compressed; then the rest of ASCII; then letters of Latin 1. One by one: an encoder of the engine's has to be set up
 * in each page, and `Uint8Array.from` calls back for every character.
 */
function numbersOf(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let i = 0; i < numbers.length; i += 1) {
    const code = text.charCodeAt(i);
    numbers[i] = code < 127 ? (code + 91) % 94 : code - 98;
  }
  return numbers;
}

/** Probability (0 to 1) that the model gives for a row of features, whole numbers from 0 to 90. */
export function askForest({ nodes, bias, unit, early }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  const trees = nodes.length / NUMBERS;
  for (let tree = 0; tree < trees; tree += 1) {
    if (tree === early?.trees && bias + sum * unit < early.below) break;
    let at = row[nodes[tree]] >= nodes[trees + tree] ? 2 : 1;
    at = 2 * at + (row[nodes[2 * at * trees + tree]] >= nodes[(2 * at + 1) * trees + tree] ? 2 : 1);
    at = 2 * at + (row[nodes[2 * at * trees + tree]] >= nodes[(2 * at + 1) * trees + tree] ? 2 : 1);
    sum += nodes[(at + 7) * trees + tree] - LEAF_ZERO;
  }
  return 1 / (1 + Math.exp(-bias - sum * unit));
}
