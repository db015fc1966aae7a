// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { positionInBlock, positionInPage } from '../../../src/article/segments.js';
import type { Segment } from '../../../src/article/segments.js';
import { createAnchors } from '../../../src/marks/anchors.js';

/** Blocks as an extraction gives them: one segment for each text node, text taken as it is. */
function blocksOf(...elements: Element[]): { text: string; segments: Segment[] }[] {
  return elements.map((element) => {
    const segments: Segment[] = [];
    let text = '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      segments.push({ node, nodeStart: 0, blockStart: text.length, length: node.data.length });
      text += node.data;
    }
    return { text, segments };
  });
}

const places = { inPage: positionInPage, inBlock: positionInBlock };
let anchors: ReturnType<typeof createAnchors>;

beforeEach(() => {
  document.body.innerHTML = '<p>Ada <b>Love</b>lace wrote.</p><p>Bert read it.</p>';
  anchors = createAnchors(document, blocksOf(...document.querySelectorAll('p')), places);
});

describe('anchors', () => {
  it('find spans over several nodes and in later blocks', () => {
    expect(anchors.rangeOf({ start: 0, end: 12 })?.toString()).toBe('Ada Lovelace');
    // "Ada Lovelace wrote." and the separator make 21.
    expect(anchors.rangeOf({ start: 21, end: 25 })?.toString()).toBe('Bert');
  });

  it('tell the offset of a place in the page, and of none outside the article', () => {
    const bold = document.querySelector('b')!.firstChild!;
    expect(anchors.offsetOf(bold, 2)).toBe(6);
    expect(anchors.offsetOf(document.querySelectorAll('p')[1].firstChild!, 0)).toBe(21);
    expect(anchors.offsetOf(document.createTextNode('Ada'), 0)).toBeNull();
  });

  it('give no range over text that the page has taken away or cut', () => {
    (document.querySelector('b')!.firstChild as Text).data = 'L';
    expect(anchors.rangeOf({ start: 4, end: 8 })).toBeNull();
    document.querySelectorAll('p')[1].remove();
    expect(anchors.rangeOf({ start: 21, end: 25 })).toBeNull();
  });

  it('give no range beyond the article', () => {
    expect(anchors.rangeOf({ start: 900, end: 903 })).toBeNull();
  });
});
