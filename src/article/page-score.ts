import type { PageContext } from './page-context.js';

/** From this confidence a page counts as an article. */
export const ARTICLE_THRESHOLD = 0.5;

/** How likely the page is an article, 0 to 1. */
export function pageConfidence(page: PageContext, scores: Float32Array, _document: Document, _url: string): number {
  let chars = 0;
  scores.forEach((score, i) => {
    if (score > 0.5) chars += page.measures[i]?.length ?? 0;
  });
  return chars > 1_000 ? 0.8 : 0.2;
}
