import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle, articleBody } from '../article/extract-article.js';
import type { Article } from '../model/article.js';
import type { Language } from '../model/language.js';

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
export function readPage(html: string, url: string | undefined, languages: readonly Language[]): ReadPage {
  const { window } = parse(html, url);
  try {
    const { isArticle, confidence, metadata, blocks } = extractArticle(window.document, languages, { layout: false });
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

/** jsdom's reader of style sheets throws on some that browsers read; nothing here asks for styles. */
function parse(html: string, url: string | undefined): JSDOM {
  const options = { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(withoutStyles(html), options);
  }
}

/** The HTML without its style elements; one that nothing closes stays. Linear in the text. */
function withoutStyles(html: string): string {
  const opening = /<style\b/gi;
  const closing = /<\/style\s*>/gi;
  let kept = '';
  let at = 0;
  for (let start = opening.exec(html); start !== null; start = opening.exec(html)) {
    closing.lastIndex = start.index;
    const end = closing.exec(html);
    if (end === null) break;
    kept += html.slice(at, start.index);
    at = closing.lastIndex;
    opening.lastIndex = at;
  }
  return kept + html.slice(at);
}
