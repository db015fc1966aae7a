import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../knowledge/api.js';
import { openPack } from '../knowledge/open.js';

/** Opens the pack from its file. */
export async function readPack(file: string): Promise<Knowledge> {
  const bytes = await readFile(file);
  return openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
