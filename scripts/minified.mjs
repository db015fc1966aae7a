// The pure rooms as they ship: minified, in the syntax of the browsers. Unit tests run on them a second time, so that
// what a minifier breaks is seen. Every source file stays an entry, since tests import single files.
import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { SHIPPED } from './build.mjs';
import { shrink } from './shrink.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, '.cache', 'minified');
export const MINIFIED_ROOMS = ['model', 'text', 'metadata', 'knowledge', 'annotate', 'explain', 'settings', 'export', 'messages'];

export async function buildMinified() {
  await rm(out, { recursive: true, force: true });
  const sources = await Promise.all(MINIFIED_ROOMS.map(async (room) => {
    const files = await readdir(path.join(root, 'src', room), { recursive: true });
    return files.filter((file) => file.endsWith('.ts')).map((file) => path.join(root, 'src', room, file));
  }));
  const { metafile } = await build({ ...SHIPPED, entryPoints: sources.flat(), outdir: out, outbase: path.join(root, 'src'), format: 'esm', splitting: true, packages: 'external', metafile: true });
  await shrink(Object.keys(metafile.outputs).map((file) => path.join(root, file)));
}

/** Vite plugin: what a test imports from a pure room under src/ comes from the minified build. */
export function fromMinified() {
  return {
    name: 'newsgloss-minified',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const [top, room, ...rest] = path.relative(root, path.resolve(path.dirname(importer), source)).split(path.sep);
      return top === 'src' && MINIFIED_ROOMS.includes(room) ? path.join(out, room, ...rest) : null;
    },
  };
}
