// Speed beside the peers, in one run; writes test/bench/RESULTS.md.
//   npm run bench
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePack } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, '.cache', 'bench.mjs');
const PEERS = ['compromise', 'wink-nlp', 'chrono-node', '@microsoft/recognizers-text-suite', 'modern-ahocorasick'];

const [packFile] = await Promise.all([
  ensurePack(),
  // Bundled as the extension is: the tables of the tokeniser are faster as constants of one file.
  build({ entryPoints: [path.join(root, 'test/bench/main.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', minifySyntax: true, logLevel: 'error' }),
]);
const { runBench } = await import(pathToFileURL(bundle).href);
const sample = new JSDOM(await readFile(path.join(root, 'test/fixtures/sample/article.html'), 'utf8')).window.document;
console.log(await runBench({
  packFile,
  sampleText: [...sample.querySelectorAll('article p')].map((paragraph) => paragraph.textContent.replace(/\s+/g, ' ').trim()).join('\n\n'),
  resultsFile: path.join(root, 'test/bench/RESULTS.md'),
  versions: { Node: process.versions.node, ...Object.fromEntries(await Promise.all(PEERS.map(async (name) => [name, await versionOf(name)]))) },
}));

async function versionOf(name) {
  return JSON.parse(await readFile(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
