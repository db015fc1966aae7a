import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { launchBare } from './harness/bare.js';
import { packageFor } from './harness/built.js';
import { sleep, until } from './harness/page.js';
import { test } from './harness/stage.js';

const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-')).flatMap(([, ranges]) => [...ranges]).length`;

test('a tab open before the install is marked without a reload; while it is hidden nothing runs in it', async ({ web }) => {
  const browser = await launchBare(inject('browser'), web.port);
  try {
    const page = await browser.newPage();
    await page.goto('http://news.test/article.html');
    await browser.installExtension(packageFor(inject('browser')));
    // The page that greets a new user opens in front of it.
    await until(async () => (await browser.pages()).length, (count) => count > 2, 'the first page');
    await page.bringToFront();
    const count = await until(() => marksIn(page), (found) => found > 10, 'marks');
    const other = await browser.newPage();
    await other.bringToFront();
    await until(() => page.evaluate('document.hidden'), (hidden) => hidden === true, 'a hidden page');
    await page.evaluate('CSS.highlights.clear()');
    // A page that is looked after has its marks back within a second.
    await sleep(2_500);
    expect(await marksIn(page)).toBe(0);
    await page.bringToFront();
    await until(() => marksIn(page), (found) => found === count, 'all marks');
  } finally {
    await browser.close();
  }
});

function marksIn(page: Page): Promise<number> {
  return page.evaluate(MARKS) as Promise<number>;
}
