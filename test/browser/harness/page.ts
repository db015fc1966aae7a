import { expect, vi } from 'vitest';
import type { Point, TestBrowser, TestTab } from './driver.js';

/** One mark as it is painted. */
export interface PaintedMark extends Point {
  layer: 'entity' | 'figure' | 'focus' | 'flash';
  text: string;
}

/** A range counts as a mark only where a rule paints it: in the registry alone nobody sees it. */
const READ_MARKS = `(() => {
const isPainted = (range, name) => {
  const element = range.startContainer.parentElement;
  const { textDecorationLine, backgroundColor } = getComputedStyle(element, '::highlight(' + name + ')');
  return textDecorationLine !== 'none' || !/^(transparent|rgba\\(.*, 0\\))$/.test(backgroundColor);
};
return [...CSS.highlights].filter(([name]) => name.startsWith('newsgloss-')).flatMap(([name, ranges]) =>
  [...ranges].filter((range) => !range.collapsed && isPainted(range, name)).map((range) => {
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return {
      layer: name.slice('newsgloss-'.length), text: range.toString(),
      x: box.left + box.width / 2, y: box.top + box.height / 2,
    };
  }));
})()`;

/** Marks as the page's registry of highlights has them. */
export function marksOf(tab: TestTab): Promise<PaintedMark[]> {
  return tab.evaluate<PaintedMark[]>(READ_MARKS);
}

/** Waits until a condition holds; the time only ends what would hang. */
export function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, what: string): Promise<T> {
  return vi.waitFor(async () => {
    const value = await read();
    if (!holds(value)) throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(value)?.slice(0, 500)}`);
    return value;
  }, { timeout: 40_000, interval: 60 });
}

/** Waits for marks of entities and figures. */
export function marked(tab: TestTab): Promise<PaintedMark[]> {
  return until(() => marksOf(tab), (marks) => marks.length > 0, 'marks');
}

export function unmarked(tab: TestTab): Promise<PaintedMark[]> {
  return until(() => marksOf(tab), (marks) => marks.length === 0, 'no marks');
}

/** Gives a page the time in which marks would have come, and sees that none did. */
export async function staysUnmarked(tab: TestTab): Promise<void> {
  await sleep(800);
  expect(await marksOf(tab)).toEqual([]);
}

/** The text of the open card, null without one. */
export function cardText(tab: TestTab): Promise<string | null> {
  return tab.inCard<string>('(root) => root.textContent');
}

export function cardShown(tab: TestTab, text: string | RegExp = /./u): Promise<string | null> {
  const fits = (shown: string | null): boolean => shown !== null && (typeof text === 'string' ? shown.includes(text) : text.test(shown));
  return until(() => cardText(tab), fits, `a card with ${String(text)}`);
}

export function cardGone(tab: TestTab): Promise<string | null> {
  return until(() => cardText(tab), (shown) => shown === null, 'no card');
}

/** Scrolls a mark to the middle of the window and says where it is now. */
export async function markOf(tab: TestTab, text: string): Promise<PaintedMark> {
  await until(() => marksOf(tab), (marks) => marks.some((mark) => mark.text === text), `a mark on "${text}"`);
  await tab.evaluate(`(() => {
    for (const [name, ranges] of CSS.highlights) for (const range of ranges) if (range.toString() === ${JSON.stringify(text)}) {
      const box = range.getBoundingClientRect();
      scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
    }
    return 0;
  })()`);
  const found = (await marksOf(tab)).find((mark) => mark.text === text);
  if (found === undefined) throw new Error(`the mark on "${text}" went away`);
  return found;
}

/** A pointer's way to a place where it then rests. */
export async function rest(tab: TestTab, at: Point): Promise<void> {
  await tab.moveMouse({ x: at.x, y: at.y + 60 }, 2);
  await tab.moveMouse(at, 10);
}

/** A margin of the sample article, where no mark is. */
export const MARGIN: Point = { x: 1_150, y: 700 };

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The popup as a tab behind the article's, which stays the active one. */
export async function popupOver(browser: TestBrowser, tab: TestTab): Promise<TestTab> {
  const popup = await browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  return popup;
}

export async function clickIn(page: TestTab, selector: string): Promise<void> {
  await until(() => page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)})?.disabled === false`), Boolean, selector);
  await page.evaluate(`(document.querySelector(${JSON.stringify(selector)}).click(), 0)`);
}

/** Presses the button of the card that has these words on it or as its name. */
export async function pressInCard(tab: TestTab, name: RegExp): Promise<void> {
  const press = `(root) => {
    const named = [...root.querySelectorAll('button, [role=button]')].find((one) => ${String(name)}.test((one.getAttribute('aria-label') ?? '') + ' ' + one.textContent));
    named?.click();
    return named !== undefined;
  }`;
  await until(() => tab.inCard<boolean>(press), (pressed) => pressed === true, `a button ${String(name)}`);
}

/** Stores settings as an older or newer page of ours would. */
export function store(control: TestTab, settings: object): Promise<unknown> {
  return control.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => 0)`);
}

/** The text of the first mark with these words in it. */
export async function textWith(tab: TestTab, words: string): Promise<string> {
  const found = await until(() => marked(tab), (marks) => marks.some(({ text }) => text.includes(words)), `a mark with "${words}"`);
  return found.find(({ text }) => text.includes(words))!.text;
}

/** Where the open card stands. */
export async function cardBox(tab: TestTab): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const read = `(root) => root.querySelector('[role=dialog][data-placed]')?.getBoundingClientRect().toJSON() ?? null`;
  return (await until(() => tab.inCard<{ left: number; top: number; right: number; bottom: number }>(read), (box) => box !== null && box.bottom > box.top, 'a placed card'))!;
}

export function focusedMark(tab: TestTab): Promise<string> {
  return tab.evaluate<string>(`[...(CSS.highlights.get('newsgloss-focus') ?? [])].map(String).join()`);
}
