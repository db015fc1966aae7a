import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './driver.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The one folder for both browsers that the README tells to load. */
export const ONE_FOLDER = path.join(root, 'dist');

/** The extension under test: what the browser's store would get, unpacked. */
export function packageFor(browser: BrowserName): string {
  return path.join(root, '.cache/packages', browser === 'chromium' ? 'chrome' : 'firefox');
}

/** Before all browser tests: they test what was built, so it has to be there. */
export function setup(): void {
  for (const folder of [ONE_FOLDER, packageFor('chromium'), packageFor('firefox')]) {
    if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`no extension in ${path.relative(root, folder)}: run npm test, which builds it`);
  }
}
