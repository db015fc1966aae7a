import { expect } from 'vitest';
import type { TestTab } from './harness/driver.js';
import { marked, marksOf, popupOver, unmarked, until, staysUnmarked } from './harness/page.js';
import { servePage, test } from './harness/stage.js';

/* What the popup says of a page, and what the reader can have there against our judgement. */

test.for([
  ['article-arabic-rtl', 'Arabic'], ['article-hebrew-rtl', 'Hebrew'], ['article-japanese', 'Japanese'], ['article-wrong-language', 'German'],
] as const)('%s: an article in %s is recognised, left unmarked, and the popup says so', async ([name, language], { browser, tab, web }) => {
  await tab.goto(servePage(web, name));
  const popup = await popupOver(browser, tab);
  await says(popup, 'foreign', language);
  expect(await marksOf(tab)).toEqual([]);
  await popup.close();
});

test('a page that is no article is annotated where the reader insists, and only there', async ({ browser, tab, web }) => {
  await tab.goto(servePage(web, 'encyclopedia'));
  const popup = await popupOver(browser, tab);
  await says(popup, 'no-article', 'does not look like an article');
  await press(popup);
  await marked(tab);
  await says(popup, 'marked', 'explained');
  await tab.goto(servePage(web, 'documentation'));
  await says(popup, 'no-article', 'does not look like an article');
  expect(await marksOf(tab)).toEqual([]);
  await popup.close();
});

test('an article without anything to explain says so once, and offers no empty list to save', async ({ browser, tab, web }) => {
  const paragraphs = [
    'The rain had stopped and the grass was wet, and nobody came to see what had become of the old wall behind the shed where the roses used to grow before the frost. It was quiet, and the birds were singing in the trees.',
    'She said that the wall would be mended when the weather was better, and that the roses would be planted again along the path, where there was more light and where the water did not stand after a storm. Nobody disagreed.',
    'He walked along the path and looked at the wall for a long while, and then he went inside to make tea and to read the letter that had come with the post. The letter was short and did not say very much about anything at all.',
    'In the evening the light was soft and the garden was still, and they sat outside until it was dark and talked about the wall, the roses and the weather, as they had done so often before. Then they went inside.',
  ];
  web.serve('quiet.test/2025/06/05/morning', { body: `<!doctype html><html lang="en"><title>A quiet morning in the garden</title><meta property="og:type" content="article">
    <article><h1>A quiet morning in the garden with nothing much to see</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></html>` });
  await tab.goto('http://quiet.test/2025/06/05/morning');
  const popup = await popupOver(browser, tab);
  await says(popup, 'marked', 'Nothing to explain was found');
  expect(await popup.evaluate<string>(`document.querySelector('main').textContent`)).not.toMatch(/\b0\b|Who and what/u);
  await popup.close();
});

test('an article that the reader stopped stays without marks, until asked again or left for another', async ({ browser, tab, web }) => {
  for (const path of [WALL_PATH, FERRY_PATH]) servePage(web, 'living-single-page', `stop.test${path}`);
  await tab.goto(`http://stop.test${WALL_PATH}`);
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await says(popup, 'marked', 'explained');
  await press(popup);
  await unmarked(tab);
  await says(popup, 'stopped', 'Stopped');
  await tab.evaluate('(show(), 0)');
  await staysUnmarked(tab);
  await press(popup);
  await marked(tab);
  await says(popup, 'marked', 'explained');
  await press(popup);
  await unmarked(tab);
  await tab.evaluate(`(go('${FERRY_PATH}'), 0)`);
  await until(() => marksOf(tab), (marks) => marks.some(({ text }) => text.includes('180 million')), 'marks on the next article');
  await popup.close();
});

const WALL_PATH = '/2025/06/04/world/council-approves-new-harbour-wall';
const FERRY_PATH = '/2025/05/14/business/ferry-company-orders-electric-ships';

async function says(popup: TestTab, state: string, words: string): Promise<void> {
  const read = (): Promise<string> => popup.evaluate<string>(`(() => { const page = document.querySelector('.page'); return page ? page.dataset.state + ': ' + page.textContent : ''; })()`);
  await until(read, (said) => said.startsWith(`${state}:`) && said.includes(words), `"${state}" with "${words}"`);
}

async function press(popup: TestTab): Promise<void> {
  await popup.evaluate(`(document.querySelector('.page button').click(), 0)`);
}
