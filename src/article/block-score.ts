import { nothingPassed, passBy, writeBlockFeatures } from './block-features.js';
import { BLOCK_FOREST } from './block-forest.js';
import { BoxTag } from './elements.js';
import { askForest } from './forest.js';
import type { PageContext } from './page-context.js';
import { eachInTurn } from './turn.js';
import type { Turn, Work } from './turn.js';

/** How likely each block is the article's own text, 0 to 1, in page order. */
export function* scoreBlocks(page: PageContext, turn: Turn): Work<Float32Array> {
  const scores = new Float32Array(page.blocks.length);
  const passed = nothingPassed();
  yield* eachInTurn(scores.length, turn, (i) => {
    if (!isPlainBoilerplate(page, i)) {
      writeBlockFeatures(page, i, passed);
      scores[i] = askForest(BLOCK_FOREST, passed.row);
    }
    passBy(passed, page, i);
  });
  return scores;
}

/** Not worth asking the model: links and navigation far from the prose. Leaving these out spares half the blocks and did not lower F1 on the measured pages. */
export function isPlainBoilerplate(page: PageContext, i: number): boolean {
  const { box, linkChars, goodChars, text } = page.blocks[i];
  if (goodChars > 0) return false;
  return (box.within & (1 << BoxTag.nav)) !== 0 || (linkChars >= text.length && box.coreIndex < page.core.length - 2);
}
