import { treatmentOf, Treatment } from './elements.js';

/** What happened on a page that lives: text was added that the article did not have, or text of the article was taken away or replaced. */
export type ArticleChange = 'arrived' | 'lost';

interface WatchOptions {
  /** Whether a text node belongs to the extracted article. */
  holds: (node: Text) => boolean;
  /** Changes are collected this long before they are told, in milliseconds. */
  collectMs: number;
}

export interface Watch {
  /** Watches these, too: shadow roots, into which no observer of the page sees. */
  follow(roots: Iterable<Node>): void;
  dispose(): void;
}

/** Shorter additions are counters and clocks, no article text. */
const MIN_ARRIVED_CHARS = 40;
const MAX_NODES_LOOKED_AT = 2_000;

/**
 * Tells when the article below `root` changes. Observes the root's parent, because an observer is not told
 * of the removal of its own target. Looks at added, removed and changed nodes only, never at the whole
 * page. Changes that come together are told once, as a loss if one of them is.
 */
export function createWatch(root: Element, onChange: (change: ArticleChange) => void, { holds, collectMs }: WatchOptions): Watch {
  let pending: ArticleChange;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (change: ArticleChange): void => {
    if (timer !== undefined && pending === 'lost') return;
    pending = change;
    timer ??= setTimeout(tell, collectMs);
  };
  const tell = (): void => {
    timer = undefined;
    onChange(pending);
  };
  const followed = new Set<Node>([root]);
  const isWithin = (node: Node): boolean => [...followed].some((one) => one.contains(node));
  const observer = new MutationObserver((records) => {
    if (!root.isConnected) note('lost');
    for (const record of records) {
      const change = changeOf(record, isWithin, holds);
      if (change) note(change);
    }
  });
  observer.observe(root.parentNode ?? root, ALL_TEXT);
  return {
    follow(roots) {
      for (const one of roots) {
        if (followed.has(one) || followed.size > MAX_FOLLOWED) continue;
        followed.add(one);
        observer.observe(one, ALL_TEXT);
      }
    },
    dispose() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

const ALL_TEXT = { childList: true, characterData: true, subtree: true };
/** Bounds what is observed, however many shadow roots a page has. */
const MAX_FOLLOWED = 50;

function changeOf(record: MutationRecord, isWithin: (node: Node) => boolean, holds: (node: Text) => boolean): ArticleChange | null {
  if (record.type === 'characterData') return holds(record.target as Text) ? 'lost' : arrivedIn([record.target], isWithin);
  for (const node of record.removedNodes) if (someText(node, holds)) return 'lost';
  return arrivedIn(record.addedNodes, isWithin);
}

function arrivedIn(nodes: Iterable<Node>, isWithin: (node: Node) => boolean): ArticleChange | null {
  let chars = 0;
  for (const node of nodes) {
    if (!isWithin(node)) continue;
    someText(node, (text) => {
      chars += text.data.trim().length;
      return chars >= MIN_ARRIVED_CHARS;
    });
    if (chars >= MIN_ARRIVED_CHARS) return 'arrived';
  }
  return null;
}

/** Whether some text node in the subtree passes; skips what the walk skips; looks at a bounded number of nodes. */
function someText(top: Node, test: (node: Text) => boolean): boolean {
  let node: Node | null = top;
  for (let looked = 0; node && looked < MAX_NODES_LOOKED_AT; looked += 1) {
    if (node.nodeType === 3 && test(node as Text)) return true;
    const skip: boolean = node.nodeType === 1 && treatmentOf((node as Element).localName) === Treatment.skip;
    let next: Node | null = skip ? null : node.firstChild;
    while (!next && node && node !== top) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return false;
}
