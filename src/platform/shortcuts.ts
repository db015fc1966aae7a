import browser from './browser.js';

/** A command of the manifest with the keys that are set for it now; empty where none are. */
interface CommandKeys {
  name: string;
  keys: string;
}

/** Keys that Chromium calls by the names of the manifest, as they stand on the keyboard. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

const inWords = (keys: string): string => keys.split('+').map((key) => SIGNS[key] ?? key).join(' + ');

/** Commands and their keys; none where the browser has no commands (Firefox for Android). */
export async function readShortcuts(): Promise<CommandKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: inWords(shortcut) }));
}

/** Opens the browser's own page for shortcuts: Firefox by its API, Chromium by its address. */
export function openShortcutSettings(): void {
  const { commands } = browser as unknown as { commands?: { openShortcutSettings?: () => Promise<void> } };
  const opened = commands?.openShortcutSettings ? commands.openShortcutSettings() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  Promise.resolve(opened).catch(() => undefined);
}
