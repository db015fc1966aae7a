/**
 * Learns the three models of src/article from labelled pages and prints what they reach on sites that they
 * have not seen (five folds by registrable domain):
 *
 *   node scripts/train/articles.mjs PAGES-DIRECTORY [--measure-only | --gate-only]
 *
 * PAGES-DIRECTORY holds gold.jsonl ({html, type, url, text}) and the gzipped pages. Takes some five minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_THRESHOLD, arrangeBlocks } from '../../src/article/arrange.js';
import { BLOCK_FEATURE_COUNT } from '../../src/article/block-features.js';
import { articleBody } from '../../src/article/body.js';
import { askForest } from '../../src/article/forest.js';
import type { Forest } from '../../src/article/forest.js';
import { gateFeatures } from '../../src/article/gate-features.js';
import { englishColumns, pageFeatures } from '../../src/article/page-features.js';
import { ARTICLE_THRESHOLD, addressOf } from '../../src/article/page-score.js';
import { boost } from './boost.js';
import type { BoostOptions, Rows } from './boost.js';
import { readCorpus } from './corpus.js';
import type { TrainingPage } from './corpus.js';
import { forestAsModule } from './forest-text.js';
import { averageScores, compareTexts } from './measure.js';
import { BLOCK_OPTIONS, FOLDS, GATE_OPTIONS, OTHER_TYPE_WEIGHT, PAGE_OPTIONS, TYPE_WEIGHT } from './options.js';

const [directory, flag] = process.argv.slice(2);
if (!directory) {
  console.error('usage: node scripts/train/articles.mjs PAGES-DIRECTORY [--measure-only]');
  process.exit(2);
}

interface Learned {
  /** Score of each row by a model that has not seen its site. */
  unseen: Float32Array;
  rows: Rows;
}

/** Scores `rows` by models that have not seen their sites; those in `plain` are neither learned from nor asked about. */
function crossValidate(rows: Rows, folds: Uint8Array, options: BoostOptions, plain?: Uint8Array): Learned {
  const unseen = new Float32Array(folds.length);
  const asked = askedOf(folds.length, plain);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = boost(rows, asked.filter((i) => folds[i] !== fold), options);
    for (const i of asked) if (folds[i] === fold) unseen[i] = askForest(forest, rows.values.subarray(i * rows.columns, (i + 1) * rows.columns));
  }
  return { unseen, rows };
}

const askedOf = (count: number, plain?: Uint8Array): Int32Array => Int32Array.from({ length: count }, (_, i) => i).filter((i) => !plain?.[i]);

function blockRows(pages: readonly TrainingPage[]): { rows: Rows; folds: Uint8Array; plain: Uint8Array } {
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows: Rows = { values: new Uint8Array(count * BLOCK_FEATURE_COUNT), columns: BLOCK_FEATURE_COUNT, labels: new Float32Array(count), weights: new Float32Array(count) };
  const folds = new Uint8Array(count);
  const plain = new Uint8Array(count);
  for (const page of pages) {
    const { firstRow, features, labels, weights, fold, gold } = page;
    const share = TYPE_WEIGHT[gold.type] ?? OTHER_TYPE_WEIGHT;
    rows.values.set(features, firstRow * BLOCK_FEATURE_COUNT);
    rows.labels.set(labels, firstRow);
    rows.weights.set(weights.map((weight) => weight * share), firstRow);
    folds.fill(fold, firstRow, firstRow + labels.length);
    plain.set(page.plain, firstRow);
  }
  return { rows, folds, plain };
}

function pageRows(pages: readonly TrainingPage[], featuresOf: (page: TrainingPage) => ArrayLike<number>): { rows: Rows; folds: Uint8Array } {
  const features = pages.map(featuresOf);
  const columns = features[0]?.length ?? 0;
  const values = new Uint8Array(pages.length * columns);
  features.forEach((row, i) => {
    values.set(row, i * columns);
  });
  return {
    rows: { values, columns, labels: Float32Array.from(pages, ({ gold }) => (gold.type === 'article' ? 1 : 0)), weights: new Float32Array(pages.length).fill(1) },
    folds: Uint8Array.from(pages, ({ fold }) => fold),
  };
}

const scoresOf = (page: TrainingPage, unseen: Float32Array): Float32Array => unseen.subarray(page.firstRow, page.firstRow + page.labels.length);

function reportText(pages: readonly TrainingPage[], unseen: Float32Array): void {
  const articles = pages.filter(({ gold }) => gold.type === 'article');
  const reach = (choose: (page: TrainingPage) => Float32Array): string => {
    const { p, r, f1 } = averageScores(articles.map((page) => compareTexts(page.gold.text, articleBody(arrangeBlocks(page.page, choose(page), { layout: false })))));
    return `P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f1.toFixed(4)}`;
  };
  console.log('text, labels themselves   ', reach(({ labels }) => labels));
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) {
    const shift = CONTENT_THRESHOLD - threshold;
    console.log(`text, unseen sites, at ${threshold.toFixed(2)}`, reach((page) => scoresOf(page, unseen).map((score) => score + shift)));
  }
}

function reportRates(name: string, { unseen: scores, rows }: Learned, count = scores.length, from = 0): void {
  const unseen = scores.subarray(from, from + count);
  const at = (threshold: number): { f1: number; recall: number; falseRate: number } => {
    let [tp, fp, positive] = [0, 0, 0];
    unseen.forEach((score, i) => {
      const isPositive = (rows.labels[from + i] ?? 0) > 0;
      positive += isPositive ? 1 : 0;
      if (score >= threshold) isPositive ? (tp += 1) : (fp += 1);
    });
    return { f1: (2 * tp) / (tp + fp + positive), recall: tp / positive, falseRate: fp / (unseen.length - positive) };
  };
  for (const threshold of [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const { f1, recall, falseRate } = at(threshold);
    console.log(`${name} at ${threshold.toFixed(2)}: F1 ${f1.toFixed(3)} recall ${recall.toFixed(3)} false positive rate ${falseRate.toFixed(3)}`);
  }
}

function write(name: string, constant: string, forest: Forest): void {
  writeFileSync(join(process.cwd(), 'src', 'article', `${name}.ts`), forestAsModule(constant, forest));
}

/** What the gate lets through of the articles that detection knows, which are all that it can lose. */
function reportGate(pages: readonly TrainingPage[], passed: Float32Array): void {
  for (const threshold of [0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3]) {
    let [known, through] = [0, 0];
    pages.forEach(({ gold, detected }, i) => {
      if (gold.type !== 'article' || (detected ?? 0) < ARTICLE_THRESHOLD) return;
      known += 1;
      if (passed[i] >= threshold) through += 1;
    });
    console.log(`gate at ${threshold.toFixed(2)}: lets through ${(through / Math.max(1, known)).toFixed(3)} of the articles that detection knows`);
  }
}

/** Doubles the rows: each page once more with the columns empty that only English fills. */
function withoutEnglish({ rows, folds }: { rows: Rows; folds: Uint8Array }): { rows: Rows; folds: Uint8Array } {
  const english = englishColumns();
  const values = new Uint8Array(rows.values.length * 2);
  values.set(rows.values);
  values.set(rows.values, rows.values.length);
  for (let i = folds.length; i < 2 * folds.length; i += 1) for (const column of english) values[i * rows.columns + column] = 0;
  const weights = new Float32Array(2 * folds.length).fill(1);
  weights.fill(FOREIGN_WEIGHT, folds.length);
  return { rows: { ...rows, values, labels: Float32Array.from([...rows.labels, ...rows.labels]), weights }, folds: Uint8Array.from([...folds, ...folds]) };
}
const FOREIGN_WEIGHT = 0.4;

const pages = readCorpus(directory, FOLDS);
const isMeasureOnly = flag === '--measure-only';

if (flag !== '--gate-only') {
  const blocks = blockRows(pages);
  const learned = crossValidate(blocks.rows, blocks.folds, BLOCK_OPTIONS, blocks.plain);
  reportText(pages, learned.unseen);
  const detection = withoutEnglish(pageRows(pages, (page) => pageFeatures(page.page, scoresOf(page, learned.unseen), page.document, addressOf(page.gold.url ?? ''))));
  const detected = crossValidate(detection.rows, detection.folds, PAGE_OPTIONS);
  reportRates('page', detected, pages.length);
  reportRates('page without English', detected, pages.length, pages.length);
  pages.forEach((page, i) => (page.detected = detected.unseen[i]));
  if (!isMeasureOnly) {
    write('block-forest', 'BLOCK_FOREST', boost(blocks.rows, askedOf(blocks.folds.length, blocks.plain), BLOCK_OPTIONS));
    write('page-forest', 'PAGE_FOREST', boost(detection.rows, askedOf(detection.folds.length), PAGE_OPTIONS));
  }
}

const gate = pageRows(pages, ({ document, gold }) => gateFeatures(document, addressOf(gold.url ?? '')));
const passed = crossValidate(gate.rows, gate.folds, GATE_OPTIONS);
reportRates('gate', passed);
reportGate(pages, passed.unseen);
if (!isMeasureOnly) write('gate-forest', 'GATE_FOREST', boost(gate.rows, askedOf(gate.folds.length), GATE_OPTIONS));
