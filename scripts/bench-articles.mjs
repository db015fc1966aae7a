// Detection and extraction in a real browser beside Readability's clone and parse, paired by page, each in a fresh process.
//   node scripts/bench-articles.mjs PAGES-DIRECTORY [chromium|firefox] [--every N]
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { EAGER, SHIPPED } from './build.mjs';
import { bundleForNode } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { every: { type: 'string', default: '11' }, out: { type: 'string' } } });
const [directory, name = 'chromium'] = positionals;
if (!directory) {
  console.error('usage: node scripts/bench-articles.mjs PAGES-DIRECTORY [chromium|firefox] [--every N] [--out RUNS.jsonl]');
  process.exit(2);
}

const bundle = path.join(root, '.cache', 'bench', 'articles.mjs');
await bundleForNode(path.join(root, 'test/bench/browser/pages.ts'), bundle);
const { runPages } = await import(pathToFileURL(bundle).href);
const sources = {
  extractor: await asGlobal('src/article/extract.ts', 'Extractor'),
  gate: await asGlobal('src/article/gate.ts', 'Gate'),
  readability: await readFile(path.join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8'),
};
const pages = (await readFile(path.join(directory, 'gold.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line)).filter((_, i) => i % Number(values.every) === 0);
const runs = [];
await runPages(name, directory, pages, sources, (run) => runs.push(run));
if (values.out) await writeFile(values.out, runs.map((run) => `${JSON.stringify(run)}\n`).join(''));

console.log(`${name}: ${runs.length} pages, median of ${median(runs.map(({ elements }) => elements))} elements`);
for (const [what, numbers] of [
  ['first run / Readability first run', runs.map((run) => run.oursMs[0] / run.readabilityMs[0])],
  ['with compiling / Readability first run', runs.map((run) => (run.oursMs[0] + run.compileMs) / run.readabilityMs[0])],
  ['third run / Readability third run', runs.map((run) => run.oursMs[2] / run.readabilityMs[2])],
  ['first run, ms', runs.map((run) => run.oursMs[0])],
  ['third run, ms', runs.map((run) => run.oursMs[2])],
  ['compiling, ms', runs.map((run) => run.compileMs)],
  ['Readability first run, ms', runs.map((run) => run.readabilityMs[0])],
  ['Readability third run, ms', runs.map((run) => run.readabilityMs[2])],
  ['longest slice of first run, ms', runs.map((run) => run.longestSliceMs[0])],
  ['longest slice of third run, ms', runs.map((run) => run.longestSliceMs[2])],
  ['gate, first look, ms', runs.map((run) => run.gateMs[0])],
  ['gate, compiling, ms', runs.map((run) => run.gateCompileMs)],
  ['gate, warm, ms', runs.map((run) => run.gateMs[8])],
]) console.log(`  ${what.padEnd(42)} median ${median(numbers).toFixed(2)}  mean ${(numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toFixed(2)}  worst ${Math.max(...numbers).toFixed(2)}`);

/** Built as the session and the gate are, so that what is timed is what ships. */
async function asGlobal(entry, globalName) {
  const { outputFiles } = await build({ ...SHIPPED, entryPoints: [path.join(root, entry)], format: 'iife', globalName, write: false, banner: { js: EAGER } });
  return `${outputFiles[0].text};globalThis.${globalName} = ${globalName}`;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
