import { expect } from 'vitest';
import { pageNames, readPage } from '../fixtures/pages.js';
import { mutateHtml, randomFrom } from '../unit/faults/mutate.js';
import type { TestBrowser, TestTab } from './harness/driver.js';
import { MARGIN, cardGone, cardShown, cardText, markOf, marked, marksOf, rest, sleep, until } from './harness/page.js';
import { fixture, test } from './harness/stage.js';

const PAGE = 'http://news.test/article.html';

test('a background that dies at any step of the way costs no mark, no card and no setting', async ({ browser, control, tab }) => {
  // While the gate offers the page, the session asks for its rules, and the article is annotated.
  const kills = killing(browser);
  await tab.goto(PAGE);
  await marked(tab);
  await kills.stop();
  const text = (await marked(tab)).find((mark) => mark.text.includes('Hegseth'))!.text;
  // Between the marks and the card, and before a card inside the card.
  await browser.stopBackground();
  await rest(tab, await markOf(tab, text));
  await cardShown(tab, 'Hegseth');
  await browser.stopBackground();
  const before = await cardText(tab);
  await tab.inCard(`(root) => root.querySelector('[role=dialog] .entity').click()`);
  await until(() => cardText(tab), (now) => now !== null && now !== before, 'the card of another');
  await tab.press('Escape');
  await tab.press('Escape');
  await tab.moveMouse(MARGIN, 4);
  await cardGone(tab);
  // Before the popup asks, and before it changes a rule.
  await browser.stopBackground();
  const popup = await browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  await until(() => popup.evaluate<number>(`document.querySelectorAll('.entry').length`), (count) => count > 5, 'the list');
  await browser.stopBackground();
  await popup.evaluate(`(document.querySelector('.site input').click(), 0)`);
  await until(() => marksOf(tab), (marks) => marks.length === 0, 'no marks');
  expect(await control.evaluate<string[]>(`chrome.storage.local.get('settings').then(({ settings }) => settings.sites.off)`)).toEqual(['news.test']);
  await popup.close();
});

test('a full storage is said, and nothing that was chosen is lost', async ({ browser, control, tab }) => {
  await control.evaluate(`chrome.storage.local.set({ settings: { hidden: ['keep-me'], theme: 'dark' } }).then(() => 0)`);
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  await until(() => popup.evaluate<boolean>(`document.querySelector('.everywhere input')?.checked === true`), Boolean, 'the switch');
  // A browser's quota cannot be filled quickly in both; the same refusal is given in its stead, in this page only.
  await popup.evaluate(`(() => { const area = (globalThis.browser ?? chrome).storage.local; Object.defineProperty(area, 'set', { value: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')), configurable: true }); return 0; })()`);
  await popup.evaluate(`(document.querySelector('.everywhere input').click(), 0)`);
  await until(() => popup.evaluate<string>(`document.querySelector('[role=alert]')?.textContent ?? ''`), (said) => /could not be saved/u.test(said), 'a word of it');
  expect(await popup.evaluate<boolean>(`document.querySelector('.everywhere input').checked`)).toBe(true);
  expect(await control.evaluate<unknown>(`chrome.storage.local.get('settings').then(({ settings }) => settings)`)).toEqual({ hidden: ['keep-me'], theme: 'dark' });
  expect((await marked(tab)).length).toBeGreaterThan(5);
  // Whatever else the popup hears meanwhile, the word stays until the reader does something.
  await tab.goto('about:blank');
  await until(() => popup.evaluate<number>(`document.querySelectorAll('.entry').length`), (count) => count === 0, 'a popup without a list');
  expect(await popup.evaluate<number>(`document.querySelectorAll('[role=alert]').length`)).toBe(1);
  await popup.evaluate(`(document.querySelector('footer').click(), 0)`);
  await until(() => popup.evaluate<number>(`document.querySelectorAll('[role=alert]').length`), (count) => count === 0, 'no word of it any more');
  await popup.close();
});

test('under a modal dialog of the page an open card stays in reach', async ({ tab, web }) => {
  web.serve('modal.test/article.html', {
    body: (await fixture('sample/article.html')).replace('</body>', () => `<dialog style="max-width: 300px"><p>Subscribe now</p><button>No</button></dialog>
      <script>addEventListener('keydown', ({ key }) => { if (key === 'm') document.querySelector('dialog').showModal(); });</script></body>`),
  });
  await tab.goto('http://modal.test/article.html');
  const marks = await marked(tab);
  await tab.click(await markOf(tab, marks.find(({ text }) => text.includes('Hegseth'))!.text));
  await cardShown(tab, 'Hegseth');
  await tab.evaluate(`(document.querySelector('dialog').showModal(), 0)`);
  await sleep(300);
  const parent = `document.querySelector('newsgloss-card').parentElement.localName`;
  await until(() => tab.evaluate<string>(parent), (name) => name === 'dialog', 'the card in the dialog, where alone it can be used');
  expect(await cardText(tab)).toContain('Hegseth');
  await tab.evaluate(`(document.querySelector('dialog').close(), 0)`);
  await until(() => tab.evaluate<string>(parent), (name) => name === 'html', 'the card outside again');
  await cardShown(tab, 'Hegseth');
});

test('a page that moves its text about under us keeps a mark on each name, and only there', async ({ control, tab }) => {
  await control.evaluate(`chrome.storage.local.set({ settings: { density: 'all' } }).then(() => 0)`);
  await tab.goto(PAGE);
  const names = new Set((await marked(tab)).map(({ text }) => text));
  await tab.evaluate(`new Promise((resolve) => {
    const story = document.querySelector('.story');
    let turns = 0;
    const timer = setInterval(() => {
      const paragraphs = [...story.querySelectorAll('p')];
      story.append(paragraphs[turns % paragraphs.length]);
      paragraphs[(turns * 7) % paragraphs.length].normalize();
      const text = document.createTreeWalker(story, NodeFilter.SHOW_TEXT).nextNode();
      if (text && text.length > 8) text.splitText(text.length >> 1);
      if (++turns === 60) { clearInterval(timer); resolve(0); }
    }, 15);
  })`);
  const marks = await until(() => marksOf(tab), (now) => now.length >= names.size - 2, 'the marks again');
  for (const { text } of marks) expect(names).toContain(text);
});

test('a mark that is pressed while nothing answers says so; one that is only passed over stays silent', async ({ control, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await silenceBackground(control);
  const at = await markOf(tab, 'NATO');
  await rest(tab, at);
  // As long as the session keeps trying, and a little more.
  await sleep(5_000);
  expect(await cardText(tab)).toBeNull();
  await tab.click(at);
  await cardShown(tab, /Newsgloss does not answer/u);
  // It goes by itself.
  await cardGone(tab);
});

test('forty mutated pages: no exception of ours, no hang, and the next article is marked', async ({ control, tab, web }) => {
  const pages = pageNames().map((name) => readPage(name));
  for (let index = 0; index < 40; index++) {
    const random = randomFrom(index * 7919);
    // Pages that send the browser elsewhere or wait for an answer would test the browser.
    const body = mutateHtml(pages[index % pages.length], random).replace(/http-equiv|<base|javascript:|alert/giu, 'x');
    web.serve(`mutant-${index}.test/2025/06/04/story.html`, { body });
    await tab.goto(`http://mutant-${index}.test/2025/06/04/story.html`);
    expect(await tab.evaluate<string>('typeof document.title')).toBe('string');
  }
  await tab.goto(PAGE);
  await marked(tab);
  expect(await control.evaluate<string>(`(globalThis.browser ?? chrome).runtime.sendMessage({ newsgloss: 1, method: 'pack.read', params: {} }).then(({ ok }) => String(ok))`)).toBe('true');
}, 120_000);

/** From now on the background answers nothing that the page's session asks. */
async function silenceBackground(control: TestTab): Promise<void> {
  await control.evaluate<unknown>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, url: ['http://*/*'] });
    await scripting.executeScript({ target: { tabId: tab.id }, func: () => {
      const { runtime } = globalThis.browser ?? chrome;
      Object.defineProperty(runtime, 'sendMessage', { value: () => Promise.reject(new Error('nobody there')), configurable: true });
    } });
    return 0;
  })()`);
}

/** Ends the background again and again, until told to stop. */
function killing(browser: TestBrowser): { stop(): Promise<void> } {
  let goesOn = true;
  const turns = (async () => {
    for (let turn = 0; goesOn && turn < 12; turn++) {
      await browser.stopBackground();
      await sleep(40 + 25 * turn);
    }
  })();
  return { stop: () => { goesOn = false; return turns; } };
}
