import browser from './browser.js';

export interface Tab {
  id: number;
  windowId?: number;
  /** Absent where we have no access to the page. */
  url?: string;
  incognito: boolean;
  isLoading: boolean;
}

interface NativeTab { id?: number; windowId?: number; url?: string; incognito: boolean; discarded?: boolean; status?: string }

function plain(tab: NativeTab): Tab | undefined {
  if (tab.id === undefined) return undefined;
  const result: Tab = { id: tab.id, incognito: tab.incognito, isLoading: tab.status === 'loading' };
  if (tab.windowId !== undefined) result.windowId = tab.windowId;
  if (tab.url !== undefined) result.url = tab.url;
  return result;
}

/** Tabs with a page in them; those that the browser put to sleep get the gate when they wake. */
export async function openTabs(): Promise<Tab[]> {
  const found = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return found.map(plain).filter((tab) => tab !== undefined);
}

export async function readTab(tabId: number): Promise<Tab | undefined> {
  try {
    return plain(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
}

export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && plain(tab);
}

/** Calls back when another tab comes to the front or the front tab shows another page; returns a function that stops it. */
export function watchActiveTab(changed: () => void): () => void {
  const updated = (_id: number, change: { url?: string; status?: string }, tab: { active: boolean }): void => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows?.onFocusChanged.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows?.onFocusChanged.removeListener(changed);
  };
}

/** Calls back when a tab shows another address: a new document, or the page's own scripts changed it. */
export function onAddressChange(changed: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) changed(tabId);
  });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
