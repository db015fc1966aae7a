// Speed beside the floor and the peers, in one run: writes test/bench/RESULTS.md.
//   npm run bench                     everything: in Node, then in both browsers
//   npm run bench -- node             without browsers; the report says so
//   npm run bench -- speed lengths    these parts in Node alone (speed, names, lengths): printed, not written
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePack } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, '.cache', 'bench.mjs');
const PEERS = ['compromise', 'wink-nlp', 'chrono-node', '@microsoft/recognizers-text-suite', 'modern-ahocorasick', '@mozilla/readability', 'defuddle'];

// First, so that a peer that is not installed (npm ci) is missed before anything is measured.
const versions = await Promise.all(PEERS.map(async (name) => `${name} ${await versionOf(name)}`));
const [packFile] = await Promise.all([
  ensurePack(),
  // Bundled as the extension is: the tables of the tokeniser are faster as constants of one file.
  build({ entryPoints: [path.join(root, 'test/bench/main.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', minifySyntax: true, logLevel: 'error' }),
]);
const { runBench, PARTS } = await import(pathToFileURL(bundle).href);
const parts = PARTS.filter((part) => process.argv.includes(part));
const sample = new JSDOM(await readFile(path.join(root, 'test/fixtures/sample/article.html'), 'utf8')).window.document;
const inNode = await runBench({
  packFile,
  sampleText: [...sample.querySelectorAll('article p')].map((paragraph) => paragraph.textContent.replace(/\s+/g, ' ').trim()).join('\n\n'),
}, parts.length > 0 ? parts : PARTS);
const inBrowsers = parts.length > 0 || process.argv.includes('node')
  ? { lines: ['Browsers were left out of this run.'], goals: [] }
  : await (await import('./bench-browser.mjs')).measureBrowsers();
const report = [
  '# Bench', '',
  `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; Node ${process.versions.node}, ${versions.join(', ')}.`, '',
  '## Goals', '', '| what | goal | this run |', '|---|---|---|',
  ...[...inNode.goals, ...inBrowsers.goals].map(({ what, goal, reached }) => `| ${what} | ${goal} | ${reached} |`), '',
  ...inNode.lines, '', ...inBrowsers.lines,
].join('\n').trimEnd();
if (parts.length === 0) await writeFile(path.join(root, 'test/bench/RESULTS.md'), `${report}\n`);
console.log(report);

async function versionOf(name) {
  return JSON.parse(await readFile(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
