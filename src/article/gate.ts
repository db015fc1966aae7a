import { askForest } from './forest.js';
import { gateFeatures } from './gate-features.js';
import { GATE_FOREST } from './gate-forest.js';

/** Whether a page is worth a closer look, and how likely (0 to 1) the gate thinks it an article. */
interface GateAnswer {
  pass: boolean;
  score: number;
}

/**
 * Low, because what the gate stops is never looked at again, while what it lets through by mistake ends
 * after detection: every page that detection would call an article passes. (Unseen sites: .983 of articles, .436 of others.)
 */
const PASS_FROM = 0.15;

/**
 * A first, cheap look at a page (document_idle): could it be an article? Needs no layout. Only the
 * address, a few counts, the paragraphs and the page's own declarations are looked at.
 */
export function lookAtPage(document: Document, location: Pick<Location, 'pathname' | 'hostname' | 'search'>): GateAnswer {
  if (!(document.body as HTMLElement | null)) return { pass: false, score: 0 };
  const score = askForest(GATE_FOREST, gateFeatures(document, location));
  return { pass: score >= PASS_FROM, score };
}

/** Could this page be an article? */
export function mayBeArticle(document: Document, location: Pick<Location, 'pathname' | 'hostname' | 'search'>): boolean {
  return lookAtPage(document, location).pass;
}
