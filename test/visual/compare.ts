import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const baselines = path.join(import.meta.dirname, 'baselines');
const actual = path.resolve(import.meta.dirname, '../../out/visual');

/** Share of pixels that may differ: anti-aliasing at a few glyphs, less than a moved line. */
const TOLERANCE = 0.0005;
/** How far one pixel may be off, 0 to 1 (pixelmatch's own default). */
const PIXEL_THRESHOLD = 0.1;

/** Pictures are rewritten instead of compared: UPDATE_BASELINES=1 npx vitest run --project visual */
export const isRewriting = process.env['UPDATE_BASELINES'] === '1';

/** Keeps the picture as the new baseline. */
export async function rewrite(name: string, picture: Buffer): Promise<void> {
  await mkdir(baselines, { recursive: true });
  await writeFile(path.join(baselines, `${name}.png`), picture);
}

/** What is wrong with a picture; undefined if it equals its baseline. Both are then in out/visual/. */
export async function difference(name: string, picture: Buffer): Promise<string | undefined> {
  const kept = await readFile(path.join(baselines, `${name}.png`)).catch(() => undefined);
  if (!kept) return `${name} has no baseline`;
  const [before, now] = [PNG.sync.read(kept), PNG.sync.read(picture)];
  if (before.width !== now.width || before.height !== now.height) return `${name} has another size`;
  const shown = new PNG({ width: now.width, height: now.height });
  const changed = pixelmatch(before.data, now.data, shown.data, now.width, now.height, { threshold: PIXEL_THRESHOLD });
  const share = changed / (now.width * now.height);
  if (share <= TOLERANCE) return undefined;
  await mkdir(actual, { recursive: true });
  await writeFile(path.join(actual, `${name}.png`), picture);
  await writeFile(path.join(actual, `${name}.difference.png`), PNG.sync.write(shown));
  return `${name} differs in ${(share * 100).toFixed(2)} % of its pixels (see out/visual/)`;
}
