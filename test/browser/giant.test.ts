import { expect } from 'vitest';
import { readPage } from '../fixtures/pages.js';
import type { TestTab } from './harness/driver.js';
import { marked, marksOf, until } from './harness/page.js';
import { servePage, test } from './harness/stage.js';

/* Pages beyond all measure: the page stays alive, the article is marked, and what was left out is said. */

const SENTENCE = 'The council met again that night, talked about the wall and about all the money that it costs, and went home. ';
const PATH = 'giant.test/2025/06/04/world/council-approves-new-harbour-wall';

/** The fixture's article with something put behind its text. */
function withMore(html: string): string {
  return readPage('living-endless-scroll').replace('</div></article>', () => `${html}</div></article>`);
}


test.for([
  ['10 MB of paragraphs', `<p>${SENTENCE.repeat(12)}</p>`, 8_000, true],
  ['200,000 nodes', '<p><b>One</b> <i>more</i> line of the <a href="/x">story</a>.</p>', 20_000, false],
  ['a paragraph of 5 MB', `<p>${SENTENCE.repeat(48_000)}</p>`, 1, true],
] as const)('%s', async ([, more, times, isCut], { browser, tab, web }) => {
  web.serve(PATH, { body: withMore(more.repeat(times)) });
  await tab.goto(`http://${PATH}`);
  await marked(tab);
  if (isCut) expect(await popupSays(browser, tab)).toContain('only its beginning was read');
  // Still alive: what a script asks for is done, and a change of the article followed.
  await tab.evaluate('(loadNext(), 0)');
  expect(await tab.evaluate<number>('1 + 1')).toBe(2);
});

test.for([
  // Beyond some 4,000 Chromium itself falls over, with or without us; where nothing is laid out, deeper is possible.
  ['2,000 elements', 2_000, ''],
  ['10,000 elements that are not displayed', 10_000, 'display: none'],
] as const)('a nesting of %s', async ([, depth, style], { tab, web }) => {
  await tab.goto(servePage(web, 'living-endless-scroll', PATH));
  const count = (await marked(tab)).length;
  // A parser stops at 512; a script does not.
  await tab.evaluate(`(() => {
    const body = document.querySelector('.article-body');
    let at = body.appendChild(document.createElement('div'));
    at.style = '${style}';
    for (let i = 1; i < ${depth}; i++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = '<p>Far below, the council has hidden another $77 million from everybody, it said on Monday.</p>';
    body.insertAdjacentHTML('beforeend', '<p>And above all that it keeps $88 million for the people of the town, it said on Sunday.</p>');
    return 0;
  })()`);
  const marks = await until(() => marksOf(tab), (found) => found.some(({ text }) => text.includes('88 million')), 'a mark behind it');
  expect(marks.length).toBeGreaterThan(count);
});

test.for([
  ['tags that never end', (html: string) => html.replaceAll('</p>', '').replaceAll('</div>', '').replaceAll('</article>', '')],
  ['tags in the wrong order', (html: string) => html.replaceAll('<p>', '<b><p><i>').replaceAll('</p>', '</b></p></i>')],
  ['tables around everything', (html: string) => html.replace('<main', '<table><tr><td><main').replaceAll('<p>', '<p><table><tr>').replaceAll('</p>', '</p>')],
  ['a second html and body', (html: string) => html.replace('<main', '</body></html><html lang="en"><body class="x"><main')],
  ['linked data that is none', (html: string) => html.replace('<script type="application/ld+json">', '<script type="application/ld+json">{"@graph": [[[null, 7, {"@type": ["NewsArticle"], "headline": {}}')],
  ['null characters and lone surrogates', (html: string) => html.replaceAll(' the ', ' the\u0000 ').replaceAll(' of ', ' of &#xD800; ')],
] as const)('broken markup: %s', async ([, breakIt], { tab, web }) => {
  web.serve(PATH, { body: breakIt(readPage('living-endless-scroll')) });
  await tab.goto(`http://${PATH}`);
  await until(() => marksOf(tab), (marks) => marks.some(({ text }) => text.includes('42 million')), 'marks');
});

async function popupSays(browser: { openExtensionPage(path: string): Promise<TestTab> }, tab: TestTab): Promise<string> {
  const popup = await browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  const said = await until(() => popup.evaluate<string>(`document.querySelector('.page')?.textContent ?? ''`), (text) => text.includes('Article found'), 'a marked page');
  await popup.close();
  return said;
}
