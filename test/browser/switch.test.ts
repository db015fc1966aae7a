import { expect } from 'vitest';
import type { Point, TestBrowser } from './harness/driver.js';
import { MARGIN, cardGone, cardShown, clickIn, markOf, marked, marksOf, popupOver, pressInCard, sleep, store, unmarked, until, staysUnmarked } from './harness/page.js';
import { serveSample, test } from './harness/stage.js';

const PAGE = 'http://news.test/article.html';

test('the popup switches everything off and on in one click each, at once', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await clickIn(popup, '.everywhere input');
  await unmarked(tab);
  await clickIn(popup, '.everywhere input');
  await marked(tab);
  await popup.close();
});

test('off for this site holds for the whole domain and for no other', async ({ browser, tab, web }) => {
  await serveSample(web, 'www.daily.test');
  await serveSample(web, 'politics.daily.test');
  await tab.goto('http://www.daily.test/article.html');
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await clickIn(popup, '.site input');
  await unmarked(tab);
  await tab.goto('http://politics.daily.test/article.html');
  await staysUnmarked(tab);
  await tab.goto(PAGE);
  await marked(tab);
  await tab.goto('http://www.daily.test/article.html');
  await sleep(300);
  await clickIn(popup, '.site input');
  await marked(tab);
  await popup.close();
});

test('the popup lists who and what the article names, and jumps there', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await popupOver(browser, tab);
  const names = await until(() => popup.evaluate<string[]>(`[...document.querySelectorAll('.entry-name')].map((name) => name.textContent)`), (found) => found.length > 5, 'entries');
  expect(names.join()).toMatch(/Hegseth/u);
  expect(names.join()).toMatch(/Ukraine Defense Contact Group/u);
  // The list scrolls, the popup does not: browsers would show a second bar.
  await popup.setViewport(360, 600);
  await until(() => popup.evaluate<number>('innerHeight'), (height) => height === 600, 'a window of the size of a popup');
  expect(await popup.evaluate<number[]>(`[document.documentElement.scrollWidth, document.documentElement.scrollHeight]`)).toEqual([360, 600]);
  await popup.evaluate(`([...document.querySelectorAll('.entry')].find((entry) => entry.textContent.includes('Kallas')).click(), 0)`);
  await until(() => marksOf(tab), (marks) => marks.some(({ layer, text, y }) => layer === 'flash' && text.includes('Kallas') && y > 0 && y < 800), 'a flash in sight');
  await popup.close();
});

test('settings apply to open pages at once: density and kinds', async ({ control, tab }) => {
  await tab.goto(PAGE);
  const first = (await marked(tab)).length;
  await store(control, { density: 'all' });
  await until(() => marksOf(tab), (marks) => marks.length > first, 'more marks');
  await store(control, { density: 'less-known' });
  await until(() => marksOf(tab), (marks) => marks.length < first, 'fewer marks');
  await store(control, { kinds: { figure: false } });
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every(({ layer }) => layer !== 'figure'), 'no figures');
});

test('with "only while a key is held" there is nothing until then', async ({ control, tab }) => {
  await store(control, { density: 'on-key' });
  await tab.goto(PAGE);
  await until(() => tab.evaluate<boolean>(`CSS.highlights.has('newsgloss-entity')`), Boolean, 'a session');
  expect(await marksOf(tab)).toEqual([]);
  await tab.keyDown('Control');
  await marked(tab);
  await tab.keyUp('Control');
  await unmarked(tab);
});

test('"hide this one" takes an entity’s marks away and remembers it', async ({ control, tab }) => {
  await tab.goto(PAGE);
  const text = (await marked(tab)).find((mark) => mark.text.includes('Hegseth'))!.text;
  await tab.click(await markOf(tab, text));
  await cardShown(tab, 'Hegseth');
  await pressInCard(tab, /more|actions/iu);
  await pressInCard(tab, /hide|do not mark|never mark/iu);
  await cardGone(tab);
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every((mark) => mark.text !== text), 'no such mark');
  expect(await control.evaluate<number>(`chrome.storage.local.get('settings').then(({ settings }) => settings.hidden.length)`)).toBe(1);
  await tab.reload();
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every((mark) => mark.text !== text), 'no such mark after a reload');
});

test('"only when I click" leaves pages alone until asked', async ({ browser, control, tab }) => {
  await store(control, { sites: { mode: 'click', off: [], on: [] } });
  await tab.goto(PAGE);
  await sleep(800);
  expect(await tab.evaluate<boolean>(`CSS.highlights.has('newsgloss-entity')`)).toBe(false);
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<string | undefined>(`document.querySelector('.page')?.dataset.state`), (state) => state === 'waiting', 'a page that waits');
  await clickIn(popup, '.page button');
  await marked(tab);
  await popup.close();
});

test('a damaged store is no reason to fail', async ({ control, tab }) => {
  await control.evaluate(`chrome.storage.local.set({ settings: { enabled: 'perhaps', sites: 7, kinds: null, delayMs: -1, density: {} } }).then(() => 0)`);
  await tab.goto(PAGE);
  await marked(tab);
  await tab.moveMouse(MARGIN, 2);
});

test('access taken back in the browser is noticed and said, and pages are explained again once it is given', async ({ ownBrowser: { browser, tab } }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await browser.setAccess(false);
  await tab.bringToFront();
  await tab.reload();
  await staysUnmarked(tab);
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<string | undefined>(`document.querySelector('.page')?.dataset.state`), (state) => state === 'no-access', 'a popup that says so');
  expect(await popup.evaluate<number>(`document.querySelectorAll('.page button').length`)).toBe(1);
  await giveBack(browser);
  await tab.bringToFront();
  await marked(tab);
  await popup.close();
});

/** By the settings' button, within a gesture; headless Chromium has nobody to answer its question, so there in its list of extensions. */
async function giveBack(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') return browser.setAccess(true);
  const options = await browser.openExtensionPage('options.html');
  await options.bringToFront();
  await until(() => options.evaluate<boolean>(`document.querySelector('.advice .primary') !== null`), Boolean, 'the button');
  await options.click(await options.evaluate<Point>(`(() => { const box = document.querySelector('.advice .primary').getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`));
  await until(() => options.evaluate<boolean>(`document.querySelector('.advice') === null`), Boolean, 'settings that ask for nothing');
  await options.close();
}
