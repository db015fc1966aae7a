import { readLinkedItems } from './json-ld.js';
import type { LinkedItem } from './json-ld.js';

/** What the page says about itself in its head, read once for metadata and detection. */
export interface Declarations {
  items: readonly LinkedItem[];
  /** Contents of meta elements by lower-case property or name; the first of several. */
  metas: ReadonlyMap<string, string>;
}

const MAX_META = 400;

export function readDeclarations(document: Document): Declarations {
  const metas = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  const count = Math.min(elements.length, MAX_META);
  for (let i = 0; i < count; i += 1) {
    const meta = elements[i];
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    const content = name ? meta.getAttribute('content') : null;
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content.trim());
  }
  return { items: readLinkedItems(document), metas };
}
