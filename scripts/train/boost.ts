/** Gradient-boosted trees on logistic loss, three questions deep, over features from 0 to 90; deterministic, without dependencies. */
import { FIRST_CODE, LEAF_ZERO, TREE } from '../../src/article/forest.js';
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
  early?: Forest['early'];
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
  return written(trees, bias, options.early);
}

function grow(growth: Growth, rows: Int32Array, depth: number): TreeNode {
  const { gradient, curvature, options, columns, count } = growth;
  let [g, h] = [0, 0];
  for (const i of rows) {
    g += gradient[i];
    h += curvature[i];
  }
  const node: TreeNode = { rows, column: -1, threshold: 0, value: (-g / (h + options.lambda)) * options.rate };
  if (depth === DEPTH) return node;
  findSplit(growth, node, g, h);
  if (node.column < 0) return node;
  const base = node.column * count;
  node.left = grow(growth, rows.filter((i) => columns[base + i] < node.threshold), depth + 1);
  node.right = grow(growth, rows.filter((i) => columns[base + i] >= node.threshold), depth + 1);
  return node;
}

function findSplit({ columns, count, gradient, curvature, usable, options: { lambda, minWeight } }: Growth, node: TreeNode, g: number, h: number): void {
  const gradients = new Float64Array(VALUES);
  const curvatures = new Float64Array(VALUES);
  const own = g ** 2 / (h + lambda);
  let best = MIN_GAIN;
  for (const column of usable) {
    gradients.fill(0);
    curvatures.fill(0);
    const base = column * count;
    for (const i of node.rows) {
      const value = columns[base + i];
      gradients[value] += gradient[i];
      curvatures[value] += curvature[i];
    }
    let [leftG, leftH] = [0, 0];
    for (let threshold = 1; threshold < VALUES; threshold += 1) {
      leftG += gradients[threshold - 1];
      leftH += curvatures[threshold - 1];
      if (leftH < minWeight || h - leftH < minWeight) continue;
      const gain = leftG ** 2 / (leftH + lambda) + (g - leftG) ** 2 / (h - leftH + lambda) - own;
      if (gain <= best) continue;
      best = gain;
      Object.assign(node, { column, threshold });
    }
  }
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

/** The trees as the numbers that src/article asks: leaves rounded to one of 91 steps, shallow trees filled up. */
function written(trees: readonly TreeNode[], bias: number, early: Forest['early']): Forest {
  const nodes = new Uint8Array(trees.length * TREE);
  const leavesOf = (node: TreeNode): number[] => (node.left && node.right ? [...leavesOf(node.left), ...leavesOf(node.right)] : [Math.abs(node.value)]);
  const unit = Number((Math.max(...trees.flatMap(leavesOf)) / LEAF_ZERO).toPrecision(4));
  trees.forEach((root, tree) => {
    const fill = (node: TreeNode, at: number): void => {
      const place = tree * TREE;
      if (at >= 7) {
        nodes[place + 14 + at - 7] = Math.round(node.value / unit) + LEAF_ZERO;
        return;
      }
      const isLeaf = !node.left || !node.right;
      nodes.set(isLeaf ? [0, 0] : [node.column, node.threshold], place + 2 * at);
      fill(node.left ?? node, 2 * at + 1);
      fill(node.right ?? node, 2 * at + 2);
    };
    fill(root, 0);
  });
  return { nodes: nodes.map((n) => n + FIRST_CODE), bias: Number(bias.toPrecision(4)), unit, ...(early ? { early } : {}) };
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
