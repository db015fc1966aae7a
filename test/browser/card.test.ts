import { expect } from 'vitest';
import { MARGIN, cardBox, cardGone, cardShown, cardText, focusedMark, markOf, marked, rest, sleep, textWith, until } from './harness/page.js';
import { fixture, test } from './harness/stage.js';

const PAGE = 'http://news.test/article.html';

test('a pointer that rests on a mark opens its card; leaving closes it; it opens again', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  await rest(tab, mark);
  await cardShown(tab, 'Hegseth');
  await tab.moveMouse(MARGIN, 6);
  await cardGone(tab);
  await rest(tab, mark);
  await cardShown(tab, 'Hegseth');
});

test('a pointer that only passes over opens nothing', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  for (let pass = 0; pass < 4; pass++) {
    await tab.moveMouse({ x: mark.x - 60, y: mark.y - 150 }, 3);
    await tab.moveMouse({ x: mark.x + 60, y: mark.y + 150 }, 5);
  }
  await tab.moveMouse(MARGIN, 4);
  await sleep(700);
  expect(await cardText(tab)).toBeNull();
});

test('the card can be entered, and stays while the pointer is in it', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await rest(tab, await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab);
  const inside = await tab.inCard<{ x: number; y: number }>(`(root) => { const box = root.querySelector('[role=dialog]').getBoundingClientRect(); return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; }`);
  await tab.moveMouse(inside!, 25);
  await sleep(700);
  expect(await cardText(tab)).not.toBeNull();
});

test('the card never covers the mention it explains', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  await rest(tab, mark);
  await cardShown(tab);
  const { top, bottom } = await cardBox(tab);
  expect(mark.y > top && mark.y < bottom).toBe(false);
});

test('figures have cards as well', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await rest(tab, await markOf(tab, await textWith(tab, '$120 billion')));
  await cardShown(tab, '$120 billion');
});

test('by key the way through the marks leads back as well, and Escape leaves it', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.press('Alt+Period');
  const first = await until(() => focusedMark(tab), (text) => text !== '', 'a focused mark');
  await tab.press('ArrowRight');
  await until(() => focusedMark(tab), (text) => text !== '' && text !== first, 'the next mark');
  await tab.press('Alt+Comma');
  await until(() => focusedMark(tab), (text) => text === first, 'the mark before');
  await tab.press('Escape');
  await until(() => focusedMark(tab), (text) => text === '', 'no focused mark');
});

test('keys that are meant for a field stay the field’s', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.evaluate(`(document.querySelector('textarea').focus(), 0)`);
  await tab.press('Alt+Period');
  await tab.press('Enter');
  await sleep(300);
  expect(await focusedMark(tab)).toBe('');
  expect(await cardText(tab)).toBeNull();
  expect(await tab.evaluate<string>(`document.querySelector('textarea').value`)).toContain('\n');
});

test('a click opens at once and pins; a click elsewhere closes', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.click(await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  await tab.moveMouse(MARGIN, 6);
  await sleep(700);
  expect(await cardText(tab)).not.toBeNull();
  await tab.click(MARGIN);
  await cardGone(tab);
});

test('a tap on a mark opens a sheet at the edge; a swipe opens nothing', async ({ tab }) => {
  await tab.setViewport(390, 780);
  await tab.goto(PAGE);
  await marked(tab);
  await tab.tap(await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  const box = await until(() => tab.inCard<{ left: number; bottom: number; width: number }>(`(root) => root.querySelector('[role=dialog]').getBoundingClientRect().toJSON()`), (found) => found !== null && found.width > 300, 'a sheet');
  expect(box!.left).toBeLessThan(20);
  await tab.press('Escape');
  await cardGone(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  await tab.swipe(mark, { x: mark.x, y: mark.y - 200 });
  await sleep(600);
  expect(await cardText(tab)).toBeNull();
  await tab.setViewport(1280, 800);
});

test('a click or tap on a link follows the link, mark or not', async ({ tab, web }) => {
  const html = (await fixture('sample/article.html')).replaceAll('Pete Hegseth', '<a href="/elsewhere.html">Pete Hegseth</a>');
  web.serve('links.test/article.html', { body: html });
  web.serve('links.test/elsewhere.html', { body: '<!doctype html><title>Elsewhere</title><p>Here.</p>' });
  await tab.goto('http://links.test/article.html');
  await marked(tab);
  const text = await textWith(tab, 'Hegseth');
  await markOf(tab, text);
  const link = await tab.evaluate<{ x: number; y: number }>(`(() => { const box = document.querySelector('.story a').getBoundingClientRect(); return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`);
  await tab.click(link);
  await until(() => tab.evaluate<string>('document.title').catch(() => ''), (title) => title === 'Elsewhere', 'the other page');
});

test('a background that died answers the next hover', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await rest(tab, await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  await tab.moveMouse(MARGIN, 6);
  await cardGone(tab);
  for (let death = 0; death < 3; death++) {
    await browser.stopBackground();
    await rest(tab, await markOf(tab, await textWith(tab, 'Rutte')));
    await cardShown(tab, 'Rutte');
    await tab.moveMouse(MARGIN, 6);
    await cardGone(tab);
  }
});

test('in an open modal dialog the card stays within reach', async ({ tab, web }) => {
  const html = (await fixture('sample/article.html')).replace('<main>', '<main><dialog id="reader">').replace('</main>', '</dialog></main>')
    .replace('</body>', '<script>document.querySelector("#reader").showModal()</script></body>');
  web.serve('modal.test/article.html', { body: html });
  await tab.goto('http://modal.test/article.html');
  const marks = await marked(tab);
  await tab.click(marks.find(({ y }) => y > 50 && y < 750)!);
  await cardShown(tab);
  expect(await tab.evaluate<string>(`document.querySelector('newsgloss-card').parentElement.id`)).toBe('reader');
});

test('any phrase can be looked up, its card goes with the text, and what we know nothing of is said', async ({ control, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.evaluate(`(getSelection().selectAllChildren(document.querySelector('h2')), 0)`);
  const ask = (phrase: string): Promise<unknown> => control.evaluate(`(async () => {
    const [page] = await chrome.tabs.query({ url: '${PAGE}' });
    await chrome.tabs.sendMessage(page.id, { newsgloss: 1, method: 'selection.explain', params: { phrase: ${JSON.stringify(phrase)} } }, { frameId: 0 });
    return 0;
  })()`);
  await ask('World Health Organization');
  await cardShown(tab, 'World Health Organization');
  const { top } = await cardBox(tab);
  await tab.evaluate(`(scrollBy({ top: 40, behavior: 'instant' }), 0)`);
  await until(() => cardBox(tab), (box) => Math.abs(box.top - (top - 40)) < 2, 'the card to follow its text');
  await ask('zxqv brumble');
  await cardShown(tab, /zxqv brumble.*Not in our facts/u);
  await tab.press('Escape');
  await cardGone(tab);
});
