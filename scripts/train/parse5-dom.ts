/**
 * The small part of the DOM that src/article reads, over parse5's tree: nine times as fast as jsdom, which
 * makes training bearable. Scripts count as enabled, as in a browser.
 */
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5';
import { keepsAttribute, keepsElement, plainName } from './plainer.js';
import type { Plainer } from './plainer.js';

type SourceNode = DefaultTreeAdapterMap['childNode'];

class DomNode {
  parentNode: DomElement | null = null;
  nextSibling: DomNode | null = null;
  previousSibling: DomNode | null = null;
  firstChild: DomNode | null = null;
  constructor(readonly nodeType: number) {}
  get parentElement(): DomElement | null {
    return this.parentNode;
  }
  /** Enough of a document for a walk over text nodes. */
  get ownerDocument(): { createTreeWalker(root: DomNode): { nextNode(): DomText | null } } {
    return { createTreeWalker: textsBelow };
  }
  get textContent(): string {
    const parts: string[] = [];
    let node: DomNode | null = this.firstChild;
    while (node) {
      if (node instanceof DomText) parts.push(node.data);
      let next: DomNode | null = node.firstChild;
      while (!next && node && node !== this) {
        next = node.nextSibling;
        if (!next) node = node.parentNode;
        if (node === this) break;
      }
      node = next;
    }
    return parts.join('');
  }
}

class DomText extends DomNode {
  constructor(readonly data: string) {
    super(3);
  }
  override get textContent(): string {
    return this.data;
  }
}

class DomElement extends DomNode {
  readonly shadowRoot = null;
  readonly attributes: Map<string, string>;
  constructor(readonly localName: string, attributes: Iterable<readonly [string, string]>) {
    super(1);
    this.attributes = new Map(attributes);
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  get childElementCount(): number {
    let count = 0;
    for (let child = this.firstChild; child; child = child.nextSibling) if (child instanceof DomElement) count += 1;
    return count;
  }
  hasAttributes(): boolean {
    return this.attributes.size > 0;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  getElementsByTagName(name: string): DomElement[] {
    return elementsBelow(this, name);
  }
  /** Only lists of attribute selectors: all that src/article asks. */
  querySelectorAll(selector: string): DomElement[] {
    return withAttribute(this, selector);
  }
  querySelector(selector: string): DomElement | null {
    return withAttribute(this, selector)[0] ?? null;
  }
  matches(selector: string): boolean {
    return passes(this, testsOf(selector));
  }
  closest(selector: string): DomElement | null {
    const tests = testsOf(selector);
    let element: DomElement | null = this;
    while (element !== null && !passes(element, tests)) element = element.parentNode;
    return element;
  }
}

function textsBelow(root: DomNode): { nextNode(): DomText | null } {
  let node: DomNode | null = root;
  return {
    nextNode() {
      do {
        let next: DomNode | null = node && node.firstChild;
        while (!next && node && node !== root) {
          next = node.nextSibling;
          if (!next) node = node.parentNode;
        }
        node = node === root && !next ? null : next;
      } while (node && !(node instanceof DomText));
      return node;
    },
  };
}

const SELECTOR = /\[([\w-]+)([*~^]?=)?(?:"([^"]*)")?( i)?\]/g;

const testsOf = (selectors: string): RegExpMatchArray[] => [...selectors.matchAll(SELECTOR)];

function withAttribute(root: DomNode, selectors: string): DomElement[] {
  const tests = testsOf(selectors);
  return tests.length === 0 ? [] : elementsBelow(root, '*').filter((element) => passes(element, tests));
}

function passes(element: DomElement, tests: readonly RegExpMatchArray[]): boolean {
  return tests.some(([, name = '', operator, wanted = '', ignoresCase]) => {
    const given = element.getAttribute(name);
    if (given === null || operator === undefined) return given !== null;
    const value = ignoresCase ? given.toLowerCase() : given;
    if (operator === '=') return value === wanted;
    if (operator === '~=') return value.split(/\s+/).includes(wanted);
    return operator === '^=' ? value.startsWith(wanted) : value.includes(wanted);
  });
}

function elementsBelow(root: DomNode, name: string): DomElement[] {
  const found: DomElement[] = [];
  let node: DomNode | null = root.firstChild;
  while (node) {
    if (node instanceof DomElement && (name === '*' || node.localName === name)) found.push(node);
    let next: DomNode | null = node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = node === root ? null : next;
  }
  return found;
}

/** HTML text parsed: of one parse, many documents can be made. */
export const parseHtml = (html: string): DefaultTreeAdapterTypes.Document => parse(html);

/** A new document as src/article sees it. */
export function documentOf(tree: DefaultTreeAdapterTypes.Document, url: string, plainer?: Plainer): Document {
  const root = new DomElement('#document', []);
  const queue: [DomElement, readonly SourceNode[]][] = [[root, tree.childNodes]];
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const [parent, children] = pair;
    let previous: DomNode | null = null;
    for (const child of children) {
      const node = convert(child, plainer);
      if (!node) continue;
      node.parentNode = parent;
      node.previousSibling = previous;
      if (previous) previous.nextSibling = node;
      else parent.firstChild = node;
      previous = node;
      if (node instanceof DomElement) queue.push([node, (child as DefaultTreeAdapterTypes.Element).childNodes]);
    }
  }
  const html_ = elementsBelow(root, 'html')[0] ?? null;
  const title = elementsBelow(root, 'title')[0];
  const document = {
    documentElement: html_, head: elementsBelow(root, 'head')[0] ?? null, body: elementsBelow(root, 'body')[0] ?? null, URL: url,
    title: (title?.textContent ?? '').replace(/\s+/g, ' ').trim(), location: new URL(url || 'about:blank'),
    getElementsByTagName: (name: string) => elementsBelow(root, name),
    querySelectorAll: (selector: string) => withAttribute(root, selector),
    querySelector: (selector: string) => withAttribute(root, selector)[0] ?? null,
  };
  return document as unknown as Document;
}

function convert(node: SourceNode, plainer?: Plainer): DomNode | null {
  if (node.nodeName === '#text') return new DomText((node as DefaultTreeAdapterTypes.TextNode).value);
  if (!('tagName' in node) || !keepsElement(plainer, node.tagName)) return null;
  const attributes = node.attrs.filter(({ name }) => keepsAttribute(plainer, node.tagName, name));
  return new DomElement(plainName(plainer, node.tagName), attributes.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value] as const));
}
