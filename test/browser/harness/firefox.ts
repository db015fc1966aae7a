import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { LaunchOptions } from './chromium.js';
import { CARD_HOST } from './driver.js';
import type { Point, TestBrowser, TestTab } from './driver.js';
import { executableOf } from './executables.js';

/** The manifest's id, and a fixed address for its pages, which Firefox would otherwise draw by lot. */
const ADD_ON = 'newsgloss@newsgloss.example';
const UUID = '6f3a1c1e-5d0c-4b6e-9a53-0c1d2e3f4a5b';

export async function launchFirefox({ extension, proxyPort, headless = true }: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'newsgloss-firefox-'));
  const downloads = path.join(profile, 'downloads');
  await mkdir(downloads);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executableOf('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxyPort === undefined ? {} : throughProxy(proxyPort)),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.w3c_touch_events.enabled': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  await browser.installExtension(extension);
  const openExtensionPage = async (file: string): Promise<TestTab> => {
    const page = await browser.newPage();
    const tab = firefoxTab(browser, page, downloads);
    // page.goto never returns for these addresses: navigate without waiting, then look.
    await send(browser, 'browsingContext.navigate', { context: contextOf(page), url: `moz-extension://${UUID}/${file}`, wait: 'none' });
    await untilTrue(() => tab.evaluate<boolean>(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`), file);
    return tab;
  };
  return {
    name: 'firefox',
    version: await browser.version(),
    openTab: async () => firefoxTab(browser, await browser.newPage(), downloads),
    openExtensionPage,
    allowPrivate: () => inChrome(browser, `${WITH_ADD_ON}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add('${ADD_ON}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await addon.reload();
    `),
    async openPrivateTab(url) {
      const control = await openExtensionPage('options.html');
      await control.evaluate(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => 0)`);
      await control.close();
      const found = async (): Promise<Page | undefined> => (await browser.pages()).find((page) => page.url() === url);
      await untilTrue(async () => (await found()) !== undefined, url);
      return firefoxTab(browser, (await found())!, downloads);
    },
    // Synthesised keys do not reach the browser's own: the element that they would press is told so.
    command: (name) => inChrome(browser, `
      const keys = [...window.document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      const key = keys.find((one) => one.id.endsWith('-${name}'));
      if (!key) throw new Error('no key for ${name}: ' + keys.map(({ id }) => id));
      key.doCommand();
    `),
    async explainByMenu(tab) {
      const { x, y } = await tab.evaluate<Point>(`(() => { const box = getSelection().getRangeAt(0).getClientRects()[0]; return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`);
      await tab.rightClick!({ x, y });
      await inChrome(browser, `
        const menu = window.document.getElementById('contentAreaContextMenu');
        for (let tries = 0; tries < 200 && menu.state !== 'open'; tries++) await new Promise((resolve) => setTimeout(resolve, 25));
        const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.startsWith('newsgloss'));
        if (!entry) throw new Error('no entry of ours in the menu: ' + [...menu.children].filter(({ hidden }) => !hidden).map(({ id }) => id));
        menu.activateItem(entry);
      `);
    },
    async stopBackground() {
      await inChrome(browser, `
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension('${ADD_ON}');
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      `);
    },
    reloadExtension: () => inChrome(browser, `${WITH_ADD_ON} await addon.reload();`),
    disableExtension: () => inChrome(browser, `${WITH_ADD_ON} await addon.disable();`),
    setAccess: (given) => inChrome(browser, `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
      await ExtensionPermissions.${given ? 'add' : 'remove'}('${ADD_ON}', sites, ExtensionParent.GlobalManager.getExtension('${ADD_ON}'));
    `),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for what a browser does not tell; errors mean "not yet". */
async function untilTrue(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}

const WITH_ADD_ON = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('${ADD_ON}');`;

function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

function firefoxTab(browser: Browser, page: Page, downloads: string): TestTab {
  let at: Point = { x: 0, y: 0 };
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    back: async () => {
      await send(browser, 'browsingContext.traverseHistory', { context: contextOf(page), delta: -1 });
    },
    evaluate: async <T>(expression: string) => evaluate<T>(browser, page, expression),
    inCard: (source) => callInCard(browser, page, source),
    async moveMouse(to, steps = 8) {
      const actions = Array.from({ length: steps }, (_, index) => ({
        type: 'pointerMove',
        x: Math.round(at.x + ((to.x - at.x) * (index + 1)) / steps),
        y: Math.round(at.y + ((to.y - at.y) * (index + 1)) / steps),
        duration: 16,
      }));
      await send(browser, 'input.performActions', {
        context: contextOf(page),
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
      at = to;
    },
    click: ({ x, y }) => {
      at = { x, y };
      return pointer(browser, page, 'mouse', { x, y });
    },
    rightClick: (point) => pointer(browser, page, 'mouse', point, undefined, 2),
    tap: (point) => pointer(browser, page, 'touch', point),
    swipe: (from, to) => pointer(browser, page, 'touch', from, to),
    press: async (name) => {
      const keys = name.split('+') as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    keyDown: (name) => page.keyboard.down(name as KeyInput),
    keyUp: (name) => page.keyboard.up(name as KeyInput),
    type: (text) => page.keyboard.type(text),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    async chooseFile(selector, file) {
      const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(selector)]);
      await chooser.accept([file]);
    },
    async saved(act) {
      const before = await readdir(downloads);
      await act();
      // A download is written under another name until it is whole.
      const whole = async (): Promise<string | undefined> => {
        const names = (await readdir(downloads)).filter((name) => !before.includes(name));
        return names.some((name) => name.endsWith('.part')) ? undefined : names[0];
      };
      await untilTrue(async () => { const name = await whole(); return name !== undefined && (await readFile(path.join(downloads, name), 'utf8')) !== ''; }, 'a saved file');
      const name = (await whole())!;
      return { name, text: await readFile(path.join(downloads, name), 'utf8') };
    },
    setMedia: (media) => inChrome(browser, `window.gBrowser.selectedBrowser.browsingContext.mediumOverride = '${media === 'print' ? 'print' : ''}';`),
    setViewport: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function pointer(browser: Browser, page: Page, pointerType: 'mouse' | 'touch', { x, y }: Point, to?: Point, button = 0): Promise<void> {
  const drawn = to === undefined ? [] : [{ type: 'pointerMove', x: Math.round(to.x), y: Math.round(to.y), duration: 120 }];
  await send(browser, 'input.performActions', {
    context: contextOf(page),
    actions: [{
      type: 'pointer', id: pointerType, parameters: { pointerType },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button },
        { type: 'pause', duration: 30 },
        ...drawn,
        { type: 'pointerUp', button },
      ],
    }],
  });
}

interface BidiConnection { send(method: string, params: unknown): Promise<{ result: unknown }> }

/** BiDi itself, for what puppeteer has no call of its own. */
async function send<T>(browser: Browser, method: string, params: unknown): Promise<T> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, params)).result as T;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

async function run(browser: Browser, page: Page, functionDeclaration: string, args: unknown[], options: object = {}): Promise<ScriptResult['result']> {
  const answer = await send<ScriptResult>(browser, 'script.callFunction', {
    functionDeclaration, arguments: args, awaitPromise: true, target: { context: contextOf(page) }, ...options,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
  return answer.result;
}

/** Objects travel as JSON, since BiDi's own form would need unfolding; the rest as it is, since a page can break JSON. */
async function evaluate<T>(browser: Browser, page: Page, expression: string): Promise<T> {
  const asPair = `async () => { const value = await (${expression}); return typeof value === 'object' ? [true, JSON.stringify(value)] : [false, value]; }`;
  const pair = (await run(browser, page, asPair, []))?.value as [{ value: boolean }, { value?: unknown }];
  const [isJson, { value }] = [pair[0].value, pair[1]];
  return (isJson ? JSON.parse(value as string) : value) as T;
}

/** BiDi hands out closed shadow roots when asked for all; no page can ask. */
async function callInCard<T>(browser: Browser, page: Page, source: string): Promise<T | null> {
  const host = await run(browser, page, `() => document.querySelector('${CARD_HOST}')`, [], {
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const shadow = (host?.value as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot;
  if (!shadow) return null;
  const result = await run(browser, page, `async (root) => JSON.stringify(await (${source})(root))`, [{ sharedId: shadow.sharedId }]);
  return (result?.value === undefined ? null : JSON.parse(result.value as string)) as T | null;
}

/** Runs statements with the browser's own rights. */
async function inChrome(browser: Browser, statements: string): Promise<void> {
  const tree = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await send<ScriptResult>(browser, 'script.callFunction', {
    functionDeclaration: `async () => { ${statements} }`, awaitPromise: true, target: { context: tree.contexts[0].context },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in the browser');
}

