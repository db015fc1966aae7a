import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../browser/harness/chromium.js';
import type { BrowserName, TestBrowser, TestTab } from '../../browser/harness/driver.js';
import { passFirstRun } from '../../browser/harness/first-run.js';
import { launchFirefox } from '../../browser/harness/firefox.js';
import { startWeb } from '../../browser/harness/web.js';
import type { Web } from '../../browser/harness/web.js';

/** Milliseconds, one number a round. */
export interface StartUpTimes {
  browser: string;
  /** From DOMContentLoaded to the first frame with marks, with the background dead before the page was asked for. */
  cold: number[];
  /** The same with the background alive and the pack open. */
  warm: number[];
  /** From the pointer's coming to rest to a placed card, beyond the reader's delay. */
  hover: number[];
  /** The same with the background dead when the pointer comes to rest. */
  coldHover: number[];
  /** Readability: clone and parse of the same document, in the same browser. */
  readability: number[];
}

const ROUNDS = 10;
const PAGE = 'http://bench.test/article.html';

/** Notes when marks are first there at a frame; stands in the page before all else. */
const STOPWATCH = `<script>
  (function look() {
    if ((CSS.highlights.get('newsgloss-entity')?.size ?? 0) > 0) window.markedAt = performance.now();
    else requestAnimationFrame(look);
  })();
</script>`;

export async function measureStartUp(name: BrowserName, { extension, sample, readability }: { extension: string; sample: string; readability: string }): Promise<StartUpTimes> {
  const web = await startWeb();
  await servePage(web, sample, readability);
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)({ extension, proxyPort: web.port });
  try {
    await passFirstRun(browser);
    const tab = await browser.openTab();
    await tab.bringToFront();
    return {
      browser: `${browser.name} ${browser.version}`,
      warm: await rounds(() => timeToMarks(tab)),
      cold: await rounds(async () => {
        await tab.goto('http://bench.test/blank.html');
        await browser.stopBackground();
        return timeToMarks(tab);
      }),
      hover: await hovers(browser, tab, () => Promise.resolve()),
      coldHover: await hovers(browser, tab, () => browser.stopBackground()),
      readability: await rounds(() => tab.evaluate<number>(`(() => { const start = performance.now(); new Readability(document.cloneNode(true)).parse(); return performance.now() - start; })()`)),
    };
  } finally {
    await browser.close();
    await web.close();
  }
}

async function servePage(web: Web, sample: string, readability: string): Promise<void> {
  const html = await readFile(path.join(sample, 'article.html'), 'utf8');
  web.serve('bench.test/article.html', { body: html.replace('<head>', () => `<head>${STOPWATCH}<script src="readability.js"></script>`) });
  web.serve('bench.test/sample.css', { body: await readFile(path.join(sample, 'sample.css')), type: 'text/css' });
  web.serve('bench.test/readability.js', { body: await readFile(readability), type: 'text/javascript' });
  web.serve('bench.test/blank.html', { body: '<!doctype html><title>Blank</title>' });
}

async function timeToMarks(tab: TestTab): Promise<number> {
  await tab.goto(PAGE);
  return tab.evaluate<number>(`(async () => {
    while (window.markedAt === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    return window.markedAt - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
  })()`);
}

async function hovers(browser: TestBrowser, tab: TestTab, prepare: () => Promise<void>): Promise<number[]> {
  await timeToMarks(tab);
  const control = await browser.openExtensionPage('options.html');
  await tab.bringToFront();
  const { delayMs } = await control.evaluate<{ delayMs: number }>(`chrome.storage.local.get('settings').then(({ settings }) => ({ delayMs: settings?.delayMs ?? 400 }))`);
  await control.close();
  const place = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const [range] = CSS.highlights.get('newsgloss-entity');
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`);
  return rounds(async () => {
    await tab.moveMouse({ x: 1_200, y: 780 }, 4);
    await tab.evaluate(`(async () => { while (document.querySelector('newsgloss-card')) await new Promise((resolve) => setTimeout(resolve, 20)); return 0; })()`);
    await tab.evaluate(`(() => {
      window.restedAt = 0; window.shownAt = 0;
      addEventListener('pointermove', () => { restedAt = performance.now(); }, true);
      (function look() { if (document.querySelector('newsgloss-card')) requestAnimationFrame(() => { shownAt = performance.now(); }); else requestAnimationFrame(look); })();
      return 0;
    })()`);
    await prepare();
    await tab.moveMouse(place, 6);
    const tookMs = await tab.evaluate<number>(`(async () => { while (!shownAt) await new Promise((resolve) => setTimeout(resolve, 10)); return shownAt - restedAt; })()`);
    return tookMs - delayMs;
  });
}

async function rounds(measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await measure());
  return times;
}
