// Compiles the authored facts to the binary pack, when something it depends on is newer.
//   node scripts/pack.mjs          prints the report
import { build } from 'esbuild';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache');
const packFile = path.join(cache, 'pack.bin');
const SOURCES = ['src/facts', 'src/text', 'src/knowledge', 'src/model'];

/** Path of a pack that is up to date with the facts. Throws with the compiler's findings if they do not compile. */
export async function ensurePack() {
  const newest = Math.max(...(await Promise.all(SOURCES.map((folder) => newestChange(path.join(root, folder))))));
  if ((await changed(packFile)) >= newest) return packFile;
  await compilePack();
  return packFile;
}

const MOST_SHOWN = 30;

/** Compiles the pack whatever its age, and returns the compiler's report. Facts with mistakes make no pack. */
export async function compilePack() {
  await mkdir(cache, { recursive: true });
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
  // Renamed into place, so that nobody reads a half-written pack.
  await writeFile(`${packFile}.part`, bytes);
  await rename(`${packFile}.part`, packFile);
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

async function changed(file) {
  return stat(file).then((found) => found.mtimeMs, () => 0);
}

/** Time of the newest change below a folder, deletions included (they touch the folder). */
export async function newestChange(folder) {
  let newest = await changed(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? await newestChange(full) : await changed(full));
  }
  return newest;
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
