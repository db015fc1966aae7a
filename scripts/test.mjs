// npm test: installs what is needed, builds, runs unit tests and the packaged extension in both browsers.
//   npm test                     everything
//   npm test -- unit             one project: house (types, lint, sizes, packages), unit, minified (the core once more, as it
//                                ships), visual (our own windows and the card, drawn in Chromium), chromium or firefox
//   npm test -- chromium card    … and only files with this in their name
// The last line is "N passed, N failed", with ", N skipped" where there are any.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const PROJECTS = ['house', 'unit', 'minified', 'visual', 'chromium', 'firefox'];
/** What holds for all code: each check counts as a test. */
const HOUSE_CHECKS = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['node_modules/eslint/bin/eslint.js', 'src', 'test'],
  ['scripts/size.mjs'],
  ['scripts/check-packages.mjs'],
];
/** Run beside each other: browsers mostly wait, so each track has one, and about as much besides. */
const TRACKS = [['house', 'chromium', 'visual'], ['firefox', 'unit', 'minified']];
/** Of the unit tests those that need a process of their own are another project of vitest's. */
const WITH = { unit: ['unit', 'growth'] };

async function main() {
  const wanted = process.argv.slice(2);
  const projects = PROJECTS.filter((name) => wanted.includes(name));
  const files = wanted.filter((word) => !PROJECTS.includes(word));
  const chosen = projects.length > 0 ? projects : PROJECTS.filter((name) => name !== 'house' || files.length === 0);
  const inBrowsers = chosen.filter((name) => name === 'chromium' || name === 'firefox');

  await ensurePackages();
  ensureBrowsers([...new Set(inBrowsers.concat(chosen.includes('visual') ? ['chromium'] : []))]);
  // Read only now: these need the packages.
  const { unpackPackages } = await import('./package.mjs');
  if (inBrowsers.length > 0) await unpackPackages();
  if (chosen.includes('minified')) await (await import('./minified.mjs')).buildMinified();
  const tracks = TRACKS.map((track) => track.filter((name) => chosen.includes(name)));
  return (await Promise.all(tracks.map((track) => runTrack(track, files)))).reduce(sum);
}

async function runTrack(track, files) {
  const house = track.includes('house') ? await checkHouse() : NOTHING;
  const inVitest = track.filter((name) => name !== 'house').flatMap((name) => WITH[name] ?? [name]);
  return inVitest.length === 0 ? house : sum(house, await runProjects(inVitest, files));
}

const NOTHING = { passed: 0, failed: 0, skipped: 0 };
const sum = (one, two) => ({ passed: one.passed + two.passed, failed: one.failed + two.failed, skipped: one.skipped + two.skipped });

/** Runs some projects in a vitest of their own, and counts what its report says. */
async function runProjects(projects, files) {
  const results = path.join(root, '.cache', `test-results-${projects.join('-')}.json`);
  await mkdir(path.dirname(results), { recursive: true });
  await rm(results, { force: true });
  const status = await run(path.join(root, 'node_modules/vitest/vitest.mjs'), [
    'run', ...projects.flatMap((name) => ['--project', name]), ...files, '--passWithNoTests',
    '--reporter=default', '--reporter=json', `--outputFile.json=${results}`,
  ]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(await readFile(results, 'utf8'));
  // A file that does not even load fails no test of its own.
  const failed = status !== 0 ? Math.max(1, numFailedTests) : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

async function checkHouse() {
  let failed = 0;
  for (const [tool, ...args] of HOUSE_CHECKS) {
    const status = await run(path.join(root, tool), args);
    console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${path.basename(tool)} ${args.join(' ')}`);
    if (status !== 0) failed += 1;
  }
  return { passed: HOUSE_CHECKS.length - failed, failed, skipped: 0 };
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
if (passed + failed + skipped === 0) console.error(`no test file has ${process.argv.slice(2).join(' or ')} in its name`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed + skipped === 0 ? 1 : 0;
