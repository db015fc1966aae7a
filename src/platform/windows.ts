import browser from './browser.js';

/** Calls back when a window was closed and no private one is left. Firefox for Android has no windows to close. */
export function onNoPrivateWindow(gone: () => void): void {
  browser.windows?.onRemoved.addListener(() => {
    browser.windows.getAll().then((windows) => {
      if (!windows.some(({ incognito }) => incognito)) gone();
    }, () => undefined);
  });
}

/** Whether this page of ours stands in a private window; Chromium opens our pages in ordinary ones only. */
export function isPrivateHere(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}
