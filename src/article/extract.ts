import type { Block, Metadata } from '../model/article.js';
import { scoreBlocks } from './block-score.js';
import { arrangeBlocks } from './arrange.js';
import { readDeclarations } from './declarations.js';
import { addUrlDate, readMetadata } from './metadata.js';
import { createContext } from './page-context.js';
import { isArticleFrom, pageConfidence } from './page-score.js';
import type { Segment } from './segments.js';
import { addVisible } from './visible.js';
import { createWalk } from './walk.js';

/** A block of the article and where its text stands in the page. */
export interface ExtractedBlock extends Block {
  segments: Segment[];
}

export interface ExtractedArticle {
  isArticle: boolean;
  /** 0 to 1, how sure the page model is that this is an article. */
  confidence: number;
  metadata: Metadata;
  /** Given whatever `isArticle` says. */
  blocks: ExtractedBlock[];
  /** The page is so large that text was left out. */
  cut: boolean;
}

export interface ExtractionOptions {
  /** The page's address, for metadata; default the document's own. */
  url?: string;
  /** Ask the layout whether kept text is displayed. Off in the command line: jsdom has no layout. Default true. */
  layout?: boolean;
  /** Only this element's text (one article of several in an endless scroll); default the whole body. */
  within?: Element;
}

export interface Extraction {
  /** Works for about `budgetMs`; true when the result is ready. */
  step(budgetMs: number): boolean;
  /** The result, once `step` has returned true. */
  readonly result: ExtractedArticle | null;
}

/** Detects and extracts in slices, for the main thread of a page. */
export function createExtraction(document: Document, options: ExtractionOptions = {}): Extraction {
  const stages = extractionStages(document, options);
  let result: ExtractedArticle | null = null;
  let deadlineMs = 0;
  let started = false;
  return {
    get result() {
      return result;
    },
    step(budgetMs) {
      deadlineMs = performance.now() + budgetMs;
      while (!result) {
        const { value, done } = started ? stages.next(deadlineMs) : stages.next();
        if (!started) {
          started = true;
          continue;
        }
        if (done) result = value;
        else if (performance.now() >= deadlineMs) return false;
      }
      return true;
    },
  };
}

/** Detects and extracts in one go (command line, tests). Never throws on odd markup. */
export function extractArticle(document: Document, options: ExtractionOptions = {}): ExtractedArticle {
  const extraction = createExtraction(document, options);
  while (!extraction.step(Infinity));
  return extraction.result ?? emptyArticle();
}

export { articleBody } from './body.js';

function* extractionStages(document: Document, options: ExtractionOptions): Generator<undefined, ExtractedArticle, number> {
  let deadlineMs: number = yield;
  const url = options.url ?? document.URL;
  const root = options.within ?? (document.body) ?? (document.documentElement);
  if (!root) return emptyArticle();
  const walk = createWalk(root);
  while (!walk.step(deadlineMs)) deadlineMs = yield;
  const page = createContext(walk.boxes, walk.blocks, titleOf(document, options.within));
  deadlineMs = yield;
  const scores = yield* scoreBlocks(page, deadlineMs);
  deadlineMs = yield;
  const confidence = pageConfidence(page, scores, document, url);
  deadlineMs = yield;
  const blocks = arrangeBlocks(page, scores, { layout: options.layout ?? true });
  deadlineMs = yield;
  const metadata = readMetadata(document, readDeclarations(document), url, options.within);
  addVisible(metadata, page, blocks);
  if (!options.within) addUrlDate(metadata, url);
  return { isArticle: isArticleFrom(confidence, metadata.lang), confidence, metadata, blocks, cut: walk.cut };
}

/** What the headline is likely to say. */
export function titleOf(document: Document, within?: Element): string {
  if (within) return within.querySelector('h1,h2')?.textContent ?? '';
  return document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
}

const emptyArticle = (): ExtractedArticle => ({ isArticle: false, confidence: 0, metadata: { sources: {} }, blocks: [], cut: false });
