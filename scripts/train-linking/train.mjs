// Learns the weights of the linker from the gold texts in ../shared, and says what each feature is worth.
//   node scripts/train-linking/train.mjs            report only
//   node scripts/train-linking/train.mjs --quick    without the worth of each feature, which takes minutes
//   node scripts/train-linking/train.mjs --errors   also lists the surest wrong answers
//   node scripts/train-linking/train.mjs --write    also writes src/annotate/resolve/weights.ts
// See README.md beside this file.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensurePack } from '../pack.mjs';
import { crossValidate, fit, lossOf } from './logistic.mjs';
import { rowsOf } from './rows.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared');
/** The set, and how much a row of it counts: the texts nearest to ours most. Sparse sets tell nothing about unmarked words. */
const SETS = [
  { file: 'world/world.jsonl', weight: 3, complete: true },
  { file: 'articles/kurdistan24-udcg.jsonl', weight: 2, complete: true },
  { file: 'linking/newsfair2_dev40.jsonl', weight: 3, complete: true },
  { file: 'linking/msnbc_elevant.jsonl', weight: 1, complete: true },
  { file: 'linking/reuters128.jsonl', weight: 1, complete: false },
  { file: 'linking/aida_dev_masked.jsonl', weight: 0.1, complete: true, masked: true },
  { file: 'linking/wikifair2.jsonl', weight: 0.3, complete: true },
  { file: 'linking/kore50.jsonl', weight: 1, complete: true },
  { file: 'linking/rss500.jsonl', weight: 1, complete: false },
];
const FOLDS = 5;
/** How strongly the weights are drawn to those set by hand, where the texts say little. */
const RIDGE = 6;

const { annotate, articleFromText, openPack, featureNames, HAND_WEIGHTS } = await load();
const FEATURES = featureNames();
const bytes = await readFile(await ensurePack());
const knowledge = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const prior = FEATURES.map((name) => HAND_WEIGHTS[name]);
const rows = [];
for (const set of SETS) {
  const docs = (await readFile(path.join(shared, set.file), 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const found = docs.flatMap((doc) => rowsOf(doc, set, { annotate, articleFromText, knowledge, FEATURES }));
  rows.push(...found);
  console.log(`${set.file}: ${docs.length} texts, ${found.length} meanings, ${found.filter((row) => row.right).length} right`);
}

const weights = fit(rows, prior, RIDGE);
const honest = crossValidate(rows, prior, RIDGE, FOLDS);
console.log(`\nloss a meaning: by hand ${lossOf(rows, prior).toFixed(4)}, learned ${lossOf(rows, weights).toFixed(4)}, cross-validated ${honest.loss.toFixed(4)}`);
console.log('\nthreshold  precision  recall (of right meanings that were weighed; cross-validated)');
for (const threshold of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const { precision, recall } = decisions(rows, honest.confidences, threshold);
  console.log(`${threshold.toFixed(2)}       ${precision.toFixed(3)}      ${recall.toFixed(3)}`);
}
if (!process.argv.includes('--quick')) printFeatures();
if (process.argv.includes('--errors')) printErrors(rows, honest.confidences);
if (process.argv.includes('--write')) await writeWeights(weights);

/** What each feature is worth: the cross-validated loss without it. */
function printFeatures() {
  console.log('\nfeature                     weight   by hand  rows   loss without it (cross-validated)');
  for (let at = 0; at < FEATURES.length; at += 1) {
    const without = crossValidate(rows.map((row) => ({ ...row, features: row.features.map((value, index) => (index === at ? 0 : value)) })), prior, RIDGE, FOLDS);
    const seen = rows.filter((row) => row.features[at] !== 0).length;
    console.log(`${FEATURES[at].padEnd(26)} ${weights[at].toFixed(2).padStart(7)} ${prior[at].toFixed(2).padStart(9)} ${String(seen).padStart(5)}   ${(without.loss - honest.loss >= 0 ? '+' : '')}${(without.loss - honest.loss).toFixed(5)}`);
  }
}

/** The meanings that the model would be surest of and wrong, and right but refused. */
function printErrors(all, confidences) {
  const order = all.map((row, at) => ({ ...row, confidence: confidences[at] })).sort((a, b) => b.confidence - a.confidence);
  for (const row of order.filter((one) => !one.right).slice(0, 150)) console.log(`wrong ${row.confidence.toFixed(2)} ${row.doc} ${row.shown}`);
  for (const row of order.filter((one) => one.right).reverse().slice(0, 80)) console.log(`refused ${row.confidence.toFixed(2)} ${row.doc} ${row.shown}`);
}

/** Of the names: the best meaning is chosen, if it is sure enough. */
function decisions(all, confidences, threshold) {
  const names = new Map();
  all.forEach((row, index) => {
    const key = `${row.doc}:${row.first}:${row.end}`;
    const best = names.get(key);
    const hasRight = (best?.hasRight ?? false) || row.right;
    if (best === undefined || confidences[index] > best.confidence) names.set(key, { confidence: confidences[index], right: row.right, weight: row.weight, hasRight });
    else best.hasRight = hasRight;
  });
  let chosen = 0;
  let right = 0;
  let wanted = 0;
  for (const name of names.values()) {
    if (name.hasRight) wanted += name.weight;
    if (name.confidence < threshold) continue;
    chosen += name.weight;
    if (name.right) right += name.weight;
  }
  return { precision: right / chosen, recall: right / wanted };
}

async function load() {
  const outfile = path.join(root, '.cache/train-linking.mjs');
  const contents = `export { annotate, articleFromText } from './src/annotate/annotate.js'; export { openPack } from './src/knowledge/open.js';
    export { featureNames } from './src/annotate/resolve/features.js'; export { HAND_WEIGHTS } from './scripts/train-linking/hand-weights.ts';`;
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

async function writeWeights(learned) {
  const file = path.join(root, 'src/annotate/resolve/weights.ts');
  const before = await readFile(file, 'utf8');
  const lines = FEATURES.map((name, at) => `  ${learned[at].toFixed(2)}, // ${name}\n`).join('');
  await writeFile(file, before.replace(/\[\n[^\]]*\]/, `[\n${lines}]`));
  console.log(`\nwritten to ${path.relative(root, file)}`);
}
