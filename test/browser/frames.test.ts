import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { until } from './harness/page.js';
import { servePage, test } from './harness/stage.js';

/* Articles in a frame of the page's own origin. */

/** Texts of the marks in the frame that has any. */
const IN_FRAMES = `[...document.querySelectorAll('iframe, frame')].flatMap(({ contentWindow }) =>
  [...contentWindow.CSS.highlights].filter(([name]) => name.startsWith('newsgloss-')).flatMap(([, ranges]) => [...ranges].map(String)))`;

const markedInFrame = (tab: TestTab): Promise<string[]> =>
  until(() => tab.evaluate<string[]>(IN_FRAMES), (texts) => texts.some((text) => text.includes('42 million')), 'marks in the frame');

test.beforeEach(({ web }) => {
  servePage(web, 'frame-story', 'frames.test/frame-story.html');
  servePage(web, 'frame-menu', 'frames.test/frame-menu.html');
});

test.for(['living-frame', 'living-frame-written'])('%s: the article in a large frame is marked, and listed by the popup', async (name, { browser, tab, web }) => {
  await tab.goto(servePage(web, name, `frames.test/${name}.html`));
  await markedInFrame(tab);
  const popup = await browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  const is = (wanted: string): Promise<string> =>
    until(() => popup.evaluate<string>(`document.querySelector('.page')?.dataset.state ?? ''`), (state) => state === wanted, `a page that is ${wanted}`);
  await is('marked');
  await popup.evaluate(`(document.querySelector('.page button').click(), 0)`);
  await is('stopped');
  await until(() => tab.evaluate<string[]>(IN_FRAMES), (texts) => texts.length === 0, 'no marks');
  await popup.evaluate(`(document.querySelector('.page button').click(), 0)`);
  await is('marked');
  await markedInFrame(tab);
  await popup.close();
});

test('a frame set: the story that a menu opens is marked', async ({ tab, web }) => {
  await tab.goto(servePage(web, 'living-frameset', 'frames.test/living-frameset.html'));
  await tab.evaluate(`(frames[0].document.querySelector('a').click(), 0)`);
  await markedInFrame(tab);
});

test('a small frame, or one of another origin, is left alone', async ({ tab, web }) => {
  servePage(web, 'frame-story', 'other.test/frame-story.html');
  web.serve('frames.test/around.html', { body: '<!doctype html><title>Around</title><iframe src="/frame-story.html" width="300" height="200"></iframe><iframe src="http://other.test/frame-story.html" width="1200" height="700"></iframe>' });
  await tab.goto('http://frames.test/around.html');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await tab.evaluate<number>(`frames[0].CSS.highlights.size`)).toBe(0);
});
