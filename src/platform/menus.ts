import browser from './browser.js';

/**
 * One entry in the menu of a selection. Menus outlive the background, so they are made at install only; making
 * one twice is an error that means nothing.
 */
export async function createSelectionMenu(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
}

export function onSelectionMenu(id: string, chosen: (tabId: number, selection: string) => void): void {
  // Firefox for Android has no context menus.
  browser.contextMenus?.onClicked.addListener((click, tab) => {
    if (click.menuItemId === id && tab?.id !== undefined) chosen(tab.id, click.selectionText ?? '');
  });
}
