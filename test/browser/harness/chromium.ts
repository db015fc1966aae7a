import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { CARD_HOST } from './driver.js';
import type { HeapShares, PageWeight, Point, TestBrowser, TestTab } from './driver.js';
import { executableOf } from './executables.js';

export interface LaunchOptions {
  extension: string;
  /** All requests go through this proxy on loopback; without it to the real web. */
  proxyPort?: number;
  headless?: boolean;
  /** Whether the screen can be touched; what is seen then is larger. */
  hasTouch?: boolean;
}

export async function launchChromium({ extension, proxyPort, headless = true, hasTouch = headless }: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'newsgloss-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executableOf('chromium'),
    headless: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    hasTouch,
    // Readers have a cache for going back; Playwright would do without.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []), '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps',
      `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    openTab: async () => chromiumTab(context, await context.newPage()),
    async openExtensionPage(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return chromiumTab(context, page);
    },
    async stopBackground() {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    reloadExtension: () => onExtensionsPage(context, `chrome.developerPrivate.reload('${id}', { failQuietly: true })`),
    disableExtension: () => onExtensionsPage(context, `chrome.management.setEnabled('${id}', false)`),
    allowPrivate: () => onExtensionsPage(context, `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`),
    async openPrivateTab(url) {
      // Together: if the worker is not there to be asked, nobody would be left to hear that the page never came.
      const [page] = await Promise.all([
        context.waitForEvent('page', { predicate: (page) => page.url() === url }),
        inWorker(context, `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`),
      ]);
      await page.waitForLoadState();
      return chromiumTab(context, page);
    },
    addresses: () => Promise.resolve(context.pages().map((page) => page.url())),
    async closePages(address) {
      for (const page of context.pages()) if (address.test(page.url())) await page.close();
    },
    // Neither headless Chromium's own keys nor its own menus can be reached: the browser's event is given to the worker as it would come.
    command: (name) => inWorker(context, `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { chrome.commands.onCommand.dispatch('${name}', tab); })`),
    isPanelOpen: async () => (await askWorker(context, `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length > 0)`)) === true,
    // Chromium opens it in a gesture only, which an event of ours is not: what is asked for within the event counts.
    openListByKey: async () => (await askWorker(context, `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      const { sidePanel } = globalThis.browser ?? chrome;
      const { open } = sidePanel;
      let asked;
      sidePanel.open = ({ windowId }) => { asked = windowId; return Promise.resolve(); };
      chrome.commands.onCommand.dispatch('open-list', tab);
      sidePanel.open = open;
      return asked === tab.windowId;
    })`)) === true,
    async explainByMenu(tab) {
      const [selectionText, pageUrl, isField] = await tab.evaluate<[string, string, boolean]>(`(() => {
        const field = document.activeElement;
        const isField = 'selectionStart' in field;
        return [isField ? field.value.slice(field.selectionStart, field.selectionEnd) : getSelection().toString(), location.href, isField];
      })()`);
      const click = JSON.stringify({ menuItemId: 'explain', editable: isField, pageUrl, selectionText });
      await inWorker(context, `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { chrome.contextMenus.onClicked.dispatch(${click}, tab); })`);
    },
    setAccess: (given) => onExtensionsPage(context, `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${given ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Evaluates in the background, once it lives. */
async function inWorker(context: BrowserContext, expression: string): Promise<void> {
  await askWorker(context, `Promise.resolve(${expression}).then(() => 0)`);
}

async function askWorker(context: BrowserContext, expression: string): Promise<unknown> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return worker.evaluate(expression);
}

/** The browser's own page for extensions may do to them what their user may; unpacked ones come back in developer mode only. */
async function onExtensionsPage(context: BrowserContext, expression: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => { await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }); await ${expression}; })()`);
  await page.close();
}

async function chromiumTab(context: BrowserContext, page: Page): Promise<TestTab> {
  const session = await context.newCDPSession(page);
  let at: Point = { x: 0, y: 0 };
  const key = (name: string): string => name;
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'commit' });
    },
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    inCard: (source) => callInCard(session, source),
    async moveMouse(to, steps = 8) {
      for (let step = 1; step <= steps; step++) {
        await page.mouse.move(at.x + ((to.x - at.x) * step) / steps, at.y + ((to.y - at.y) * step) / steps);
        await page.waitForTimeout(12);
      }
      at = to;
    },
    async click(point) {
      at = point;
      await page.mouse.click(point.x, point.y);
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    async swipe(from, to) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
      for (let step = 1; step <= 8; step++) {
        const point = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 };
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (name) => page.keyboard.press(key(name)),
    keyDown: (name) => page.keyboard.down(key(name)),
    keyUp: (name) => page.keyboard.up(key(name)),
    type: (text) => page.keyboard.type(text),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    async chooseFile(selector, file) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(selector)]);
      await chooser.setFiles(file);
    },
    async saved(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    setMedia: (media) => page.emulateMedia({ media }),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    bringToFront: () => page.bringToFront(),
    weigh: () => weigh(session),
    weighHeap: () => weighHeap(session),
    close: () => page.close(),
  };
}

async function weigh(session: CDPSession): Promise<PageWeight> {
  await session.send('Performance.enable');
  // Twice: what the first collection lets go of may hold more.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heapBytes: read('JSHeapUsedSize'), listeners: read('JSEventListeners'), nodes: read('Nodes') };
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

async function weighHeap(session: CDPSession): Promise<HeapShares> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot: { meta }, nodes, strings } = JSON.parse(chunks.join('')) as Snapshot;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  const shares: HeapShares = { made: 0, code: 0, browser: 0 };
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[at + type]];
    // Lists without a name are the engine's own tables.
    const isTable = kind === 'array' && strings[nodes[at + name]] === '';
    const share = kind === 'code' || kind === 'object shape' ? 'code' : kind === 'native' || kind === 'synthetic' || kind === 'hidden' || isTable ? 'browser' : 'made';
    shares[share] += nodes[at + size];
  }
  return shares;
}

/** The debugger sees closed shadow roots; no page does. */
async function callInCard<T>(session: CDPSession, source: string): Promise<T | null> {
  const host = await session.send('Runtime.evaluate', { expression: `document.querySelector('${CARD_HOST}')` });
  if (host.result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.result.objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${source})(this); }`,
    objectId: object.objectId!,
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value as T;
}
