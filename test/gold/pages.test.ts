import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { averageScores, compareTexts } from '../../scripts/train/measure.js';
import { documentOf, parseHtml } from '../../scripts/train/parse5-dom.js';
import { LANGUAGES } from '../fixtures/languages.js';
import { articleBody, extractArticle } from '../../src/article/extract-article.js';

const directory = resolve(import.meta.dirname, '../../../shared/pages');
const gold = join(directory, 'gold.jsonl');
/** Every eleventh page. jsdom would take nine times as long as the small DOM that the models are trained over. */
const STEP = 11;

interface GoldPage {
  html: string;
  type: string;
  url: string | null;
  text: string;
}

// These are pages the models learned from: the test guards against breakage. What holds on unseen sites, the training command prints.
describe.skipIf(!existsSync(gold))('labelled pages (skipped without ../shared/pages)', () => {
  it('keep their text and their kind', { timeout: 400_000 }, () => {
    const pages = readFileSync(gold, 'utf8').trim().split('\n').filter((_, i) => i % STEP === 0).map((line) => JSON.parse(line) as GoldPage);
    const results = pages.map((page) => {
      const document = documentOf(parseHtml(gunzipSync(readFileSync(join(directory, page.html))).toString('utf8')), page.url ?? '');
      return { page, article: extractArticle(document, LANGUAGES, { layout: false, url: page.url ?? '' }) };
    });
    const articles = results.filter(({ page }) => page.type === 'article');
    const { f1 } = averageScores(articles.map(({ page, article }) => compareTexts(page.text, articleBody(article.blocks))));
    expect(f1).toBeGreaterThan(0.94);
    expect(articles.filter(({ article }) => article.isArticle).length / articles.length).toBeGreaterThan(0.85);
    const others = results.filter(({ page }) => page.type !== 'article');
    expect(others.filter(({ article }) => article.isArticle).length / others.length).toBeLessThan(0.06);
  });
});
