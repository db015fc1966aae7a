import { BLOCK_FEATURE_COUNT, writeBlockFeatures } from './block-features.js';
import { BLOCK_FOREST } from './block-forest.js';
import { askForest } from './forest.js';
import type { PageContext } from './page-context.js';

/** How likely each block is the article's own text, 0 to 1, in page order; asks for more time (yields) past the deadline. */
export function* scoreBlocks(page: PageContext, firstDeadlineMs: number): Generator<undefined, Float32Array, number> {
  const scores = new Float32Array(page.blocks.length);
  const row = new Float32Array(BLOCK_FEATURE_COUNT);
  let deadlineMs = firstDeadlineMs;
  for (let i = 0; i < scores.length; i += 1) {
    writeBlockFeatures(page, i, row, 0);
    scores[i] = askForest(BLOCK_FOREST, row);
    if (i % BLOCKS_BETWEEN_CLOCKS === 0 && performance.now() >= deadlineMs) deadlineMs = yield;
  }
  return scores;
}

const BLOCKS_BETWEEN_CLOCKS = 16;
