import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/languages.js';
import { openStudio, type Studio } from './studio.js';

/** What stands in a tab or beside a page, where a telephone or a slim sidebar is narrow. */
const SCENES = ['options', 'firstrun', 'panel', 'popup'];

it('a card with large text scrolls in its body alone, head and foot in sight', async () => {
  const studio = await openStudio();
  const page = await studio.open({ scene: 'card-place', theme: 'light', language: 'en', width: 640, height: 700, textScale: 2 });
  const [card, body] = await page.evaluate(() => ['.card', '.body'].map((part) => {
    const box = document.querySelector('newsgloss-card')?.shadowRoot?.querySelector(part);
    return box && box.scrollHeight > box.clientHeight ? 'scrolls' : 'fits';
  }));
  await studio.close();
  expect({ card, body }).toEqual({ card: 'fits', body: 'scrolls' });
});

it('the drawings of the list grow with its text', async () => {
  const studio = await openStudio();
  const widths = await Promise.all([1, 2].map(async (textScale) => {
    const page = await studio.open({ scene: 'panel', theme: 'light', language: 'en', width: 480, textScale });
    return page.evaluate(() => [...document.querySelectorAll('.who-and-what svg')].map((drawing) => drawing.getBoundingClientRect().width));
  }));
  await studio.close();
  expect(widths[1].map((width) => Math.round(width / 2))).toEqual(widths[0].map((width) => Math.round(width)));
});

describe('nothing is wider than a narrow window', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());

  it.each(SCENES.flatMap((scene) => Object.keys(LANGUAGES).map((language) => [scene, language] as const)))('%s in %s', async (scene, language) => {
    const page = await studio.open({ scene, theme: 'light', language, width: 320 });
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    await page.close();
    expect(content).toBe(window);
  });
});
