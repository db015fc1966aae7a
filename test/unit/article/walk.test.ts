import { describe, expect, it } from 'vitest';
import { createWalk } from '../../../src/article/walk.js';
import { openHtml } from './fixture-pages.js';

function blocksOf(html: string): string[] {
  const walk = createWalk(openHtml(`<body>${html}`).body);
  walk.step(Infinity);
  return walk.blocks.map(({ text }) => text);
}

describe('the walk', () => {
  it('parts text at boxes, also at those without text', () => {
    expect(blocksOf('<div>Before <p>within</p> after <div></div>behind</div>')).toEqual(['Before', 'within', 'after', 'behind']);
  });

  it('takes one line break for a space and two for the end of a paragraph', () => {
    expect(blocksOf('<div>One<br>two<br><br>three<br>\n<br>four</div>')).toEqual(['One two', 'three', 'four']);
    expect(blocksOf('<div><b>One</b><br><i>two</i></div>')).toEqual(['One two']);
  });

  it('keeps the white space between words of inline elements, and nothing of what stands between boxes', () => {
    expect(blocksOf('<p><b>One</b> <i>two</i>\n\n three</p>\n  <p>four</p> \u00a0 ')).toEqual(['One two three', 'four']);
  });

  it('leaves out what is hidden, edited or no text', () => {
    expect(blocksOf('<p>Seen<script>no</script><span hidden>no</span></p><div aria-hidden="true"><p>no</p></div><div contenteditable>no</div><textarea>no</textarea><svg><text>no</text></svg>')).toEqual(['Seen']);
  });

  it('reads open shadow roots in their place, and what is slotted once', () => {
    const html = '<p>Before</p><news-story><template data-shadow><h1>Inside</h1><slot></slot></template><p>Slotted</p></news-story><div><template data-shadow><p>Nested</p></template></div><p>After</p>';
    expect(blocksOf(html)).toEqual(['Before', 'Inside', 'Slotted', 'Nested', 'After']);
  });

  it('counts linked text', () => {
    const walk = createWalk(openHtml('<p>See <a href="/a">this page</a> and <a>not this</a></p>').body);
    walk.step(Infinity);
    expect(walk.blocks[0].linkChars).toBe('this page'.length);
    expect(walk.blocks[0].links).toBe(1);
  });
});
