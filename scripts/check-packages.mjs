// What the stores ask of the packages: built twice they are the same bytes, and Mozilla's linter has nothing to say
// that is not explained here. Exit code 1 with the reasons otherwise.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packExtension, unpack } from './package.mjs';

const WEB_EXT = path.resolve(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js');

/**
 * Preact has the code for `dangerouslySetInnerHTML` in its core. Ours never uses it (eslint.config.js forbids it), so in each
 * bundle with Preact there is exactly one such place, and it is never reached.
 */
const EXPLAINED = { UNSAFE_VAR_ASSIGNMENT: 1 };

// Folders of its own: browsers may be running on the others.
const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-check-'));
try {
  const [first, second] = [await packExtension(path.join(folder, 'one')), await packExtension(path.join(folder, 'two'))];
  const faults = [...differences(first, second), ...(await lint(await unpack(first.firefox, path.join(folder, 'firefox'))))];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function differences(first, second) {
  return Object.keys(first).filter((store) => !Buffer.from(first[store]).equals(second[store])).map((store) => `the package for ${store} differs from build to build`);
}

async function lint(extension) {
  const { errors, warnings } = JSON.parse(await output([WEB_EXT, 'lint', '--source-dir', extension, '--output', 'json', '--no-config-discovery']));
  const seen = new Map();
  return [...errors, ...warnings].flatMap(({ code, file, message }) => {
    const place = `${code} in ${file}`;
    seen.set(place, (seen.get(place) ?? 0) + 1);
    return seen.get(place) <= (EXPLAINED[code] ?? 0) ? [] : [`web-ext lint: ${place}: ${message}`];
  });
}

/** Standard output of a script; the linter's exit code says only whether there are errors, which its output names. */
function output(args) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 1e8 }, (error, stdout) => (stdout ? resolve(stdout) : reject(error ?? new Error('no output'))));
  });
}
