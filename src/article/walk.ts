import { BoxTag, Treatment, boxTagOf, treatmentOf } from './elements.js';
import { HINT_COUNT, hintsOf } from './hints.js';

/** A block-level element of the page, with sums over its subtree once the walk is done. */
export interface Box {
  element: Element;
  parent: Box | null;
  tag: number;
  level: number;
  depth: number;
  /** Bit set of BoxTag over the box and its ancestors. */
  within: number;
  /** Own hint groups. */
  hints: number;
  /** Filled by hintDistances. */
  hintDistance: Uint8Array | null;
  /** Element name with its class and id names; with the parent's, the signature that repeated items share. */
  own: string;
  signature: string;
  articleBody: boolean;
  /** The nearest list around it (or itself). */
  list: Box | null;
  /** Set by the page context: index on the core chain of the deepest core ancestor (or self), the child branch there, how far below it. */
  coreIndex: number;
  branch: Box | null;
  belowBranch: number;
  chars: number;
  linkChars: number;
  blocks: number;
  goodChars: number;
  paragraphChars: number;
  children: number;
  firstBlock: number;
  lastBlock: number;
}

/** A run of text without a box boundary inside: a paragraph, a heading, a list item. */
export interface RawBlock {
  box: Box;
  nodes: Text[];
  /** Indexes into `nodes` before which a line break stands. */
  breaks: number[];
  text: string;
  linkChars: number;
  links: number;
  boldChars: number;
  inlineHints: number;
  inCode: number;
  cut: boolean;
}

/** A hint group further up than this many boxes counts as absent. */
export const FAR = 30;

/** Bounds against hostile pages; far above any article. Text beyond them is left out. */
const MAX_BLOCK_CHARS = 100_000;
const MAX_TOTAL_CHARS = 3_000_000;
const MAX_BLOCKS = 20_000;
const MAX_NODES = 1_000_000;
const NODES_BETWEEN_CLOCKS = 64;

interface Level {
  next: Node | null;
  /** Assigned nodes of a slot, walked instead of siblings. */
  slotted: Node[] | null;
  at: number;
  box: Box;
  inline: number;
  link: boolean;
  bold: boolean;
  code: boolean;
  endsBlock: boolean;
}

/** Counts that the page features need and that the walk meets anyway. */
export type TagCounts = Record<string, number>;

export interface Walk {
  boxes: Box[];
  blocks: RawBlock[];
  counts: TagCounts;
  nodes: number;
  /** Visits nodes until `deadlineMs` (on performance.now's clock); true when the walk is done. */
  step(deadlineMs: number): boolean;
}

const IN_LINE_BOLD = new Set(['b', 'strong']);
const IN_LINE_CODE = new Set(['code', 'kbd', 'samp', 'tt']);
const COLLAPSIBLE = /[ \t\n\f\r\u00a0]+/g;
const NON_BLANK = /[^ \t\n\f\r\u00a0\u200b\ufeff]/;

/** One depth-first pass over the flat tree (open shadow roots included) below `root`, in slices, without recursion. */
export function createWalk(root: Element): Walk {
  const boxes: Box[] = [];
  const blocks: RawBlock[] = [];
  const counts: TagCounts = {};
  const hintCache = new Map<string, number>();
  const treatments = new Map<string, number>();
  const levels: Level[] = [];
  const concealed = concealedBelow(root);
  const bodies = new Set(root.querySelectorAll('[itemprop*="articleBody"]'));
  let current: RawBlock | null = null;
  let pieces: string[] = [];
  let pieceChars = 0;
  let totalChars = 0;
  let lineBreaks = 0;
  let nodes = 0;
  let done = false;

  const hintsOfNames = (names: string): number => {
    let bits = hintCache.get(names);
    if (bits === undefined) {
      bits = hintsOf(names);
      hintCache.set(names, bits);
    }
    return bits;
  };

  const endBlock = (): void => {
    if (current) {
      current.text = pieces.join('').replace(COLLAPSIBLE, ' ').trim();
      if (current.text.length > 0) {
        blocks.push(current);
        totalChars += current.text.length;
      }
    }
    current = null;
    pieces = [];
    pieceChars = 0;
    lineBreaks = 0;
  };

  const visitText = (node: Text, level: Level): void => {
    const data = node.data;
    if (!NON_BLANK.test(data)) {
      if (current && data.length > 0) {
        pieces.push(' ');
        current.nodes.push(node);
      }
      return;
    }
    if (current && (current.box !== level.box || lineBreaks > 1)) endBlock();
    if (!current) {
      current = { box: level.box, nodes: [], breaks: [], text: '', linkChars: 0, links: 0, boldChars: 0, inlineHints: level.inline, inCode: 0, cut: false };
    }
    if (lineBreaks > 0) {
      current.breaks.push(current.nodes.length);
      pieces.push(' ');
      lineBreaks = 0;
    }
    const room = MAX_BLOCK_CHARS - pieceChars;
    if (room <= 0) {
      current.cut = true;
      return;
    }
    const piece = data.length > room ? data.slice(0, room) : data;
    if (piece !== data) current.cut = true;
    current.nodes.push(node);
    current.inlineHints &= level.inline;
    pieces.push(piece);
    pieceChars += piece.length;
    if (level.link || level.bold || level.code) {
      const length = piece.trim().length;
      if (level.link) {
        current.linkChars += length;
        current.links += 1;
      }
      if (level.bold) current.boldChars += length;
      if (level.code) current.inCode += length;
    }
  };

  /** The level to descend into, or null for an element whose content is not read. */
  const enter = (element: Element, outer: Level): Level | null => {
    const name = element.localName;
    let treatment = treatments.get(name);
    if (treatment === undefined) {
      treatment = treatmentOf(name);
      treatments.set(name, treatment);
    }
    counts[name] = (counts[name] ?? 0) + 1;
    if (treatment === Treatment.skip) return null;
    if (treatment === Treatment.lineBreak) {
      lineBreaks += 1;
      return null;
    }
    if (concealed.has(element)) {
      counts['#concealed'] = (counts['#concealed'] ?? 0) + 1;
      return null;
    }
    const className = element.getAttribute('class');
    const id = element.getAttribute('id');
    const names = className === null ? (id ?? '') : id === null ? className : `${className} ${id}`;
    const hints = names === '' ? 0 : hintsOfNames(names);
    const shadow = treatment === Treatment.box ? element.shadowRoot : null;
    if (shadow) for (const inner of concealedBelow(shadow)) concealed.add(inner);
    const slotted = name === 'slot' ? assignedNodesOf(element) : null;
    const inner: Level = {
      next: slotted ? (slotted[0] ?? null) : (shadow ?? element).firstChild,
      slotted, at: 0, box: outer.box, inline: outer.inline, link: outer.link, bold: outer.bold, code: outer.code, endsBlock: false,
    };
    if (treatment === Treatment.box) {
      endBlock();
      inner.box = openBox(element, name, names, hints, outer.box);
      inner.inline = 0;
      inner.endsBlock = true;
    } else {
      inner.inline |= hints;
      if (name === 'a' && element.hasAttribute('href')) inner.link = true;
      else if (IN_LINE_BOLD.has(name)) inner.bold = true;
      else if (IN_LINE_CODE.has(name)) inner.code = true;
    }
    return inner;
  };

  const openBox = (element: Element, name: string, names: string, hints: number, parent: Box | null): Box => {
    const box = createBox(element, name, names, hints, parent, bodies);
    boxes.push(box);
    return box;
  };

  const rootBox = openBox(root, root.localName, '', 0, null);
  levels.push({
    next: (root.shadowRoot ?? root).firstChild, slotted: null, at: 0, box: rootBox, inline: 0, link: false, bold: false, code: false, endsBlock: true,
  });

  const advance = (): void => {
    const level = levels[levels.length - 1];
    if (!level) {
      done = true;
      return;
    }
    const node = level.next;
    if (!node) {
      if (level.endsBlock) endBlock();
      levels.pop();
      return;
    }
    nodes += 1;
    if (level.slotted) {
      level.at += 1;
      level.next = level.slotted[level.at] ?? null;
    } else level.next = node.nextSibling;
    if (node.nodeType === 3) visitText(node as Text, level);
    else if (node.nodeType === 1) {
      const inner = enter(node as Element, level);
      if (inner) levels.push(inner);
    }
    if (nodes >= MAX_NODES || blocks.length >= MAX_BLOCKS || totalChars >= MAX_TOTAL_CHARS) {
      endBlock();
      levels.length = 0;
      done = true;
    }
  };

  return {
    boxes,
    blocks,
    counts,
    get nodes() {
      return nodes;
    },
    step(deadlineMs) {
      while (!done) {
        for (let i = 0; i < NODES_BETWEEN_CLOCKS && !done; i += 1) advance();
        if (!done && performance.now() >= deadlineMs) return false;
      }
      return true;
    },
  };
}

/** React's server sends late parts hidden under such ids; its inline script shows them at once where scripts run. */
const STREAMED_ID = /^S:[\da-f]+$/;

/** Asked of the engine at once: four questions to each element would be a third of the walk. */
const CONCEALED = '[hidden],[aria-hidden="true"],[contenteditable],[role="textbox"],[role="searchbox"],[style*="none"],[style*="hidden"]';
const NOT_SHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Elements hidden by attribute or inline style, or editable: the reader's own text is none of ours. */
function concealedBelow(root: Element | ShadowRoot): Set<Element> {
  return new Set(Array.from(root.querySelectorAll(CONCEALED)).filter(isConcealed));
}

function isConcealed(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.hasAttribute('hidden') && !STREAMED_ID.test(element.getAttribute('id') ?? '')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'searchbox') return true;
  return NOT_SHOWN.test((element.getAttribute('style') ?? '').slice(0, 1_000));
}

function assignedNodesOf(slot: Element): Node[] | null {
  const assigned = typeof (slot as HTMLSlotElement).assignedNodes === 'function' ? (slot as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : null;
}

function createBox(element: Element, name: string, names: string, hints: number, parent: Box | null, bodies: ReadonlySet<Element>): Box {
  const tag = boxTagOf(name);
  if (parent) parent.children += 1;
  const own = `${name}.${names}`;
  const box: Box = {
    element, parent, tag, hints, hintDistance: null,
    level: tag === BoxTag.heading ? Number(name.slice(1)) : 0,
    depth: parent ? parent.depth + 1 : 0,
    within: (parent?.within ?? 0) | (1 << tag),
    own, signature: `${parent?.own ?? ''}\n${own}`,
    articleBody: (parent?.articleBody ?? false) || bodies.has(element),
    list: parent?.list ?? null, coreIndex: 0, branch: null, belowBranch: 0,
    chars: 0, linkChars: 0, blocks: 0, goodChars: 0, paragraphChars: 0, children: 0, firstBlock: -1, lastBlock: -1,
  };
  if (tag === BoxTag.list) box.list = box;
  return box;
}

/** For each hint group the distance to the nearest ancestor (or self) that has it, FAR if none. Made when first asked for: most boxes never are. */
export function hintDistances(box: Box): Uint8Array {
  if (box.hintDistance) return box.hintDistance;
  const distances = new Uint8Array(HINT_COUNT).fill(FAR);
  let seen = 0;
  let at: Box | null = box;
  for (let distance = 0; at && distance < FAR; distance += 1) {
    let fresh = at.hints & ~seen;
    seen |= fresh;
    while (fresh !== 0) {
      const bit = 31 - Math.clz32(fresh);
      distances[bit] = distance;
      fresh &= ~(1 << bit);
    }
    at = at.parent;
  }
  box.hintDistance = distances;
  return distances;
}
