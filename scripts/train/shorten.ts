/** Short articles are rare among the labelled pages and common in the news: copies of pages with most of their text taken out. */
import type { RawBlock } from '../../src/article/raw-block.js';

/** Takes the labelled text after the first `chars` characters out of the page's tree, with the elements that it leaves empty; whether anything was. */
export function shorten(blocks: readonly RawBlock[], labels: ArrayLike<number>, chars: number): boolean {
  let kept = 0;
  let isShorter = false;
  blocks.forEach(({ nodes, text }, i) => {
    if (labels[i] === 0) return;
    if (kept < chars) kept += text.length;
    else {
      for (const node of nodes) takeOut(node);
      isShorter = true;
    }
  });
  return isShorter;
}

/** Takes the text of these blocks out of the page's tree. */
export function takeOutAll(blocks: readonly RawBlock[]): void {
  for (const { nodes } of blocks) for (const node of nodes) takeOut(node);
}

/** Removes a node and the ancestors in which nothing else stands. */
function takeOut(node: Node): void {
  let at: Node | null = node;
  while (at?.parentNode && at.parentNode.nodeType === 1) {
    const parent: Node = at.parentNode;
    unlink(at as unknown as Linked);
    if (parent.textContent?.trim() !== '' || (parent as Element).localName === 'body') return;
    at = parent;
  }
}

interface Linked {
  parentNode: { firstChild: Linked | null } | null;
  previousSibling: Linked | null;
  nextSibling: Linked | null;
}

/** The trees of training have links, but no method to remove a node. */
function unlink(node: Linked): void {
  if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
  else if (node.parentNode) node.parentNode.firstChild = node.nextSibling;
  if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
  node.parentNode = null;
}
