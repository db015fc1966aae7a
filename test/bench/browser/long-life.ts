import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../browser/harness/chromium.js';
import type { BrowserName, HeapShares, PageWeight, TestBrowser, TestTab } from '../../browser/harness/driver.js';
import { passFirstRun } from '../../browser/harness/first-run.js';
import { launchFirefox } from '../../browser/harness/firefox.js';
import { KEPT_RANGES, navigate, serveSinglePage } from '../../browser/harness/single-page.js';
import { startWeb } from '../../browser/harness/web.js';
import type { Web } from '../../browser/harness/web.js';

/** What a page holds after so many single-page navigations; the weight only where the browser tells it. */
interface AfterNavigations {
  navigations: number;
  ranges: number;
  weight: PageWeight | undefined;
  heap: HeapShares | undefined;
}

export interface LongLife {
  browser: string;
  navigations: AfterNavigations[];
  /** What the session adds to each of many open articles, beside the same page without the extension; empty where unknown. */
  tabs: PageWeight[];
}

const STEPS = [0, 50, 50, 100, 300, 500];
const TABS = 50;
const HOST = 'life.test';

/** A thousand navigations in one document, then fifty articles open at once. */
export async function measureLongLife(name: BrowserName, { extension, sample }: { extension: string; sample: string }): Promise<LongLife> {
  const web = await startWeb();
  const article = await readFile(path.join(sample, 'article.html'), 'utf8');
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)({ extension, proxyPort: web.port });
  try {
    await passFirstRun(browser);
    return {
      browser: `${browser.name} ${browser.version}`,
      navigations: await afterNavigations(browser, serveSinglePage(web, HOST, article)),
      tabs: await weighTabs(browser, web, article),
    };
  } finally {
    await browser.close();
    await web.close();
  }
}

async function afterNavigations(browser: TestBrowser, url: string): Promise<AfterNavigations[]> {
  const tab = await browser.openTab();
  await tab.bringToFront();
  await tab.goto(url);
  const after: AfterNavigations[] = [];
  let navigations = 0;
  for (const step of STEPS) {
    // A first one, so that what is made once is there.
    await navigate(tab, navigations + 1, step === 0 ? 1 : step);
    navigations += step;
    after.push({ navigations, ranges: await tab.evaluate<number>(KEPT_RANGES), weight: await tab.weigh?.(), heap: await tab.weighHeap?.() });
  }
  await tab.close();
  return after;
}

async function weighTabs(browser: TestBrowser, web: Web, article: string): Promise<PageWeight[]> {
  const tabs: TestTab[] = [];
  const weights: PageWeight[] = [];
  for (let number = 1; number <= TABS; number += 1) {
    web.serve(`${HOST}/2025/06/04/open-${number}`, { body: article });
    const tab = await browser.openTab();
    await tab.bringToFront();
    await tab.goto(`http://${HOST}/2025/06/04/open-${number}`);
    await tab.evaluate(`(async () => { while (${KEPT_RANGES} === 0) await new Promise((resolve) => setTimeout(resolve, 10)); return 0; })()`);
    tabs.push(tab);
  }
  for (const tab of tabs) {
    const weight = await tab.weigh?.();
    if (weight !== undefined) weights.push(weight);
  }
  if (weights.length === 0) return [];
  await browser.disableExtension();
  const bare = await browser.openTab();
  await bare.goto(`http://${HOST}/2025/06/04/open-1`);
  const without = await bare.weigh?.();
  return without === undefined ? [] : weights.map((weight) => ({
    heapBytes: weight.heapBytes - without.heapBytes, listeners: weight.listeners - without.listeners, nodes: weight.nodes - without.nodes,
  }));
}
