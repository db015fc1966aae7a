import { describe, expect, it } from 'vitest';
import { mayBeArticle } from '../../../src/article/gate.js';
import { expectations, openFixture, openHtml } from './fixture-pages.js';

describe('the gate', () => {
  it.each(Object.entries(expectations).filter(([, { isArticle, isDoubtful }]) => isArticle && !isDoubtful))('lets %s through', (name, { url }) => {
    expect(mayBeArticle(openFixture(name), new URL(url) as unknown as Location)).toBe(true);
  });

  it('stops most pages that are no articles', () => {
    const others = Object.entries(expectations).filter(([, { isArticle }]) => !isArticle);
    const passed = others.filter(([name, { url }]) => mayBeArticle(openFixture(name), new URL(url) as unknown as Location)).map(([name]) => name);
    expect(passed.length).toBeLessThanOrEqual(others.length / 4);
  });

  it('bears a document without a body', () => {
    const document = openHtml('');
    document.documentElement.remove();
    expect(mayBeArticle(document, new URL('https://a.example/') as unknown as Location)).toBe(false);
  });
});
