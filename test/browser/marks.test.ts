import { expect } from 'vitest';
import { marked, marksOf, sleep, unmarked, until } from './harness/page.js';
import { fixture, test } from './harness/stage.js';

const PAGE = 'http://news.test/article.html';
const SERIALISED = 'document.documentElement.outerHTML';

test('an article is marked: people, groups and figures', async ({ tab }) => {
  await tab.goto(PAGE);
  const marks = await marked(tab);
  const texts = marks.map(({ text }) => text).join(' | ');
  expect(texts).toMatch(/Hegseth/u);
  expect(texts).toMatch(/Ukraine Defense Contact Group/u);
  expect(marks.some(({ layer, text }) => layer === 'figure' && text.includes('$120 billion'))).toBe(true);
});

test('nothing is marked in navigation, related stories, advertisement, comments, fields and editable text', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const outside = await tab.evaluate<string[]>(`[...CSS.highlights.values()].flatMap((ranges) => [...ranges])
    .filter((range) => range.startContainer.parentElement.closest('header, nav, aside, form, textarea, [contenteditable], .comments, footer'))
    .map(String)`);
  expect(outside).toEqual([]);
});

test('the page itself stays as it is, card and all', async ({ tab }) => {
  await tab.goto('http://news.test/article.html');
  const marks = await marked(tab);
  const before = await fixture('sample/article.html');
  const text = await tab.evaluate<string>('document.body.innerHTML');
  const article = /<article>[^]*<\/article>/u;
  expect(article.exec(text)?.[0]).toBe(article.exec(before)?.[0]);
  const untouched = await tab.evaluate<string>(SERIALISED);
  await tab.click(marks.find(({ y }) => y > 0 && y < 780)!);
  await until(() => tab.evaluate<number>(`document.querySelectorAll('newsgloss-card').length`), (count) => count === 1, 'our one element');
  expect(await tab.evaluate<string>(`(() => { const copy = document.documentElement.cloneNode(true); copy.querySelector('newsgloss-card').remove(); return copy.outerHTML; })()`)).toBe(untouched);
  await tab.press('Escape');
  await until(() => tab.evaluate<string>(SERIALISED), (now) => now === untouched, 'the page as it was');
});

test('a page that is no article has no marks and no session', async ({ tab, web }) => {
  const links = Array.from({ length: 40 }, (_, index) => `<li><a href="#${index}">NATO meets in Brussels, story ${index}</a></li>`).join('');
  web.serve('shop.test/list', { body: `<!doctype html><title>Stories</title><h1>All stories</h1><ul>${links}</ul><p>Pick one.</p>` });
  await tab.goto('http://shop.test/list');
  await sleep(1_500);
  expect(await tab.evaluate<number>(`[...CSS.highlights.keys()].filter((name) => name.startsWith('newsgloss')).length`)).toBe(0);
});

test('a strict security policy does not keep marks and card away', async ({ tab, web }) => {
  web.serve('strict.test/article.html', {
    body: await fixture('sample/article.html'),
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts" },
  });
  await tab.goto('http://strict.test/article.html');
  const marks = await marked(tab);
  await tab.click(marks.find(({ y }) => y > 0 && y < 780)!);
  await until(() => tab.inCard<string>('(root) => getComputedStyle(root.querySelector("[role=dialog]")).position'), (position) => position === 'fixed', 'a styled card');
});

test('marks come back when the page renders its text anew', async ({ tab }) => {
  await tab.goto(PAGE);
  const before = (await marked(tab)).map(({ text }) => text).sort();
  await tab.evaluate(`(() => { const story = document.querySelector('article'); story.replaceWith(story.cloneNode(true)); return 0; })()`);
  await until(() => marksOf(tab), (marks) => JSON.stringify(marks.map(({ text }) => text).sort()) === JSON.stringify(before), 'the same marks');
});

test('marks come back when a script empties the registry', async ({ tab }) => {
  await tab.goto(PAGE);
  const count = (await marked(tab)).length;
  await tab.evaluate('(CSS.highlights.clear(), 0)');
  await until(() => marksOf(tab), (marks) => marks.length === count, 'all marks');
});

test('a text that arrives late is marked', async ({ tab, web }) => {
  const html = await fixture('sample/article.html');
  const story = /<article>[^]*<\/article>/u.exec(html)![0];
  const shell = html.replace(story, '<div id="root"></div>').replace('</body>', () => `<script>
    setTimeout(() => { document.querySelector('#root').innerHTML = ${JSON.stringify(story).replaceAll('<', '\\u003c')}; }, 700);
  </script></body>`);
  web.serve('late.test/article.html', { body: shell });
  await tab.goto('http://late.test/article.html');
  expect((await marked(tab)).map(({ text }) => text).join()).toMatch(/Hegseth/u);
});

test('in a single-page application the old marks go and the new ones come', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.evaluate(`(() => {
    history.pushState({}, '', '/another.html');
    document.querySelector('.story').innerHTML = ${JSON.stringify(OTHER_STORY)};
    document.querySelector('h1').textContent = 'Finance ministers argue about debt in Paris';
    document.querySelector('.standfirst').textContent = 'France and Germany differ over the rules for budgets in the euro area.';
    return 0;
  })()`);
  const marks = await until(() => marksOf(tab), (now) => now.some(({ text }) => text.includes('Macron')) && !now.some(({ text }) => text.includes('Hegseth')), 'the marks of the new article');
  expect(marks.map(({ text }) => text).join()).toMatch(/€40 billion/u);
  await tab.evaluate(`(() => { document.querySelector('main').innerHTML = '<p>Choose a section.</p>'; history.pushState({}, '', '/'); return 0; })()`);
  await unmarked(tab);
});

test('selected text carries no mark', async ({ tab }) => {
  await tab.goto(PAGE);
  const [mark] = await marked(tab);
  await tab.evaluate(`(() => { const [range] = CSS.highlights.get('newsgloss-entity'); getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset); return 0; })()`);
  await until(() => marksOf(tab), (marks) => marks.every(({ text, x, y }) => text !== mark.text || x !== mark.x || y !== mark.y), 'a selection without marks');
  await tab.evaluate('(getSelection().removeAllRanges(), 0)');
  await until(() => marksOf(tab), (marks) => marks.some(({ text }) => text === mark.text), 'the mark again');
});

const OTHER_STORY = Array.from({ length: 8 }, (_, index) => `<p>French President Emmanuel Macron told finance ministers in Paris that the ${index + 2} countries
  which want looser rules for their budgets would have to wait. Germany wants to save €40 billion, and the European Commission asks member states for
  patience, because nobody knows yet what the next years will bring for the economy of the continent, officials said after long talks.</p>`).join('');
