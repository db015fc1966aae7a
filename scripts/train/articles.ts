/**
 * Learns the three models of src/article from labelled pages and prints what they reach on sites that they
 * have not seen (five folds by registrable domain). Detection and gate learn from copies of the pages, too: shortened, with less
 * markup, at addresses that say nothing, and with their text as other sites would show it.
 *
 *   node scripts/train/articles.mjs PAGES-DIRECTORY [--measure-only | --gate-only]
 *
 * PAGES-DIRECTORY holds gold.jsonl ({html, type, url, text}) and the gzipped pages. Takes less than three minutes of one processor.
 * What ships is what this writes, byte for byte: whoever changes a feature of blocks or pages, their options or the text of a copy runs it again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_THRESHOLD, chooseBlocks } from '../../src/article/arrange.js';
import { BLOCK_FEATURE_COUNT } from '../../src/article/block-features.js';
import { articleBody } from '../../src/article/body.js';
import { askForest } from '../../src/article/forest.js';
import type { Forest } from '../../src/article/forest.js';
import { gateFeatures } from '../../src/article/gate-features.js';
import { englishColumns, pageFeatures } from '../../src/article/page-features.js';
import { ARTICLE_THRESHOLD, addressOf } from '../../src/article/page-score.js';
import { UNHURRIED, finish } from '../../src/article/turn.js';
import { boost } from './boost.js';
import type { BoostOptions, Rows } from './boost.js';
import { plainAddress, readCorpus } from './corpus.js';
import type { TrainingPage } from './corpus.js';
import { forestAsModule } from './forest-text.js';
import { averageScores, compareTexts } from './measure.js';
import { BLOCK_OPTIONS, FOLDS, FOREIGN_WEIGHT, GATE_COPY_WEIGHT, GATE_OPTIONS, OTHER_SEEDS, OTHER_TYPE_WEIGHT, PAGE_COPY_WEIGHT, PAGE_OPTIONS, PAGE_TOLD_WEIGHT, TYPE_WEIGHT, tellingWeight } from './options.js';
import { isTelling } from './retell.js';

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

/** What a row is for. */
const Use = { none: 0, asked: 1, learnedFrom: 2 } as const;

/** Scores `rows` by models that have not seen their sites. */
function crossValidate(rows: Rows, folds: Uint8Array, options: BoostOptions, uses?: Uint8Array): Learned {
  const unseen = new Float32Array(folds.length);
  const asked = indexesOf(folds, (i) => uses?.[i] !== Use.none);
  const learned = learnedFrom(folds, uses);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = boost(rows, learned.filter((i) => folds[i] !== fold), options);
    for (const i of asked) if (folds[i] === fold) unseen[i] = askForest(forest, rows.values.subarray(i * rows.columns, (i + 1) * rows.columns));
  }
  return { unseen, rows };
}

const indexesOf = (rows: ArrayLike<unknown>, test: (i: number) => boolean): Int32Array => Int32Array.from({ length: rows.length }, (_, i) => i).filter(test);
const learnedFrom = (folds: Uint8Array, uses?: Uint8Array): Int32Array => indexesOf(folds, (i) => !uses || uses[i] === Use.learnedFrom);

/** The blocks of the pages; those of copies are asked about only: learning from them costs the long articles more than it gives. */
function blockRows(pages: readonly TrainingPage[]): { rows: Rows; folds: Uint8Array; uses: Uint8Array } {
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows: Rows = { values: new Uint8Array(count * BLOCK_FEATURE_COUNT), columns: BLOCK_FEATURE_COUNT, labels: new Float32Array(count), weights: new Float32Array(count) };
  const folds = new Uint8Array(count);
  const uses = new Uint8Array(count);
  for (const { firstRow, features, labels, weights, fold, gold, plain, copy } of pages) {
    const share = TYPE_WEIGHT[gold.type] ?? OTHER_TYPE_WEIGHT;
    rows.values.set(features, firstRow * BLOCK_FEATURE_COUNT);
    rows.labels.set(labels, firstRow);
    rows.weights.set(weights.map((weight) => weight * share), firstRow);
    folds.fill(fold, firstRow, firstRow + labels.length);
    uses.set(plain.map((isPlain) => (isPlain ? Use.none : !copy ? Use.learnedFrom : Use.asked)), firstRow);
  }
  return { rows, folds, uses };
}

/** A page as detection and gate learn from it. */
interface Example {
  page: TrainingPage;
  address: string;
  /** At an address that says nothing. */
  isPlain: boolean;
  /** No copy, and at its own address: what is measured. */
  isOriginal: boolean;
}

const examplesOf = (pages: readonly TrainingPage[]): Example[] => pages.flatMap((page) => (page.address !== undefined
  ? [{ page, address: page.address, isPlain: false, isOriginal: false }]
  : [{ page, address: page.gold.url ?? '', isPlain: false, isOriginal: !page.copy }, { page, address: plainAddress(page.gold), isPlain: true, isOriginal: false }]));

/** What an example counts beside an original page. */
function weightOf({ page: { copy, isArticle }, isOriginal }: Example, copyWeight: number): number {
  if (isOriginal) return 1;
  if (!isTelling(copy)) return copyWeight;
  return PAGE_TOLD_WEIGHT * tellingWeight(copy, isArticle);
}

function pageRows(examples: readonly Example[], copyWeight: number, featuresOf: (example: Example) => ArrayLike<number>): { rows: Rows; folds: Uint8Array } {
  const features = examples.map(featuresOf);
  const columns = features[0]?.length ?? 0;
  const values = new Uint8Array(examples.length * columns);
  features.forEach((row, i) => {
    values.set(row, i * columns);
  });
  return {
    rows: { values, columns, labels: Float32Array.from(examples, ({ page }) => (page.isArticle ? 1 : 0)), weights: Float32Array.from(examples, (example) => weightOf(example, copyWeight)) },
    folds: Uint8Array.from(examples, ({ page }) => page.fold),
  };
}

const scoresOf = (page: TrainingPage, unseen: Float32Array): Float32Array => unseen.subarray(page.firstRow, page.firstRow + page.labels.length);

function reportText(pages: readonly TrainingPage[], unseen: Float32Array): void {
  const articles = pages.filter(({ gold, copy }) => gold.type === 'article' && !copy);
  const reach = (choose: (page: TrainingPage) => Float32Array): string => {
    const { p, r, f1 } = averageScores(articles.map((page) => compareTexts(page.gold.text, articleBody(finish(chooseBlocks(page.page, choose(page), UNHURRIED)).map(({ block, kind }) => ({ kind, text: block.text }))))));
    return `P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f1.toFixed(4)}`;
  };
  console.log('text, labels themselves   ', reach(({ labels }) => labels));
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) {
    const shift = CONTENT_THRESHOLD - threshold;
    console.log(`text, unseen sites, at ${threshold.toFixed(2)}`, reach((page) => scoresOf(page, unseen).map((score) => score + shift)));
  }
}

function reportRates(name: string, { rows }: Learned, unseen: Float32Array, isCounted: (i: number) => boolean, thresholds = THRESHOLDS): void {
  const counted = indexesOf(unseen, isCounted);
  const positive = counted.filter((i) => rows.labels[i] > 0);
  for (const threshold of thresholds) {
    const tp = positive.filter((i) => unseen[i] >= threshold).length;
    const fp = counted.filter((i) => unseen[i] >= threshold).length - tp;
    const f1 = (2 * tp) / (tp + fp + positive.length);
    console.log(`${name} at ${threshold.toFixed(2)}: F1 ${f1.toFixed(3)} recall ${(tp / positive.length).toFixed(3)} false positive rate ${(fp / (counted.length - positive.length)).toFixed(3)}`);
  }
}
const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.54, 0.56, 0.58, 0.6, 0.62, 0.65, 0.7];

/** F1 with thresholds that were chosen on the other folds: what to expect of a threshold that nobody has tried on the pages asked about. */
function reportChosenElsewhere(name: string, { rows, unseen }: Learned, folds: Uint8Array, isCounted: (i: number) => boolean): void {
  const counted = indexesOf(unseen, isCounted);
  const rates = (chosen: Int32Array, threshold: number): { tp: number; fp: number; positive: number; f1: number } => {
    const positive = chosen.filter((i) => rows.labels[i] > 0);
    const tp = positive.filter((i) => unseen[i] >= threshold).length;
    const fp = chosen.filter((i) => unseen[i] >= threshold).length - tp;
    return { tp, fp, positive: positive.length, f1: (2 * tp) / (tp + fp + positive.length) };
  };
  let [tp, fp, positive] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = counted.filter((i) => folds[i] !== fold);
    let best = { threshold: 0, f1: -1 };
    for (let threshold = 0.3; threshold <= 0.8; threshold += 0.01) {
      const { f1 } = rates(others, threshold);
      if (f1 > best.f1) best = { threshold, f1 };
    }
    const here = rates(counted.filter((i) => folds[i] === fold), best.threshold);
    tp += here.tp;
    fp += here.fp;
    positive += here.positive;
  }
  console.log(`${name}, thresholds of other folds: F1 ${((2 * tp) / (tp + fp + positive)).toFixed(3)} recall ${(tp / positive).toFixed(3)} false positive rate ${(fp / (counted.length - positive)).toFixed(3)}`);
}

/** What becomes of the copies, at the thresholds in use. */
function reportCopies(name: string, learned: Learned, examples: readonly Example[], thresholds: number[]): void {
  for (const kind of [...new Set(examples.map(({ page }) => page.copy))]) {
    for (const isPlain of isTelling(kind) ? [false] : kind ? [false, true] : [true]) {
      const isCounted = (i: number): boolean => examples[i]?.page.copy === kind && examples[i].isPlain === isPlain;
      reportRates(`${name}, ${kind ?? 'whole'}${isPlain ? ', plain address' : ''}`, learned, learned.unseen.subarray(0, examples.length), isCounted, thresholds);
    }
  }
}

function write(name: string, constant: string, forest: Forest): void {
  writeFileSync(join(process.cwd(), 'src', 'article', `${name}.ts`), forestAsModule(constant, forest));
}

/** What the gate lets through of the articles that detection knows, which are all that it can lose. */
function reportGate(name: string, examples: readonly Example[], passed: Float32Array, detected: Float32Array, isCounted: (example: Example) => boolean): void {
  const known = indexesOf(passed, (i) => examples[i] !== undefined && isCounted(examples[i]) && examples[i].page.isArticle && detected[i] >= ARTICLE_THRESHOLD);
  for (const threshold of [0.1, 0.12, 0.15, 0.18, 0.2, 0.22, 0.25, 0.3]) {
    console.log(`gate at ${threshold.toFixed(2)}: lets through ${(known.filter((i) => passed[i] >= threshold).length / Math.max(1, known.length)).toFixed(3)} of the ${name} that detection knows`);
  }
}

/** Doubles the rows: each page once more with the columns empty that only English fills. */
function withoutEnglish({ rows, folds }: { rows: Rows; folds: Uint8Array }): { rows: Rows; folds: Uint8Array } {
  const english = englishColumns();
  const values = new Uint8Array(rows.values.length * 2);
  values.set(rows.values);
  values.set(rows.values, rows.values.length);
  for (let i = folds.length; i < 2 * folds.length; i += 1) for (const column of english) values[i * rows.columns + column] = 0;
  const weights = Float32Array.from([...rows.weights, ...rows.weights.map((weight) => weight * FOREIGN_WEIGHT)]);
  return { rows: { ...rows, values, labels: Float32Array.from([...rows.labels, ...rows.labels]), weights }, folds: Uint8Array.from([...folds, ...folds]) };
}

const pages = readCorpus(directory, FOLDS);
const examples = examplesOf(pages);
const isOriginal = (i: number): boolean => examples[i]?.isOriginal ?? false;
const isMeasureOnly = flag === '--measure-only';
let detected: Float32Array | null = null;

if (flag !== '--gate-only') {
  const blocks = blockRows(pages);
  const learned = crossValidate(blocks.rows, blocks.folds, BLOCK_OPTIONS, blocks.uses);
  reportText(pages, learned.unseen);
  const detection = withoutEnglish(pageRows(examples, PAGE_COPY_WEIGHT, ({ page, address }) => pageFeatures(page.page, scoresOf(page, learned.unseen), page.document, addressOf(address))));
  const detections = crossValidate(detection.rows, detection.folds, PAGE_OPTIONS);
  reportChosenElsewhere('page', detections, detection.folds, isOriginal);
  for (const seed of OTHER_SEEDS) reportChosenElsewhere(`page, seed ${seed}`, crossValidate(detection.rows, detection.folds, { ...PAGE_OPTIONS, seed }), detection.folds, isOriginal);
  detected = detections.unseen.subarray(0, examples.length);
  reportRates('page', detections, detected, isOriginal);
  reportRates('page without English', detections, detections.unseen.subarray(examples.length), isOriginal);
  reportCopies('page', detections, examples, [ARTICLE_THRESHOLD]);
  if (!isMeasureOnly) {
    write('block-forest', 'BLOCK_FOREST', boost(blocks.rows, learnedFrom(blocks.folds, blocks.uses), BLOCK_OPTIONS));
    write('page-forest', 'PAGE_FOREST', boost(detection.rows, learnedFrom(detection.folds), PAGE_OPTIONS));
  }
}

const gate = pageRows(examples, GATE_COPY_WEIGHT, ({ page, address }) => gateFeatures(page.document, addressOf(address)));
// The gate does not learn from texts told anew: on pages so small it would find every one worth a look.
const gateUses = Uint8Array.from(examples, ({ page }) => (isTelling(page.copy) ? Use.asked : Use.learnedFrom));
const passed = crossValidate(gate.rows, gate.folds, GATE_OPTIONS, gateUses);
reportRates('gate', passed, passed.unseen, isOriginal);
if (detected) {
  reportGate('articles', examples, passed.unseen, detected, (example) => example.isOriginal);
  reportGate('copies', examples, passed.unseen, detected, (example) => !example.isOriginal);
}
if (!isMeasureOnly) write('gate-forest', 'GATE_FOREST', boost(gate.rows, learnedFrom(gate.folds, gateUses), GATE_OPTIONS));
