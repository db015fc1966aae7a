import { source as axeSource } from 'axe-core';
import { expect } from 'vitest';
import { TOKENS } from '../../src/ui/tokens.js';
import { CARD_STYLE } from '../../src/ui/card/style.js';
import type { TestTab } from './harness/driver.js';
import { cardGone, cardShown, markOf, marked, popupOver, pressInCard, textWith, until } from './harness/page.js';
import { test } from './harness/stage.js';

/** axe-core takes its time with a long page of options on a busy machine. */
const AT_LEISURE = { timeout: 150_000 };

const PAGE = 'http://news.test/article.html';

/** Runs axe-core in a page of ours; what it finds, in words. */
async function findings(page: TestTab): Promise<string[]> {
  await page.evaluate(`(() => { ${axeSource}; return 0; })()`);
  return page.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')))`);
}

test('axe-core finds nothing in the popup, its list, the options, the panel and the first page', AT_LEISURE, async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<number>(`document.querySelectorAll('.entry').length`), (count) => count > 10, 'a list');
  expect(await findings(popup), 'popup').toEqual([]);
  await popup.close();
  const loaded = { 'options.html': '#privacy', 'panel.html': '.entry', 'firstrun.html': 'footer button' };
  for (const [file, selector] of Object.entries(loaded)) {
    const page = await browser.openExtensionPage(file);
    await tab.bringToFront();
    await until(() => page.evaluate<boolean>(`document.querySelector('${selector}') !== null`), Boolean, file);
    expect(await findings(page), file).toEqual([]);
    await page.close();
  }
});

test('axe-core finds nothing in cards of every kind, with all that unfolds', AT_LEISURE, async ({ browser, tab, web }) => {
  web.serve('stand.test/', { body: '<!doctype html><html lang="en"><title>A card</title><main><h1>A card</h1><div id="stand"></div></main>' });
  await tab.goto(PAGE);
  await marked(tab);
  const stand = await browser.openTab();
  await stand.goto('http://stand.test/');
  await tab.bringToFront();
  for (const words of ['Hegseth', 'Defense Secretary', 'Contact Group', 'Vymyshlena', '$120 billion', 'on Wednesday']) {
    const text = await textWith(tab, words);
    await tab.click(await markOf(tab, text));
    await cardShown(tab);
    await pressInCard(tab, /More actions/u);
    await pressInCard(tab, /Wrong\?/u);
    await pressInCard(tab, /More actions/u);
    const html = await tab.inCard<string>('(root) => root.innerHTML');
    // No page's script reaches into the card, axe-core neither: the same nodes and styles stand in an open root for it.
    await stand.evaluate(`(() => {
      const host = document.querySelector('#stand').appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(TOKENS + CARD_STYLE)});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = ${JSON.stringify(html)};
      host.style.setProperty('display', 'block', 'important');
      return 0;
    })()`);
    expect(await findings(stand), text).toEqual([]);
    await stand.evaluate(`(document.querySelector('#stand').replaceChildren(), 0)`);
    await tab.press('Escape');
    await tab.press('Escape');
    await cardGone(tab);
  }
  await stand.close();
});

test('axe-core would find a button without a name', async ({ browser, tab }) => {
  const page = await browser.openExtensionPage('options.html');
  await tab.bringToFront();
  await until(() => page.evaluate<boolean>(`document.querySelector('main') !== null`), Boolean, 'the options');
  await page.evaluate(`(document.querySelector('main').append(document.createElement('button')), 0)`);
  expect((await findings(page)).join()).toContain('button-name');
  await page.close();
});
