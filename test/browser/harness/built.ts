import { existsSync } from 'node:fs';
import path from 'node:path';

/** Folder of the extension under test: the built one, or another that NEWSGLOSS_EXTENSION names (an unpacked package). */
export const EXTENSION = path.resolve(process.env['NEWSGLOSS_EXTENSION'] ?? path.join(import.meta.dirname, '../../../dist'));

/** Before all browser tests: they test what was built, so it has to be there. */
export function setup(): void {
  if (!existsSync(path.join(EXTENSION, 'manifest.json'))) throw new Error(`no extension in ${EXTENSION}: run node scripts/build.mjs first, or npm test`);
}
