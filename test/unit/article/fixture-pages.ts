import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { BlockKind, Metadata } from '../../../src/model/article.js';
import { readPage } from '../../fixtures/pages.js';

/** What a fixture page must give: text it must have and must not have, metadata (null: must be absent). */
interface Expectation {
  url: string;
  isArticle: boolean;
  /** An article with so little to tell it by that detection may miss it: only its text is tested. */
  isDoubtful?: boolean;
  has?: string[];
  lacks?: string[];
  kinds?: Partial<Record<BlockKind, string>>;
  metadata?: Partial<Record<keyof Metadata, string | null>>;
  sources?: Metadata['sources'];
}

const directory = join(import.meta.dirname, '../../fixtures/pages');

export const expectations = JSON.parse(readFileSync(join(directory, 'expectations.json'), 'utf8')) as Record<string, Expectation>;

export function openFixture(name: string): Document {
  return openHtml(readPage(name), expectations[name]?.url);
}

/** A document as the command line sees it. A template marked data-shadow becomes its parent's open shadow root. */
export function openHtml(html: string, url = 'https://www.harbour-courier.example/'): Document {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const host = template.parentElement;
    host?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}
