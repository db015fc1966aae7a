import { existsSync } from 'node:fs';
import type { BrowserName } from './driver.js';

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Path of a browser: from NEWSGLOSS_CHROMIUM or NEWSGLOSS_FIREFOX, else where Debian puts it. */
export function executableOf(name: BrowserName): string {
  const given = process.env[`NEWSGLOSS_${name.toUpperCase()}`];
  const found = given ?? PLACES[name].find((place) => existsSync(place));
  if (found === undefined) throw new Error(`no ${name} found: install it, or say where it is in NEWSGLOSS_${name.toUpperCase()}`);
  return found;
}
