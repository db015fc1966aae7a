import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's namespace, whose calls answer with promises in both browsers at the versions that the manifest admits. Messages
 * are answered in transport.ts in the way that all understand. (An element of the page whose id is "browser" is no namespace:
 * where the browser has no such name, the page's elements show through it.)
 */
export default browser?.runtime === undefined ? chrome : browser;
