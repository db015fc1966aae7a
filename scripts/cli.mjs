// The command line's door: builds what it needs when stale, silently, then runs it.
//   node scripts/cli.mjs annotate … | knowledge …
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode, ensurePack } from './pack.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, '.cache', 'cli.mjs');

try {
  const [packFile] = await Promise.all([ensurePack(), bundleForNode(path.join(root, 'src/cli/main.ts'), bundle)]);
  const { run } = await import(pathToFileURL(bundle).href);
  process.exitCode = await run(process.argv.slice(2), {
    packFile,
    factsDir: path.join(root, 'src/facts'),
    // npm runs scripts in the project's folder; the caller's is in INIT_CWD.
    callerDir: process.env.INIT_CWD ?? process.cwd(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
