import { executableOf as find } from '../../../scripts/browsers.mjs';
import type { BrowserName } from './driver.js';

/** Path of a browser; throws one clear line where there is none. */
export function executableOf(name: BrowserName): string {
  const found = find(name);
  if (found === undefined) throw new Error(`no ${name} found: install it, or say where it is in NEWSGLOSS_${name.toUpperCase()}`);
  return found;
}
