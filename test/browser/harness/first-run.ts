import type { TestBrowser, TestTab } from './driver.js';

/**
 * Waits for the page that greets a new user and closes it: it opens in front of what a test looks at. Returns a page
 * of the extension, behind all others.
 */
export async function passFirstRun(browser: TestBrowser): Promise<TestTab> {
  const control = await browser.openExtensionPage('options.html');
  for (let tries = 0; tries < 100; tries++) {
    const closed = await control.evaluate<boolean>(`(async () => {
      const { tabs, runtime } = globalThis.browser ?? chrome;
      const [greeting] = await tabs.query({ url: runtime.getURL('firstrun.html') });
      if (greeting) await tabs.remove(greeting.id);
      return greeting !== undefined;
    })()`);
    if (closed) return control;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no first-run page came');
}
