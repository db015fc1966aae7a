import type { Knowledge } from '../knowledge/api.js';
import { openPack } from '../knowledge/open.js';
import { once } from './once.js';

export interface Facts {
  knowledge: Knowledge;
  bytes: number;
}

/** The pack, opened once in a background's short life and asked for by many. */
export function createFacts(fetchPack: () => Promise<ArrayBuffer>): () => Promise<Facts> {
  return once(async () => {
    const buffer = await fetchPack();
    return { knowledge: openPack(buffer), bytes: buffer.byteLength };
  });
}
