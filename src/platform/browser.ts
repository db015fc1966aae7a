import browser from 'webextension-polyfill';

/**
 * The browser's namespace with promises. Where the browser has its own (Firefox, recent Chromium) the polyfill steps
 * aside; older Chromium gets the wrapped `chrome`. Answering a message is done in transport.ts in the way that all
 * understand, with or without the wrapper.
 */
export default browser;
