import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { MARGIN, cardGone, cardShown, cardText, clickIn, markOf, marked, marksOf, popupOver, pressInCard, rest, sleep, staysUnmarked, store, textWith, unmarked, until } from './harness/page.js';
import { serveSample, test } from './harness/stage.js';

/* Where marks come, how cards open, and what can be done in them, as the reader chose. */

const PAGE = 'http://news.test/article.html';

test('"only on sites I choose": a site is left alone until it is chosen in the popup', async ({ browser, control, tab, web }) => {
  await serveSample(web, 'chosen.test');
  await store(control, { sites: { mode: 'chosen', off: [], on: [] } });
  await tab.goto('http://chosen.test/article.html');
  await staysUnmarked(tab);
  const popup = await popupOver(browser, tab);
  await clickIn(popup, '.site input');
  await marked(tab);
  await tab.goto(PAGE);
  await staysUnmarked(tab);
  await popup.close();
});

test('a part of a site is told apart from the whole', async ({ browser, tab, web }) => {
  await serveSample(web, 'www.whole.test');
  await serveSample(web, 'sport.whole.test');
  await tab.goto('http://sport.whole.test/article.html');
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<string>(`document.querySelector('.here').textContent`), (text) => text.includes('This site: whole.test') && text.includes('This part: sport.whole.test'), 'site and part');
  await clickIn(popup, '.site.part input');
  await unmarked(tab);
  await tab.goto('http://www.whole.test/article.html');
  await marked(tab);
  await tab.goto('http://sport.whole.test/article.html');
  await staysUnmarked(tab);
  await popup.close();
});

test('with "only with the key held" a pointer at rest opens nothing, and with it a card', async ({ control, tab }) => {
  await store(control, { opening: 'modifier' });
  await tab.goto(PAGE);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  await rest(tab, mark);
  await sleep(700);
  expect(await cardText(tab)).toBeNull();
  await tab.moveMouse(MARGIN, 3);
  await tab.keyDown('Control');
  await rest(tab, mark);
  await cardShown(tab, 'Hegseth');
  await tab.keyUp('Control');
  await tab.moveMouse(MARGIN, 4);
  await cardGone(tab);
});

test('a card copies itself as text and as Markdown', async ({ tab }) => {
  await tab.goto(PAGE);
  await open(tab, 'Hegseth');
  for (const [button, shape] of [[/Copy as text/u, /^Pete Hegseth\n/u], [/Copy as Markdown/u, /^#+ Pete Hegseth\n\n_[^]*\*\*/u]] as const) {
    await pressInCard(tab, /More actions/u);
    await clickInCard(tab, button);
    await until(() => cardText(tab), (text) => text?.includes('Copied.') ?? false, 'a word that it is copied');
    expect(await pasted(tab)).toMatch(shape);
    await tab.press('Escape');
    await open(tab, 'Hegseth');
  }
});

test('an entity named in a card opens in it, with a way back', async ({ tab }) => {
  await tab.goto(PAGE);
  await open(tab, 'Hegseth');
  const title = (): Promise<string | null> => tab.inCard<string>(`(root) => root.querySelector('h2').textContent`);
  expect(await title()).toBe('Pete Hegseth');
  await pressInCard(tab, /United States Secretary of Defense/u);
  await until(title, (now) => now === 'United States Secretary of Defense', 'the office’s card');
  await pressInCard(tab, /Back to Pete Hegseth/u);
  await until(title, (now) => now === 'Pete Hegseth', 'the person’s card');
});

test('"turn off on this site" in a card takes the marks of the whole site, and the popup gives them back', async ({ browser, control, tab }) => {
  await tab.goto(PAGE);
  await open(tab, 'Hegseth');
  await pressInCard(tab, /More actions/u);
  await pressInCard(tab, /Turn off on this site/u);
  await unmarked(tab);
  await cardGone(tab);
  expect(await control.evaluate<string[]>(`chrome.storage.local.get('settings').then(({ settings }) => settings.sites.off)`)).toEqual(['news.test']);
  const popup = await popupOver(browser, tab);
  await clickIn(popup, '.site input');
  await marked(tab);
  await popup.close();
});

test('what is hidden or called wrong stands in the options and can be undone there', async ({ browser, control, tab }) => {
  await tab.goto(PAGE);
  const text = await open(tab, 'Rutte');
  await pressInCard(tab, /More actions/u);
  await pressInCard(tab, /Hide this everywhere/u);
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every((mark) => mark.text !== text), 'no such mark');
  const wrong = await open(tab, 'Hegseth');
  await pressInCard(tab, /Wrong\?/u);
  await until(() => marksOf(tab), (marks) => marks.every((mark) => mark.text !== wrong), 'no mark on what is wrong');
  const options = await browser.openExtensionPage('options.html');
  await tab.bringToFront();
  await until(() => options.evaluate<string>(`document.querySelector('#corrections')?.textContent ?? ''`), (said) => said.includes('Mark Rutte') && /Hegseth.*is not Pete Hegseth/u.test(said), 'both');
  await clickIn(options, '#corrections .removable button');
  await until(() => marksOf(tab), (marks) => marks.some((mark) => mark.text === text), 'the mark that was hidden');
  await until(() => options.evaluate<string>('document.activeElement.textContent'), (focused) => focused.startsWith('Nothing is hidden'), 'the focus, which went with the button');
  await clickIn(options, '#corrections .removable button');
  await until(() => marksOf(tab), (marks) => marks.some((mark) => mark.text === wrong), 'the mark that was wrong');
  expect(await control.evaluate<unknown>(`chrome.storage.local.get('settings').then(({ settings }) => [settings.hidden, settings.wrong])`)).toEqual([[], []]);
  await options.close();
});

test('the list beside the page follows the tab in front, filters, and shows nothing of pages that are none of ours', async ({ browser, tab, web }) => {
  await serveSample(web, 'second.test');
  web.serve('second.test/next.html', { body: '<!doctype html><title>Next</title><p>Next page.</p>' });
  await tab.goto(PAGE);
  await marked(tab);
  const panel = await browser.openExtensionPage('panel.html');
  await tab.bringToFront();
  const entries = (): Promise<string[]> => panel.evaluate<string[]>(`[...document.querySelectorAll('.entry-name')].map(({ textContent }) => textContent)`);
  const all = await until(entries, (names) => names.length > 10, 'the list');
  await panel.evaluate(`(() => { const filter = document.querySelector('input[type=search]'); filter.value = 'kallas'; filter.dispatchEvent(new Event('input', { bubbles: true })); return 0; })()`);
  await until(entries, (names) => names.length > 0 && names.length < 4 && names[0] === 'Kaja Kallas', 'who was asked for');
  await tab.goto('http://second.test/next.html');
  await until(entries, (names) => names.length === 0, 'no list');
  await tab.goto('http://second.test/article.html');
  await until(entries, (names) => names.length === all.length, 'the next article’s list, unfiltered');
  await panel.close();
});

async function open(tab: TestTab, words: string): Promise<string> {
  const text = await textWith(tab, words);
  await tab.click(await markOf(tab, text));
  await cardShown(tab);
  return text;
}

/** A click that the browser takes for the reader's, as copying asks for. */
async function clickInCard(tab: TestTab, name: RegExp): Promise<void> {
  const place = await until(() => tab.inCard<{ x: number; y: number }>(`(root) => {
    const box = [...root.querySelectorAll('button')].find((one) => ${String(name)}.test(one.textContent))?.getBoundingClientRect();
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }`), (found) => found !== null, String(name));
  await tab.click(place!);
}

/** What the clipboard holds, by the reader's way: put into a field of the page. */
async function pasted(tab: TestTab): Promise<string> {
  await tab.evaluate(`(() => { const field = document.querySelector('textarea'); field.value = ''; field.focus(); return 0; })()`);
  await tab.press('Control+v');
  return until(() => tab.evaluate<string>(`document.querySelector('textarea').value`), (text) => text !== '', 'what was copied');
}
