// Compiles the authored facts to the binary pack, when something it depends on has changed.
//   node scripts/pack.mjs          prints the report
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf } from './files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache');
const packFile = path.join(cache, 'pack.bin');
const SOURCES = ['src/facts', 'src/text', 'src/knowledge', 'src/model'];
const madeOf = path.join(cache, 'pack.sha256');

/** Path of a pack that is made of the facts as they are now. Throws with the compiler's findings if they do not compile. */
export async function ensurePack() {
  if (!existsSync(packFile) || (await readFile(madeOf, 'utf8').catch(() => '')) !== (await hashOf(root, SOURCES))) await compilePack();
  return packFile;
}

const MOST_SHOWN = 30;

/** Compiles the pack whatever its age, and returns the compiler's report. Facts with mistakes make no pack. */
export async function compilePack() {
  await mkdir(cache, { recursive: true });
  // Before they are read: what changes meanwhile makes the next pack.
  const sources = await hashOf(root, SOURCES);
  const compiler = path.join(cache, 'compile-facts.mjs');
  await bundleForNode(path.join(root, 'src/facts/compile/main.ts'), compiler);
  // The query keeps Node from answering with a compiler it loaded before.
  const { compileFacts, formatProblem } = await import(`${pathToFileURL(compiler).href}?${Date.now()}`);
  const { bytes, report } = compileFacts(path.join(root, 'src/facts'));
  if (report.errors > 0) {
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    const shown = errors.slice(0, MOST_SHOWN).map((problem) => `src/facts/${formatProblem(problem)}`);
    const more = errors.length > MOST_SHOWN ? [`… and ${errors.length - MOST_SHOWN} more`] : [];
    throw new Error([`the facts have ${errors.length} ${errors.length === 1 ? 'mistake' : 'mistakes'}:`, ...shown, ...more].join('\n'));
  }
  // Renamed into place, so that nobody reads a half-written pack, or takes it for made of something else.
  await writeFile(`${packFile}.part`, bytes);
  await rm(madeOf, { force: true });
  await rename(`${packFile}.part`, packFile);
  await writeFile(madeOf, sources);
  return report;
}

/** Bundles TypeScript for Node; packages stay outside. */
export async function bundleForNode(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
}

async function printReport() {
  const { problems, entities, handWritten, terms, bytes, asOf } = await compilePack();
  for (const { file, line, severity, message } of problems) console.log(`src/facts/${file}:${line}: ${severity}: ${message}`);
  console.log(`${entities} entities (${handWritten} with a gloss of our own), ${terms} terms of office, ${Math.round(bytes / 1024)} kB, as of ${asOf}: .cache/pack.bin`);
}

if (process.argv[1] === import.meta.filename) {
  await printReport().catch((error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
