// Makes the archives for the stores: same sources, same bytes.
//   npm run package            out/newsgloss-VERSION-{chrome,firefox,source}.zip
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { buildExtension, missingFiles } from './build.mjs';
import { hashOf, listFiles } from './files.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** No archive remembers when it was made. (The zip format begins in 1980.) */
const MADE = new Date(1980, 0, 1);

/** Keys that only one browser knows; the other would warn of them in its store. */
const ONLY_FIREFOX = ['browser_specific_settings', 'sidebar_action'];
const ONLY_CHROME = ['side_panel', 'minimum_chrome_version'];

/** Where the tests find the unpacked packages, a folder for each store. */
const UNPACKED = path.join(root, '.cache', 'packages');

/** The archives for both stores, made of the extension built into `out`, as bytes. */
export async function packExtension(out) {
  const extension = await buildExtension(out === undefined ? {} : { out });
  const missing = await missingFiles(extension);
  if (missing.length > 0) throw new Error(`the manifest asks for files that are not there: ${missing.join(', ')}`);
  const files = await readAll(extension, await listFiles(extension));
  const withManifest = (change) => {
    const manifest = change(JSON.parse(Buffer.from(files['manifest.json']).toString('utf8')));
    return zip({ ...files, 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) });
  };
  return { chrome: withManifest(forChrome), firefox: withManifest(forFirefox) };
}

/** Builds, packs, and unpacks the archives of both stores below UNPACKED, as a browser would. */
export async function unpackPackages() {
  const sources = await hashOf(root, SOURCES);
  const packages = await packExtension();
  await rm(UNPACKED, { recursive: true, force: true });
  for (const [store, bytes] of Object.entries(packages)) await unpack(bytes, path.join(UNPACKED, store));
  await writeFile(MADE_OF, sources);
}

/** Whether what lies below UNPACKED was made of the sources as they are now. */
export async function arePackagesCurrent() {
  return (await readFile(MADE_OF, 'utf8').catch(() => '')) === (await hashOf(root, SOURCES));
}

/** All that the build reads, itself included. */
const SOURCES = ['src', 'icons', '_locales', 'manifest.json', 'package.json', 'package-lock.json', 'LICENSE', 'NOTICE', 'scripts/build.mjs', 'scripts/files.mjs', 'scripts/package.mjs', 'scripts/pack.mjs', 'scripts/report-address.mjs', 'scripts/shrink.mjs', 'scripts/suffixes.mjs'];
const MADE_OF = path.join(UNPACKED, 'sources.sha256');

/** Unpacks an archive into a folder, which it returns. */
export async function unpack(bytes, folder) {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** What is committed, and no more: reviewers build from it. Nothing where they do, in the unpacked archive itself. */
async function packSource() {
  if (!existsSync(path.join(root, '.git'))) return {};
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter(Boolean).sort();
  return { source: zip(await readAll(root, tracked)) };
}

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

async function readAll(folder, names) {
  const entries = await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))]));
  return Object.fromEntries(entries);
}

const zip = (contents) => zipSync(contents, { level: 9, mtime: MADE });

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const outDir = path.join(root, 'out');
  await mkdir(outDir, { recursive: true });
  for (const [name, bytes] of Object.entries({ ...(await packExtension()), ...(await packSource()) })) {
    const file = `newsgloss-${version}-${name}.zip`;
    await writeFile(path.join(outDir, file), bytes);
    console.log(`out/${file}  ${(bytes.length / 1_000).toFixed(0)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);
  }
}
