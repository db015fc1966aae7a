import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../browser/harness/chromium.js';
import type { TestTab } from '../../browser/harness/driver.js';
import { passFirstRun } from '../../browser/harness/first-run.js';
import { startWeb } from '../../browser/harness/web.js';
import { SLICE_MS } from '../../../src/article/turn.js';
import { readPage } from '../../fixtures/pages.js';

/** Milliseconds on one page: compiling the source, the first run in a fresh document, and the median of the ones after it. */
export interface RunTimes {
  compile: number;
  first: number;
  again: number;
}

export interface PageTimes {
  isArticle: boolean;
  gate: RunTimes;
  /** Detection and extraction, in slices as the session runs them. */
  ours: RunTimes;
  /** The longest slice of the first run. */
  slice: number;
  readability: RunTimes;
  defuddle: RunTimes;
}

/** Sources of the scripts that are put into the pages. */
interface Contestants {
  extension: string;
  pages: string;
  reading: string;
  readability: string;
  defuddle: string;
}

const AGAIN = 7;

const RUNS = {
  gate: '() => newsglossReading.lookAtPage(document, location)',
  ours: `() => {
    const extraction = newsglossReading.createExtraction(document);
    for (let done = false; !done;) {
      const begin = performance.now();
      done = extraction.step(${SLICE_MS});
      window.longestSlice = Math.max(window.longestSlice ?? 0, performance.now() - begin);
    }
  }`,
  // Readability takes the document apart, so that it has to be given a clone; Defuddle makes its own.
  readability: '() => new Readability(document.cloneNode(true)).parse()',
  defuddle: '() => new Defuddle(document, { url: document.URL }).parse()',
} as const;

/**
 * Times detection and extraction beside Readability and Defuddle on the fixture pages, in Chromium. Each of the three at a
 * site of its own, hence in a process of its own: what came first would warm up the engine for the others.
 */
export async function measureReading({ extension, pages, reading, readability, defuddle }: Contestants): Promise<PageTimes[]> {
  const web = await startWeb();
  const expectations = JSON.parse(await readFile(path.join(pages, 'expectations.json'), 'utf8')) as Record<string, { url: string; isArticle: boolean }>;
  const browser = await launchChromium({ extension, proxyPort: web.port });
  try {
    await passFirstRun(browser);
    // Or its own work would be timed too.
    await browser.disableExtension();
    const tab = await browser.openTab();
    await tab.bringToFront();
    const times: PageTimes[] = [];
    for (const [name, { url, isArticle }] of Object.entries(expectations)) {
      const address = new URL(url);
      const body = readPage(name, pages);
      web.serve(`${address.host}${address.pathname}`, { body });
      const run = (source: string, what: keyof typeof RUNS, host = address.host): Promise<RunTimes & { slice: number }> => timeRuns(tab, `http://${host}${address.pathname}`, source, RUNS[what]);
      const runElsewhere = (source: string, what: keyof typeof RUNS): Promise<RunTimes & { slice: number }> => {
        const host = `${name}-${what}.test`;
        web.serve(`${host}${address.pathname}`, { body });
        return run(source, what, host);
      };
      const ours = await run(reading, 'ours');
      times.push({
        isArticle, gate: await run(reading, 'gate'), ours, slice: ours.slice,
        readability: await runElsewhere(readability, 'readability'), defuddle: await runElsewhere(defuddle, 'defuddle'),
      });
    }
    return times;
  } finally {
    await browser.close();
    await web.close();
  }
}

async function timeRuns(tab: TestTab, url: string, source: string, work: string): Promise<RunTimes & { slice: number }> {
  await tab.goto(url);
  return tab.evaluate(`(() => {
    // A script of the page is compiled as those of an extension are, and its functions become global.
    const script = document.createElement('script');
    script.text = ${JSON.stringify(source)};
    const began = performance.now();
    document.documentElement.append(script);
    const compile = performance.now() - began;
    script.remove();
    const work = ${work};
    const time = () => { const begin = performance.now(); work(); return performance.now() - begin; };
    const first = time();
    const slice = window.longestSlice ?? 0;
    const again = Array.from({ length: ${AGAIN} }, time).sort((a, b) => a - b)[${AGAIN >> 1}];
    return { compile, first, again, slice };
  })()`);
}
