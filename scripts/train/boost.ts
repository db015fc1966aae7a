/** Gradient-boosted trees on logistic loss, by histograms; small, deterministic, without dependencies. */
import type { Trees } from './trees.js';

export interface Rows {
  /** Row-major, `columns` per row. */
  values: Float32Array;
  columns: number;
  labels: Float32Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  lambda: number;
  minWeight: number;
  columnShare: number;
  rowShare: number;
  seed: number;
}

const BINS = 64;
const MIN_GAIN = 1e-6;

/** Row indexes to learn from; features are cut into at most 64 bins at quantiles of those rows. */
export function boost(rows: Rows, chosen: Int32Array, options: BoostOptions): Trees {
  const random = createRandom(options.seed);
  const { columns } = rows;
  const edges = Array.from({ length: columns }, (_, column) => binEdges(rows, chosen, column));
  const binned = binRows(rows, chosen, edges);
  const margin = new Float64Array(chosen.length);
  let positive = 0;
  let total = 0;
  chosen.forEach((row) => {
    positive += (rows.weights[row] ?? 0) * (rows.labels[row] ?? 0);
    total += rows.weights[row] ?? 0;
  });
  const bias = Math.log(positive / (total - positive));
  margin.fill(bias);
  const scale = chosen.length / total;
  const gradient = new Float64Array(chosen.length);
  const curvature = new Float64Array(chosen.length);
  const nodes: number[] = [];
  for (let tree = 0; tree < options.trees; tree += 1) {
    for (let i = 0; i < chosen.length; i += 1) {
      const row = chosen[i] ?? 0;
      const p = 1 / (1 + Math.exp(-(margin[i] ?? 0)));
      const weight = (rows.weights[row] ?? 0) * scale;
      gradient[i] = weight * (p - (rows.labels[row] ?? 0));
      curvature[i] = Math.max(1e-9, weight * p * (1 - p));
    }
    const sample = Int32Array.from({ length: chosen.length }, (_, i) => i).filter(() => random() < options.rowShare);
    const usable = Array.from({ length: columns }, (_, column) => column).filter(() => random() < options.columnShare);
    const root = growTree({ binned, gradient, curvature, edges, sample, usable, options, count: chosen.length });
    emit(root, nodes, options.rate);
    for (let i = 0; i < chosen.length; i += 1) margin[i] = (margin[i] ?? 0) + options.rate * leafOf(root, binned, i, chosen.length);
  }
  return { bias: rounded(bias), nodes };
}

interface TreeNode {
  rows: Int32Array;
  gradient: number;
  curvature: number;
  column: number;
  bin: number;
  threshold: number;
  gain: number;
  value: number;
  /** Sums by usable column and bin: gradients, then curvatures. */
  sums: Float64Array;
  left?: TreeNode;
  right?: TreeNode;
}

interface Growth {
  /** Column-major bins of the chosen rows. */
  binned: Uint8Array;
  gradient: Float64Array;
  curvature: Float64Array;
  edges: Float32Array[];
  sample: Int32Array;
  usable: number[];
  options: BoostOptions;
  count: number;
}

/** Best-first: the leaf with the largest gain is split until there are enough. */
function growTree(growth: Growth): TreeNode {
  const root = createNode(growth.sample, growth);
  const leaves = [root];
  while (leaves.length < growth.options.leaves) {
    let best: TreeNode | undefined;
    for (const leaf of leaves) if (leaf.gain > MIN_GAIN && (!best || leaf.gain > best.gain)) best = leaf;
    if (!best) break;
    split(best, growth);
    leaves.splice(leaves.indexOf(best), 1);
    if (best.left && best.right) leaves.push(best.left, best.right);
  }
  return root;
}

function createNode(rows: Int32Array, growth: Growth, sums = sumUp(rows, growth)): TreeNode {
  let gradient = 0;
  let curvature = 0;
  for (const i of rows) {
    gradient += growth.gradient[i] ?? 0;
    curvature += growth.curvature[i] ?? 0;
  }
  const node: TreeNode = { rows, gradient, curvature, column: -1, bin: 0, threshold: 0, gain: 0, value: -gradient / (curvature + growth.options.lambda), sums };
  findSplit(node, growth);
  return node;
}

function sumUp(rows: Int32Array, { usable, binned, count, gradient, curvature }: Growth): Float64Array {
  const sums = new Float64Array(usable.length * BINS * 2);
  usable.forEach((column, slot) => {
    const base = column * count;
    const into = slot * BINS * 2;
    for (let k = 0; k < rows.length; k += 1) {
      const i = rows[k] as number;
      const at = into + (binned[base + i] as number);
      sums[at] = (sums[at] as number) + (gradient[i] as number);
      sums[at + BINS] = (sums[at + BINS] as number) + (curvature[i] as number);
    }
  });
  return sums;
}

function findSplit(node: TreeNode, growth: Growth): void {
  const { lambda, minWeight } = growth.options;
  const own = node.gradient ** 2 / (node.curvature + lambda);
  growth.usable.forEach((column, slot) => {
    const edges = growth.edges[column] ?? new Float32Array();
    const base = slot * BINS * 2;
    let leftGradient = 0;
    let leftCurvature = 0;
    for (let bin = 0; bin < edges.length; bin += 1) {
      leftGradient += node.sums[base + bin] ?? 0;
      leftCurvature += node.sums[base + BINS + bin] ?? 0;
      const rightCurvature = node.curvature - leftCurvature;
      if (leftCurvature < minWeight || rightCurvature < minWeight) continue;
      const gain = leftGradient ** 2 / (leftCurvature + lambda) + (node.gradient - leftGradient) ** 2 / (rightCurvature + lambda) - own;
      if (gain > node.gain) Object.assign(node, { gain, column, bin, threshold: edges[bin] ?? 0 });
    }
  });
}

/** Sums only the smaller child; the larger one's are what is left of the parent's. */
function split(node: TreeNode, growth: Growth): void {
  const base = node.column * growth.count;
  const left = node.rows.filter((i) => (growth.binned[base + i] ?? 0) <= node.bin);
  const right = node.rows.filter((i) => (growth.binned[base + i] ?? 0) > node.bin);
  const fewer = sumUp(left.length < right.length ? left : right, growth);
  const rest = node.sums.map((sum, i) => sum - (fewer[i] ?? 0));
  node.left = createNode(left, growth, left.length < right.length ? fewer : rest);
  node.right = createNode(right, growth, left.length < right.length ? rest : fewer);
  node.sums = new Float64Array();
}

function leafOf(root: TreeNode, binned: Uint8Array, i: number, count: number): number {
  let node = root;
  while (node.left && node.right) node = (binned[node.column * count + i] ?? 0) <= node.bin ? node.left : node.right;
  return node.value;
}

function emit(node: TreeNode, nodes: number[], rate: number): void {
  if (node.left && node.right) {
    nodes.push(node.column, rounded(node.threshold));
    emit(node.left, nodes, rate);
    emit(node.right, nodes, rate);
  } else nodes.push(-1, rounded(node.value * rate));
}

/** Four significant digits: enough for thresholds between bins, and a third of the size. */
const rounded = (value: number): number => Number(value.toPrecision(4));

/** Upper edges (exclusive) of all bins but the last: midpoints between neighbouring values at quantiles. */
function binEdges(rows: Rows, chosen: Int32Array, column: number): Float32Array {
  const values = Float32Array.from(chosen, (row) => rows.values[row * rows.columns + column] ?? 0).sort();
  const edges: number[] = [];
  const distinct = new Float32Array([...new Set(values)]);
  if (distinct.length <= BINS) {
    for (let i = 1; i < distinct.length; i += 1) edges.push(between(distinct[i - 1] ?? 0, distinct[i] ?? 0));
  } else {
    for (let bin = 1; bin < BINS; bin += 1) {
      const at = Math.floor((bin * values.length) / BINS);
      const value = values[at] ?? 0;
      let before = at;
      while (before > 0 && values[before] === value) before -= 1;
      const edge = between(values[before] ?? value, value);
      if (edges.length === 0 || edge > (edges[edges.length - 1] ?? 0)) edges.push(edge);
    }
  }
  return Float32Array.from(new Set(edges));
}
const between = (low: number, high: number): number => rounded((low + high) / 2);

function binRows(rows: Rows, chosen: Int32Array, edges: Float32Array[]): Uint8Array {
  const binned = new Uint8Array(chosen.length * rows.columns);
  edges.forEach((cuts, column) => {
    for (let i = 0; i < chosen.length; i += 1) {
      const value = rows.values[(chosen[i] ?? 0) * rows.columns + column] ?? 0;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value < (cuts[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      binned[column * chosen.length + i] = low;
    }
  });
  return binned;
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
