import { createBlockWriter } from './block-writer.js';
import { Border, borderBefore, isBlank } from './border.js';
import { createBoxes } from './boxes.js';
import type { Box } from './boxes.js';
import type { RawBlock } from './raw-block.js';
import { findShadow, flatParent, flatTexts } from './shadow.js';
import { concealedBelow } from './visibility.js';

export interface Walk {
  boxes: Box[];
  blocks: RawBlock[];
  /** Whether text was left out because of a bound. */
  readonly cut: boolean;
  /** Visits text until `deadlineMs` (on performance.now's clock); true when the walk is done. */
  step(deadlineMs: number): boolean;
}

/** Bounds against hostile pages; far above any article. Text beyond them is left out. */
const MAX_TOTAL_CHARS = 3_000_000;
const MAX_BLOCKS = 20_000;
const MAX_TEXTS = 500_000;
const TEXTS_BETWEEN_CLOCKS = 16;

/**
 * One pass over the text of the flat tree (open shadow roots included) below `root`, in document order, in
 * slices. Only elements that hold text are ever looked at: on a page's first, uncompiled run each question to
 * the DOM counts. `concealed` holds the elements whose text is left out.
 */
export function createWalk(root: Element, concealed = concealedBelow(root)): Walk {
  const isFlat = findShadow(root, concealed);
  const boxes = createBoxes(root, concealed, isFlat ? flatParent : null);
  const writer = createBlockWriter();
  const { blocks } = writer;
  const texts = isFlat ? flatTexts(root) : null;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let visited = 0;
  let done = false;
  let cut = false;

  const visit = (node: Text): void => {
    const { data } = node;
    if (isBlank(data)) {
      writer.blank(node);
      return;
    }
    const parent = isFlat ? flatParent(node) : node.parentElement;
    if (!parent) return;
    const place = boxes.placeOf(parent);
    if (place.skipped) return;
    const { box } = writer;
    const border = box ? (box === place.box ? borderBefore(node, place, parent) : Border.box) : Border.none;
    if (border === Border.box) writer.end();
    writer.text(node, data, place, border);
  };

  return {
    boxes: boxes.all,
    blocks,
    get cut() {
      return cut || writer.cut;
    },
    step(deadlineMs) {
      while (!done) {
        for (let i = 0; i < TEXTS_BETWEEN_CLOCKS && !done; i += 1) {
          const node = texts ? texts.next().value : (walker.nextNode() as Text | null);
          if (node) visit(node);
          else done = true;
        }
        visited += TEXTS_BETWEEN_CLOCKS;
        cut = !done && (visited >= MAX_TEXTS || blocks.length >= MAX_BLOCKS || writer.chars > MAX_TOTAL_CHARS);
        done ||= cut;
        if (done) writer.end();
        else if (performance.now() >= deadlineMs) return false;
      }
      return true;
    },
  };
}
