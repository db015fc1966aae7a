import { expect, inject } from 'vitest';
import { ONE_FOLDER } from './harness/built.js';
import { passFirstRun } from './harness/first-run.js';
import { cardShown, markOf, marked, rest } from './harness/page.js';
import { launch, test } from './harness/stage.js';

test('the one folder of the README loads here too, whatever the other tests run on', async ({ web }) => {
  const browser = await launch(inject('browser'), web, ONE_FOLDER);
  try {
    await passFirstRun(browser);
    const tab = await browser.openTab();
    await tab.bringToFront();
    await tab.goto('http://news.test/article.html');
    const mark = (await marked(tab)).find(({ text }) => text.includes('Hegseth'));
    expect(mark).toBeDefined();
    await rest(tab, await markOf(tab, mark!.text));
    await cardShown(tab, 'Hegseth');
  } finally {
    await browser.close();
  }
});
