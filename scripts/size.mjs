// Sizes of what ships against their limits, and what each file is made of. Above a limit the exit code is 1.
//   npm run size
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from './build.mjs';

/** Limit in kB (gzipped; the pack as it lies on the disk), with the reason for each. A limit should only fall: the commit that raises one says why. */
const LIMITS = [
  ['gate.js', 4, 'every page of the web pays for it'],
  ['session.js', 35, 'every article pays for it'],
  ['card.js', 25, 'comes while the pointer rests'],
  ['popup.js', 25, 'opens while somebody waits'],
  ['background.js', 172, 'starts anew whenever it is asked'],
  ['pack.bin', 2_560, 'read by each new background'],
];

const outputs = new Map();
// A folder of its own: browsers may be running on the others.
const out = await buildExtension({ outputs, out: path.resolve(import.meta.dirname, '../.cache/sizes') });
let over = 0;
for (const [file, limit, why] of LIMITS) {
  const bytes = await readFile(path.join(out, file));
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  const size = (file === 'pack.bin' ? bytes.length : gzipped) / 1_024;
  if (size > limit) over += 1;
  console.log(`${size > limit ? 'OVER' : 'ok  '} ${file.padEnd(14)} ${kilo(size)} kB; limit ${limit}: ${why} (raw ${kilo(bytes.length / 1_024)}, gzipped ${kilo(gzipped / 1_024)})`);
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

function kilo(size) {
  return size.toFixed(1).padStart(7);
}
