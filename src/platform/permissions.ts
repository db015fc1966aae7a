import browser from './browser.js';

/** Host access that the manifest asks for; a reader may take it back at any time. */
const ALL_SITES = ['http://*/*', 'https://*/*'];

/** Whether the browser lets us read pages at this address. */
export async function hasAccess(url: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  } catch {
    return false;
  }
}

export async function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

/** Asks the reader for access to all sites; must be called in the gesture itself. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES });
}

/** Calls back when access is given or taken back. */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
