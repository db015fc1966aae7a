import { describe, expect, it } from 'vitest';
import { mayBeArticle } from '../../../src/article/gate.js';
import { declaresThread, gateFeatures } from '../../../src/article/gate-features.js';
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

describe('a page that calls itself a thread of its readers', () => {
  const declares = (data: string): boolean => declaresThread(gateFeatures(openHtml(`<script type="application/ld+json">${data}</script><p>Words.</p>`), new URL('https://a.example/')));

  it.each([
    ['a question', '{"@type": "QAPage"}', true],
    ['a thread', '{"@type": "DiscussionForumPosting"}', true],
    ['an article about one', '[{"@type": "QAPage"}, {"@type": "NewsArticle"}]', false],
    ['an article with a list of questions', '{"@type": "FAQPage", "mainEntity": [{"@type": "Question"}]}', false],
    ['nothing', '{}', false],
  ])('is told by its linked data: %s', (_, data, isThread) => {
    expect(declares(data)).toBe(isThread);
  });
});
