import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStudio, type Studio } from './studio.js';

describe('the card in a page', () => {
  let studio: Studio;
  let page: Page;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());
  beforeEach(async () => {
    page = await studio.open({ scene: 'card-live', theme: 'light', language: 'en', width: 900, height: 600 });
  });
  afterEach(() => page.close());

  /** Text of the card's parts that a selector finds. */
  const inCard = (selector: string): Promise<string[]> => page.evaluate((wanted) =>
    Array.from(window.live.shadow()?.querySelectorAll(wanted) ?? [], ({ textContent }) => textContent), selector);
  const pressInCard = (selector: string): Promise<void> => page.evaluate((wanted) => window.live.shadow()?.querySelector<HTMLElement>(wanted)?.click(), selector);
  const show = (selector: string, opener: 'hover' | 'key' | 'tap'): Promise<void> => page.evaluate(([where, how]) => window.live.show(where, how), [selector, opener] as const);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');
  const calls = (): Promise<string[]> => page.evaluate(() => window.live.calls);
  const cardBox = async () => (await page.evaluate(() => window.live.host.box()))!;
  const settle = (): Promise<unknown> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

  it('takes no focus when hovered, and gives none back', async () => {
    await page.focus('#field');
    await show('#text', 'hover');
    expect(await focused()).toBe('field');
    await page.evaluate(() => window.live.host.hide());
    expect(await focused()).toBe('field');
  });

  it('takes the focus when opened by key, and returns it on Escape', async () => {
    await page.focus('#link');
    await show('#link', 'key');
    expect(await focused()).toBe('newsgloss-card');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('link');
    expect(await calls()).toEqual(['dismissed by escape']);
  });

  it('goes back by Escape one level at a time', async () => {
    await show('#text', 'key');
    await pressInCard('dd .entity');
    await settle();
    expect(await inCard('h2')).toEqual(['Minister of Defence of Norland']);
    await pressInCard('.corner .icon');
    await settle();
    expect(await inCard('.menu button')).toHaveLength(4);
    await page.keyboard.press('Escape');
    await settle();
    expect([await inCard('.menu button'), await inCard('h2')]).toEqual([[], ['Minister of Defence of Norland']]);
    await page.keyboard.press('Escape');
    await settle();
    expect(await inCard('h2')).toEqual(['Mara Lindqvist']);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.live.host.box())).toBeNull();
  });

  it('keeps the focus where a pressed control goes away, and gives it back at the end', async () => {
    await page.focus('#link');
    await show('#link', 'key');
    const pressFocused = (selector: string): Promise<void> => page.evaluate((wanted) => {
      const control = window.live.shadow()?.querySelector<HTMLElement>(wanted);
      control?.focus();
      control?.click();
    }, selector);
    await pressFocused('.asking button:last-child');
    await settle();
    expect([await focused(), (await calls()).at(-1)]).toEqual(['newsgloss-card', 'wrong']);
    await pressFocused('.corner .icon');
    await settle();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await settle();
    expect(await page.evaluate(() => window.live.shadow()?.activeElement?.getAttribute('aria-controls'))).toBe('menu');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('link');
  });

  it('says where nothing more is known of an entity', async () => {
    await show('#text', 'key');
    await page.evaluate(() => {
      const entities = window.live.shadow()?.querySelectorAll<HTMLElement>('.entity') ?? [];
      entities[entities.length - 1]?.click();
    });
    await settle();
    expect(await inCard('.notice')).toEqual(['Nothing more is known about Ambassador to the United Nations.']);
  });

  it('leaves the page as it was: no text, no scroll, no style, one element while open, none after', async () => {
    const look = (): Promise<string> => page.evaluate(() => `${document.body.outerHTML}${scrollY}${document.adoptedStyleSheets.length}${location.href}${history.length}`);
    const before = await look();
    await show('#text', 'key');
    await settle();
    expect(await look()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.evaluate(() => window.live.host.dispose());
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await look()).toBe(before);
  });

  it('never covers the mention, above or below', async () => {
    for (const selector of ['#link', '#end']) {
      await show(selector, 'hover');
      await settle();
      const card = await cardBox();
      const mention = (await page.locator(selector).boundingBox())!;
      expect(card.top >= mention.y + mention.height || card.bottom <= mention.y, selector).toBe(true);
      expect(card.top >= 0 && card.bottom <= 600 && card.left >= 0 && card.right <= 900).toBe(true);
    }
  });

  it('is a sheet across a narrow screen, and fits 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 500 });
    await show('#link', 'tap');
    await settle();
    const card = await cardBox();
    expect([card.left, card.right, card.bottom]).toEqual([0, 320, 500]);
    expect(await page.evaluate(() => {
      const body = window.live.shadow()?.querySelector('.body');
      return body ? body.scrollWidth - body.clientWidth : -1;
    })).toBe(0);
  });

  it('scrolls as a whole where the window is low, so that what it says has room', async () => {
    await page.setViewportSize({ width: 900, height: 260 });
    await show('#link', 'key');
    await settle();
    const [card, body, foot] = await page.evaluate(() => ['.card', '.body', '.foot'].map((part) => {
      const box = window.live.shadow()!.querySelector(part)!;
      return { inside: box.clientHeight, all: box.scrollHeight };
    }));
    expect(body.inside).toBe(body.all);
    expect(foot.inside).toBe(foot.all);
    expect(card.all).toBeGreaterThan(card.inside);
  });

  it.each([[1, 200, 120], [2, 360, 240]])('says more than its title beside a mention in the middle of a low window, at text size %d', async (textScale, height, least) => {
    await page.close();
    page = await studio.open({ scene: 'card-live', theme: 'light', language: 'en', width: 900, height, textScale });
    await page.evaluate(() => {
      const { style } = document.querySelector<HTMLElement>('#text')!;
      Object.assign(style, { position: 'fixed', top: '45%', margin: '0' });
    });
    await show('#text', 'key');
    await settle();
    const card = await cardBox();
    expect(card.bottom - card.top).toBeGreaterThan(least);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(height);
  });

  it('gives title and lines its whole width where text is large and the window narrow', async () => {
    await page.close();
    page = await studio.open({ scene: 'card-live', theme: 'light', language: 'en', width: 345, height: 640, textScale: 2 });
    await show('#text', 'key');
    await settle();
    const widths = await page.evaluate(() => ['.card', 'h2', 'dd'].map((part) => window.live.shadow()?.querySelector(part)?.clientWidth ?? 0));
    expect(Math.min(widths[1], widths[2])).toBeGreaterThan(0.7 * widths[0]);
    // All of it can be scrolled into sight.
    const end = await page.evaluate(() => {
      const card = window.live.shadow()!.querySelector('.card')!;
      card.scrollTo(0, card.scrollHeight);
      return card.querySelector('.foot')!.getBoundingClientRect().bottom;
    });
    expect(end).toBeLessThanOrEqual(641);
  });

  it('moves into an open modal dialog, where it can be reached', async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
    await show('#inside', 'key');
    await settle();
    expect(await page.evaluate(() => document.querySelector('newsgloss-card')?.parentElement?.id)).toBe('dialog');
    const card = await cardBox();
    await page.mouse.click(card.right - 20, card.top + 24);
    expect(await calls()).toContain('dismissed by button');
  });

  it('keeps keys and clicks in the card from the page', async () => {
    await page.evaluate(() => {
      for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, () => window.live.calls.push(`page saw ${type}`));
    });
    await show('#text', 'key');
    await settle();
    await page.keyboard.press('j');
    const card = await cardBox();
    await page.mouse.click(card.left + 20, card.bottom - 60);
    expect((await calls()).filter((call) => call.startsWith('page saw'))).toEqual([]);
  });

  it('remembers "wrong" until it is taken back', async () => {
    await show('#link', 'hover');
    await settle();
    await pressInCard('.asking button:last-child');
    await settle();
    await pressInCard('.called-wrong button');
    expect(await calls()).toEqual(['wrong', 'not wrong']);
  });

  it('copies text and Markdown, and says so', async () => {
    await show('#text', 'key');
    await pressInCard('.corner .icon');
    await settle();
    await pressInCard('.menu button:nth-child(2)');
    await settle();
    expect((await calls())[0]).toContain('### Mara Lindqvist');
    expect(await inCard('.notice')).toEqual(['Copied.']);
  });

  it('offers no public report where nobody takes one', async () => {
    await show('#text', 'key');
    await pressInCard('.asking button:last-child');
    await settle();
    expect(await inCard('.called-wrong a')).toEqual([]);
  });
});
