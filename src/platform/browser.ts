import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own namespace. Everything we call answers with promises in both browsers at the versions that the
 * manifest admits, so of the polyfill only its types are used: its code would cost every page 10 kB. The one thing it
 * hides, answering a message by a promise, transport.ts does in the way that both understand.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export default (browser ?? chrome) as Browser;
