/** A learned forest as numbers, for training; src/article keeps it as code. */

/** In preorder: a branch is [feature, threshold], a leaf [-1, value]; left is value < threshold. */
export interface Trees {
  bias: number;
  nodes: readonly number[];
}

/** The forest with right children resolved, ready to be asked. */
interface GrownTrees {
  bias: number;
  roots: number[];
  nodes: readonly number[];
  right: Int32Array;
}

export function growTrees({ bias, nodes }: Trees): GrownTrees {
  const count = nodes.length >> 1;
  const right = new Int32Array(count);
  const roots: number[] = [];
  /** Branches whose right child is still to come. */
  const open: number[] = [];
  let startsTree = true;
  for (let i = 0; i < count; i += 1) {
    if (startsTree) roots.push(i);
    startsTree = false;
    if (nodes[2 * i] >= 0) {
      open.push(i);
      continue;
    }
    const parent = open.pop();
    if (parent === undefined) startsTree = true;
    else right[parent] = i + 1;
  }
  return { bias, roots, nodes, right };
}

/** When the first trees already find a row this unlikely (log-odds), the rest is not asked: most blocks of a page are plain boilerplate. */
export interface Shortcut {
  trees: number;
  below: number;
}

/** Probability (0 to 1) for the row of features that begins at `offset`. */
export function askTrees({ bias, roots, nodes, right }: GrownTrees, row: ArrayLike<number>, offset: number, shortcut?: Shortcut): number {
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree += 1) {
    if (tree === shortcut?.trees && sum < shortcut.below) break;
    let at = roots[tree];
    while (nodes[2 * at] >= 0) at = row[offset + nodes[2 * at]] < nodes[2 * at + 1] ? at + 1 : right[at];
    sum += nodes[2 * at + 1];
  }
  return 1 / (1 + Math.exp(-sum));
}

const TREES_IN_FUNCTION = 12;

/** The forest as the text of a TypeScript module that exports it as a function named `constant`. */
export function treesAsCode(constant: string, { bias, nodes }: Trees, shortcut?: Shortcut): string {
  let at = 0;
  const tree = (): string => {
    const [feature, value] = [nodes[at], nodes[at + 1]];
    at += 2;
    if (feature < 0) return short(value);
    const left = tree();
    const right = tree();
    return `(r[${String(feature)}] < ${short(value)} ? ${left} : ${right})`;
  };
  const groups: string[][] = [];
  while (at < nodes.length) {
    if ((groups[groups.length - 1]?.length ?? TREES_IN_FUNCTION) === TREES_IN_FUNCTION) groups.push([]);
    groups[groups.length - 1].push(tree());
  }
  const calls = groups.map((_, i) => `sum${String(i)}(r)`);
  const head = shortcut ? shortcut.trees / TREES_IN_FUNCTION : calls.length;
  const functions = groups.map((trees, i) => `function sum${String(i)}(r: Row): number {\n  return ${trees.join('\n    + ')};\n}\n`);
  return `// Learned by scripts/train/articles.ts, not to be edited.\nimport type { Forest } from './forest.js';\n\ntype Row = ArrayLike<number>;\n\n${functions.join('\n')}
export const ${constant}: Forest = (r) => {\n  const early = ${[short(bias), ...calls.slice(0, head)].join(' + ')};\n  return ${shortcut ? `early < ${short(shortcut.below)} ? early : ` : ''}${['early', ...calls.slice(head)].join(' + ')};\n};\n`;
}

/** Three digits after the point are enough for a sum of a hundred leaves; thresholds come rounded to four digits. */
const short = (value: number): string => String(Number(value.toPrecision(4)));
