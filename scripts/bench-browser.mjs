// What only browsers can tell: start-up and hover in both, reading pages beside Readability and Defuddle, a long life.
//   node scripts/bench-browser.mjs [chromium|firefox] [start-up|reading|crossing|long-life]     prints what npm run bench writes
import { build } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { executableOf } from './browsers.mjs';
import { EAGER, buildExtension } from './build.mjs';
import { bundleForNode } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(root, ...parts);
const SAMPLE = at('test/fixtures/sample');
const PARTS = ['start-up', 'reading', 'crossing', 'long-life'];

/** Lines of the report, and the numbers that goals are set for; a browser that is not there is left out and said to be. */
export async function measureBrowsers(names = ['chromium', 'firefox'], parts = PARTS) {
  const there = names.filter((name) => executableOf(name) !== undefined);
  const missing = names.filter((name) => !there.includes(name)).map((name) => `No ${name} here: not measured there.`);
  const bundles = await bundleParts();
  const extension = await buildExtension({ out: at('.cache/bench-extension') });
  const report = { lines: [...missing], goals: [] };
  const add = ({ lines, goals }) => {
    report.lines.push(...lines, '');
    report.goals.push(...goals);
  };
  if (parts.includes('start-up')) {
    const times = [];
    for (const name of there) times.push(await bundles.measureStartUp(name, { extension, sample: SAMPLE, readability: at('node_modules/@mozilla/readability/Readability.js') }));
    add(bundles.startUpReport(times));
  }
  if (parts.includes('reading') && there.includes('chromium')) {
    add(bundles.readingReport(await bundles.measureReading({
      extension, pages: at('test/fixtures/pages'),
      reading: await readFile(at('.cache/bench-reading.js'), 'utf8'),
      readability: await readFile(at('node_modules/@mozilla/readability/Readability.js'), 'utf8'),
      defuddle: await readFile(at('node_modules/defuddle/dist/index.js'), 'utf8'),
    })));
  }
  if (parts.includes('crossing')) {
    const crossings = [];
    for (const name of there) crossings.push(await bundles.measureCrossing(name, { extension, sample: SAMPLE }));
    add(bundles.crossingReport(crossings));
  }
  if (parts.includes('long-life')) {
    const lives = [];
    for (const name of there) lives.push(await bundles.measureLongLife(name, { extension, sample: SAMPLE }));
    add(bundles.longLifeReport(lives));
  }
  return report;
}

async function bundleParts() {
  const bundle = at('.cache/bench-browser.mjs');
  await mkdir(at('.cache'), { recursive: true });
  await Promise.all([
    bundleForNode(at('test/bench/browser/main.ts'), bundle),
    build({ entryPoints: [at('test/bench/browser/reading-bundle.ts')], outfile: at('.cache/bench-reading.js'), bundle: true, minify: true, format: 'iife', target: 'chrome128', logLevel: 'error', banner: { js: EAGER } }),
  ]);
  return import(pathToFileURL(bundle).href);
}

if (process.argv[1] === import.meta.filename) {
  const wanted = process.argv.slice(2);
  const pick = (all) => (all.some((one) => wanted.includes(one)) ? all.filter((one) => wanted.includes(one)) : all);
  const { lines } = await measureBrowsers(pick(['chromium', 'firefox']), pick(PARTS));
  console.log(lines.join('\n'));
}
