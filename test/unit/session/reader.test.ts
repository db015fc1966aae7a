import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFixture, openHtml } from '../article/fixture-pages.js';
import { readPage } from '../../../src/session/reader.js';

const forever = new AbortController().signal;
const read = async (document: Document) => readPage({ document }, null, forever);

describe('the key of a reading', () => {
  // The command line's parser has no layout: all that stands in the page counts as seen.
  beforeAll(() => vi.stubGlobal('ShadowRoot', openHtml('').defaultView!.ShadowRoot));
  afterAll(() => vi.unstubAllGlobals());

  it('is the same while counters, clocks and the title tick, and another once text or date change', async () => {
    const document = openFixture('article-structure');
    const headline = document.querySelector('h1')!;
    headline.insertAdjacentHTML('afterend', '<aside id="tick">12345 readers, 10:00:00</aside><time id="ago" datetime="2025-06-04T10:00:00Z">5 minutes ago</time>');
    const { key, likeness } = await read(document);
    expect(likeness).toBe('article');
    document.getElementById('tick')!.textContent = '12346 readers, 10:00:01';
    document.getElementById('ago')!.textContent = '6 minutes ago';
    document.title = `(3) ${document.title}`;
    expect((await read(document)).key).toBe(key);
    document.head.insertAdjacentHTML('beforeend', '<meta property="article:published_time" content="2025-06-05">');
    const dated = await read(document);
    expect(dated.key).not.toBe(key);
    document.querySelector('article p, p')!.append(' And more.');
    expect((await read(document)).key).not.toBe(dated.key);
  });
});
