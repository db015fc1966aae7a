import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/cli/page.js';
import { LANGUAGES } from '../../fixtures/languages.js';

const SENTENCE = 'The harbour wall of Port Varrel, which the council had planned for years, was opened on Tuesday by the mayor, who thanked all. ';
const page = (head: string): string => `<html><head><title>The wall</title>${head}</head><body><article><h1>The wall and its cost</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</article></body></html>`;
/** A border whose colour is written with a variable: the parser's own reader of style sheets throws on it. */
const STYLE = '.a{border-bottom:1px rgb(198 206 212/var(--opacity));border-style:dashed}';

describe('a page for the command line', () => {
  it('is read though its style sheets cannot be', () => {
    const plain = readPage(page(''), undefined, LANGUAGES);
    expect(plain.body).toContain('harbour wall');
    const styled = readPage(page(`<style>${STYLE}</style><STYLE media="all">${STYLE}</STYLE >`), undefined, LANGUAGES);
    expect([styled.body, styled.isArticle]).toEqual([plain.body, plain.isArticle]);
  });
});
