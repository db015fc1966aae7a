import { createExtraction } from '../article/extract.js';
import type { ExtractedArticle, ExtractedBlock } from '../article/extract.js';
import { ARTICLE_THRESHOLD, FOREIGN_THRESHOLD } from '../article/page-score.js';
import { positionInBlock, positionInPage } from '../article/segments.js';
import { findArticleRoots } from '../article/several.js';
import { SLICE_MS } from '../article/turn.js';
import { createAnchors } from '../marks/anchors.js';
import type { Anchors } from '../marks/anchors.js';
import type { Declarations } from '../model/declarations.js';
import { cutToLimit } from './limit.js';
import type { ReadPart } from './parts.js';
import type { Likeness } from './state.js';

/** The page as it was read at one moment. */
export interface Reading {
  likeness: Likeness;
  /** Its articles, in the order of the page; one, but for an endless scroll. */
  parts: readonly ReadPart[];
  /** What tells two readings apart. */
  key: string;
  /** The page has more text than is read. */
  cut: boolean;
  /** Over the text of all parts. */
  anchors: Anchors;
  /** Open shadow roots that hold some of the text. */
  shadowRoots: ReadonlySet<Node>;
  /** How long the page's main thread was kept, milliseconds. */
  workMs: number;
}

/** What is read: a page, or one element of it. */
export interface ReadingPlace {
  document: Document;
  within?: Element | undefined;
}

/** Of several articles in a page each has at least this much text of its own; less is a teaser, or a heap of comments. */
const MIN_ARTICLE_CHARS = 400;

/**
 * Detects and extracts in slices; rejects with the signal's reason once it is aborted. A page whose article was
 * `before` is still one while it has that text: what grows around it may look like anything.
 */
export async function readPage({ document, within }: ReadingPlace, before: Reading | null, signal: AbortSignal): Promise<Reading> {
  const stopwatch = { workMs: 0 };
  const whole = await extract(document, within, stopwatch, signal);
  const likeness = before?.likeness === 'article' && continues(whole, before) ? 'article' : likenessOf(whole);
  const several: ExtractedArticle[] = [];
  for (const root of likeness === 'article' && !within ? findArticleRoots(document) : []) {
    const one = await extract(document, root, stopwatch, signal);
    if (lengthOf(one) >= MIN_ARTICLE_CHARS) several.push(one);
  }
  const { articles, cut } = cutToLimit(several.length > 1 ? several : [whole]);
  const parts = articles.map((article) => toPart(article, article.declarations === whole.declarations ? undefined : whole.declarations));
  const blocks = articles.flatMap((article) => article.blocks);
  const anchors = createAnchors(document, blocks, { inPage: positionInPage, inBlock: positionInBlock });
  return { likeness, parts, key: parts.map(({ key }) => key).join('\n\n'), cut: cut || whole.cut, anchors, shadowRoots: shadowRootsOf(blocks), workMs: stopwatch.workMs };
}

function shadowRootsOf(blocks: readonly ExtractedBlock[]): ReadonlySet<Node> {
  return new Set(blocks.flatMap(({ segments }) => segments.slice(0, 1).map(({ node }) => node.getRootNode())).filter((root) => root instanceof ShadowRoot));
}

const likenessOf = ({ confidence }: ExtractedArticle): Likeness => (confidence >= ARTICLE_THRESHOLD ? 'article' : confidence >= FOREIGN_THRESHOLD ? 'foreign' : 'none');

/** Whether most of the text that was read before is still there. */
function continues(now: ExtractedArticle, before: Reading): boolean {
  const texts = new Set(now.blocks.map(({ text }) => text));
  const old = before.parts.flatMap(({ article }) => article.blocks);
  return old.length > 0 && old.filter(({ text }) => texts.has(text)).length * 2 >= old.length;
}

const lengthOf = ({ blocks }: ExtractedArticle): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A frame that the page itself wrote has the page's address for its own. */
const addressOf = ({ URL: url, baseURI }: Document): string => (url.startsWith('about:') ? baseURI : url);

async function extract(document: Document, within: Element | undefined, stopwatch: { workMs: number }, signal: AbortSignal): Promise<ExtractedArticle> {
  const extraction = createExtraction(document, { url: addressOf(document), ...(within === undefined ? {} : { within }) });
  for (;;) {
    const beganMs = performance.now();
    const done = extraction.step(SLICE_MS);
    stopwatch.workMs += performance.now() - beganMs;
    // After the last one, too: what is made of the result, and what the session does with it, is work of its own.
    await breathe();
    signal.throwIfAborted();
    if (done) break;
  }
  if (extraction.result === null) throw new Error('extraction ended without a result');
  return extraction.result;
}

function toPart({ declarations, blocks }: ExtractedArticle, page: Declarations | undefined): ReadPart {
  const key = [...blocks.map(({ text }) => text), datingOf(declarations, page)].join('\n\n');
  return { key, article: { declarations, ...(page === undefined ? {} : { page }), blocks: blocks.map(({ kind, text }) => ({ kind, text })) } };
}

/** A year, which a counter or clock of the page is not. */
const YEAR = /(?:^|\D)(?:1[89]|20)\d\d(?!\d)|[\u0660-\u0669\u06f0-\u06f9]{4}/;
/** So much of its heading tells which of a page's scripts speaks of an article. */
const TELLING_CHARS = 20;

/** What may date an article or tell its language and publisher; not what a living page keeps changing, such as its title. */
function datingOf(own: Declarations, page: Declarations | undefined): string {
  const { lang, metas, properties, times, lines } = own;
  const scripts = page ? page.scripts.filter((script) => script.includes(own.heading.slice(0, TELLING_CHARS))) : own.scripts;
  return JSON.stringify([lang, scripts, metas, properties, times.map(({ datetime, text }) => datetime || text), lines.filter((line) => YEAR.test(line))]);
}

/** Lets the page handle what has queued up; a message is not held back as nested timers are. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
