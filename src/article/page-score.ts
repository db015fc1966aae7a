import { askForest } from './forest.js';
import { declaresThread } from './gate-features.js';
import type { PageContext } from './page-context.js';
import { pageFeaturesInParts } from './page-features.js';
import { PAGE_FOREST } from './page-forest.js';
import type { Work } from './turn.js';

/** From this confidence a page counts as an article: on unseen sites F1 .944, recall .930, false positive rate .034, means of five seeds. */
export const ARTICLE_THRESHOLD = 0.62;
/**
 * Lower for other languages than the model learned from, where it misses what only English has. Nothing is marked there: a page
 * taken for an article by mistake costs a wrong word in the popup. (Unseen sites without their English: recall .957, FPR .122.)
 */
export const FOREIGN_THRESHOLD = 0.35;

/** Whether a page of this confidence and language (BCP 47) counts as an article. */
export const isArticleFrom = (confidence: number, lang = 'en'): boolean => confidence >= (lang.startsWith('en') ? ARTICLE_THRESHOLD : FOREIGN_THRESHOLD);

/** What a page that calls itself a question or a forum's thread can reach: below both thresholds. The model has seen too few to know. */
const OF_THREAD = 0.3;

/** How likely the page is an article, 0 to 1. */
export function* pageConfidence(page: PageContext, scores: Float32Array, document: Document, url: string): Work<number> {
  const row: number[] = [];
  let isThread = false;
  for (const part of pageFeaturesInParts(page, scores, document, addressOf(url))) {
    isThread ||= row.length === 0 && declaresThread(part);
    row.push(...part);
    yield;
  }
  const confidence = askForest(PAGE_FOREST, row);
  return isThread ? Math.min(confidence, OF_THREAD) : confidence;
}

/** The parts of an address that detection reads; of none where it does not parse. */
export function addressOf(url: string): Pick<Location, 'pathname' | 'hostname' | 'search'> {
  return URL.canParse(url) ? new URL(url) : { pathname: '/unknown', hostname: '', search: '' };
}
