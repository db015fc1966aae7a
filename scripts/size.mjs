// Sizes of what ships against their budgets, and what each file is made of; exit code 1 if one is over.
//   npm run size
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from './build.mjs';

/** Budgets in bytes, gzipped, with the reason for each. */
const BUDGETS = [
  ['gate.js', 4 * 1_024, 'every page of the web pays for it'],
  ['session.js', 35 * 1_024, 'every article pays for it'],
  ['card.js', 25 * 1_024, 'comes while the pointer rests'],
  ['popup.js', 25 * 1_024, 'opens while somebody waits'],
  ['background.js', 160 * 1_024, 'starts anew whenever it is asked'],
  ['pack.bin', 6 * 1_024 * 1_024, 'read by each new background'],
];

const outputs = new Map();
const out = await buildExtension({ outputs });
let over = 0;
for (const [file, budget, why] of BUDGETS) {
  const bytes = await readFile(path.join(out, file));
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  const verdict = gzipped <= budget ? 'ok  ' : 'OVER';
  if (gzipped > budget) over += 1;
  console.log(`${verdict} ${file.padEnd(14)} ${kilo(gzipped)} of ${kilo(budget)} kB gzipped (${kilo(bytes.length)} kB); ${why}`);
  if (outputs.has(file)) console.log(`       ${partsOf(outputs.get(file)).join(', ')}`);
}
process.exitCode = over > 0 ? 1 : 0;

/** The rooms and packages in a bundle with their minified kB, the largest first; crumbs are left out. */
function partsOf({ inputs }) {
  const parts = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const [, name = 'other'] = /(?:node_modules|src)\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
  }
  const large = [...parts].filter(([, bytes]) => bytes >= 512).sort(([, a], [, b]) => b - a);
  return large.map(([name, bytes]) => `${name} ${(bytes / 1_024).toFixed(1)}`);
}

function kilo(bytes) {
  return (bytes / 1_024).toFixed(1).padStart(7);
}
