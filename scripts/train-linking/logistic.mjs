// Logistic regression by Newton's method, drawn towards given weights; rows are {features, right, weight, doc}.

const ROUNDS = 12;

export function fit(rows, prior, ridge) {
  const size = prior.length;
  let weights = [...prior];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((value, at) => ridge * (value - prior[at]));
    const hessian = Array.from({ length: size }, (_, at) => Array.from({ length: size }, (_unused, other) => (at === other ? ridge : 0)));
    for (const { features, right, weight } of rows) {
      const confidence = confidenceOf(features, weights);
      const error = (confidence - (right ? 1 : 0)) * weight;
      const curve = Math.max(confidence * (1 - confidence), 1e-6) * weight;
      for (let at = 0; at < size; at += 1) {
        const value = features[at];
        if (value === 0) continue;
        gradient[at] += error * value;
        for (let other = 0; other <= at; other += 1) if (features[other] !== 0) hessian[at][other] += curve * value * features[other];
      }
    }
    for (let at = 0; at < size; at += 1) for (let other = at + 1; other < size; other += 1) hessian[at][other] = hessian[other][at];
    const step = solve(hessian, gradient);
    const next = shortened(rows, weights, step, prior, ridge);
    if (next === undefined) break;
    weights = next;
    if (Math.max(...step.map(Math.abs)) < 1e-3) break;
  }
  return weights;
}

/** A whole step of Newton's, or half of it and so on, until the goal is nearer. */
function shortened(rows, weights, step, prior, ridge) {
  const before = goal(rows, weights, prior, ridge);
  for (let length = 1; length > 1e-3; length /= 2) {
    const next = weights.map((value, at) => value - length * step[at]);
    if (goal(rows, next, prior, ridge) < before) return next;
  }
  return undefined;
}

function goal(rows, weights, prior, ridge) {
  const drawn = weights.reduce((sum, value, at) => sum + (ridge / 2) * (value - prior[at]) ** 2, 0);
  return rows.reduce((sum, { features, right, weight }) => {
    const confidence = Math.min(1 - 1e-12, Math.max(1e-12, confidenceOf(features, weights)));
    return sum - weight * Math.log(right ? confidence : 1 - confidence);
  }, drawn);
}

export function confidenceOf(features, weights) {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += features[at] * weights[at];
  return 1 / (1 + Math.exp(-sum));
}

/** Mean log loss, weighted. */
export function lossOf(rows, weights) {
  return meanLoss(rows, rows.map((row) => confidenceOf(row.features, weights)));
}

function meanLoss(rows, confidences) {
  let loss = 0;
  let total = 0;
  rows.forEach(({ right, weight }, at) => {
    const confidence = Math.min(1 - 1e-9, Math.max(1e-9, confidences[at]));
    loss -= weight * Math.log(right ? confidence : 1 - confidence);
    total += weight;
  });
  return loss / total;
}

/** Each text is judged by weights learned without it. */
export function crossValidate(rows, prior, ridge, folds) {
  const docs = [...new Set(rows.map((row) => row.doc))];
  const foldOf = new Map(docs.map((doc, at) => [doc, at % folds]));
  const confidences = new Array(rows.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit(rows.filter((row) => foldOf.get(row.doc) !== fold), prior, ridge);
    rows.forEach((row, at) => {
      if (foldOf.get(row.doc) === fold) confidences[at] = confidenceOf(row.features, weights);
    });
  }
  return { loss: meanLoss(rows, confidences), confidences };
}

/** Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const size = vector.length;
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row][column] / rows[column][column];
      if (factor === 0) continue;
      for (let at = column; at <= size; at += 1) rows[row][at] -= factor * rows[column][at];
    }
  }
  const solution = new Array(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = rows[row][size];
    for (let at = row + 1; at < size; at += 1) sum -= rows[row][at] * solution[at];
    solution[row] = sum / rows[row][row];
  }
  return solution;
}
