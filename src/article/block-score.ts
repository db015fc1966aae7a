import type { PageContext } from './page-context.js';

/** How likely each block is the article's own text, 0 to 1, in page order. */
export function scoreBlocks(page: PageContext): Float32Array {
  const scores = new Float32Array(page.blocks.length);
  page.blocks.forEach((block, i) => {
    const inCore = block.box.coreIndex === page.core.length - 1;
    const linkShare = block.linkChars / Math.max(1, block.text.length);
    const between = i >= page.firstGood && i <= page.lastGood;
    scores[i] = inCore && linkShare < 0.5 && (page.good[i] || (between && block.text.length > 20)) ? 0.9 : 0.1;
  });
  return scores;
}
