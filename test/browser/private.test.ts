import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { cardGone, cardText, markOf, marked, marksOf, pressInCard, staysUnmarked, textWith, unmarked, until } from './harness/page.js';
import { serveSample, test } from './harness/stage.js';

const PAGE = 'http://secret.test/article.html';

test('of what is read, corrected and switched off in private windows nothing is stored, and it ends with the last of them', async ({ ownBrowser: { browser, tab: ordinary }, web }) => {
  await serveSample(web, 'secret.test');
  await browser.allowPrivate();
  const first = await browser.openPrivateTab(PAGE);
  const hidden = await cardIn(first, 'Rutte');
  await pressInCard(first, /More actions/u);
  await pressInCard(first, /Hide this everywhere/u);
  await until(() => marksOf(first), (marks) => marks.every(({ text }) => text !== hidden), 'no such mark');
  const wrong = await cardIn(first, 'Hegseth');
  await pressInCard(first, /Wrong\?/u);
  await until(() => marksOf(first), (marks) => marks.length > 0 && marks.every(({ text }) => text !== wrong), 'no mark on what is wrong');
  await cardIn(first, 'Contact Group');
  await pressInCard(first, /More actions/u);
  await pressInCard(first, /Turn off on this site/u);
  await cardGone(first);
  await unmarked(first);

  // It holds in private windows …
  await first.reload();
  await staysUnmarked(first);
  // … and in no other: there nothing is hidden, wrong or off, and nothing of it is on the disk.
  await ordinary.bringToFront();
  await ordinary.goto(PAGE);
  const texts = (await marked(ordinary)).map(({ text }) => text);
  expect(texts).toContain(hidden);
  expect(texts).toContain(wrong);
  const control = await browser.openExtensionPage('options.html');
  expect(await stored(control, 'local')).not.toMatch(/secret|rutte|hegseth/iu);

  expect(await stored(control, 'session')).toMatch(/secret/u);
  // What was off when it came is marked once its site is on again, without being loaded anew.
  await first.bringToFront();
  await switchPrivately(control, true);
  await marked(first);
  await switchPrivately(control, false);
  await unmarked(first);
  await first.close();
  await until(() => stored(control, 'session'), (left) => !left.includes('secret'), 'nothing left of the private window');
  const second = await browser.openPrivateTab(PAGE);
  await textWith(second, 'Rutte');
  await second.close();
});

async function cardIn(tab: TestTab, words: string): Promise<string> {
  const text = await textWith(tab, words);
  // The card of what was called wrong stands until another takes its place.
  const before = await cardText(tab);
  await tab.click(await markOf(tab, text));
  await until(() => cardText(tab), (shown) => shown !== null && shown !== before, `a card of "${text}"`);
  return text;
}

/** As the popup does over the page of a private window. */
async function switchPrivately(control: TestTab, on: boolean): Promise<void> {
  await control.evaluate(`(async (api) => {
    const { id } = (await api.tabs.query({ url: 'http://secret.test/*' })).find(({ incognito }) => incognito);
    await api.runtime.sendMessage({ newsgloss: 1, method: 'site.switch', params: { host: 'secret.test', scope: 'domain', on: ${on}, tabId: id } });
    return 0;
  })(globalThis.browser ?? chrome)`);
}

function stored(control: TestTab, area: 'local' | 'session'): Promise<string> {
  return control.evaluate<string>(`(globalThis.browser ?? chrome).storage.${area}.get(null).then(JSON.stringify)`);
}
