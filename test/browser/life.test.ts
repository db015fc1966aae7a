import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { MARGIN, cardGone, cardShown, markOf, marked, marksOf, rest, sleep, unmarked, until } from './harness/page.js';
import { test } from './harness/stage.js';

const PAGE = 'http://news.test/article.html';

test('a page left and gone back to is marked and explained again', async ({ tab, web }) => {
  web.serve('news.test/next.html', { body: '<!doctype html><title>Next</title><p>Next page.</p>' });
  await tab.goto(PAGE);
  await marked(tab);
  await tab.goto('http://news.test/next.html');
  await tab.back();
  await until(() => tab.evaluate<string>('document.title').catch(() => ''), (title) => title.includes('Courier'), 'the article again');
  await marked(tab);
  await rest(tab, await markOf(tab, await hegseth(tab)));
  await cardShown(tab, 'Hegseth');
});

test('a tab that comes back to the front is as it was', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  const count = (await marked(tab)).length;
  const other = await browser.openTab();
  await other.bringToFront();
  await sleep(300);
  await tab.bringToFront();
  await other.close();
  await until(() => marksOf(tab), (marks) => marks.length === count, 'all marks');
  await rest(tab, await markOf(tab, await hegseth(tab)));
  await cardShown(tab, 'Hegseth');
});

test('tabs that were open before an update get their marks without a reload, from one session only', async ({ ownBrowser }) => {
  const { browser, tab } = ownBrowser;
  await tab.goto(PAGE);
  await marked(tab);
  await browser.reloadExtension();
  await sleep(1_500);
  await tab.bringToFront();
  await marked(tab);
  await rest(tab, await markOf(tab, await hegseth(tab)));
  await cardShown(tab, 'Hegseth');
  expect(await tab.evaluate<number>(`document.querySelectorAll('newsgloss-card').length`)).toBe(1);
  await tab.moveMouse(MARGIN, 6);
  await cardGone(tab);
});

test('where the extension is switched off under an open page its marks go and the page lives on', async ({ ownBrowser }) => {
  const { browser, tab } = ownBrowser;
  await tab.goto(PAGE);
  const text = await hegseth(tab);
  const mark = await markOf(tab, text);
  await browser.disableExtension();
  await tab.bringToFront();
  await rest(tab, mark);
  await unmarked(tab);
  await tab.click(mark);
  await sleep(500);
  expect(await tab.evaluate<number>(`document.querySelectorAll('newsgloss-card').length`)).toBe(0);
  expect(await tab.evaluate<string>('document.title')).toContain('Courier');
});

async function hegseth(tab: TestTab): Promise<string> {
  const marks = await until(() => marked(tab), (found) => found.some(({ text }) => text.includes('Hegseth')), 'a mark on Hegseth');
  return marks.find(({ text }) => text.includes('Hegseth'))!.text;
}
