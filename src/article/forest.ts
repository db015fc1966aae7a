/** A forest of decision trees in preorder: a branch is [feature, threshold], a leaf [-1, value]; left is value < threshold. */
export interface Forest {
  bias: number;
  nodes: readonly number[];
}

/** The forest with right children resolved, ready to be asked. */
export interface GrownForest {
  bias: number;
  roots: Int32Array;
  feature: Int16Array;
  value: Float64Array;
  right: Int32Array;
}

export function growForest({ bias, nodes }: Forest): GrownForest {
  const count = nodes.length >> 1;
  const feature = new Int16Array(count);
  const value = new Float64Array(count);
  const right = new Int32Array(count);
  const roots: number[] = [];
  /** Branches whose right child is still to come. */
  const open: number[] = [];
  let startsTree = true;
  for (let i = 0; i < count; i += 1) {
    feature[i] = nodes[2 * i] ?? -1;
    value[i] = nodes[2 * i + 1] ?? 0;
    if (startsTree) roots.push(i);
    startsTree = false;
    if ((feature[i] ?? -1) >= 0) {
      open.push(i);
      continue;
    }
    const parent = open.pop();
    if (parent === undefined) startsTree = true;
    else right[parent] = i + 1;
  }
  return { bias, roots: Int32Array.from(roots), feature, value, right };
}

/** Probability (0 to 1) for the row of features that begins at `offset`. */
export function askForest(forest: GrownForest, row: ArrayLike<number>, offset: number): number {
  const { roots, feature, value, right } = forest;
  let sum = forest.bias;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] ?? 0;
    let column = feature[at] ?? -1;
    while (column >= 0) {
      at = (row[offset + column] ?? 0) < (value[at] ?? 0) ? at + 1 : (right[at] ?? 0);
      column = feature[at] ?? -1;
    }
    sum += value[at] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
