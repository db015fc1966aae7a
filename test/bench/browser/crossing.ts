import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../browser/harness/chromium.js';
import type { BrowserName, TestTab } from '../../browser/harness/driver.js';
import { passFirstRun } from '../../browser/harness/first-run.js';
import { launchFirefox } from '../../browser/harness/firefox.js';
import { startWeb } from '../../browser/harness/web.js';

/** A mouse over a page full of marks. */
export interface Crossing {
  browser: string;
  marks: number;
  /** What our listener took of each frame in which the pointer moved, milliseconds. */
  passing: number[];
  /** The same of a pointer slow enough to be looked under at every step. */
  reading: number[];
}

const HOST = 'localhost';
/** The story so often over that it has 500 marks and more where all are shown. */
const TIMES = 8;
const ROWS = 12;

/** First and last in the page to hear of the pointer: what lies between is ours, since the page has no other listener. */
const BEFORE = `<script>
  let cameAt = 0, spent = 0, moved = false;
  const frames = [];
  addEventListener('pointermove', () => { cameAt = performance.now(); }, true);
  function listenLast() {
    addEventListener('pointermove', () => { spent += performance.now() - cameAt; moved = true; }, true);
    (function frame() {
      if (moved) frames.push(spent);
      spent = 0; moved = false;
      requestAnimationFrame(frame);
    })();
  }
</script>`;

export async function measureCrossing(name: BrowserName, { extension, sample }: { extension: string; sample: string }): Promise<Crossing> {
  const web = await startWeb();
  const article = await readFile(path.join(sample, 'article.html'), 'utf8');
  const [story] = /<div class="story">[\s\S]*?<\/div>/.exec(article) ?? [''];
  // Isolated from other origins, a page's clock is exact to microseconds.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  web.serve(`${HOST}/2025/10/15/crossing`, { headers, body: article.replace('<head>', () => `<head>${BEFORE}`).replace(story, () => story.repeat(TIMES)) });
  web.serve(`${HOST}/2025/10/15/sample.css`, { body: await readFile(path.join(sample, 'sample.css')), type: 'text/css' });
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)({ extension, proxyPort: web.port });
  try {
    await passFirstRun(browser);
    const control = await browser.openExtensionPage('options.html');
    await control.evaluate(`chrome.storage.local.set({ settings: { density: 'all' } }).then(() => 0)`);
    const tab = await browser.openTab();
    await tab.bringToFront();
    await tab.goto(`http://${HOST}/2025/10/15/crossing`);
    const marks = await tab.evaluate<number>(`(async () => {
      const count = () => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0);
      while (count() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      document.querySelector('.story p').scrollIntoView({ behavior: 'instant' });
      listenLast();
      return count();
    })()`);
    // The first way warms the code up.
    await cross(tab, 80);
    return { browser: `${browser.name} ${browser.version}`, marks, passing: await cross(tab, 80), reading: await cross(tab, 5) };
  } finally {
    await browser.close();
    await web.close();
  }
}

/** Over the lines and back in steps of so many pixels; what each frame paid. */
async function cross(tab: TestTab, stepPx: number): Promise<number[]> {
  const [left, right] = [40, 800];
  await tab.moveMouse({ x: left, y: 60 }, 1);
  await tab.evaluate(`(frames.length = 0)`);
  const rows = stepPx < 20 ? 2 : ROWS;
  for (let row = 0; row < rows; row += 1) await tab.moveMouse({ x: row % 2 === 0 ? right : left, y: 100 + (row * 600) / rows }, (right - left) / stepPx);
  return tab.evaluate<number[]>('frames');
}
