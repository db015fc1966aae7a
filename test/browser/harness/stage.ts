import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject, test as base } from 'vitest';
import { packageFor } from './built.js';
import { launchChromium } from './chromium.js';
import { readPage } from '../../fixtures/pages.js';
import expectations from '../../fixtures/pages/expectations.json';
import type { BrowserName, TestBrowser, TestTab } from './driver.js';
import { passFirstRun } from './first-run.js';
import { launchFirefox } from './firefox.js';
import { startWeb } from './web.js';
import type { Web } from './web.js';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** What the tests of one browser share: raised once for all files of a project. */
interface Stage {
  browser: TestBrowser;
  web: Web;
  /** A page of the extension, through which its storage is read and written. */
  control: TestTab;
}

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');

export async function launch(name: BrowserName, web: Web, extension = packageFor(name)): Promise<TestBrowser> {
  return (name === 'chromium' ? launchChromium : launchFirefox)({ extension, proxyPort: web.port });
}

/** The sample article at http://HOST/article.html. */
export async function serveSample(web: Web, host: string): Promise<void> {
  web.serve(`${host}/article.html`, { body: await fixture('sample/article.html') });
  web.serve(`${host}/sample.css`, { body: await fixture('sample/sample.css'), type: 'text/css' });
}

/** The path that the fixture's expectations give it, on a host of the tests' own. */
export function addressOf(name: string): string {
  const { url } = (expectations as Record<string, { url?: string }>)[name] ?? {};
  return `pages.test${url === undefined ? `/${name}.html` : new URL(url).pathname}`;
}

/** A fixture page, served at an address of its own. */
export function servePage(web: Web, name: string, address = addressOf(name)): string {
  web.serve(address, { body: readPage(name) });
  return `http://${address}`;
}

export function fixture(name: string): Promise<string> {
  return readFile(path.join(FIXTURES, name), 'utf8');
}

const onStage = base.extend<{ stage: Stage }>({
  stage: [
    async ({}, use) => {
      const web = await startWeb();
      await serveSample(web, 'news.test');
      const browser = await launch(inject('browser'), web);
      await use({ browser, web, control: await passFirstRun(browser) });
      await browser.close();
      await web.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * A test with a browser, the extension as freshly installed, and an empty tab in front; or, for what would take the
 * extension away from other tests, with a browser of its own.
 */
export const test = onStage.extend<Stage & { tab: TestTab; ownBrowser: { browser: TestBrowser; tab: TestTab } }>({
  ownBrowser: async ({ stage }, use) => {
    const browser = await launch(inject('browser'), stage.web);
    await passFirstRun(browser);
    const tab = await browser.openTab();
    await tab.bringToFront();
    await use({ browser, tab });
    await browser.close();
  },
  web: async ({ stage }, use) => use(stage.web),
  browser: async ({ stage }, use) => use(stage.browser),
  control: async ({ stage }, use) => use(stage.control),
  tab: async ({ stage }, use) => {
    await stage.control.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => 0)');
    const tab = await stage.browser.openTab();
    await tab.bringToFront();
    await use(tab);
    await tab.close();
  },
});
