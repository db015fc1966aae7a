import browser from './browser.js';

/** Keyboard commands of the browser; the names are the manifest's. */
export function onCommand(pressed: (command: string, tabId: number | undefined, windowId: number | undefined) => void): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => pressed(command, tab?.id, tab?.windowId));
}
