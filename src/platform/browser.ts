import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: { runtime?: unknown }; chrome?: unknown };

/**
 * The browser's own namespace: at the versions that the manifest admits every call of ours answers with a promise in
 * both browsers. An element of the page whose id is "browser" is none: where the browser has no such name, the page's
 * elements show through it.
 */
export default (browser?.runtime === undefined ? chrome : browser) as Browser;
