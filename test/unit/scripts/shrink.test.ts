import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { shrink } from '../../../scripts/shrink.mjs';

it('what ships has no character that would make a browser keep the whole file in two bytes for each, and means the same', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-shrink-'));
  const file = path.join(folder, 'sample.js');
  try {
    await writeFile(file, '"use strict";globalThis.said=["é – “so” 😀 関連",`a…${1+1}`,/^[–—]$/.test("—"),/^[😀]$/u.test("😀")];');
    await shrink([file]);
    const code = await readFile(file, 'utf8');
    expect(code).not.toMatch(/[^\0-\x7f]/);
    const world: { said?: unknown } = {};
    runInNewContext(code, world);
    expect(JSON.stringify(world.said)).toBe(JSON.stringify(['é – “so” 😀 関連', 'a…2', true, true]));
  } finally {
    await rm(folder, { recursive: true });
  }
});
