import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { packageFor } from './harness/built.js';
import type { Point, TestTab } from './harness/driver.js';
import { MARGIN, cardBox, cardGone, cardShown, focusedMark, marked, pressInCard, store, unmarked, until } from './harness/page.js';
import { test } from './harness/stage.js';

/* The browser's own keys and its menu. How a test gives them, and why not by hand, say the drivers. */

const PAGE = 'http://news.test/article.html';

test('the browser’s keys walk the marks, open a card, and switch the site off and on', async ({ browser, control, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await browser.command('next-mark');
  const first = await until(() => focusedMark(tab), (text) => text !== '', 'a focused mark');
  await browser.command('next-mark');
  const second = await until(() => focusedMark(tab), (text) => text !== first, 'the next mark');
  await browser.command('open-mark');
  await cardShown(tab);
  await tab.press('Escape');
  await cardGone(tab);
  expect(await focusedMark(tab)).toBe(second);
  await browser.command('previous-mark');
  await until(() => focusedMark(tab), (text) => text === first, 'the mark before');
  await browser.command('switch-site');
  await unmarked(tab);
  expect(await control.evaluate<string[]>(`chrome.storage.local.get('settings').then(({ settings }) => settings.sites.off)`)).toEqual(['news.test']);
  await browser.command('switch-site');
  await marked(tab);
});

test('the browser’s key for the list opens it beside the page', async ({ ownBrowser: { browser, tab } }) => {
  await tab.goto(PAGE);
  await marked(tab);
  expect(await browser.isPanelOpen()).toBe(false);
  expect(await browser.openListByKey()).toBe(true);
});

test('the popup opens the list beside the page', async ({ ownBrowser: { browser, tab } }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await browser.openExtensionPage('popup.html');
  const button = await until(() => popup.evaluate<Point | null>(`(() => {
    const box = document.querySelector('nav .plain')?.getBoundingClientRect();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`), (place) => place !== null, 'a button');
  // Browsers open it in a gesture only, so the click has to be one.
  await popup.click(button!);
  await until(() => browser.isPanelOpen(), Boolean, 'the list beside the page');
});

test('the settings show each command with its keys, the suggested ones included, in their own language, and how to change them', async ({ browser, control }) => {
  const { commands } = JSON.parse(await readFile(path.join(packageFor(browser.name), 'manifest.json'), 'utf8')) as { commands: Record<string, { suggested_key?: unknown }> };
  // A fifth suggestion would make Chromium refuse the whole extension.
  expect(Object.values(commands).filter((command) => command.suggested_key !== undefined).length).toBeLessThanOrEqual(4);
  const options = await browser.openExtensionPage('options.html');
  await options.bringToFront();
  const shown = (): Promise<string[]> => options.evaluate<string[]>(`[...document.querySelectorAll('#keys .facts > div')].map((row) => row.textContent)`);
  const rows = await until(shown, (found) => found.length > 0, 'shortcuts');
  expect(rows).toHaveLength(Object.keys(commands).length);
  expect(rows.join('\n')).toMatch(/next mark.*Alt \+ \.\n.*previous mark.*Alt \+ ,\n.*card of the mark/u);
  expect(rows.join('\n')).toMatch(/Switch this site.*Not set/u);
  expect(await options.evaluate<string>(`document.querySelector('#keys').textContent`)).toMatch(/look for Newsgloss, click the keys and press new ones/u);
  await store(control, { language: 'de' });
  await until(shown, ([first = '']) => first.startsWith('Zur nächsten Markierung'), 'commands in German');
  await options.evaluate(`(document.querySelector('#keys .button').click(), 0)`);
  await until(() => browser.addresses(), (open) => open.some((address) => address.startsWith('chrome://extensions/shortcuts') || address.startsWith('about:addons')), 'the browser’s page for shortcuts');
  await browser.closePages(/^(?:chrome:\/\/extensions|about:addons)/u);
  await options.close();
});

test('"Explain" in the menu of a selection opens the card of what is selected, on pages without marks too', async ({ browser, control, tab, web }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await select(tab, 'NATO');
  await browser.explainByMenu(tab);
  await cardShown(tab, /NATO/u);
  await tab.press('Escape');
  await cardGone(tab);
  web.serve('shop.test/', { body: '<!doctype html><html lang="en"><title>Shop</title><p>Chairs for the World Health Organization, 20 pieces, and zxqv brumble.' });
  await tab.goto('http://shop.test/');
  await select(tab, 'World Health Organization');
  await browser.explainByMenu(tab);
  await cardShown(tab, 'World Health Organization');
  await pressInCard(tab, /Close/u);
  await cardGone(tab);
  await select(tab, 'zxqv brumble');
  await browser.explainByMenu(tab);
  await cardShown(tab, /zxqv brumble.*Not in our facts/u);
  await tab.press('Escape');
  await cardGone(tab);
  // Where the site is off, asking for one phrase still is asking.
  await store(control, { sites: { mode: 'everywhere', on: [], off: ['news.test'] } });
  await tab.goto(PAGE);
  await select(tab, 'Mark Rutte');
  await browser.explainByMenu(tab);
  await cardShown(tab, 'Mark Rutte');
  // … and the card goes as any other does.
  await tab.click(MARGIN);
  await cardGone(tab);
});

test('"Explain" in the menu of a text field opens the card beside the field', async ({ browser, tab, web }) => {
  web.serve('form.test/', { body: '<!doctype html><html lang="en"><title>Form</title><p>Write to us.</p><textarea rows="3" cols="40">Ask NATO</textarea>' });
  await tab.goto('http://form.test/');
  await tab.evaluate(`(() => { const field = document.querySelector('textarea'); field.focus(); field.setSelectionRange(4, 8); return 0; })()`);
  await browser.explainByMenu(tab);
  await cardShown(tab, /NATO/u);
  const [card, field] = [await cardBox(tab), await tab.evaluate<{ bottom: number }>(`document.querySelector('textarea').getBoundingClientRect().toJSON()`)];
  expect(card.top).toBeGreaterThanOrEqual(field.bottom);
  await tab.press('Escape');
  await cardGone(tab);
  expect(await tab.evaluate<string>(`document.activeElement.localName`)).toBe('textarea');
});

/** Selects the first of these words in sight of the reader. */
async function select(tab: TestTab, words: string): Promise<void> {
  await tab.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.story') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + ${words.length});
      return 0;
    }
    throw new Error('not in the page');
  })()`);
}
