import browser from './browser.js';
import { isOrphaned } from './runtime.js';

/** "local" is kept on disk on this machine; "session" only in memory, until the browser ends. */
type Area = 'local' | 'session';

/** Where the reader's settings are. */
export const SETTINGS_KEY = 'settings';
/** Where choices made in private windows are: in memory only. */
export const PRIVATE_KEY = 'private';

/** Reads one stored value, undefined where there is none. What it is, the caller must check. */
export async function readStored(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

export async function writeStored(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeStored(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

/** Calls back when a key changes anywhere in the extension; returns a function that stops it. */
export function watchStored(area: Area, key: string, changed: (before: unknown, after: unknown) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, where: string): void => {
    if (where === area && Object.hasOwn(changes, key)) changed(changes[key]?.oldValue, changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    if (!isOrphaned()) browser.storage.onChanged.removeListener(listener);
  };
}
