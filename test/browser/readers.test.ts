import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { packageFor } from './harness/built.js';
import type { TestTab } from './harness/driver.js';
import { strayedBeside } from './harness/own-hosts.js';
import {
  MARGIN, cardBox, cardGone, cardShown, cardText, clickIn, focusedMark, markOf, marked, marksOf, popupOver, pressInCard, rest, sleep, store, textWith,
  staysUnmarked, unmarked, until,
} from './harness/page.js';
import { fixture, serveSample, test } from './harness/stage.js';

/*
 * What readers of such tools ask for, distilled from the issue trackers of their peers, in fifteen points. Each stands
 * here with the thread that says it best; other files test the same parts more closely.
 */

const PAGE = 'http://news.test/article.html';

/** Enough plain text for a page to be an article, with nothing in it to mark. */
const FILLER = [
  'People who live there say that much has changed since the old mill closed its doors, and that nobody would have thought it possible when they were young.',
  'The teachers of the school meet with the parents each spring to talk about what the children need, and how it could be paid for without asking for more.',
  'Nobody wants to leave, a neighbour said, and those who did leave come back for the holidays with stories of towns that are louder and larger than theirs.',
  'Whether the new owners of the inn will keep it open through the winter is the question that everybody asks and that nobody has been able to answer so far.',
];

/** The sample article with another story in it. */
async function sampleWith(...paragraphs: string[]): Promise<string> {
  const html = await fixture('sample/article.html');
  const story = /<div class="story">([^]*?)<\/article>/u.exec(html)![1];
  return html.replace(story, () => `${[...paragraphs, ...FILLER].map((text) => `<p>${text}</p>`).join('')}</div>`);
}

/** Opens the card of the mark with these words and says what it shows. */
async function cardOf(tab: TestTab, words: string): Promise<string> {
  const text = await textWith(tab, words);
  await tab.click(await markOf(tab, text));
  const shown = await cardShown(tab, text.replaceAll(/\s+/gu, ' '));
  await tab.press('Escape');
  await cardGone(tab);
  return shown!;
}

test('READERS 1: a pointer that only passes over marks opens nothing (10ten#10, peek#4)', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  for (let pass = 0; pass < 5; pass++) {
    await tab.moveMouse({ x: 40, y: mark.y - 120 + pass * 60 }, 2);
    await tab.moveMouse({ x: 900, y: mark.y - 120 + pass * 60 }, 12);
  }
  await tab.moveMouse(MARGIN, 2);
  await sleep(700);
  expect(await cardText(tab)).toBeNull();
  await rest(tab, mark);
  await cardShown(tab, 'Hegseth');
});

test('READERS 2: the delay to show is the reader’s, that to hide another; click and key do not wait (yomitan#1073)', async ({ control, tab }) => {
  await store(control, { delayMs: 3_000 });
  await tab.goto(PAGE);
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  await rest(tab, mark);
  await sleep(1_000);
  expect(await cardText(tab)).toBeNull();
  await cardShown(tab, 'Hegseth');
  await tab.inCard(`(root) => root.querySelector('[role=dialog]').setAttribute('data-seen', '')`);
  // Off the mark and back again before it hides: the very same card.
  await tab.moveMouse({ x: mark.x, y: mark.y - 30 }, 2);
  await tab.moveMouse(mark, 2);
  await sleep(600);
  expect(await tab.inCard<boolean>(`(root) => root.querySelector('[data-seen]') !== null`)).toBe(true);
  await tab.moveMouse(MARGIN, 6);
  await cardGone(tab);
  await tab.click(mark);
  await sleep(700);
  expect(await cardText(tab)).toContain('Hegseth');
});

test('READERS 3: the card does not slip away on the way into it, nor refuse a second hover (10ten#1737)', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  for (let time = 0; time < 2; time++) {
    await rest(tab, mark);
    await cardShown(tab, 'Hegseth');
    const { left, right, top, bottom } = await cardBox(tab);
    await tab.moveMouse({ x: (left + right) / 2, y: (top + bottom) / 2 }, 30);
    await sleep(600);
    expect(await cardText(tab)).toContain('Hegseth');
    await tab.moveMouse(MARGIN, 8);
    await cardGone(tab);
  }
});

test('READERS 4: off for this site in one click, remembered; off everywhere in one click (yomitan#2383, 10ten#1920)', async ({ browser, tab, web }) => {
  await serveSample(web, 'daily.test');
  await tab.goto('http://daily.test/article.html');
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await clickIn(popup, '.site input');
  await unmarked(tab);
  await tab.reload();
  await staysUnmarked(tab);
  await clickIn(popup, '.site input');
  await marked(tab);
  await clickIn(popup, '.everywhere input');
  await unmarked(tab);
  await tab.goto(PAGE);
  await staysUnmarked(tab);
  await popup.close();
});

test('READERS 5: the page’s text is never changed, nor its search and copy (react#11774, hypothesis client#490)', async ({ tab, web }) => {
  const counting = '<script>window.changes = 0; new MutationObserver((records) => { changes += records.length; }).observe(document.querySelector("article"), { subtree: true, childList: true, characterData: true, attributes: true });</script></body>';
  web.serve('react.test/article.html', { body: (await fixture('sample/article.html')).replace('</body>', () => counting) });
  await tab.goto('http://react.test/article.html');
  await marked(tab);
  const inner = await tab.evaluate<string>(`document.querySelector('article').innerHTML`);
  expect(await fixture('sample/article.html')).toContain(inner);
  await rest(tab, await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  expect(await tab.evaluate<number>('changes')).toBe(0);
  expect(await tab.evaluate<string>(`document.querySelector('article').innerHTML`)).toBe(inner);
  expect(await tab.evaluate<boolean>(`find('U.S. Defense Secretary Pete Hegseth came in person')`)).toBe(true);
  expect(await tab.evaluate<string>('getSelection().toString()')).toBe('U.S. Defense Secretary Pete Hegseth came in person');
});

test('READERS 6: a page that keeps changing beside the article is not read again each time (bs-detector#39)', async ({ tab, web }) => {
  web.serve('ticker.test/article.html', {
    body: (await fixture('sample/article.html')).replace('</body>', `<div id="ticker"></div><script>
      let line = 0;
      setInterval(() => { const next = document.createElement('p'); next.textContent = 'Line ' + line++; ticker.append(next); if (line > 50) ticker.firstChild.remove(); }, 10);
    </script></body>`),
  });
  await tab.goto('http://ticker.test/article.html');
  await marked(tab);
  // Each painting puts new ranges into the registry, so they tell how often the page was read.
  const readings = await tab.evaluate<number>(`(async () => {
    const seen = new Set();
    for (const start = performance.now(); performance.now() - start < 3_000;) {
      for (const range of CSS.highlights.get('newsgloss-entity')) { seen.add(range); break; }
      await new Promise(requestAnimationFrame);
    }
    return seen.size;
  })()`);
  expect(readings).toBeLessThan(8);
  expect((await marksOf(tab)).length).toBeGreaterThan(10);
});

test('READERS 7: in a single-page application the old article’s marks go and the new one’s come (hypothesis client#1322)', async ({ tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const story = Array.from({ length: 6 }, (_, index) => `<p>French President Emmanuel Macron told ministers in Paris that the ${index + 2} countries which want looser
    rules would have to wait. Germany wants to save €40 billion, and the European Commission asks for patience, officials said after long talks in the city.</p>`).join('');
  await tab.evaluate(`(() => {
    history.pushState({}, '', '/second.html');
    document.querySelector('.story').innerHTML = ${JSON.stringify(story)};
    document.querySelector('h1').textContent = 'Ministers argue about debt in Paris';
    document.querySelector('.standfirst').textContent = 'The countries of the euro area differ over the rules for their budgets.';
    return 0;
  })()`);
  await until(() => marksOf(tab), (marks) => marks.some(({ text }) => text.includes('Macron')) && !marks.some(({ text }) => text.includes('Hegseth')), 'the new article’s marks alone');
  await tab.evaluate(`(() => { document.querySelector('main').innerHTML = '<p>Choose a section.</p>'; history.pushState({}, '', '/'); return 0; })()`);
  await unmarked(tab);
});

test('READERS 8: in doubt nothing is marked; "Wrong?" is remembered here and can be undone (spotlight#360, Deadname-Remover#67)', async ({ browser, control, tab, web }) => {
  web.serve('traps.test/article.html', { body: await sampleWith(
    'The shop sells turkey sandwiches and china cups, and on Sundays it will march out a table with polish for boots. May is its best month.',
    'She spends her evenings reading. It is the two of us who know it, a friend said, and who comes once comes back. NATO officers shop there too.',
  ) });
  await tab.goto('http://traps.test/article.html');
  await until(() => marksOf(tab), (marks) => marks.some(({ text }) => text.includes('NATO')), 'a mark on NATO');
  const story = await tab.evaluate<string[]>(`[...CSS.highlights.get('newsgloss-entity')].filter((range) => range.startContainer.parentElement.closest('.story')).map(String)`);
  expect(story.filter((text) => text !== 'NATO')).toEqual([]);

  await tab.goto(PAGE);
  const text = await textWith(tab, 'Hegseth');
  await tab.click(await markOf(tab, text));
  await cardShown(tab, 'Hegseth');
  await pressInCard(tab, /Why this/u);
  await cardShown(tab, /(?:very likely|probably) right|uncertain/iu);
  await pressInCard(tab, /Wrong\?/u);
  await cardShown(tab, 'Noted on this device');
  await tab.press('Escape');
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every((mark) => mark.text !== text), 'no such mark');
  await tab.reload();
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every((mark) => mark.text !== text), 'no such mark after a reload');
  expect(await control.evaluate<string>(`chrome.storage.local.get('settings').then(({ settings }) => settings.wrong[0].exact)`)).toBe(text);
  const options = await browser.openExtensionPage('options.html');
  await clickIn(options, '#corrections .removable button');
  // A page that is closed in the same moment takes its change with it.
  await until(() => control.evaluate<number>(`chrome.storage.local.get('settings').then(({ settings }) => settings.wrong.length)`), (count) => count === 0, 'the correction gone');
  await options.close();
  await tab.bringToFront();
  await until(() => marksOf(tab), (marks) => marks.some((mark) => mark.text === text), 'the mark again');
});

test('READERS 9: the first mention only, a choice of density, and hiding what I know (glossarizer#30)', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  const first = await marked(tab);
  expect(first.filter(({ text }) => text === 'NATO').length).toBe(1);
  const popup = await popupOver(browser, tab);
  await clickIn(popup, '.bottom input[value=all]');
  const all = await until(() => marksOf(tab), (marks) => marks.length > first.length, 'every mention');
  expect(all.filter(({ text }) => text === 'NATO').length).toBeGreaterThan(1);
  await clickIn(popup, '.bottom input[value=less-known]');
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.length < first.length, 'fewer marks');
  await clickIn(popup, '.bottom input[value=first]');
  await until(() => marksOf(tab), (marks) => marks.length === first.length, 'first mentions');
  await popup.close();
  await tab.click(await markOf(tab, 'NATO'));
  await cardShown(tab, 'NATO');
  await pressInCard(tab, /More actions/u);
  await pressInCard(tab, /Hide this everywhere/u);
  await until(() => marksOf(tab), (marks) => marks.length > 0 && marks.every(({ text }) => text !== 'NATO'), 'no mark on NATO');
});

test('READERS 10: numbers are read whole and not misread (Everything-Metric#5, #22, #34, UACC#19)', async ({ tab, web }) => {
  web.serve('numbers.test/article.html', { body: await sampleWith(
    'The towns expect to pay between $40 million and $60 million. The so-called “Article 5” of the contract covers none of it, a lawyer for the towns said.',
    'A 12-mile stretch of road will be closed. In 2019 a storm had closed it. Some 3 million people live along the coast, most of them in large towns.',
    'The work will cost £200 million (about €230 million), the ministry said. Route 66 stayed open, and Boeing 747 aircraft could land as ever.',
  ) });
  await tab.goto('http://numbers.test/article.html');
  const figures = (await marked(tab)).filter(({ layer }) => layer === 'figure').map(({ text }) => text);
  expect(figures).toContain('between $40 million and $60 million');
  expect(figures).toContain('12-mile');
  expect(figures).toContain('Some 3 million people');
  expect(figures.filter((text) => /^(?:5|66|747)$/u.test(text))).toEqual([]);
  expect(await cardOf(tab, '12-mile')).toMatch(/19 kilometres/u);
  expect(await cardOf(tab, '2019')).not.toMatch(/dollar|euro|[$€£]/u);
  expect(await cardOf(tab, '£200 million')).not.toMatch(/Converted/u);
});

test('READERS 11: a tap on a mark opens a sheet, a swipe nothing, and a tap on a link follows the link (yomitan#534, #726, #1149)', async ({ tab, web }) => {
  web.serve('touch.test/article.html', { body: (await fixture('sample/article.html')).replaceAll('Mark Rutte', '<a href="/elsewhere.html">Mark Rutte</a>') });
  web.serve('touch.test/elsewhere.html', { body: '<!doctype html><title>Elsewhere</title><p>Here.</p>' });
  await tab.setViewport(390, 780);
  await tab.goto('http://touch.test/article.html');
  await marked(tab);
  const mark = await markOf(tab, await textWith(tab, 'Hegseth'));
  await tab.swipe(mark, { x: mark.x, y: mark.y - 250 });
  await sleep(700);
  expect(await cardText(tab)).toBeNull();
  // A page that still glides has its marks elsewhere when the finger comes down.
  const scrolled = (): Promise<number> => tab.evaluate<number>('new Promise((resolve) => { const y = scrollY; setTimeout(() => resolve(Math.abs(scrollY - y)), 150); })');
  await until(scrolled, (pixels) => pixels < 1, 'a page at rest');
  const finger = await markOf(tab, mark.text);
  await tab.tap(finger);
  await cardShown(tab, 'Hegseth');
  const box = await cardBox(tab);
  expect(box.left).toBeLessThan(20);
  expect(finger.y > box.top && finger.y < box.bottom).toBe(false);
  await tab.press('Escape');
  await cardGone(tab);
  await markOf(tab, await textWith(tab, 'Rutte'));
  await tab.tap(await tab.evaluate(`(() => { const [box] = document.querySelector('.story a').getClientRects(); return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`));
  await until(() => tab.evaluate<string>('document.title').catch(() => ''), (title) => title === 'Elsewhere', 'the other page');
  await tab.setViewport(1280, 800);
});

test('READERS 12: nothing about what I read leaves this machine, and each permission says why (hypothesis backlog#960, wikipedia-peek#16)', async ({ browser, tab, web }) => {
  const before = web.strayed.length;
  await tab.goto(PAGE);
  await rest(tab, await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  const options = await browser.openExtensionPage('options.html');
  const said = await until(() => options.evaluate<number>(`document.querySelectorAll('#privacy .reasons > div').length`), (count) => count > 0, 'reasons');
  const { permissions, host_permissions: hosts } = JSON.parse(await readFile(path.join(packageFor(browser.name), 'manifest.json'), 'utf8')) as { permissions: string[]; host_permissions: string[] };
  expect(hosts.length).toBeGreaterThan(0);
  expect(said).toBe(permissions.length + 1);
  const text = await options.evaluate<string>(`document.querySelector('#privacy').textContent`);
  expect(text).toContain('Nothing about what you read leaves this computer');
  await options.close();
  expect(strayedBeside(web.strayed.slice(before))).toEqual([]);
});

test('READERS 13: by keyboard and screen reader: open, walk, close with Escape; the focus returns (WCAG 1.4.13)', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await tab.evaluate(`(document.querySelector('.name').focus(), 0)`);
  await tab.press('Alt+Period');
  const first = await until(() => focusedMark(tab), (text) => text !== '', 'a focused mark');
  await tab.press('ArrowRight');
  const second = await until(() => focusedMark(tab), (text) => text !== '' && text !== first, 'the next mark');
  await tab.press('Enter');
  await cardShown(tab);
  const dialog = await tab.inCard<{ role: string; name: string; inside: boolean }>(`(root) => {
    const card = root.querySelector('[role=dialog]');
    return { role: card.getAttribute('role'), name: root.getElementById(card.getAttribute('aria-labelledby')).textContent, inside: root.activeElement === card };
  }`);
  expect(dialog).toMatchObject({ role: 'dialog', inside: true });
  expect(dialog!.name).not.toBe('');
  await tab.moveMouse(MARGIN, 4);
  await sleep(500);
  expect(await cardText(tab)).not.toBeNull();
  await pressInCard(tab, /More actions/u);
  await tab.press('Escape');
  expect(await cardText(tab)).not.toBeNull();
  await tab.press('Escape');
  await cardGone(tab);
  expect(await tab.evaluate<string>('document.activeElement.className')).toBe('name');
  expect(await focusedMark(tab)).toBe(second);
  // The list is the whole way for who sees no marks; how many there are is said.
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<string>(`document.querySelector('[role=status]')?.textContent ?? ''`), (said) => /\d+ things explained/u.test(said), 'a count that is said');
  expect(await popup.evaluate<number>(`document.querySelectorAll('button.entry, .entry button, a.entry').length`)).toBeGreaterThan(10);
  await popup.close();
});

test('READERS 14: legible on any page: dark, in a modal dialog, under a huge z-index, with leaking styles (yomitan#1173, Dictionary-Anywhere#30)', async ({ tab, web }) => {
  const skins = { light: ['#fff', '#111'], dark: ['#121416', '#d7dade'], sepia: ['#f4ecd8', '#5b4636'], blue: ['#0b3d91', '#fff'] };
  const html = await fixture('sample/article.html');
  for (const [skin, [ground, ink]] of Object.entries(skins)) {
    web.serve(`${skin}.test/article.html`, { body: html.replace('</head>', `<style>html, body, body * { background: ${ground} !important; color: ${ink} !important }</style></head>`) });
    await tab.goto(`http://${skin}.test/article.html`);
    await marked(tab);
    for (const layer of ['entity', 'figure']) expect(await markContrast(tab, layer, ground), `${layer} on ${skin}`).toBeGreaterThanOrEqual(3);
  }
  web.serve('leak.test/article.html', { body: html.replace('</head>', `<style>
    * { letter-spacing: 3px !important } div, section, header, button, newsgloss-card { opacity: .1 !important; display: none; font-size: 2px !important; position: static !important }
    main, .columns, article, .story { display: block; opacity: 1 !important } .story p { font-size: 18px !important }
    #veil { display: block; position: fixed !important; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(0 0 0 / .4); opacity: 1 !important }
    </style></head>`).replace('</body>', '<p id="veil"></p></body>') });
  await tab.goto('http://leak.test/article.html');
  await rest(tab, await markOf(tab, await textWith(tab, 'Hegseth')));
  await cardShown(tab, 'Hegseth');
  const { left, top } = await cardBox(tab);
  expect(await tab.evaluate<string>(`document.elementFromPoint(${left + 20}, ${top + 20}).localName`)).toBe('newsgloss-card');
  expect(await tab.evaluate<string>(`getComputedStyle(document.querySelector('newsgloss-card')).opacity`)).toBe('1');
  const size = await tab.inCard<{ font: number; spacing: string }>(`(root) => { const { fontSize, letterSpacing } = getComputedStyle(root.querySelector('.gloss, dd')); return { font: parseFloat(fontSize), spacing: letterSpacing }; }`);
  expect(size!.font).toBeGreaterThanOrEqual(13);
  expect(size!.spacing).toBe('normal');
  web.serve('dialog.test/article.html', { body: html.replace('<main>', '<main><dialog id="reader">').replace('</main>', '</dialog></main>').replace('</body>', '<script>document.querySelector("#reader").showModal()</script></body>') });
  await tab.goto('http://dialog.test/article.html');
  await tab.click((await marked(tab)).find(({ y }) => y > 50 && y < 750)!);
  await cardShown(tab);
  const box = await cardBox(tab);
  expect(await tab.evaluate<string>(`document.elementFromPoint(${box.left + 20}, ${box.top + 20}).localName`)).toBe('newsgloss-card');
});

test('READERS 15: facts carry their dates, and a cold background never means a lost hover (ScratchAddons#7449)', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  for (const words of ['Hegseth', 'Contact Group', '$120 billion']) expect(await cardOf(tab, words)).toMatch(/Facts as of \d{1,2} \p{L}+ \d{4}/u);
  expect(await cardOf(tab, 'Hegseth')).toMatch(/since 25 January 2025.*Since the article.*\d{4}/u);
  for (let death = 0; death < 2; death++) {
    await tab.moveMouse(MARGIN, 4);
    await browser.stopBackground();
    await rest(tab, await markOf(tab, await textWith(tab, death === 0 ? 'Rutte' : 'Pistorius')));
    await cardShown(tab, death === 0 ? 'Rutte' : 'Pistorius');
  }
});

/** Contrast of a mark's line with the page's ground, as WCAG counts it. */
function markContrast(tab: TestTab, layer: string, ground: string): Promise<number> {
  return tab.evaluate<number>(`(() => {
    const [range] = CSS.highlights.get('newsgloss-${layer}');
    const line = getComputedStyle(range.startContainer.parentElement, '::highlight(newsgloss-${layer})').textDecorationColor;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const luminance = (colour) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255).map((value) => (value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4));
      return .2126 * red + .7152 * green + .0722 * blue;
    };
    const [a, b] = [luminance(line), luminance('${ground}')];
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  })()`);
}
