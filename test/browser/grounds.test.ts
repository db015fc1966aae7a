import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { TestTab } from './harness/driver.js';
import { focusedMark, marked, marksOf, popupOver, until } from './harness/page.js';
import type { PaintedMark } from './harness/page.js';
import { test } from './harness/stage.js';

/* By the pixels: Chromium reports grounds of highlights in computed styles that it never paints. */

const PAGE = 'http://news.test/article.html';
type Colour = readonly [red: number, green: number, blue: number];

test('the mark that the keyboard is on has a ground of its own', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  await browser.command('next-mark');
  await until(() => focusedMark(tab), (text) => text !== '', 'a focused mark');
  const at = await inSight(tab, 'focus', '');
  await until(() => groundAt(tab, at), (colour) => isGrey(colour) && colour[0] < 250, 'a grey ground');
  await browser.command('next-mark');
  await until(() => groundAt(tab, at), (colour) => isGrey(colour) && colour[0] >= 250, 'the page’s ground where the keyboard was');
});

test('what was jumped to flashes', async ({ browser, tab }) => {
  await tab.goto(PAGE);
  await marked(tab);
  const popup = await popupOver(browser, tab);
  await until(() => popup.evaluate<number>(`document.querySelectorAll('.entry').length`), (count) => count > 5, 'entries');
  await popup.evaluate(`([...document.querySelectorAll('.entry')].find((entry) => entry.textContent.includes('Kallas')).click(), 0)`);
  // Read anew each time: the page may still be scrolling there.
  const at = await until(async () => {
    const mark = await inSight(tab, 'flash', 'Kallas');
    return { mark, ground: await groundAt(tab, mark) };
  }, ({ ground: [red, , blue] }) => red - blue > 40, 'an amber ground');
  await until(() => groundAt(tab, at.mark), isGrey, 'the page’s own ground afterwards');
  await popup.close();
});

const isGrey = ([red, green, blue]: Colour): boolean => Math.max(red, green, blue) - Math.min(red, green, blue) < 12;

/** The first mark of a layer with these words in it that is in the window. */
async function inSight(tab: TestTab, layer: PaintedMark['layer'], words: string): Promise<PaintedMark> {
  const isMeant = (mark: PaintedMark): boolean => mark.layer === layer && mark.text.includes(words) && mark.y > 0 && mark.y < 780;
  return (await until(() => marksOf(tab), (marks) => marks.some(isMeant), `a ${layer} in sight`)).find(isMeant)!;
}

/** The commonest colour in the middle of a mark: letters cover less than what is behind them. */
async function groundAt(tab: TestTab, { x, y }: PaintedMark): Promise<Colour> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-ground-'));
  try {
    const file = path.join(folder, 'page.png');
    await tab.screenshot(file);
    const { data, width } = PNG.sync.read(await readFile(file));
    const counts = new Map<string, number>();
    for (let row = Math.round(y) - 6; row < y + 6; row += 1) {
      for (let column = Math.round(x) - 8; column < x + 8; column += 1) {
        const at = 4 * (row * width + column);
        const key = data.subarray(at, at + 3).join();
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0];
    const [red, green, blue] = commonest.split(',').map(Number);
    return [red, green, blue];
  } finally {
    await rm(folder, { recursive: true });
  }
}
