import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { LaunchOptions } from './chromium.js';
import type { Point, TestBrowser, TestTab } from './driver.js';
import { executableOf } from './executables.js';
import { askChrome, callInCard, contextOf, evaluate, inChrome, send } from './firefox-bidi.js';
import { chooserFor } from './firefox-chooser.js';

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
  // Synthesised keys do not reach the browser's own, and commands without keys have none: it is told as its key would tell it.
  const command = (name: string): Promise<void> => inChrome(browser, `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ExtensionParent.GlobalManager.getExtension('${ADD_ON}').shortcuts.onCommand('${name}');
  `);
  const isPanelOpen = async (): Promise<boolean> =>
    (await askChrome(browser, `return window.SidebarController.isOpen && window.SidebarController.currentID.startsWith('newsgloss');`)) === true;
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
    async addresses() {
      return (await browser.pages()).map((page) => page.url());
    },
    async closePages(address) {
      for (const page of await browser.pages()) if (address.test(page.url())) await page.close();
    },
    command,
    isPanelOpen,
    async openListByKey() {
      await command('open-list');
      return untilTrue(isPanelOpen, 'the sidebar').then(() => true);
    },
    async explainByMenu(tab) {
      const { x, y } = await tab.evaluate<Point>(`(() => { const field = document.activeElement; const box = 'selectionStart' in field ? field.getBoundingClientRect() : getSelection().getRangeAt(0).getClientRects()[0]; return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`);
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

/** Preferences that send all requests through a proxy on loopback. */
export function throughProxy(port: number): Record<string, unknown> {
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
      // Firefox tells of no chooser that a page of an extension opens: one that chooses at once stands in the browser's place.
      await inChrome(browser, chooserFor(file));
      const place = await evaluate<Point>(browser, page, `(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`);
      await pointer(browser, page, 'mouse', place);
      await untilTrue(async () => (await askChrome(browser, 'return window.newsglossChose === true;')) === true, 'the file chooser');
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
