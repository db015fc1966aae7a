// Writes _locales/ (what the browser itself shows: name, description, commands, menu) from src/locales/.
//   node scripts/locales.mjs
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const PREFIX = 'manifest.';

/** The browser's file for one catalogue: only the keys that begin with "manifest.", without that prefix. */
export function manifestMessages(catalogue) {
  const own = Object.entries(catalogue).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(own.map(([key, message]) => [key.slice(PREFIX.length), { message }]));
}

async function writeAll() {
  const folder = path.join(root, 'src/locales');
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const catalogue = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    const target = path.join(root, '_locales', path.basename(file, '.json'));
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'messages.json'), `${JSON.stringify(manifestMessages(catalogue), null, 2)}\n`);
  }
}

if (process.argv[1] === import.meta.filename) await writeAll();
