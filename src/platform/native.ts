/**
 * The browser's own namespace, which the build puts in the polyfill's place in what pages and the popup wait for:
 * at the versions that the manifest admits every call of ours answers with a promise in both browsers, and the
 * polyfill would cost each article 3 kB more.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
