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
import { UNHURRIED, finish } from '../../src/article/turn.js';
import { createWalk } from '../../src/article/walk.js';
import type { Walk } from '../../src/article/walk.js';
import { labelBlocks, wordsIn } from './labels.js';
import { documentOf, parseHtml } from './parse5-dom.js';
import { SHARE_POWER } from './options.js';
import { PLAINER } from './plainer.js';
import type { Plainer } from './plainer.js';
import { retell, tellingsFor } from './retell.js';
import type { Telling } from './retell.js';
import { shorten, takeOutAll } from './shorten.js';

interface GoldPage {
  id: string;
  html: string;
  type: string;
  url: string | null;
  title: string | null;
  text: string;
}

type HtmlTree = ReturnType<typeof parseHtml>;

export interface TrainingPage {
  gold: GoldPage;
  isArticle: boolean;
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
  /** What was done to the page, where it is a copy: shortened to so many characters, or what was taken from its markup. */
  copy?: `cut to ${number}` | Plainer | Telling;
  /** Where a copy stands, if not at the page's own address and at one that says nothing. */
  address?: string;
}

type Unplaced = Omit<TrainingPage, 'firstRow' | 'fold'>;

/** Lengths of the shortened copies, in characters; the last paragraph is kept whole. */
const SHORT_LENGTHS = [500, 1_000];

export function readCorpus(directory: string, folds: number): TrainingPage[] {
  const pages: TrainingPage[] = [];
  let firstRow = 0;
  const add = (page: Unplaced): void => {
    pages.push({ ...page, firstRow, fold: foldOf(page.gold, folds) });
    firstRow += page.page.blocks.length;
  };
  for (const line of readFileSync(join(directory, 'gold.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const gold = JSON.parse(line) as GoldPage;
    const tree = parseHtml(gunzipSync(readFileSync(join(directory, gold.html))).toString('utf8'));
    const document = documentOf(tree, gold.url ?? '');
    const walk = walkOf(document);
    const labels = labelBlocks(walk.blocks.map(({ text }) => text), gold.text);
    add(readPage(gold, document, walk, labels, wordsIn(gold.text).length));
    for (const shortenedTo of SHORT_LENGTHS) {
      const copy = shortCopy(gold, tree, labels, shortenedTo);
      if (copy) add({ ...copy, copy: `cut to ${shortenedTo}` });
    }
    for (const plainer of PLAINER) {
      const copy = plainerCopy(gold, tree, plainer);
      if (copy) add({ ...copy, copy: plainer });
    }
  }
  for (const page of retoldPages(pages)) add(page);
  return pages;
}

/** The pages' text as other sites would show it, between the headlines of pages of the same fold. */
function* retoldPages(pages: readonly TrainingPage[]): Generator<Unplaced> {
  const originals = pages.filter(({ copy }) => !copy);
  const stories = originals.map(({ gold, page, labels, fold }) => ({
    gold, fold, headline: page.headline < 0 ? (gold.title ?? '') : page.blocks[page.headline].text,
    paragraphs: page.blocks.flatMap(({ text, box }, i) => (labels[i] > 0 && box.level === 0 ? [text] : [])),
  }));
  for (const { gold, fold, headline, paragraphs } of stories) {
    const near = stories.filter((other) => other.fold === fold && other.gold !== gold && other.gold.type === 'article' && other.paragraphs.length > 0);
    for (const [number, telling] of [...tellingsFor(gold.type), ...tellingsFor(gold.type)].entries()) {
      const seed = hashOf(`${gold.id} ${telling} ${number}`);
      const others = Array.from({ length: 16 }, (_, i) => near[(seed + i * 7) % near.length]).map((other) => ({ headline: other.headline, beginning: (other.paragraphs[0] ?? '').slice(0, 160) }));
      const retold = retell({ type: gold.type, headline, paragraphs, others, seed }, telling);
      if (!retold) continue;
      const document = documentOf(parseHtml(retold.html), retold.address);
      const walk = walkOf(document);
      const labels = labelBlocks(walk.blocks.map(({ text }) => text), retold.text);
      yield { ...readPage(gold, document, walk, labels, wordsIn(retold.text).length), copy: telling, address: retold.address, isArticle: gold.type === 'article' && telling !== 'section' };
    }
  }
}

/** The page with little more than the first `chars` characters of its labelled text; null if it has no more. */
function shortCopy(gold: GoldPage, tree: HtmlTree, labels: Float32Array, chars: number): Unplaced | null {
  const document = documentOf(tree, gold.url ?? '');
  const { blocks } = walkOf(document);
  const ours = new Set(blocks.flatMap(({ nodes }, i) => (labels[i] > 0 ? nodes : [])));
  if (!shorten(blocks, labels, chars)) return null;
  const walk = walkOf(document);
  const left = Float32Array.from(walk.blocks, ({ nodes }) => (ours.has(nodes[0]) ? 1 : 0));
  return readPage(gold, document, walk, left, walk.blocks.reduce((sum, { text }, i) => (left[i] > 0 ? sum + wordsIn(text).length : sum), 0));
}

/** The page with less markup; null if too little of its labelled text is left to tell. */
function plainerCopy(gold: GoldPage, tree: HtmlTree, plainer: Plainer): Unplaced | null {
  const document = documentOf(tree, gold.url ?? '', plainer);
  let walk = walkOf(document);
  let labels = labelBlocks(walk.blocks.map(({ text }) => text), gold.text);
  if (plainer === 'bare') {
    if (!labels.some((label) => label > 0)) return null;
    const { headline } = finish(createContext(walk.boxes, walk.blocks, titleOf(document), UNHURRIED));
    takeOutAll(walk.blocks.filter((_, i) => labels[i] === 0 && i !== headline));
    walk = walkOf(document);
    labels = labelBlocks(walk.blocks.map(({ text }) => text), gold.text);
  }
  return readPage(gold, document, walk, labels, wordsIn(gold.text).length);
}

function walkOf(document: Document): Walk {
  const walk = createWalk(document.body);
  walk.step(Infinity);
  return walk;
}

function readPage(gold: GoldPage, document: Document, walk: Walk, labels: Float32Array, goldWords: number): Unplaced {
  const page = finish(createContext(walk.boxes, walk.blocks, titleOf(document), UNHURRIED));
  const features = new Uint8Array(page.blocks.length * BLOCK_FEATURE_COUNT);
  const passed = nothingPassed();
  page.blocks.forEach((_, i) => {
    writeBlockFeatures(page, i, passed);
    features.set(passed.row, i * BLOCK_FEATURE_COUNT);
    passBy(passed, page, i);
  });
  const plain = Uint8Array.from(page.blocks, (_, i) => (isPlainBoilerplate(page, i) ? 1 : 0));
  return { gold, isArticle: gold.type === 'article', document, page, labels, weights: weightsOf(page.blocks.map(({ text }) => text), goldWords), features, plain };
}

/** What a block counts: a power of its share of the page's words, which is what a mistake on it costs; no block counts for more than half a page. */
function weightsOf(texts: readonly string[], goldWords: number): Float32Array {
  return Float32Array.from(texts, (text) => Math.min(0.5, (wordsIn(text).length + 2) / Math.max(100, goldWords)) ** SHARE_POWER);
}

/** An address that says little, as many sites have them: the last part of the page's own, or a number. */
export function plainAddress({ id, url }: GoldPage): string {
  const last = (url && URL.canParse(url) ? new URL(url).pathname : '').split('/').filter(Boolean).pop() ?? '';
  const hash = hashOf(id);
  return `https://site.example/${hash % 3 === 0 ? last : hash % 3 === 1 ? String(hash % 100_000) : 'page.html'}`;
}

/** All pages of a site are in one fold, so that no site is measured with what was learned on it. */
function foldOf(gold: GoldPage, folds: number): number {
  return (hashOf(getDomain(gold.url ?? '') ?? gold.id) >>> 8) % folds;
}

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}
