import browser from './browser.js';

/** Address of one of the extension's own files. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/**
 * Whether our extension was updated, disabled or removed under this page: the script lives on, but every call of
 * the browser's would throw. The id disappears first; in Firefox even reading it may throw.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener(reason === 'install' || reason === 'update' ? reason : 'other');
  });
}

/** The permissions in the manifest of this browser's package, sites apart. */
export function askedPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
