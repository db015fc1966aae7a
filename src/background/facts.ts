import type { Knowledge } from '../knowledge/api.js';
import { openPack } from '../knowledge/open.js';

export interface Facts {
  knowledge: Knowledge;
  bytes: number;
}

/**
 * The pack, opened once in a background's short life and asked for by many. A failure is not kept: the next
 * question tries again.
 */
export function createFacts(fetchPack: () => Promise<ArrayBuffer>): () => Promise<Facts> {
  let opened: Promise<Facts> | null = null;
  return () => {
    opened ??= open(fetchPack).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

async function open(fetchPack: () => Promise<ArrayBuffer>): Promise<Facts> {
  const buffer = await fetchPack();
  return { knowledge: openPack(buffer), bytes: buffer.byteLength };
}
