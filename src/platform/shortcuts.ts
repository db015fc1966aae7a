import browser from './browser.js';

/** A command of the manifest with the keys that are set for it now; empty where none are. */
interface CommandKeys {
  description: string;
  keys: string;
}

/** Commands and their keys; none where the browser has no commands (Firefox for Android). */
export async function readShortcuts(): Promise<CommandKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  // Chromium gives them by the alphabet, and lists its own "_execute_action" without a description.
  const inOrder = Object.keys(browser.runtime.getManifest().commands ?? {});
  commands.sort((a, b) => inOrder.indexOf(a.name ?? '') - inOrder.indexOf(b.name ?? ''));
  return commands.flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's own page for shortcuts: Firefox by its API, Chromium by its address. */
export function openShortcutSettings(): void {
  const { commands } = browser as unknown as { commands?: { openShortcutSettings?: () => Promise<void> } };
  const opened = commands?.openShortcutSettings ? commands.openShortcutSettings() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  Promise.resolve(opened).catch(() => undefined);
}
