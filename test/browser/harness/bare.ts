import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './driver.js';
import { executableOf } from './executables.js';
import { throughProxy } from './firefox.js';

/**
 * A browser without the extension, which `installExtension` then adds, driven by puppeteer: Playwright makes every page
 * of Chromium believe that it is seen.
 */
export function launchBare(name: BrowserName, proxyPort: number): Promise<Browser> {
  const shared = { executablePath: executableOf(name), headless: true, defaultViewport: { width: 1280, height: 800 } };
  if (name === 'firefox') {
    return puppeteer.launch({ ...shared, browser: 'firefox', args: ['-remote-allow-system-access'], extraPrefsFirefox: throughProxy(proxyPort) });
  }
  return puppeteer.launch({
    ...shared, browser: 'chrome', pipe: true, enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', `--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'],
  });
}
