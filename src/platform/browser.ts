import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own namespace. At the versions that the manifest admits every call of ours answers with a promise in
 * both browsers, so of the polyfill only its types are used: its code would cost every article 3 kB. The one thing it
 * hides, answering a message by a promise, transport.ts does in the way that both understand.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export default (browser ?? chrome) as Browser;
