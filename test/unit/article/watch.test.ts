import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatch } from '../../../src/article/watch.js';
import type { ArticleChange, Watch } from '../../../src/article/watch.js';
import { openHtml } from './fixture-pages.js';

const LONG = 'A new paragraph of the story, long enough to be one and not a counter.';

describe('watching an article', () => {
  let document: Document;
  let root: Element;
  let changes: ArticleChange[];
  let watch: Watch;
  const settle = async (): Promise<void> => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(500);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    document = openHtml('<main><article><p id="own">The first paragraph.</p><p id="other">Shared 12 times</p></article></main>');
    root = document.querySelector('article') as Element;
    changes = [];
    vi.stubGlobal('MutationObserver', (document.defaultView as unknown as { MutationObserver: typeof MutationObserver }).MutationObserver);
    const own = document.getElementById('own')?.firstChild;
    watch = createWatch(root, (change) => changes.push(change), { holds: (node) => node === own, collectMs: 30 });
  });
  afterEach(() => {
    watch.dispose();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells of text that arrives, once for many additions', async () => {
    for (let i = 0; i < 5; i += 1) root.append(Object.assign(document.createElement('p'), { textContent: LONG }));
    await settle();
    expect(changes).toEqual(['arrived']);
  });

  it('tells of replaced text of the article', async () => {
    (document.getElementById('own') as Element).textContent = LONG;
    await settle();
    expect(changes).toEqual(['lost']);
  });

  it('tells once of a loss among additions, before or after them', async () => {
    const add = (): void => root.append(Object.assign(document.createElement('p'), { textContent: LONG }));
    add();
    (document.getElementById('own') as Element).textContent = LONG;
    add();
    await settle();
    expect(changes).toEqual(['lost']);
    add();
    await settle();
    expect(changes).toEqual(['lost', 'arrived']);
  });

  it('tells that the root is gone', async () => {
    root.remove();
    await settle();
    expect(changes).toEqual(['lost']);
  });

  it('is silent about counters, scripts and what lies outside', async () => {
    (document.getElementById('other') as Element).textContent = 'Shared 13 times';
    root.append(Object.assign(document.createElement('script'), { textContent: `// ${LONG}` }));
    document.body.append(Object.assign(document.createElement('p'), { textContent: LONG }));
    await settle();
    expect(changes).toEqual([]);
  });

  it('tells of text that arrives in a shadow root that it follows', async () => {
    const shadow = root.attachShadow({ mode: 'open' });
    watch.follow([shadow]);
    shadow.append(Object.assign(document.createElement('p'), { textContent: LONG }));
    await settle();
    expect(changes).toEqual(['arrived']);
  });

  it('is silent after dispose', async () => {
    root.remove();
    watch.dispose();
    await settle();
    expect(changes).toEqual([]);
  });
});
