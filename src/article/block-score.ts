import { BLOCK_FEATURE_COUNT, writeBlockFeatures } from './block-features.js';
import { BLOCK_FOREST } from './block-forest.js';
import { askForest, growForest } from './forest.js';
import type { GrownForest } from './forest.js';
import type { PageContext } from './page-context.js';

let forest: GrownForest | undefined;

/** How likely each block is the article's own text, 0 to 1, in page order; asks for more time (yields) past the deadline. */
export function* scoreBlocks(page: PageContext, firstDeadlineMs: number): Generator<undefined, Float32Array, number> {
  forest ??= growForest(BLOCK_FOREST);
  const scores = new Float32Array(page.blocks.length);
  const row = new Float32Array(BLOCK_FEATURE_COUNT);
  let deadlineMs = firstDeadlineMs;
  for (let i = 0; i < scores.length; i += 1) {
    writeBlockFeatures(page, i, row, 0);
    scores[i] = askForest(forest, row, 0);
    if (i % BLOCKS_BETWEEN_CLOCKS === 0 && performance.now() >= deadlineMs) deadlineMs = yield;
  }
  return scores;
}

const BLOCKS_BETWEEN_CLOCKS = 16;
