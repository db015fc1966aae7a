import type { Block } from '../model/article.js';
import type { Declarations } from '../model/declarations.js';
import { scoreBlocks } from './block-score.js';
import { chooseBlocks, displayedOnly, mapBlocks } from './arrange.js';
import { gatherDeclarations } from './declarations.js';
import { createContext } from './page-context.js';
import { pageConfidence } from './page-score.js';
import type { Segment } from './segments.js';
import type { Turn, Work } from './turn.js';
import { concealedBelow } from './visibility.js';
import { visibleDeclarations } from './visible.js';
import { createWalk } from './walk.js';

/** A block of the article and where its text stands in the page. */
export interface ExtractedBlock extends Block {
  segments: Segment[];
}

export interface ExtractedArticle {
  /** 0 to 1, how sure the page model is that this is an article. */
  confidence: number;
  /** What the page says of it; src/metadata reads it. */
  declarations: Declarations;
  /** Given whatever `confidence` says. */
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

interface Extraction {
  /** Works for about `budgetMs`; true when the result is ready. */
  step(budgetMs: number): boolean;
  /** The result, once `step` has returned true. */
  readonly result: ExtractedArticle | null;
}

/** Detects and extracts in slices, for the main thread of a page. */
export function createExtraction(document: Document, options: ExtractionOptions = {}): Extraction {
  const turn: Turn = { deadlineMs: 0 };
  const stages = extractionStages(document, options, turn);
  let result: ExtractedArticle | null = null;
  return {
    get result() {
      return result;
    },
    step(budgetMs) {
      turn.deadlineMs = performance.now() + budgetMs;
      while (!result) {
        const { value, done } = stages.next();
        if (done) result = value;
        // A stage that cannot be cut begins in the first half of a slice only.
        else if (performance.now() >= turn.deadlineMs - budgetMs / 2) return false;
      }
      return true;
    },
  };
}

function* extractionStages(document: Document, options: ExtractionOptions, turn: Turn): Work<ExtractedArticle> {
  const url = options.url ?? document.URL;
  const root = options.within ?? (document.body) ?? (document.documentElement);
  if (!root) return { confidence: 0, declarations: { ...(yield* gatherDeclarations(document, url)), lines: [], sample: '' }, blocks: [], cut: false };
  const concealed = concealedBelow(root);
  yield;
  const walk = createWalk(root, concealed);
  yield;
  while (!walk.step(turn.deadlineMs)) yield;
  yield;
  const page = yield* createContext(walk.boxes, walk.blocks, titleOf(document, options.within), turn);
  yield;
  const scores = yield* scoreBlocks(page, turn);
  yield;
  const confidence = yield* pageConfidence(page, scores, document, url);
  const kept = yield* chooseBlocks(page, scores, turn);
  yield;
  const shown = options.layout ?? true ? yield* displayedOnly(kept, turn) : kept;
  yield;
  const blocks = yield* mapBlocks(shown, turn);
  yield;
  const declared = yield* gatherDeclarations(document, url, options.within);
  yield;
  return { confidence, declarations: { ...declared, ...visibleDeclarations(page, blocks) }, blocks, cut: walk.cut };
}

/** What the headline is likely to say. */
export function titleOf(document: Document, within?: Element): string {
  if (within) return within.querySelector('h1,h2')?.textContent ?? '';
  return document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
}
