/** Gradient-boosted trees on logistic loss, three questions deep, over features from 0 to 90; deterministic, without dependencies. */
import { LEAF_ZERO, NUMBERS } from '../../src/article/forest.js';
import type { Forest } from '../../src/article/forest.js';
import { MAX_FEATURE } from '../../src/article/quantise.js';

export interface Rows {
  /** Row-major, `columns` per row. */
  values: Uint8Array;
  columns: number;
  labels: Float32Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  rate: number;
  lambda: number;
  /** Least sum of curvature in a leaf, in rows of average weight. */
  minWeight: number;
  columnShare: number;
  rowShare: number;
  seed: number;
  /** What one step of a leaf counts, in log-odds. Leaves are rounded while the trees grow, so that each tree mends what rounding did to those before. */
  unit: number;
  early?: Forest['early'];
  /** Thresholds above this number are its multiples only. */
  grain?: number;
}

const VALUES = MAX_FEATURE + 1;
const DEPTH = 3;
const MIN_GAIN = 1e-6;

interface Growth {
  /** Column-major values of the chosen rows. */
  columns: Uint8Array;
  count: number;
  gradient: Float64Array;
  curvature: Float64Array;
  usable: number[];
  options: BoostOptions;
}

/** A question (rows with value >= threshold go right), or a leaf. */
interface TreeNode {
  rows: Int32Array;
  column: number;
  threshold: number;
  value: number;
  left?: TreeNode;
  right?: TreeNode;
}

/** Learns from the rows with the given indexes. */
export function boost(rows: Rows, chosen: Int32Array, options: BoostOptions): Forest {
  const random = createRandom(options.seed);
  const count = chosen.length;
  const columns = transposed(rows, chosen);
  let positive = 0;
  let total = 0;
  for (const row of chosen) {
    positive += rows.weights[row] * rows.labels[row];
    total += rows.weights[row];
  }
  const bias = Math.log(positive / (total - positive));
  const margin = new Float64Array(count).fill(bias);
  const scale = count / total;
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const trees: TreeNode[] = [];
  for (let tree = 0; tree < options.trees; tree += 1) {
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-margin[i]));
      const weight = rows.weights[chosen[i]] * scale;
      gradient[i] = weight * (p - rows.labels[chosen[i]]);
      curvature[i] = Math.max(1e-9, weight * p * (1 - p));
    }
    const sample = Int32Array.from({ length: count }, (_, i) => i).filter(() => random() < options.rowShare);
    const usable = Array.from({ length: rows.columns }, (_, column) => column).filter(() => random() < options.columnShare);
    const root = grow({ columns, count, gradient, curvature, usable, options }, sample, 0);
    trees.push(root);
    for (let i = 0; i < count; i += 1) margin[i] += leafOf(root, columns, count, i);
  }
  return written(trees, bias, options);
}

/** `sums` of the node's rows, if its parent knows them already. */
function grow(growth: Growth, rows: Int32Array, depth: number, sums?: Float64Array): TreeNode {
  const { gradient, curvature, options, columns, count } = growth;
  let [g, h] = [0, 0];
  for (const i of rows) {
    g += gradient[i];
    h += curvature[i];
  }
  const node: TreeNode = { rows, column: -1, threshold: 0, value: stepsOf((-g / (h + options.lambda)) * options.rate, options.unit) * options.unit };
  if (depth === DEPTH) return node;
  const own = sums ?? sumsOf(growth, rows);
  findSplit(growth, node, own, g, h);
  if (node.column < 0) return node;
  const base = node.column * count;
  const left = rows.filter((i) => columns[base + i] < node.threshold);
  const right = rows.filter((i) => columns[base + i] >= node.threshold);
  // Only the smaller half is counted; the other's sums are what is left.
  const isLast = depth + 1 === DEPTH;
  const less = isLast ? undefined : sumsOf(growth, left.length < right.length ? left : right);
  const rest = less && own.map((sum, i) => sum - less[i]);
  node.left = grow(growth, left, depth + 1, left.length < right.length ? less : rest);
  node.right = grow(growth, right, depth + 1, left.length < right.length ? rest : less);
  return node;
}

/** Gradient and curvature of the rows, in turn, for each value of each usable column. */
function sumsOf({ columns, count, gradient, curvature, usable }: Growth, rows: Int32Array): Float64Array {
  const sums = new Float64Array(usable.length * VALUES * 2);
  usable.forEach((column, at) => {
    const base = column * count;
    for (const i of rows) {
      const place = (at * VALUES + columns[base + i]) * 2;
      sums[place] += gradient[i];
      sums[place + 1] += curvature[i];
    }
  });
  return sums;
}

function findSplit({ usable, options: { lambda, minWeight, grain = 1 } }: Growth, node: TreeNode, sums: Float64Array, g: number, h: number): void {
  const own = g ** 2 / (h + lambda);
  let best = MIN_GAIN;
  usable.forEach((column, at) => {
    let [leftG, leftH] = [0, 0];
    for (let threshold = 1; threshold < VALUES; threshold += 1) {
      const place = (at * VALUES + threshold - 1) * 2;
      leftG += sums[place];
      leftH += sums[place + 1];
      if ((threshold > grain && threshold % grain !== 0) || leftH < minWeight || h - leftH < minWeight) continue;
      const gain = leftG ** 2 / (leftH + lambda) + (g - leftG) ** 2 / (h - leftH + lambda) - own;
      if (gain <= best) continue;
      best = gain;
      Object.assign(node, { column, threshold });
    }
  });
}

function leafOf(root: TreeNode, columns: Uint8Array, count: number, i: number): number {
  let node = root;
  while (node.left && node.right) node = columns[node.column * count + i] >= node.threshold ? node.right : node.left;
  return node.value;
}

function transposed({ values, columns }: Rows, chosen: Int32Array): Uint8Array {
  const turned = new Uint8Array(chosen.length * columns);
  for (let i = 0; i < chosen.length; i += 1) {
    for (let column = 0; column < columns; column += 1) turned[column * chosen.length + i] = values[chosen[i] * columns + column];
  }
  return turned;
}

/** A leaf in whole steps, few enough for letters. */
const stepsOf = (value: number, unit: number): number => Math.max(-LEAF_ZERO, Math.min(LEAF_ZERO, Math.round(value / unit)));

/** The trees as the numbers that src/article asks: shallow trees filled up, in order but for those that are asked first. */
function written(trees: readonly TreeNode[], bias: number, { unit, early }: BoostOptions): Forest {
  const first = early?.trees ?? 0;
  const rows = trees.map((root) => numbersOf(root, unit));
  const ordered = [...rows.slice(0, first).sort(byNumbers), ...rows.slice(first).sort(byNumbers)];
  const nodes = Uint8Array.from({ length: trees.length * NUMBERS }, (_, i) => ordered[i % trees.length]?.[Math.floor(i / trees.length)] ?? 0);
  return { nodes, bias: Number(bias.toPrecision(4)), unit, ...(early ? { early } : {}) };
}

function numbersOf(root: TreeNode, unit: number): Uint8Array {
  const numbers = new Uint8Array(NUMBERS);
  const fill = (node: TreeNode, at: number): void => {
    if (at >= 7) {
      numbers[at + 7] = Math.round(node.value / unit) + LEAF_ZERO;
      return;
    }
    const isLeaf = !node.left || !node.right;
    numbers.set(isLeaf ? [0, 0] : [node.column, node.threshold], 2 * at);
    fill(node.left ?? node, 2 * at + 1);
    fill(node.right ?? node, 2 * at + 2);
  };
  fill(root, 0);
  return numbers;
}

function byNumbers(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Mulberry32, so that a training run can be repeated. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
