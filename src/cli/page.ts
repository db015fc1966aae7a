import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle, articleBody } from '../article/extract-article.js';
import type { Article } from '../model/article.js';

/** What a page turned out to be, before annotation. */
export interface ReadPage {
  isArticle: boolean;
  confidence: number;
  article: Article;
  /** Running text alone: paragraphs, headings inside, lists, quotations. */
  body: string;
}

/** Text of an HTML file; `.gz` is unpacked. Throws what the file system throws. */
export async function readHtml(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Parses as browsers do (jsdom, without layout and without running scripts) and extracts the article. */
export function readPage(html: string, url: string | undefined): ReadPage {
  const { window } = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() });
  try {
    const { isArticle, confidence, metadata, blocks } = extractArticle(window.document, { layout: false });
    const plainBlocks = blocks.map(({ kind, text }) => ({ kind, text }));
    return {
      isArticle,
      confidence,
      article: { ...(url ? { url } : {}), metadata, blocks: plainBlocks },
      body: articleBody(plainBlocks),
    };
  } finally {
    window.close();
  }
}
