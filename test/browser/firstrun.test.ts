import { expect } from 'vitest';
import { cardShown, markOf, marked, rest, store } from './harness/page.js';
import { test } from './harness/stage.js';

test('the sample article of the first page is live', async ({ browser }) => {
  const page = await browser.openExtensionPage('firstrun.html');
  await page.bringToFront();
  await marked(page);
  await rest(page, await markOf(page, 'Ursula von der Leyen'));
  await cardShown(page, /Ursula von der Leyen/u);
  await page.close();
});

test('on the first page nothing but the sample is marked, in a language of many capitals neither', async ({ browser, control }) => {
  await store(control, { language: 'de' });
  const page = await browser.openExtensionPage('firstrun.html');
  await page.bringToFront();
  await marked(page);
  const outside = await page.evaluate<string[]>(`[...CSS.highlights.values()].flatMap((ranges) => [...ranges]).filter((range) => !range.startContainer.parentElement.closest('article')).map(String)`);
  expect(outside).toEqual([]);
  await page.close();
});
