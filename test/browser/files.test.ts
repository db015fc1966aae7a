import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { clickIn, marked, popupOver, store, until } from './harness/page.js';
import { test } from './harness/stage.js';

/* What is saved to files and read from them, by the browser's own ways: its downloads and its file chooser. */

const IMPORT = '#copy .buttons .button:nth-of-type(2)';

test('settings go to a file and come back from one; a file of another kind changes nothing; a reset asks first', async ({ browser, control }) => {
  await store(control, { version: 1, theme: 'dark', delayMs: 700, sites: { mode: 'everywhere', on: [], off: ['paper.test'] }, hidden: ['mark-rutte'] });
  const options = await browser.openExtensionPage('options.html');
  await options.bringToFront();
  await until(() => options.evaluate<boolean>(`document.querySelector('#copy button') !== null`), Boolean, 'the options');
  const file = await options.saved(() => clickIn(options, '#copy button'));
  expect(file.name).toBe('newsgloss-settings.json');
  expect(JSON.parse(file.text)).toMatchObject({ theme: 'dark', delayMs: 700, sites: { off: ['paper.test'] }, hidden: ['mark-rutte'] });

  await clickIn(options, '#copy .danger');
  await until(() => options.evaluate<string>(`document.querySelector('#copy .danger').textContent`), (text) => text === 'Really reset?', 'a question');
  expect(await settings(control)).toMatchObject({ theme: 'dark' });
  await clickIn(options, '#copy .danger');
  await until(() => settings(control), ({ theme, sites }) => theme === 'auto' && sites.off.length === 0, 'default settings');

  const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-files-'));
  const put = async (name: string, text: string): Promise<string> => {
    await writeFile(path.join(folder, name), text);
    return path.join(folder, name);
  };
  await options.chooseFile(IMPORT, await put('holiday.json', '{"places": ["sea"]}'));
  await until(() => said(options), (text) => text.includes('no settings'), 'a word that it is none');
  expect(await settings(control)).toMatchObject({ theme: 'auto' });
  await options.chooseFile(IMPORT, await put(file.name, file.text));
  await until(() => settings(control), ({ theme, delayMs, sites, hidden }) => theme === 'dark' && delayMs === 700 && sites.off[0] === 'paper.test' && hidden[0] === 'mark-rutte', 'the settings of the file');
  await until(() => said(options), (text) => text === 'Loaded.', 'a word that it was read');
  await options.chooseFile(IMPORT, await put('damaged.json', JSON.stringify({ ...JSON.parse(file.text) as object, delayMs: 'soon' })));
  await until(() => said(options), (text) => text.includes('1 damaged entry'), 'a word of what was damaged');
  await rm(folder, { recursive: true });
  await options.close();
});

test('the list is saved as Markdown, JSON and Web Annotations that point into the article', async ({ browser, tab }) => {
  await tab.goto('http://news.test/article.html');
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<number>(`document.querySelectorAll('.entry').length`), (count) => count > 5, 'the list');
  const save = (format: number) => popup.saved(() => popup.evaluate(`(document.querySelector('.export li:nth-child(${format}) button').click(), 0)`));
  const markdown = await save(1);
  expect(markdown.name).toMatch(/\.md$/u);
  expect(markdown.text).toMatch(/Pete Hegseth/u);
  expect(JSON.stringify(JSON.parse((await save(2)).text))).toMatch(/Pete Hegseth/u);
  const annotations = JSON.parse((await save(3)).text) as unknown;
  const text = JSON.stringify(annotations);
  for (const word of ['http://www.w3.org/ns/anno.jsonld', 'TextQuoteSelector', 'TextPositionSelector', 'http://news.test/article.html']) expect(text).toContain(word);
  await popup.close();
});

interface Stored { theme: string; delayMs: number; sites: { off: string[] }; hidden: string[] }

function settings(control: TestTab): Promise<Stored> {
  return control.evaluate<Stored>(`chrome.storage.local.get('settings').then(({ settings }) => settings)`);
}

function said(options: TestTab): Promise<string> {
  return options.evaluate<string>(`document.querySelector('#copy [role=status]').textContent`);
}
