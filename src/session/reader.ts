import { createExtraction } from '../article/extract.js';
import type { ExtractedArticle, ExtractedBlock } from '../article/extract.js';
import { positionInBlock, positionInPage } from '../article/segments.js';
import { findArticleRoots } from '../article/several.js';
import { createAnchors } from '../marks/anchors.js';
import type { Anchors } from '../marks/anchors.js';
import { cutToLimit } from './limit.js';
import type { ReadPart } from './parts.js';

/** The page as it was read at one moment. */
export interface Reading {
  isArticle: boolean;
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

/** Longest stretch of work between two breaths of the page, milliseconds. */
const SLICE_MS = 6;

/** Of several articles in a page each has at least this much text of its own; less is a teaser, or a heap of comments. */
const MIN_ARTICLE_CHARS = 400;

/**
 * Detects and extracts in slices; rejects with the signal's reason once it is aborted. A page whose article was
 * `before` is still one while it has that text: what grows around it may look like anything.
 */
export async function readPage(document: Document, before: Reading | null, signal: AbortSignal): Promise<Reading> {
  const stopwatch = { workMs: 0 };
  const whole = await extract(document, undefined, stopwatch, signal);
  const isArticle = whole.isArticle || (before?.isArticle === true && continues(whole, before));
  const several: ExtractedArticle[] = [];
  for (const root of isArticle ? findArticleRoots(document) : []) {
    const one = await extract(document, root, stopwatch, signal);
    if (lengthOf(one) >= MIN_ARTICLE_CHARS) several.push(completed(one, whole));
  }
  const { articles, cut } = cutToLimit(several.length > 1 ? several : [whole]);
  const parts = articles.map((article) => toPart(addressOf(document), article));
  const blocks = articles.flatMap((article) => article.blocks);
  const anchors = createAnchors(document, blocks, { inPage: positionInPage, inBlock: positionInBlock });
  return { isArticle, parts, key: parts.map(({ key }) => key).join('\n\n'), cut: cut || whole.cut, anchors, shadowRoots: shadowRootsOf(blocks), workMs: stopwatch.workMs };
}

function shadowRootsOf(blocks: readonly ExtractedBlock[]): ReadonlySet<Node> {
  return new Set(blocks.flatMap(({ segments }) => segments.slice(0, 1).map(({ node }) => node.getRootNode())).filter((root) => root instanceof ShadowRoot));
}

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
    if (done) break;
    await breathe();
    signal.throwIfAborted();
  }
  if (extraction.result === null) throw new Error('extraction ended without a result');
  return extraction.result;
}

/** What the page says of itself holds for all of its articles; what it says of its article, for the one of that title. */
function completed(article: ExtractedArticle, { metadata: whole }: ExtractedArticle): ExtractedArticle {
  const own = article.metadata;
  const shared = own.title === whole.title ? whole : { ...pick(whole, 'publisher'), ...pick(whole, 'lang'), sources: {} };
  return { ...article, metadata: { ...shared, ...own, sources: { ...whole.sources, ...own.sources } } };
}

function pick<T, K extends keyof T>(from: T, name: K): Partial<Pick<T, K>> {
  return from[name] === undefined ? {} : ({ [name]: from[name] } as Partial<Pick<T, K>>);
}

function toPart(url: string, { metadata, blocks }: ExtractedArticle): ReadPart {
  const key = [metadata.published ?? '', metadata.lang ?? '', ...blocks.map(({ text }: ExtractedBlock) => text)].join('\n\n');
  return { key, article: { url, metadata, blocks: blocks.map(({ kind, text }) => ({ kind, text })) } };
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
