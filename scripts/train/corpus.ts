/** The pages to learn from: parsed, walked, and told apart by site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDomain } from 'tldts';
import { BLOCK_FEATURE_COUNT, nothingPassed, passBy, writeBlockFeatures } from '../../src/article/block-features.js';
import { isPlainBoilerplate } from '../../src/article/block-score.js';
import { titleOf } from '../../src/article/extract.js';
import { createContext } from '../../src/article/page-context.js';
import type { PageContext } from '../../src/article/page-context.js';
import { createWalk } from '../../src/article/walk.js';
import { labelBlocks, wordsIn } from './labels.js';
import { parseDocument } from './parse5-dom.js';

export interface GoldPage {
  id: string;
  html: string;
  type: string;
  url: string | null;
  text: string;
}

export interface TrainingPage {
  gold: GoldPage;
  document: Document;
  page: PageContext;
  /** Index of the page's first block among all rows. */
  firstRow: number;
  labels: Float32Array;
  weights: Float32Array;
  features: Uint8Array;
  /** 1 for blocks that the model is never asked about. */
  plain: Uint8Array;
  fold: number;
  /** Confidence of detection that has not seen the site, once known. */
  detected?: number;
}

export function readCorpus(directory: string, folds: number): TrainingPage[] {
  const pages: TrainingPage[] = [];
  let firstRow = 0;
  for (const line of readFileSync(join(directory, 'gold.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const gold = JSON.parse(line) as GoldPage;
    const html = gunzipSync(readFileSync(join(directory, gold.html))).toString('utf8');
    const page = readPage(gold, html);
    pages.push({ ...page, firstRow, fold: foldOf(gold, folds) });
    firstRow += page.page.blocks.length;
  }
  return pages;
}

function readPage(gold: GoldPage, html: string): Omit<TrainingPage, 'firstRow' | 'fold'> {
  const url = gold.url ?? '';
  const document = parseDocument(html, url);
  const walk = createWalk(document.body);
  walk.step(Infinity);
  const page = createContext(walk.boxes, walk.blocks, titleOf(document));
  const features = new Uint8Array(page.blocks.length * BLOCK_FEATURE_COUNT);
  const passed = nothingPassed();
  page.blocks.forEach((_, i) => {
    writeBlockFeatures(page, i, features, i * BLOCK_FEATURE_COUNT, passed);
    passBy(passed, page, i);
  });
  const plain = Uint8Array.from(page.blocks, (_, i) => (isPlainBoilerplate(page, i) ? 1 : 0));
  const texts = page.blocks.map(({ text }) => text);
  const labels = labelBlocks(texts, gold.text);
  return { gold, document, page, labels, weights: weightsOf(texts, gold.text), features, plain };
}

/** What a mistake on a block costs in the measure: its share of the page's words; no block counts for more than half a page. */
function weightsOf(texts: readonly string[], gold: string): Float32Array {
  const goldWords = Math.max(100, wordsIn(gold).length);
  return Float32Array.from(texts, (text) => Math.min(0.5, (wordsIn(text).length + 2) / goldWords));
}

/** All pages of a site are in one fold, so that no site is measured with what was learned on it. */
function foldOf(gold: GoldPage, folds: number): number {
  const site = getDomain(gold.url ?? '') ?? gold.id;
  let hash = 2166136261;
  for (let i = 0; i < site.length; i += 1) hash = Math.imul(hash ^ site.charCodeAt(i), 16777619) >>> 0;
  return (hash >>> 8) % folds;
}
