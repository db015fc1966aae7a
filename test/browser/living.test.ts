import { expect } from 'vitest';
import { readPage } from '../fixtures/pages.js';
import type { TestTab } from './harness/driver.js';
import { sessionIn } from './harness/own-world.js';
import { cardShown, cardText, markOf, marked, marksOf, sleep, unmarked, until } from './harness/page.js';
import type { PaintedMark } from './harness/page.js';
import { addressOf, servePage, test } from './harness/stage.js';

/* Pages that live: each changes as such pages do, and the marks follow. */

const WALL = '42 million';
const FERRY = '180 million';
const WALL_PATH = '/2025/06/04/world/council-approves-new-harbour-wall';
const FERRY_PATH = '/2025/05/14/business/ferry-company-orders-electric-ships';

test.for(['living-late-text', 'living-client-rendered'])('%s: text that arrives late is marked', async (name, { tab, web }) => {
  await tab.goto(servePage(web, name));
  await markedWith(tab, WALL);
});

test.for(['living-read-more', 'living-read-more-fetched'])('%s: what "read more" opens is marked', async (name, { tab, web }) => {
  await tab.goto(servePage(web, name));
  await markedWith(tab, WALL);
  expect(textsOf(await marksOf(tab))).not.toContain('1.2 million');
  const button = await tab.evaluate<{ x: number; y: number }>(`(() => { const button = document.getElementById('more'); button.scrollIntoView({ block: 'center' }); const box = button.getBoundingClientRect(); return { x: box.x + 20, y: box.y + 8 }; })()`);
  await tab.click(button);
  await markedWith(tab, '1.2 million');
});

test('an endless scroll: each article is marked, and dated by its own metadata', async ({ control, tab, web }) => {
  await tab.goto(servePage(web, 'living-endless-scroll', `pages.test${WALL_PATH}`));
  await markedWith(tab, WALL);
  await tab.evaluate('(loadNext(), 0)');
  const marks = await markedWith(tab, FERRY);
  expect(textsOf(marks)).toContain(WALL);
  const tuesdays = marks.filter(({ text }) => /Tuesday/u.test(text));
  expect(tuesdays).toHaveLength(2);
  await control.evaluate(`chrome.storage.local.set({ settings: { opening: 'click' } }).then(() => 0)`);
  await openCard(tab, 'Tuesday', 0);
  await cardShown(tab, /3 June 2025/u);
  await tab.press('Escape');
  await openCard(tab, 'Tuesday', 1);
  await cardShown(tab, /13 May 2025/u);
});

test('navigation by history: the old article and its card go, the new one comes, there and back', async ({ control, tab, web }) => {
  await openSinglePage(tab, web);
  await markedWith(tab, WALL);
  await tab.click(await markOf(tab, textWith(await marksOf(tab), WALL)));
  await cardShown(tab);
  await tab.evaluate(`(go('${FERRY_PATH}'), 0)`);
  expect(textsOf(await markedWith(tab, FERRY))).not.toContain(WALL);
  expect(await cardText(tab)).toBeNull();
  await tab.evaluate('(history.back(), 0)');
  expect(textsOf(await markedWith(tab, WALL))).not.toContain(FERRY);
  await tab.evaluate('(history.forward(), 0)');
  await markedWith(tab, FERRY);
  expect(await sessionIn(control)).toBe(true);
});

test('navigation to a page that is no article takes the marks, ends the session, and the next article is found', async ({ control, tab, web }) => {
  await openSinglePage(tab, web);
  await markedWith(tab, WALL);
  await tab.evaluate(`(go('/'), 0)`);
  await unmarked(tab);
  await until(() => sessionIn(control), (alive) => alive === false, 'the end of the session');
  await tab.evaluate(`(go('${FERRY_PATH}'), 0)`);
  await markedWith(tab, FERRY);
});

test('routes behind # are navigation, jumps to a heading are not', async ({ tab, web }) => {
  await tab.goto(servePage(web, 'living-hash-routes'));
  await markedWith(tab, WALL);
  await tab.evaluate(`(location.hash = '#/ferries', 0)`);
  expect(textsOf(await markedWith(tab, FERRY))).not.toContain(WALL);
  await tab.evaluate(`(history.replaceState(null, '', '#/ferries'), document.querySelector('h1').id = 'top', 0)`);
});

test.for(['render', 'patch', 'swapBody'])('marks come back, once each, after a framework rendered anew (%s)', async (how, { tab, web }) => {
  await tab.goto(servePage(web, 'living-re-render'));
  const before = textsOf(await markedWith(tab, WALL));
  for (let time = 0; time < 3; time += 1) {
    await tab.evaluate(`(${how}(), 0)`);
    await until(async () => textsOf(await marksOf(tab)), (now) => now.join() === before.join(), 'the same marks');
  }
});

test('a post inserted into a live blog is marked, the others stay', async ({ tab, web }) => {
  await tab.goto(servePage(web, 'living-live-blog', 'pages.test/2025/06/04/world/storm-off-port-varrel-live'));
  await markedWith(tab, WALL);
  await tab.evaluate('(insertPost(), 0)');
  const after = textsOf(await markedWith(tab, FERRY));
  for (const text of [WALL, 'higher than four metres']) expect(after.join()).toContain(text);
});

test('an article that makes room for a shop takes its marks along', async ({ tab, web }) => {
  await tab.goto(servePage(web, 'living-replaced-by-shop'));
  await markedWith(tab, WALL);
  await tab.evaluate('(leave(), 0)');
  await unmarked(tab);
});

test('text in an open shadow root is marked, and again when it is rendered anew there', async ({ tab, web }) => {
  const name = 'article-shadow-root';
  const body = readPage(name).replaceAll('data-shadow', 'shadowrootmode="open"');
  web.serve(addressOf(name), { body });
  await tab.goto(`http://${addressOf(name)}`);
  const count = (await marked(tab)).length;
  await tab.evaluate(`(() => { for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) shadowRoot.innerHTML += ''; return 0; })()`);
  await until(() => marksOf(tab), (marks) => marks.length === count, 'the marks again');
});

test.for(['article-amp', 'article-paywall-stub', 'article-live-blog', 'article-mixed-scripts'])('%s is marked', async (name, { tab, web }) => {
  await tab.goto(servePage(web, name));
  await marked(tab);
});

test('of a page left for good nothing stays, of one kept for going back all', async ({ tab, web }) => {
  await tab.goto(servePage(web, 'living-re-render', 'pages.test/2025/06/04/world/kept'));
  const before = textsOf(await markedWith(tab, WALL));
  await tab.evaluate(`(addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; }), 0)`);
  web.serve('pages.test/next', { body: '<!doctype html><title>Next</title><p>Next page.</p>' });
  await tab.goto('http://pages.test/next');
  await tab.back();
  // Kept by the cache: the same document with its variables, not a page loaded again.
  await until(() => tab.evaluate<boolean>('window.cameBack === true').catch(() => false), Boolean, 'the page out of the cache');
  await until(async () => textsOf(await marksOf(tab)), (now) => now.join() === before.join(), 'its marks');
  await tab.evaluate('(render(), 0)');
  await until(async () => textsOf(await marksOf(tab)), (now) => now.join() === before.join(), 'the same marks');
});

function textWith(marks: readonly PaintedMark[], part: string): string {
  return marks.find(({ text }) => text.includes(part))!.text;
}

async function openSinglePage(tab: TestTab, web: Parameters<typeof servePage>[0]): Promise<void> {
  for (const path of [WALL_PATH, FERRY_PATH, '/']) servePage(web, 'living-single-page', `single.test${path}`);
  await tab.goto(`http://single.test${WALL_PATH}`);
}

function textsOf(marks: readonly PaintedMark[]): string[] {
  return marks.map(({ text }) => text.replace(/^[^\d]*(?=\d)/u, '')).sort();
}

/** Waits for a mark that has this text in it. */
function markedWith(tab: TestTab, text: string): Promise<PaintedMark[]> {
  return until(() => marksOf(tab), (marks) => marks.some((mark) => mark.text.includes(text)), `a mark with "${text}"`);
}

/** Clicks the nth mark of those with this text. */
async function openCard(tab: TestTab, text: string, nth: number): Promise<void> {
  const find = async (): Promise<PaintedMark> => (await marksOf(tab)).filter((mark) => mark.text.includes(text)).sort((a, b) => a.y - b.y)[nth];
  const { y } = await find();
  await tab.evaluate(`(scrollBy({ top: ${y} - innerHeight / 2, behavior: 'instant' }), 0)`);
  await sleep(60);
  await tab.click(await find());
}
