// Makes the archives for the stores: same sources, same bytes.
//   npm run package            out/newsgloss-VERSION-{chrome,firefox,source}.zip
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { buildExtension, listFiles, missingFiles } from './build.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** No archive remembers when it was made. (The zip format begins in 1980.) */
const MADE = new Date(1980, 0, 1);

/** Keys that only one browser knows; the other would warn of them in its store. */
const ONLY_FIREFOX = ['browser_specific_settings', 'sidebar_action'];
const ONLY_CHROME = ['side_panel', 'minimum_chrome_version'];

const extension = await buildExtension();
const missing = await missingFiles(extension);
if (missing.length > 0) throw new Error(`the manifest asks for files that are not there: ${missing.join(', ')}`);
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const files = await readAll(extension, await listFiles(extension));
const outDir = path.join(root, 'out');
await mkdir(outDir, { recursive: true });

await writeZip(`newsgloss-${version}-chrome.zip`, withManifest(forChrome));
await writeZip(`newsgloss-${version}-firefox.zip`, withManifest(forFirefox));
// What is committed, and no more: reviewers build from it.
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter(Boolean).sort();
await writeZip(`newsgloss-${version}-source.zip`, await readAll(root, tracked));

function forChrome(manifest) {
  const { scripts: _scripts, ...background } = manifest.background;
  return { ...without(manifest, ONLY_FIREFOX), background };
}

function forFirefox(manifest) {
  const { service_worker: _worker, ...background } = manifest.background;
  const permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
  return { ...without(manifest, ONLY_CHROME), background, permissions };
}

function without(manifest, keys) {
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !keys.includes(key)));
}

function withManifest(change) {
  const manifest = change(JSON.parse(Buffer.from(files['manifest.json']).toString('utf8')));
  return { ...files, 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function readAll(folder, names) {
  const entries = await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))]));
  return Object.fromEntries(entries);
}

async function writeZip(name, contents) {
  const bytes = zipSync(contents, { level: 9, mtime: MADE });
  await writeFile(path.join(outDir, name), bytes);
  console.log(`out/${name}  ${(bytes.length / 1_000).toFixed(0)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);
}
