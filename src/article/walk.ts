import { BoxTag, Treatment, boxTagOf, treatmentOf } from './elements.js';
import { HINT_COUNT, hintsOf } from './hints.js';
import { concealedBelow } from './visibility.js';

/** A block-level element of the page, with sums over its subtree once the walk is done. */
export interface Box {
  element: Element;
  parent: Box | null;
  tag: number;
  /** Level of a heading, 0 for any other box. */
  level: number;
  depth: number;
  /** Bit set of BoxTag over the box and its ancestors. */
  within: number;
  /** Own hint groups. */
  hints: number;
  /** Filled by hintDistances. */
  hintDistance: Uint8Array | null;
  /** Number of the element's name with its class and id names; with the parent's, the signature that repeated items share. */
  naming: number;
  signature: number;
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
  inCode: number;
}

/** A hint group further up than this many boxes counts as absent. */
export const FAR = 30;
/** Bounds against hostile pages; far above any article. Text beyond them is left out. */
const MAX_BLOCK_CHARS = 100_000;
const MAX_TOTAL_CHARS = 3_000_000;
const MAX_BLOCKS = 20_000;
const MAX_NODES = 1_000_000;
const NODES_BETWEEN_CLOCKS = 64;
/** Above any page's number of distinct namings that matters; beyond it signatures may collide, which only blurs a feature. */
const NAMINGS = 65_536;

/** An element being walked: what comes next in it, and what holds for the text in it. */
interface Level {
  next: Node | null;
  /** Assigned nodes of a slot, walked instead of siblings. */
  slotted: Node[] | null;
  at: number;
  box: Box;
  link: boolean;
  code: boolean;
  endsBlock: boolean;
}

/** What the walk knows of all elements of one name. */
interface ElementKind {
  treatment: number;
  tag: number;
  level: number;
  count: number;
  /** By class and id names: their hint groups and the naming's number. */
  namings: Map<string, { hints: number; number: number }>;
}

/** How many elements of each (lower-case) name were met. */
export type TagCounts = (localName: string) => number;

export interface Walk {
  boxes: Box[];
  blocks: RawBlock[];
  counts: TagCounts;
  /** Elements met so far. */
  readonly elements: number;
  /** Whether text was left out because of a bound. */
  readonly cut: boolean;
  /** Visits nodes until `deadlineMs` (on performance.now's clock); true when the walk is done. */
  step(deadlineMs: number): boolean;
}

const IN_LINE_CODE = new Set(['code', 'kbd', 'samp', 'tt']);
const COLLAPSIBLE = /[ \t\n\f\r\u00a0]+/g;
const NON_BLANK = /[^ \t\n\f\r\u00a0\u200b\ufeff]/;

/** One depth-first pass over the flat tree (open shadow roots included) below `root`, in slices, without recursion. */
export function createWalk(root: Element): Walk {
  const boxes: Box[] = [];
  const blocks: RawBlock[] = [];
  const kinds = new Map<string, ElementKind>();
  const levels: Level[] = [];
  const concealed = concealedBelow(root);
  const bodies = new Set(root.querySelectorAll('[itemprop*="articleBody"]'));
  let namings = 0;
  let current: RawBlock | null = null;
  let raw = '';
  let totalChars = 0;
  let lineBreaks = 0;
  let nodes = 0;
  let done = false;
  let cut = false;

  const kindOf = (name: string): ElementKind => {
    let kind = kinds.get(name);
    if (!kind) {
      const tag = boxTagOf(name);
      kind = { treatment: treatmentOf(name), tag, level: tag === BoxTag.heading ? Number(name.slice(1)) : 0, count: 0, namings: new Map() };
      kinds.set(name, kind);
    }
    return kind;
  };

  const endBlock = (): void => {
    lineBreaks = 0;
    if (!current) return;
    current.text = raw.replace(COLLAPSIBLE, ' ').trim();
    if (current.text.length > 0) {
      blocks.push(current);
      totalChars += current.text.length;
    }
    current = null;
    raw = '';
  };

  const visitText = (node: Text, level: Level): void => {
    const { data } = node;
    if (!NON_BLANK.test(data)) {
      if (!current) return;
      raw += ' ';
      current.nodes.push(node);
      return;
    }
    if (current && (current.box !== level.box || lineBreaks > 1)) endBlock();
    current ??= { box: level.box, nodes: [], breaks: [], text: '', linkChars: 0, links: 0, inCode: 0 };
    if (lineBreaks > 0) {
      current.breaks.push(current.nodes.length);
      raw += ' ';
      lineBreaks = 0;
    }
    const room = MAX_BLOCK_CHARS - raw.length;
    if (data.length > room) cut = true;
    if (room <= 0) return;
    current.nodes.push(node);
    const piece = data.length > room ? data.slice(0, room) : data;
    raw += piece;
    if (!level.link && !level.code) return;
    const { length } = piece.trim();
    if (level.code) current.inCode += length;
    if (!level.link) return;
    current.linkChars += length;
    current.links += 1;
  };

  const openBox = (element: Element, kind: ElementKind, parent: Box | null): Box => {
    const className = element.getAttribute('class');
    const id = element.getAttribute('id');
    const names = className === null ? (id ?? '') : id === null ? className : `${className} ${id}`;
    let naming = kind.namings.get(names);
    if (!naming) {
      naming = { hints: names === '' ? 0 : hintsOf(names), number: (namings += 1) % NAMINGS };
      kind.namings.set(names, naming);
    }
    const box: Box = {
      element, parent, tag: kind.tag, level: kind.level, depth: parent ? parent.depth + 1 : 0, within: (parent ? parent.within : 0) | (1 << kind.tag),
      hints: naming.hints, hintDistance: null, naming: naming.number, signature: (parent ? parent.naming : 0) * NAMINGS + naming.number,
      articleBody: (parent?.articleBody ?? false) || bodies.has(element), list: parent ? parent.list : null, coreIndex: 0, branch: null, belowBranch: 0,
      chars: 0, linkChars: 0, blocks: 0, goodChars: 0, paragraphChars: 0, firstBlock: -1, lastBlock: -1,
    };
    if (kind.tag === BoxTag.list) box.list = box;
    boxes.push(box);
    return box;
  };

  const levelOf = (element: Element, content: ParentNode, slotted: Node[] | null, box: Box, outer: Level | null): Level => ({
    next: slotted ? slotted[0] : content.firstChild, slotted, at: 0, box, link: outer?.link ?? false, code: outer?.code ?? false, endsBlock: box.element === element,
  });

  const enter = (element: Element, outer: Level): void => {
    const name = element.localName;
    const kind = kindOf(name);
    kind.count += 1;
    const { treatment } = kind;
    if (treatment === Treatment.skip) return;
    if (treatment === Treatment.lineBreak) {
      lineBreaks += 1;
      return;
    }
    if (concealed.has(element)) return;
    if (treatment === Treatment.box) {
      endBlock();
      const shadow = element.shadowRoot;
      if (shadow) for (const inner of concealedBelow(shadow)) concealed.add(inner);
      levels.push(levelOf(element, shadow ?? element, null, openBox(element, kind, outer.box), outer));
      return;
    }
    const level = levelOf(element, element, name === 'slot' ? assignedNodesOf(element) : null, outer.box, outer);
    if (name === 'a') level.link ||= element.hasAttribute('href');
    else if (IN_LINE_CODE.has(name)) level.code = true;
    levels.push(level);
  };

  const advance = (): void => {
    const level = levels[levels.length - 1];
    const node = level.next;
    if (!node) {
      if (level.endsBlock) endBlock();
      levels.pop();
      done = levels.length === 0;
      return;
    }
    nodes += 1;
    if (level.slotted) {
      level.at += 1;
      level.next = level.at < level.slotted.length ? level.slotted[level.at] : null;
    } else level.next = node.nextSibling;
    const type = node.nodeType;
    if (type === 3) visitText(node as Text, level);
    else if (type === 1) enter(node as Element, level);
    if (nodes < MAX_NODES && blocks.length < MAX_BLOCKS && totalChars < MAX_TOTAL_CHARS) return;
    endBlock();
    done = cut = true;
  };

  levels.push(levelOf(root, root.shadowRoot ?? root, null, openBox(root, kindOf(root.localName), null), null));
  return {
    boxes,
    blocks,
    counts: (name) => kinds.get(name)?.count ?? 0,
    get cut() {
      return cut;
    },
    get elements() {
      return [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
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

function assignedNodesOf(slot: Element): Node[] | null {
  const assigned = typeof (slot as HTMLSlotElement).assignedNodes === 'function' ? (slot as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : null;
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
