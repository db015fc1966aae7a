// npm test: installs what is needed, builds, runs unit tests and the built extension in both browsers.
//   npm test                     everything
//   npm test -- unit             one project: unit, chromium or firefox
//   npm test -- chromium hover   … and only files with this in their name
// The last line is "N passed, N failed", with ", N skipped" where there are any.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const PROJECTS = ['unit', 'chromium', 'firefox'];
const results = path.join(root, '.cache', 'test-results.json');

async function main() {
  const wanted = process.argv.slice(2);
  const projects = PROJECTS.filter((name) => wanted.includes(name));
  const files = wanted.filter((word) => !PROJECTS.includes(word));
  const inBrowsers = (projects.length > 0 ? projects : PROJECTS).filter((name) => name !== 'unit');

  await ensurePackages();
  ensureBrowsers(inBrowsers);
  // Read only now: these need the packages.
  const { buildExtension, missingFiles } = await import('./build.mjs');
  if (inBrowsers.length > 0 && process.env.NEWSGLOSS_EXTENSION === undefined) {
    const missing = await missingFiles(await buildExtension());
    if (missing.length > 0) throw new Error(`the manifest asks for files that are not there: ${missing.join(', ')}`);
  }
  await mkdir(path.dirname(results), { recursive: true });
  await rm(results, { force: true });
  const status = await run(path.join(root, 'node_modules/vitest/vitest.mjs'), [
    'run', ...projects.flatMap((name) => ['--project', name]), ...files,
    '--reporter=default', '--reporter=json', `--outputFile.json=${results}`,
  ]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(await readFile(results, 'utf8'));
  // A file that does not even load fails no test of its own.
  const failed = status !== 0 ? Math.max(1, numFailedTests) : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

function run(script, args) {
  return new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
  });
}

const { passed, failed, skipped } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  return { passed: 0, failed: 1, skipped: 0 };
});
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
