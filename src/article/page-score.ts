import { askForest } from './forest.js';
import type { PageContext } from './page-context.js';
import { pageFeatures } from './page-features.js';
import type { PageFacts } from './page-features.js';
import { PAGE_FOREST } from './page-forest.js';

/** From this confidence a page counts as an article: the best F1 on unseen sites. */
export const ARTICLE_THRESHOLD = 0.5;

/** How likely the page is an article, 0 to 1. */
export function pageConfidence(page: PageContext, scores: Float32Array, facts: PageFacts): number {
  return askForest(PAGE_FOREST, pageFeatures(page, scores, facts));
}
