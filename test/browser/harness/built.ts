import { existsSync } from 'node:fs';
import path from 'node:path';
import { arePackagesCurrent, unpackPackages } from '../../../scripts/package.mjs';
import type { BrowserName } from './driver.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The one folder for both browsers that the README tells to load. */
export const ONE_FOLDER = path.join(root, 'dist');

/** The extension under test: what the browser's store would get, unpacked. */
export function packageFor(browser: BrowserName): string {
  return path.join(root, '.cache/packages', browser === 'chromium' ? 'chrome' : 'firefox');
}

/** Before all browser tests: they test what the sources make now. Run by hand, vitest finds what an earlier run has left. */
export async function setup(): Promise<void> {
  if (existsSync(path.join(ONE_FOLDER, 'manifest.json')) && (await arePackagesCurrent())) return;
  console.log('.cache/packages was not made of these sources: building and unpacking it anew');
  await unpackPackages();
}
