/**
 * The browser's own namespace, which the build puts in the polyfill's place in what pages and the popup wait for:
 * at the versions that the manifest admits every call of ours answers with a promise in both browsers, and the
 * polyfill would cost each article 3 kB more.
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: unknown }; chrome?: unknown };

/** An element of the page whose id is "browser" is none: where the browser has no such name, the page's elements show through it. */
export default browser?.runtime === undefined ? chrome : browser;
