// Cold start to painted marks and hover to card in both browsers, beside Readability's parse of the same page.
//   node scripts/bench-browser.mjs [chromium|firefox]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from './build.mjs';
import { bundleForNode } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, '.cache', 'bench-browser.mjs');
const names = process.argv.length > 2 ? process.argv.slice(2) : ['chromium', 'firefox'];

const [extension] = await Promise.all([buildExtension(), bundleForNode(path.join(root, 'test/bench/browser/start-up.ts'), bundle)]);
const { measureStartUp } = await import(pathToFileURL(bundle).href);
for (const name of names) {
  const times = await measureStartUp(name, {
    extension,
    sample: path.join(root, 'test/fixtures/sample'),
    readability: path.join(root, 'node_modules/@mozilla/readability/Readability.js'),
  });
  console.log(times.browser);
  for (const what of ['warm', 'cold', 'hover', 'readability']) {
    const sorted = [...times[what]].sort((a, b) => a - b);
    console.log(`  ${what.padEnd(12)} median ${format(median(sorted))} ms  (${format(sorted[0])} to ${format(sorted.at(-1))}, ${sorted.length} rounds)`);
  }
}

function median(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function format(ms) {
  return ms.toFixed(1);
}
