import { describe, expect, it } from 'vitest';
import { findArticleRoots } from '../../../src/article/several.js';
import { openFixture, openHtml } from './fixture-pages.js';

const story = (id: string, heading = 'h1'): string => `<section id="${id}"><${heading}>A headline</${heading}><p>One.</p><p>Two.</p></section>`;
const idsIn = (html: string): string[] => findArticleRoots(openHtml(html)).map(({ id }) => id);

describe('articles of a page', () => {
  it('are told apart by their headlines, however deep they stand', () => {
    expect(findArticleRoots(openFixture('article-endless-scroll')).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(idsIn(`<main><div>${story('a')}</div></main><div>${story('b')}</div>`)).toHaveLength(2);
  });

  it('are one where there is one headline, or the others head nothing', () => {
    expect(idsIn(`<main>${story('a')}${story('b', 'h2')}</main>`)).toEqual([]);
    expect(idsIn(`<header id="top"><h1>The Courier</h1></header>${story('a')}`)).toEqual([]);
  });

  it('are not looked for in a heap of headlines', () => {
    expect(idsIn(story('x').repeat(200))).toEqual([]);
  });
});
