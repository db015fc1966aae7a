import { createExtraction } from '../article/extract.js';
import type { ExtractedArticle } from '../article/extract.js';
import { positionInBlock, positionInPage } from '../article/segments.js';
import { createAnchors } from '../marks/anchors.js';
import type { Anchors } from '../marks/anchors.js';
import type { Article } from '../model/article.js';

/** The page as it was read at one moment. */
export interface Reading {
  isArticle: boolean;
  article: Article;
  /** What tells two readings apart: text and what dates it. */
  key: string;
  anchors: Anchors;
}

/** Longest stretch of work between two breaths of the page, milliseconds. */
const SLICE_MS = 6;

/** Detects and extracts in slices; rejects with the signal's reason once it is aborted. */
export async function readPage(document: Document, signal: AbortSignal): Promise<Reading> {
  const extraction = createExtraction(document);
  while (!extraction.step(SLICE_MS)) {
    await breathe();
    signal.throwIfAborted();
  }
  const extracted = extraction.result;
  if (extracted === null) throw new Error('extraction ended without a result');
  return toReading(document, extracted);
}

function toReading(document: Document, { isArticle, metadata, blocks }: ExtractedArticle): Reading {
  const article: Article = { url: document.URL, metadata, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
  const key = [metadata.published ?? '', metadata.lang ?? '', ...blocks.map(({ text }) => text)].join('\n\n');
  const anchors = createAnchors(document, blocks, {
    inPage: positionInPage,
    inBlock: positionInBlock,
  });
  return { isArticle, article, key, anchors };
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
