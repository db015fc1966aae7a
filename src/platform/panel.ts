import browser from './browser.js';

interface SidePanel { open(options: { windowId: number }): Promise<void> }

/**
 * Opens the list beside the page: Chromium's side panel or Firefox's sidebar. Both want to be called in the
 * gesture itself, before anything is awaited, so the window must be known beforehand.
 */
export function openPanel(windowId: number): void {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  const opening = sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction?.open();
  opening?.catch(() => undefined);
}

/** Whether this browser has a panel beside the page (Firefox for Android has none). */
export function hasPanel(): boolean {
  return 'sidePanel' in browser || browser.sidebarAction !== undefined;
}
