import { describe, expect, it } from 'vitest';
import { mapText, positionInBlock, positionInPage } from '../../../src/article/segments.js';
import { openHtml } from './fixture-pages.js';

function textNodes(html: string): Text[] {
  const document = openHtml(html);
  const walker = document.createTreeWalker(document.body, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

describe('mapping of text', () => {
  it('collapses white space over node borders', () => {
    const { text } = mapText({ nodes: textNodes('<p>  The \n <b>old </b> wall\u00a0fell.</p>'), breaks: [] });
    expect(text).toBe('The old wall fell.');
  });

  it('leads every offset to its character and back', () => {
    const { text, segments } = mapText({ nodes: textNodes('<p>  The \n <b>old </b> wall\u00a0fell, <i>he</i> said.</p>'), breaks: [] });
    for (let offset = 0; offset < text.length; offset += 1) {
      const place = positionInPage(segments, offset);
      if (!place) throw new Error(`no place for ${String(offset)}`);
      expect(place.node.data.charAt(place.offset).replace(/\s/, ' ')).toBe(text.charAt(offset));
      expect(positionInBlock(segments, place.node, place.offset)).toBe(offset);
    }
  });

  it('ends a range after the last character, not at the next node', () => {
    const nodes = textNodes('<p>The <b>wall</b> fell</p>');
    const { text, segments } = mapText({ nodes, breaks: [] });
    const end = positionInPage(segments, text.indexOf('wall') + 4, true);
    expect(end).toEqual({ node: nodes[1], offset: 4 });
  });

  it('knows no place outside', () => {
    const { text, segments } = mapText({ nodes: textNodes('<p>wall</p>'), breaks: [] });
    expect(positionInPage(segments, text.length)).toBeNull();
    expect(positionInPage(segments, -1)).toBeNull();
    expect(positionInBlock(segments, openHtml('x').body, 0)).toBeNull();
  });

  it('puts a space for a line break that has none', () => {
    const { text, segments } = mapText({ nodes: textNodes('<p>one<br>two</p>'), breaks: [1] });
    expect(text).toBe('one two');
    expect(positionInPage(segments, 3)).toBeNull();
  });
});
