// Whether Chromium, Firefox and the command line's jsdom read labelled pages alike.
//   node scripts/agree-articles.mjs PAGES-DIRECTORY [--every N]
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleForNode } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { every: { type: 'string', default: '16' } } });
const [directory] = positionals;
if (!directory) {
  console.error('usage: node scripts/agree-articles.mjs PAGES-DIRECTORY [--every N]');
  process.exit(2);
}

const { readPages } = await load('test/bench/browser/pages.ts');
const { readHtml, readPage } = await load('src/cli/page.ts');
const { LANGUAGES } = await load('test/fixtures/languages.ts');
const { averageScores, compareTexts } = await load('scripts/train/measure.ts');
const { outputFiles } = await build({ entryPoints: [path.join(root, 'src/article/extract-article.ts')], bundle: true, minify: true, format: 'iife', globalName: 'Extractor', write: false, target: ['chrome128', 'firefox142'], charset: 'utf8' });
const extractor = `${outputFiles[0].text};globalThis.Extractor = Extractor`;
const pages = (await readFile(path.join(directory, 'gold.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line)).filter((_, i) => i % Number(values.every) === 0);

const readings = { chromium: await readPages('chromium', directory, pages, extractor), firefox: await readPages('firefox', directory, pages, extractor), 'command line': [] };
for (const { id, html, url } of pages) readings['command line'].push({ id, ...readPage(await readHtml(path.join(directory, html)), url || undefined, LANGUAGES) });

const articles = pages.flatMap(({ type }, i) => (type === 'article' ? [i] : []));
for (const [where, read] of Object.entries(readings)) {
  const { p, r, f1 } = averageScores(articles.map((i) => compareTexts(pages[i].text, read[i].body)));
  console.log(`${where.padEnd(12)} ${pages.length} pages, ${read.filter(({ isArticle }) => isArticle).length} called articles; text of ${articles.length} articles P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f1.toFixed(4)}`);
}
for (const [i, { id }] of pages.entries()) {
  const [one, ...others] = Object.entries(readings).map(([where, read]) => ({ where, ...read[i] }));
  for (const { where, isArticle, body } of others) {
    if (isArticle !== one.isArticle) console.log(`${id}: ${where} says ${isArticle ? 'article' : 'no article'}, Chromium does not`);
    if (body !== one.body) console.log(`${id}: text in the ${where} differs from Chromium's, F1 ${averageScores([compareTexts(one.body, body)]).f1.toFixed(3)}, ${body.length} and ${one.body.length} characters`);
  }
}

/** Two folders deep, as what reads the project's files beside itself expects. */
async function load(entry) {
  const bundle = path.join(root, '.cache', 'agree', `${path.basename(entry, '.ts')}.mjs`);
  await bundleForNode(path.join(root, entry), bundle);
  return import(pathToFileURL(bundle).href);
}
