import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from '../../browser/harness/driver.js';
import { executableOf } from '../../browser/harness/executables.js';
import { startWeb } from '../../browser/harness/web.js';
import { LANGUAGES } from '../../fixtures/languages.js';
import { SLICE_MS } from '../../../src/article/turn.js';

/** One labelled page in a real browser, in milliseconds. */
interface PageRun {
  id: string;
  type: string;
  elements: number;
  /** Compiling the extractor's bundle and running its top level, in a process that has not seen it. */
  compileMs: number;
  /** Detection and extraction, sums over the slices, for each run on the same document. */
  oursMs: number[];
  longestSliceMs: number[];
  /** Readability's clone and parse on another fresh load, each run. */
  readabilityMs: number[];
  gateCompileMs: number;
  gateMs: number[];
  passesGate: boolean;
}

interface BenchPage {
  id: string;
  html: string;
  type: string;
  url: string | null;
}

interface Sources {
  /** Scripts that define the globals Extractor, Gate and Readability. */
  extractor: string;
  gate: string;
  readability: string;
}

const RUNS = 3;
/** Of the scripts that are ours: the page's own do not run. */
const NONCE = 'newsgloss';

/** Times each page of labelled pages in a browser. */
export async function runPages(browserName: BrowserName, directory: string, pages: readonly BenchPage[], sources: Sources, tell: (run: PageRun) => void): Promise<void> {
  await inBrowser(browserName, directory, pages, async (page, load) => {
    const readability = (await load('readability', SCRIPTS.readability(page, sources))) as Pick<PageRun, 'readabilityMs'>;
    const gate = (await load('gate', SCRIPTS.gate(page, sources))) as Pick<PageRun, 'gateCompileMs' | 'gateMs' | 'passesGate'>;
    tell({ id: page.id, type: page.type, ...readability, ...gate, ...((await load('ours', SCRIPTS.ours(page, sources))) as Omit<PageRun, 'id' | 'type'>) });
  });
}

type Load = (use: string, expression: string) => Promise<unknown>;

/** Every page has a site of its own, so that each load gets a fresh process; its own scripts do not run. */
async function inBrowser(browserName: BrowserName, directory: string, pages: readonly BenchPage[], visit: (page: BenchPage, load: Load) => Promise<void>): Promise<void> {
  const web = await startWeb();
  const browser = await launch(browserName, web.port);
  try {
    for (const page of pages) {
      const html = gunzipSync(await readFile(path.join(directory, page.html)));
      await visit(page, (use, expression) => {
        const host = `${page.id}-${use}.test`;
        web.serve(`${host}/`, { body: html, headers: { 'content-security-policy': `script-src 'unsafe-eval' 'nonce-${NONCE}'; frame-src 'none'` } });
        return browser.inPage(`http://${host}/`, expression);
      });
    }
  } finally {
    await browser.close();
    await web.close();
  }
}

/** What a browser with layout makes of one page. */
interface PageReading {
  id: string;
  isArticle: boolean;
  body: string;
}

/** Reads each page once in a browser. */
export async function readPages(browserName: BrowserName, directory: string, pages: readonly BenchPage[], extractor: string): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  await inBrowser(browserName, directory, pages, async (page, load) => {
    const { isArticle, body } = (await load('once', readOnce(page, extractor))) as PageReading;
    readings.push({ id: page.id, isArticle, body });
  });
  return readings;
}

/** A script of the page is compiled as those of an extension are, all of it at once where it says so; what is evaluated is not. */
const compile = (source: string): string => `
    const script = document.createElement('script');
    script.nonce = '${NONCE}';
    script.text = ${JSON.stringify(source)};
    document.documentElement.append(script);
    script.remove();`;

const inPage = (body: string): string => `(async () => { const now = () => performance.now(); ${body} })()`;

/** `extractor` defines the global Extractor from extract-article.ts. */
const readOnce = ({ url }: BenchPage, extractor: string): string => inPage(`
    ${compile(extractor)}
    const { isArticle, blocks } = Extractor.extractArticle(document, ${JSON.stringify(LANGUAGES)}, { url: ${JSON.stringify(url ?? '')} });
    return { isArticle, body: Extractor.articleBody(blocks) };`);

const SCRIPTS: Readonly<Record<'readability' | 'gate' | 'ours', (page: BenchPage, sources: Sources) => string>> = {
  readability: (_, { readability }) => inPage(`
    ${compile(readability)}
    const readabilityMs = [];
    for (let i = 0; i < ${String(RUNS)}; i++) { const start = now(); try { new Readability(document.cloneNode(true)).parse(); } catch {} readabilityMs.push(now() - start); }
    return { readabilityMs };`),
  gate: ({ url }, { gate }) => inPage(`
    const place = new URL(${JSON.stringify(url || 'https://example.org/unknown')}), start = now();
    ${compile(gate)}
    const gateCompileMs = now() - start, gateMs = [];
    let passesGate = false;
    for (let i = 0; i < 9; i++) { const start = now(); passesGate = Gate.mayBeArticle(document, place); gateMs.push(now() - start); }
    return { gateCompileMs, gateMs, passesGate };`),
  ours: ({ url }, { extractor }) => inPage(`
    const turn = () => new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
    const start = now();
    ${compile(extractor)}
    const compileMs = now() - start, oursMs = [], longestSliceMs = [];
    for (let i = 0; i < ${String(RUNS)}; i++) {
      let sum = 0, longest = 0, done = false;
      let begin = now();
      const extraction = Extractor.createExtraction(document, { url: ${JSON.stringify(url ?? '')} });
      while (!done) { done = extraction.step(${String(SLICE_MS)}); const took = now() - begin; sum += took; longest = Math.max(longest, took); await turn(); begin = now(); }
      oursMs.push(sum); longestSliceMs.push(longest);
    }
    return { elements: document.getElementsByTagName('*').length, compileMs, oursMs, longestSliceMs };`),
};

interface BareBrowser {
  inPage(url: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

async function launch(name: BrowserName, proxyPort: number): Promise<BareBrowser> {
  if (name === 'chromium') {
    const browser = await chromium.launch({ executablePath: executableOf('chromium'), args: ['--headless=new', '--no-sandbox', '--disable-gpu', `--proxy-server=127.0.0.1:${String(proxyPort)}`, '--proxy-bypass-list=<-loopback>'] });
    return {
      async inPage(url, expression) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(url, { waitUntil: 'load' });
        const value: unknown = await page.evaluate(expression);
        await context.close();
        return value;
      },
      close: () => browser.close(),
    };
  }
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: executableOf('firefox'), headless: true,
    extraPrefsFirefox: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxyPort, 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '', 'privacy.reduceTimerPrecision': false },
  });
  return {
    async inPage(url, expression) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      const value: unknown = await page.evaluate(expression);
      await page.close();
      return value;
    },
    close: () => browser.close(),
  };
}
