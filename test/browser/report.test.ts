import path from 'node:path';
import { expect, inject } from 'vitest';
import { buildExtension } from '../../scripts/build.mjs';
import type { Point, TestTab } from './harness/driver.js';
import { passFirstRun } from './harness/first-run.js';
import { cardShown, markOf, marked, pressInCard, textWith, until } from './harness/page.js';
import { launch, test } from './harness/stage.js';

const PAGE = 'http://news.test/article.html';
const FORM = 'https://reports.test/issues/new';
const BUILT = path.resolve(import.meta.dirname, '../../.cache/with-reports', inject('browser'));

test('without a public address a card says so and offers its report as text', async ({ tab }) => {
  await callWrong(tab);
  const said = await tab.inCard<string>(`(root) => root.querySelector('.called-wrong').textContent`);
  expect(said).toMatch(/Copy a report.*There is no public address for reports yet/u);
  expect(await tab.inCard<number>(`(root) => root.querySelectorAll('.called-wrong a').length`)).toBe(0);
});

test('with one, a click and nothing before it opens the form, filled with what the card says and nothing of the page', async ({ web }) => {
  // The tests' web has no certificates: the form's host is asked for, which is seen, and does not answer.
  const browser = await launch(inject('browser'), web, await buildExtension({ out: BUILT, reportAddress: FORM }));
  try {
    await passFirstRun(browser);
    const tab = await browser.openTab();
    await tab.bringToFront();
    const before = web.strayed.length;
    await callWrong(tab);
    const link = (await tab.inCard<Point & { href: string; rel: string }>(`(root) => {
      const link = root.querySelector('.called-wrong a');
      const box = link.getBoundingClientRect();
      return { href: link.href, rel: link.rel, x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }`))!;
    const filled = new URL(link.href);
    expect(filled.origin + filled.pathname).toBe(FORM);
    expect(filled.searchParams.get('title')).toMatch(/^Wrong fact: Pete Hegseth/u);
    expect(filled.searchParams.get('body')).toMatch(/Facts as of/u);
    expect(decodeURIComponent(link.href)).not.toMatch(/news\.test|Courier|Ukraine’s partners/u);
    expect(link.rel).toContain('noreferrer');
    const asked = (): string[] => web.strayed.slice(before).filter((address) => address.startsWith('reports.test'));
    expect(asked()).toEqual([]);
    await tab.click(link);
    await until(() => Promise.resolve(asked()), (found) => found.length > 0, 'a question to the form’s host');
  } finally {
    await browser.close();
  }
});

async function callWrong(tab: TestTab): Promise<void> {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.click(await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  await pressInCard(tab, /Wrong\?/u);
  await until(() => tab.inCard<boolean>(`(root) => root.querySelector('.called-wrong') !== null`), Boolean, 'what follows "Wrong?"');
}
