import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { cardShown, clickIn, markOf, marked, popupOver, store, textWith, unmarked, until } from './harness/page.js';
import { fixture, test } from './harness/stage.js';

/* How cards and windows look by the page and by the settings, and that each setting is seen at once. */

const PAGE = 'http://news.test/article.html';
/** Styles of a page, and whether a card beside its text is dark. */
const GROUNDS: Readonly<Record<string, readonly [style: string, isDark: boolean]>> = {
  white: ['', false],
  black: ['html { background: #101214 !important; color: #ddd !important } body, body * { background: none !important; color: inherit !important }', true],
  sepia: ['body, body * { background: #f4ecd8 !important; color: #5b4636 !important }', false],
  canvas: [':root { color-scheme: dark } body, body * { background: none !important; color: CanvasText !important }', true],
  picture: ['body { background: url(night.png), #fff !important } body * { background: none !important; color: #fafafa !important }', true],
  veil: ['body { background: oklch(0.2 0.02 250) !important } body * { background: rgb(255 255 255 / .06) !important; color: oklch(0.9 0 0) !important }', true],
};

test('a card goes by the darkness of the page around it, whatever the browser prefers, unless the reader chose', async ({ control, tab, web }) => {
  const html = await fixture('sample/article.html');
  for (const [name, [style, isDark]] of Object.entries(GROUNDS)) {
    web.serve(`${name}.test/article.html`, { body: html.replace('</head>', `<style>${style}</style></head>`) });
    await tab.goto(`http://${name}.test/article.html`);
    await open(tab);
    expect(await isCardDark(tab), name).toBe(isDark);
  }
  await store(control, { theme: 'light' });
  await until(() => isCardDark(tab), (dark) => !dark, 'a light card on a dark page');
  await store(control, { theme: 'contrast' });
  await until(() => isCardDark(tab), Boolean, 'light on dark where contrast is wanted on a dark page');
});

test('theme, size and language of an open card follow the settings at once', async ({ control, tab }) => {
  await tab.goto(PAGE);
  await open(tab);
  const look = (): Promise<{ size: number; direction: string; why: string } | null> => tab.inCard(`(root) => {
    const card = root.querySelector('[role=dialog]');
    return { size: parseFloat(getComputedStyle(card).fontSize), direction: card.dir, why: card.querySelector('.asking button').textContent };
  }`);
  const before = await look();
  await store(control, { theme: 'dark' });
  await until(() => isCardDark(tab), Boolean, 'a dark card');
  await store(control, { textScale: 1.5 });
  await until(look, (now) => now !== null && now.size > before!.size * 1.4, 'larger text');
  await store(control, { language: 'ckb' });
  await until(look, (now) => now?.direction === 'rtl' && now.why !== before!.why, 'a mirrored card in Sorani');
  await store(control, { language: 'de' });
  await until(look, (now) => now?.direction === 'ltr' && now.why === 'Warum das?', 'a card in German');
});

test('the language chosen in the settings holds for popup and options, mirrored where it is written so', async ({ browser, control, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await popupOver(browser, tab);
  const said = (page: TestTab): Promise<string> => page.evaluate<string>(`(document.querySelector('.ng')?.dir ?? '') + ' ' + document.documentElement.lang + ' ' + (document.querySelector('nav')?.textContent ?? '')`);
  await store(control, { language: 'ar' });
  await until(() => said(popup), (text) => text.startsWith('rtl ar') && /الإعدادات/u.test(text), 'a popup in Arabic');
  await popup.close();
  const options = await browser.openExtensionPage('options.html');
  await until(() => said(options), (text) => text.startsWith('rtl ar'), 'options in Arabic');
  await options.evaluate(`(() => {
    const languages = [...document.querySelectorAll('select')].find((select) => [...select.options].some(({ value }) => value === 'uk'));
    languages.value = 'uk';
    languages.dispatchEvent(new Event('change', { bubbles: true }));
    return 0;
  })()`);
  await until(() => said(options), (text) => text.startsWith('ltr uk'), 'options in Ukrainian');
  await options.close();
});

test('what is chosen in the options is seen in open pages at once: kinds and how cards open', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const options = await browser.openExtensionPage('options.html');
  await tab.bringToFront();
  await clickIn(options, '#marks .kinds label:has([data-kind=figure]) input');
  await until(() => marked(tab), (marks) => marks.every(({ layer }) => layer !== 'figure'), 'no figures');
  await clickIn(options, 'input[name=opening][value=click]');
  await until(() => options.evaluate<boolean>(`document.querySelector('input[name=opening][value=click]').checked`), Boolean, 'a choice that is kept');
  await options.close();
});

async function open(tab: TestTab): Promise<void> {
  await marked(tab);
  await tab.click(await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
}

function isCardDark(tab: TestTab): Promise<boolean | null> {
  return tab.inCard<boolean>(`(root) => {
    const [red, green, blue] = getComputedStyle(root.querySelector('[role=dialog]')).backgroundColor.match(/[\\d.]+/gu).map(Number);
    return red + green + blue < 384;
  }`);
}

test('no mark is printed', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.setMedia('print');
  await unmarked(tab);
  await tab.setMedia('screen');
  await marked(tab);
});
