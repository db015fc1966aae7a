// Installs the npm packages where they are missing or not those of the lock file. Plain Node: runs before they exist,
// as the "pre" step of every command in package.json that needs them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const root = path.resolve(import.meta.dirname, '..');

export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node 20.19 or later is needed, this is ${process.versions.node}`);
  if (await isCurrent()) return;
  console.error('installing npm packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm ci failed');
}

/** npm writes beside the packages what it installed; what is optional may be missing on this platform. */
async function isCurrent() {
  const [wanted, installed] = await Promise.all([packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json')]);
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version);
}

async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) await ensurePackages();
