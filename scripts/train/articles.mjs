// Bundles articles.ts with esbuild and runs it: Node 20 does not read TypeScript.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'newsgloss-train-'));
try {
  await build({ entryPoints: [join(here, 'articles.ts')], bundle: true, platform: 'node', format: 'esm', outfile: join(out, 'articles.mjs') });
  const { status } = spawnSync(process.execPath, [join(out, 'articles.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
