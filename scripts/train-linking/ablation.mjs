// Measures what each mechanism of the linker is worth: it is switched off, one at a time, and the gold texts scored.
//   node scripts/train-linking/ablation.mjs
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensurePack } from '../pack.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared');
const SETS = { world: 'world/world.jsonl', newsfair: 'linking/newsfair2_dev40.jsonl', msnbc: 'linking/msnbc_elevant.jsonl', aida: 'linking/aida_dev_masked.jsonl' };
const { annotate, articleFromText, openPack, MECHANISMS } = await load();
const bytes = await readFile(await ensurePack());
const knowledge = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const folder = await mkdtemp(path.join(tmpdir(), 'ablation-'));
await writeFile(path.join(folder, 'ids.json'), JSON.stringify(knownIds()));

const whole = await measure(new Set());
console.log(`${'off'.padEnd(16)} ${whole.map(({ name }) => name.padStart(22)).join('')}`);
console.log(`${'(nothing)'.padEnd(16)} ${whole.map(({ value }) => value.toFixed(3).padStart(22)).join('')}`);
for (const mechanism of MECHANISMS) {
  const without = await measure(new Set([mechanism]));
  const cells = without.map(({ value }, at) => {
    const change = value - whole[at].value;
    return (Math.abs(change) < 0.0005 ? '·' : `${change > 0 ? '+' : ''}${change.toFixed(3)}`).padStart(22);
  });
  console.log(`${mechanism.padEnd(16)} ${cells.join('')}`);
}
await rm(folder, { recursive: true });

async function measure(without) {
  const figures = [];
  for (const [set, file] of Object.entries(SETS)) {
    const gold = path.join(shared, file);
    const docs = (await readFile(gold, 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line));
    const lines = docs.map(({ id, text, date, published }) => {
      const day = date ?? published;
      const article = articleFromText(text, { lang: 'en', ...(day ? { date: day } : {}) });
      return JSON.stringify({ id, annotations: annotate(article, knowledge, { without }).annotations });
    });
    const pred = path.join(folder, 'pred.jsonl');
    await writeFile(pred, `${lines.join('\n')}\n`);
    const { stdout } = spawnSync(process.execPath, [
      path.join(shared, 'score/linking.mjs'), '--gold', gold, '--pred', pred, '--known', path.join(folder, 'ids.json'), '--json',
    ], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const score = JSON.parse(stdout);
    const { exact } = score.figures['linking, in pack'];
    figures.push({ name: `${set} P`, value: exact.p ?? 0 }, { name: `${set} R`, value: exact.r ?? 0 });
    if (set !== 'world') continue;
    figures.push(
      { name: 'roles of all', value: score.roles.role.ofGold }, { name: 'holders of all', value: score.roles.holder.ofGold },
      { name: 'introduced', value: score.introductions.ofGold },
    );
  }
  return figures;
}

function knownIds() {
  const ids = new Set();
  for (let index = 0; index < knowledge.entityCount; index += 1) {
    const { wikidata, wikipedia } = knowledge.entity(index);
    if (wikidata !== undefined) ids.add(wikidata);
    if (wikipedia !== undefined) ids.add(wikipedia);
  }
  return [...ids];
}

async function load() {
  const outfile = path.join(root, '.cache/ablation.mjs');
  const contents = `export { annotate, articleFromText, MECHANISMS } from './src/annotate/annotate.js'; export { openPack } from './src/knowledge/open.js';`;
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
