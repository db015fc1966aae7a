import { expect } from 'vitest';
import { pageNames, readPage } from '../fixtures/pages.js';
import { MARGIN, cardGone, cardShown, markOf, marked, marksOf, rest, sleep } from './harness/page.js';
import { serveSample, test } from './harness/stage.js';
import { strayedBeside } from './harness/own-hosts.js';

test('reading, hovering, the popup and the list send not one request anywhere', async ({ browser, tab, web }) => {
  const before = web.strayed.length;
  for (let site = 0; site < 4; site++) {
    const host = `paper-${site}.test`;
    await serveSample(web, host);
    await tab.goto(`http://${host}/article.html`);
    const marks = await marked(tab);
    for (const words of ['Hegseth', 'Rutte', '$120 billion']) {
      await rest(tab, await markOf(tab, marks.find(({ text }) => text.includes(words))!.text));
      await cardShown(tab, words);
      await tab.moveMouse(MARGIN, 4);
      await cardGone(tab);
    }
  }
  for (const file of ['popup.html', 'options.html', 'panel.html', 'firstrun.html']) {
    const page = await browser.openExtensionPage(file);
    await tab.bringToFront();
    await page.close();
  }
  expect(strayedBeside(web.strayed.slice(before))).toEqual([]);
});

test('browsing all fixture pages, articles or not, sends not one request beside the pages’ own', async ({ tab, web }) => {
  expect(pageNames().length).toBeGreaterThanOrEqual(30);
  const before = web.strayed.length;
  let annotated = 0;
  for (const name of pageNames()) {
    // What the invented pages themselves would load is taken out: what is left to stray is ours.
    const body = readPage(name).replace(/\b(?:src|srcset|poster|href)="https?:[^"]*"/gu, '');
    web.serve(`paper.test/${name}.html`, { body });
    await tab.goto(`http://paper.test/${name}.html`);
    await sleep(150);
    const [mark] = await marksOf(tab);
    if (mark === undefined) continue;
    annotated++;
    await tab.click(await markOf(tab, mark.text));
  }
  expect(annotated).toBeGreaterThan(8);
  expect(strayedBeside(web.strayed.slice(before))).toEqual([]);
}, 120_000);

test('what strays is seen: a page that asks elsewhere is counted', async ({ tab, web }) => {
  await tab.goto('http://news.test/article.html');
  const before = web.strayed.length;
  await tab.evaluate(`fetch('http://tracker.example/pixel').then(() => 0, () => 0)`);
  expect(strayedBeside(web.strayed.slice(before))).toContain('tracker.example/pixel');
});

test('the extension’s own pages may not ask anywhere else', async ({ control, web }) => {
  web.serve('elsewhere.test/', { body: 'hello', headers: { 'access-control-allow-origin': '*' } });
  const outcome = await control.evaluate<string>(`fetch('http://elsewhere.test/').then(() => 'answered', () => 'refused')`);
  expect(outcome).toBe('refused');
});

test('a page cannot tell that we are there: none of our files can be fetched or framed', async ({ control, tab }) => {
  const origin = await control.evaluate<string>('location.origin');
  await tab.goto('http://news.test/article.html');
  const outcomes = await tab.evaluate<string[]>(`Promise.all(['session.js', 'card.js', 'marks.css', 'ground.css', 'popup.html', 'icons/icon-32.png', 'manifest.json'].map((file) =>
    fetch('${origin}/' + file).then((response) => 'got ' + file, () => 'refused')))`);
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
  expect(await tab.evaluate<string>(`typeof globalThis.newsglossGate + typeof globalThis.newsglossSession`)).toBe('undefinedundefined');
});

test('a page cannot call us', async ({ tab }) => {
  await tab.goto('http://news.test/article.html');
  await marked(tab);
  expect(await tab.evaluate<string>(`typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser?.runtime`)).toBe('undefinedundefined');
});
